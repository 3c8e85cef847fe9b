"""What could be salvaged, and what is missing, in a list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from dwuglos.store.mending import SalvagedTalk
from dwuglos.store.salvage import Salvage
from gui.dialogs.salvage import SalvageDialog
from tests.gui.desk import Desk


def open_dialog(desk: Desk, *talks: SalvagedTalk, unreadable: int = 0) -> SalvageDialog:
    dialog = SalvageDialog(Salvage(Path("/new.db"), talks, unreadable), desk.window)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_missing_stands_in_the_list(desk: Desk) -> None:
    hurt = SalvagedTalk(2, "Hurt", 5, missing=1, mended=2, from_history=3, parts_from_history=4, missing_parts=5)
    dialog = open_dialog(desk, SalvagedTalk(1, "Whole", 7), hurt)
    assert dialog.table.texts() == [["Whole", "7", "0", "0", "0", "0", "0"], ["Hurt", "5", "1", "2", "7", "5", "0"]]
    assert dialog.about.text().startswith("What could be read is in the new library /new.db. What is missing stands")


def test_of_a_whole_library_nothing_is_missing(desk: Desk) -> None:
    dialog = open_dialog(desk, SalvagedTalk(1, "Whole", 7))
    assert dialog.about.text() == "What could be read is in the new library /new.db. Nothing is missing."
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == SalvageDialog.DialogCode.Rejected


def test_what_could_not_be_read_and_belonged_to_no_talk_is_told(desk: Desk) -> None:
    dialog = open_dialog(desk, SalvagedTalk(1, "Whole", 7), unreadable=3)
    assert dialog.about.text().endswith(
        "Nothing is missing of these talks; some of the file could not be read (pages: 3)."
    )
