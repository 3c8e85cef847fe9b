"""Whether values are of the kind that a column is for; SQLite keeps any value in any column, and files come to harm."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple, Protocol, get_args

from dwuglos.talk.article import Kind as PartKind
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import STATES, Segment, Timing, storable
from dwuglos.talk.video import Video
from dwuglos.talk.whole_talk import StepState

_GREATEST = 1 << 53
_LAST_MOMENT = 253_402_300_799_000
"""The end of the year 9999 (ms since 1970), after which there are no dates."""


class BadValue(Exception):
    """A value in the library is not of the kind that its column is for. It says nothing of that value itself."""


class Kind(Protocol):
    """What the values of a column are."""

    def are_sound(self, values: Sequence[Any]) -> bool:
        """Say whether all of some values are of the kind; quick, as there may be 50,000."""
        ...

    def mended(self, value: Any) -> Any:
        """Return what can be made of a value that is not of the kind."""
        ...


class TextKind:
    """Text that a library can hold; what cannot be read of a damaged one is replaced."""

    def are_sound(self, values: Sequence[Any]) -> bool:
        """Say whether all are texts."""
        try:
            whole = "".join(values)
            if not whole.isascii():
                whole.encode("utf-16")  # refuses halves of surrogate pairs as UTF-8 does, in an eighth of the time
        except (TypeError, UnicodeEncodeError):
            return False
        return "\0" not in whole

    def mended(self, value: Any) -> str:
        """Return what can be read of a text."""
        if isinstance(value, bytes):
            return storable(value.decode(errors="replace"))
        if isinstance(value, str):
            return storable(value.encode(errors="surrogateescape").decode(errors="replace"))
        return "" if value is None else str(value)


class NumberKind(NamedTuple):
    """A whole number between two others, or none where that may be."""

    lowest: int = 0
    highest: int = _GREATEST
    default: int | None = 0
    optional: bool = False

    def are_sound(self, values: Sequence[Any]) -> bool:
        """Say whether all are numbers within the limits."""
        types = set(map(type, values))
        if self.optional and type(None) in types:
            values, types = [value for value in values if value is not None], types - {type(None)}
        return not values or (types == {int} and self.lowest <= min(values) and max(values) <= self.highest)

    def mended(self, value: Any) -> int | None:
        """Return the number that stands for one that is not known."""
        return self.default


class ChoiceKind(NamedTuple):
    """One of a few words."""

    words: frozenset[str]
    default: str

    def are_sound(self, values: Sequence[Any]) -> bool:
        """Say whether all are among the words."""
        return self.words.issuperset(values)

    def mended(self, value: Any) -> str:
        """Return the word that claims least."""
        return self.default


TEXT = TextKind()
COUNT = NumberKind()
MOMENT = NumberKind(highest=_LAST_MOMENT)
_ID = NumberKind(1)
_RANK = NumberKind(-(1 << 63), (1 << 63) - 1)
_TIME = NumberKind(-_GREATEST, _GREATEST, None, optional=True)

SEGMENT: Mapping[str, Kind] = {
    "id": _ID,
    "rank": _RANK,
    "start": _TIME,
    "end": _TIME,
    "source": TEXT,
    "target": TEXT,
    "state": ChoiceKind(frozenset(STATES), "initial"),
    "origin": TEXT,
    "note": TEXT,
    "extra": TEXT,
    "timing": ChoiceKind(frozenset(get_args(Timing)), ""),
}
PART: Mapping[str, Kind] = {
    "id": _ID,
    "kind": ChoiceKind(frozenset(get_args(PartKind)), ""),
    "rank": _RANK,
    "text": TEXT,
    "time": _TIME,
    "segment": NumberKind(optional=True, default=None),
    "origin": TEXT,
    "basis": TEXT,
}
TALK: Mapping[str, Kind] = {
    "title": TEXT,
    "source_path": TEXT,
    "source_digest": TEXT,
    "extras": TEXT,
    "video": TEXT,
    "created": MOMENT,
    "changed": MOMENT,
    "deleted": NumberKind(highest=_LAST_MOMENT, optional=True),
    **dict.fromkeys(("segments", "translated", "reviewed", "length", "last_step", "highest_id", "version"), COUNT),
}
REVISION: Mapping[str, Kind] = {
    **dict.fromkeys(("step", "version", "segment", "part"), COUNT),
    "at": MOMENT,
    "kind": ChoiceKind(frozenset(("do", "undo", "redo")), "do"),
    "label": TEXT,
}
STEP: Mapping[str, Kind] = {"number": COUNT, "label": TEXT}
KEPT_STEP: Mapping[str, Kind] = {
    "number": COUNT,
    "at": MOMENT,
    "label": TEXT,
    "state": ChoiceKind(frozenset(get_args(StepState)), "dropped"),
    "dropped": NumberKind(optional=True, default=None),
}
DRAFT: Mapping[str, Kind] = {
    "at": MOMENT,
    **dict.fromkeys(("engine", "digest", "answer", "text"), TEXT),
    **dict.fromkeys(
        ("segments", "confirmed", "untouched", "distance", "length", "first_distance", "first_length"), COUNT
    ),
}
DRAFT_OF_SEGMENT: Mapping[str, Kind] = {
    "segment": COUNT,
    "draft": COUNT,
    "text": TEXT,
    "distance": NumberKind(optional=True, default=None),
}
TYPING: Mapping[str, Kind] = {
    "segment": _ID,
    "field": ChoiceKind(frozenset(("source", "target", "sentence")), ""),
    "text": TEXT,
    "at": MOMENT,
}
IGNORED: Mapping[str, Kind] = {
    "segment": COUNT,
    "check": TEXT,
    "text": TEXT,
    "at": MOMENT,
}
TERM: Mapping[str, Kind] = {
    "english": TEXT,
    "polish": TEXT,
    "forbidden": TEXT,
    "domain": TEXT,
    "note": TEXT,
    "at": MOMENT,
}
BRIEF: Mapping[str, Kind] = {
    "synopsis": TEXT,
    "shared": COUNT,
    "at": MOMENT,
}
MEDIA: Mapping[str, Kind] = {
    "path": TEXT,
    "digest": TEXT,
    "duration": COUNT,
    "at": MOMENT,
}


def check(kinds: Mapping[str, Kind], row: Mapping[str, Any]) -> None:
    """Raise BadValue unless each value that has one is of its kind."""
    if not all(kinds[name].are_sound((value,)) for name, value in row.items() if name in kinds):
        raise BadValue


def check_all(kinds: Mapping[str, Kind], rows: Sequence[Any]) -> None:
    """Raise BadValue unless all rows of the database have values of their kinds, where these have one."""
    for name in rows[0]._mapping if rows else ():
        if name in kinds and not kinds[name].are_sound([row._mapping[name] for row in rows]):
            raise BadValue


def mended(kinds: Mapping[str, Kind], row: Mapping[str, Any]) -> tuple[dict[str, Any], int]:
    """Return a row with each value of its kind, and how many were not."""
    bad = [name for name, value in row.items() if name in kinds and not kinds[name].are_sound((value,))]
    return dict(row) | {name: kinds[name].mended(row[name]) for name in bad}, len(bad)


def are_sound(kinds: Mapping[str, Kind], rows: Sequence[Sequence[Any]]) -> bool:
    """Say whether all rows, with their values in the order of `kinds`, are sound."""
    return are_columns_sound(kinds, list(zip(*rows, strict=True)))


def are_columns_sound(kinds: Mapping[str, Kind], columns: Sequence[Sequence[Any]]) -> bool:
    """Say whether all columns, in the order of `kinds`, are sound; none where there is no row."""
    return all(kind.are_sound(column) for kind, column in zip(kinds.values(), columns, strict=False))


def segments_from(texts: Sequence[str | None]) -> list[Segment | None]:
    """Return the segments that revisions hold as JSON; an older one has fewer fields. Raises BadValue."""
    return _made(Segment, SEGMENT, texts)


def parts_from(texts: Sequence[str | None]) -> list[Part | None]:
    """Return the parts of an article that revisions hold as JSON. Raises BadValue."""
    return _made(Part, PART, texts)


def video_from(text: str) -> Video:
    """Return the facts about a video that are kept as JSON. Raises BadValue."""
    try:
        video = Video.from_json(text)
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise BadValue from None
    facts = asdict(video)
    chapters = [(chapter.start, chapter.end, chapter.title) for chapter in video.chapters]
    words = [facts[name] for name in ("title", "url", "channel", "uploaded", "read_on", "description")]
    numbers = [video.views, video.likes, video.duration]
    if not (
        all(isinstance(word, str) for word in (*words, *(title for _, _, title in chapters)))
        and _TIME.are_sound([*numbers, *(end for _, end, _ in chapters)])
        and COUNT.are_sound([start for start, _, _ in chapters])
    ):
        raise BadValue
    return video


def _made(make: Any, kinds: Mapping[str, Kind], texts: Sequence[str | None]) -> list[Any]:
    try:
        made = [None if text is None else make(*_storable(json.loads(text))) for text in texts]
    except (ValueError, TypeError, RecursionError):
        raise BadValue from None
    if not are_sound(kinds, [each for each in made if each is not None]):
        raise BadValue
    return made


def _storable(values: Iterable[Any]) -> list[Any]:
    """Return values as they are stored in columns: NUL, which JSON can hide, is replaced there."""
    return [storable(value) if isinstance(value, str) else value for value in values]
