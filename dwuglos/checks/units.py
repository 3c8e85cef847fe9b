"""Miles, pounds and degrees Fahrenheit, with what they are in metric units; and metric units by mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.measures import (
    EnglishMeasure,
    Measure,
    english_measures,
    metric_measure,
    names_english_measure,
    names_measure,
    polish_measure,
)
from dwuglos.checks.parts.texts import bare
from dwuglos.errors import notice
from dwuglos.language.quantities import quantities
from dwuglos.talk.transcript import Segment

_POUNDS = re.compile(
    r"[£$€]|\b(?:quid|sterling|szterling\w*|brytyjski\w*|cost\w*|pay|pays|paid|paying|price\w*|worth|money|spen[dt]\w*"
    r"|bank\w*|earn\w*|buy|bought|s[eo]ll?d?|owed?|fees?|fined?|budget|salary|rent|kosztuj\w*|zapłaci\w*|płac\w*)\b",
    re.IGNORECASE,
)
"""Where texts are about money, pounds are not a weight."""


class Units(SegmentCheck):
    """A number with a unit that Polish readers do not use: the message has it in the unit that they do.

    Also a number of the English, in such a unit, that was left as it is before a metric unit, which is a mistake.
    """

    name = "units"
    title = "Units of measurement"
    severity = "info"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if not segment.target:
            return
        text = bare(segment.target)
        if names_measure(text):
            yield from self._foreign(segment, text)
        if not names_english_measure(segment.source):
            return
        source = bare(segment.source)
        numbers = quantities(source, "en")
        for english in english_measures(source, numbers):
            yield from self._unconverted(segment, text, english)

    def _foreign(self, segment: Segment, text: str) -> Iterator[Finding]:
        money = _POUNDS.search(segment.source) or _POUNDS.search(text)
        numbers = quantities(text, "pl")
        for number in sorted({number.span: number for number in (*numbers.words, *numbers.numbers)}.values()):
            found = polish_measure(text, number)
            if found is None or (money and found[0].english.startswith("pound")):
                continue
            measure, end = found
            begin = number.span[0]
            value = _in_metric(measure, number.readings[0][0])
            message = notice("{here} is {value}.", here=segment.target[begin:end], value=value)
            yield self.finding(segment, message, span=(begin, end))

    def _unconverted(self, segment: Segment, text: str, english: EnglishMeasure) -> Iterator[Finding]:
        numbers = quantities(text, "pl")
        for number in {number.span: number for number in (*numbers.words, *numbers.numbers)}.values():
            end = metric_measure(text, number, english.measure)
            if end is not None and number.readings[0] == english.number.readings[0]:
                begin, written = number.span[0], segment.source[slice(*english.span)]
                value = _in_metric(english.measure, english.value)
                message = notice("{english} in the English is {value}.", english=written, value=value)
                yield self.finding(segment, message, span=(begin, end), severity="warning")


def _in_metric(measure: Measure, value: float) -> str:
    return f"{_written(measure.convert(value))} {measure.unit}"


def _written(value: float) -> str:
    """Write a number with as many digits as it is worth: 3,2, 16, 161."""
    places = 1 if abs(value) < 10 else 0
    return f"{value:.{places}f}".removesuffix(".0").replace(".", ",").replace("-", "−")
