"""What captions have beside speech: labels of sounds, notes of music, and marks of a change of speaker."""

from __future__ import annotations

import re

NOTES = r"[♩♪♫♬]+"
BRACKETS = r"\[[^\[\]\n]{1,80}\]"
LABEL = re.compile(rf"{BRACKETS}|\*[^*\n]{{1,60}}\*|\((?!\s)[^()\n.?!]{{1,60}}\)")
"""A text that may be the label of a sound; in parentheses it may also be a spoken aside."""

_WORD = re.compile(r"[^\W_]")
_CHANGE = re.compile(r"(?:>>|&gt;&gt;)(?:>|&gt;)?[ \t]*|^[ \t]*[-–—‐](?=[ \t]?[^\W\d_])[ \t]*", re.MULTILINE)
_LONGEST_ASIDE = 3
"""The most words in parentheses that may be the label of a sound; more are a spoken aside."""


def is_sound(text: str) -> bool:
    """Return whether `text` has only labels of sounds: `[Music]`, `(Laughter)`, `*applause*`, `♪`; lyrics are text."""
    if text[:1].isalnum():  # most texts begin with a word, and need no pattern
        return False
    rest = LABEL.sub(_without_label, text)
    return bool(text.strip()) and not _WORD.search(rest)


def _without_label(label: re.Match[str]) -> str:
    inside = label[0]
    is_aside = inside.startswith("(") and len(inside.split()) > _LONGEST_ASIDE
    return inside if is_aside else " "


def speaker_changes(text: str) -> tuple[int, ...]:
    """Return the places in `text` where another person begins to speak: after `>>`, or a dash at the start of a line.

    Each place is that of the first word of the speaker: `text[place:]` begins with it.
    """
    return tuple(change.end() for change in _CHANGE.finditer(text))


def begins_turn(line: str) -> bool:
    """Return whether another person begins to speak with this line: it begins with `>>`, or a dash and a capital."""
    text = line.lstrip()
    if text[:1].isalnum():  # most lines begin with a word, and need no pattern
        return False
    places = speaker_changes(text)
    if not places or any(letter.isalnum() for letter in text[: places[0]]):
        return False
    return text.startswith((">", "&gt;")) or text[places[0] : places[0] + 1].isupper()
