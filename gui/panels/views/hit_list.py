"""The hits of a search, each with its talk and what stands around it, to be ticked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from gui.look import theme
from gui.look.changed_words import LINE_BREAK, added_html, removed_html
from gui.panels.views.ticked_rows import TickedRows
from gui.searching import TalkSearch
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.finding.replacing import Replacement
    from dwuglos.finding.searching import Hit

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_BEHIND, _LONGEST = 80, 120
"""Characters that are shown behind a hit, and of it."""
_BEFORE_SHARE = 22
"""A part of the width in pixels: so many characters are shown before a hit."""


def field_name(hit: Hit) -> str:
    """Return what a hit is in, in a word."""
    return {
        "source": say("find", "English"),
        "target": say("find", "Polish"),
        "note": say("find", "Note"),
        "article": say("find", "Article"),
    }[hit.field]


class HitModel(QAbstractListModel):
    """Shows the hits of a search as they come."""

    def __init__(self, search: TalkSearch, parent: QWidget) -> None:
        super().__init__(parent)
        self.search = search
        self.replacement: Replacement | None = None
        """What is shown to come instead of the hits."""
        self._count = len(search.hits)
        search.began.connect(self._on_began)
        search.added.connect(self._on_added)

    def _on_began(self) -> None:
        self.beginResetModel()
        self.replacement = None
        self._count = len(self.search.hits)
        self.endResetModel()

    def _on_added(self) -> None:
        count = len(self.search.hits)
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._count

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def hit(self, row: int) -> Hit:
        """Return the hit that a row shows."""
        return self.search.hits[row]

    def where(self, hit: Hit) -> str:
        """Return where a hit is."""
        title = self.search.titles.get(hit.talk, str(hit.talk))
        return f"{title} · {hit.number} · {field_name(hit)}" if hit.number else f"{title} · {field_name(hit)}"

    def instead(self, hit: Hit) -> str | None:
        """Return what would come instead of a hit; None where nothing is to be shown of that."""
        return self.replacement.instead_of(hit) if self.replacement is not None else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.search.hits):
            return None
        hit = self.hit(index.row())
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if self.search.is_ticked(hit) else Qt.CheckState.Unchecked
        if role == Role.DisplayRole:  # which a screen reader says
            instead = self.instead(hit)
            text = f"{self.where(hit)}: {hit.text}"
            return text if instead is None else say("find", "{hit} Then: {text}").format(hit=text, text=instead)
        return hit.text if role == Role.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        self.search.tick(self.hit(index.row()), Qt.CheckState(value) == Qt.CheckState.Checked)
        self.dataChanged.emit(index, index, [Role.CheckStateRole])
        return True

    def tick_all(self, is_ticked: bool) -> None:
        """Tick all, or none."""
        self.search.tick_all(is_ticked)
        self.show_again()

    def show_again(self) -> None:
        """Show all rows anew."""
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))


class HitDelegate(TickedRows):
    """Paints where a hit is, and the hit among what stands around it, with what would come instead."""

    def __init__(self, model: HitModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.row() < len(self._model.search.hits):
            super().paint(painter, option, index)

    def paint_text(self, painter: QPainter, option: QStyleOptionViewItem, row: int, width: int) -> None:
        hit, colours, metrics = self._model.hit(row), theme.colours(), option.fontMetrics
        painter.setFont(option.font)
        painter.setPen(QColor(colours.faint))
        where = metrics.elidedText(self._model.where(hit), Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(0, metrics.ascent(), where)
        painter.translate(0, metrics.lineSpacing())
        context = context_html(hit, self._model.instead(hit), max(width // _BEFORE_SHARE, 8))
        document = QTextDocument()
        document.setDocumentMargin(0)
        unwrapped = QTextOption()
        unwrapped.setWrapMode(QTextOption.WrapMode.NoWrap)
        document.setDefaultTextOption(unwrapped)
        document.setDefaultFont(option.font)
        document.setHtml(f'<body style="color: {colours.text}">{context}</body>')
        document.drawContents(painter)


def context_html(hit: Hit, instead: str | None, most: int) -> str:
    """Return a hit, marked, with at most so many characters before it; with what would come instead, if anything."""
    begin = max(hit.start - most, 0)
    before = hit.text[begin : hit.start]
    if begin:
        before = "…" + (before[before.find(" ") :] if " " in before[:-1] else before)
    behind = hit.text[hit.end : hit.end + _BEHIND]
    match = _shown(hit.text[hit.start : hit.end][:_LONGEST])
    if instead is None:
        middle = f'<span style="background-color: {theme.colours().match}">{match}</span>'
    else:
        middle = removed_html(match) + added_html(_shown(instead[:_LONGEST]))
    return f"{_shown(before)}{middle}{_shown(behind)}"


def _shown(text: str) -> str:
    return escape(text.replace("\n", f" {LINE_BREAK} ")).replace("  ", "&nbsp; ")
