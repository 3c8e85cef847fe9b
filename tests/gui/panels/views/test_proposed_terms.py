"""Terms proposed for a talk, by keys."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QMessageBox
from shiboken6 import isValid

from dwuglos.errors import InputError
from dwuglos.language.terms import Term
from dwuglos.memory import proposed_terms
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.glossary import ProposeTerms
from gui.panels.views.proposed_term_rows import ENGLISH, HOW, POLISH, USES
from gui.panels.views.proposed_terms import ProposedTermsDialog
from tests.gui.desk import Asked
from tests.gui.room import are_below_one_another, are_side_by_side

TALK = [
    ("The language model can read.", "Model językowy czyta."),
    ("A language model can write.", "Nikt nie zna modelu językowego."),
    ("This language model can sleep.", "Śnią modele językowe."),
    ("The neuron can wait.", ""),
    ("A neuron can see.", ""),
    ("That neuron is small.", ""),
]


@pytest.fixture
def talk(kept):
    with Library(kept) as library:
        return library.add_talk("Models", number([NewSegment(None, None, a, b) for a, b in TALK]))


@pytest.fixture
def dialog(talk, desk, monkeypatch):
    desk.open(talk)
    desk.run(ProposeTerms)
    (dialog,) = desk.window.findChildren(ProposedTermsDialog)
    desk.qtbot.waitUntil(lambda: not dialog.is_running)
    yield dialog
    monkeypatch.setattr(QMessageBox, "question", Asked(QMessageBox.StandardButton.Discard))
    if isValid(dialog):
        dialog.close()


def rows(dialog):
    return [
        [dialog.table.item(row, column).text() for column in (ENGLISH, USES, POLISH, HOW)]
        for row in range(dialog.table.rowCount())
    ]


def terms(kept):
    with Library(kept, reading=True) as library:
        return [(each.talk, each.term.english, each.term.polish) for each in library.terms()]


def tick(dialog, row):
    dialog.table.item(row, ENGLISH).setCheckState(Qt.CheckState.Checked)


def test_terms_are_proposed_with_their_translations(dialog):
    assert rows(dialog) == [
        ["language model", "3", "model językowy", "model językowy (3)"],
        ["neuron", "3", "", ""],
    ]
    assert dialog.status.text() == "Proposed: 2, ticked: 0"
    assert not dialog.add.isEnabled()
    assert dialog.scope.accessibleName() == "In which talks the terms count"
    assert dialog.table.accessibleName() == "Proposed terms"


def test_what_is_ticked_is_added_and_goes(desk, dialog, kept):
    tick(dialog, 0)
    assert dialog.status.text() == "Proposed: 2, ticked: 1"
    dialog.add.click()
    desk.qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    assert terms(kept) == [(None, "language model", "model językowy")]
    assert desk.told == "Terms added: 1"
    desk.qtbot.waitUntil(lambda: Term("language model", "model językowy") in desk.session.terms.in_force)
    dialog.again.click()
    desk.qtbot.waitUntil(lambda: not dialog.is_running)
    assert [row[0] for row in rows(dialog)] == ["neuron"]


def test_a_term_without_polish_is_not_added(desk, dialog, kept):
    tick(dialog, 1)
    dialog.add.click()
    assert desk.told == "“neuron” has no Polish yet; type it, or take the tick away."
    assert (dialog.table.currentRow(), dialog.table.currentColumn()) == (1, POLISH)
    assert not terms(kept)


def test_who_types_a_translation_ticks_the_term(desk, dialog, kept, talk):
    dialog.table.item(1, POLISH).setText("komórka nerwowa")
    assert dialog.ticked() == [1]
    dialog.scope.setCurrentIndex(1)
    dialog.add.click()
    desk.qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    with Library(kept, reading=True) as library:
        assert [each.term.polish for each in library.terms(talk)] == ["komórka nerwowa"]


def test_enter_goes_to_where_a_term_is(desk, dialog):
    dialog.table.cellActivated.emit(1, ENGLISH)
    assert desk.session.cursor.segment == 4


def test_a_talk_without_terms_says_so(at_work):
    at_work.run(ProposeTerms)
    (dialog,) = at_work.window.findChildren(ProposedTermsDialog)
    at_work.qtbot.waitUntil(lambda: not dialog.is_running)
    assert dialog.status.text() == "There is nothing to propose: no expression comes often enough."
    dialog.close()


@pytest.mark.parametrize("row", [0, 1])
def test_f2_has_the_polish_typed_whatever_column_is_current(dialog, desk, row):
    dialog.table.setCurrentCell(row, ENGLISH)
    dialog.table.setFocus()
    desk.qtbot.waitUntil(dialog.table.hasFocus)
    desk.qtbot.keyClick(dialog.table, Qt.Key.Key_F2)
    (box,) = dialog.table.viewport().findChildren(QComboBox)
    box.lineEdit().selectAll()
    desk.qtbot.keyClicks(box.lineEdit(), "neuronik")
    dialog.table.setCurrentCell(row, ENGLISH)
    assert dialog.table.item(row, POLISH).text() == "neuronik"
    assert dialog.ticked() == [row]


def test_a_look_is_given_up_when_it_is_closed(talk, desk, monkeypatch):
    begun, is_over, given_up = Event(), Event(), []

    def look_long(*_, is_given_up):
        begun.set()
        is_over.wait(30)
        given_up.append(is_given_up())
        return []

    monkeypatch.setattr(proposed_terms, "proposed_terms", look_long)
    desk.open(talk)
    desk.run(ProposeTerms)
    desk.qtbot.waitUntil(begun.is_set)
    (dialog,) = desk.window.findChildren(ProposedTermsDialog)
    dialog.close()
    is_over.set()
    desk.qtbot.waitUntil(lambda: bool(given_up))
    assert given_up == [True]


TYPED = "Give up the Polish that you typed and did not add?"


@pytest.fixture
def asked(monkeypatch):
    """What is asked when the dialog goes; the first time it stays, then it goes."""
    asked = Asked(QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard)
    monkeypatch.setattr(QMessageBox, "question", asked)
    return asked


def test_what_was_typed_is_not_given_up_unasked(dialog, desk, asked):
    dialog.table.item(1, POLISH).setText("neuron")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert asked.questions == [TYPED] * 2


def test_it_closes_unasked_where_nothing_was_typed(dialog, desk, asked):
    tick(dialog, 0)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert asked.questions == []


def test_the_talk_stays_open_for_what_was_typed_and_takes_the_dialog_along(dialog, desk, asked):
    dialog.table.item(1, POLISH).setText("neuron")
    desk.window.close_talk()
    assert desk.session is not None
    assert dialog.isVisible()
    desk.window.close_talk()
    assert desk.window.session is None
    assert not dialog.isVisible()
    assert asked.questions == [TYPED] * 2


@pytest.mark.parametrize("leave", [ProposedTermsDialog.reject, ProposedTermsDialog.close])
def test_while_it_is_asked_the_program_does_not_end(dialog, desk, monkeypatch, leave):
    asked = []

    def ask(parent, _title, question, *_):
        asked.append(question)
        box = QMessageBox(parent)
        if len(asked) < 3:  # as a session manager may wish it
            desk.window.close()
        box.setParent(None)
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "question", ask)
    dialog.table.item(1, POLISH).setText("neuron")
    leave(dialog)
    assert asked == [TYPED]
    assert dialog.isVisible()
    assert desk.window.isVisible()


def test_looking_again_keeps_what_was_typed_and_ticked(dialog, desk):
    dialog.table.item(1, POLISH).setText("komórka nerwowa")
    tick(dialog, 0)
    dialog.again.click()
    desk.qtbot.waitUntil(lambda: not dialog.is_running)
    assert [row[2] for row in rows(dialog)] == ["model językowy", "komórka nerwowa"]
    assert dialog.ticked() == [0, 1]


# Looking


def test_while_it_looks_it_says_so_and_looks_once(dialog, desk, monkeypatch):
    began, go_on = [], Event()
    found = list(dialog.found)

    def look_long(*_, is_given_up):
        began.append(is_given_up())
        go_on.wait(10)
        return found

    monkeypatch.setattr(proposed_terms, "proposed_terms", look_long)
    tick(dialog, 0)
    dialog.again.click()
    dialog.look()
    assert dialog.status.text() == "Looking…"
    assert not dialog.again.isEnabled()
    assert not dialog.add.isEnabled(), "what is ticked may be gone in a moment"
    go_on.set()
    desk.qtbot.waitUntil(lambda: not dialog.is_running)
    assert began == [False]
    assert dialog.again.isEnabled()
    assert dialog.add.isEnabled()


def test_a_look_that_fails_is_told_and_what_there_is_stays(dialog, desk, monkeypatch):
    def fail(*_, **__):
        raise InputError("There is no room.")

    with monkeypatch.context() as patch:
        patch.setattr(proposed_terms, "proposed_terms", fail)
        dialog.again.click()
        desk.qtbot.waitUntil(lambda: not dialog.is_running)
    assert dialog.status.text() == "There is no room."
    assert len(rows(dialog)) == 2
    tick(dialog, 0)
    assert dialog.add.isEnabled()
    dialog.again.click()
    desk.qtbot.waitUntil(lambda: not dialog.is_running)
    assert dialog.status.text() == "Proposed: 2, ticked: 1"


def test_what_comes_after_it_was_closed_changes_nothing(dialog, desk):
    found = dialog.found
    dialog.close()
    dialog.found, dialog.is_running = [], True
    dialog._show(found)
    dialog._fail(InputError("There is no room."))
    dialog._drop([])(None)
    dialog._on_failed(InputError("There is no room."))
    assert (dialog.found, dialog.is_running) == ([], True)
    assert dialog.status.text() == "Proposed: 2, ticked: 0"
    assert desk.told == ""


def test_the_first_row_is_current_at_first_and_looking_again_leaves_the_current_one(dialog, desk):
    assert dialog.table.currentRow() == 0
    dialog.table.setCurrentCell(1, ENGLISH)
    dialog.again.click()
    desk.qtbot.waitUntil(lambda: not dialog.is_running)
    assert dialog.table.currentRow() == 1


# What is chosen


def test_who_takes_the_polish_away_does_not_tick_and_has_typed_nothing(dialog, desk, asked):
    dialog.table.item(0, POLISH).setText("")
    assert dialog.ticked() == []
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert asked.questions == []


def test_enter_in_the_column_of_the_polish_has_it_typed(desk, dialog):
    desk.session.cursor.go_to(2)
    dialog.table.cellActivated.emit(1, POLISH)
    assert len(dialog.table.viewport().findChildren(QComboBox)) == 1
    assert desk.session.cursor.segment == 2, "where it is has not been asked for"


def test_a_term_without_a_place_is_gone_to_nowhere(desk, dialog):
    desk.session.cursor.go_to(2)
    dialog.found[1] = dialog.found[1]._replace(segments=())
    dialog.table.cellActivated.emit(1, ENGLISH)
    assert desk.session.cursor.segment == 2


def test_f2_without_a_row_does_nothing(at_work):
    at_work.run(ProposeTerms)
    (dialog,) = at_work.window.findChildren(ProposedTermsDialog)
    at_work.qtbot.waitUntil(lambda: not dialog.is_running)
    dialog._type_polish()
    assert not dialog.table.viewport().findChildren(QComboBox)
    dialog.close()


# Adding


def test_what_is_being_typed_is_added_and_spaces_do_not_matter(desk, dialog, kept):
    dialog.table.setCurrentCell(1, ENGLISH)
    dialog._type_polish()
    (box,) = dialog.table.viewport().findChildren(QComboBox)
    box.lineEdit().setText("neuronik")
    tick(dialog, 1)
    dialog.table.item(0, POLISH).setText(" model ")
    dialog.add.click()
    assert not dialog.add.isEnabled(), "until it is known what came of it"
    desk.qtbot.waitUntil(lambda: dialog.table.rowCount() == 0)
    assert sorted(terms(kept)) == [(None, "language model", "model"), (None, "neuron", "neuronik")]
    assert desk.told == "Terms added: 2"
    assert dialog.found == []
    assert dialog.status.text() == "There is nothing to propose: no expression comes often enough."


def test_blanks_are_no_polish_and_the_first_without_any_is_gone_to(desk, dialog, kept):
    dialog.table.item(0, POLISH).setText("  ")
    tick(dialog, 1)
    dialog.add.click()
    assert desk.told == "“language model” has no Polish yet; type it, or take the tick away."
    assert (dialog.table.currentRow(), dialog.table.currentColumn()) == (0, POLISH)
    assert not terms(kept)


def test_terms_that_cannot_be_added_stay_and_it_is_said_why(desk, dialog):
    tick(dialog, 0)
    dialog.add.setEnabled(False)
    desk.session.terms.failed.emit(InputError("There is no room."))
    assert dialog.status.text() == "There is no room."
    assert dialog.add.isEnabled()
    assert len(rows(dialog)) == 2
    dialog.table.item(0, ENGLISH).setCheckState(Qt.CheckState.Unchecked)
    desk.session.terms.failed.emit(InputError("There is no room."))
    assert not dialog.add.isEnabled()


def test_in_a_talk_that_may_only_be_read_nothing_is_added(desk, dialog, monkeypatch):
    monkeypatch.setattr(desk.session.talk, "read_only_reason", "Another window has this talk.")
    tick(dialog, 0)
    assert dialog.status.text() == "Proposed: 2, ticked: 1"
    assert not dialog.add.isEnabled()


def test_another_talk_closes_it(desk, dialog):
    desk.window.search.talk_opened.emit()
    assert not dialog.isVisible()
    assert dialog._may_go not in desk.session.before_leaving


def test_its_parts_stand_below_one_another_and_the_table_has_the_room(dialog, desk):
    about = next(label for label in dialog.findChildren(QLabel) if label.text().startswith("Expressions that come"))
    buttons = dialog.findChild(QDialogButtonBox)
    assert are_below_one_another(dialog, about, dialog.status, dialog.table, buttons)
    assert are_side_by_side(dialog, dialog.scope, buttons)
    assert dialog.table.columnViewportPosition(HOW) + 100 < dialog.table.viewport().width()
    before = dialog.table.height()
    assert before > 300
    dialog.resize(dialog.width(), dialog.height() + 100)
    assert dialog.table.height() == before + 100


def test_its_texts_are_as_large_as_those_of_the_talk(dialog, desk):
    before = dialog.table.fontInfo().pixelSize()
    desk.window.look.use_text_size(200)
    assert dialog.table.fontInfo().pixelSize() == pytest.approx(before * 2, abs=1)


def test_of_what_was_closed_nothing_stays(dialog, desk):
    dialog.close()
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(ProposedTermsDialog))


def test_looking_again_keeps_what_is_being_typed(dialog, desk):
    dialog.table.setCurrentCell(1, POLISH)
    dialog.table.setFocus()
    desk.qtbot.waitUntil(dialog.table.hasFocus)
    desk.qtbot.keyClick(dialog.table, Qt.Key.Key_F2)
    (box,) = dialog.table.viewport().findChildren(QComboBox)
    desk.qtbot.keyClicks(box.lineEdit(), "neuronik")
    dialog.again.click()
    desk.qtbot.waitUntil(lambda: not dialog.is_running)
    assert rows(dialog)[1][2] == "neuronik"
    assert dialog.ticked() == [1]
