"""A talk as a library keeps it: plain values, free of the database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from dwuglos.errors import LibraryDamaged
from dwuglos.talk.article import Part
from dwuglos.talk.edits import Field
from dwuglos.talk.history import Step, Write
from dwuglos.talk.media import Media
from dwuglos.talk.transcript import Segment
from dwuglos.talk.video import Video


@dataclass(frozen=True, slots=True)
class TalkSummary:
    """A talk as the home page lists it. Times of day are milliseconds since 1970 in UTC, `length` is milliseconds."""

    id: int
    title: str
    segments: int
    translated: int
    reviewed: int
    length: int
    created: int
    changed: int
    source_path: str
    deleted: bool
    is_unfinished: bool = False
    """Whether text was being typed into it when a program ended, or is being typed into it now."""
    is_damaged: bool = False
    """Whether a value of this summary is not what was kept, but what could be made of it."""
    errors: int = 0
    """How many errors the checks have found in it; 0 as well where nobody knows."""


@dataclass(frozen=True, slots=True)
class TalkFacts:
    """What is known of a talk beside its segments.

    `extras` is what the file it came from held beside its cues, for the format that read it; `media` what is played
    along with it, `synopsis` what a language model is told of it.
    """

    extras: str = ""
    video: Video = field(default=Video())
    media: Media | None = None
    synopsis: str = ""


NO_FACTS = TalkFacts()


TypingPlace = Field | Literal["sentence"]
"""What text is typed into: one of a segment, or the translation of the whole sentence that begins with a segment."""


class Typing(NamedTuple):
    """Text that was being typed into a segment when the program ended, `at` milliseconds since 1970 in UTC."""

    segment: int
    field: TypingPlace
    text: str
    at: int


class SavedTalk(NamedTuple):
    """What a write left behind: `at` is when (milliseconds since 1970 in UTC), `version` what the talk is at now."""

    at: int
    version: int


class StoredWrites(NamedTuple):
    """The moves of a talk's history that led from one version to `version`, in the order they were made.

    Applied one after another to what the talk was, they give what it is.
    """

    version: int
    writes: tuple[Write, ...]


class StoredSteps(NamedTuple):
    """The history of a talk as it is at `version`: its steps, without their edits, and the highest ids ever used."""

    version: int
    done: list[Step]
    undone: list[Step]
    last_step: int
    highest_id: int
    highest_part: int


@dataclass(frozen=True, slots=True)
class StoredTalk:
    """Everything a session needs to go on with a talk. Steps of the history come without their edits.

    `version` counts the moves of the history that were ever written: a write that says which version it was made on is
    refused when the library is further.
    """

    summary: TalkSummary
    facts: TalkFacts
    segments: list[Segment]
    article: list[Part]
    highest_part: int
    """No part of the article ever had a higher id."""
    done: list[Step]
    undone: list[Step]
    last_step: int
    highest_id: int
    typings: tuple[Typing, ...]
    version: int
    read_only_reason: str
    """Why the talk can be looked at but not changed, as a sentence; empty when it can be changed."""
    damage: LibraryDamaged | None = None
    """What of the talk could not be read; then it is never to be changed."""


def count_differing(some: Iterable[Segment | Part], others: Iterable[Segment | Part]) -> int:
    """Return how many segments, or parts of the article, of two states of a talk are not the same, or only in one."""
    return len({each.id for each in set(some).symmetric_difference(others)})
