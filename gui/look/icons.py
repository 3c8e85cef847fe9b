"""Every icon of the window, in one place: the only door to qtawesome.

Loading qtawesome takes a third of a second, so the window is shown first; until `load` is called there are no icons.
"""

from __future__ import annotations

import sys
from types import ModuleType

import PySide6
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtGui import QIcon

from gui.look import theme

_NAMES = {
    "new": "mdi6.file-plus-outline",
    "open": "mdi6.folder-open-outline",
    "paste": "mdi6.clipboard-text-outline",
    "sample": "mdi6.star-outline",
    "library": "mdi6.bookshelf",
    "export": "mdi6.export",
    "review out": "mdi6.file-export-outline",
    "review in": "mdi6.file-import-outline",
    "talk file": "mdi6.package-variant-closed",
    "backup": "mdi6.backup-restore",
    "quit": "mdi6.exit-to-app",
    "undo": "mdi6.undo",
    "redo": "mdi6.redo",
    "find": "mdi6.magnify",
    "replace": "mdi6.find-replace",
    "confirm": "mdi6.check",
    "split": "mdi6.call-split",
    "join": "mdi6.call-merge",
    "copy": "mdi6.content-duplicate",
    "cut": "mdi6.content-cut",
    "copy text": "mdi6.content-copy",
    "paste text": "mdi6.content-paste",
    "delete": "mdi6.delete-outline",
    "restore": "mdi6.delete-restore",
    "erase": "mdi6.delete-forever-outline",
    "rename": "mdi6.pencil-outline",
    "insert": "mdi6.table-row-plus-after",
    "translate": "mdi6.translate",
    "speech": "mdi6.microphone-outline",
    "stop": "mdi6.stop-circle-outline",
    "times": "mdi6.clock-edit-outline",
    "up": "mdi6.arrow-up",
    "down": "mdi6.arrow-down",
    "keys": "mdi6.keyboard-outline",
    "article": "mdi6.newspaper-variant-outline",
    "timeline": "mdi6.timeline-text-outline",
    "draft": "mdi6.auto-fix",
    "browser": "mdi6.open-in-new",
    "services": "mdi6.web",
    "settings": "mdi6.cog-outline",
    "help": "mdi6.help-circle-outline",
    "history": "mdi6.history",
    "notes": "mdi6.note-text-outline",
    "player": "mdi6.play-box-outline",
    "play": "mdi6.play",
    "play segment": "mdi6.play-circle-outline",
    "media": "mdi6.filmstrip",
    "news": "mdi6.party-popper",
    "check": "mdi6.stethoscope",
    "next problem": "mdi6.arrow-down-circle-outline",
    "previous problem": "mdi6.arrow-up-circle-outline",
    "fix": "mdi6.auto-fix",
    "checks": "mdi6.clipboard-check-outline",
    "remarks": "mdi6.comment-check-outline",
    "question": "mdi6.comment-question-outline",
    "concordance": "mdi6.text-search",
    "suggestions": "mdi6.lightbulb-on-outline",
    "terms": "mdi6.book-alphabet",
    "waveform": "mdi6.waveform",
    "about": "mdi6.information-outline",
}
FONT = "mdi6"
"""The one font that all of them are in, as qtawesome calls it."""

_loaded = False


def load() -> None:
    """Import the icon fonts; after this `icon` gives pictures."""
    global _loaded
    if "qtpy" not in sys.modules:
        _stand_in_for_qtpy()
    import qtawesome

    # The other fonts take time to load and are no part of the installed program (packaging/bundle.py).
    qtawesome._BUNDLED_FONTS = tuple(font for font in qtawesome._BUNDLED_FONTS if font[0] == FONT)
    _loaded = True


def _stand_in_for_qtpy() -> None:
    """Give qtawesome PySide6's own modules under the names by which it asks for them.

    qtpy imports all that is in them with a star, which makes classes of everything: 19 MB. What it adds is for programs
    written for other bindings; neither qtawesome nor this one calls it.
    """
    qtpy = ModuleType("qtpy")
    qtpy.__path__ = []
    vars(qtpy).update(PYSIDE_VERSION=PySide6.__version__, QtCore=QtCore, QtGui=QtGui, QtWidgets=QtWidgets)
    sys.modules |= {"qtpy": qtpy, "qtpy.QtCore": QtCore, "qtpy.QtGui": QtGui, "qtpy.QtWidgets": QtWidgets}


def icon(name: str) -> QIcon:
    """Return an icon in the colours of the theme; an empty one for no name, and while icons are not loaded."""
    if not name or not _loaded:
        return QIcon()
    import qtawesome

    colours = theme.colours()
    made: QIcon = qtawesome.icon(
        _NAMES[name], color=colours.text, color_active=colours.on_accent, color_disabled=colours.faint
    )
    return made
