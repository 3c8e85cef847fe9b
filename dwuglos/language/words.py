"""What a word of running text is, and how one word takes the capitals of another."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
"""Letters; with a hyphen or an apostrophe inside, they are one word."""


def like_capitals(word: str, form: str) -> str:
    """Return a form with the capitals of the word whose place it takes."""
    if len(word) > 1 and word.isupper():
        return form.upper()
    return form[:1].upper() + form[1:] if word[:1].isupper() else form
