"""What a check is, how to add one, and what it reports.

A check looks for one kind of mistake in a translation. It is one file in this folder with a subclass of one of the
classes below, one test file, and one entry in `CHECKS` in the folder's `__init__.py`, in the order the user sees. Which
class it is says what its findings depend on, and so what has to be looked at again after an edit:

    SegmentCheck    one segment alone: its texts, its times
    NeighbourCheck  a segment, the one before it and the one after it
    SentenceCheck   a sentence (`dwuglos.sentences.runs`), as a word may stand in another of its segments, and the
                    sentences beside it, as people move words there, too
    TalkCheck       the whole talk; such a check remembers what it needs, and is told each change

A check has a `name` (scripts rely on it), a `title` for lists, and a `severity`, which a profile may override
(`parts/requirements.py`). Its method `look` yields findings, made with `self.finding`. It only reads: it must not
depend on anything but its arguments and `self.options`, as the findings of what did not change are kept.

    class DoubleSpace(SegmentCheck):
        name = "double-space"
        title = "Two spaces in a row"

        def look(self, segment: Segment) -> Iterator[Finding]:
            place = segment.target.find("  ")
            if place >= 0:
                yield self.finding(segment, notice("Two spaces stand here in a row."), span=(place, place + 2))

The message is a Notice: `str(message)` is English, and the window says it in the user's language (`localized`). A fix
is an Edit, with a label for the undo menu, made from the segment as it is; it becomes stale when the segment changes,
but by then the finding is another. **A fix repairs all that its check finds in the segments that it changes**, so that
of several findings with a fix in one segment the first is enough (`results/fixes.py`).

Who wants findings asks `Findings` (`results/findings.py`): it runs all checks over a talk, is told the changes of the
talk, and says whose findings are different since.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from dwuglos.checks.parts.requirements import Requirements, Severity, requirements_of
from dwuglos.errors import Notice, Verbatim
from dwuglos.language.grammar_rules import OFF_AT_FIRST
from dwuglos.language.own_words import OwnWord
from dwuglos.language.terms import Term
from dwuglos.profiles import NETFLIX_PL, Profile
from dwuglos.talk.edits import Edit, Field
from dwuglos.talk.transcript import Change, Segment, Transcript

REMARK = "review-"
"""What the names of findings begin with that no check reports, but a language model; what it is about follows."""

Span = tuple[int, int]
"""The first character of what a finding is about, and the one after the last."""


class Finding(NamedTuple):
    """What a check reports about a segment.

    `span` is the part of the text on `side` that it is about; an empty one means the segment as a whole.
    """

    check: str
    severity: Severity
    segment: int
    message: Notice
    side: Field = "target"
    span: Span = (0, 0)
    fix: Edit | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """What the checks depend on beside the talk.

    `severities` are the user's own, by the names of checks; they count more than those of the profile. Checks in `off`
    are not run, and grammar rules in `rules_off` not heard. `words` are those that the user added to the dictionary,
    for the talk or for all talks.
    """

    profile: Profile = NETFLIX_PL
    terms: tuple[Term, ...] = ()
    off: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    words: tuple[OwnWord, ...] = ()
    rules_off: frozenset[str] = OFF_AT_FIRST

    @property
    def requirements(self) -> Requirements:
        """What the profile's publisher requires beside limits."""
        return requirements_of(self.profile)


class Check:
    """One kind of check, with the options it runs with."""

    name: ClassVar[str]
    title: ClassVar[str]
    severity: Severity = "warning"

    def __init__(self, options: Options) -> None:
        self.options = options
        by_profile = options.requirements.severities.get(self.name, self.severity)
        self.severity = options.severities.get(self.name, by_profile)

    def finding(
        self,
        segment: Segment,
        message: Notice,
        *,
        side: Field = "target",
        span: Span = (0, 0),
        fix: Edit | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """Return a finding of this check. What the message quotes is shown as it is."""
        if message.facts:
            facts = ((name, Verbatim(fact) if isinstance(fact, str) else fact) for name, fact in message.facts)
            message = message._replace(facts=tuple(facts))
        return Finding(self.name, severity or self.severity, segment.id, message, side, span, fix)

    def prepare(self, segments: Iterable[Segment]) -> None:
        """Take from a talk, as it is when it is looked at as a whole, what helps to judge, such as its names."""

    @property
    def applies(self) -> bool:
        """Whether the check has anything to look for with these options."""
        return True


class SegmentCheck(Check):
    """A check of single segments."""

    def look(self, segment: Segment) -> Iterable[Finding]:
        """Yield what is found in a segment."""
        raise NotImplementedError


class NeighbourCheck(Check):
    """A check of a segment beside its neighbours."""

    def look(self, before: Segment | None, segment: Segment, after: Segment | None) -> Iterable[Finding]:
        """Yield what is found in `segment`; its neighbours are None at the ends of the talk."""
        raise NotImplementedError


class Sentence(NamedTuple):
    """The segments of a sentence, and those of the sentences before and after it: none at the ends of the talk."""

    run: Sequence[Segment]
    before: Sequence[Segment] = ()
    after: Sequence[Segment] = ()

    @property
    def is_translated(self) -> bool:
        """Whether each segment with English has Polish, so that what is missing is really missing."""
        return all(segment.target.strip() for segment in self.run if segment.source.strip())


class SentenceCheck(Check):
    """A check of sentences."""

    def look(self, sentence: Sentence) -> Iterable[Finding]:
        """Yield what is found in the segments of a sentence, at any of them, but at none of its neighbours."""
        raise NotImplementedError


class TalkCheck(Check):
    """A check of a whole talk, which remembers what it needs of it."""

    def begin(self, transcript: Transcript) -> None:
        """Look at the whole talk. `transcript` stays the talk that is looked at, and must not be changed here."""
        raise NotImplementedError

    def follow(self, changes: Sequence[Change]) -> Iterable[int]:
        """Look again after changes that the transcript has already; return the ids that may have other findings."""
        raise NotImplementedError

    def of(self, segment: Segment) -> Iterator[Finding]:
        """Yield what was found in a segment."""
        raise NotImplementedError
