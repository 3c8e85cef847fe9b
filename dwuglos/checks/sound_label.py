"""Labels of sounds, such as (Applause), that were left in English or got lost."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import with_marks
from dwuglos.errors import notice
from dwuglos.language.labels import has_translation, in_polish, kinds_of
from dwuglos.language.sounds import LABEL
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment


class SoundLabel(SegmentCheck):
    """A label of a sound in the Polish that is still English or of another sound, or one the Polish lacks.

    The fix translates what is English.
    """

    name = "sound-label"
    title = "Labels of sounds"
    severity = "info"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if not any(mark in segment.source or mark in segment.target for mark in "[(*"):
            return
        left = [label for label in LABEL.finditer(segment.target) if has_translation(_words(label[0]))]
        if left:
            fix = Edit("Translate labels of sounds", with_marks(segment, in_polish(segment.target)))
            for label in left:
                message = notice("The label {label} is in English.", label=label[0])
                yield self.finding(segment, message, span=label.span(), fix=fix, severity="warning")
            return
        polish = [(label, kinds_of(_words(label[0]))) for label in LABEL.finditer(segment.target)]
        if any(kinds for _, kinds in polish):
            wanted = frozenset().union(*(kinds_of(_words(label[0])) for label in LABEL.finditer(segment.source)))
            for label, kinds in polish:
                if wanted and kinds and wanted.isdisjoint(kinds):
                    message = notice("The English has another sound than {label}.", label=label[0])
                    yield self.finding(segment, message, span=label.span(), severity="warning")
        elif segment.target.strip() and not polish:
            for label in LABEL.finditer(segment.source):
                if has_translation(_words(label[0])):
                    message = notice("The label {label} is missing in the Polish.", label=label[0])
                    yield self.finding(segment, message, side="source", span=label.span())


def _words(label: str) -> str:
    return label[1:-1].strip(" .").lower()
