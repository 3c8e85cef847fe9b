"""Reading a talk as far as it can be read: what is damaged is mended or left out, and counted as damage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import islice
from operator import itemgetter, lt
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select
from sqlalchemy.exc import DBAPIError

from dwuglos.store.briefs import brief_of
from dwuglos.store.damage import Damage
from dwuglos.store.database import Database
from dwuglos.store.media import media_of
from dwuglos.store.rows import PARTS, SEGMENTS, TALK_ROW, Row, talk_row
from dwuglos.store.soundness import (
    PART,
    SEGMENT,
    TALK,
    TYPING,
    BadValue,
    Kind,
    are_columns_sound,
    are_sound,
    mended,
    video_from,
)
from dwuglos.talk.article import Part
from dwuglos.talk.stored_talk import TalkFacts, Typing
from dwuglos.talk.transcript import RANK_STEP, Segment
from dwuglos.talk.video import Video

_BATCH = 500
_RANK, _START, _END = map(Segment._fields.index, ("rank", "start", "end"))
_SEGMENT_OF = partial(tuple.__new__, Segment)
"""Makes a segment of a row: `Segment._make` counts the values once more, in as much time as they are read in."""


class Reader(NamedTuple):
    """Reads talks on the connection of a library, within a transaction, and counts what is damaged."""

    connection: Connection
    database: Database
    damage: Damage

    def row(self, id: int, columns: Select[*tuple[Any, ...]] = TALK_ROW) -> Row:
        """Return the row of a talk. Raises TalkNotFound."""
        try:
            found = talk_row(self.connection, id, columns)
        except DBAPIError:
            with self.database.any_text(self.connection):
                found = talk_row(self.connection, id, columns)
        row = self.mended_row(found)
        self.damage.counted = row.segments
        return row

    def mended_row(self, found: Any) -> Row:
        """Return the row of a talk with each value of its kind."""
        values, bad = mended(TALK, found._mapping)
        self.damage.others += bad
        return Row(**values)

    def facts(self, row: Row) -> TalkFacts:
        """Return what the row of a talk says beside its summary."""
        try:
            video = video_from(row.video)
        except BadValue:
            self.damage.others += 1
            video = Video()
        return TalkFacts(
            row.extras, video, media_of(self.connection, row.id), brief_of(self.connection, row.id).synopsis
        )

    def segments(self, id: int) -> list[Segment]:
        """Return the segments of a talk in order."""
        segments = self._sound_segments(id)
        if segments is None:
            return self._mended_segments(self._all(SEGMENTS, "id", id))
        self.damage.found = len(segments)
        return segments

    def _sound_segments(self, id: int) -> list[Segment] | None:
        """Return the segments of a talk in order, or None where one is not whole; in batches, as the cache is small."""
        segments: list[Segment] = []
        ranks: list[int] = []
        try:
            with self.connection.execute(SEGMENTS, {"talk": id}) as result:
                for rows in result.partitions(_BATCH):
                    columns = list(zip(*rows, strict=True))
                    if not are_columns_sound(SEGMENT, columns) or not _are_pairs(columns[_START], columns[_END]):
                        return None
                    ranks += columns[_RANK]
                    segments += map(_SEGMENT_OF, rows)
        except DBAPIError:
            return None
        if not all(map(lt, ranks, islice(ranks, 1, None))):
            if len(set(ranks)) != len(ranks):
                return None
            segments.sort(key=itemgetter(_RANK))
        return segments

    def compare_counts(self, row: Row, segments: Sequence[Segment]) -> None:
        """Count as damage where a talk's own counts are not what its segments say, though all of them are there."""
        if self.damage:
            return
        states = Counter(segment.state for segment in segments)
        confirmed = states["reviewed"] + states["final"]
        self.damage.others += (row.translated, row.reviewed) != (len(segments) - states["initial"], confirmed)

    def _mended_segments(self, rows: Sequence[Any]) -> list[Segment]:
        segments, broken = mended_segments([row._mapping for row in rows])
        self.damage.found = len(segments)
        self.damage.broken = sorted(broken)
        return segments

    def article(self, id: int) -> list[Part]:
        """Return the parts of a talk's article."""
        rows = self._all(PARTS, "id", id)
        if are_sound(PART, rows):
            return [Part._make(row) for row in rows]
        parts = []
        for row in rows:
            part, is_broken = mended_part(row._mapping)
            self.damage.others += is_broken
            if part is not None:
                parts.append(part)
        return parts

    def typings(self, id: int, statement: Select[*tuple[Any, ...]]) -> tuple[Typing, ...]:
        """Return the text that was being typed into a talk; what is damaged is left out."""
        rows = self._all(statement, "segment", id)
        return tuple(Typing._make(row) for row in self._whole(TYPING, rows))

    def _whole(self, kinds: Mapping[str, Kind], rows: Sequence[Any]) -> list[Any]:
        if are_sound(kinds, rows):
            return list(rows)
        whole = [row for row in rows if are_sound(kinds, [row])]
        self.damage.others += len(rows) - len(whole)
        return whole

    def _all(self, statement: Select[*tuple[Any, ...]], key: str, id: int) -> Sequence[Any]:
        """Return all rows of a talk that can be reached, `key` telling one from another."""
        try:
            return self.connection.execute(statement, {"talk": id}).all()
        except DBAPIError as error:
            with self.database.any_text(self.connection):
                return self._from_both_ends(statement, key, id, error)

    def _from_both_ends(
        self, statement: Select[*tuple[Any, ...]], key: str, id: int, error: DBAPIError
    ) -> Sequence[Any]:
        column = statement.selected_columns[key]
        found: dict[Any, Any] = {}
        for order in (column, column.desc()):
            with suppress(DBAPIError), self.connection.execute(statement.order_by(order), {"talk": id}) as result:
                while (row := result.fetchone()) is not None:
                    found[row._mapping[key]] = row
                return list(found.values()) if order is column else self._incomplete(found)
        if not found:
            raise error
        return self._incomplete(found)

    def _incomplete(self, found: Mapping[Any, Any]) -> Sequence[Any]:
        self.damage.others += 1
        return list(found.values())


