"""About how many tokens a language model takes for a text: clouds count and charge in those."""

from __future__ import annotations

from math import ceil

_ENGLISH, _POLISH = 4.0, 2.6
"""Characters of a token: vocabularies are made of English for the most part, so that Polish words are cut smaller."""


def tokens_of(sent: int, received: int) -> int:
    """Return about how many tokens so many characters of English take, and so many of Polish in the answer."""
    return ceil(sent / _ENGLISH + received / _POLISH)
