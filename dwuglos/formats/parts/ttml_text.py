"""The text of a TTML paragraph: references that XML does not define, and spaces that only format the file."""

from __future__ import annotations

import re
from html.entities import html5

_LOOSE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)(\w{1,31};)?")
_ROOM = re.compile(r"[\t\r\n][ \t\r\n]*+| [ \t\r\n]++")
_BREAK = re.compile(r" ?\n ?")


def sound_references(text: str) -> str:
    """Return a document in which every ampersand begins a reference that XML defines."""
    return _LOOSE.sub(_sound_reference, text)


def _sound_reference(match: re.Match[str]) -> str:
    """Return the character for a name that HTML defines, and a plain ampersand for any other."""
    if match[1] is None:
        return "&amp;"  # one object for all: a million different strings would take fifty times the memory
    character = html5.get(match[1], "&")
    return f"&amp;{match[1]}" if character in "<>&" else character


def on_one_line(text: str) -> str:
    """Return `text` with one space in place of each run of spaces and line ends."""
    return _ROOM.sub(" ", text)


def joined(pieces: list[str], preserve: bool) -> str:
    """Join pieces of text, in which \\0 is a line break, and \\1 and \\2 open and close a style.

    Unless `preserve` is true, each run of spaces and line ends becomes one space, as XML means them.
    """
    text = "".join(pieces)
    if not preserve:
        text = _ROOM.sub(" ", text).replace("\0", "\n")
        text = _BREAK.sub("\n", text).strip(" \n")
    text = text.replace("\0", "\n")
    if "\1" not in text:
        return text
    text = re.sub("\1(.)(\\s*)\2\\1", r"\2", text)
    text = re.sub("\1(.)", r"<\1>", re.sub("\2(.)", r"</\1>", text))
    return text if preserve else text.strip(" \n")
