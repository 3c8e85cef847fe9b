"""What could be salvaged of a damaged library, and what is missing; the new library can take its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from gui.dialogs.backup_rows import SALVAGE_HEADS, salvage_rows
from gui.widgets.fitting import fit
from gui.widgets.plain_table import PlainTable
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.store.salvage import Salvage


class SalvageDialog(QDialog):
    """Lists the talks of a salvage; accepted when it is to become the library."""

    def __init__(self, salvage: Salvage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("backups", "Salvaged library"))
        fit(self, 980, 420)
        self.about = QLabel(_summary(salvage), self)
        self.about.setWordWrap(True)
        heads = [say("backups", head) for head in SALVAGE_HEADS]
        self.table = PlainTable(heads, salvage_rows(salvage.talks), 0, self)
        self.table.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(self)
        self.use = buttons.addButton(say("backups", "&Use as the library"), QDialogButtonBox.ButtonRole.AcceptRole)
        leave = buttons.addButton(say("backups", "&Leave it for now"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.about)
        rows.addWidget(self.table, 1)
        rows.addWidget(buttons)
        self.table.setFocus()


def _summary(salvage: Salvage) -> str:
    place = say("backups", "What could be read is in the new library {file}.").format(file=salvage.path)
    if salvage.is_whole:
        rest = say("backups", "Nothing is missing.")
    elif all(talk.is_whole for talk in salvage.talks):
        unreadable = say(
            "backups", "Nothing is missing of these talks; some of the file could not be read (pages: {n})."
        )
        rest = unreadable.format(n=salvage.unreadable)
    else:
        rest = say(
            "backups",
            "What is missing stands in the list; a talk of which anything is missing keeps its versions, but earlier "
            "steps can no longer be undone. A backup may hold what is missing: bring the talk back from there as a "
            "copy.",
        )
    return " ".join((place, rest))