def _are_pairs(starts: Sequence[int | None], ends: Sequence[int | None]) -> bool:
    """Say whether each segment has both times or none."""
    if None not in starts and None not in ends:
        return True
    return all((start is None) == (end is None) for start, end in zip(starts, ends, strict=True))


def mended_part(row: Mapping[str, Any]) -> tuple[Part | None, bool]:
    """Return a part with what can be read of it, and whether something could not; None without an id or a kind."""
    values, bad = mended(PART, row)
    return Part(**values) if values["id"] and values["kind"] else None, bool(bad)


def mended_segments(rows: Sequence[Mapping[str, Any]]) -> tuple[list[Segment], set[int]]:
    """Return what can be made of the rows of a talk's segments, in order, and the ids of those that were not sound."""
    kept = [each for row in rows if (each := _mended_segment(row)) is not None]
    segments: list[Segment] = []
    broken = set[int]()
    for segment, bad in sorted(kept, key=lambda each: (each[0].rank, each[0].id)):
        if segments and segment.rank <= segments[-1].rank:
            segment, bad = segment._replace(rank=segments[-1].rank + 1), True
        segments.append(segment)
        if bad:
            broken.add(segment.id)
    return segments, broken


def _mended_segment(row: Mapping[str, Any]) -> tuple[Segment, bool] | None:
    """Return a segment with what can be read of it, and whether something could not; None for one without an id."""
    values, bad = mended(SEGMENT, row)
    if not values["id"]:
        return None
    if not isinstance(row["rank"], int):
        values["rank"] = values["id"] * RANK_STEP
    if (values["start"] is None) != (values["end"] is None):
        values, bad = values | {"start": None, "end": None}, 1
    return Segment(**values), bool(bad)
