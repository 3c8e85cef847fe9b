"""The Polish sentences of a talk, across its segments."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, pairwise
from threading import Event
from typing import NamedTuple

from dwuglos import sentences
from dwuglos.errors import Cancelled, InputError, Notice
from dwuglos.language.labels import without_labels
from dwuglos.language.lemmas import lemmas
from dwuglos.language.markup import without_tags
from dwuglos.language.sentence_ends import sentence_ends
from dwuglos.language.sounds import is_sound, speaker_changes
from dwuglos.talk.transcript import Segment

ENOUGH = 0.5
"""The part of the spoken segments that must have a translation before anything can be drawn from it."""

_MARK = re.compile(r"[<>{\[(♪♫]|^\s*[-–—‐]", re.MULTILINE)  # without one there is nothing to take out
_CONFIRMED = ("reviewed", "final")
_TOO_LONG = 220  # characters
_STRETCH = 16  # segments that are looked at together, or some more
_END_MARKS = (".", "!", "?", "…", '"', "”", ")")
_FEWEST_ENDS = 0.1  # of the segments; a text with fewer has no punctuation worth looking at


class Sentence(NamedTuple):
    """A sentence, the rows of the first and the last segment it stands in, and the base forms of its telling words."""

    text: str
    first: int
    last: int
    words: tuple[str, ...]
    confirmed: bool = False


def usable_rows(segments: Sequence[Segment]) -> set[int]:
    """Return the rows whose Polish may be drawn from: those a person confirmed if they are enough, else all.

    Raises InputError where less than half of what is spoken is translated.
    """
    spoken = [row for row, segment in enumerate(segments) if _is_spoken(segment)]
    translated = {row for row in spoken if segments[row].target.strip()}
    confirmed = {row for row in translated if segments[row].state in _CONFIRMED}
    if not translated or len(translated) < ENOUGH * len(spoken):
        raise InputError(
            "Of {segments} segments only {translated} have a translation, and a draft is made of Polish sentences; "
            "translate at least half of the talk first.",
            segments=len(spoken),
            translated=len(translated),
        )
    return confirmed if len(confirmed) >= ENOUGH * len(spoken) else translated


def unreviewed(segments: Sequence[Segment], rows: Collection[int]) -> tuple[Notice, ...]:
    """Return what the user should know of the state of `rows`, which a draft was drawn from."""
    n = sum(segments[row].state not in _CONFIRMED for row in rows)
    notice = Notice(
        "The draft also draws on one segment that nobody has reviewed yet.",
        "The draft also draws on {n} segments that nobody has reviewed yet.",
        n,
    )
    return (notice,) if n else ()


def _is_spoken(segment: Segment) -> bool:
    text = segment.source if segment.source.strip() else segment.target
    return bool(text.strip()) and not is_sound(text)


def sentences_of(segments: Sequence[Segment], rows: Collection[int], stop: Event) -> list[Sentence]:
    """Return the Polish sentences that stand in `rows` and nowhere else, in order. Raises Cancelled."""
    texts = [bare(segment.target) for segment in segments]
    found: list[Sentence] = []
    for stretch in _stretches(segments, texts):
        if stop.is_set():
            raise Cancelled
        found += _parted(segments, texts, stretch, rows)
    return found


def _stretches(segments: Sequence[Segment], texts: Sequence[str]) -> Iterator[range]:
    """Yield all rows in stretches of some sentences each, which are quicker to part than every seam is to look at."""
    ends = [row for row in range(1, len(texts)) if _ends(texts[row - 1], texts[row])]
    if len(ends) < _FEWEST_ENDS * len(texts):  # no punctuation: pauses tell
        yield from sentences.runs([each._replace(source=text) for each, text in zip(segments, texts, strict=True)])
        return
    begin = 0
    for row in (*ends, len(texts)):
        if row - begin >= _STRETCH or row == len(texts):
            yield range(begin, row)
            begin = row


def _ends(before: str, after: str) -> bool:
    return before.endswith(_END_MARKS) and not after[:1].islower()


def bare(text: str) -> str:
    """Return a text in one line, without markup, names of sounds and signs of who speaks."""
    if _MARK.search(text):
        text = without_labels(without_tags(text))
        for place in reversed(speaker_changes(text)):
            text = f"{text[:place].rstrip(' >-–—‐')} {text[place:]}"
    return " ".join(text.split())


def _parted(
    segments: Sequence[Segment], texts: Sequence[str], stretch: range, rows: Collection[int]
) -> Iterator[Sentence]:
    """Yield the sentences of a stretch of segments that stand in `rows`."""
    held = [row for row in stretch if texts[row]]
    begins = [0, *accumulate(len(texts[row]) + 1 for row in held)]
    text = " ".join(texts[row] for row in held)
    for begin, end in _spans(text, begins):
        sentence = text[begin:end].strip()
        if sentence:
            # The space that parts two segments may belong to the sentence behind it.
            at = text.index(sentence, begin)
            standing = held[bisect_right(begins, at) - 1 : bisect_left(begins, at + len(sentence))]
            if all(row in rows for row in standing):
                confirmed = all(segments[row].state in _CONFIRMED for row in standing)
                yield Sentence(sentence, standing[0], standing[-1], telling_words(sentence), confirmed)


def _spans(text: str, begins: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a text begins and ends; its segments begin at `begins`.

    Translators forget full stops at the end of a segment: a sentence too long to be one is parted before segments that
    begin with a capital letter.
    """
    for begin, end in pairwise((0, *sentence_ends(text, "pl"), len(text))):
        seams = begins[bisect_right(begins, begin) : bisect_left(begins, end)] if end - begin > _TOO_LONG else ()
        yield from pairwise((begin, *(at for at in seams if text[at].isupper()), end))


def telling_words(text: str) -> tuple[str, ...]:
    """Return the base forms of the different words of a Polish text that say what it is about."""
    return tuple(dict.fromkeys(lemmas(text, "pl")))
