"""Whether one talk of a library is sound: its values, its counts, and whether its history leads to its text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from dwuglos.errors import LibraryDamaged
from dwuglos.store.changes import Made, part_changes, segment_changes
from dwuglos.store.damage import Damage, names_of
from dwuglos.store.database import Database
from dwuglos.store.pace import Pace
from dwuglos.store.reading import Reader
from dwuglos.store.schema import draft, drafted, step
from dwuglos.store.soundness import DRAFT, DRAFT_OF_SEGMENT, KEPT_STEP, BadValue, check_all
from dwuglos.store.talks import counts_of
from dwuglos.store.typings import FOUND
from dwuglos.talk.article import Part
from dwuglos.talk.replay import Replay
from dwuglos.talk.transcript import Segment

T = TypeVar("T", Segment, Part)


class TalkCheck(NamedTuple):
    """What was found in a talk: its title, what is wrong with it, and how much was looked at."""

    title: str
    wrong: Sequence[LibraryDamaged]
    segments: int
    changes: int


class _Follower(Generic[T]):
    """Follows the changes of segments, or of parts of the article: what they lead to, and which have no step."""

    def __init__(self, steps: Collection[int], version: int) -> None:
        self.replay: Replay[T] = Replay()
        self.count = self.loose = 0
        self._steps = steps
        self._at, self._version = 0, version

    def follow(self, changes: Sequence[Made]) -> None:
        """Take the next changes."""
        for change in changes:
            self.replay.follow(change.before, change.after)
            if change.step not in self._steps or not self._at <= change.version <= self._version:
                self.loose += 1
            self._at = max(self._at, change.version)
        self.count += len(changes)


class _History(NamedTuple):
    """What is to be said of a history: which ids it does not lead to, and how many changes belong to no step."""

    segments: Sequence[int]
    parts: Sequence[int]
    loose: int
    changes: int


def check_talk(connection: Connection, database: Database, id: int, pace: Pace) -> TalkCheck:
    """Look through one talk, within a transaction.

    Raises TalkNotFound, Cancelled, and DBAPIError where nothing of it can be reached.
    """
    damage = Damage()
    reader = Reader(connection, database, damage)
    row = reader.row(id)
    reader.facts(row)
    segments, parts = reader.segments(id), reader.article(id)
    reader.typings(id, FOUND)
    pace.step()
    wrong = [damage.error] if damage.error is not None else []
    try:
        history = _history(connection, id, row, segments, parts, pace)
    except (BadValue, DBAPIError):
        sentence = (
            "The history of this talk is damaged and cannot be read, though its text may be whole; duplicate the talk "
            "to go on without its history."
        )
        return TalkCheck(row.title, [*wrong, LibraryDamaged(sentence)], len(segments), 0)
    if not wrong:  # else it is clear why
        wrong += _of_counts(row, segments)
        wrong += _of_history(history)
    return TalkCheck(row.title, wrong, len(segments), history.changes)


def _of_counts(row: Any, segments: Sequence[Segment]) -> Iterator[LibraryDamaged]:
    counted = counts_of(segments)
    names = ("translated", "reviewed", "length")
    if any(counted[name] != getattr(row, name) for name in names) or row.highest_id < counted["highest_id"]:
        yield LibraryDamaged(
            "The library counts this talk wrongly, though its text is whole; duplicate the talk, and delete this one."
        )


def _of_history(history: _History) -> Iterator[LibraryDamaged]:
    segments, parts = names_of(history.segments), len(history.parts)
    if segments and parts:
        yield LibraryDamaged(
            "The history of this talk does not lead to the text there is (segments: {ids}; parts of the article: "
            "{parts}); compare it with a backup, and duplicate the talk to go on without its history.",
            ids=segments,
            parts=parts,
        )
    elif segments:
        yield LibraryDamaged(
            "The history of this talk does not lead to the text there is (segments: {ids}); compare it with a backup, "
            "and duplicate the talk to go on without its history.",
            ids=segments,
        )
    elif parts:
        yield LibraryDamaged(
            "The history of this talk does not lead to the text there is (parts of the article: {parts}); compare it "
            "with a backup, and duplicate the talk to go on without its history.",
            parts=parts,
        )
    if history.loose:
        yield LibraryDamaged(
            "In the history of this talk are changes without their step ({changes}), which cannot be undone; its text "
            "is whole.",
            changes=history.loose,
        )


def _history(
    connection: Connection, id: int, row: Any, segments: Sequence[Segment], parts: Sequence[Part], pace: Pace
) -> _History:
    """Follow the whole history of a talk. Raises BadValue where it cannot be read."""
    numbers = _steps(connection, id)
    _check_drafts(connection, id, pace)
    of_segments, of_parts = _Follower[Segment](numbers, row.version), _Follower[Part](numbers, row.version)
    for some in segment_changes(connection, id):
        of_segments.follow(some)
        pace.step()
    for some in part_changes(connection, id):
        of_parts.follow(some)
        pace.step()
    return _History(
        of_segments.replay.broken(segments),
        of_parts.replay.broken(parts),
        of_segments.loose + of_parts.loose,
        of_segments.count + of_parts.count,
    )


def _steps(connection: Connection, id: int) -> set[int]:
    rows = connection.execute(select(*(step.c[name] for name in KEPT_STEP)).where(step.c.talk_id == id)).all()
    check_all(KEPT_STEP, rows)
    return {row.number for row in rows}


def _check_drafts(connection: Connection, id: int, pace: Pace) -> None:
    for table, kinds in ((draft, DRAFT), (drafted, DRAFT_OF_SEGMENT)):
        columns = [column for column in table.c if column.name in kinds]
        for rows in connection.execute(select(*columns).where(table.c.talk_id == id)).partitions(500):
            check_all(kinds, rows)
            pace.step()
