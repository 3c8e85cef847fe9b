"""Polish expressions found in texts, in whatever forms their words stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from dwuglos.language.lemmas import readings

_RUN = re.compile(r"[^\W_]+(?:\+\+|#(?!\w))?")
"""A word, a number, or a name such as “C++” and “C#”, which is not “C”."""
_NAME_SIGNS = frozenset("+#")
_GAP = re.compile(r"[\s\0\-\u2010\u2011\u2013'’„”“\"«»()]*")
"""What may stand between the words of an expression; a comma or a full stop divides it."""
_JOINT = frozenset("-'’\u2011")
"""What stands between a foreign word or an abbreviation and its Polish ending: “LLM-ów”, “Google'a”."""
_ENDINGS = frozenset(
    """
    a ach ami e ego ej em emu i ich ie iego iem iemu im imi iom iów ią iach iami ię io iu o om ów owi owie u y ych ym
    ymi ą ę
    """.split()  # noqa: SIM905
)
"""What Polish puts behind a noun or an adjective that the dictionary does not have."""
_SOFT = (
    ("t", "cie"),
    ("d", "dzie"),
    ("r", "rze"),
    ("k", "ce"),
    ("k", "cy"),
    ("g", "dze"),
    ("ł", "le"),
    ("ch", "sze"),
    ("st", "ście"),
    ("sł", "śle"),
)
"""Consonants that an ending changes, and the ending with what they become: “prompcie”, “routerze”."""
_VOWELS = "aeoyiąęu"
_SHORTEST = 3
"""Letters of the shortest words that are recognised by their endings."""
_VERBS = frozenset(("fin", "praet", "inf", "impt", "imps", "bedzie", "pcon", "pant", "winien"))
_NOUNS = frozenset(("subst", "depr"))
_ADJECTIVES = frozenset(("adj", "adja", "adjp", "adjc"))

Key = tuple[str, str]
"""A base form and the class of words that it belongs to."""


def places_of(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of a Polish phrase in a text, in whatever forms its words stand there, one after the other."""
    wanted = _words_of(phrase)
    words = list(_RUN.finditer(text))
    for first in range(len(words) - len(wanted) + 1 if wanted else 0):
        end = _end_of(wanted, words, first, text)
        if end is not None:
            yield words[first].start(), end


def _end_of(wanted: Sequence[str], words: Sequence[re.Match[str]], first: int, text: str) -> int | None:
    """Return where a phrase ends that begins with a word of a text; None when it does not."""
    at = first
    end = words[first].start()
    for want in wanted:
        if at >= len(words) or not is_form(words[at][0], want):
            return None
        if at > first and not _GAP.fullmatch(text, end, words[at].start()):
            return None
        end = words[at].end()
        at += 1
        if at < len(words) and _is_ending(words[at], text, end):
            end = words[at].end()
            at += 1
    return end


def _is_ending(word: re.Match[str], text: str, end: int) -> bool:
    return word.start() == end + 1 and text[end] in _JOINT and word[0] in _ENDINGS


def has_all(phrase: str, text: str) -> bool:
    """Return whether a text has all words of a Polish phrase, in whatever forms and wherever they stand."""
    words = _RUN.findall(text)
    return all(any(is_form(word, wanted) for word in words) for wanted in _words_of(phrase))


def _words_of(phrase: str) -> list[str]:
    """Return the words of a phrase without the endings that foreign ones may have in it: “mnożnik Lagrange'a”."""
    words = list(_RUN.finditer(phrase))
    return [word[0] for n, word in enumerate(words) if not n or not _is_ending(word, phrase, words[n - 1].end())]


def is_verb(phrase: str) -> bool:
    """Return whether a Polish expression begins with a verb, as “dostroić model” does."""
    first = _RUN.search(phrase)
    return first is not None and any(tag.partition(":")[0] == "inf" for tag, _ in readings(first[0].lower()))


@lru_cache(100_000)
def is_form(word: str, wanted: str) -> bool:
    """Return whether a Polish word is a form of another, which stands as it does in a dictionary or in a phrase.

    An abbreviation has to stand in capitals: SI is not “si”.
    """
    if len(wanted) > 1 and wanted.isupper():
        return word.startswith(wanted) and (word == wanted or word.removeprefix(wanted) in _ENDINGS)
    lower, base = word.lower(), wanted.lower()
    if lower[-1:] in _NAME_SIGNS or base[-1:] in _NAME_SIGNS:
        return lower == base
    if lower == base or not _keys(word).isdisjoint(_wanted_keys(wanted)):
        return True
    return not (_keys(word) and _keys(wanted)) and _is_by_ending(lower, base)


@lru_cache(100_000)
def _keys(word: str) -> frozenset[Key]:
    return frozenset(key for key, _ in _tagged(word))


@lru_cache(20_000)
def _wanted_keys(word: str) -> frozenset[Key]:
    """Return what a word of a phrase is: rather its own base form than a form of others, and rather a nominative.

    “dane” is a noun then, and no form of “dać”; “uczenie” is not found in “uczy”.
    """
    tagged = _tagged(word)
    own = frozenset(key for key, _ in tagged if key[0] == word.lower())
    nominative = frozenset(key for key, tag in tagged if {"nom", "inf"} & set(re.split("[:.]", tag)))
    return own or nominative or _keys(word)


def _tagged(word: str) -> list[tuple[Key, str]]:
    forms = dict.fromkeys((word, word.lower()))
    found = (reading for form in forms for reading in readings(form))
    return [((lemma.lower(), _class_of(tag)), tag) for tag, lemma in found if tag != "ign"]


def _class_of(tag: str) -> str:
    name = tag.partition(":")[0]
    for group in (_VERBS, _NOUNS, _ADJECTIVES):
        if name in group:
            return min(group)
    return name


def _is_by_ending(word: str, base: str) -> bool:
    """Return whether a word is another with a Polish ending, where the dictionary does not have one of them."""
    if len(base) < _SHORTEST:
        return False
    stems = [base]
    if base[-1] in _VOWELS:
        stems.append(base[:-1])
    if base[-1] == "x":
        stems.append(f"{base[:-1]}ks")
    for stem in stems:
        if word.startswith(stem) and (word == stem or word[len(stem) :] in _ENDINGS):
            return True
        for end, soft in _SOFT:
            if stem.endswith(end) and word == stem.removesuffix(end) + soft:
                return True
    return False
