"""Segments by their texts, and what one check finds in them."""

from __future__ import annotations

from collections.abc import Iterable

from dwuglos.checks.base import Check, Finding, Options
from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.fixes import fix_all
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number

Pair = tuple[str, str]


def segments(*pairs: Pair, length: int = 3000, gap: int = 100) -> list[Segment]:
    """Return reviewed segments with these texts, one after the other in time."""
    starts = range(0, len(pairs) * (length + gap), length + gap)
    return number(
        NewSegment(start, start + length, english, polish, "reviewed" if polish else "initial", "person")
        for start, (english, polish) in zip(starts, pairs, strict=True)
    )


def timed(*times: tuple[int | None, int | None]) -> list[Segment]:
    """Return segments with these times."""
    return number(NewSegment(start, end, "Yes.", "Tak.", "reviewed", "person") for start, end in times)


def look(check: type[Check], made: Iterable[Segment], options: Options | None = None) -> list[Finding]:
    """Return what a check finds."""
    findings = Findings(made, options, [check])
    findings.look()
    return list(findings)


def found(check: type[Check], english: str, polish: str, options: Options | None = None) -> list[str]:
    """Return what a check finds in one segment: the texts of the spans, or the messages where a span is empty."""
    texts = {"source": english, "target": polish}
    findings = look(check, segments((english, polish)), options)
    return [texts[f.side][slice(*f.span)] or str(f.message) for f in findings]


def fixed(check: type[Check], english: str, polish: str, options: Options | None = None) -> str:
    """Return the Polish after the fixes of a check, which then finds nothing more to fix."""
    made = segments((english, polish))
    edit = fix_all(made, look(check, made, options))
    transcript = Transcript(made)
    if edit is not None:
        edit.apply(transcript)
        again = look(check, transcript, options)
        assert not [finding for finding in again if finding.fix is not None]
        edit.inverse.apply(transcript)
        assert list(transcript) == made
        edit.apply(transcript)
    return transcript[0].target
