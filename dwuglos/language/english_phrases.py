"""Noun phrases that come often in English texts, found without a grammar of English: what a talk's terms may be.

A phrase is up to four words between function words, such as *language model* or *rate of change*. What the words around
it say decides whether it is a noun: *the model*, but *to show*. Those within longer ones count for less (C-value).
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from dwuglos.language import lemmas
from dwuglos.language.common_words import ENGLISH
from dwuglos.language.equivalents import english_of
from dwuglos.language.markup import visible_text

Key = tuple[str, ...]
"""The stems of the words of a phrase, so that *models* and *model* are one."""

_LONGEST = 4
"""Words of a phrase."""
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+|[^\w\s]")
_BEFORE_NOUNS_WRITTEN = """
    the a an this that these those each every my your our their its his her any some no another of in with for by from
    between into on at about through two three four five many several all both one
"""
_BEFORE_NOUNS = frozenset(_BEFORE_NOUNS_WRITTEN.split())
_BEFORE_VERBS_WRITTEN = """
    to i you we they he she it will would can could should must may might let's don't doesn't didn't won't can't who
    we'll you'll i'll they'll i'd we'd you'd cannot
"""
_BEFORE_VERBS = frozenset(_BEFORE_VERBS_WRITTEN.split())
_VERBS_WRITTEN = """
    hope correspond break hold organize organise involve equal recognize recognise associate squish describe explain
    consider represent contain depend include require become remain appear happen compute calculate determine define add
    subtract multiply divide imagine suppose assume remember forget understand learn teach ask answer write read draw
    wrap scale shift rotate stretch turn move follow lead bring carry keep leave stay stand sit fall rise grow increase
    decrease allow enable cause create build produce provide offer receive send find lose win meet choose pick decide
    agree believe expect wonder notice realize realise prove solve simplify evaluate compare combine separate expand
    imply indicate suggest mention refer introduce apply avoid ensure improve reduce isolate travel
"""
_VERBS = frozenset(_VERBS_WRITTEN.split())
"""Verbs that are seldom a term as they stand, though nouns are written alike."""
_GENERAL_WRITTEN = """
    couple amount total topic challenge effect result portion interesting longer shorter resulting chance default count
    context category variant majority half piece stuff series collection version everyone detail level step aspect
    attempt approach matter viewer audience episode talk lecture course channel guy folk friend
