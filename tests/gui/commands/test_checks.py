"""Going from problem to problem, and what is done about them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from dwuglos.errors import notice
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from gui.check_work import Choices
from gui.commands.checks import (
    CheckAgain,
    ChooseChecks,
    ChooseGrammarRules,
    FixAllProblems,
    FixProblem,
    IgnoreAlways,
    IgnoreHere,
    IgnoreInTalk,
    NextProblem,
    PreviousProblem,
    ReportProblems,
    ShowDictionaries,
    ShowIgnored,
    TellProblems,
)
from gui.commands.edit import Undo
from gui.dialogs.checks import ChecksDialog
from gui.dialogs.dictionaries import DictionariesDialog
from gui.dialogs.grammar_rules import GrammarRulesDialog
from gui.panels.views.fixes import FixesDialog
from gui.panels.views.ignored import IgnoredDialog
from tests.gui.desk import CTRL, QUIET, SHIFT, Key


def test_f8_goes_through_all_problems_and_round(checked):
    visited = []
    for _ in range(4):
        checked.key(Key.Key_F8)
        visited.append((checked.here, checked.session.findings.current.check))
    assert visited == [
        (2, "double-space"),
        (2, "space-before-punctuation"),
        (5, "double-space"),
        (2, "double-space"),
    ]
    assert checked.told == ("Segment 2. Warning: More than one space stands here in a row. Ctrl+F8 puts it right.")
    assert checked.table.open_cell is None
    checked.key(Key.Key_F8, SHIFT)
    assert checked.here == 5


def test_whoever_comes_back_to_a_segment_is_told_of_its_first_problem_again(checked):
    for _ in range(2):
        checked.key(Key.Key_F8)
    checked.table.go_to(1)
    checked.key(Key.Key_F8)
    assert (checked.here, checked.session.findings.current.check) == (2, "double-space")


def test_in_an_open_cell_f8_keeps_what_is_typed_and_selects_what_is_wrong(checked):
    checked.table.go_to(1, edit=True)
    checked.type(" Witam.")
    checked.key(Key.Key_F8)
    assert checked.target(1) == "Dobry wieczór. Witam."
    assert (checked.cell.segment, checked.cell.input.textCursor().selectedText()) == (2, "  ")


def test_in_an_open_cell_f8_goes_by_what_was_just_put_right(checked):
    checked.table.go_to(2, edit=True)
    checked.cell.input.selectAll()
    checked.type("Dziś przyjrzymy się latarniom.")
    checked.key(Key.Key_F8)
    assert (checked.cell.segment, checked.cell.input.textCursor().selectedText()) == (5, "  ")


def test_what_was_just_typed_is_not_said_to_be_right_before_it_was_looked_at(checked):
    for id in (2, 5):
        checked.session.attempt(lambda transcript, id=id: edits.set_target(transcript, id, "Latarnie."))
    checked.check()
    checked.run(NextProblem)
    assert "found no problem" in checked.told
    checked.table.go_to(1, edit=True)
    checked.type("  Witam.")
    checked.key(Key.Key_F8)
    assert checked.told == "The checks are still at work; try again in a moment."
    checked.check()
    checked.key(Key.Key_F8)
    assert checked.here == 1
    assert "More than one space" in checked.told


def test_where_there_is_no_problem_that_is_told(checked):
    checked.session.findings.use(
        Choices(NETFLIX_PL, QUIET | {"double-space": "off", "space-before-punctuation": "off"})
    )
    checked.check()
    checked.run(NextProblem)
    assert checked.told == "The checks have found no problem in what is shown here."
    checked.run(TellProblems)
    assert checked.told == "Nothing was found in this segment."


def test_what_is_wrong_is_said_to_those_without_a_mouse(checked):
    checked.table.go_to(2)
    checked.key(Key.Key_I, CTRL | SHIFT)
    assert checked.told == (
        "Warning: More than one space stands here in a row. Warning: No space belongs beside this punctuation mark."
    )


def test_a_problem_is_put_right_and_that_is_one_step(checked):
    assert not checked.can(FixProblem)
    checked.key(Key.Key_F8)
    action = checked.window.menus.action(FixProblem)
    assert action.text() == "Put &right: More than one space stands here in a row."
    checked.key(Key.Key_F8, CTRL)
    assert checked.target(2) == "Dziś przyjrzymy się latarniom ,"
    assert checked.told == "Segment 2: put right."
    checked.check()
    checked.key(Key.Key_F8)
    assert checked.session.findings.current.check == "space-before-punctuation"
    checked.run(Undo)
    assert checked.target(2) == "Dziś  przyjrzymy się latarniom ,"


def test_what_was_typed_since_is_not_overwritten(checked):
    checked.table.go_to(2, edit=True)
    checked.type("x")
    checked.run(FixProblem)
    assert checked.target(2) == "Dziś  przyjrzymy się latarniom ,x"
    assert "has changed since it was checked" in checked.told


def test_all_of_a_kind_are_put_right_in_one_step_but_those_left_out(checked, monkeypatch):
    shown = []

    def agree(dialog):
        shown.append([dialog.model.data(dialog.model.index(row)) for row in range(dialog.model.rowCount())])
        return True

    monkeypatch.setattr(FixesDialog, "exec", agree)
    checked.table.go_to(2)
    checked.run(FixAllProblems)
    checked.qtbot.waitUntil(lambda: checked.target(5) == "Inni pisali do siebie co dzień.")
    assert checked.target(2) == "Dziś przyjrzymy się latarniom ,"
    assert shown == [
        [
            "Segment 2. Now: Dziś  przyjrzymy się latarniom , Then: Dziś przyjrzymy się latarniom ,",
            "Segment 5. Now: Inni  pisali do siebie co dzień. Then: Inni pisali do siebie co dzień.",
        ]
    ]
    assert checked.told == "Put right. Segments: 2. Undo takes all of it back."
    checked.table.go_to(4)
    checked.run(Undo)
    assert checked.here == 5, "the nearest of those that were changed"
    assert (checked.target(2)[:6], checked.target(5)[:6]) == ("Dziś  ", "Inni  ")


def test_checks_are_chosen_and_count_from_then_on(checked, monkeypatch):
    def choose(dialog):
        assert dialog.boxes["length-ratio"].currentData() == "off"
        box = dialog.boxes["double-space"]
        box.setCurrentIndex(box.findData("error"))
        return True

    monkeypatch.setattr(ChecksDialog, "exec", choose)
    checked.run(ChooseChecks)
    checked.check()
    assert checked.settings.checks["double-space"] == "error"
    assert [finding.severity for finding in checked.session.findings.of(5)] == ["error"]


def test_checking_again_says_so(checked):
    checked.run(CheckAgain)
    assert checked.told == "The whole talk is being checked again."
    checked.check()
    assert checked.session.findings.of(5)


def obstacles(desk, *commands):
    return [command(desk.window).obstacle() for command in commands]


def test_before_anything_was_looked_at_one_has_to_wait(at_work):
    wait = "The checks are still at work; try again in a moment."
    assert not at_work.session.findings.is_ready
    assert obstacles(at_work, ReportProblems) == [wait]
    at_work.run(NextProblem)
    assert at_work.told == wait
    at_work.window.close_talk()
    assert obstacles(at_work, ReportProblems, ShowIgnored) == ["Open a talk first."] * 2


def test_backwards_the_last_problem_of_a_segment_comes_first(checked):
    visited = []
    checked.table.go_to(4)
    for _ in range(3):
        checked.run(PreviousProblem)
        visited.append((checked.here, checked.session.findings.current.check))
    assert visited == [(2, "space-before-punctuation"), (2, "double-space"), (5, "double-space")]


def test_what_can_be_done_about_a_segment_without_findings(checked):
    nothing = "Nothing was found in this segment."
    assert obstacles(checked, FixProblem, FixAllProblems, IgnoreHere, IgnoreInTalk, IgnoreAlways, ReportProblems) == [
        "Nothing was found in this segment that the program can put right.",
        "Nothing was found in this segment that the program can put right.",
        nothing,
        nothing,
        nothing,
        "",
    ]
    checked.table.go_to(2)
    assert obstacles(checked, FixProblem, FixAllProblems, IgnoreHere, IgnoreInTalk, IgnoreAlways) == [""] * 5
    checked.table.go_to(4)  # which is not translated
    assert obstacles(checked, FixProblem, IgnoreHere)[1] == ""
    checked.run(TellProblems)
    assert checked.told == "Error: This segment has no translation."


def test_what_cannot_be_put_right_is_said_without_a_key(checked):
    command = NextProblem(checked.window)
    first = checked.session.findings.of(2)[0]
    said = "Segment 2. Warning: More than one space stands here in a row."
    assert command.words(first) == f"{said} Ctrl+F8 puts it right."
    assert command.words(first._replace(fix=None)) == said
    checked.window.menus.use_keys({"FixProblem": ""})
    assert command.words(first) == said
    checked.window.menus.use_keys({})
    checked.session.talk.read_only_reason = "Somebody else has it."
    assert command.words(first) == said


@pytest.mark.parametrize(("length", "shown"), [(60, "x" * 60), (61, "x" * 59 + "…"), (3, "x & x")])
def test_a_long_message_ends_in_dots_in_its_menu(checked, monkeypatch, length, shown):
    checked.table.go_to(2)
    text = "x" * length if length > 3 else "x & x"
    finding = checked.session.findings.of(2)[0]
    monkeypatch.setattr(FixProblem, "finding", lambda _: finding._replace(message=notice(text)))
    assert FixProblem(checked.window).label() == f"Put &right: {shown.replace('&', '&&')}"
    assert FixAllProblems(checked.window).label() == ""
    checked.window.show_article()
    assert FixProblem(checked.window).label() == ""


def test_after_putting_right_the_cell_that_was_open_is_open_again(checked):
    checked.table.go_to(2, edit=True)
    checked.run(FixProblem)
    assert (checked.here, checked.cell.segment, checked.cell.text()) == (2, 2, "Dziś przyjrzymy się latarniom ,")
    checked.key(Key.Key_Escape)
    checked.check()
    checked.table.go_to(5)
    checked.run(FixProblem)
    assert checked.target(5) == "Inni pisali do siebie co dzień."
    assert checked.table.open_cell is None


def test_all_of_a_kind_keep_what_is_typed_first(checked, monkeypatch):
    monkeypatch.setattr(FixesDialog, "exec", lambda _: False)
    checked.table.go_to(2, edit=True)
    checked.type("!")
    checked.run(FixAllProblems)
    assert checked.target(2) == "Dziś  przyjrzymy się latarniom ,!"
    assert checked.table.open_cell is None


def test_who_does_not_agree_to_the_choice_of_checks_changes_nothing(checked, monkeypatch):
    def choose(dialog):
        dialog.boxes["double-space"].setCurrentIndex(dialog.boxes["double-space"].findData("error"))
        return False

    monkeypatch.setattr(ChecksDialog, "exec", choose)
    checked.run(ChooseChecks)
    assert checked.settings.checks == QUIET


def test_checking_again_keeps_what_is_typed_first(checked):
    checked.table.go_to(1, edit=True)
    checked.type("  !")
    checked.run(CheckAgain)
    assert checked.target(1) == "Dobry wieczór.  !"
    checked.check()
    assert "double-space" in [finding.check for finding in checked.session.findings.of(1)]


@pytest.mark.parametrize(("command", "left"), [(IgnoreHere, [5]), (IgnoreInTalk, []), (IgnoreAlways, [])])
def test_what_the_cursor_is_at_is_ignored(checked, command, left):
    checked.session.attempt(lambda transcript: edits.set_target(transcript, 5, checked.target(2)))
    checked.check()
    checked.table.go_to(2)
    checked.run(command)
    checked.check()
    assert [id for id in (2, 5) if "double-space" in [f.check for f in checked.session.findings.of(id)]] == left


def test_what_is_ignored_is_a_command_away(checked, monkeypatch):
    shown = []
    monkeypatch.setattr(IgnoredDialog, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    checked.run(ShowIgnored)
    assert len(shown) == 1


@pytest.mark.parametrize("is_changed", [True, False])
def test_other_words_in_the_dictionaries_have_the_talk_checked_again(checked, monkeypatch, is_changed):
    checks = []

    def change(dialog):
        dialog.is_changed = is_changed
        dialog.done(0)

    monkeypatch.setattr(DictionariesDialog, "exec", change)
    monkeypatch.setattr(checked.window, "check_again", lambda: checks.append("again"))
    checked.run(ShowDictionaries)
    assert checks == ["again"] * is_changed
    checked.window.close_talk()
    assert ShowDictionaries(checked.window).obstacle() == ""


@pytest.mark.parametrize(
    ("agrees", "takes", "wanted"), [(True, True, True), (True, False, False), (False, True, False)]
)
def test_other_grammar_rules_are_kept_and_have_the_talk_checked_again(checked, monkeypatch, agrees, takes, wanted):
    done, at = [], []
    monkeypatch.setattr(GrammarRulesDialog, "__init__", lambda dialog, desk, rule: start(dialog, desk, rule))
    monkeypatch.setattr(GrammarRulesDialog, "exec", lambda _: agrees)
    monkeypatch.setattr(GrammarRulesDialog, "take", lambda _, settings: takes and settings is checked.settings)
    monkeypatch.setattr(type(checked.window), "remember", lambda _: done.append("kept"))
    monkeypatch.setattr(checked.window, "check_again", lambda: done.append("again"))

    def start(dialog, desk, rule):
        at.append(rule)
        QDialog.__init__(dialog, desk.widget)

    checked.table.go_to(2)
    checked.run(ChooseGrammarRules)
    assert at == [""], "what was found here is no matter of grammar"
    assert done == ["kept", "again"] * wanted


def test_the_rules_open_at_the_one_that_the_cursor_is_at(checked, monkeypatch):
    findings = checked.session.findings
    command = ChooseGrammarRules(checked.window)
    space = findings.of(2)[0]
    grammar = space._replace(check="grammar", message=notice("A comma.", rule="COMMA"))
    later = grammar._replace(message=notice("A form.", rule="FORM"))
    monkeypatch.setattr(findings, "of", lambda _: (space, grammar, later))
    checked.table.go_to(2)
    for here, rule in ((space, "COMMA"), (None, "COMMA"), (later, "FORM")):
        monkeypatch.setattr(findings, "here", lambda _, here=here: here)
        assert command._rule_here() == rule
    monkeypatch.setattr(findings, "of", lambda _: (space,))
    monkeypatch.setattr(findings, "here", lambda _: space)
    assert command._rule_here() == ""
    checked.window.close_talk()
    assert command._rule_here() == ""


def test_a_remark_is_ignored_in_its_segment_alone(checked, monkeypatch):
    checked.table.go_to(2)
    monkeypatch.setattr(checked.session.remarks, "remark_of", lambda _: "a remark")
    alone = "A remark of the language model is about its segment alone, and can be ignored there."
    assert obstacles(checked, IgnoreHere, IgnoreInTalk, IgnoreAlways) == ["", alone, alone]


def test_f8_goes_past_what_stands_twice_in_a_segment(checked):
    checked.session.attempt(lambda transcript: edits.set_target(transcript, 3, "Raz  dwa  trzy."))
    checked.check()
    checked.table.go_to(3)
    spans = []
    for _ in range(3):
        checked.key(Key.Key_F8)
        spans.append((checked.here, checked.session.findings.current.span))
    assert spans[:2] == [(3, (3, 5)), (3, (8, 10))]
    assert spans[2][0] == 5


def test_why_nothing_can_be_put_right_or_ignored_is_said(checked, monkeypatch):
    monkeypatch.setattr(checked.session.talk, "read_only_reason", "Another window has it.")
    assert FixProblem(checked.window).obstacle() == "Another window has it."
    checked.window.close_talk()
    reasons = {command(checked.window).obstacle() for command in (FixProblem, IgnoreHere, IgnoreInTalk)}
    assert len(reasons) == 1
    assert reasons != {""}


def test_a_segment_that_is_put_right_is_shown_whatever_hides_it(checked, monkeypatch):
    shown = []
    checked.key(Key.Key_F8)
    monkeypatch.setattr(checked.page, "show_segment", shown.append)
    checked.run(FixProblem)
    assert shown == [2]


@pytest.mark.parametrize("command", [ChooseChecks, ShowDictionaries, ChooseGrammarRules])
def test_of_a_dialog_that_was_closed_nothing_stays(checked, monkeypatch, command):
    seen = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: seen.append(type(dialog)) or dialog.reject())
    checked.run(command)
    assert seen
    checked.qtbot.waitUntil(lambda: not checked.window.findChildren(seen[0]))
