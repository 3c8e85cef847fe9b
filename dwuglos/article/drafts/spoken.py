"""Find the Polish sentences of a talk, which may cover several segments."""

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
from dwuglos.language.markup import visible_text
from dwuglos.language.sentence_ends import sentence_ends
from dwuglos.language.sounds import is_sound, speaker_changes
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Segment

ENOUGH = 0.5
"""The share of the spoken segments that must be translated before a draft can be made."""

_MARK = re.compile(r"[<>{\[(♪♫]|^[^\S\n]*[-–—‐]", re.MULTILINE)  # a text without any has no tag, label or turn
_TOO_LONG = 220  # characters of a text that cannot be one sentence
_STRETCH = 16  # the least number of segments whose text is divided into sentences together
_END_MARKS = (".", "!", "?", "…", '"', "”", ")")
_FEWEST_ENDS = 0.1  # ends of sentences for each segment; a text with fewer has practically no punctuation


class Sentence(NamedTuple):
    """A sentence, the rows of its first and last segment, and the base forms of its words that carry meaning.

    `confirmed` says that a person has confirmed all its segments.
    """

    text: str
    first: int
    last: int
    words: tuple[str, ...]
    confirmed: bool = False


def usable_rows(segments: Sequence[Segment]) -> set[int]:
    """Return the rows whose Polish a draft may use: the confirmed ones if they are half, else all translated ones.

    Raises InputError when less than half of the spoken segments are translated.
    """
    spoken = [row for row, segment in enumerate(segments) if _is_spoken(segment)]
    translated = {row for row in spoken if segments[row].target.strip()}
    confirmed = {row for row in translated if segments[row].state in CONFIRMED}
    if not translated or len(translated) < ENOUGH * len(spoken):
        raise InputError(
            "Of {segments} segments only {translated} have a translation, and a draft is made of Polish sentences; "
            "translate at least half of the talk first.",
            segments=len(spoken),
            translated=len(translated),
        )
    return confirmed if len(confirmed) >= ENOUGH * len(spoken) else translated


def unreviewed(segments: Sequence[Segment], rows: Collection[int]) -> tuple[Notice, ...]:
    """Return a notice when nobody has reviewed some of `rows`, which a draft uses."""
    n = sum(segments[row].state not in CONFIRMED for row in rows)
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
    """Return the Polish sentences whose segments are all in `rows`, in order. Raises Cancelled."""
    texts = [bare(segment.target) for segment in segments]
    result: list[Sentence] = []
    for stretch in _stretches(segments, texts):
        if stop.is_set():
            raise Cancelled
        result += _sentences_in(segments, texts, stretch, rows)
    return result


def _stretches(segments: Sequence[Segment], texts: Sequence[str]) -> Iterator[range]:
    """Yield all rows in stretches of some sentences each.

    To divide the text of a stretch into sentences takes less time than to decide at each seam whether one ends there.
    """
    ends = [row for row in range(1, len(texts)) if _ends(texts[row - 1], texts[row])]
    if len(ends) < _FEWEST_ENDS * len(texts):  # without punctuation, pauses show where sentences end
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
    """Return a text in one line, without tags, labels of sounds, and marks of a change of speaker."""
    if _MARK.search(text):
        text = without_labels(visible_text(text))
        for place in reversed(speaker_changes(text)):
            text = f"{text[:place].rstrip(' >-–—‐')} {text[place:]}"
    return " ".join(text.split())


def _sentences_in(
    segments: Sequence[Segment], texts: Sequence[str], stretch: range, rows: Collection[int]
) -> Iterator[Sentence]:
    """Yield the sentences of a stretch of segments whose segments are all in `rows`."""
    with_text = [row for row in stretch if texts[row]]
    begins = [0, *accumulate(len(texts[row]) + 1 for row in with_text)]
    text = " ".join(texts[row] for row in with_text)
    for begin, end in _spans(text, begins):
        sentence = text[begin:end].strip()
        if sentence:
            # The span may begin with the space between two segments, which belongs to the segment before.
            at = text.index(sentence, begin)
            covered = with_text[bisect_right(begins, at) - 1 : bisect_left(begins, at + len(sentence))]
            if all(row in rows for row in covered):
                confirmed = all(segments[row].state in CONFIRMED for row in covered)
                yield Sentence(sentence, covered[0], covered[-1], telling_words(sentence), confirmed)


def _spans(text: str, begins: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the begin and the end of each sentence in a text whose segments begin at `begins`.

    Translators forget full stops at the end of a segment. So a text too long for one sentence is also divided before
    segments that begin with a capital letter.
    """
    for begin, end in pairwise((0, *sentence_ends(text, "pl"), len(text))):
        seams = begins[bisect_right(begins, begin) : bisect_left(begins, end)] if end - begin > _TOO_LONG else ()
        yield from pairwise((begin, *(at for at in seams if text[at].isupper()), end))


def telling_words(text: str) -> tuple[str, ...]:
    """Return the base forms of the words of a Polish text that carry meaning, each once."""
    return tuple(dict.fromkeys(lemmas(text, "pl")))
