"""A sentence's translation as one text, and how it lies over the segments of the sentence.

Nothing of this is stored: a break that a person moved is known by being where no layout would have put it. Such breaks
are pinned, and stay between the same words while the text around them is written anew.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from dwuglos.layout import Pins, carry_pins, lay_out, pins_of
from dwuglos.layout.borders import words_of
from dwuglos.layout.silence import is_silent
from dwuglos.talk.transcript import Segment

_LINE_BREAK = re.compile(r"[ \t]*\n(?![ \t]*[-–—])[ \t]*")
"""A break of a subtitle's lines; where another speaker begins, it is more than that."""


@dataclass(frozen=True, slots=True)
class WholeSentence:
    """A translation, its parts, one a segment, and its pins; `chosen` are the text and pins of the last choice."""

    segments: tuple[Segment, ...]
    text: str
    parts: tuple[str, ...]
    pins: Pins
    chosen: tuple[str, Pins]

    @classmethod
    def of(cls, segments: Sequence[Segment]) -> WholeSentence:
        """Return the sentence as it lies over its segments now. Raises ValueError when there is none."""
        parts = tuple(_flat(segment.target) for segment in segments)
        text = " ".join(filter(None, parts))
        pins = _pins_holding(segments, text, parts, {})
        return cls(tuple(segments), text, tuple(_lay_out(segments, text, pins)), pins, (text, pins))

    def with_text(self, text: str) -> WholeSentence:
        """Return the sentence with another text, laid out anew between the breaks that were chosen."""
        pins = _carried(self.segments, self.chosen[1], self.chosen[0], text)
        return replace(self, text=text, pins=pins, parts=tuple(_lay_out(self.segments, text, pins)))

    def move_break(self, border: int, words: int) -> WholeSentence:
        """Return the sentence with the break of `border` (0 after the first part) so many words on, and pinned there.

        It stops at its neighbours, which stay where they are.
        """
        breaks = pins_of(self.parts)
        if border not in breaks:
            return self
        low, high = breaks.get(border - 1, 0), breaks.get(border + 1, len(words_of(self.text)))
        breaks[border] = min(max(breaks[border] + words, low), high)
        parts = _lay_out(self.segments, self.text, breaks)
        return self._chosen(_pins_holding(self.segments, self.text, parts, {**self.pins, border: breaks[border]}))

    def afresh(self) -> WholeSentence:
        """Return the sentence laid out as if nobody had moved a break."""
        return self._chosen({})

    def _chosen(self, pins: Pins) -> WholeSentence:
        parts = tuple(_lay_out(self.segments, self.text, pins))
        return replace(self, pins=pins, parts=parts, chosen=(self.text, pins))

    def part_at(self, offset: int) -> int:
        """Return the number of the part that holds the word at or before so many characters of the text."""
        words = words_of(self.text)
        here = sum(word.start < offset for word in words) - 1
        return bisect_right(list(pins_of(self.parts).values()), max(here, 0)) if words else 0

    def end_of(self, part: int) -> int:
        """Return how many characters of the text are up to the end of a part."""
        words = words_of(self.text)[: pins_of(self.parts).get(part)]
        return words[-1].end if words else 0

    def texts(self) -> list[str]:
        """Return what each segment is to say: to the letter what it says now, line breaks too, where its words stay."""
        pairs = zip(self.segments, self.parts, strict=True)
        return [segment.target if _flat(segment.target) == part else part for segment, part in pairs]


def _flat(text: str) -> str:
    """Return a subtitle in one line, that of another speaker in its own."""
    return _LINE_BREAK.sub(" ", text).strip()


def _lay_out(segments: Sequence[Segment], text: str, pins: Pins) -> list[str]:
    durations = [segment.duration or 0 for segment in segments]
    return lay_out(text, [segment.source for segment in segments], durations if all(durations) else None, pins)


def _pins_holding(segments: Sequence[Segment], text: str, parts: Sequence[str], pins: Pins) -> Pins:
    """Return `pins` with those breaks between `parts` that a layout would put elsewhere."""
    wanted = pins_of(parts)
    for _ in wanted:  # a pin changes where the layout puts the others
        laid = pins_of(_lay_out(segments, text, pins))
        elsewhere = [border for border in wanted if laid[border] != wanted[border]]
        if not elsewhere:
            break
        pins = {**pins, **pins_of(parts, elsewhere)}
    return pins


def _carried(segments: Sequence[Segment], pins: Pins, old: str, new: str) -> Pins:
    """Return `pins` for the text `new` in place of `old`; none where no word of it is left.

    A person changes words here and there, so the texts are compared in more than one place, last change first.
    """
    if not pins or old == new:
        return pins
    before, after = _words(old), _words(new)
    changes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    if not any(kind == "equal" for kind, *_ in changes):
        return {}
    for kind, first, last, new_first, new_last in reversed(changes):
        if kind != "equal":
            changed = [*before[:first], *after[new_first:new_last], *before[last:]]
            filled = _filled(segments, pins, first, new_last - new_first, len(before)) if kind == "insert" else None
            pins = filled if filled is not None else carry_pins(pins, " ".join(before), " ".join(changed))
            before = changed
    return pins


def _filled(segments: Sequence[Segment], pins: Pins, at: int, inserted: int, words: int) -> Pins | None:
    """Return `pins` after words were inserted `at` a place where segments are empty: they are what is filled.

    None where no segment in which somebody speaks is empty there.
    """
    last = len(segments) - 1
    borders = sorted(border for border, before in pins.items() if before == at)
    borders = [-1] * (at == 0) + borders + [last] * (at == words)
    if not borders or all(is_silent(segment.source) for segment in segments[borders[0] + 1 : borders[-1] + 1]):
        return None
    kept = {border: before + inserted * (before > at) for border, before in pins.items() if before != at}
    return {**kept, **{b: n for b, n in ((borders[0], at), (borders[-1], at + inserted)) if 0 <= b < last}}


def _words(text: str) -> list[str]:
    return [text[word.start : word.end] for word in words_of(text)]
