"""The words of texts that are read one after another, such as the segments of a talk, with what is between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from dwuglos.language.markup import TAG

Gap = Literal["space", "comma", "stop"]
"""What is before a word: nothing that divides, a comma, or the end of a clause or a sentence."""

_WORD = re.compile(rf"(?P<tag>{TAG.pattern})|(?P<word>\w+(?:[-'’]\w+)*)")
_QUIET = re.compile(r"[\s„”“\"»«*_♪]*")
"""Signs between words that divide no clause."""
_COMMA = re.compile(r"[\s„”“\"»«*_]*,[\s„”“\"»«*_]*")


class Word(NamedTuple):
    """A word where it stands."""

    text: int
    """The number of the text it is in."""
    start: int
    end: int
    form: str
    gap: Gap
    """What is between the word before and it."""


def running_words(texts: Sequence[str]) -> list[Word]:
    """Return the words of all texts; a text without words, such as a segment not yet translated, divides."""
    words: list[Word] = []
    between = "."
    for n, text in enumerate(texts):
        at, is_bare = 0, True
        for found in _WORD.finditer(text):
            between += text[at : found.start()]
            at = found.end()
            if found["word"] is None:
                continue
            words.append(Word(n, found.start(), found.end(), found["word"], _gap(between)))
            between, is_bare = "", False
        between += text[at:] + ("." if is_bare else "\n")
    return words


def _gap(between: str) -> Gap:
    if _QUIET.fullmatch(between):
        return "space"
    return "comma" if _COMMA.fullmatch(between) else "stop"


def clause(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """Return where the clause with some words begins and ends: the first word of it, and the first behind it."""
    start, end = first, last + 1
    while start > 0 and words[start].gap == "space":
        start -= 1
    while end < len(words) and words[end].gap == "space":
        end += 1
    return start, end
