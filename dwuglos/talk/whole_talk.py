"""Everything that is kept of one talk, as plain values: what goes along when a talk travels from library to library."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Literal, NamedTuple

from dwuglos.errors import DwuglosError
from dwuglos.talk.article import Part
from dwuglos.talk.history import Kind
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.media import Media
from dwuglos.talk.stored_talk import TalkFacts, Typing
from dwuglos.talk.term_rows import TermRow
from dwuglos.talk.transcript import Segment

StepState = Literal["done", "undone", "dropped"]
"""`dropped` is a step that was undone and is out of reach since something else was done."""


class KeptStep(NamedTuple):
    """A step of the history; `dropped` is the version of the talk that put it out of reach."""

    number: int
    at: int
    label: str
    state: StepState
    dropped: int | None


class SegmentRevision(NamedTuple):
    """One change of one segment; `version` is the one of the talk that it made, `at` milliseconds since 1970 in UTC."""

    step: int
    version: int
    at: int
    kind: Kind
    before: Segment | None
    after: Segment | None


class PartRevision(NamedTuple):
    """One change of one part of the article, as `SegmentRevision`."""

    step: int
    version: int
    at: int
    kind: Kind
    before: Part | None
    after: Part | None


class DraftAnswer(NamedTuple):
    """What a service answered to what was sent, whose digest is kept so that it is not asked again."""

    at: int
    engine: str
    digest: str
    answer: str


class DraftOfSegment(NamedTuple):
    """The last draft of a segment: `answer` is its place among the answers, `distance` as the library counts it."""

    segment: int
    answer: int
    text: str
    distance: int | None


@dataclass(frozen=True, slots=True)
class WholeTalk:
    """One talk with its history. `source` is the name of the file it was made of, and that of `facts.media` its path,
    without a folder: where they are, is nobody else's business.

    `version`, `last_step` and `highest_id` are the talk's counters; `created` and `changed` are ms since 1970 in UTC.
    """

    title: str
    source: str
    digest: str
    facts: TalkFacts
    created: int
    changed: int
    version: int
    last_step: int
    highest_id: int
    segments: list[Segment]
    article: list[Part]
    steps: list[KeptStep] = field(default_factory=list)
    revisions: list[SegmentRevision] = field(default_factory=list)
    part_revisions: list[PartRevision] = field(default_factory=list)
    answers: list[DraftAnswer] = field(default_factory=list)
    drafts: list[DraftOfSegment] = field(default_factory=list)
    typings: list[Typing] = field(default_factory=list)
    ignored: list[Ignored] = field(default_factory=list)
    terms: list[TermRow] = field(default_factory=list)
    damage: DwuglosError | None = field(default=None, compare=False)
    """What is damaged in the library it was read from; what can be read is there, and no history."""

    @property
    def media(self) -> list[Media]:
        """What is played along with it, if anything is, as a table of one row or none."""
        return [] if self.facts.media is None else [self.facts.media]


def name_of(path: str) -> str:
    """Return the name of a file without its folder, whichever system the path is of."""
    return PurePosixPath(path.replace("\\", "/")).name
