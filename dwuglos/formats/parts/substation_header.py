"""The head of a SubStation file: the columns of its lines, and the styles for two languages."""

from __future__ import annotations

import re

from dwuglos.formats.parts.tags import PLACES_OF_OLD

COLUMNS = ("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text")
"""The usual columns of a line of dialogue, for a file that names none."""

_STYLE = """
    Name Fontname Fontsize PrimaryColour SecondaryColour OutlineColour BackColour Bold Italic Underline StrikeOut
    ScaleX ScaleY Spacing Angle BorderStyle Outline Shadow Alignment MarginL MarginR MarginV Encoding
"""
_STYLE_COLUMNS = tuple(_STYLE.split())
_PRESENT = {
    "fontname": "Arial",
    "fontsize": "60",
    "primarycolour": "&H00FFFFFF",
    "secondarycolour": "&H000000FF",
    "outlinecolour": "&H00000000",
    "tertiarycolour": "&H00000000",
    "backcolour": "&H80000000",
    "scalex": "100",
    "scaley": "100",
    "borderstyle": "1",
    "outline": "3",
    "shadow": "1",
    "alignment": "2",
    "marginl": "60",
    "marginr": "60",
    "marginv": "50",
    "encoding": "1",
}
"""The values of a style for a picture of 1080 lines; all other columns are 0."""
_SMALLER = {"fontsize": "42", "primarycolour": "&H00D8D8D8", "outline": "2", "marginv": "210"}
"""The style of the second language: above two lines of the first."""
_SCALED = ("fontsize", "outline", "shadow", "marginl", "marginr", "marginv")

_STYLES = re.compile(r"^[ \t]*\[V4\+? Styles\][^\n]*\n(?:[ \t]*+(?!\[)[^\n]*\n)*?(?=[ \t]*(?:\n|\[|\Z))", re.I | re.M)
_FORMAT = re.compile(r"^[^\S\n]*Format\s{0,9}:([^\n]*)$", re.I | re.M)
_HEIGHT = re.compile(r"^[^\S\n]*PlayResY\s{0,9}:[^\S\n]*(\d{1,5})[^\S\n]*$", re.I | re.M)
_NAME = re.compile(r"^[^\S\n]*Style\s{0,9}:([^,\n]*),", re.I | re.M)
_STYLE_LINE = re.compile(r"^[^\S\n]*Style\s{0,9}:([^\n]*)$", re.I | re.M)
_USUAL_HEIGHT = 288
"""The height of the picture that libass assumes when a file names none."""


def event_columns(head: str) -> tuple[str, ...]:
    """Return the columns of lines of dialogue, in lower case, from the last usable Format line in `head`.

    A usable line has the start, the end and, as its last column, the text. Without one the usual columns are returned.
    """
    lines = [tuple(cell.strip().lower() for cell in line.split(",")) for line in _FORMAT.findall(head)]
    usable = (line for line in reversed(lines) if line[-1] == "text" and {"start", "end"} <= set(line))
    return next((line for line in usable if len(set(line)) == len(line)), COLUMNS)


def style_places(head: str) -> dict[str, int]:
    """Return the styles that stand above the bottom, each with its place as the keys of a number pad lie."""
    section = _STYLES.search(head)
    if section is None:
        return {}
    columns = [column.lower() for column in _columns_of(section[0])]
    is_old = "[v4 styles]" in section[0].lower()
    places: dict[str, int] = {}
    for line in _STYLE_LINE.findall(section[0]):
        cells = dict(zip(columns, (cell.strip() for cell in line.split(",")), strict=False))
        written = cells.get("alignment", "")
        place = int(written) if written.isascii() and written.isdigit() and len(written) < 3 else 0
        place = PLACES_OF_OLD.get(place, 0) if is_old else place
        if 3 < place <= 9:
            places[cells["name"].lstrip("*")] = place
    return places


def with_styles(head: str, names: tuple[str, ...]) -> str:
    """Return `head` with styles of these names added, unless it has them; all but the first are smaller."""
    present = {name.strip() for name in _NAME.findall(head)}
    missing = [(n, name) for n, name in enumerate(names) if name not in present]
    section = _STYLES.search(head)
    if not missing:
        return head
    if section is None:
        return _with_section(head, missing)
    columns = _columns_of(section[0])
    height = _HEIGHT.search(head)
    scale = int(height[1]) / 1080 if height else _USUAL_HEIGHT / 1080
    lines = "".join(_style(name, columns, _SMALLER if n else {}, scale) for n, name in missing)
    return head[: section.end()] + lines + head[section.end() :]


def _with_section(head: str, missing: list[tuple[int, str]]) -> str:
    lines = "".join(_style(name, _STYLE_COLUMNS, _SMALLER if n else {}, _USUAL_HEIGHT / 1080) for n, name in missing)
    place = re.search(r"^[^\S\n]*\[Events\]", head, re.I | re.M)
    at = len(head[: place.start()].rstrip()) if place else len(head)
    if place and at:
        at = head.index("\n", at) + 1
    return f"{head[:at]}[V4+ Styles]\nFormat: {', '.join(_STYLE_COLUMNS)}\n{lines}\n{head[at:]}"


def _columns_of(section: str) -> tuple[str, ...]:
    line = _FORMAT.search(section)
    columns = tuple(cell.strip() for cell in line[1].split(",")) if line else ()
    return columns if columns and columns[0].lower() == "name" else _STYLE_COLUMNS


def _style(name: str, columns: tuple[str, ...], own: dict[str, str], scale: float = 1.0) -> str:
    values = _PRESENT | own
    values |= {key: str(max(1, round(int(values[key]) * scale))) for key in _SCALED}
    cells = [values.get(column.lower(), "0") for column in columns[1:]]
    return f"Style: {','.join([name, *cells])}\n"


STANDARD = (
    "[Script Info]\nScriptType: v4.00+\nWrapStyle: 0\nScaledBorderAndShadow: yes\nPlayResX: 1920\nPlayResY: 1080\n\n"
    f"[V4+ Styles]\nFormat: {', '.join(_STYLE_COLUMNS)}\n{_style('Default', _STYLE_COLUMNS, {})}\n"
    "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n\f"
)
"""The head of a new file, with a form feed at the place of the cues."""
