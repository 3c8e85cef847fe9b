"""Where on the screen the paragraphs of a TTML document stand: at the top or in the middle, left or right.

Source: https://www.w3.org/TR/ttml2/, chapters 9 and 10: regions, their origin and extent, and `displayAlign` in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from xml.parsers import expat

from dwuglos.formats.parts.placing import row_at
from dwuglos.formats.parts.tags import USUAL

_EXTENT = 'tts:extent="80% 25%"'
_REGIONS = {
    "middle": f'tts:origin="10% 37.5%" {_EXTENT} tts:displayAlign="center" tts:textAlign="center"',
    "top": f'tts:origin="10% 5%" {_EXTENT} tts:displayAlign="before" tts:textAlign="center"',
}
_ROWS = ("bottom", "middle", "top")
_COLUMNS = ("left", "", "right")
_BODY = ""
"""The name under which the place of paragraphs without a region stands, which is that of the body."""
_REGION = re.compile(r"""(?:\A|\s)region\s*=\s*["']([^"']*)["']""")
_SIDE = re.compile(r"""(?:\A|[\s:])textAlign\s*=\s*["'](left|right)["']""")
_LENGTH = re.compile(r"(\d{1,5}(?:\.\d{1,9})?)(%|px|c|rh|vh)")
_TALLEST = 60
"""Percent of the screen: in a region of more, the beginning need not be the top."""


def regions_for(places: Iterable[int]) -> str:
    """Return the elements of the regions that `places` need beside the one at the bottom, a line for each."""
    rows = {_row(place) for place in places}
    return "".join(f'<region xml:id="{row}" {style}/>\n' for row, style in _REGIONS.items() if row in rows)


def attributes_at(place: int) -> str:
    """Return the attributes of a paragraph at a place, numbered as the keys of a number pad lie; 0 is no place."""
    place = place or USUAL
    region = "" if _row(place) == _ROWS[0] else f'region="{_row(place)}"'
    column = _COLUMNS[(place - 1) % 3]
    return " ".join(filter(None, (region, f'tts:textAlign="{column}"' if column else "")))


def _row(place: int) -> str:
    return _ROWS[((place or USUAL) - 1) // 3]


def places_in(head: str) -> dict[str, int]:
    """Return the places of the regions of a document by their ids; `head` is the document up to its body."""
    reader = _Head()
    reader.read(head)
    places = {id: _place(attributes, reader.heights) for id, attributes in reader.regions.items()}
    places[_BODY] = places.get(reader.of_body, 0)
    return places


def place_by(attributes: str, places: Mapping[str, int]) -> int:
    """Return where a paragraph with these attributes stands, as the keys of a number pad lie; 0 for no place."""
    region, side = _REGION.search(attributes), _SIDE.search(attributes)
    place = places.get(region[1] if region else _BODY, 0)
    return place + (0 if side is None or not place else -1 if side[1] == "left" else 1)


def _place(attributes: Mapping[str, str], heights: Mapping[str, float]) -> int:
    """Return the place of a region by its attributes: of the end of it that `displayAlign` puts the text at."""
    align = attributes.get("displayAlign", "")
    top = _percent(attributes.get("origin", ""), heights)
    height = _percent(attributes.get("extent", ""), heights)
    if top is None:
        top, height = 0.0, 100.0
    if height is None:
        height = 100.0 - top
    if align == "after":
        return row_at(top + height)
    if align == "center":
        return row_at(top + height / 2)
    return row_at(top) if align == "before" or height <= _TALLEST else 0


def _percent(written: str, heights: Mapping[str, float]) -> float | None:
    """Return the second of two lengths, the vertical one, in percent of the height of the screen."""
    lengths = written.split()
    length = _LENGTH.fullmatch(lengths[1]) if len(lengths) == 2 else None
    whole = heights.get(length[2]) if length else None
    return 100 * float(length[1]) / whole if length and whole else None


class _Head:
    """Reads the regions of a document, each with the attributes of its styles and its own, by their local names."""

    def __init__(self) -> None:
        self.regions: dict[str, dict[str, str]] = {}
        self.of_body = ""
        self.heights = {"%": 100.0, "rh": 100.0, "vh": 100.0, "c": 15.0}
        """The height of the screen in each unit."""
        self._styles: dict[str, dict[str, str]] = {}
        self._region: dict[str, str] | None = None

    def read(self, head: str) -> None:
        """Read a head, as far as it is well-formed."""
        parser = expat.ParserCreate("utf-8")
        parser.specified_attributes = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.EntityDeclHandler = _no_entities
        try:
            parser.Parse(head.encode(), False)
        except (expat.ExpatError, ValueError):
            return

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local, own = name.rpartition(":")[2], {key.rpartition(":")[2]: value for key, value in attributes.items()}
        if local == "tt":
            self._take_heights(own)
        elif local == "region":
            self._region = self.regions.setdefault(own.get("id", ""), {})
            self._region.update(self._styled(own))
        elif local == "style" and self._region is not None:
            self._region.update(self._styled(own))
        elif local == "style":
            self._styles[own.get("id", "")] = self._styled(own)
        elif local == "body":
            self.of_body = own.get("region", "")

    def _end(self, name: str) -> None:
        if name.rpartition(":")[2] == "region":
            self._region = None

    def _styled(self, own: dict[str, str]) -> dict[str, str]:
        styled: dict[str, str] = {}
        for name in own.get("style", "").split():
            styled.update(self._styles.get(name, {}))
        return styled | own

    def _take_heights(self, root: dict[str, str]) -> None:
        """Read how high the screen is in pixels and in cells, where the root says so."""
        for key, unit, pattern in (
            ("extent", "px", r"\S+ (\d{1,5})(?:\.\d+)?px"),
            ("cellResolution", "c", r"\d+ (\d{1,3})"),
        ):
            written = re.fullmatch(pattern, " ".join(root.get(key, "").split()))
            if written and int(written[1]):
                self.heights[unit] = float(written[1])


def _no_entities(*_: object) -> None:
    raise ValueError("a head declares entities of its own")
