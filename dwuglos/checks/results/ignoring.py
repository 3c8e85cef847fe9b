"""Findings that a person does not want to hear of: here, in this talk, or ever.

A person ignores what a check says about a text: that text is what the finding's span holds, or the whole text where it
holds none, or only spaces. So a finding comes back when its text becomes another one. What is ignored here or in this
talk is kept with the talk (`dwuglos.store.ignoring`), what is ignored always with the user's settings, as pairs of a
check and a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dwuglos.checks.base import Finding
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.transcript import Segment

_LONGEST = 300
"""Characters of a text by which a finding is known; of a longer one only these count."""


def as_ignored(finding: Finding, segment: Segment, *, everywhere: bool = False) -> Ignored:
    """Return what is kept of a finding that is to be ignored: in its segment, or `everywhere`."""
    return Ignored(0 if everywhere else finding.segment, finding.check, text_of(finding, segment))


def text_of(finding: Finding, segment: Segment) -> str:
    """Return the text that a finding is about, without regard to capitals and white space."""
    text = segment.source if finding.side == "source" else segment.target
    part = text[slice(*finding.span)]
    return " ".join((part if part.strip() else text).casefold().split())[:_LONGEST]


class IgnoredFindings:
    """What is ignored, ready to be looked up."""

    def __init__(self, ignored: Iterable[Ignored] = ()) -> None:
        self._places: set[tuple[int, str, str]] = {each[:3] for each in ignored}

    def __bool__(self) -> bool:
        return bool(self._places)

    def add(self, ignored: Iterable[Ignored]) -> None:
        """Ignore some more."""
        self._places.update(each[:3] for each in ignored)

    def remove(self, ignored: Iterable[Ignored]) -> None:
        """Heed some again."""
        self._places.difference_update(each[:3] for each in ignored)

    def has(self, finding: Finding, segment: Segment) -> bool:
        """Return whether a finding is ignored."""
        text = text_of(finding, segment)
        return any((id, finding.check, text) in self._places for id in (0, finding.segment))

    def heeded(self, findings: Sequence[Finding], segment: Segment) -> tuple[Finding, ...]:
        """Return the findings of a segment that are not ignored."""
        return tuple(finding for finding in findings if not self.has(finding, segment))
