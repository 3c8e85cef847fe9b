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
_CLAUSES_WRITTEN = """
    że żeby aby bo ponieważ gdy gdyby kiedy jeśli jeżeli gdzie gdyż skoro zanim dopóki chociaż choć
"""
CLAUSES = frozenset(_CLAUSES_WRITTEN.split())
"""Words that begin a clause, whether there is a comma before them or not."""
_RELATIVE = re.compile(r"(?i)któr(?:y|a|e|ą|zy|ych|ym|ymi|ej|ego|emu)")
_PREPOSITIONS_WRITTEN = """
    w we z ze o od ode do na nad pod przed za przez przy po dla u bez między spośród wśród wobec według dzięki ku
"""
_PREPOSITIONS = frozenset(_PREPOSITIONS_WRITTEN.split())


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
            gap = _gap(between)
            if gap == "space" and _begins_clause(words[-1].form if words else "", found["word"]):
                gap = "comma"
            words.append(Word(n, found.start(), found.end(), found["word"], gap))
            between, is_bare = "", False
        between += text[at:] + ("." if is_bare else "\n")
    return words


def _begins_clause(before: str, form: str) -> bool:
    """Say whether a word begins a clause where people leave out the comma."""
    if form.lower() in CLAUSES:
        return True
    return _RELATIVE.fullmatch(form) is not None and before.lower() not in _PREPOSITIONS


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
