"""Every icon of the window, in one place: the only door to qtawesome.

Of that library only the files of one font are used. Its code loads all of Qt's classes, which takes a third of a second
and 20 MB, to draw a letter of a font. The window is shown first; until `load` is called there are no icons.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from gui.look import theme

_NAMES = {
    "new": "file-plus-outline",
    "open": "folder-open-outline",
    "paste": "clipboard-text-outline",
    "sample": "star-outline",
    "library": "bookshelf",
    "export": "export",
    "review out": "file-export-outline",
    "review in": "file-import-outline",
    "talk file": "package-variant-closed",
    "backup": "backup-restore",
    "quit": "exit-to-app",
    "undo": "undo",
    "redo": "redo",
    "find": "magnify",
    "replace": "find-replace",
    "confirm": "check",
    "split": "call-split",
    "join": "call-merge",
    "copy": "content-duplicate",
    "cut": "content-cut",
    "copy text": "content-copy",
    "paste text": "content-paste",
    "delete": "delete-outline",
    "restore": "delete-restore",
    "erase": "delete-forever-outline",
    "rename": "pencil-outline",
    "insert": "table-row-plus-after",
    "translate": "translate",
    "speech": "microphone-outline",
    "stop": "stop-circle-outline",
    "times": "clock-edit-outline",
    "up": "arrow-up",
    "down": "arrow-down",
    "keys": "keyboard-outline",
    "article": "newspaper-variant-outline",
    "timeline": "timeline-text-outline",
    "draft": "auto-fix",
    "browser": "open-in-new",
    "services": "web",
    "settings": "cog-outline",
    "help": "help-circle-outline",
    "history": "history",
    "notes": "note-text-outline",
    "player": "play-box-outline",
    "play": "play",
    "play segment": "play-circle-outline",
    "media": "filmstrip",
    "news": "party-popper",
    "check": "stethoscope",
    "next problem": "arrow-down-circle-outline",
    "previous problem": "arrow-up-circle-outline",
    "fix": "auto-fix",
    "checks": "clipboard-check-outline",
    "remarks": "comment-check-outline",
    "question": "comment-question-outline",
    "concordance": "text-search",
    "suggestions": "lightbulb-on-outline",
    "terms": "book-alphabet",
    "waveform": "waveform",
    "about": "information-outline",
}
FILES = "materialdesignicons6-*"
"""What the files of the font are called."""

_SHARE = 0.875
"""How high a letter of the font is in its picture."""

_letters: dict[str, str] = {}
"""The letter of the font for each name; none while it is not loaded."""


class _Letter(QIconEngine):
    """Draws a letter of the font in the colours of a theme."""

    def __init__(self, letter: str, text: str, on_accent: str, faint: str) -> None:
        super().__init__()
        self._letter = letter
        modes = QIcon.Mode
        self._colours = {modes.Active: on_accent, modes.Selected: on_accent, modes.Disabled: faint}
        self._usual = text

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        font = QFont(_families()[0])
        font.setPixelSize(max(1, round(_SHARE * rect.height())))
        painter.save()
        painter.setFont(font)
        painter.setPen(self._colours.get(mode, self._usual))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture


def load() -> None:
    """Load the icon font; after this `icon` gives pictures, where the font is there."""
    found = files()
    if found is None or not _families():
        return
    codes = json.loads(found[1].read_text("utf-8"))
    letters = ((name, codes.get(written)) for name, written in _NAMES.items())
    _letters.update({name: chr(int(code, 16)) for name, code in letters if code})


def icon(name: str) -> QIcon:
    """Return an icon in the colours of the theme; an empty one for no name, and while icons are not loaded."""
    if name not in _letters:
        return QIcon()
    colours = theme.colours()
    return _made(_letters[name], colours.text, colours.on_accent, colours.faint)


@cache
def _made(letter: str, text: str, on_accent: str, faint: str) -> QIcon:
    return QIcon(_Letter(letter, text, on_accent, faint))


@cache
def _families() -> list[str]:
    found = files()
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(found[0]))) if found else []


@cache
def files() -> tuple[Path, Path] | None:
    """Return the file of the font and that with the codes of its letters."""
    found = find_spec("qtawesome")
    for folder in (found.submodule_search_locations or ()) if found else ():
        fonts = Path(folder, "fonts")
        of_font, of_codes = sorted(fonts.glob(f"{FILES}.ttf")), sorted(fonts.glob(f"{FILES}.json"))
        if of_font and of_codes:
            return of_font[0], of_codes[0]
    return None
