"""From a talk to a file: choose the text, say what is lost, and replace an older file safely.

cues.py          the cues of a file, and its bytes
notices.py       what the file would not hold
limits.py        cues of too many lines, or with a line that is too long
saving.py        files written completely or not at all
destinations.py  what may be replaced by a file, and what a link leads to
"""

from __future__ import annotations

from dwuglos.exporting.cues import ExportOptions, LineEnds, Order, Text, Untranslated, cues_of, render
from dwuglos.exporting.destinations import destination
from dwuglos.exporting.notices import losses
from dwuglos.exporting.saving import pair_paths, save, save_by, save_pair

__all__ = [
    "ExportOptions",
    "LineEnds",
    "Order",
    "Text",
    "Untranslated",
    "cues_of",
    "destination",
    "losses",
    "pair_paths",
    "render",
    "save",
    "save_by",
    "save_pair",
]
