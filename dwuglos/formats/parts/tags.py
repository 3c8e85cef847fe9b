"""The tags of other formats in a text, for formats that have only some of them.

SubRip files carry tags of SubStation (`{\\an8}` for a place on the screen, `{\\i1}`) and of web pages (`<font color>`,
`<em>`). `flattened` reads them all, so that a writer deals with `<b>`, `<i>`, `<u>`, colours and a place only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dwuglos.language.markup import SUBTITLE_TAG

USUAL = 2
"""The place at the bottom in the middle, where subtitles stand that name none."""

_TAG = re.compile(SUBTITLE_TAG)
_NAME = re.compile(r"<(/?)([a-z]+)", re.IGNORECASE)
_COLOUR = re.compile(r"\bcolor\s*=\s*[\"']?\s*(#?\w+)", re.IGNORECASE)
_HEX = re.compile(r"#?([0-9a-fA-F]{6})(?:[0-9a-fA-F]{2})?")
_OVERRIDE = re.compile(r"\\(?:an([1-9])|a(\d{1,2})|([ibu])(\d{1,3}))?([^\\}]*)")
_PLACING = re.compile(r"\{\\an?\d{1,2}\}")
PLACES_OF_OLD = {1: 1, 2: 2, 3: 3, 5: 7, 6: 8, 7: 9, 9: 4, 10: 5, 11: 6}
"""The places that `\\a` of SubStation Alpha numbers, as `\\an` numbers them: like the keys of a number pad."""
_SAME = {"em": "i", "strong": "b", "i": "i", "b": "b", "u": "u"}
_NAMED = """
    black 000000 white ffffff red ff0000 lime 00ff00 green 008000 blue 0000ff yellow ffff00 cyan 00ffff aqua 00ffff
    magenta ff00ff fuchsia ff00ff gray 808080 grey 808080 silver c0c0c0 maroon 800000 olive 808000 navy 000080
    purple 800080 teal 008080 orange ffa500
"""
_COLOURS = dict(zip(_NAMED.split()[::2], _NAMED.split()[1::2], strict=True))


class Flat(NamedTuple):
    """A text with only `<b>`, `<i>`, `<u>` and `<font color="#rrggbb">`, and what else its tags meant.

    `place` is where on the screen it stands, as the keys of a number pad lie (8 is the top, in the middle), 0 when the
    text names no place; `lost` says that it had tags that are none of these.
    """

    text: str
    place: int
    lost: bool


def flattened(text: str) -> Flat:
    """Read the tags of `text`."""
    if "<" not in text and "{" not in text:
        return Flat(text, 0, False)
    reader = _Reader()
    pairs = [(line, _TAG.sub(reader.replace, line)) for line in text.split("\n")]
    flat = "\n".join(bare for line, bare in pairs if bare.strip() or not line.strip())
    return Flat(flat, reader.place, reader.lost)


class _Reader:
    def __init__(self) -> None:
        self.place = 0
        self.lost = False
        self._fonts: list[bool] = []

    def replace(self, tag: re.Match[str]) -> str:
        """Return what stands for a tag in the flat text."""
        return "".join(self._overrides(tag[0])) if tag[0][0] == "{" else self._element(tag[0])

    def _overrides(self, block: str) -> Iterator[str]:
        for new, old, style, weight, rest in _OVERRIDE.findall(block[1:-1]):
            if new or old:
                self.place = self.place or (int(new) if new else PLACES_OF_OLD.get(int(old), USUAL))
            elif style and not rest:
                yield f"</{style}>" if int(weight) == 0 else f"<{style}>"
            else:
                self.lost = True

    def _element(self, tag: str) -> str:
        name = _NAME.match(tag)
        if name is None:  # a time inside a text, as karaoke has them
            self.lost = True
            return ""
        end, element = name[1], name[2].lower()
        if element in _SAME:
            return f"<{end}{_SAME[element]}>"
        if element == "font":
            return self._font(tag, bool(end))
        self.lost |= element != "br"
        return "\n" if element == "br" else ""

    def _font(self, tag: str, is_end: bool) -> str:
        if is_end:
            return "</font>" if self._fonts and self._fonts.pop() else ""
        colour = colour_of(tag)
        self._fonts.append(bool(colour))
        self.lost |= not colour
        return f'<font color="#{colour}">' if colour else ""


def colour_of(tag: str) -> str:
    """Return the colour that a `<font>` names, as six hexadecimal digits; an empty string when there is none."""
    written = _COLOUR.search(tag)
    if written is None:
        return ""
    digits = _HEX.fullmatch(written[1])
    return digits[1].lower() if digits else _COLOURS.get(written[1].lower(), "")


def has_place(text: str) -> bool:
    """Return whether a text names a place on the screen other than the usual one."""
    return "{" in text and flattened(text).place not in (0, USUAL)


def with_one_place(text: str) -> str:
    """Return a text made of several with the first place that they name, at its beginning."""
    places = _PLACING.findall(text) if "{" in text else []
    return places[0] + _PLACING.sub("", text) if places else text
