"""What is kept for no talk of the library, listed to be removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from gui.widgets.plain_table import PlainTable
from gui.words import decimal, say

if TYPE_CHECKING:
    from dwuglos.store.kept_files import KeptFile
    from dwuglos.store.library import Library
    from gui.tasks import Tasks


class Orphans(QWidget):
    """Recordings and peaks that no talk of the library needs; hidden until some are found."""

    failed = Signal(object)
    """They could not be looked for."""

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        headings = say("library check", "File"), say("library check", "MB")
        self.table = PlainTable(headings, (), 0, self)
        self.table.setAccessibleName(say("library check", "Kept for no talk"))
        buttons = QDialogButtonBox(self)
        self.removal = buttons.addButton(say("library check", "&Remove these files"), buttons.ButtonRole.ActionRole)
        self.removal.setAutoDefault(False)  # Enter in the list removes nothing
        self.removal.clicked.connect(self._remove)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.about)
        rows.addWidget(self.table, 1)
        rows.addWidget(buttons)
        self.hide()

    def look(self) -> None:
        """Look for them beside the work, and show them."""
        self._tasks.read(lambda library: _orphans(library, self._tasks.library_address), self._show, self.failed.emit)

    def _show(self, files: Sequence[KeptFile]) -> None:
        if not files:
            return
        sentence = say(
            "library check",
            "Kept for no talk of this library: {n} ({size} MB). Talks of another library may have come with the same "
            "recordings.",
        )
        self.about.setText(sentence.format(n=len(files), size=_megabytes(sum(each.size for each in files))))
        self.table.show_rows([(str(each.path), _megabytes(each.size)) for each in files])
        self.show()

    def _remove(self) -> None:
        """Remove what is in the list, but for what a talk has come to need since."""
        from dwuglos.store.kept_files import remove

        listed = {path for path, _ in self.table.texts()}
        self.removal.setEnabled(False)

        def do(library: Library) -> int:
            now = _orphans(library, self._tasks.library_address)
            return remove(each for each in now if str(each.path) in listed)

        self._tasks.read(do, self._end, self.failed.emit)

    def _end(self, freed: int) -> None:
        self.table.hide()
        self.removal.hide()
        self.about.setText(say("library check", "Removed: {size} MB.").format(size=_megabytes(freed)))


def _orphans(library: Library, address: str) -> list[KeptFile]:
    from dwuglos import places
    from dwuglos.store.kept_files import orphans

    return orphans(library, address, places.media())


def _megabytes(size: int) -> str:
    return decimal(size / 1_000_000)
