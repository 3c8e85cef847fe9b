"""The settings for the position of WebVTT cues and regions on the screen.

Source: https://www.w3.org/TR/webvtt1/, sections 4.4 and 4.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

_PERCENT = r"(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)%"
_CUE = re.compile(
    r"vertical:(?:rl|lr)"
    rf"|line:(?:-?\d{{1,9}}|{_PERCENT})(?:,(?:start|center|end))?"
    rf"|position:{_PERCENT}(?:,(?:line-left|center|line-right))?"
    rf"|size:{_PERCENT}"
    r"|align:(?:start|center|end|left|right)"
    r"|region:\S+"
)
_REGION = re.compile(
    rf"id:\S+|width:{_PERCENT}|lines:\d{{1,9}}|(?:regionanchor|viewportanchor):{_PERCENT},{_PERCENT}|scroll:up"
)
_LINE = re.compile(r"(?<!\S)line:(\d{1,9})(?:\.\d+)?(%?)(?=[,\s]|$)")
_OF_REGION = re.compile(r"(?<!\S)region:(\S+)")
_SIDE = re.compile(r"(?<!\S)align:(left|right)(?!\S)")
_ID = re.compile(r"(?<!\S)id:(\S+)")
_ANCHOR = re.compile(r"(?<!\S)viewportanchor:[\d.]+%,(\d{1,3}(?:\.\d+)?)%")
_UPPER_THIRD, _MIDDLE, _FIRST_LINES = 33.4, (40, 60), 3
_OLDER = {"align:middle": "align:center"}
"""Settings of earlier drafts of the specification, with their present names."""


def cue_settings(written: str) -> str:
    """Return the settings of a cue that the specification defines; of two with one name, the last."""
    return " ".join(_valid(written, _CUE)) if written else ""


def settings_at(place: int) -> str:
    """Return the settings of a cue that stands at a place, numbered as the keys of a number pad lie; 0 is no place."""
    row, column = divmod(place - 1, 3)
    line = ("", "line:50%,center", "line:0")[row] if place else ""
    align = ("align:left", "", "align:right")[column] if place else ""
    return " ".join(filter(None, (line, align)))


def moved(settings: str, place: int) -> str:
    """Return settings of a cue that name no place with those of a place instead of what they say of it."""
    if not place:
        return settings
    others = (each for each in settings.split() if each.partition(":")[0] not in ("line", "align", "region"))
    return " ".join(filter(None, (settings_at(place), *others)))


def place_by(settings: str, regions: Mapping[str, int] = MappingProxyType({})) -> int:
    """Return where settings put a cue, as the keys of a number pad lie; 0 at the bottom, and where nobody can say.

    `regions` are the places of regions by their names. The left and the right count above the bottom only.
    """
    line, region = _LINE.search(settings), _OF_REGION.search(settings)
    if line is not None:
        place = row_at(int(line[1])) if line[2] else 8 * (int(line[1]) <= _FIRST_LINES)
    else:
        place = regions.get(region[1], 0) if region else 0
    side = _SIDE.search(settings) if place else None
    return place + (0 if side is None else -1 if side[1] == "left" else 1)


def row_at(percent: float) -> int:
    """Return the middle of the row that a height on the screen is in, in percent from the top: 8, 5, or 0 below."""
    if percent <= _UPPER_THIRD:
        return 8
    return 5 if _MIDDLE[0] <= percent <= _MIDDLE[1] else 0


def region_places(blocks: Iterable[str]) -> dict[str, int]:
    """Return the places of the regions that are defined in blocks of a file, by their names."""
    places = {}
    for block in blocks:
        anchor, name = _ANCHOR.search(block), _ID.search(block)
        if block.startswith("REGION") and anchor and name:
            places[name[1]] = row_at(float(anchor[1]))
    return places


def region(block: str) -> str:
    """Return a REGION block with only the settings that the specification defines; another block unchanged."""
    if not re.match(r"REGION[ \t]*(?:\n|\Z)", block):
        return block
    return "\n".join(["REGION", *_valid(block.partition("\n")[2], _REGION)])


def _valid(written: str, pattern: re.Pattern[str]) -> list[str]:
    settings: dict[str, str] = {}
    for setting in written.split():
        setting = _OLDER.get(setting, setting)
        if pattern.fullmatch(setting):
            settings[setting.partition(":")[0]] = setting
    return list(settings.values())
