"""All that the program would put right for one reason: seen before, each ticked or not, and done as one step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dwuglos.talk.transcript import Change, Segment
from gui.finding_words import title_of
from gui.look import text_size, theme
from gui.look.changed_characters import close_changes_html
from gui.panels.views.ticked_rows import MARGIN, TickedRows
from gui.widgets.fitting import fit
from gui.words import say, timecode

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding
    from gui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Fix(NamedTuple):
    """A finding that can be put right, and the number of its segment."""

    number: int
    finding: Finding

    def texts(self) -> tuple[str, str]:
        """Return what is shown of the change: the text before and after, or the times where no text changes."""
        changes = self.finding.fix.changes if self.finding.fix is not None else ()
        shown = [pair for change in changes if (pair := _texts(change)) is not None]
        return "\n".join(before for before, _ in shown), "\n".join(after for _, after in shown)


def _texts(change: Change) -> tuple[str, str] | None:
    before, after = change
    if before is None or after is None:
        return (before or after or _NO_SEGMENT).source, ""
    if before.target != after.target:
        return before.target, after.target
    if before.source != after.source:
        return before.source, after.source
    if (before.start, before.end) != (after.start, after.end):
        return _times(before), _times(after)
    return None


_NO_SEGMENT = Segment(0, 0, None, None, "")


def _times(segment: Segment) -> str:
    return f"{timecode(segment.start, 3)} – {timecode(segment.end, 3)}"


class FixModel(QAbstractListModel):
    """Shows fixes as they are asked for; all are ticked at first."""

    def __init__(self, fixes: Sequence[Fix], parent: QWidget) -> None:
        super().__init__(parent)
        self.fixes = fixes
        self.left_out: set[int] = set()
        """The rows that are not ticked."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.fixes)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.CheckStateRole:
            return Qt.CheckState.Unchecked if index.row() in self.left_out else Qt.CheckState.Checked
        fix = self.fixes[index.row()]
        before, after = fix.texts()
        if role == Role.DisplayRole:  # which a screen reader says
            message = say("fixes", "Segment {number}. Now: {before} Then: {after}")
            return message.format(number=fix.number, before=before, after=after)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.left_out.discard(index.row())
        else:
            self.left_out.add(index.row())
        self.dataChanged.emit(index, index, [Role.CheckStateRole])
        return True

    def tick_all(self, is_ticked: bool) -> None:
        """Tick all, or none."""
        self.left_out = set() if is_ticked else set(range(len(self.fixes)))
        if self.fixes:
            self.dataChanged.emit(self.index(0), self.index(len(self.fixes) - 1), [Role.CheckStateRole])

    def ticked(self) -> list[Finding]:
        """Return the findings that are to be put right."""
        return [fix.finding for row, fix in enumerate(self.fixes) if row not in self.left_out]


class FixDelegate(TickedRows):
    """Paints the number of a segment, and its text with what goes struck out and what comes underlined."""

    def __init__(self, model: FixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint_text(self, painter: QPainter, option: QStyleOptionViewItem, row: int, width: int) -> None:
        fix, colours = self._model.fixes[row], theme.colours()
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)
        document.setTextWidth(width - MARGIN)
        document.setHtml(
            f'<body style="color: {colours.text}"><span style="color: {colours.faint}">{fix.number}</span>&nbsp;&nbsp; '
            f"{close_changes_html(*fix.texts())}</body>"
        )
        document.drawContents(painter)


class FixesDialog(QDialog):
    """Asks which of many fixes are to be made: `chosen`."""

    def __init__(self, title: str, fixes: Sequence[Fix], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("fixes", "Put right: {check}").format(check=title))
        fit(self, 760, 480)
        self.model = FixModel(fixes, self)
        self.list = QListView(self)
        text_size.follow(self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(FixDelegate(self.model, self))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = QLabel(self)
        self.all, self.none = (
            QPushButton(words, self) for words in (say("fixes", "&Tick all"), say("fixes", "Tick &none"))
        )
        self._lay_out()
        self.all.clicked.connect(lambda: self.model.tick_all(True))
        self.none.clicked.connect(lambda: self.model.tick_all(False))
        self.model.dataChanged.connect(self._show_count)
        self._show_count()
        if fixes:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        for button in (self.all, self.none):
            button.setAutoDefault(False)
            line.addWidget(button)
        buttons = QDialogButtonBox(self)
        self.go = buttons.addButton(say("fixes", "&Put right"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addLayout(line)
        rows.addWidget(self.list, 1)
        rows.addWidget(buttons)

    def _show_count(self) -> None:
        n, total = len(self.model.fixes) - len(self.model.left_out), len(self.model.fixes)
        self.count.setText(say("fixes", "Ticked: {n} of {total}").format(n=n, total=total))
        self.go.setEnabled(n > 0)

    def chosen(self) -> list[Finding]:
        """Return the findings that are to be put right."""
        return self.model.ticked()


def fixes_of(findings: Iterable[Finding], check: str, segments: Iterable[Segment]) -> list[Fix]:
    """Return what can be put right of one check, in the order of the segments, once for each of them."""
    numbers = {segment.id: number for number, segment in enumerate(segments, 1)}
    fixes: dict[int, Fix] = {}
    for finding in findings:
        if finding.check == check and finding.fix is not None and finding.segment in numbers:
            fixes.setdefault(finding.segment, Fix(numbers[finding.segment], finding))
    return list(fixes.values())


def put_right(desk: Desk, check: str) -> None:
    """Show all that can be put right of one check in the open talk, and do what is chosen, as one step."""
    from dwuglos.checks.results.fixes import fix_all

    session = desk.session
    if session is None:
        return
    if session.read_only_reason:
        desk.tell(session.read_only_reason)
        return
    dialog = FixesDialog(title_of(check), fixes_of(session.findings.all(), check, session.transcript), desk.widget)
    agreed = dialog.exec()
    chosen = dialog.chosen()
    dialog.deleteLater()
    if not agreed or desk.session is not session:
        return
    segments = list(session.transcript)
    desk.tasks.work(
        lambda _tell, _stop: fix_all(segments, chosen),
        lambda edit: desk.tell(_outcome(session.do(edit), len(chosen))),
    )


def _outcome(is_done: bool, n: int) -> str:
    if not is_done:
        return say("fixes", "Nothing was put right: the segments have changed in the meantime. Try again in a moment.")
    return say("fixes", "Put right. Segments: {n}. Undo takes all of it back.").format(n=n)
