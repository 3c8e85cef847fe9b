"""Keys that follow other programs, for hands that know them.

A preset names only what differs from the keys commands come with; a command whose key is taken by another is left
without. Keys a text field needs, such as Enter alone, are not given away: in an open cell Enter accepts and goes on in
every preset. Arrows leave an open cell at its edges in Trados Studio (Online Help, “Keyboard shortcuts in the Editor
view”), and stay in it in the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Preset(NamedTuple):
    """Keys under the name of the program they are taken from."""

    title: str
    keys: Mapping[str, str]
    arrows_leave: bool = False
    """Whether ↑ and ↓ lead out of an open cell at its first and its last line."""


PRESETS: tuple[Preset, ...] = (
    Preset("Dwugłos", {}),
    Preset(
        "OmegaT",
        {
            "Next": "Ctrl+N",
            "Previous": "Ctrl+P",
            "NextUntranslated": "Ctrl+U",
            "CopySource": "Ctrl+Shift+R",
            "ClearTarget": "Ctrl+Shift+X",
            "Find": "Ctrl+F",
            "GoToNumber": "Ctrl+J",
            "Join": "Ctrl+Shift+M",
        },
    ),
    Preset(
        "Trados Studio",
        {
            "Confirm": "Ctrl+Return;Ctrl+Enter",
            "MarkDraft": "Ctrl+Shift+Return;Ctrl+Shift+Enter",
            "CopySource": "Ctrl+Ins",
            "ClearTarget": "Alt+Del",
            "GoToNumber": "Ctrl+G",
            "Find": "Ctrl+F",
        },
        arrows_leave=True,
    ),
    Preset(
        "Subtitle Edit",
        {
            "Next": "Alt+Down",
            "Previous": "Alt+Up",
            "Find": "Ctrl+F",
            "GoToNumber": "Ctrl+G",
            "Split": "Ctrl+Alt+V",
            "Join": "Ctrl+Shift+M",
        },
    ),
    Preset(
        "Lokalize",
        {
            "Confirm": "Ctrl+U",
            "NextUntranslated": "Alt+PgDown",
            "NextUnconfirmed": "Ctrl+Shift+PgDown",
            "CopySource": "Ctrl+Space",
            "PlayPause": "Ctrl+Shift+Space",
            "GoToNumber": "Ctrl+G",
        },
    ),
)
