"""Draft the summary: the most significant sentences of the Polish text, in their order, no two of them alike."""

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
"""The most sentences in a paragraph."""

_LONGEST = 650  # characters of a paragraph
_BORDERS = 3  # borders of topics for each paragraph; not all of them leave parts long enough
_CANDIDATES = 200  # the best sentences of each part, which are compared with one another; a worse one is never chosen
_FEWEST = 5  # sentences in a part that a paragraph is made of
_REDUNDANCY = 0.7  # the weight of the likeness to a sentence that was chosen before, against the score
_LIKE = 0.55  # two sentences with a greater likeness say the same


def draft_summary(
    segments: Sequence[Segment],
    paragraphs: int = PARAGRAPHS,
    progress: Progress | None = None,
    cancelled: Event | None = None,
) -> Drafting:
    """Return at most `paragraphs` paragraphs, one for each part of the talk; a short talk has fewer.

    Whole sentences are taken from the segments that a person confirmed, or from all translated ones when less than half
    are confirmed. Raises InputError when less than half of the talk is translated, and Cancelled.
    """
    stop = cancelled or Event()
    rows = spoken.usable_rows(segments)
    sentences = spoken.sentences_of(segments, rows, stop)
    scores, vectors = telling.ranked(sentences, stop)
    cuts = topics.strongest(segments, progress, stop, _BORDERS * paragraphs)
    earlier: list[int] = []
    drafts = []
    for part in _parts(sentences, [border.row for border in cuts], paragraphs):
        choice = _choose(part, sentences, scores, vectors, earlier)
        earlier += choice
        if choice:
            drafts.append(_draft([sentences[n] for n in sorted(choice)], segments))
    return Drafting(drafts, "extract", spoken.unreviewed(segments, rows))


def _parts(sentences: Sequence[Sentence], rows: Sequence[int], most: int) -> Iterator[range]:
    """Yield the sentences of each paragraph: the talk is cut at `rows`, the first ones first.

    A row is left out when a part would be too short.
    """
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
    earlier: Sequence[int],
) -> list[int]:
    """Return the sentences of a paragraph: each time the one with the best score that is least like those before.

    `earlier` are the sentences of the earlier paragraphs. This is maximal marginal relevance (Carbonell and Goldstein,
    SIGIR 1998).
    """
    choice: list[int] = []
    candidates = nlargest(_CANDIDATES, part, key=scores.__getitem__)
    # For each candidate, its likeness to the chosen sentence that it is most like.
    nearness = {
        n: max((telling.likeness(vectors[n], vectors[other]) for other in earlier), default=0.0) for n in candidates
    }
    room = _LONGEST
    while len(choice) < SENTENCES and nearness:
        best = max(nearness, key=lambda n: scores[n] * (1 - _REDUNDANCY * nearness[n]))
        likeness = nearness.pop(best)
        length = len(sentences[best].text)
        if likeness > _LIKE or (choice and length > room) or not sentences[best].words:
            continue
        choice.append(best)
        room -= length
        nearness = {n: max(before, telling.likeness(vectors[n], vectors[best])) for n, before in nearness.items()}
    return choice


def _draft(sentences: Sequence[Sentence], segments: Sequence[Segment]) -> Drafted:
    rows = sorted({row for sentence in sentences for row in range(sentence.first, sentence.last + 1)})
    basis = [segments[row] for row in rows]
    text = " ".join(alone(sentence.text) for sentence in sentences)
    return Drafted(text, basis[0].start, basis[0].id, basis_of(basis))
