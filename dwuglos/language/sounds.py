"""What captions say beside speech: sounds, music, and that somebody else speaks now."""

from __future__ import annotations

import re

NOTES = r"[♩♪♫♬]+"
BRACKETS = r"\[[^\[\]\n]{1,80}\]"
LABEL = re.compile(rf"{BRACKETS}|\*[^*\n]{{1,60}}\*|\((?!\s)[^()\n.?!]{{1,60}}\)")
"""What may name a sound; in parentheses it may also be an aside that somebody says."""

_WORD = re.compile(r"[^\W_]")
_CHANGE = re.compile(r"(?:>>|&gt;&gt;)(?:>|&gt;)?[ \t]*|^[ \t]*[-–—‐](?=[ \t]?[^\W\d_])[ \t]*", re.MULTILINE)
_LONGEST_ASIDE = 3
"""Words in parentheses that may name a sound; more are said by somebody."""


def is_sound(text: str) -> bool:
    """Tell whether `text` only names sounds: `[Music]`, `(Laughter)`, `*applause*`, `♪`; words of a song are text."""
    if text[:1].isalnum():
        return False  # as most are
    rest = LABEL.sub(_without_label, text)
    return bool(text.strip()) and not _WORD.search(rest)


def _without_label(label: re.Match[str]) -> str:
    inside = label[0]
    is_aside = inside.startswith("(") and len(inside.split()) > _LONGEST_ASIDE
    return inside if is_aside else " "


def speaker_changes(text: str) -> tuple[int, ...]:
    """Return the places in `text` where another person begins to speak: after `>>`, or a dash at the start of a line.

    The places are those of the first words, so that `text[place:]` begins with what is said.
    """
    return tuple(change.end() for change in _CHANGE.finditer(text))


def begins_turn(line: str) -> bool:
    """Tell whether somebody else begins to speak with this line: `>>`, or a dash and a capital letter."""
    text = line.lstrip()
    if text[:1].isalnum():
        return False  # as most are
    places = speaker_changes(text)
    if not places or any(letter.isalnum() for letter in text[: places[0]]):
        return False
    return text.startswith((">", "&gt;")) or text[places[0] : places[0] + 1].isupper()
