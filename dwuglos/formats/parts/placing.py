"""The settings for the position of WebVTT cues and regions on the screen.

Source: https://www.w3.org/TR/webvtt1/, sections 4.4 and 4.5.
"""

from __future__ import annotations

import re

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
_UPPER_THIRD, _FIRST_LINES = 33, 3
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


def is_at_top(settings: str) -> bool:
    """Return whether settings put a cue in the upper third of the screen, or on one of its first lines."""
    line = _LINE.search(settings)
    return line is not None and int(line[1]) <= (_UPPER_THIRD if line[2] else _FIRST_LINES)


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
