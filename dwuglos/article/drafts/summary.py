"""A draft of the summary: the most telling sentences of the Polish text, in their order, no two of them alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest
from itertools import pairwise
from threading import Event

from dwuglos.article.drafts import spoken, telling, topics
from dwuglos.article.drafts.proposal import Drafting, Progress
from dwuglos.article.drafts.shortening import alone
from dwuglos.article.drafts.spoken import Sentence
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.basis import basis_of
from dwuglos.talk.transcript import Segment

PARAGRAPHS = 5
SENTENCES = 3
"""In a paragraph, at most."""

_LONGEST = 650  # characters of a paragraph
_BORDERS = 3  # that are looked for, for each paragraph
_LOOKED_AT = 200  # sentences of each part; those that tell less are never taken
_FEWEST = 5  # sentences that a paragraph is chosen from
_TOLD_BEFORE = 0.7  # how much being like a chosen sentence counts against being telling
_LIKE = 0.55  # two sentences that are more alike say the same


def draft_summary(
    segments: Sequence[Segment],
    paragraphs: int = PARAGRAPHS,
    progress: Progress | None = None,
    cancelled: Event | None = None,
) -> Drafting:
    """Return at most so many paragraphs, each of a part of the talk; a short talk has fewer.

    Sentences are taken whole from what a person confirmed, or from drafts too where too little is. Raises InputError
    where less than half of the talk is translated, and Cancelled.
    """
    stop = cancelled or Event()
    rows = spoken.usable_rows(segments)
    sentences = spoken.sentences_of(segments, rows, stop)
    scores, vectors = telling.ranked(sentences, stop)
    cuts = topics.strongest(segments, progress, stop, _BORDERS * paragraphs)
    chosen: list[int] = []
    drafts = []
    for part in _parts(sentences, [border.row for border in cuts], paragraphs):
        mine = _choose(part, sentences, scores, vectors, chosen)
        chosen += mine
        if mine:
            drafts.append(_drafted([sentences[n] for n in sorted(mine)], segments))
    return Drafting(drafts, "extract", spoken.unreviewed(segments, rows))


def _parts(sentences: Sequence[Sentence], rows: Sequence[int], most: int) -> Iterator[range]:
    """Yield the sentences of each paragraph: the talk is cut at `rows`, first ones first, into parts long enough."""
    cuts = [0, len(sentences)]
    fewest = max(_FEWEST, len(sentences) // (3 * max(most, 1)))
    for row in rows:
        cut = sum(sentence.first < row for sentence in sentences)
        if len(cuts) <= most and all(abs(cut - other) >= fewest for other in cuts):
            cuts = sorted([*cuts, cut])
    yield from (range(begin, end) for begin, end in pairwise(cuts))


def _choose(
    part: range,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    vectors: Sequence[telling.Vector],
    chosen: Sequence[int],
) -> list[int]:
    """Return the sentences of a paragraph: each time the one that tells the most beside what was chosen before.

    This is maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998).
    """
    mine: list[int] = []
    # How like each sentence is to the most like of the chosen ones.
    best_ones = nlargest(_LOOKED_AT, part, key=scores.__getitem__)
    nearness = {
        n: max((telling.likeness(vectors[n], vectors[other]) for other in chosen), default=0.0) for n in best_ones
    }
    left = _LONGEST
    while len(mine) < SENTENCES and nearness:
        best = max(nearness, key=lambda n: scores[n] * (1 - _TOLD_BEFORE * nearness[n]))
        likeness = nearness.pop(best)
        length = len(sentences[best].text)
        if likeness > _LIKE or (mine and length > left) or not sentences[best].words:
            continue
        mine.append(best)
        left -= length
        nearness = {n: max(before, telling.likeness(vectors[n], vectors[best])) for n, before in nearness.items()}
    return mine


def _drafted(sentences: Sequence[Sentence], segments: Sequence[Segment]) -> Drafted:
    rows = sorted({row for sentence in sentences for row in range(sentence.first, sentence.last + 1)})
    drawn_from = [segments[row] for row in rows]
    text = " ".join(alone(sentence.text) for sentence in sentences)
    return Drafted(text, drawn_from[0].start, drawn_from[0].id, basis_of(drawn_from))
