"""A corrected English text without times, divided as the segments of the talk are, whose times it takes over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from dwuglos import sentences
from dwuglos.formats.base import Cue
from dwuglos.language.sentence_ends import sentence_ends
from dwuglos.language.shared_words import key_of, shared_stretches, words_of
from dwuglos.talk.transcript import Segment
from dwuglos.timing.estimates import spoken_length

_OWN = 6
"""Words of whole new sentences from which on they become segments of their own."""


def recut(segments: Sequence[Segment], cues: Sequence[Cue]) -> list[Cue]:
    """Return the text of `cues`, which have no times, as cues that are divided and timed as `segments` are."""
    words = [word for cue in cues for word in words_of(cue.text)]
    rows = _rows(segments, words)
    _give_sentences_to_next(words, rows)
    made: list[Cue] = []
    for row, places in groupby(range(len(words)), key=rows.__getitem__):
        text = " ".join(words[place] for place in places)
        if row is None:
            pieces = [piece for sentence in sentences.split(text, "en") for piece in sentences.cut(sentence)]
            made += [Cue(None, None, piece) for piece in pieces]
        else:
            made.append(Cue(segments[row].start, segments[row].end, text))
    return list(_timed(made, segments))


def _rows(segments: Sequence[Segment], words: Sequence[str]) -> list[int | None]:
    """Return for each word the segment that has it."""
    owned = [(row, word) for row, segment in enumerate(segments) for word in words_of(segment.source)]
    found: list[int | None] = [None] * len(words)
    for old, new, length in shared_stretches([key_of(word) for _, word in owned], list(map(key_of, words))):
        for n in range(length):
            found[new + n] = owned[old + n][0]
    return found


def _give_sentences_to_next(words: Sequence[str], rows: list[int | None]) -> None:
    """Give words that no segment has to the segment before them, or after them where they begin a sentence of it.

    Whole new sentences are left to be segments of their own.
    """
    for is_new, group in groupby(range(len(words)), key=lambda place: rows[place] is None):
        places = list(group)
        if not is_new:
            continue
        before = rows[places[0] - 1] if places[0] else None
        after = next((rows[p] for p in range(places[-1] + 1, len(words)) if rows[p] is not None), None)
        first = 0 if before is None or _ends(words[places[0] - 1]) else _rest_of_sentence(words, places)
        last = len(places)
        while last > first and after is not None and not _ends(words[places[last - 1]]):
            last -= 1
        if last - first < _OWN:
            last = first
        if first == 0 and last == 0 and after is None:
            first = last = len(places)
        for n, place in enumerate(places):
            if n < first:
                rows[place] = before if before is not None else after
            elif n >= last:
                rows[place] = after if after is not None else before


def _rest_of_sentence(words: Sequence[str], places: Sequence[int]) -> int:
    """Return how many of the words end the sentence that was begun before them; all, if it goes on after them."""
    return next((n for n, place in enumerate(places, 1) if _ends(words[place])), len(places))


def _ends(word: str) -> bool:
    return bool(list(sentence_ends(f"{word} And", "en")))


def _timed(cues: Sequence[Cue], segments: Sequence[Segment]) -> Iterator[Cue]:
    """Yield the cues; those that are new share the time of the segment before them and of the pause after that."""
    if not any(segment.start is not None for segment in segments):
        yield from cues
        return
    at = 0
    while at < len(cues):
        end = at + 1
        while end < len(cues) and cues[end].start is None:
            end += 1
        following = cues[end].start if end < len(cues) else None
        yield from _shared(cues[at:end], following)
        at = end


def _shared(cues: Sequence[Cue], following: int | None) -> Iterator[Cue]:
    """Yield cues that share a stretch of time: the first one has it, and the others follow until another begins."""
    start, end = cues[0].start, cues[0].end
    if len(cues) == 1 and start is not None:
        yield cues[0]
        return
    lengths = [spoken_length(cue.text) for cue in cues]
    begin = start if start is not None else max(0, (following or 0) - 62 * sum(lengths))
    until = following if following is not None else max(end or 0, begin + 62 * sum(lengths))
    done = 0
    for cue, length in zip(cues, lengths, strict=True):
        first = begin + (until - begin) * done // sum(lengths)
        done += length
        last = begin + (until - begin) * done // sum(lengths)
        yield cue._replace(start=first, end=max(last, first + 1))
