"""A whole Polish text, seen before it is laid over the open talk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox

from dwuglos.errors import Notice
from dwuglos.importing.pasting import Pasting, Sentence
from dwuglos.importing.polish_text import PolishText
from dwuglos.talk import edits
from gui.commands.whole_texts import PasteTranslation
from gui.dialogs import new_talk
from gui.dialogs.paste import PasteDialog, paste_translation
from tests.gui.desk import Asked

POLISH = (
    "Dobry wieczór państwu.",
    "Dziś przyjrzymy się latarniom morskim i ich latarnikom.",
    "Niektórzy byli samotni.",
    "Inni pisali codziennie.",
    "Zostało tylko światło.",
)


WHOLE = "\n".join(POLISH)


@pytest.fixture
def work(at_work):
    """A talk in which nobody has written anything yet."""
    at_work.session.do(edits.clear_target(at_work.transcript, [each.id for each in at_work.transcript]))
    return at_work


@pytest.fixture
def act(monkeypatch, at_work):
    """A function that says what is done with the dialog once every sentence has its place."""

    def prepare(deed, text=WHOLE):
        QGuiApplication.clipboard().setText(text)

        def run(dialog):
            dialog.show()
            at_work.qtbot.waitUntil(lambda: dialog.pasting is not None or dialog.trouble.text() != "")
            deed(dialog)
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", run)

    return prepare


@pytest.fixture
def asked(monkeypatch):
    """What is asked before moves are thrown away; the first time they stay, then they are given up."""
    asked = Asked(QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard)
    monkeypatch.setattr(QMessageBox, "question", asked)
    return asked


@pytest.fixture
def gives_up(monkeypatch):
    """Moves are thrown away when it is asked."""
    monkeypatch.setattr(QMessageBox, "question", Asked(QMessageBox.StandardButton.Discard))


def _rows(dialog):
    return [(row.left, row.right, row.note) for row in dialog.table.rows]


def test_the_text_is_seen_beside_the_english_and_taken_as_one_step(work, act):
    before = list(work.transcript)

    def deed(dialog):
        dialog.doubtful_first.setChecked(False)
        assert [row[1] for row in _rows(dialog)] == list(POLISH)
        assert {row[2] for row in _rows(dialog)} == {"This text"}
        assert dialog.go.text() == "&Take (5)"
        dialog.go.click()

    act(deed)
    work.run(PasteTranslation)
    assert work.target(1) == POLISH[0]
    assert f"{work.target(2)} {work.target(3)}" == POLISH[1]
    assert work.told == "Sentences placed: 5. Doubtful: 0. Without a place: 0."
    work.assert_saved()
    work.session.undo()
    assert list(work.transcript) == before


def test_english_that_gets_no_polish_is_told_of(work, act):
    def deed(dialog):
        dialog.doubtful_first.setChecked(False)
        dialog.table.selectRow(4)
        dialog.drop.click()
        dialog.go.click()

    act(deed)
    paste_translation(work.window)
    assert work.told == (
        "Sentences placed: 4. Doubtful: 0. Without a place: 1. English sentences left without Polish: 1."
    )


def test_what_a_person_wrote_stays_unless_it_is_to_be_replaced(at_work, act):
    confirmed = at_work.target(1)

    def deed(dialog):
        outcome = {row[0]: row[2] for row in _rows(dialog)}
        assert outcome[at_work.segment(1).source] == "Stays"
        count = dialog.go.text()
        dialog.over_person.setChecked(True)
        assert dialog.go.text() != count
        dialog.over_person.setChecked(False)
        dialog.go.click()

    act(deed)
    paste_translation(at_work.window)
    assert at_work.target(1) == confirmed
    assert at_work.target(4) == POLISH[2]


def test_what_is_too_doubtful_is_not_taken(work, act):
    def deed(dialog):
        dialog.least.setValue(100)
        assert "Too doubtful" in {row[2] for row in _rows(dialog)}
        dialog.reject()

    act(deed)
    paste_translation(work.window)
    assert {each.target for each in work.transcript} == {""}


def test_sentences_are_moved_and_are_sure_then(work, act, gives_up):
    def deed(dialog):
        dialog.doubtful_first.setChecked(False)
        dialog.table.selectRow(4)
        dialog.drop.click()
        assert ("", POLISH[4], "No place") in _rows(dialog)
        dialog.table.selectRow(3)
        dialog.all_down.click()
        assert next(row for row in _rows(dialog) if row[1] == POLISH[3])[0] == work.segment(6).source
        dialog.all_up.click()
        dialog.table.selectRow(2)
        dialog.down.click()
        moved = {row[0]: row[1] for row in _rows(dialog)}
        assert POLISH[2] not in moved[work.segment(4).source]
        dialog.reject()

    act(deed)
    paste_translation(work.window)


def test_a_piece_without_a_place_is_given_one(work, act, gives_up):
    def deed(dialog):
        row = next(n for n, each in enumerate(dialog.table.rows) if each.note == "No place")
        dialog.table.selectRow(row)
        assert "Nowak" in dialog.detail.toPlainText()
        dialog.down.click()
        assert all(each.note != "No place" for each in dialog.table.rows)
        dialog.reject()

    act(deed, "Tłumaczenie: Anna Nowak, Wydawnictwo Naukowe, Warszawa 2024, wszelkie prawa.\n\n" + " ".join(POLISH))
    paste_translation(work.window)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (" ", "There is no text in the clipboard"),
        ("This is plain English. " * 20, "not in Polish"),
        ("…", "not a single"),
    ],
)
def test_what_cannot_be_used_is_told(work, act, text, sentence):
    def deed(dialog):
        assert sentence in dialog.trouble.text()
        assert not dialog.go.isEnabled()
        assert dialog.table.rows == []
        dialog.reject()

    act(deed, text)
    paste_translation(work.window)


def test_a_file_is_read_instead(work, act, tmp_path, monkeypatch):
    path = tmp_path / "polish.txt"
    path.write_text("\n".join(POLISH), "utf-8")
    monkeypatch.setattr(new_talk.QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    def deed(dialog):
        dialog.from_file.click()
        work.qtbot.waitUntil(lambda: dialog.pasting is not None)
        assert dialog.source.text() == "polish.txt"
        dialog.go.click()

    act(deed, "")
    paste_translation(work.window)
    assert work.target(6) == POLISH[4]


def test_the_doubtful_ones_come_first(work, act):
    def deed(dialog):
        assert isinstance(dialog, PasteDialog)
        sure = [int(row.where.removesuffix("%")) for row in dialog.table.rows if row.where != "–"]
        assert sure == sorted(sure)
        dialog.reject()

    act(deed, "\n".join(POLISH[1:]))
    paste_translation(work.window)


MOVED = "Give up what you moved and decided in this text?"


def test_what_was_moved_is_not_given_up_unasked(work, act, asked):
    def deed(dialog):
        work.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert asked.questions == []
        dialog.show()
        dialog.down.click()
        moved = dialog.pasting
        work.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert dialog.pasting == moved
        work.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert asked.questions == [MOVED] * 2

    act(deed)
    paste_translation(work.window)


def test_another_text_takes_the_place_of_what_was_moved_on_request(work, act, asked, tmp_path, monkeypatch):
    path = tmp_path / "polish.txt"
    path.write_text(WHOLE, "utf-8")
    monkeypatch.setattr(new_talk.QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    def deed(dialog):
        dialog.down.click()
        moved = dialog.pasting
        dialog.from_file.click()
        assert dialog.pasting == moved
        dialog.from_clipboard.click()
        work.qtbot.waitUntil(lambda: dialog.pasting is not None)
        assert dialog.pasting != moved
        assert asked.questions == [MOVED] * 2

    act(deed)
    paste_translation(work.window)


def test_it_fits_a_small_screen(work, act, speak):
    speak("pl")

    def deed(dialog):
        assert dialog.minimumSizeHint().width() <= 760
        assert dialog.minimumSizeHint().height() <= 460
        dialog.reject()

    act(deed)
    paste_translation(work.window)


# The dialog by itself, with places found for a text of five pieces


@pytest.fixture
def pasting(at_work):
    """Of six sentences the fourth and the fifth get nothing, and one piece has no place; the last is there already."""
    sure = (0.9, 0.5, 0.499, 0.0, 0.0, 0.3)
    sentences = tuple(Sentence((segment,), n) for segment, n in zip(at_work.transcript, sure, strict=True))
    return Pasting(sentences, ("Raz.", "Dwa.", "Trzy.", "Obok.", at_work.target(6)), (0, 1, 2, None, 5))


@pytest.fixture
def dialog(at_work, pasting, monkeypatch):
    QGuiApplication.clipboard().setText("")
    dialog = PasteDialog(at_work.window, at_work.session)
    dialog.doubtful_first.setChecked(False)
    dialog.show()
    dialog._found("polish.txt", PolishText((), 0), pasting)
    yield dialog
    monkeypatch.setattr(QMessageBox, "question", Asked(QMessageBox.StandardButton.Discard))
    dialog.reject()
    dialog.deleteLater()


def notes(dialog):
    return [row.note for row in dialog.table.rows]


def choose(dialog, polish):
    """Go to the row with that Polish."""
    dialog.table.selectRow(next(n for n, row in enumerate(dialog.table.rows) if row.right == polish))


def possible(dialog):
    """Return which of the moves can be made, in their order."""
    moves = (dialog.up, dialog.down, dialog.all_up, dialog.all_down, dialog.right, dialog.drop)
    return [button.isEnabled() for button in moves]


def test_what_becomes_of_each_sentence_is_said(dialog):
    assert notes(dialog) == ["Stays", "This text", "Too doubtful", "No place", "Nothing", "Nothing", "Has it already"]
    assert [row.where for row in dialog.table.rows] == ["90%", "50%", "49%", "–", "–", "–", "30%"]
    assert (dialog.go.text(), dialog.go.isEnabled()) == ("&Take (1)", True)
    dialog.least.setValue(49)
    assert notes(dialog)[2] == "This text"
    assert dialog.go.text() == "&Take (2)"
    dialog.over_person.setChecked(True)
    assert notes(dialog)[0] == "This text"
    assert dialog.go.text() == "&Take (3)"
    dialog.over_person.setChecked(False)
    dialog.least.setValue(51)
    assert dialog.go.text() == "&Take (0)"
    assert not dialog.go.isEnabled()


def test_what_was_done_is_told_with_what_was_left(dialog):
    assert dialog.outcome() == (
        "Sentences placed: 1. Doubtful: 2. Without a place: 1. English sentences left without Polish: 2."
    )
    dialog.over_person.setChecked(True)
    dialog.least.setValue(100)
    assert dialog.outcome().startswith("Sentences placed: 0. Doubtful: 4. Without a place: 1.")


def test_where_a_text_is_from_is_said_with_what_there_is_to_say_of_it(dialog, pasting):
    assert dialog.source.text() == "polish.txt"
    assert dialog.table.hasFocus()
    dialog._found("other.txt", PolishText((), 0, (Notice("One line.", "{n} lines.", 1),)), pasting)
    assert dialog.source.text() == "other.txt – One line."


def test_only_what_gets_something_can_be_moved(dialog):
    for polish, moves in (("Dwa.", [True] * 6), ("Obok.", [True, True, False, False, False, False])):
        choose(dialog, polish)
        assert possible(dialog) == moves
        assert polish in dialog.detail.toPlainText()
    dialog.table.selectRow(4)
    assert possible(dialog) == [False] * 6
    assert dialog.detail.toPlainText().strip() == "Some were lonely."


def owners(dialog):
    return dialog.pasting.owners


def test_each_move_does_what_it_says(dialog, pasting):
    for button, moved in (
        (dialog.up, pasting.up(1)),
        (dialog.down, pasting.down(1)),
        (dialog.all_up, pasting.shifted(1, -1)),
        (dialog.all_down, pasting.shifted(1, 1)),
        (dialog.right, pasting.sure(1)),
        (dialog.drop, pasting.dropped(1)),
    ):
        dialog._found("polish.txt", PolishText((), 0), pasting)
        choose(dialog, "Dwa.")
        button.click()
        assert dialog.pasting == moved
        assert moved != pasting


@pytest.mark.parametrize(("by", "owner", "polish"), [(-1, 2, "Trzy. Obok."), (1, 3, "Obok.")])
def test_a_piece_without_a_place_goes_to_a_sentence_that_is_current_then(dialog, by, owner, polish):
    choose(dialog, "Obok.")
    (dialog.up if by < 0 else dialog.down).click()
    assert owners(dialog) == (0, 1, 2, owner, 5)
    here = dialog.table.rows[dialog.table.currentIndex().row()]
    assert here.right == polish
    assert here.where == "100%"


def test_in_the_order_of_the_talk_a_sentence_that_is_decided_stays_current(dialog):
    choose(dialog, "Dwa.")
    dialog.right.click()
    assert dialog.table.currentIndex().row() == 1
    assert dialog.table.rows[1].where == "100%"


def test_with_the_doubtful_first_one_goes_on_with_the_next(dialog):
    dialog.doubtful_first.setChecked(True)
    rights = [row.right for row in dialog.table.rows]
    assert rights[:4] == ["Obok.", "Zostało tylko światło.", "Trzy.", "Dwa."]
    dialog.table.selectRow(2)
    dialog.right.click()
    here = dialog.table.currentIndex().row()
    assert (here, dialog.table.rows[here].right) == (2, "Dwa.")
    dialog.table.selectRow(4)
    dialog.drop.click()
    assert dialog.table.currentIndex().row() == 4


def test_without_a_row_or_a_text_nothing_is_moved(dialog, pasting):
    choose(dialog, "Obok.")
    dialog.right.clicked.emit()
    assert dialog.pasting is pasting
    dialog._fail_with("It cannot be read.")
    assert (dialog.pasting, dialog.table.rows) == (None, [])
    assert possible(dialog) == [False] * 6
    assert dialog.detail.toPlainText() == ""
    assert dialog.go.text() == "&Take (0)"
    for button in (dialog.up, dialog.right):
        button.clicked.emit()
    assert dialog.pasting is None


def test_all_is_on_the_screen_with_its_letters(dialog):
    assert (dialog.least.minimum(), dialog.least.value(), dialog.least.maximum()) == (0, 50, 100)
    assert dialog.least.text() == "50%"
    (label,) = (each for each in dialog.findChildren(QLabel) if each.text() == "Least &sureness:")
    assert label.buddy() is dialog.least
    parts = (dialog.about, dialog.from_file, dialog.least, dialog.table, dialog.detail, dialog.buttons)
    assert [part.y() for part in parts] == sorted({part.y() for part in parts})
    assert dialog.table.height() > dialog.detail.height()
    assert dialog.over_person.x() > dialog.least.x()
    assert dialog.doubtful_first.x() > dialog.over_person.x()


def test_the_choice_of_a_file_begins_where_the_last_was_and_may_be_given_up(at_work, dialog, pasting, monkeypatch):
    begun = []
    monkeypatch.setattr(new_talk.QFileDialog, "getOpenFileName", lambda *what: begun.append(what[2]) or ("", ""))
    at_work.settings.last_folder = "/talks"
    dialog.from_file.click()
    assert begun == ["/talks"]
    assert dialog.pasting is pasting
    monkeypatch.setattr(new_talk.QFileDialog, "getOpenFileName", lambda *_: ("/nowhere/gone.txt", ""))
    dialog.from_file.click()
    assert dialog.source.text() == "Finding the place of each sentence…"
    assert at_work.settings.last_folder == "/nowhere"
    at_work.qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.source.text() == ""


def test_of_the_clipboard_only_what_is_a_text_is_read(dialog):
    QGuiApplication.clipboard().setText(" \n")
    dialog.from_clipboard.click()
    assert dialog.trouble.text().startswith("There is no text in the clipboard; copy the translation")
    assert dialog.trouble.isVisible()
    assert dialog.pasting is None
