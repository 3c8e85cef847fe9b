"""Dims the tags in a text while it is edited: they are not read by anybody."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from dwuglos.language.markup import SUBTITLE_TAG
from gui.widgets.code_units import units

_TAG = re.compile(SUBTITLE_TAG)


class TagDimmer(QSyntaxHighlighter):
    """Colours what is no part of the subtitle as it is seen."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._format = QTextCharFormat()

    def use_colour(self, colour: QColor) -> None:
        """Dim to another colour."""
        if self._format.foreground().color() != colour:
            self._format.setForeground(colour)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if "<" not in text and "{" not in text:
            return
        for tag in _TAG.finditer(text):
            self.setFormat(units(text[: tag.start()]), units(tag[0]), self._format)