"""
_GENERAL = frozenset(_GENERAL_WRITTEN.split())
"""Words of every talk that the lists of common words do not have."""
_SIGNS = frozenset(("per", "times", "minus", "plus", "equals", "versus", "via"))
"""Words that read signs aloud, or join as function words do."""
_NOUN_SHARE = 0.6
"""Of the occurrences whose neighbour says something, those that have to speak for a noun."""
_ADJECTIVE_SHARE = 0.6
"""Of the occurrences of a single word, those before another word from which it counts as an adjective."""
_LINKS = frozenset(("of",))


class Phrase(NamedTuple):
    """A noun phrase of a text."""

    key: Key
    text: str
    """As it is written most often; in small letters where it is written so at all."""
    sentences: tuple[int, ...]
    """The numbers of the sentences that have it."""
    uses: int
    weight: float
    """How much it speaks for a term: more for often and for long."""


class _Token(NamedTuple):
    text: str
    word: str
    """In small letters, without what marks a possession."""
    stem: str
    is_word: bool


class _Seen:
    """What was seen of the words in all sentences."""

    def __init__(self) -> None:
        self.nouns: Counter[str] = Counter()
        self.verbs: Counter[str] = Counter()
        self.joined: Counter[str] = Counter()
        """Before another word that says something."""
        self.all: Counter[str] = Counter()


def phrases(sentences: Sequence[str], least: int = 3) -> list[Phrase]:
    """Return the noun phrases that come at least so often, the weightiest first."""
    tokens = [_tokens(sentence) for sentence in sentences]
    seen = _look(tokens)
    places: dict[Key, list[int]] = defaultdict(list)
    texts: dict[Key, Counter[str]] = defaultdict(Counter)
    for n, sentence in enumerate(tokens):
        for key, text in _runs(sentence, seen):
            places[key].append(n)
            texts[key][text] += 1
    often = {key: found for key, found in places.items() if len(found) >= least}
    weights = _weights({key: len(found) for key, found in often.items()})
    found = [
        Phrase(key, _written(texts[key]), tuple(dict.fromkeys(often[key])), len(often[key]), weight)
        for key, weight in weights.items()
    ]
    return sorted(found, key=lambda each: (-each.weight, each.text))


def stems(text: str) -> list[str]:
    """Return the stems of the words of a text, signs among them, as in the keys of phrases."""
    return [token.stem for token in _tokens(text)]


def _tokens(sentence: str) -> list[_Token]:
    found = []
    for written in _WORD.findall(visible_text(sentence)):
        word = written.lower().replace("’", "'")
        bare = word.removesuffix("'s")
        found.append(_Token(written, bare, lemmas.stem(bare), written[0].isalpha()))
    return found


def _look(sentences: Sequence[Sequence[_Token]]) -> _Seen:
    seen = _Seen()
    for sentence in sentences:
        for n, token in enumerate(sentence):
            before = sentence[n - 1].word if n else ""
            seen.all[token.stem] += 1
            seen.nouns[token.stem] += before in _BEFORE_NOUNS
            seen.verbs[token.stem] += before in _BEFORE_VERBS
            seen.joined[token.stem] += n + 1 < len(sentence) and _says_something(sentence[n + 1])
    return seen


def _says_something(token: _Token) -> bool:
    if not token.is_word or _is_function(token):
        return False
    return len(token.word) > 2 or (token.text.isupper() and len(token.text) > 1)


def _is_function(token: _Token) -> bool:
    return token.word in ENGLISH or token.word in _SIGNS


def _is_verb(token: _Token) -> bool:
    return token.word.endswith("ed") or token.word in _VERBS or token.stem in _verb_stems()


@cache
def _verb_stems() -> frozenset[str]:
    return frozenset(map(lemmas.stem, _VERBS))


def _runs(sentence: Sequence[_Token], seen: _Seen) -> Iterator[tuple[Key, str]]:
    """Yield each stretch of words that may be a term."""
    for first in range(len(sentence)):
        if not _says_something(sentence[first]) or sentence[first].word.endswith("ly"):
            continue
        for last in range(first, min(first + _LONGEST, len(sentence))):
            token = sentence[last]
            if not token.is_word or (_is_function(token) and token.word not in _LINKS):
                break
            words = sentence[first : last + 1]
            if _says_something(token) and _is_noun(words, sentence, last, seen):
                yield tuple(each.stem for each in words), " ".join(_plain(each) for each in words)


def _plain(token: _Token) -> str:
    """Return a word without the mark of a possession, with its capitals."""
    return token.text[: len(token.word)]


def _is_noun(words: Sequence[_Token], sentence: Sequence[_Token], last: int, seen: _Seen) -> bool:
    if _is_verb(words[-1]) or (len(words) > 1 and words[0].stem in _verb_stems() and not words[0].word.endswith("ed")):
        return False
    head = words[-1].stem
    nouns, verbs = seen.nouns[head], seen.verbs[head]
    if len(words) > 1:
        first = words[0].stem
        is_act = seen.verbs[first] > seen.nouns[first] and not seen.nouns[first]
        return nouns + 1 >= verbs and not is_act and not _has_adverb(words)
    if words[0].text.isupper():
        return True
    word = words[0].word
    if any(english_of(word)) or {word, word.removesuffix("s")} & _GENERAL:
        return False
    if nouns < _NOUN_SHARE * (nouns + verbs):
        return False
    return nouns > 0 and seen.joined[head] < _ADJECTIVE_SHARE * seen.all[head]


def _has_adverb(words: Sequence[_Token]) -> bool:
    return any(word.word.endswith("ly") for word in words)


def _weights(counts: dict[Key, int]) -> dict[Key, float]:
    """Return the C-value of each phrase that comes often enough outside of longer ones."""
    within: dict[Key, list[int]] = defaultdict(list)
    for key, count in counts.items():
        for size in range(1, len(key)):
            for start in range(len(key) - size + 1):
                part = key[start : start + size]
                if part in counts:
                    within[part].append(count)
    weights = {}
    for key, count in counts.items():
        longer = within[key]
        alone = count - (sum(longer) / len(longer) if longer else 0)
        if longer and max(longer) >= count:  # never without the longer one
            continue
        weights[key] = math.log2(len(key) + 1) * alone
    return weights


def _written(texts: Counter[str]) -> str:
    small = Counter({text: count for text, count in texts.items() if text == text.lower()})
    return min((small or texts).items(), key=lambda one: (-one[1], len(one[0])))[0]
