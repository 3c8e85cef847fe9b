"""Make cues of the transcript of a page, with times estimated from the timeline of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from dwuglos import sentences
from dwuglos.formats.base import Cue
from dwuglos.formats.pages.finding import Moment
from dwuglos.formats.pages.transcript import Passage
from dwuglos.layout import lay_out
from dwuglos.timing import estimate_times, locate

_MOST_ENTRIES = 200
"""The most entries of a timeline that are looked for in the text: each is compared with up to a hundred sentences."""

_BEGINNING = 1000
"""An entry before this time (ms) is at the beginning of the text, whichever sentence it is like."""
_SPACES = re.compile(r"[ \t\n\r]+")


class _Line(NamedTuple):
    """A piece of a sentence, short enough for a subtitle; `sentence` and `passage` count from 0."""

    sentence: int
    passage: int
    source: str
    target: str


def cues_of(passages: Sequence[Passage], timeline: Sequence[Moment]) -> list[Cue]:
    """Return the transcript in cues of sentences and clauses, with estimated times when the page has any time.

    Together the cues have exactly the words of the passages.
    """
    lines = list(_lines(passages))
    anchors = _anchors(lines, passages, timeline)
    if not anchors:
        return [Cue(None, None, line.source, line.target, _state(line)) for line in lines]
    times = estimate_times([line.source or line.target for line in lines], None, anchors)
    return [
        Cue(start, end, line.source, line.target, _state(line)) for line, (start, end) in zip(lines, times, strict=True)
    ]


def _state(line: _Line) -> Literal["initial", "translated"]:
    return "translated" if line.target else "initial"


def _lines(passages: Sequence[Passage]) -> Iterator[_Line]:
    count = 0
    for number, passage in enumerate(passages):
        for source, target in _sentence_pairs(passage):
            for line, translated in _cut(source, target):
                yield _Line(count, number, line, translated)
            count += 1


def _sentence_pairs(passage: Passage) -> Iterator[tuple[str, str]]:
    """Yield the sentences of a passage as pairs of both languages, or the whole passage when their numbers differ."""
    source = sentences.split(_in_one_line(passage.source), "en")
    target = sentences.split(_in_one_line(passage.target), "pl")
    if not source or not target:
        yield from ((text, "") for text in source)
        yield from (("", text) for text in target)
    elif len(source) == len(target):
        yield from zip(source, target, strict=True)
    else:
        yield " ".join(source), " ".join(target)


def _in_one_line(text: str) -> str:
    """Return a text in one line; no-break spaces stay."""
    return _SPACES.sub(" ", text).strip()


def _cut(source: str, target: str) -> Iterator[tuple[str, str]]:
    if not source:
        yield from (("", piece) for piece in _pieces(target))
    elif not target:
        yield from ((piece, "") for piece in _pieces(source))
    else:
        pieces = [piece for sentence in sentences.split(source, "en") for piece in _pieces(sentence)]
        yield from zip(pieces, lay_out(target, pieces), strict=True)


def _pieces(sentence: str) -> list[str]:
    return sentences.cut(sentence) if len(sentence) > sentences.SUBTITLE else [sentence]


# Times


def _anchors(lines: Sequence[_Line], passages: Sequence[Passage], timeline: Sequence[Moment]) -> dict[int, int]:
    """Return known starts (ms) by the index of the line: those of passages with times, or else of the timeline."""
    anchors: dict[int, int] = {}
    if any(passage.ms is not None for passage in passages):
        for at, line in enumerate(lines):
            ms = passages[line.passage].ms
            if ms is not None and (at == 0 or lines[at - 1].passage != line.passage):
                anchors[at] = ms
        return anchors
    entries = [(moment.ms, moment.text) for moment in timeline if moment.ms is not None]
    if not lines or not entries:
        return {}
    if len(entries) > _MOST_ENTRIES:
        return {0: entries[0][0], len(lines) - 1: entries[-1][0]}
    starts = [at for at, line in enumerate(lines) if at == 0 or lines[at - 1].sentence != line.sentence]
    texts = [" ".join(line.source or line.target for line in group) for _, group in groupby(lines, _sentence)]
    for (ms, _), place in zip(entries, locate(texts, entries, None), strict=True):
        anchors.setdefault(starts[place] if ms >= _BEGINNING else 0, ms)
    return anchors


def _sentence(line: _Line) -> int:
    return line.sentence
