"""The values in the members of a talk file: from JSON to a whole talk, each checked, and how they fit together."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from time import monotonic
from typing import Any, NoReturn, TypeVar

from dwuglos.store.soundness import (
    COUNT,
    DRAFT,
    DRAFT_OF_SEGMENT,
    IGNORED,
    KEPT_STEP,
    MEDIA,
    PART,
    REVISION,
    SEGMENT,
    TALK,
    TERM,
    TEXT,
    TYPING,
    Kind,
    video_from,
)
from dwuglos.talk import file_layout as layout
from dwuglos.talk.article import Part
from dwuglos.talk.brief import LONGEST
from dwuglos.talk.file_layout import TableLayout
from dwuglos.talk.fitting import misfits
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.media import Media
from dwuglos.talk.stored_talk import TalkFacts, Typing
from dwuglos.talk.term_rows import TermRow
from dwuglos.talk.transcript import Segment
from dwuglos.talk.video import Video
from dwuglos.talk.whole_talk import (
    DraftAnswer,
    DraftOfSegment,
    KeptStep,
    PartRevision,
    SegmentRevision,
    WholeTalk,
    name_of,
)

T = TypeVar("T", Segment, Part)

_A_LOOK_EVERY = 10_000
"""Rows after which is looked at the clock."""


class BadRow(Exception):
    """Says where in a talk file something is that cannot be: a member, and a line of it."""


class Rows:
    """JSON of a talk file; `unknown` gathers what a newer version has put there."""

    def __init__(self, until: float) -> None:
        self._until = until
        self.unknown: set[str] = set()

    def object_of(self, content: bytes) -> dict[str, Any]:
        """Return the object that is a member. Raises ValueError."""
        value = _parsed(content)
        if not isinstance(value, dict):
            raise ValueError
        return value

    def rows_of(self, table: TableLayout, content: bytes) -> list[list[Any]]:
        """Return the rows of a table, their values in the order of its columns. Raises BadRow."""
        lines = content.split(b"\n")
        if lines.pop() or not lines or len(lines) > layout.MOST_ROWS + 1:
            raise BadRow(table.member)
        columns = self._list_of(table, lines[0], 1)
        if not all(isinstance(name, str) for name in columns) or len(set(columns)) != len(columns):
            raise BadRow(f"{table.member}:1")
        if not set(table.columns) <= set(columns):
            raise BadRow(f"{table.member}:1")
        self.unknown |= {f"{table.member[:-6]}.{name[:40]}" for name in set(columns) - set(table.columns)}
        places = None if tuple(columns) == table.columns else [columns.index(name) for name in table.columns]
        return list(self._rows(table, lines, len(columns), places))

    def _rows(
        self, table: TableLayout, lines: Sequence[bytes], width: int, places: Sequence[int] | None
    ) -> Iterator[list[Any]]:
        for number, line in enumerate(lines[1:], 2):
            row = self._list_of(table, line, number)
            if len(row) != width:
                raise BadRow(f"{table.member}:{number}")
            if number % _A_LOOK_EVERY == 0 and monotonic() > self._until:
                raise BadRow(table.member)
            yield row if places is None else [row[place] for place in places]

    @staticmethod
    def _list_of(table: TableLayout, line: bytes, number: int) -> list[Any]:
        try:
            row = _parsed(line)
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, list):
            raise BadRow(f"{table.member}:{number}")
        return row


def _parsed(content: bytes) -> Any:
    return json.loads(content.decode(), parse_constant=_refuse)


def _refuse(_constant: str) -> NoReturn:
    raise ValueError


class TalkRows(Rows):
    """The members of a talk file as a talk."""

    def whole(self, members: Mapping[str, bytes]) -> WholeTalk:
        """Return the talk. Raises BadRow and BadValue, and ValueError for what is no JSON."""
        facts = self.object_of(members[layout.TALK])
        _check(
            TALK, layout.TALK, {name: facts.get(name) for name in layout.FACTS if name in TALK} | _named_apart(facts)
        )
        rows = {
            table: self.rows_of(table, members[table.member]) if table.member in members else []
            for table in layout.TABLES
        }
        for table, kinds in _KINDS.items():
            _check_columns(table, kinds, rows[table])
        whole = WholeTalk(
            **{name: facts[name] for name in layout.FACTS},
            facts=TalkFacts(facts["extras"], self._video(facts), _media(rows[layout.MEDIA]), _synopsis(facts)),
            segments=[Segment(*row) for row in rows[layout.SEGMENTS]],
            article=[Part(*row) for row in rows[layout.ARTICLE]],
            steps=[KeptStep(*row) for row in rows[layout.STEPS]],
            revisions=[
                SegmentRevision(*row)
                for row in self._unfolded(layout.REVISIONS, rows[layout.REVISIONS], Segment, SEGMENT)
            ],
            part_revisions=[
                PartRevision(*row)
                for row in self._unfolded(layout.PART_REVISIONS, rows[layout.PART_REVISIONS], Part, PART)
            ],
            answers=[DraftAnswer(*row) for row in rows[layout.ANSWERS]],
            drafts=[DraftOfSegment(*row) for row in rows[layout.DRAFTS]],
            typings=[Typing(*row) for row in rows[layout.TYPING]],
            ignored=[Ignored(*row) for row in rows[layout.IGNORED]],
            terms=[TermRow(*row) for row in rows[layout.TERMS]],
        )
        self.unknown |= {f"talk.{name[:40]}" for name in facts.keys() - {*layout.FACTS, "extras", "video", "synopsis"}}
        if misfit := next(misfits(whole), None):
            raise BadRow(misfit)
        return whole

    def _video(self, facts: Mapping[str, Any]) -> Video:
        video = facts.get("video")
        if not isinstance(video, dict):
            raise BadRow(layout.TALK)
        names = {field.name for field in fields(Video)}
        self.unknown |= {f"video.{name[:40]}" for name in video.keys() - names}
        return video_from(json.dumps({name: value for name, value in video.items() if name in names}))

    def _unfolded(
        self,
        table: TableLayout,
        rows: list[list[Any]],
        make: type[T],
        kinds: Mapping[str, Kind],
    ) -> Iterator[list[Any]]:
        """Yield revisions with what was before and after, of which the file has the differences."""
        last: dict[int, T | None] = {}
        made: list[T] = []
        row: list[Any]
        for number, row in enumerate(rows, 2):
            try:
                before, after = self._sides(row[4], row[5], make, last)
            except (TypeError, KeyError, AttributeError, ValueError):
                raise BadRow(f"{table.member}:{number}") from None
            made += [each for each in (before, after) if each is not None]
            if len(made) >= _A_LOOK_EVERY:
                _check_columns(table, kinds, made)
                made.clear()
            yield [*row[:4], before, after]
        _check_columns(table, kinds, made)

    def _sides(self, before: Any, after: Any, make: type[T], last: dict[int, T | None]) -> tuple[T | None, T | None]:
        """Return what a change was made of, and what came of it; raises what Python raises for what is no change."""
        old = self._apart(before, make, None if before is None else last.get(before["id"]))
        new = self._apart(after, make, old)
        either = old if old is not None else new
        if either is None or (new is not None and new.id != either.id):
            raise ValueError
        last[either.id] = new
        return old, new

    def _apart(self, difference: Any, make: type[T], base: T | None) -> T | None:
        if difference is None:
            return None
        if not isinstance(difference, dict):
            raise TypeError
        differences = {name: difference[name] for name in make._fields if name in difference}
        if len(differences) != len(difference):
            self.unknown |= {f"{make.__name__.lower()}.{name[:40]}" for name in difference.keys() - differences.keys()}
        return make(**differences) if base is None else base._replace(**differences)


def _media(rows: Sequence[Sequence[Any]]) -> Media | None:
    """Return what is played along with a talk; of its path only the name is taken, whatever stands there."""
    if len(rows) > 1:
        raise BadRow(layout.MEDIA.member)
    return next((media._replace(path=name_of(media.path)) for media in (Media(*row) for row in rows)), None)


def _synopsis(facts: Mapping[str, Any]) -> str:
    """Return what a language model is to be told of the talk; files of programs that did not have it lack it."""
    synopsis = facts.get("synopsis", "")
    if not isinstance(synopsis, str) or not TEXT.are_sound([synopsis]):
        raise BadRow(layout.TALK)
    return synopsis[:LONGEST]


def _named_apart(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {"source_path": facts.get("source"), "source_digest": facts.get("digest"), "extras": facts.get("extras")}


_CHANGE: Mapping[str, Kind] = {name: REVISION[name] for name in ("step", "version", "at", "kind")}
_KINDS: Mapping[TableLayout, Mapping[str, Kind]] = {
    layout.SEGMENTS: SEGMENT,
    layout.ARTICLE: PART,
    layout.STEPS: KEPT_STEP,
    layout.REVISIONS: _CHANGE,
    layout.PART_REVISIONS: _CHANGE,
    layout.ANSWERS: DRAFT,
    layout.DRAFTS: {**DRAFT_OF_SEGMENT, "answer": COUNT},
    layout.TYPING: TYPING,
    layout.IGNORED: IGNORED,
    layout.TERMS: TERM,
    layout.MEDIA: MEDIA,
}


def _check(kinds: Mapping[str, Kind], member: str, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if isinstance(value, list | dict) or not kinds[name].are_sound([value]):
            raise BadRow(f"{member}: {name}")


def _check_columns(table: TableLayout, kinds: Mapping[str, Kind], rows: Sequence[Any]) -> None:
    """Raise BadRow unless each value in each column is of its kind; a look at a column is quicker than one at each."""
    columns = rows[0]._fields if rows and isinstance(rows[0], tuple) else table.columns  # type: ignore[attr-defined]
    for name, values in zip(columns, zip(*rows, strict=True), strict=False):
        kind = kinds.get(name)
        if kind is not None and (not {list, dict}.isdisjoint(map(type, values)) or not kind.are_sound(values)):
            raise BadRow(f"{table.member}: {name}")
