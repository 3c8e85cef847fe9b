"""Keys that follow other programs, for hands that know them.

A preset names only what differs from the keys commands come with; a command whose key is taken by another is left
without. Keys a text field needs, such as Enter alone, are not given away: in an open cell Enter accepts and goes on in
every preset.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Preset(NamedTuple):
    """Keys under the name of the program they are taken from."""

    title: str
    keys: Mapping[str, str]


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
            "GoToNumber": "Ctrl+G",
        },
    ),
)
