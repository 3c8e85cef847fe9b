"""A context menu of actions that belong to the window, looked at again before they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QMenu


def offer_actions(
    area: QAbstractScrollArea,
    actions: Sequence[QAction],
    before: Callable[[], object],
    also: Callable[[QMenu, QPoint], object] | None = None,
) -> None:
    """Let a right click on `area`, or the menu key, show `actions`; `before` looks at which of them are possible.

    `also` puts more into the menu, for a place in the area.
    """

    def show(at: QPoint) -> None:
        before()
        menu = QMenu(area)
        menu.addActions(list(actions))
        if also is not None:
            also(menu, at)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(area.viewport().mapToGlobal(at))

    area.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    area.customContextMenuRequested.connect(show)
