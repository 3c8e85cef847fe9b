"""A talk sent to a reviewer and taken in again, as the window does it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from dwuglos.review_round.files import REVIEW_FILES, review_file
from gui.commands.edit import Undo
from gui.commands.file import SendForReview, TakeInReview
from gui.dialogs.send_review import SendReviewDialog
from gui.dialogs.take_review import TakeReviewDialog
from gui.talks import reviews
from tests.gui.desk import TALK, Key


@pytest.fixture
def dialogs(monkeypatch):
    """What is done in dialogs, in their order; each is left as its function says."""
    todo, seen = [], []

    def show(dialog):
        seen.append(dialog)
        return QDialog.DialogCode.Accepted if todo.pop(0)(dialog) else QDialog.DialogCode.Rejected

    monkeypatch.setattr(SendReviewDialog, "exec", show)
    monkeypatch.setattr(TakeReviewDialog, "exec", show)
    return todo


def send(at_work, dialogs, path, kind="docx"):
    def fill(dialog):
        place = next(n for n, each in enumerate(REVIEW_FILES) if each.name == kind)
        dialog.kinds.button(place).setChecked(True)
        dialog.file.line.setText(str(path))
        return dialog.send.isEnabled()

    dialogs.append(fill)
    at_work.run(SendForReview)
    at_work.qtbot.waitUntil(lambda: "Ready for the reviewer" in at_work.told)


def edit(path, **targets):
    kind = review_file(path.suffix[1:])
    sheet = kind.read(path.read_bytes())
    rows = [row._replace(target=targets.get(f"s{row.number}", row.target)) for row in sheet.rows]
    path.write_bytes(kind.write(replace(sheet, rows=rows)))


def bring(at_work, path, dialogs=(), told=""):
    at_work.window.bring_in([path])
    at_work.qtbot.waitUntil(lambda: not dialogs and told in at_work.told)


def type_at(at_work, id, text):
    at_work.session.attempt(lambda transcript: edits_of(transcript, id, text))


def edits_of(transcript, id, text):
    from dwuglos.talk.edits import set_target

    return set_target(transcript, id, text)


@pytest.mark.parametrize("kind", ["docx", "xlsx", "html"])
def test_what_came_back_is_taken_as_one_step(at_work, dialogs, tmp_path, kind):
    path = tmp_path / f"review.{kind}"
    send(at_work, dialogs, path, kind)
    assert f"Ready for the reviewer: {path}" in at_work.told
    before = [segment.target for segment in at_work.transcript]
    edit(path, s4="Niektórzy byli samotni.", s5="Inni pisali.")
    dialogs.append(lambda dialog: len(dialog.chosen()) == 2)
    bring(at_work, path, dialogs)
    assert [at_work.target(id) for id in (4, 5)] == ["Niektórzy byli samotni.", "Inni pisali."]
    assert "Segments changed by the review: 2." in at_work.told
    at_work.assert_saved()
    at_work.run(Undo)
    assert [segment.target for segment in at_work.transcript] == before


def test_a_conflict_comes_first_and_is_taken_by_a_key(at_work, dialogs, tmp_path):
    path = tmp_path / "review.docx"
    send(at_work, dialogs, path)
    edit(path, s1="Dobry wieczór państwu.", s6="Tylko światło.")
    type_at(at_work, 6, "Samo światło.")
    looked = []

    def look(dialog):
        model = dialog.model
        looked.extend(model.data(model.index(row, 1)) for row in range(model.rowCount()))
        looked.append(dialog.details.toPlainText())
        assert [each.now.id for each in dialog.chosen()] == [1]
        at_work.qtbot.keyClick(dialog.table, Key.Key_Space)
        assert len(dialog.chosen()) == 2
        return True

    dialogs.append(look)
    bring(at_work, path, dialogs)
    assert looked[:2] == ["Conflict", "Changed"]
    assert "Reviewer" in looked[2]
    assert "Samo światło." in looked[2]
    assert (at_work.target(1), at_work.target(6)) == ("Dobry wieczór państwu.", "Tylko światło.")


def test_what_a_reviewer_has_emptied_is_said_so_and_not_chosen(at_work, dialogs, tmp_path):
    path = tmp_path / "review.docx"
    send(at_work, dialogs, path)
    edit(path, s1="", s4="Niektórzy byli samotni.")

    def look(dialog):
        model = dialog.model
        kinds = {model.entries[row].now.id: model.data(model.index(row, 1)) for row in range(model.rowCount())}
        assert kinds == {1: "Emptied", 4: "Changed"}
        assert [each.now.id for each in dialog.chosen()] == [4]
        dialog.table.selectRow(next(row for row, each in enumerate(model.entries) if each.now.id == 1))
        assert "The reviewer has removed the Polish of this segment." in dialog.details.toPlainText()
        dialog.all.click()
        assert [each.now.id for each in dialog.chosen()] == [1, 4]
        dialog.clean.click()
        assert [each.now.id for each in dialog.chosen()] == [4]
        return True

    dialogs.append(look)
    before = at_work.target(1)
    bring(at_work, path, dialogs)
    assert (at_work.target(1), at_work.target(4)) == (before, "Niektórzy byli samotni.")


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard])
def test_choices_are_given_up_only_when_that_is_agreed_to(at_work, dialogs, tmp_path, monkeypatch, answer):
    path = tmp_path / "review.docx"
    send(at_work, dialogs, path)
    edit(path, s1="Dobry wieczór państwu.", s4="Niektórzy byli samotni.")
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or answer)

    def leave(dialog):
        dialog.show()
        dialog.none.click()
        dialog.reject()
        assert dialog.isVisible() is (answer == QMessageBox.StandardButton.Cancel)
        dialog.hide()
        return False

    def leave_untouched(dialog):
        dialog.show()
        dialog.reject()
        assert not dialog.isVisible()
        return False

    dialogs += [leave, leave_untouched]
    bring(at_work, path, dialogs[:0])
    at_work.qtbot.waitUntil(lambda: len(dialogs) == 1)
    bring(at_work, path, dialogs)
    assert asked == ["Give up what you have chosen in this review?"]


def test_rows_that_belong_nowhere_are_shown_and_cannot_be_chosen(at_work, dialogs, tmp_path):
    path = tmp_path / "review.xlsx"
    send(at_work, dialogs, path, "xlsx")
    kind = review_file("xlsx")
    sheet = kind.read(path.read_bytes())
    rows = [sheet.rows[0]._replace(source="Another", target="Inny"), *sheet.rows[1:5]]
    path.write_bytes(kind.write(replace(sheet, rows=rows)))

    def look(dialog):
        dialog.all.click()
        at_work.qtbot.keyClick(dialog.table, Key.Key_Space)
        assert dialog.model.data(dialog.model.index(0, 1)) == "Not taken"
        assert dialog.model.data(dialog.model.index(0, 0), Qt.ItemDataRole.CheckStateRole) is None
        assert "The English of row 1 was changed in the file" in dialog.details.toPlainText()
        assert "not in the file: 6" in dialog.about.text()
        assert not dialog.take.isEnabled()
        return False

    dialogs.append(look)
    bring(at_work, path, dialogs)
    assert not at_work.can(Undo)


def test_what_changes_while_the_review_is_looked_at_is_left(at_work, dialogs, tmp_path):
    path = tmp_path / "review.docx"
    send(at_work, dialogs, path)
    edit(path, s1="Ich.", s2="Też ich.")

    def look(dialog):
        type_at(at_work, 2, "Nowsze.")
        return True

    dialogs.append(look)
    bring(at_work, path, dialogs)
    assert (at_work.target(1), at_work.target(2)) == ("Ich.", "Nowsze.")
    assert "Left, as they were changed here in the meantime: 1." in at_work.told


def test_a_file_without_changes_is_said_to_bring_nothing(at_work, dialogs, tmp_path):
    path = tmp_path / "review.docx"
    send(at_work, dialogs, path)
    bring(at_work, path, told="review.docx brings nothing that is not here already.")


def test_a_chosen_file_that_is_no_review_is_refused(at_work, dialogs, tmp_path, monkeypatch):
    path = tmp_path / "notes.txt"
    path.write_text("Dzień dobry.")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    at_work.run(TakeInReview)
    at_work.qtbot.waitUntil(lambda: "It is no review file" in at_work.told)


def test_a_review_of_another_talk_is_refused(at_work, dialogs, tmp_path):
    from dwuglos.review_round.files.base import ReviewSheet
    from dwuglos.review_round.sending import sheet_of

    others = [segment._replace(source=f"Other {segment.id}") for segment in at_work.transcript]
    sheet: ReviewSheet = sheet_of("Volcanoes", "key12345", others)
    path = tmp_path / "review.xlsx"
    path.write_bytes(review_file("xlsx").write(sheet))
    bring(at_work, path, told="This is a review of another talk (“Volcanoes”).")


def test_everything_can_be_chosen_and_left(at_work, dialogs, tmp_path):
    path = tmp_path / "review.docx"
    send(at_work, dialogs, path)
    edit(path, s1="Ich.", s6="Ich światło.")
    type_at(at_work, 6, "Moje światło.")

    def look(dialog):
        dialog.all.click()
        assert len(dialog.chosen()) == 2
        dialog.none.click()
        assert not dialog.take.isEnabled()
        dialog.clean.click()
        assert dialog.count.text() == "chosen: 1 of 2"
        return False

    dialogs.append(look)
    bring(at_work, path, dialogs)
    assert at_work.target(1) == "Dobry wieczór."
    assert at_work.session.id == TALK


def test_the_kind_that_was_chosen_is_proposed_again(at_work, dialogs, tmp_path):
    send(at_work, dialogs, tmp_path / "review.html", "html")
    looked = []
    dialogs.append(lambda dialog: looked.append(dialog.kind.name))
    at_work.run(SendForReview)
    assert looked == ["html"]


def test_a_review_without_an_open_talk_says_which_to_open(desk, tmp_path):
    from dwuglos.review_round.sending import sheet_of
    from dwuglos.talk.transcript import Segment

    path = tmp_path / "back.docx"
    path.write_bytes(review_file("docx").write(sheet_of("Volcanoes", "key12345", [Segment(1, 1, 0, 9, "a", "b")])))
    desk.window.bring_in([path])
    desk.qtbot.waitUntil(lambda: "back.docx is a review of “Volcanoes”. Open that talk" in desk.told)
    assert desk.window.session is None


def test_every_kind_of_review_file_is_known_by_its_ending() -> None:
    assert {kind.extension for kind in REVIEW_FILES} | {".htm", ".xliff"} == set(reviews.ENDINGS)


def test_a_subtitle_file_is_opened_without_loading_what_reviews_need() -> None:
    lines = (
        "import sys",
        "from pathlib import Path",
        "from gui.talks import reviews",
        "reviews.tell_or(None, Path('Bees.en.srt'), lambda: print('opened'))",
        "print([name for name in sys.modules if name.startswith(('dwuglos.review_round', 'dwuglos.formats'))])",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["opened", "[]"]
