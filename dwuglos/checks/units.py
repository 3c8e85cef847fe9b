"""Miles, pounds and degrees Fahrenheit in the Polish, with what they are in metric units."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.measures import names_measure, polish_measure
from dwuglos.checks.parts.texts import bare
from dwuglos.errors import notice
from dwuglos.language.quantities import quantities
from dwuglos.talk.transcript import Segment

_DIGIT = re.compile(r"\d")


class Units(SegmentCheck):
    """A number with a unit that Polish readers do not use: the message has it in the unit that they do."""

    name = "units"
    title = "Units of measurement"
    severity = "info"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if not _DIGIT.search(segment.target) or not names_measure(segment.target):
            return
        text = bare(segment.target)
        for number in quantities(text, "pl").numbers:
            found = polish_measure(text, number)
            if found is None:
                continue
            measure, end = found
            begin = number.span[0]
            value = f"{_written(measure.convert(number.readings[0][0]))} {measure.unit}"
            message = notice("{here} is {value}.", here=segment.target[begin:end], value=value)
            yield self.finding(segment, message, span=(begin, end))


def _written(value: float) -> str:
    """Write a number with as many digits as it is worth: 3,2, 16, 161."""
    places = 1 if abs(value) < 10 else 0
    return f"{value:.{places}f}".removesuffix(".0").replace(".", ",").replace("-", "−")
