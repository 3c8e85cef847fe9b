"""What dictionaries have for the words of an English text: phrases first, then words by their base forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from dwuglos.language.common_words import ENGLISH
from dwuglos.language.english_bases import bases_of
from dwuglos.language.markup import visible_text
from dwuglos.lexicons.base import Entry, Lexicon, Sense

_WORD = re.compile(r"[^\W\d_]+(?:[-’'.][^\W\d_]+)*")
_LONGEST_PHRASE = 4
"""Words of the longest phrase that is looked for among headwords."""
_MOST_TRIES = 60
"""Ways of putting base forms together that are tried for one phrase."""
_LONGEST_TEXT = 100
"""Words of a text that are looked up."""
MOST = 40
"""Findings for one text: nobody reads more."""
_SHORTEST = 2


class Found(NamedTuple):
    """A phrase or a base form that occurs in a text, with Polish equivalents, those of one meaning together."""

    english: str
    senses: tuple[tuple[str, ...], ...]


def look_up(lexicons: Sequence[Lexicon], text: str) -> list[Found]:
    """Return what the dictionaries have for a text, each English expression once. Raises UnreadableFile."""
    words = [match[0].replace("’", "'") for match in _WORD.finditer(visible_text(text))][:_LONGEST_TEXT]
    bases = [bases_of(word) for word in words]
    phrases: dict[str, list[Sense]] = {}
    singles: dict[str, list[Sense]] = {}
    for lexicon in lexicons:
        inside: set[int] = set()
        for start, end, headword in _phrases(lexicon, bases):
            inside.update(range(start, end))
            _put(phrases, headword, _entries(lexicon, headword), bases, whole=True)
        for at, word in enumerate(words):
            _look_up_word(lexicon, word, bases, at, phrases, None if at in inside else singles)
    covered = {*phrases, *(word for phrase in phrases for word in phrase.split())}
    found = [*phrases.items(), *((english, senses) for english, senses in singles.items() if english not in covered)]
    return [Found(english, tuple(dict.fromkeys(sense.meanings for sense in senses))) for english, senses in found][
        :MOST
    ]


def _entries(lexicon: Lexicon, headword: str) -> list[Entry]:
    """Return the entries of a headword without those of abbreviations: “long.” is not “long”."""
    return [entry for entry in lexicon.entries(headword) if not entry.headword.endswith(".")]


def _phrases(lexicon: Lexicon, bases: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int, str]]:
    """Yield the headwords of several words, from and to which word they stand; none within a longer one."""
    at = 0
    while at < len(bases):
        for length in range(min(_LONGEST_PHRASE, len(bases) - at), 1, -1):
            ways = product(*bases[at : at + length])
            tries = (" ".join(way) for way, _ in zip(ways, range(_MOST_TRIES), strict=False))
            headword = next((each for each in tries if lexicon.has(each)), None)
            if headword is not None:
                yield at, at + length, headword
                at += length - 1
                break
        at += 1


def _look_up_word(
    lexicon: Lexicon,
    word: str,
    bases: Sequence[tuple[str, ...]],
    at: int,
    phrases: dict[str, list[Sense]],
    singles: dict[str, list[Sense]] | None,
) -> None:
    """Note the phrases that an entry of a word has and that occur, and unless it is too common, the word itself."""
    is_common = word.lower() in ENGLISH
    for base in bases[at]:
        if len(base) < _SHORTEST or not lexicon.has(base):
            continue
        entries = _entries(lexicon, base)
        for entry in entries:
            for sense in entry.senses:
                if sense.phrase and _occurs(sense.phrase, bases):
                    _add(phrases, sense.phrase, [sense])
        if not is_common and singles is not None and any(not s.phrase for e in entries for s in e.senses):
            _put(singles, base, entries, bases, whole=False)
            return


def _put(
    into: dict[str, list[Sense]], headword: str, entries: Sequence[Entry], bases: Sequence[tuple[str, ...]], whole: bool
) -> None:
    senses = [sense for entry in entries for sense in entry.senses]
    plain = [sense for sense in senses if not sense.phrase]
    _add(into, headword, plain or ([sense for sense in senses if _occurs(sense.phrase, bases)] if whole else []))


def _add(into: dict[str, list[Sense]], english: str, senses: list[Sense]) -> None:
    if senses:
        into.setdefault(english, []).extend(senses)


def _occurs(phrase: str, bases: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether the words of a phrase stand together somewhere, in any form."""
    wanted = [word.lower() for word in _WORD.findall(phrase)]
    if len(wanted) < 2:
        return False
    return any(
        all(want in have for want, have in zip(wanted, bases[at:], strict=False))
        for at in range(len(bases) - len(wanted) + 1)
    )
