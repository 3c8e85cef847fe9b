"""Read lines with pysubs2, and convert its markup: for Advanced SubStation, MicroDVD, MPL2 and TMPlayer.

No other module imports pysubs2. pysubs2 leaves out lines that it does not understand, and stops at unusual numbers,
without an error. So the formats here find the lines of cues themselves; pysubs2 gets one well-formed line for each cue,
and must return as many events.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.tags import colour_of, flattened
from dwuglos.language.markup import SUBTITLE_TAG

_AT_ONCE = 2000
"""The number of lines that pysubs2 gets at a time: its events take twenty times the memory of the lines."""


class Event(NamedTuple):
    """The cue of one line: times in milliseconds, and text with the markup of Advanced SubStation."""

    start: int
    end: int
    markup: str


def events(lines: Sequence[str], format: str, frame_rate: float | None = None) -> list[Event]:
    """Return one event for each of `lines`, which must be well-formed lines of pysubs2's `format`.

    Raises UnreadableFile when pysubs2 returns another number of events.
    """
    result: list[Event] = []
    for first in range(0, len(lines), _AT_ONCE):
        result += _some_events(lines[first : first + _AT_ONCE], format, frame_rate)
    return result


def _some_events(lines: Sequence[str], format: str, frame_rate: float | None) -> Iterator[Event]:
    from pysubs2 import SSAFile

    parsed = SSAFile.from_string("\n".join(lines) + "\n", format_=format, fps=frame_rate).events
    if len(parsed) != len(lines):
        raise UnreadableFile("Its lines cannot be separated; save it as SubRip (.srt) with the program it came from.")
    return (Event(event.start, event.end, event.text) for event in parsed)


# From markup to text

_TOKEN = re.compile(r"\\([Nnh{}])|\\\u2060|\{([^{}]*)\}")
_SWITCH = re.compile(r"\\(?:([ibu])(\d{0,3})(?![A-Za-z(\d])|(p)(\d{1,2})(?!\d)|(r)(?=[^\\}]{0,99}))")
_ESCAPED = {"N": "\n", "n": "\n", "h": "\xa0", "{": "{", "}": "}"}


class Plain(NamedTuple):
    """Text with <i>, <b> and <u>, and whether there was a drawing in the markup."""

    text: str
    drawn: bool


def plain(markup: str) -> Plain:
    """Return the text of `markup`, with line breaks and with <i>, <b> and <u>; all other tags are removed."""
    if "{" not in markup:
        return Plain(_unescaped(markup) if "\\" in markup else markup, False)
    text = _Tagged()
    place = 0
    for token in _TOKEN.finditer(markup):
        text.add(markup[place : token.start()])
        place = token.end()
        if token[2] is not None:
            text.switch(token[2])
        else:
            text.add(_ESCAPED[token[1]] if token[1] else "\\")
    text.add(markup[place:])
    return text.done()


def _unescaped(markup: str) -> str:
    for written, character in _ESCAPED.items():
        markup = markup.replace(f"\\{written}", character)
    return markup.replace("\\\u2060", "\\")


class _Tagged:
    """Builds a text with tags, which are opened as late and closed as early as possible.

    In SubStation a style is switched on or off at a place; `_styles` are those that are on. Tags must also nest.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._open: list[str] = []
        self._styles: set[str] = set()
        self._drawing = self._drawn = False

    def switch(self, override: str) -> None:
        """Switch styles as the content of a pair of braces says."""
        for style, weight, p, scale, _ in _SWITCH.findall(override):
            if p:
                self._drawing = int(scale) > 0
            elif not style:
                self._styles.clear()
            elif int(weight or 0) == 1 or int(weight or 0) >= 500:  # \b1, or the weight of a font
                self._styles.add(style)
            else:
                self._styles.discard(style)

    def add(self, part: str) -> None:
        """Add text between tags; the commands of a drawing are left out."""
        if self._drawing:
            self._drawn |= bool(part.strip())
        elif part:
            self._close(keep=self._styles)
            self._parts += [f"<{tag}>" for tag in "biu" if tag in self._styles and tag not in self._open]
            self._open += [tag for tag in "biu" if tag in self._styles and tag not in self._open]
            self._parts.append(part)

    def done(self) -> Plain:
        self._close(keep=set())
        return Plain("".join(self._parts), self._drawn)

    def _close(self, keep: set[str]) -> None:
        while not keep.issuperset(self._open):
            self._parts.append(f"</{self._open.pop()}>")


# From text to markup

_UNTAGGED = re.compile(r"\n|\xa0|\}|\\(?=[Nnh}\u2060])")
_SPECIAL = re.compile(rf"<(/?)([ibuIBU])>|({SUBTITLE_TAG})|\n|\xa0|[{{}}]|\\(?=[Nnh{{}}\u2060<])")


def markup(text: str) -> str:
    """Return the markup from which `plain` makes `text` again; a word joiner keeps a backslash from beginning a tag.

    Tags of SubStation that a text has, as those of SubRip files do, are tags here, too: `{\\an8}` puts it at the top.
    Colours and the styles of web pages become such tags; other tags of subtitles are left out.
    """
    if "<" in text or "{" in text:
        return _SPECIAL.sub(_escape, text)
    return _UNTAGGED.sub(_escape_character, text)


def _escape(match: re.Match[str]) -> str:
    if match[2]:
        return f"{{\\{match[2].lower()}{0 if match[1] else 1}}}"
    if match[3]:
        return match[3] if match[3][0] == "{" else _override(match[3])
    return _escape_character(match)


def _escape_character(match: re.Match[str]) -> str:
    return _CHARACTERS.get(match[0]) or f"\\{match[0]}"


_CHARACTERS = {"\n": "\\N", "\xa0": "\\h", "\\": "\\\u2060"}


def _override(tag: str) -> str:
    """Return the tag of SubStation that does what a tag in angle brackets does; an empty string when none does."""
    colour = colour_of(tag)
    if colour:
        blue_first = f"{colour[4:]}{colour[2:4]}{colour[:2]}".upper()
        return f"{{\\c&H{blue_first}&}}"
    return _OVERRIDES.get(tag.lower()) or ("\\N" if tag.lower().startswith("<br") else markup(flattened(tag).text))


_OVERRIDES = {"</font>": "{\\c}", "<s>": "{\\s1}", "</s>": "{\\s0}"}
"""Tags in angle brackets that need no reading, with those of SubStation that do the same."""
