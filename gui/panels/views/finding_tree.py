"""Findings by check: a tree of two levels, whose rows are read on demand, and how they are painted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dwuglos.talk.transcript import Segment
from gui.finding_words import in_words, title_of
from gui.look import theme
from gui.marks.finding import paint_sign
from gui.session import Session
from gui.words import localized, say, whole

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_SIGN, _GAP, _MARGIN = 12, 6, 4
"""Pixels: of the sign of a finding, beside it, and above and below the text of a row."""


class Group(NamedTuple):
    """The findings of one check, in the order of the segments."""

    check: str
    findings: Sequence[Finding]


def grouped(of: Mapping[int, Sequence[Finding]], segments: Iterable[Segment]) -> list[Group]:
    """Return findings by check, in the order of the checks; behind them remarks, by kind."""
    from dwuglos.checks import CHECKS
    from dwuglos.review.remarks import TITLES

    groups: dict[str, list[Finding]] = {name: [] for name in (*(each.name for each in CHECKS), *TITLES)}
    for segment in segments:
        for finding in of.get(segment.id, ()):
            groups.setdefault(finding.check, []).append(finding)
    return [Group(name, findings) for name, findings in groups.items() if findings]


def filtered(groups: Iterable[Group], severity: str, check: str) -> list[Group]:
    """Return what there is in groups of one severity and of one check; an empty name stands for all."""
    kept = [
        group._replace(findings=[finding for finding in group.findings if severity in ("", finding.severity)])
        for group in groups
        if check in ("", group.check)
    ]
    return [group for group in kept if group.findings]


class FindingTree(QAbstractItemModel):
    """Checks at the top, their findings below."""

    def __init__(self, session: Session | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.groups: Sequence[Group] = ()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other findings."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def total(self) -> int:
        """Return how many findings are shown."""
        return sum(len(group.findings) for group in self.groups)

    def finding(self, index: Index) -> Finding | None:
        """Return the finding of a row, None for a check."""
        if not index.isValid() or not index.internalId():
            return None
        return self.groups[index.internalId() - 1].findings[index.row()]

    def group(self, index: Index) -> Group | None:
        """Return the check of a row or of the finding in it."""
        if not index.isValid():
            return None
        return self.groups[index.internalId() - 1 if index.internalId() else index.row()]

    def index_of_group(self, check: str) -> QModelIndex:
        """Return the row of a check; none where nothing of it is shown."""
        row = next((row for row, group in enumerate(self.groups) if group.check == check), None)
        return QModelIndex() if row is None else self.index(row, 0)

    def index_of(self, finding: Finding) -> QModelIndex:
        """Return the row of a finding; none where it is not shown."""
        parent = self.index_of_group(finding.check)
        group = self.group(parent)
        row = next((row for row, each in enumerate(group.findings) if each == finding), -1) if group is not None else -1
        return self.index(row, 0, parent) if row >= 0 else QModelIndex()

    # Qt's side

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not parent.isValid():
            return self.createIndex(row, column, 0) if 0 <= row < len(self.groups) else QModelIndex()
        return self.createIndex(row, column, parent.row() + 1)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # Qt has two of that name
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self.groups)
        return 0 if parent.internalId() else len(self.groups[parent.row()].findings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        group, finding = self.group(index), self.finding(index)
        if group is None or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        if finding is None:
            return f"{title_of(group.check)}  {whole(len(group.findings))}" if role == Role.DisplayRole else None
        number, text = self.place(finding)
        message = say("findings", "Segment {number}. {finding} {text}")
        return message.format(number=number, finding=in_words(finding), text=text)

    def place(self, finding: Finding) -> tuple[str, str]:
        """Return the number of the segment of a finding and the text that it is about: the English where there is no
        Polish; nothing of one that is gone.
        """
        session = self._session
        segment = session.transcript.by_id(finding.segment) if session is not None else None
        if session is None or segment is None:
            return "", ""
        text = segment.target if finding.side == "target" and segment.target else segment.source
        return whole(session.transcript.row_of(finding.segment) + 1), text.replace("\n", " ")


class FindingDelegate(QStyledItemDelegate):
    """Paints a finding in two lines: sign, number and message; then the text, with what it is about in its middle."""

    def __init__(self, model: FindingTree, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.lineSpacing() + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding = self._model.finding(index)
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        if plain.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(plain.rect, QColor(theme.colours().current))
        painter.save()
        painter.setClipRect(plain.rect)
        box = plain.rect.adjusted(_GAP, _MARGIN, -_GAP, -_MARGIN)
        if finding is None:
            painter.setPen(QColor(theme.colours().text))
            title = plain.fontMetrics.elidedText(plain.text, Qt.TextElideMode.ElideMiddle, box.width())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), title)
        else:
            self._paint_finding(painter, plain, box, finding)
        if plain.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.drawRect(plain.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_finding(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, finding: Finding) -> None:
        metrics, colours = option.fontMetrics, theme.colours()
        line = metrics.lineSpacing()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign = QRectF(box.left(), box.top() + (line - _SIGN) / 2, _SIGN, _SIGN)
        paint_sign(painter, sign, finding.severity)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        number, text = self._model.place(finding)
        left = box.left() + _SIGN + _GAP
        room = box.right() - left
        painter.setPen(QColor(colours.text))
        message = metrics.elidedText(f"{number}  {localized(finding.message)}", Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, box.top(), room, line), 0, message)
        painter.setPen(QColor(colours.faint))
        shown = metrics.elidedText(_from(text, finding.span[0]), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, box.top() + line, room, line), 0, shown)


def _from(text: str, place: int) -> str:
    """Return a text so that a place in it is seen in a narrow line."""
    if place <= _BEFORE:
        return text
    start = text.rfind(" ", 0, place - _BEFORE // 2) + 1
    return f"… {text[start:]}"


_BEFORE = 24
"""Characters before the place of a finding that a narrow line has room for."""
