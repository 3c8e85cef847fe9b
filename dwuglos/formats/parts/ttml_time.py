"""Read the times of TTML (TTML 2, section 12.3.1): clocks with fractions or frames, and counts of a unit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

Ms = int | Fraction
"""Milliseconds; a fraction where frames or ticks are counted, as rounding comes last."""

_CLOCK = re.compile(r"(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9}))?")
_FRAMES = re.compile(r"(\d{1,6}):(\d{1,2}):(\d{1,2})[:;](\d{1,6})(?:\.\d{1,3})?")
_COUNT = re.compile(r"(\d{1,18}(?:\.\d{1,9})?)(ms|h|m|s|f|t)")
_BARE = re.compile(r"\d{1,5}(?:\.\d{1,9})?")
"""Seconds without a unit; Apple writes these, and clocks without hours, in lyrics."""
_NUMBER = re.compile(r"\s*(\d{1,9})")
_PAIR = re.compile(r"\s*(\d{1,9})[\s:]+(\d{1,9})")
_UNITS = {"h": 3_600_000, "m": 60_000, "s": 1000, "ms": 1}


@dataclass(frozen=True, slots=True)
class Clock:
    """How a document counts time: frames and ticks per second, whether in frames alone (SMPTE), and drop-frame."""

    frame_rate: Fraction = Fraction(30)
    tick_rate: int = 1
    smpte: bool = False
    drops: bool = False

    def ms(self, written: str | None) -> Ms | None:
        """Return the milliseconds of a written time; None for None and for a text that is no time."""
        if written is None:
            return None
        written = written.strip()
        clock = _CLOCK.fullmatch(written)
        if clock and not (self.smpte and clock[4] is None):
            hours, minutes, seconds, fraction = clock.groups()
            whole = (int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)) * 1000
            return whole + _thousandths(fraction) if fraction else whole
        frames = _FRAMES.fullmatch(written) or clock
        if frames:
            hours, minutes, seconds, frame = frames.groups()
            return self._of_frames(int(hours or 0) * 60 + int(minutes), int(seconds), int(frame or 0))
        count = _COUNT.fullmatch(written)
        if count:
            return self._of_count(count[1], count[2])
        return Fraction(written) * 1000 if _BARE.fullmatch(written) else None

    def _of_count(self, written: str, unit: str) -> Ms:
        if unit in _UNITS and written.isdigit():
            return int(written) * _UNITS[unit]  # calculating with fractions is slow
        count = Fraction(written)
        if unit == "f":
            return count * 1000 / self.frame_rate
        return count * 1000 / self.tick_rate if unit == "t" else count * _UNITS[unit]

    def _of_frames(self, minutes: int, seconds: int, frame: int) -> Fraction:
        """Return the milliseconds of a clock with frames; a frame number too high means the last one, as in ttconv.

        In drop-frame time the numbers of two frames are left out each minute, except each tenth, so that the count
        keeps pace with a rate of 29.97 frames per second (SMPTE ST 12).
        """
        if frame >= self.frame_rate:
            frame = round(self.frame_rate) - 1
        if not self.smpte:
            return (minutes * 60 + seconds) * 1000 + Fraction(frame * 1000) / self.frame_rate
        nominal = -(-self.frame_rate.numerator // self.frame_rate.denominator)
        dropped = 2 * (minutes - minutes // 10) * nominal // 30 if self.drops else 0
        return Fraction(((minutes * 60 + seconds) * nominal + frame - dropped) * 1000) / self.frame_rate


def _thousandths(digits: str) -> Ms:
    return int(digits) if len(digits) == 3 else Fraction(int(digits) * 1000, 10 ** len(digits))


def clock_of(attributes: Mapping[str, str]) -> Clock:
    """Return how a document counts time, from the attributes of its root by their local names."""
    frames, ticks = _NUMBER.match(attributes.get("frameRate", "")), _NUMBER.match(attributes.get("tickRate", ""))
    factor = _PAIR.match(attributes.get("frameRateMultiplier", ""))
    rate = Fraction(int(frames[1]) if frames else 30)
    if factor and int(factor[1]) and int(factor[2]):
        rate *= Fraction(int(factor[1]), int(factor[2]))
    smpte = attributes.get("timeBase") == "smpte"
    drops = attributes.get("dropMode") == "dropNTSC"
    return Clock(rate or Fraction(30), int(ticks[1]) if ticks and int(ticks[1]) else 1, smpte, drops)
