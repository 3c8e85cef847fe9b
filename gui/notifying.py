"""Tells somebody who is working elsewhere that a long run has ended: on the desktop, and never while they look on."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QStyle, QSystemTrayIcon, QWidget

SHOWN_MS = 10_000


def notify(window: QWidget, text: str) -> bool:
    """Say something on the desktop where that is possible, and mark the window; False while the window is in use."""
    if window.isActiveWindow() or QApplication.activeModalWidget() is not None:
        return False
    QApplication.alert(window)
    if QSystemTrayIcon.isSystemTrayAvailable():
        _show(window, text)
    return True


def _show(window: QWidget, text: str) -> None:
    """Show a message of a tray icon that is there for it alone; a click on it leads to the window."""
    picture = window.windowIcon()
    if picture.isNull():
        picture = window.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxInformation)
    tray = QSystemTrayIcon(picture, window)

    def come_back() -> None:
        window.activateWindow()
        window.raise_()
        tray.deleteLater()

    tray.messageClicked.connect(come_back)
    tray.activated.connect(lambda _: come_back())
    tray.show()
    tray.showMessage("Dwugłos", text, picture, SHOWN_MS)
    QTimer.singleShot(SHOWN_MS, tray, tray.deleteLater)
