"""What is ignored in the open talk and in all of them: a list, from which each can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from dwuglos.checks.results.dictionary import is_word
from dwuglos.talk.ignored import Ignored
from gui import ignoring
from gui.desk import Desk
from gui.finding_words import title_of
from gui.look import text_size
from gui.widgets.fitting import fit
from gui.words import say


class IgnoredDialog(QDialog):
    """Shows what is ignored; what is heeded again leaves the list at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self.setWindowTitle(say("ignoring", "Ignored findings"))
        fit(self, 620, 420)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # where it is ignored stands at the end
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        text_size.follow(self.list)
        self.heed = QPushButton(say("ignoring", "&Show again"), self)
        self.heed.setAutoDefault(False)
        self.heed.clicked.connect(self._heed)
        self.list.currentRowChanged.connect(self._show_about)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.heed, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        for part in (self.about, self.list, buttons):
            rows.addWidget(part)
        self._fill()

    def _fill(self) -> None:
        session = self._desk.session
        if session is None:
            return
        for is_always, ignored in session.findings.all_ignored():
            if is_word(ignored):
                continue
            words = f"{title_of(ignored.check)}: {ignored.text} ({self._where(is_always, ignored)})"
            item = QListWidgetItem(words, self.list)
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.UserRole, (is_always, tuple(ignored)))
        self.list.setCurrentRow(0)
        self._show_about()

    def _where(self, is_always: bool, ignored: Ignored) -> str:
        session = self._desk.session
        if is_always:
            return say("ignoring", "in all talks")
        if not ignored.segment:
            return say("ignoring", "in this talk")
        if session is None or session.transcript.by_id(ignored.segment) is None:
            return say("ignoring", "in a segment that is no longer there")
        return say("ignoring", "in segment {number}").format(number=session.transcript.row_of(ignored.segment) + 1)

    def _show_about(self) -> None:
        total = self.list.count()
        some = say("ignoring", "Ignored: {n}. A finding also comes back by itself once its text is another.")
        self.about.setText(some.format(n=total) if total else say("ignoring", "Nothing is ignored."))
        item = self.list.currentItem()
        self.heed.setEnabled(item is not None and not ignoring.obstacle(self._desk, _scope(item)))

    def _heed(self) -> None:
        item = self.list.takeItem(self.list.currentRow())
        if item is not None:
            is_always, ignored = item.data(Qt.ItemDataRole.UserRole)
            ignoring.heed(self._desk, Ignored(*ignored), is_always=is_always)
        self._show_about()


def _scope(item: QListWidgetItem) -> ignoring.Scope:
    is_always, _ = item.data(Qt.ItemDataRole.UserRole)
    return "always" if is_always else "here"
