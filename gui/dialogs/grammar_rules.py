"""The grammar rules: a list of all, in which each is switched on or off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from dwuglos.checks.results.choices import OFF
from dwuglos.language import grammar_rules
from dwuglos.language.grammar_rules import OFF_AT_FIRST, Rule
from dwuglos.settings import Settings
from gui.desk import Desk
from gui.look import text_size
from gui.widgets.fitting import fit
from gui.widgets.search_line import SearchLine
from gui.words import say, whole

_NAME = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class GrammarRulesDialog(QDialog):
    """Shows which rules are on, by their titles in Polish; `take` writes what was chosen into settings.

    It opens at the rule named `at`, where there is one of that name.
    """

    def __init__(self, desk: Desk, at: str = "") -> None:
        super().__init__(desk.widget)
        self.setWindowTitle(say("grammar rules", "Grammar rules"))
        fit(self, 680, 560)
        self._at = at
        self._is_grammar_off = desk.settings.checks.get("grammar") == OFF
        self._choices = dict(desk.settings.grammar)
        self.search = SearchLine(say("grammar rules", "Search the rules"), self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        text_size.follow(self.list)
        self.about = QLabel(say("grammar rules", "The rules are being read…"), self)
        self.about.setWordWrap(True)
        self.reset = QPushButton(say("grammar rules", "As they were at &first"), self)
        self.reset.setAutoDefault(False)
        self.reset.setEnabled(False)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._show_about)
        self.reset.clicked.connect(self._reset)
        self.finished.connect(lambda _: desk.tasks.drop(self))
        desk.tasks.latest(self, desk.tasks.work, lambda *_: grammar_rules.rules(), self._fill)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        for part in (self.search, self.list, self.about, buttons):
            rows.addWidget(part, 1 if part is self.list else 0)

    def _fill(self, rules: Sequence[Rule]) -> None:
        off = grammar_rules.off(self._choices)
        self.list.blockSignals(True)
        for rule in rules:
            is_named = rule.title != rule.name
            item = QListWidgetItem(f"{rule.title}  ·  {rule.name}" if is_named else rule.name, self.list)
            item.setToolTip(item.text())
            item.setData(_NAME, rule.name)
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_OFF if rule.name in off else _ON)
        self.list.blockSignals(False)
        self.reset.setEnabled(bool(rules))
        self._filter()
        here = next((item for item in self._items() if item.data(_NAME) == self._at), None)
        if here is not None:
            self.list.setCurrentItem(here)
            self.list.scrollToItem(here, QListWidget.ScrollHint.PositionAtCenter)
            self.list.setFocus()

    def _items(self) -> Iterator[QListWidgetItem]:
        return (self.list.item(row) for row in range(self.list.count()))

    def _filter(self) -> None:
        """Show the rules in whose title or name each word stands that is looked for."""
        words = self.search.text().casefold().split()
        for item in self._items():
            text = item.text().casefold()
            item.setHidden(not all(word in text for word in words))
        rows = [row for row, item in enumerate(self._items()) if not item.isHidden()]
        if self.list.currentRow() not in rows:
            self.list.setCurrentRow(rows[0] if rows else -1)
        self._show_about()

    def _show_about(self) -> None:
        total = self.list.count()
        shown = sum(not item.isHidden() for item in self._items())
        on = sum(item.checkState() == _ON for item in self._items())
        if not total:
            text = say("grammar rules", "There are no rules here that could be chosen; install Dwugłos again.")
        elif not shown:
            text = say("grammar rules", "No rule has that in its title or name.")
        else:
            text = say("grammar rules", "Rules: {n}, switched on: {on}. A finding says the name of its rule.")
        if self._is_grammar_off:
            text = say("grammar rules", "Grammar is not checked at all now: see Checks, Choose checks.")
        self.about.setText(text.format(n=whole(total), on=whole(on)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let ↓ lead from the line to the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _reset(self) -> None:
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(_OFF if item.data(_NAME) in OFF_AT_FIRST else _ON)
        self.list.blockSignals(False)
        self._show_about()

    def take(self, settings: Settings) -> bool:
        """Write what was chosen into settings, where what is not listed stays; say whether other rules are on now."""
        is_on = {item.data(_NAME): item.checkState() == _ON for item in self._items()}
        others = {name: choice for name, choice in settings.grammar.items() if name not in is_on}
        chosen = others | {name: each for name, each in is_on.items() if each == (name in OFF_AT_FIRST)}
        before, settings.grammar = settings.grammar, chosen
        return grammar_rules.off(before) != grammar_rules.off(chosen)
