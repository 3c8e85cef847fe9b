"""The uses of a term, each with its sentence before and after, to be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from gui.look import theme
from gui.panels.views.hit_list import context_html, field_name
from gui.panels.views.ticked_rows import TickedRows
from gui.term_changing import TermChanging
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.finding.term_change import Proposal

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_BEFORE_SHARE = 22
"""A part of the width in pixels: so many characters are shown before a change."""
_DOUBTS = {
    "case": later("term change", "another case or number is possible"),
    "form": later("term change", "the form is a guess"),
    "verb": later("term change", "a verb or a pronoun may belong to another word"),
    "agreement": later("term change", "a word beside it may belong elsewhere"),
    "word": later("term change", "it may be another word that looks the same"),
    "split": later("term change", "the term runs over two segments"),
}


def doubts_in_words(proposal: Proposal) -> str:
    """Return what there is to check of a use; nothing where it is plain."""
    return "; ".join(say("term change", _DOUBTS[doubt]) for doubt in proposal.doubts)


class ProposalModel(QAbstractListModel):
    """Shows the proposals of a change as they come."""

    def __init__(self, changing: TermChanging, parent: QWidget) -> None:
        super().__init__(parent)
        self.changing = changing
        self._shown: list[Proposal] = []
        changing.changed.connect(self._show)

    def _show(self) -> None:
        if self._shown is not self.changing.proposals:
            self.beginResetModel()
            self._shown = self.changing.proposals
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def proposal(self, row: int) -> Proposal:
        """Return the proposal that a row shows."""
        return self._shown[row]

    def where(self, proposal: Proposal) -> str:
        """Return where a use is."""
        hit = proposal.first
        title = self.changing.titles.get(hit.talk, str(hit.talk))
        parts = [title, *([str(hit.number)] if hit.number else []), field_name(hit)]
        if proposal.is_confirmed:
            parts.append(say("term change", "confirmed"))
        return " · ".join(parts)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        proposal = self.proposal(index.row())
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if self.changing.is_ticked(proposal) else Qt.CheckState.Unchecked
        if role == Role.DisplayRole:  # which a screen reader says
            before = " ".join(hit.text for hit in proposal.hits)
            instead = " … ".join(hit.groups[1] or "" for hit in proposal.hits)
            sentence = say("term change", "{where}: {text} Then: {instead}.")
            words = sentence.format(where=self.where(proposal), text=before, instead=instead)
            doubts = doubts_in_words(proposal)
            return f"{words} {self.to_check(doubts)}" if doubts else words
        if role == Role.ToolTipRole:
            return "\n".join([*(hit.text for hit in proposal.hits), *filter(None, [doubts_in_words(proposal)])])
        return None

    def to_check(self, doubts: str) -> str:
        """Return doubts as they are shown."""
        return say("term change", "Check: {doubts}").format(doubts=doubts)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        self.changing.tick(self.proposal(index.row()), Qt.CheckState(value) == Qt.CheckState.Checked)
        self.dataChanged.emit(index, index, [Role.CheckStateRole])
        return True

    def tick_where(self, wanted: object) -> None:
        """Tick those that `wanted` says, and no others."""
        assert callable(wanted)
        self.changing.tick_where(wanted)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))


class ProposalDelegate(TickedRows):
    """Paints where a use is, what is to be checked of it, and its sentence with what would come instead."""

    def __init__(self, model: ProposalModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.row() < self._model.rowCount():
            super().paint(painter, option, index)

    def paint_text(self, painter: QPainter, option: QStyleOptionViewItem, row: int, width: int) -> None:
        proposal, colours, metrics = self._model.proposal(row), theme.colours(), option.fontMetrics
        painter.setFont(option.font)
        doubts = doubts_in_words(proposal)
        check = metrics.elidedText(self._model.to_check(doubts), Qt.TextElideMode.ElideRight, width) if doubts else ""
        room = width - (metrics.horizontalAdvance(check) + 12 if check else 0)
        where = metrics.elidedText(self._model.where(proposal), Qt.TextElideMode.ElideMiddle, max(room, 0))
        painter.setPen(QColor(colours.faint))
        painter.drawText(0, metrics.ascent(), where)
        if check:
            painter.setPen(QColor(colours.warning))
            painter.drawText(width - metrics.horizontalAdvance(check), metrics.ascent(), check)
        painter.translate(0, metrics.lineSpacing())
        most = max(width // _BEFORE_SHARE, 8)
        html = " ┊ ".join(context_html(hit, hit.groups[1] or "", most) for hit in proposal.hits)
        document = QTextDocument()
        document.setDocumentMargin(0)
        unwrapped = QTextOption()
        unwrapped.setWrapMode(QTextOption.WrapMode.NoWrap)
        document.setDefaultTextOption(unwrapped)
        document.setDefaultFont(option.font)
        document.setHtml(f'<body style="color: {colours.text}">{html}</body>')
        document.drawContents(painter)
