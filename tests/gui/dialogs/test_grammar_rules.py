"""The list of grammar rules: searched, switched, and put back as they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dwuglos.checks.base import Finding
from dwuglos.errors import notice
from dwuglos.language import grammar_rules
from dwuglos.language.grammar_rules import Rule
from gui.commands.checks import ChooseGrammarRules
from gui.dialogs.grammar_rules import GrammarRulesDialog
from tests.gui.desk import Key

RULES = (Rule("BRAK_KROPKI", "Brak kropki"), Rule("PO", "„po” zamiast „w”"), Rule("W_TYM", "W_TYM"))
"""Of these the second is off at first."""


@pytest.fixture
def rules(monkeypatch):
    monkeypatch.setattr(grammar_rules, "rules", lambda: RULES)


@pytest.fixture
def make(at_work, rules):
    """A function that makes the dialog, of somebody with these choices."""
    made = []

    def make(at="", **choices):
        at_work.settings.grammar = choices
        dialog = GrammarRulesDialog(at_work.window, at)
        made.append(dialog)
        dialog.show()
        at_work.qtbot.waitUntil(lambda: "read" not in dialog.about.text())
        return dialog

    yield make
    for dialog in made:
        dialog.close()
        dialog.deleteLater()


def states(dialog):
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return {item.data(Qt.ItemDataRole.UserRole): item.checkState() == Qt.CheckState.Checked for item in items}


def shown(dialog):
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_all_rules_are_listed_by_title_and_name_with_what_is_on(make):
    dialog = make(W_TYM=False)
    assert shown(dialog) == ["Brak kropki  ·  BRAK_KROPKI", "„po” zamiast „w”  ·  PO", "W_TYM"]
    assert states(dialog) == {"BRAK_KROPKI": True, "PO": False, "W_TYM": False}
    assert dialog.about.text() == "Rules: 3, switched on: 1. A finding says the name of its rule."


def test_a_rule_is_switched_by_keys_and_only_what_differs_is_kept(make, at_work):
    dialog = make(W_TYM=False, OF_TOMORROW=False)
    dialog.search.setFocus()
    at_work.type("po")
    at_work.key(Key.Key_Down)
    assert dialog.list.hasFocus()
    at_work.key(Key.Key_Space)
    assert states(dialog)["PO"]
    assert dialog.about.text().startswith("Rules: 3, switched on: 2.")
    assert dialog.take(at_work.settings)
    assert at_work.settings.grammar == {"PO": True, "W_TYM": False, "OF_TOMORROW": False}
    assert not dialog.take(at_work.settings)


def test_each_word_that_is_searched_stands_in_the_title_or_the_name(make):
    dialog = make()
    dialog.search.setText("KROPK brak_")
    assert shown(dialog) == ["Brak kropki  ·  BRAK_KROPKI"]
    dialog.search.setText("przecinek")
    assert shown(dialog) == []
    assert dialog.about.text() == "No rule has that in its title or name."


def test_they_can_be_as_they_were_at_first(make, at_work):
    dialog = make(PO=True, W_TYM=False, OF_TOMORROW=False)
    dialog.reset.click()
    assert states(dialog) == {"BRAK_KROPKI": True, "PO": False, "W_TYM": True}
    assert dialog.take(at_work.settings)
    assert at_work.settings.grammar == {"OF_TOMORROW": False}


def test_without_their_file_that_is_said_and_choices_stay(make, at_work, monkeypatch):
    monkeypatch.setattr(grammar_rules, "rules", lambda: ())
    dialog = make(W_TYM=False)
    assert dialog.about.text() == "There are no rules here that could be chosen; install Dwugłos again."
    assert not dialog.reset.isEnabled()
    assert not dialog.take(at_work.settings)
    assert at_work.settings.grammar == {"W_TYM": False}


def test_where_grammar_is_not_checked_that_is_said(make, at_work):
    at_work.settings.checks["grammar"] = "off"
    assert make().about.text() == "Grammar is not checked at all now: see Checks, Choose checks."


def test_whoever_agrees_before_the_rules_are_there_changes_nothing(at_work, rules):
    at_work.settings.grammar = {"W_TYM": False}
    dialog = GrammarRulesDialog(at_work.window)
    assert dialog.about.text() == "The rules are being read…"
    assert not dialog.take(at_work.settings)
    assert at_work.settings.grammar == {"W_TYM": False}
    dialog.accept()
    at_work.settle()
    assert dialog.list.count() == 0
    dialog.deleteLater()


def test_the_command_opens_at_the_rule_by_which_something_was_found_here(at_work, rules, monkeypatch):
    message = notice("{remark} (rule {rule})", remark="Nie tak.", rule="W_TYM")
    monkeypatch.setitem(at_work.session.findings._of, 2, (Finding("grammar", "info", 2, message),))
    checked, seen = [], []
    monkeypatch.setattr(at_work.window, "check_again", lambda: checked.append(True))

    def agree(dialog):
        at_work.qtbot.waitUntil(lambda: dialog.list.count() == 3)
        item = dialog.list.currentItem()
        seen.append(item.data(Qt.ItemDataRole.UserRole))
        item.setCheckState(Qt.CheckState.Unchecked)
        return True

    monkeypatch.setattr(GrammarRulesDialog, "exec", agree)
    at_work.table.go_to(2)
    at_work.run(ChooseGrammarRules)
    assert seen == ["W_TYM"]
    assert at_work.settings.grammar == {"W_TYM": False}
    assert checked == [True]
