"""Times moved along a line: shifted, stretched, and counted at another frame rate."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import permutations

from dwuglos.errors import InputError, Notice, notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment
from dwuglos.timing.retiming import Ids, Plan, Times, as_set, changes, chosen, times_of

FRAME_RATES = ("23.976", "24", "25", "29.97", "30", "50", "59.94", "60")
"""The frames per second that there are, as people write them."""

FILM_RATES = ("24", "25", "23.976", "30", "29.97")
"""Those of films and of television, which are mistaken for one another, the usual first."""

FARTHEST = 100 * 3_600_000
"""The latest time (ms) that a segment may be moved to: a hundred hours."""
SLIGHT = 50
"""Less than these ms from the sound is at its place: a frame or two of the picture."""
_RATE = re.compile(r"\s*\d{1,9}(?:[.,/]\d{1,9})?\s*")
"""How one is written; a number such as 1e99999999 would take all the memory there is."""
_LEAST_RATE, _MOST_RATE = Fraction(1, 10), Fraction(10)


@dataclass(frozen=True, slots=True)
class Line:
    """Where times move to: multiplied by `rate`, then shifted by ms."""

    rate: Fraction = Fraction(1)
    shift: Fraction = Fraction(0)

    def __call__(self, ms: int) -> int:
        return self.map()(ms)

    def map(self) -> Callable[[int], int]:
        """Return the line as a function of ms that is quick, for many times: it counts in whole numbers."""
        whole = self.rate.denominator * self.shift.denominator
        factor = self.rate.numerator * self.shift.denominator
        rest = self.shift.numerator * self.rate.denominator + whole // 2
        return lambda ms: (ms * factor + rest) // whole


def frame_rate(text: str) -> Fraction:
    """Return the frames per second that are written as a number; 23.976 and its like are 24000/1001, as meant.

    Raises InputError for what is no rate from 1 to 1000.
    """
    try:
        number = Fraction(text.strip().replace(",", ".")) if _RATE.fullmatch(text) else Fraction(0)
    except ZeroDivisionError:
        number = Fraction(0)
    if not 1 <= number <= 1000:
        raise InputError("Write the frames per second as a number, such as 25 or 23.976.")
    whole = Fraction(round(number))
    slowed = whole * 1000 / 1001
    return slowed if number != whole and abs(number - slowed) < Fraction(6, 1000) else number


def conversion(rate: Fraction) -> tuple[str, str] | None:
    """Return from which to which frame rate times are brought that are multiplied by `rate`; None where to none."""
    pairs = ((a, b) for a, b in permutations(FILM_RATES, 2) if frame_rate(a) / frame_rate(b) == rate)
    return next(pairs, None)


def shift(segments: Sequence[Segment], ids: Ids, by: int) -> Plan:
    """Move times by ms. Raises InputError where a segment would end before the start, or pass another."""
    made, cut = _moved(segments, ids, Line(shift=Fraction(by)))
    return Plan.of(Edit("Shift times", made), cut)


def stretch(segments: Sequence[Segment], ids: Ids, first: tuple[int, int], last: tuple[int, int]) -> Plan:
    """Move times so that two of them come to be others, each given as it is and as it has to be, and all in proportion.

    Raises InputError where the two are not in order, and as `shift` does.
    """
    if first[0] >= last[0] or first[1] >= last[1]:
        raise InputError("The second point must come after the first, as it is now and as it has to be.")
    rate = Fraction(last[1] - first[1], last[0] - first[0])
    made, cut = _moved(segments, ids, Line(rate, first[1] - first[0] * rate))
    return Plan.of(Edit("Stretch times", made), cut)


def change_frame_rate(segments: Sequence[Segment], ids: Ids, before: Fraction, after: Fraction) -> Plan:
    """Move times that were counted at `before` frames per second to where the same frames are at `after`."""
    made, cut = _moved(segments, ids, Line(before / after))
    return Plan.of(Edit("Change frame rate", made), cut)


def fit_to_sound(segments: Sequence[Segment], line: Line) -> Plan:
    """Move all times along a line that was found from the sound; what nobody would see is left alone."""
    if line.rate == 1 and abs(line.shift) < SLIGHT:
        return Plan(None, (notice("The segments are where the sound has them; nothing has to move."),))
    made, cut = _moved(segments, None, line)
    return Plan.of(Edit("Sync by the sound", made), cut)


def _moved(segments: Sequence[Segment], ids: Ids, line: Line) -> tuple[tuple[Change, ...], Notice | None]:
    if not _LEAST_RATE <= line.rate <= _MOST_RATE:
        raise InputError("This would make the times more than ten times as long or as short; nothing was done.")
    before = times_of(segments)
    if not before:
        raise InputError("This talk has no times yet.")
    after: dict[int, Times] = {}
    lost, cut = 0, 0
    move = line.map()
    for id in chosen(before, as_set(ids)):
        start, end = move(before[id].start), move(before[id].end)
        lost += end <= 0
        cut += start < 0 < end
        after[id] = Times(max(0, start), max(end, start + 1))
        if end > FARTHEST:
            raise InputError("A segment would end after more than a hundred hours; move them less.")
    if lost:
        raise InputError(
            "Segments that would end before the recording begins: {lost}. Move them less, or delete those first.",
            lost=lost,
        )
    return changes(segments, after), _cut_at_zero(cut)


def _cut_at_zero(n: int) -> Notice:
    return Notice(
        "One segment would begin before 0:00 and is cut there.",
        "{n} segments would begin before 0:00 and are cut there.",
        n,
    )
