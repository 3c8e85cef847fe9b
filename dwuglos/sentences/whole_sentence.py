"""Edit the translation of a sentence as one text, laid over the segments of the sentence.

The breaks between its parts are not stored. A break that a person moved is recognised because it is at a place where
the layout would not put it. Such a break is pinned: it stays between the same words while the text around it changes.
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

_LINE_BREAK = re.compile(r"(?<![ \t])[ \t]*\n(?![ \t]*[-–—])[ \t]*")
"""A line break inside a subtitle. A break before another speaker's dash does not match: it is part of the text."""


@dataclass(frozen=True, slots=True)
class WholeSentence:
    """The translation of a sentence, as one text and in parts."""

    segments: tuple[Segment, ...]
    text: str
    parts: tuple[str, ...]
    """The part of `text` for each segment."""
    pins: Pins
    chosen: tuple[str, Pins]
    """The text and the pins when a break was last moved. Pins are carried over from these, not from the text before the
    last key: words that are deleted and typed again then find their pins again."""

    @classmethod
    def of(cls, segments: Sequence[Segment]) -> WholeSentence:
        """Return the sentence with its present text and breaks. Raises ValueError when there are no segments."""
        parts = tuple(flat(segment.target) for segment in segments)
        text = " ".join(filter(None, parts))
        pins = _pins_holding(segments, text, parts, {})
        return cls(tuple(segments), text, tuple(_lay_out(segments, text, pins)), pins, (text, pins))

    def with_text(self, text: str) -> WholeSentence:
        """Return the sentence with another text, laid out again with the pinned breaks."""
        pins = _carry_over(self.segments, self.chosen[1], self.chosen[0], text)
        return replace(self, text=text, pins=pins, parts=tuple(_lay_out(self.segments, text, pins)))

    def move_break(self, border: int, words: int) -> WholeSentence:
        """Return the sentence with a break moved by so many words and pinned there; a negative number moves it back.

        `border` is the number of the break, 0 after the first part. The break stops at its neighbours; they stay.
        """
        breaks = pins_of(self.parts)
        if border not in breaks:
            return self
        low, high = breaks.get(border - 1, 0), breaks.get(border + 1, len(words_of(self.text)))
        breaks[border] = min(max(breaks[border] + words, low), high)
        parts = _lay_out(self.segments, self.text, breaks)
        return self._with_pins(_pins_holding(self.segments, self.text, parts, {**self.pins, border: breaks[border]}))

    def afresh(self) -> WholeSentence:
        """Return the sentence laid out as if nobody had moved a break."""
        return self._with_pins({})

    def _with_pins(self, pins: Pins) -> WholeSentence:
        parts = tuple(_lay_out(self.segments, self.text, pins))
        return replace(self, pins=pins, parts=parts, chosen=(self.text, pins))

    def part_at(self, offset: int) -> int:
        """Return the number of the part with the word at `offset` characters in the text, or the last word before."""
        words = words_of(self.text)
        here = sum(word.start < offset for word in words) - 1
        return bisect_right(list(pins_of(self.parts).values()), max(here, 0)) if words else 0

    def end_of(self, part: int) -> int:
        """Return the offset in the text at which a part ends, in characters."""
        words = words_of(self.text)[: pins_of(self.parts).get(part)]
        return words[-1].end if words else 0

    def texts(self) -> list[str]:
        """Return the new translation of each segment; where its words stay, so do its line breaks and spaces."""
        pairs = zip(self.segments, self.parts, strict=True)
        return [segment.target if flat(segment.target) == part else part for segment, part in pairs]


def flat(text: str) -> str:
    """Return the text of a subtitle in one line for each speaker."""
    return _LINE_BREAK.sub(" ", text).strip()


def _lay_out(segments: Sequence[Segment], text: str, pins: Pins) -> list[str]:
    durations = [segment.duration or 0 for segment in segments]
    return lay_out(text, [segment.source for segment in segments], durations if all(durations) else None, pins)


def _pins_holding(segments: Sequence[Segment], text: str, parts: Sequence[str], pins: Pins) -> Pins:
    """Return `pins` with pins for the breaks between `parts` that the layout would put elsewhere."""
    breaks = pins_of(parts)
    for _ in breaks:  # each new pin changes where the layout puts the other breaks
        layout = pins_of(_lay_out(segments, text, pins))
        elsewhere = [border for border in breaks if layout[border] != breaks[border]]
        if not elsewhere:
            break
        pins = {**pins, **pins_of(parts, elsewhere)}
    return pins


def _carry_over(segments: Sequence[Segment], pins: Pins, old: str, new: str) -> Pins:
    """Return `pins` for the text `new`, which replaces `old`; no pins when the texts have no word in common.

    `carry_pins` expects one change; a person may have changed several places, so each change is carried over for
    itself. The last one comes first, so that the places of those before it stay right.
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
            fill = _fill_empty(segments, pins, first, new_last - new_first, len(before)) if kind == "insert" else None
            pins = fill if fill is not None else carry_pins(pins, " ".join(before), " ".join(changed))
            before = changed
    return pins


def _fill_empty(segments: Sequence[Segment], pins: Pins, at: int, inserted: int, words: int) -> Pins | None:
    """Return `pins` after words were inserted at a place where segments are empty: the words go into these segments.

    None when every empty segment there has only labels of sounds, or when there is none. `words` is the number of words
    before the change.
    """
    last = len(segments) - 1
    borders = sorted(border for border, before in pins.items() if before == at)
    borders = [-1] * (at == 0) + borders + [last] * (at == words)
    if not borders or all(is_silent(segment.source) for segment in segments[borders[0] + 1 : borders[-1] + 1]):
        return None
    others = {border: before + inserted * (before > at) for border, before in pins.items() if before != at}
    return {**others, **{b: n for b, n in ((borders[0], at), (borders[-1], at + inserted)) if 0 <= b < last}}


def _words(text: str) -> list[str]:
    return [text[word.start : word.end] for word in words_of(text)]
