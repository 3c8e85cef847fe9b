"""Where on the screen the paragraphs of a new TTML document stand: at the top or in the middle, left or right."""

from __future__ import annotations

from collections.abc import Iterable

from dwuglos.formats.parts.tags import USUAL

_EXTENT = 'tts:extent="80% 25%"'
_REGIONS = {
    "middle": f'tts:origin="10% 37.5%" {_EXTENT} tts:displayAlign="center" tts:textAlign="center"',
    "top": f'tts:origin="10% 5%" {_EXTENT} tts:displayAlign="before" tts:textAlign="center"',
}
_ROWS = ("bottom", "middle", "top")
_COLUMNS = ("left", "", "right")


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
