"""Typography: the marks that the profile's publisher asks for, decimal commas, ordinal numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import bare, with_marks
from dwuglos.errors import Notice, notice
from dwuglos.language.typography import Typography, set_in
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

_MAY_DIFFER: dict[Typography, re.Pattern[str]] = {
    "polish": re.compile(r"[\"'“—]| -|,,|\.\.\.|„.*„", re.DOTALL),
    "plain": re.compile("[„”“«»‚‘’–—…\u00a0\u202f]|,,"),
}
_THREE_POINTS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_COMMAS = re.compile(r"(?<!,),,(?=[^\s,])")
"""Two commas that stand for an opening quotation mark."""
_ORDINAL = re.compile(
    r"(?<![\w.,-])(\d{1,4})[-–](?:go|ego|mu|emu|ej|ym|tym|szy|sza|sze|gi|ga|gie|ty|ta|te|ci|cia|cie|my|ma|me|y|a|e|tej|"
    r"tego|tą|tych|tymi|ych|ymi|cim|gim|giego|ciego|szego|mego|mych)(?!\w)"
)
_DECIMAL = re.compile(r"(?<![\w.,:/-])(\d{1,9})\.(\d{1,9})(?![\w.,:/%-]*\w)")
_CLOCKS = re.compile(r"\b(?:godz|o|od|do|wersj\w*|rozdz\w*|pkt|punkt\w*|rys)\.? $", re.IGNORECASE)

_LONGEST_CLOCK = 40
"""Letters before a number in which such a word is looked for."""


class TypographyCheck(SegmentCheck):
    """Quotation marks, dashes and ellipses that the profile writes otherwise, 3.14 for 3,14, and 70-tych for 70.

    The fix puts all of them right.
    """

    name = "typography"
    title = "Typography"
    severity = "info"

    def look(self, segment: Segment) -> Iterator[Finding]:
        text = segment.target
        places = [(found.span(), message) for found, message in self._wrong_numbers(segment)]
        wished = self._in_typography(text)
        if wished != text:
            places.append(_first_difference(text, wished))
        if places:
            fix = Edit("Correct typography", with_marks(segment, self._corrected(segment)))
            for span, message in places:
                yield self.finding(segment, message, span=span, fix=fix)

    def _in_typography(self, text: str) -> str:
        typography = self.options.profile.typography
        if self.options.requirements.ellipsis and "..." in text:
            text = _THREE_POINTS.sub(self.options.requirements.ellipsis, text)
        differs = _MAY_DIFFER.get(typography)
        if differs is None or not differs.search(text):
            return text
        return set_in(_COMMAS.sub("„", text), typography)

    def _wrong_numbers(self, segment: Segment) -> Iterator[tuple[re.Match[str], Notice]]:
        text = segment.target
        if not any(map(str.isdigit, text)):
            return
        plain = bare(text)
        for ordinal in _ORDINAL.finditer(plain):
            message = notice("An ordinal number in digits has a full stop and no ending: {number}.", number=ordinal[1])
            yield ordinal, message
        for decimal in _DECIMAL.finditer(plain):
            begin = decimal.start()
            is_clock = _CLOCKS.search(plain, max(begin - _LONGEST_CLOCK, 0), begin)
            if decimal[0] in segment.source and not is_clock:
                yield decimal, notice("Polish has a decimal comma: {number}.", number=f"{decimal[1]},{decimal[2]}")

    def _corrected(self, segment: Segment) -> str:
        text = segment.target
        for wrong, _ in sorted(self._wrong_numbers(segment), key=lambda each: -each[0].start()):
            right = f"{wrong[1]},{wrong[2]}" if wrong.re is _DECIMAL else f"{wrong[1]}."
            at_end = wrong.re is _ORDINAL and text[wrong.end() : wrong.end() + 1] == "."
            text = text[: wrong.start()] + (wrong[1] if at_end else right) + text[wrong.end() :]
        return self._in_typography(text)


def _first_difference(text: str, wished: str) -> tuple[tuple[int, int], Notice]:
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(text, wished, strict=False)))
    at = min(same, len(text) - 1)
    while text[at] == " ":
        at += 1
    mark = next((mark for mark in ("...", ",,") if text.startswith(mark, at)), text[at])
    return (at, at + len(mark)), _message(mark)


def _message(mark: str) -> Notice:
    if mark in '"„”“«»‚‘' or mark == ",,":
        return notice("The profile has other quotation marks.")
    if mark in "-–—":
        return notice("The profile has other dashes.")
    if mark in ("...", "…", "."):
        return notice("The profile has another ellipsis.")
    if mark in "\u00a0\u202f":
        return notice("The profile has no no-break spaces.")
    return notice("The profile has another apostrophe.")
