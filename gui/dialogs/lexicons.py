"""The dictionaries that English words are looked up in: those of the system, and those that the user adds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from gui.desk import Desk
from gui.widgets.fitting import fit
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.errors import DwuglosError

Row = tuple[Path, str, "DwuglosError | None", int]
"""The file of a dictionary, its name, why it cannot be used, and how many headwords it has."""


class LexiconsDialog(QDialog):
    """Shows them with what is wrong with any; each change counts at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self._question = ("lexicons", id(self))
        self.is_changed = False
        """Whether a dictionary came or went."""
        self.setWindowTitle(say("lexicons", "English–Polish dictionaries"))
        fit(self, 620, 360)
        about = QLabel(
            say(
                "lexicons",
                "The panel of suggestions shows what these have for the words of a segment. FreeDict’s dictionary is "
                "found by itself once it is installed; on Debian and Ubuntu its package is called {package}.",
            ).format(package="dict-freedict-eng-pol"),
            self,
        )
        about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("lexicons", "Dictionaries"))
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._refresh)
        self.state = QLabel(say("lexicons", "Looking for dictionaries…"), self)
        self.state.setObjectName("faint")
        self.state.setWordWrap(True)
        self.add = QPushButton(say("lexicons", "&Add…"), self)
        self.remove = QPushButton(say("lexicons", "&Remove"), self)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        side = QVBoxLayout()
        side.addWidget(self.add)
        side.addWidget(self.remove)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(about)
        rows.addLayout(middle, 1)
        rows.addWidget(self.state)
        rows.addWidget(buttons)
        self._look()

    def done(self, result: int) -> None:
        self._desk.tasks.drop(self._question)
        super().done(result)

    def _look(self, choose: str = "") -> None:
        own = list(self._desk.settings.lexicons)
        self._refresh()

        def look(_: Callable[[object], None], __: Event) -> list[Row]:
            return rows_of(own)

        tasks = self._desk.tasks
        tasks.latest(self._question, tasks.work, look, lambda rows: self._show(rows, choose), self._fail)

    def _show(self, rows: list[Row], choose: str) -> None:
        self.list.clear()
        for path, title, failure, headwords in rows:
            if failure is not None:
                words = localized(failure)
            else:
                words = say("lexicons", "{title} – headwords: {n}").format(title=title, n=headwords)
            item = QListWidgetItem(f"{words}\n{path}")
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.list.addItem(item)
            if str(path) == choose:
                self.list.setCurrentItem(item)
        none = say("lexicons", "There is no dictionary on this computer yet.")
        self.state.setText("" if rows else none)
        self.state.setVisible(not rows)
        self._refresh()

    def _fail(self, error: BaseException) -> None:
        self.state.setText(self._desk.words(error))
        self.state.show()

    def _current(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _refresh(self) -> None:
        self.remove.setEnabled(self._current() in self._desk.settings.lexicons)

    def _add(self) -> None:
        from dwuglos.lexicons import LEXICONS

        settings = self._desk.settings
        endings = " ".join(f"*{ending}" for kind in LEXICONS for ending in kind.endings)
        filters = say("lexicons", "Dictionaries ({endings})").format(endings=endings)
        title = say("lexicons", "Add a dictionary")
        file, _ = QFileDialog.getOpenFileName(self, title, settings.last_folder, filters)
        if not file:
            return
        if file not in settings.lexicons:
            settings.lexicons.append(file)
            self._keep()
        self._look(file)

    def _remove(self) -> None:
        file = self._current()
        if file in self._desk.settings.lexicons:
            self._desk.settings.lexicons.remove(file)
            self._keep()
        self._look()

    def _keep(self) -> None:
        self.is_changed = True
        self._desk.remember()


def rows_of(own: list[str]) -> list[Row]:
    """Return the user's own dictionaries and those of the system, with what is wrong with any."""
    from dwuglos.errors import DwuglosError
    from dwuglos.lexicons import installed, opened

    rows: list[Row] = []
    for path in dict.fromkeys([*map(Path, own), *installed()]):
        try:
            lexicon = opened(path)
        except DwuglosError as error:
            rows.append((path, "", error, 0))
        else:
            rows.append((path, lexicon.title, None, lexicon.size))
    return rows
