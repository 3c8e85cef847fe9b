"""How the cells of the segment table look: colours, fonts, and what else painting depends on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont

from dwuglos.profiles import Profile
from gui.look import theme

PADDING = 6
"""Pixels between a cell's border and what is in it."""


def text_box(cell: QRect) -> QRect:
    """Return where in a cell its text is painted."""
    return cell.adjusted(PADDING, PADDING - 1, -PADDING, -2)


@dataclass(slots=True)
class Look:
    """How cells are painted: colours of the theme, fonts, the limits that count, and the text looked for.

    `in_lines` says that texts are shown in the lines in which they are exported, `milliseconds` that times are whole.
    """

    text: QColor
    faint: QColor
    warning: QColor
    caution: QColor
    accent: QColor
    good: QColor
    match: QColor
    font: QFont
    bold: QFont
    small: QFont
    small_bold: QFont
    profile: Profile
    find: str = ""
    in_lines: bool = False
    milliseconds: bool = False


def make_look(
    font: QFont, profile: Profile, find: str = "", in_lines: bool = False, milliseconds: bool = False
) -> Look:
    """Return how cells are painted in the theme in force."""
    colours = theme.colours()
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    # Made once: with each one that is made, Qt looks for the letters again, which takes longer than to write with them.
    bold, small_bold = QFont(font), QFont(small)
    for each in (bold, small_bold):
        each.setBold(True)
    return Look(
        text=QColor(colours.text),
        faint=QColor(colours.faint),
        warning=QColor(colours.warning),
        caution=QColor(colours.caution),
        accent=QColor(colours.accent),
        good=QColor(colours.good),
        match=QColor(colours.match),
        font=font,
        bold=bold,
        small=small,
        small_bold=small_bold,
        profile=profile,
        find=find,
        in_lines=in_lines,
        milliseconds=milliseconds,
    )
