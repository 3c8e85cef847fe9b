"""The panels around the talk: docked, floating or hidden, as the user left them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar

from gui.desk import Desk
from gui.look import theme
from gui.panels import PANELS, Panel
from gui.panels.base import PanelView
from gui.widgets.dock_title import DockTitle
from gui.widgets.enter_key import press_with_enter
from gui.words import say

_LAYOUT = "panels"
_VERSION = 1
"""Of how docks are named; a layout kept by another version means nothing."""


class Dock(QDockWidget):
    """The frame of one panel; what is in it is made when it is first seen."""

    left = Signal()

    def __init__(self, panel: Panel, desk: Desk, window: QMainWindow) -> None:
        super().__init__(window)
        self.panel = panel
        self._desk = desk
        self._is_seen = False
        self.setObjectName(panel.name)
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.visibilityChanged.connect(self._on_visibility)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.left)
        self.show_title()

    def show_title(self) -> None:
        """Say what it is called in the language of the window."""
        self.setWindowTitle(say("commands", self.panel.title).replace("&", ""))
        before = self.titleBarWidget()
        self.setTitleBarWidget(DockTitle(self))
        if before is not None:
            before.deleteLater()

    @property
    def view(self) -> PanelView | None:
        """What is in it, once it has been seen."""
        view = self.widget()
        return view if isinstance(view, PanelView) else None

    @property
    def has_focus(self) -> bool:
        """Whether somebody works in it."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isFloating():  # not every desktop frames it
            painter = QPainter(self)
            painter.setPen(QColor(theme.colours().edge))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.isFloating() or not press_with_enter(self, event):  # docked, the window hears of it
            super().keyPressEvent(event)

    def go_in(self) -> None:
        """Show it in front, with the cursor in it."""
        self.show()
        self.raise_()
        if self.isFloating():
            self.activateWindow()
        self._is_seen = True  # Qt tells of it only when it is painted
        self.fill_if_seen()
        if self.view is not None:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def empty(self) -> None:
        """Take out what is in it: it was made for a talk that is left, or for another language."""
        view = self.view
        if view is not None:
            view.see(False)
            view.hide()
            view.setParent(None)
            view.deleteLater()

    def fill_if_seen(self) -> None:
        """Make what is in it, or bring that up to date, where it is on the screen."""
        if not self._is_seen or self.panel.obstacle(self._desk):
            return
        if self.view is None:
            view = self.panel.make(self._desk)
            view.done.connect(self.left)
            self.setWidget(view)
        if self.view is not None and not self.view.is_seen:
            self.view.see(True)

    def _on_visibility(self, is_seen: bool) -> None:
        self._is_seen = is_seen
        if is_seen:
            self.fill_if_seen()
        elif self.view is not None:
            self.view.see(False)


class Docks(QObject):
    """All panels of one window. They stand around an open talk; the list of talks has the window to itself."""

    left = Signal()
    """The user is done in a panel: the focus goes back to the talk."""
    changed = Signal()
    """A panel was shown or hidden."""

    def __init__(self, desk: Desk, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._docks: list[Dock] = []

    # One panel

    def is_shown(self, panel: Panel) -> bool:
        """Say whether a panel is open; behind another one, of whose tabs it is one, counts."""
        return any(dock.panel is panel and not dock.isHidden() for dock in self._docks)

    def call(self, panel: Panel) -> None:
        """Go into a panel, which is shown if need be; called by somebody who is in it, hide it."""
        self._make()
        dock = next(dock for dock in self._docks if dock.panel is panel)
        if dock.has_focus:
            dock.hide()
            self._leave()
        else:
            dock.go_in()

    def enter(self, panel: Panel) -> PanelView | None:
        """Go into a panel, which is shown if need be, and stay there; return what is in it."""
        self._make()
        dock = next(dock for dock in self._docks if dock.panel is panel)
        dock.go_in()
        return dock.view

    # All of them

    def finish_typing(self) -> None:
        """Make an edit of what is being typed in a panel."""
        for dock in self._docks:
            if dock.view is not None:
                dock.view.finish_typing()

    def open_talk(self) -> None:
        """Show what was shown when a talk was left last."""
        kept = self._desk.settings.window.get(_LAYOUT)
        if kept:
            self._make()
            self._window.restoreState(QByteArray.fromBase64(kept.encode()), _VERSION)
            for dock in self._docks:
                dock.fill_if_seen()
            self._name_tabs()

    def leave_talk(self) -> None:
        """Note which panels are shown and where, and hide them."""
        if not self._docks:
            return
        state = self._window.saveState(_VERSION).toBase64().data()
        self._desk.settings.window[_LAYOUT] = bytes(state).decode()
        for dock in self._docks:
            dock.hide()
            dock.empty()

    def use_language(self) -> None:
        """Say everything in the language of the window."""
        for dock in self._docks:
            dock.show_title()
            dock.empty()
            dock.fill_if_seen()

    def _make(self) -> None:
        """Make the docks, hidden, where each belongs; those of the same area share it."""
        if self._docks:
            return
        first: dict[Qt.DockWidgetArea, Dock] = {}
        sizes: dict[Qt.DockWidgetArea, int] = {}
        for panel in sorted(PANELS, key=lambda each: not each.is_apart):
            dock = Dock(panel, self._desk, self._window)
            self._docks.append(dock)
            self._window.addDockWidget(panel.area, dock)
            if panel.area in first:
                self._window.tabifyDockWidget(first[panel.area], dock)
            else:
                if not panel.is_apart:
                    first[panel.area] = dock
                is_below = panel.area in (Qt.DockWidgetArea.BottomDockWidgetArea, Qt.DockWidgetArea.TopDockWidgetArea)
                way = Qt.Orientation.Vertical if is_below else Qt.Orientation.Horizontal
                sizes[panel.area] = max(panel.size, sizes.get(panel.area, 0))
                self._window.resizeDocks([dock], [sizes[panel.area]], way)
            dock.hide()
            dock.left.connect(self._leave)
            dock.visibilityChanged.connect(self._on_visibility)

    def _leave(self) -> None:
        self._window.activateWindow()  # which it is not while somebody is in a floating one
        self.left.emit()

    def _on_visibility(self) -> None:
        self._name_tabs()
        self.changed.emit()

    def _name_tabs(self) -> None:
        """Name the tabs of panels that share a place, which Qt makes by itself and leaves without a name."""
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName(say("panels", "Panels"))
            bar.setDrawBase(False)
            bar.setElideMode(Qt.TextElideMode.ElideNone)  # of seven names cut short, none can be read; they scroll
