"""All findings of the open talk, by check: to go to them, to put them right, and to ignore them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QTreeView, QVBoxLayout

from gui import ignoring
from gui.finding_words import title_of
from gui.look import text_size
from gui.panels.base import PanelView
from gui.panels.views.finding_tree import FindingDelegate, FindingTree, Group, filtered, grouped
from gui.panels.views.fixes import put_right
from gui.panels.views.ignored import IgnoredDialog
from gui.widgets.flowing_row import FlowingRow
from gui.words import later, say, whole

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding
    from gui.desk import Desk

SOON_MS = 80
"""How long it may take until other findings are shown: several edits come together."""
OPEN_UP_TO = 200
"""Findings that are all shown at first; of more than that only their checks are."""
SEVERITIES = (
    ("", later("findings", "All findings")),
    ("error", later("findings", "Errors")),
    ("warning", later("findings", "Warnings")),
    ("info", later("findings", "Hints")),
)
_NOWHERE = ("", -1)
"""The place of no row."""

SCOPES: dict[ignoring.Scope, str] = {
    "here": later("findings", "Here"),
    "talk": later("findings", "In this talk"),
    "always": later("findings", "Always"),
}


class FindingsView(PanelView):
    """Shows what was found as it is while it is on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._open: set[str] | None = None
        """The checks whose findings are shown; None until there are any."""
        self._is_filling = False
        self._is_behind = False
        """Whether the user has gone to a finding that is not shown yet."""
        self.heading = QLabel(self)
        self.heading.setObjectName("subheading")
        self.heading.setWordWrap(True)
        self.severity, self.check = QComboBox(self), QComboBox(self)
        self.model = FindingTree(self._session, self)
        self.tree = QTreeView(self)
        self.fix = QPushButton(say("findings", "Put right"), self)
        self.fix_all = QPushButton(say("findings", "All of this kind…"), self)
        self.ignore = QPushButton(say("findings", "Ignore"), self)
        self.ignored = QPushButton(say("findings", "Ignored…"), self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        self._prepare()
        self._lay_out()
        self._connect()
        self._show_heading()
        self._show_chosen()

    def _prepare(self) -> None:
        self.severity.setAccessibleName(say("findings", "How grave"))
        self.check.setAccessibleName(say("findings", "Which check"))
        for severity, title in SEVERITIES:
            self.severity.addItem(say("findings", title), severity)
        self.check.addItem(say("findings", "All checks"), "")
        for box in (self.severity, self.check):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        tree = self.tree
        tree.setObjectName("findings")
        tree.setModel(self.model)
        tree.setItemDelegate(FindingDelegate(self.model, tree))
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(16)
        tree.setExpandsOnDoubleClick(False)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName(say("findings", "Findings"))
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        text_size.follow(tree)
        self.setFocusProxy(tree)

    def _lay_out(self) -> None:
        filters, buttons = FlowingRow(), FlowingRow()
        for box in (self.severity, self.check):
            filters.addWidget(box)
        for button in (self.fix, self.fix_all, self.ignore, self.ignored):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 6)
        rows.setSpacing(4)
        rows.addWidget(self.heading)
        rows.addLayout(filters)
        rows.addWidget(self.tree, 1)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self.severity.currentIndexChanged.connect(self._look)
        self.check.currentIndexChanged.connect(self._look)
        self.tree.selectionModel().currentChanged.connect(self._show_chosen)
        self.tree.clicked.connect(self._go_to)
        self.tree.activated.connect(self._go_and_leave)
        self.tree.expanded.connect(self._on_expanded)
        self.tree.collapsed.connect(self._on_collapsed)
        self.tree.customContextMenuRequested.connect(self._offer)
        self.fix.clicked.connect(self._put_right)
        self.fix_all.clicked.connect(self._put_all_right)
        self.ignored.clicked.connect(self._show_ignored)
        self._scopes = QMenu(self.ignore)
        self._scopes.aboutToShow.connect(lambda: self._add_scopes(self._scopes))
        self.ignore.setMenu(self._scopes)
        if self._session is not None:
            self._session.findings.changed.connect(self._on_changed)
            self._session.findings.reached.connect(self._choose_reached)
            self._session.read_only_changed.connect(self._show_chosen)

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        if is_seen:
            self._look()

    # What is shown

    def _on_changed(self) -> None:
        if self.is_seen and not self._soon.isActive():
            self._soon.start()

    def _look(self) -> None:
        """Sort the findings by check, beside the window."""
        session = self._session
        if session is None:
            return
        of, segments = session.findings.by_segment(), list(session.transcript)
        severity, check = self.severity.currentData(), self.check.currentData()

        def sort(*_: object) -> tuple[list[Group], list[Group]]:
            every = grouped(of, segments)
            return filtered(every, severity, check), every

        tasks = self._desk.tasks
        tasks.latest((self, "findings"), tasks.work, sort, lambda groups: self._show(*groups))

    def _show(self, groups: Sequence[Group], every: Sequence[Group]) -> None:
        here, place = self.chosen(), self._place()
        self._is_filling = True
        self.model.show_groups(groups)
        if self._open is None and groups:
            self._open = {group.check for group in groups} if self.model.total() <= OPEN_UP_TO else set()
        for row, group in enumerate(groups):
            if group.check in (self._open or ()) or len(groups) == 1:
                self.tree.setExpanded(self.model.index(row, 0), True)
        self._is_filling = False
        self._choose_again(here, place)
        if self._is_behind or place == _NOWHERE:
            self._choose_reached()
            self._is_behind = False
        self._show_checks(every)
        self._show_heading()
        self._show_chosen()

    def _show_checks(self, every: Sequence[Group]) -> None:
        chosen = self.check.currentData()
        with QSignalBlocker(self.check):
            while self.check.count() > 1:
                self.check.removeItem(1)
            for group in every:
                self.check.addItem(f"{title_of(group.check)}  {whole(len(group.findings))}", group.check)
            self.check.setCurrentIndex(max(self.check.findData(chosen), 0))
        if chosen != self.check.currentData():  # the last of that check is gone
            self._look()

    def _show_heading(self) -> None:
        session, total = self._session, self.model.total()
        if session is None:
            text = say("findings", "Open a talk to see what the checks find in it.")
        elif session.findings.has_failed:
            text = say("findings", "The checks could not be run. Choose “Check the talk again” in the menu.")
        elif not session.findings.is_ready:
            text = say("findings", "The talk is being checked…")
        elif total:
            text = say("findings", "Findings: {n}").format(n=whole(total))
        elif session.findings.by_segment():
            text = say("findings", "Nothing of this kind was found.")
        else:
            text = say("findings", "The checks have found nothing.")
        self.heading.setText(text)

    def _place(self) -> tuple[str, int]:
        index = self.tree.currentIndex()
        group = self.model.group(index)
        is_finding = self.model.finding(index) is not None
        return (group.check, index.row() if is_finding else -1) if group is not None else _NOWHERE

    def _choose_reached(self) -> None:
        """Choose the finding that the user has gone to, where it is shown; its check is opened for that."""
        session = self._session
        if session is None or not self.is_seen or session.findings.current in (None, self.chosen()):
            return
        index = self.model.index_of(session.findings.current)
        self._is_behind = not index.isValid()
        if index.isValid():
            self.tree.setCurrentIndex(index)

    def _choose_again(self, here: Finding | None, place: tuple[str, int]) -> None:
        """Choose the finding that was chosen, or the one that stands in its place now."""
        parent = self.model.index_of_group(place[0])
        group = self.model.group(parent)
        if group is None:
            return
        row = min(place[1], len(group.findings) - 1)
        if here is not None:
            row = next((row for row, each in enumerate(group.findings) if each == here), row)
        index = self.model.index(row, 0, parent) if row >= 0 else parent
        self.tree.setCurrentIndex(index)

    def _on_expanded(self, index: QModelIndex) -> None:
        group = self.model.group(index)
        if not self._is_filling and group is not None:
            self._open = (self._open or set()) | {group.check}

    def _on_collapsed(self, index: QModelIndex) -> None:
        group = self.model.group(index)
        if not self._is_filling and group is not None:
            self._open = (self._open or set()) - {group.check}

    # What is chosen

    def chosen(self) -> Finding | None:
        """Return the finding that is chosen; None where that is a check, or nothing."""
        return self.model.finding(self.tree.currentIndex())

    def _show_chosen(self) -> None:
        """Offer what can be done about what is chosen."""
        session, finding, group = self._session, self.chosen(), self.model.group(self.tree.currentIndex())
        may_write = session is not None and not session.read_only_reason
        self.fix.setEnabled(may_write and finding is not None and finding.fix is not None)
        self.ignore.setEnabled(finding is not None)
        fixes = group is not None and any(each.fix is not None for each in group.findings)
        self.fix_all.setEnabled(may_write and fixes)

    def _go_to(self, index: QModelIndex) -> bool:
        finding, session = self.model.finding(index), self._session
        if finding is None or session is None:
            return False
        session.findings.go_to(finding)
        if not session.cursor.go_to(finding.segment):
            session.message.emit(say("findings", "That segment is no longer there."))
        return True

    def _go_and_leave(self, index: QModelIndex) -> None:
        if self._go_to(index):
            self.done.emit()
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    # What is done

    def _put_right(self) -> None:
        finding, session = self.chosen(), self._session
        if finding is not None and finding.fix is not None and session is not None:
            self._desk.finish_typing()
            session.do(finding.fix)

    def _put_all_right(self) -> None:
        group = self.model.group(self.tree.currentIndex())
        if group is not None:
            self._desk.finish_typing()
            put_right(self._desk, group.check)

    def _add_scopes(self, menu: QMenu) -> None:
        """Offer to ignore what is chosen, everywhere it can be ignored now."""
        menu.clear()
        finding = self.chosen()
        for scope, title in SCOPES.items():
            action = menu.addAction(say("findings", title), partial(self._ignore, scope))
            action.setEnabled(finding is not None and not ignoring.obstacle(self._desk, scope, finding))

    def _ignore(self, scope: ignoring.Scope) -> None:
        finding = self.chosen()
        if finding is not None:
            self._desk.finish_typing()
            ignoring.ignore(self._desk, finding, scope)

    def _show_ignored(self) -> None:
        dialog = IgnoredDialog(self._desk)
        dialog.exec()
        dialog.deleteLater()

    def _offer(self, at: QPoint) -> None:
        menu = QMenu(self.tree)
        for button in (self.fix, self.fix_all):
            action = menu.addAction(button.text(), button.click)
            action.setEnabled(button.isEnabled())
        scopes = menu.addMenu(self.ignore.text())
        scopes.setEnabled(self.ignore.isEnabled())
        self._add_scopes(scopes)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.tree.viewport().mapToGlobal(at))
