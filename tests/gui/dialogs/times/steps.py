"""What is seen in a dialog that changes times, and what is waited for there."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog

from gui.dialogs.times.dialog import TimesDialog
from tests.gui.desk import Desk


def shown(desk: Desk, dialog: TimesDialog, moved: int) -> list[tuple[str, ...]]:
    """Return what moves, once so many segments do."""
    desk.qtbot.waitUntil(lambda: dialog.count.text().startswith(f"Segments that move: {moved} of"))
    return [dialog.table.moves.texts(row) for row in range(dialog.table.moves.rowCount())]


def told(desk: Desk, dialog: TimesDialog, words: str) -> None:
    """Wait until the dialog says that something is in the way, and cannot be agreed to."""
    desk.qtbot.waitUntil(lambda: words in dialog.trouble.text())
    assert dialog.trouble.isVisible()
    assert not dialog.go.isEnabled()
    assert dialog.table.moves.rowCount() == 0


def agree(desk: Desk, dialog: TimesDialog) -> int:
    """Wait for what moves, press the button, and return what the dialog then is."""
    desk.qtbot.waitUntil(dialog.go.isEnabled)
    dialog.go.click()
    QApplication.processEvents()
    assert dialog.result() == QDialog.DialogCode.Accepted
    return dialog.result()
