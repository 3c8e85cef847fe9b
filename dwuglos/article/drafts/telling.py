"""Rank the sentences of a talk by how much they say about its subject.

The ranking is LexRank in its continuous form (Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in
Text Summarization", JAIR 22, 2004): a random walk from sentence to sentence over the words that they share. The walk is
computed over words instead of pairs of sentences, so that the time is linear in the length of the talk.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from itertools import chain, repeat
from math import inf, log, sqrt
from operator import mul, sub, truediv
from threading import Event

from dwuglos.article.drafts.shortening import JOINING
from dwuglos.article.drafts.spoken import Sentence
from dwuglos.errors import Cancelled

Vector = dict[str, float]

_STEPS = 6  # of the walk; more steps do not change the order of sentences
_DAMPING = 0.85
_JUDGED, _UNJUDGED = 4_000, 0.05  # the most central sentences, whose quality is computed, and the quality of the others
_FEWEST, _MOST, _FAR_TOO_MANY = 5, 32, 50  # words of a sentence that can stand alone

_COURTESIES = re.compile(
    r"\b(?:za|sub)?subskry|łapk[ęai]\b|\bpatroni|patreon|sponsor|\bpolub|komentarz|\bkana[łl]|w opisie|\bdzięk|\bwitaj"
    r"|\bcześć\b|do zobaczenia|(?:następn|kolejn|poprzedni|ostatni|t)\w* (?:film|odcin|wideo|seri|lekcj)"
    r"|\bobejrz|reklam"
    r"|\bfilm(?:ie|ik|u|ach)?\b|rozdzia[łl]"
)
"""Words about the video, its author and its audience rather than about the subject."""
_LEANING_WRITTEN = """
    to ten ta te tę tego tej tym tych on ona ono oni one jego jej ich go mu nim nimi taki taka takie tak wtedy wówczas
    tutaj tu tam inny inna inne inni oba obie dlatego potem oto stąd stamtąd też także również natomiast jednak bowiem
    sam sama samo który która które co czyli tzn nie no cóż następnie ponadto poza jeszcze jest są był była było były
    ma mają miał miała miało raczej właściwie zresztą szczerze ostatecznie będzie będą
"""
_LEANING = frozenset(_LEANING_WRITTEN.split())
"""Words that refer to the sentence before."""
_SPEAKING_WRITTEN = """
    spójrz spójrzcie spójrzmy zobacz zobaczcie zobaczmy zauważ zauważcie zauważmy wyobraź wyobraźcie wyobraźmy pamiętaj
    pamiętajcie przypomnij załóżmy powiedzmy chcę chciałbym chciałabym myślę wiem powiem mam czekaj zatrzymaj spróbuj
    mówiłem mówiłam wspomniałem pokażę wyjaśnię zacznijmy zacznę zróbmy rozważ pomyśl pozwólcie pozwól ok okej dobra
"""
_SPEAKING = frozenset(_SPEAKING_WRITTEN.split())
"""Words by which a speaker addresses the audience."""
_FIRST_PERSON = re.compile(r"\w{2,}(?:łem|łam|bym|śmy|emy|amy|imy|ymy|ę)")
_ENOUGH_WORDS = 5  # that carry meaning
_BEGINNING = re.compile(r"[\w’']+")


def rarity(sentences: Sequence[Sentence]) -> Vector:
    """Return the weight of each word: the rarer it is, the more it weighs; a word that occurs only once weighs half."""
    counts = Counter(chain.from_iterable(sentence.words for sentence in sentences))
    return {word: log(1 + len(sentences) / n) * (1.0 if n > 1 else 0.5) for word, n in counts.items()}


def vector(words: Sequence[str], weights: Mapping[str, float]) -> Vector:
    """Return the weights of words as a vector of length 1."""
    length = sqrt(sum(weights[word] ** 2 for word in words)) or 1.0
    return {word: weights[word] / length for word in words}


def likeness(one: Vector, other: Vector) -> float:
    """Return the cosine of two vectors of length 1."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other.get(word, 0.0) for word, weight in one.items())


def centrality(vectors: Sequence[Vector], stop: Event) -> list[float]:
    """Return the centrality of each sentence: about 1 on average, more when it shares its words with many others.

    Raises Cancelled.
    """
    words = [tuple(each) for each in vectors]
    weights = [tuple(each.values()) for each in vectors]

    def totals_of(shares: Iterable[float]) -> Vector:
        total: Vector = dict.fromkeys(chain.from_iterable(words), 0.0)
        for share, indices, weighs in zip(shares, words, weights, strict=True):
            for word, weight in zip(indices, weighs, strict=True):
                total[word] += weight * share
        return total

    def sums_of(total: Vector) -> list[float]:
        of = total.__getitem__
        return [sum(map(mul, weighs, map(of, indices))) for indices, weighs in zip(words, weights, strict=True)]

    # Minus one, which is the likeness of a sentence to itself: a step of the walk leads to another sentence.
    degrees = [max(degree - 1, 0.0) or inf for degree in sums_of(totals_of(repeat(1.0, len(vectors))))]
    scores = [1.0] * len(vectors)
    for _ in range(_STEPS):
        if stop.is_set():
            raise Cancelled
        shares = list(map(truediv, scores, degrees))
        arrivals = map(sub, sums_of(totals_of(shares)), shares)
        # Half of each score stays: otherwise the scores of two sentences that share words only with each other would
        # change places at each step.
        scores = [(old + 1 - _DAMPING + _DAMPING * new) / 2 for old, new in zip(scores, arrivals, strict=True)]
    return scores


def quality(sentence: Sentence) -> float:
    """Return how well a sentence can stand alone, from 0 to 1.

    A sentence scores less when it refers to others, is a question, a greeting or a fragment, or has few words that
    carry meaning.
    """
    text = sentence.text
    lower = text.lower()
    words = lower.split()
    score = (1.0 if sentence.confirmed else 0.9) * min(len(sentence.words) / _ENOUGH_WORDS, 1.0)
    if not _FEWEST <= len(words) <= _MOST:
        score *= 0.4 if len(words) <= _FAR_TOO_MANY else 0.05
    if "?" in text:
        score *= 0.3
    elif not text.rstrip("\"'”’»)]").endswith((".", "!", "…")):
        score *= 0.6
    if _COURTESIES.search(lower):
        score *= 0.2
    if not text[:1].isupper():  # a quotation, a continuation, a formula
        score *= 0.5
    return score * _independence(_BEGINNING.findall(lower[:60])[:4])


def _independence(words: Sequence[str]) -> float:
    """Return how little the beginning of a sentence refers to the one before or to the audience, from 0.3 to 1."""
    opening = [word for word in words[:3] if word not in JOINING][:1]
    score = 0.5 if any(word in _LEANING for word in opening) else 1.0
    speaking = any(word in _SPEAKING for word in words) or any(_FIRST_PERSON.fullmatch(word) for word in opening)
    return score * (0.6 if speaking else 1.0)


def ranked(sentences: Sequence[Sentence], stop: Event) -> tuple[list[float], list[Vector]]:
    """Return the score of each sentence, its centrality times its quality, and the sentences as vectors.

    Raises Cancelled.
    """
    weights = rarity(sentences)
    vectors = [vector(sentence.words, weights) for sentence in sentences]
    central = centrality(vectors, stop)
    least = nlargest(_JUDGED, central)[-1] if len(central) > _JUDGED else 0.0
    scores = [
        score * (quality(each) if score >= least else _UNJUDGED) for score, each in zip(central, sentences, strict=True)
    ]
    return scores, vectors
