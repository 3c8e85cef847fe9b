"""Reading a talk as far as it can be read: what is damaged is mended or left out, and counted as damage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select
from sqlalchemy.exc import DBAPIError

from dwuglos.store.damage import Damage
from dwuglos.store.database import Database
from dwuglos.store.rows import PARTS, SEGMENTS, TALK_ROW, Row, talk_row
from dwuglos.store.soundness import PART, SEGMENT, TALK, TYPING, BadValue, Kind, are_sound, mended, video_from
from dwuglos.talk.article import Part
from dwuglos.talk.stored_talk import TalkFacts, Typing
from dwuglos.talk.transcript import RANK_STEP, Segment
from dwuglos.talk.video import Video


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
        return TalkFacts(row.extras, video)

    def segments(self, id: int) -> list[Segment]:
        """Return the segments of a talk in order."""
        rows = self._all(SEGMENTS, "id", id)
        self.damage.found = len(rows)
        if are_sound(SEGMENT, rows):
            segments = sorted(map(Segment._make, rows), key=lambda s: s.rank)
            if _fit(segments):
                return segments
        return self._mended_segments(rows)

    def compare_counts(self, row: Row, segments: Sequence[Segment]) -> None:
        """Count as damage where a talk's own counts are not what its segments say, though all of them are there."""
        if self.damage:
            return
        states = Counter(segment.state for segment in segments)
        confirmed = states["reviewed"] + states["final"]
        self.damage.others += (row.translated, row.reviewed) != (len(segments) - states["initial"], confirmed)

    def _mended_segments(self, rows: Sequence[Any]) -> list[Segment]:
        segments, broken = mended_segments(rows)
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
            values, bad = mended(PART, row._mapping)
            self.damage.others += bool(bad)
            if values["id"] and values["kind"]:
                parts.append(Part(**values))
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


def mended_segments(rows: Sequence[Any]) -> tuple[list[Segment], set[int]]:
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


def _fit(segments: Sequence[Segment]) -> bool:
    """Say whether no two segments have one rank, and each has both times or none."""
    return len({s.rank for s in segments}) == len(segments) and all(
        (s.start is None) == (s.end is None) for s in segments
    )


def _mended_segment(row: Any) -> tuple[Segment, bool] | None:
    """Return a segment with what can be read of it, and whether something could not; None for one without an id."""
    values, bad = mended(SEGMENT, row._mapping)
    if not values["id"]:
        return None
    if not isinstance(row._mapping["rank"], int):
        values["rank"] = values["id"] * RANK_STEP
    if (values["start"] is None) != (values["end"] is None):
        values, bad = values | {"start": None, "end": None}, 1
    return Segment(**values), bool(bad)
