"""Take a suggestion word by word: which of its words comes next after what is typed already."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")
_OTHERS = 2
"""Words at the end of what is typed that may be a person's own."""


def next_word(typed: str, suggestion: str) -> str:
    """Return what to type after a text to go on with a suggestion by one word; empty where it is at its end.

    It goes on behind the longest run of words that ends what is typed and stands in the suggestion, also where a person
    has put other words in the place of some; without any such run, by the number of words.
    """
    pieces = suggestion.split()
    at = _place(typed, pieces)
    if at >= len(pieces):
        return ""
    blank = "" if not typed or typed[-1].isspace() else " "
    return blank + pieces[at]


def _place(typed: str, pieces: list[str]) -> int:
    """Return the place of the piece that comes next."""
    words, wanted = [_bare(word) for word in typed.split()], [_bare(piece) for piece in pieces]
    for others in range(min(_OTHERS, len(words)) + 1):
        end = _end_of_run(words[: len(words) - others], wanted)
        if end is not None:
            # Words in the place of others, or, where there is no room for that, between them.
            return end + others if end + others < len(wanted) or not others else end
    return len(words)


def _end_of_run(words: list[str], wanted: list[str]) -> int | None:
    """Return where the longest run of words ends that ends a text and stands in a suggestion."""
    for length in range(min(len(words), len(wanted)), 0, -1):
        tail = words[-length:]
        ends = [end for end in range(length, len(wanted) + 1) if wanted[end - length : end] == tail]
        if ends:
            return min(ends, key=lambda end: abs(end - len(words)))
    return None


def _bare(word: str) -> str:
    """Return a word as it is compared: without marks and capitals, unless it is nothing but marks."""
    return "".join(_WORD.findall(word)).casefold() or word
