"""The words of a Polish text that are misspelt, or that no dictionary has.

Not looked at are signs and what is no Polish: addresses, names of files, code and formulas, words with digits, letters
of other alphabets, abbreviations in capitals, and names with capitals inside, such as YouTube.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dwuglos.language.spelling import is_right
from dwuglos.language.words import WORD

_NO_PROSE = re.compile(
    r"https?://\S+|www\.\S+|(?:(?<!\S)\S+|(?<=[`$])[^\s`$]+)@\S+|`[^`]*`|\$[^$\n]{1,200}\$|[@#\\]\w+"
    r"|(?:(?<!\w)\w*)?[_\\=^]\w*"
    r"|(?<!\w)[\w-]{1,63}\.(?:com|org|net|pl|eu|io|edu|gov|co|tv|uk|de|py|js|txt|srt|md|html?)(?:/\S*)?(?!\w)"
    r"|(?:(?<!\w)\w*)?\d[\w.,]*(?:[-’']\w+)?"
)
"""Each of these begins only where a word does, or is bounded: a long run of letters is not gone through from each."""
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ſ’'-]+")
_ACRONYM = 6
"""Letters of the longest abbreviations in capitals."""
_SHORTEST = 3
"""Letters of the shortest words that are looked at; shorter ones that are wrong are mostly formulas."""


def misspelt(text: str) -> Iterator[re.Match[str]]:
    """Yield the words that are not right, each time they occur."""
    for word in WORD.finditer(_prose(text)):
        if not is_word_right(word[0]):
            yield word


@lru_cache(200_000)
def is_word_right(word: str) -> bool:
    """Return whether a word that may have hyphens or an apostrophe is right, or none to be looked at."""
    if len(word) < _SHORTEST or _LATIN.fullmatch(word) is None:
        return word != "sie"
    if "-" in word:
        return all(map(_is_part_right, word.split("-")))
    return _is_part_right(word)


def _is_part_right(word: str) -> bool:
    if len(word) < _SHORTEST:
        return True
    plain, apostrophe, ending = word.replace("’", "'").partition("'")
    if apostrophe:  # Joyce'a, Harry'ego
        return len(ending) <= _SHORTEST and (len(plain) < _SHORTEST or is_right(plain))
    if word.isupper() and len(word) <= _ACRONYM:
        return True
    if any(map(str.isupper, word[1:])) and not word.isupper():  # YouTube, PDFy
        return True
    return is_right(word)


def _prose(text: str) -> str:
    """Return a text with NUL in place of what is no prose."""
    if not _MAY_BE_NO_PROSE.search(text):
        return text
    return _NO_PROSE.sub(lambda found: "\0" * len(found[0]), text)


_MAY_BE_NO_PROSE = re.compile(r"[\d/@#`$_=^\\]|\w\.\w")
