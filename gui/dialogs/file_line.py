"""A line for a file that is to be read, with how it is to be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from dwuglos.formats import FORMATS
from gui.widgets.naming import name_box
from gui.words import localized, say

ENCODINGS = ("utf-8", "cp1250", "iso-8859-2", "cp852", "cp1252", "utf-16")


class FileLine(QWidget):
    """A file and how it is read; what is not chosen is found by looking at the file.

    `read` is called when something is chosen, `browse` with the line and its name when a file is to be looked for.
    """

    def __init__(
        self,
        name: str,
        placeholder: str,
        read: Callable[[], object],
        browse: Callable[[QLineEdit, str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.path = QLineEdit(parent)
        self.path.setPlaceholderText(placeholder)
        self.path.setAccessibleName(name)
        self.browse = QPushButton(say("new talk", "Browse…"), parent)
        self.browse.setAccessibleName(say("new talk", "Browse: {name}").format(name=name))
        self.format = QComboBox(parent)
        self.format.addItem(say("new talk", "Format: automatic"), None)
        for format in FORMATS:
            if format.reads:
                self.format.addItem(localized(format.title), format.name)
        self.format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.format.setMinimumContentsLength(len(self.format.itemText(0)))  # the names of some formats are very long
        self.encoding = QComboBox(parent)
        self.encoding.addItem(say("new talk", "Encoding: automatic"), None)
        for encoding in ENCODINGS:
            self.encoding.addItem(encoding.upper() if encoding.startswith("u") else encoding, encoding)
        for box, kind in ((self.format, say("new talk", "Format")), (self.encoding, say("new talk", "Encoding"))):
            name_box(box, f"{name} {kind}")
            box.currentIndexChanged.connect(lambda _: read())
        self.path.textChanged.connect(lambda _: read())
        self.browse.clicked.connect(lambda: browse(self.path, name))

    def widgets(self) -> tuple[QWidget, ...]:
        """Return its parts from left to right."""
        return (self.path, self.browse, self.format, self.encoding)

    def chosen(self) -> Path | None:
        """Return the file, or None while there is none."""
        text = self.path.text().strip()
        return Path(text) if text else None
