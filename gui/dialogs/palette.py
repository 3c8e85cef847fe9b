"""Every command, found by a few letters of its name in either language, and done by Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos.language.matching import match
from gui.look import theme
from gui.widgets.tool_button import tool_button
from gui.words import say

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_PADDING = 8
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Choice(NamedTuple):
    """A command as the palette shows it; `other` is its name in the language that the window does not speak."""

    name: str
    title: str
    other: str
    menu: str
    keys: str
    obstacle: str
    """Why it cannot be done now; nothing when it can."""
    run: Callable[[], object]


class Found(NamedTuple):
    """A choice, and which characters of its title were meant."""

    choice: Choice
    places: tuple[int, ...] = ()


def look_for(wanted: str, choices: Sequence[Choice], recent: Sequence[str] = ()) -> list[Found]:
    """Return the choices that fit, the best first; for nothing wanted all of them, those of `recent` first."""
    if not wanted.strip():
        order = {name: n for n, name in enumerate(recent)}
        return [Found(each) for each in sorted(choices, key=lambda each: order.get(each.name, len(order)))]
    found = [(fit, n) for n, each in enumerate(choices) if (fit := _fit(wanted, each)) is not None]
    found.sort(key=lambda each: (-each[0][0], each[1]))
    return [Found(choices[n], places) for (_, places), n in found]


def _fit(wanted: str, choice: Choice) -> tuple[int, tuple[int, ...]] | None:
    """Return how well a choice fits; one that cannot be done stands behind an equal one that can."""
    late = 3 if choice.obstacle else 0
    for text, loss in ((choice.title, 0), (choice.other, 4), (f"{choice.menu} {choice.title}", 30)):
        fit = match(wanted, text)
        if fit is not None:
            return fit.score - loss - late, fit.places if text == choice.title else ()
    return None


class _Choices(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: list[Found] = []

    def show_found(self, found: list[Found]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        choice = self.found[index.row()].choice
        if role == Role.DisplayRole:
            return choice.title
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            return ", ".join(filter(None, (choice.title, choice.menu, choice.keys, choice.obstacle)))
        return None


class _Rows(QStyledItemDelegate):
    """Two lines: title and keys, and below, smaller, the menu and what stands in the way."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _Choices)
        found, list_ = model.found[index.row()], option.widget
        assert isinstance(list_, QListView)
        colours = theme.colours()
        box = option.rect
        if list_.currentIndex().row() == index.row():
            painter.fillRect(box, QColor(colours.current))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(colours.accent))
        inner = box.adjusted(_PADDING + 3, 5, -_PADDING, -5)
        painter.setPen(QColor(colours.faint if found.choice.obstacle else colours.text))
        painter.setFont(list_.font())
        self._draw_title(painter, inner, found)
        keys = found.choice.keys
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), keys)
        painter.setPen(QColor(colours.faint))
        painter.setFont(_small(list_.font()))
        below = _below(found.choice)
        below = painter.fontMetrics().elidedText(below, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), below)

    @staticmethod
    def _draw_title(painter: QPainter, box: QRect, found: Found) -> None:
        layout = QTextLayout(found.choice.title, painter.font())
        layout.setFormats([_bold(place) for place in found.places])
        layout.beginLayout()
        layout.createLine().setLineWidth(box.width())
        layout.endLayout()
        layout.draw(painter, box.topLeft().toPointF())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 2 * option.fontMetrics.lineSpacing() + 10)


def _below(choice: Choice) -> str:
    return f"{choice.menu} · {choice.obstacle}" if choice.obstacle else choice.menu


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def _bold(place: int) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = place, 1
    part.format = QTextCharFormat()
    part.format.setFontWeight(QFont.Weight.Bold)
    part.format.setFontUnderline(True)
    return part


class Palette(QDialog):
    """A line to type in above the commands that fit; `chosen` is the one to run once this is closed."""

    def __init__(self, choices: Sequence[Choice], recent: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen: Choice | None = None
        self._choices, self._recent = choices, recent
        self.setWindowTitle(say("palette", "Find a command"))
        self.input = QLineEdit(self)
        self.input.setPlaceholderText(say("palette", "Type a few letters of what you want to do"))
        self.input.setAccessibleName(self.windowTitle())
        self.model = _Choices(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(say("palette", "Commands that fit"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = QLabel(say("palette", "No matching command."), self)
        self.none.setObjectName("faint")
        self.none.setMargin(_PADDING)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 10, 10, 10)
        top = QHBoxLayout()
        top.addWidget(self.input, 1)
        top.addWidget(self._cross())
        rows.addLayout(top)
        rows.addWidget(self.none)
        rows.addWidget(self.list, 1)
        self.input.installEventFilter(self)
        self.input.textChanged.connect(self._look)
        self.input.returnPressed.connect(self._choose)
        self.list.clicked.connect(lambda _: self._choose())
        self._place(parent)
        self._look("")

    def _cross(self) -> QToolButton:
        """Return a way out for those who have no Escape: a mouse, or a screen reader's commands."""
        cross = tool_button("✕", say("palette", "Close the palette"), self.reject, self)
        cross.setAutoRaise(True)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return cross

    def _place(self, parent: QWidget) -> None:
        window = parent.window()
        self.resize(min(600, window.width() - 40), min(430, window.height() - 80))
        self.move(
            window.mapToGlobal(window.rect().topLeft()).x() + (window.width() - self.width()) // 2, window.y() + 60
        )

    def _look(self, wanted: str) -> None:
        self.model.show_found(look_for(wanted, self._choices, self._recent))
        self.none.setVisible(not self.model.found)
        self._go_to(0)

    def _go_to(self, row: int) -> None:
        if not self.model.found:
            return
        index = self.model.index(max(0, min(row, len(self.model.found) - 1)))
        self.list.setCurrentIndex(index)
        self.list.viewport().update()
        # The focus stays where one types, so a reader would not hear which row is meant.
        announcement = QAccessibleAnnouncementEvent(self.input, index.data(Role.AccessibleTextRole))
        QAccessible.updateAccessibility(announcement)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _LIST_KEYS:
            page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)) - 1)
            steps = dict(zip(_LIST_KEYS, (-1, 1, -page, page), strict=True))
            self._go_to(self.list.currentIndex().row() + steps[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0 and not self.model.found[row].choice.obstacle:
            self.chosen = self.model.found[row].choice
            self.accept()
