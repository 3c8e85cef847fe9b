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
        _pop_up(area, actions, at, also)

    area.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    area.customContextMenuRequested.connect(show)


def offer_own_actions(area: QAbstractScrollArea) -> None:
    """Let a right click on `area`, or the menu key, show the actions that it has then.

    Qt would wait in its own menu for the answer, and the program would fall where `area` goes meanwhile, as when the
    window is closed from without.
    """
    area.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    area.customContextMenuRequested.connect(lambda at: _pop_up(area, area.actions(), at))


def _pop_up(
    area: QAbstractScrollArea,
    actions: Sequence[QAction],
    at: QPoint,
    also: Callable[[QMenu, QPoint], object] | None = None,
) -> None:
    menu = QMenu(area)
    menu.addActions(list(actions))
    if also is not None:
        also(menu, at)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(area.viewport().mapToGlobal(at))
