"""Draft the summary: the most significant statements of the Polish text, in their order, no two of them alike.

They stand alone and speak of the subject in the third person; a part of the talk without any has no paragraph. Where
the whole talk has hardly any, sentences are taken as the speaker said them, and the user is told that these are notes,
not a summary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import nlargest
from itertools import pairwise
from threading import Event
from typing import NamedTuple

from dwuglos.article.drafts import spoken, telling, topics
from dwuglos.article.drafts.proposal import Drafting, Progress
from dwuglos.article.drafts.shortening import alone
from dwuglos.article.drafts.spoken import Sentence
from dwuglos.article.drafts.standing import SPOKEN, faults, is_about_video
from dwuglos.article.drafts.statements import statements
from dwuglos.errors import notice
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.basis import basis_of
from dwuglos.talk.transcript import Segment

PARAGRAPHS = 5
SENTENCES = 3
"""The most sentences in a paragraph."""

_LONGEST = 650  # characters of a paragraph
_BORDERS = 3  # borders of topics for each paragraph; not all of them leave parts long enough
_CANDIDATES = 50  # the best sentences of each part, which are compared with one another; a worse one is never chosen
_SHORTEST = 40  # characters of a statement in a summary
_ALONE = 150  # characters of a sentence that may be a paragraph alone
_ENOUGH = 3  # sentences of a summary; where there are fewer, they are taken as the speaker said them
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
    parts = list(_parts(sentences, [border.row for border in cuts], paragraphs))
    wording, chosen = _worded(parts, sentences, scores, vectors)
    drafts = [_draft([each.sentence for each in paragraph], segments) for paragraph in chosen]
    notes = (_NOTES,) if drafts and wording is not _in_third_person else ()
    return Drafting(drafts, "extract", (*spoken.unreviewed(segments, rows), *notes))


_NOTES = notice(
    "These are notes rather than a summary: they keep the words in which the speaker turns to the audience; reword "
    "them before you publish them."
)


def _in_third_person(sentence: str) -> str:
    return next(statements(sentence, _SHORTEST), "")


def _in_own_words(sentence: str) -> str:
    text = alone(sentence)
    return text if all(fault.startswith(SPOKEN) for fault in faults(text)) else ""


def _unchanged(sentence: str) -> str:
    return "" if is_about_video(sentence) else alone(sentence)


_Wording = Callable[[str], str]
_WORDINGS: tuple[_Wording, ...] = (_in_third_person, _in_own_words, _unchanged)
"""How a sentence of the talk becomes one of the summary, the best way first; each takes what the one before refuses."""


def _worded(
    parts: Sequence[range], sentences: Sequence[Sentence], scores: Sequence[float], vectors: Sequence[telling.Vector]
) -> tuple[_Wording, list[list[_Candidate]]]:
    """Return the first wording that gives enough sentences, else the one that gives most, and its paragraphs."""
    best: tuple[_Wording, list[list[_Candidate]]] = (_in_third_person, [])
    for wording in _WORDINGS:
        chosen = _paragraphs(parts, sentences, scores, vectors, wording)
        if sum(map(len, chosen)) > sum(map(len, best[1])):
            best = (wording, chosen)
        if sum(map(len, best[1])) >= (_ENOUGH if wording is _in_third_person else 1):
            break
    return best


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


class _Candidate(NamedTuple):
    sentence: Sentence
    score: float
    vector: telling.Vector


def _paragraphs(
    parts: Iterable[range],
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    vectors: Sequence[telling.Vector],
    wording: _Wording,
) -> list[list[_Candidate]]:
    """Return the sentences of each paragraph in their order; one of a single short sentence joins the one before."""
    chosen: list[list[_Candidate]] = []
    for part in parts:
        best = nlargest(_CANDIDATES, part, key=scores.__getitem__)
        candidates = [
            _Candidate(sentences[n]._replace(text=text), scores[n], vectors[n])
            for n in best
            if (text := wording(sentences[n].text)) and len(text) <= _LONGEST // 2
        ]
        choice = _choose(candidates, [each for paragraph in chosen for each in paragraph])
        choice.sort(key=lambda each: each.sentence.first)
        if chosen and (_is_short(choice) or _is_short(chosen[-1])) and len(choice) + len(chosen[-1]) <= SENTENCES:
            chosen[-1] += choice
        elif choice:
            chosen.append(choice)
    return chosen


def _is_short(paragraph: Sequence[_Candidate]) -> bool:
    return len(paragraph) == 1 and len(paragraph[0].sentence.text) < _ALONE


def _choose(candidates: Iterable[_Candidate], earlier: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the sentences of a paragraph: each time the one with the best score that is least like those before.

    `earlier` are those of the earlier paragraphs. This is maximal marginal relevance (Carbonell and Goldstein, SIGIR
    1998).
    """
    choice: list[_Candidate] = []
    left = [each for each in candidates if each.sentence.words]
    # For each candidate, its likeness to the chosen sentence that it is most like.
    nearness = [max((telling.likeness(each.vector, other.vector) for other in earlier), default=0.0) for each in left]
    room = _LONGEST
    while len(choice) < SENTENCES and left:
        n = max(range(len(left)), key=lambda n: left[n].score * (1 - _REDUNDANCY * nearness[n]))
        best, likeness = left.pop(n), nearness.pop(n)
        length = len(best.sentence.text)
        if likeness > _LIKE or (choice and length > room):
            continue
        choice.append(best)
        room -= length
        nearness = [
            max(before, telling.likeness(each.vector, best.vector)) for each, before in zip(left, nearness, strict=True)
        ]
    return choice


def _draft(sentences: Sequence[Sentence], segments: Sequence[Segment]) -> Drafted:
    rows = sorted({row for sentence in sentences for row in range(sentence.first, sentence.last + 1)})
    basis = [segments[row] for row in rows]
    text = " ".join(alone(sentence.text) for sentence in sentences)
    return Drafted(text, basis[0].start, basis[0].id, basis_of(basis))
