"""What is not ready in the article, beside the page: how many things, and the list of them, each a click away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dwuglos.article.publishing import Material
from dwuglos.article.readiness import Flaw, flaws_of
from gui.widgets.sentence_list import SentenceList
from gui.widgets.tool_button import tool_button
from gui.words import localized, say

_LOOK_MS = 300
"""How long the article must be left alone before it is looked at: it takes longer than a keystroke may."""
_HIGHEST = 210
"""Pixels; the page is to be seen below the list."""


class Readiness(QWidget):
    """The list, which is opened by its button or a command and stays open while its places are gone through."""

    wanted = Signal(object)
    """The place of a Flaw is wanted."""

    def __init__(self, material: Callable[[], Material], parent: QWidget) -> None:
        super().__init__(parent)
        self._material = material
        self.flaws: tuple[Flaw, ...] = ()
        self.button = QPushButton(parent)
        self.button.setObjectName("chip")
        self.button.setCheckable(True)
        self.button.setToolTip(say("article", "Show what is not ready to be published"))
        self.button.toggled.connect(self._on_toggled)
        self.list = SentenceList(say("article", "Not ready to be published"), self)
        self.list.setMaximumHeight(_HIGHEST)
        self.all_ready = QLabel(say("article", "Everything is ready to be published."), self)
        self.all_ready.setObjectName("faint")
        self._lay_out()
        self.hide()
        self.list.chosen.connect(lambda row: self.wanted.emit(self.flaws[row]))
        self._look_soon = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look_soon.timeout.connect(self.look)

    def _lay_out(self) -> None:
        heading = QLabel(say("article", "Not ready to be published"), self)
        heading.setObjectName("subheading")
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        self.close_list = tool_button("✕", say("article", "Close the list"), self._close, self)
        self.close_list.setAutoRaise(True)
        top.addWidget(self.close_list)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 0, 12, 8)
        rows.setSpacing(4)
        rows.addLayout(top)
        rows.addWidget(self.all_ready)
        rows.addWidget(self.list)

    def _close(self) -> None:
        self.button.setChecked(False)
        self.button.setFocus()

    def open_list(self) -> None:
        """Show the list as it is now, the cursor in it."""
        self.look()
        self.button.setChecked(True)
        if self.list.count() and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        (self.list if self.list.count() else self.button).setFocus()

    def look_soon(self) -> None:
        """Look again once nothing has changed for a while."""
        self._look_soon.start()

    def stop(self) -> None:
        """Look no more until it is wanted again, as the page is not on the screen."""
        self._look_soon.stop()

    def look(self) -> None:
        """Look at the article as it is now."""
        self._look_soon.stop()
        self.flaws = flaws_of(self._material())
        count = len(self.flaws)
        if count:
            self.button.setText(say("article", "! Not ready: {count}").format(count=count))
        else:
            self.button.setText(say("article", "✓ Ready"))
        self.list.show_sentences([localized(flaw.notice) for flaw in self.flaws])
        self.list.setVisible(bool(count))
        self.all_ready.setVisible(not count)

    def _on_toggled(self, is_open: bool) -> None:
        self.setVisible(is_open)
        if is_open:
            self.look()
