"""The glossary beside the talk: what is shown, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from dwuglos.language.terms import Term
from dwuglos.memory.term_files import read_terms
from dwuglos.store.library import Library
from gui.commands.glossary import AddTerm
from gui.panels.views import term_deeds, term_form
from gui.panels.views.term_change import TermChangeDialog
from tests.gui.desk import CTRL, TALK, Asked, Desk, Key

Call = Callable[[str], Any]
LONELY = Term("lonely", "samotny", ("osamotniony",), "mood", "x")
ISLAND = Term("island", "wyspa")


def fill(desk: Desk, *terms: Term, talk: int | None = None) -> None:
    with Library(desk.path) as library:
        library.add_terms(terms, talk)


def kept(desk: Desk, talk: int | None = None) -> list[Term]:
    with Library(desk.path) as library:
        return [each.term for each in library.terms(talk)]


def come(desk: Desk, view: Any, count: int) -> None:
    desk.qtbot.waitUntil(lambda: len(view.model.rows) == count and desk.session.terms.is_ready)


def spoken(view: Any) -> list[str]:
    return [view.model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(view.model.rowCount())]


@pytest.fixture
def fill_in(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[tuple[str, str]]]:
    """A function that says what is typed into the form when it comes, and returns what stood there before."""

    def fill_in(*, keep: bool = True, **fields: str) -> list[tuple[str, str]]:
        seen: list[tuple[str, str]] = []

        def exec(form: term_form.TermDialog) -> int:
            seen.append((form.english.text(), form.polish.text()))
            for name, text in fields.items():
                getattr(form, name).setText(text)
            if fields.get("list"):
                form.list.setCurrentIndex(1)
            if keep and form.keep.isEnabled():
                form.accept()
            return form.result()

        monkeypatch.setattr(term_form.TermDialog, "exec", exec)
        return seen

    return fill_in


def test_terms_of_the_segment_come_first_and_others_are_searched(at_work: Desk, call: Call) -> None:
    fill(at_work, ISLAND, LONELY)
    view = call("TermsPanel")
    come(at_work, view, 2)
    at_work.qtbot.waitUntil(lambda: view.model.rows[0].is_here)
    assert spoken(view) == ["lonely: samotny. in this segment. not osamotniony. mood · x", "island: wyspa"]
    assert "<s>osamotniony</s>" in view.model.html(0)
    assert view.empty.isHidden()
    at_work.table.go_to(5)
    at_work.qtbot.waitUntil(lambda: not view.model.rows[0].is_here)
    assert spoken(view)[0] == "island: wyspa"
    view.search.setText("OSAMOT")
    assert len(view.model.rows) == 1
    view.search.setText("nowhere")
    assert view.empty.text() == "No term has “nowhere”."
    assert not view.delete.isEnabled()


def test_without_terms_it_is_said_how_to_get_them(at_work: Desk, call: Call) -> None:
    view = call("TermsPanel")
    at_work.qtbot.waitUntil(lambda: "There are no terms yet" in view.empty.text())
    assert not view.export.isEnabled()
    assert view.add.isEnabled()


def test_a_term_is_added_edited_deleted_and_brought_back(at_work: Desk, call: Call, fill_in: Any) -> None:
    view = call("TermsPanel")
    fill_in(english="island", polish="wyspa", forbidden="wysepka | ostrów")
    view.add.click()
    come(at_work, view, 1)
    assert kept(at_work) == [Term("island", "wyspa", ("wysepka", "ostrów"))]
    assert at_work.told == "Kept: island → wyspa"
    seen = fill_in(domain="maps")
    view.list.setFocus()
    QTest.keyClick(view.list, Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: kept(at_work)[0].domain == "maps")
    assert seen == [("island", "wyspa")]
    at_work.qtbot.waitUntil(lambda: view.model.rows[0].kept.term.domain == "maps")
    QTest.keyClick(view.list, Key.Key_Delete)
    come(at_work, view, 0)
    assert kept(at_work) == []
    assert at_work.told == "Deleted: island. Undo brings it back until you close Dwugłos."
    QTest.keyClick(view.list, Key.Key_Z, CTRL)
    come(at_work, view, 1)
    QTest.keyClick(view.list, Key.Key_Y, CTRL)
    come(at_work, view, 0)
    view.back.click()
    come(at_work, view, 1)
    assert kept(at_work)[0].domain == "maps"


def test_a_term_may_count_in_the_talk_alone(at_work: Desk, call: Call, fill_in: Any) -> None:
    view = call("TermsPanel")
    form_opened = fill_in(english="island", polish="wyspa", domain="maps")
    view.add.click()
    come(at_work, view, 1)
    assert form_opened == [("", "")]
    fill(at_work, LONELY, talk=TALK)
    view.see(True)
    come(at_work, view, 2)
    assert sum("this talk alone" in said for said in spoken(view)) == 1


def test_a_term_that_gives_way_to_one_of_the_talk_says_so(at_work: Desk, call: Call) -> None:
    fill(at_work, ISLAND)
    fill(at_work, Term("Island", "ostrów"), talk=TALK)
    view = call("TermsPanel")
    come(at_work, view, 2)
    assert sorted(spoken(view)) == [
        "Island: ostrów. this talk alone",
        "island: wyspa. does not count here: this talk has its own",
    ]


def test_a_form_that_is_cancelled_or_changes_nothing_does_nothing(at_work: Desk, call: Call, fill_in: Any) -> None:
    fill(at_work, ISLAND)
    view = call("TermsPanel")
    come(at_work, view, 1)
    fill_in(keep=False, polish="x")
    view.edit.click()
    fill_in()
    view.edit.click()
    fill_in(english="only this")
    view.add.click()
    at_work.settle()
    assert kept(at_work) == [ISLAND]
    assert not at_work.session.terms.can_undo


def test_what_is_selected_is_added_in_two_keys(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work.key(Key.Key_F2)
    at_work.type("samotnym domem")
    at_work.cell.input.selectAll()
    monkeypatch.setattr(at_work.table._reading, "selected_in", lambda row: "lonely\nhouses")

    def press_enter(form: term_form.TermDialog) -> int:
        form.show()
        QTest.keyClick(form.polish, Key.Key_Return)
        return form.result()

    monkeypatch.setattr(term_form.TermDialog, "exec", press_enter)
    at_work.run(AddTerm)
    at_work.qtbot.waitUntil(lambda: kept(at_work) == [Term("lonely house", "samotny dom")])


def test_the_form_needs_both_expressions(qtbot: Any) -> None:
    from dwuglos.talk.term_rows import KeptTerm

    form = term_form.TermDialog(KeptTerm(0, None, Term("island", "")), None, None)  # type: ignore[arg-type]
    qtbot.addWidget(form)
    assert not form.keep.isEnabled()
    assert form.hint.text() == "A term needs both an English and a Polish expression."
    assert form.list.count() == 1
    form.polish.setText("wyspa")
    assert form.keep.isEnabled()
    assert form.hint.text() == ""
    assert form.change() == (None, KeptTerm(0, None, ISLAND))


def test_a_term_is_not_kept_twice_in_one_list(qtbot: Any) -> None:
    from dwuglos.talk.term_rows import KeptTerm

    others = [KeptTerm(3, None, ISLAND)]
    form = term_form.TermDialog(KeptTerm(0, None, Term("Island", " Wyspa")), 1, None, others)  # type: ignore[arg-type]
    qtbot.addWidget(form)
    assert form.hint.text() == "This term is in the list already; edit it there."
    assert not form.keep.isEnabled()
    form.list.setCurrentIndex(1)
    assert form.keep.isEnabled()
    same = term_form.TermDialog(others[0], 1, None, others)  # type: ignore[arg-type]
    qtbot.addWidget(same)
    assert same.keep.isEnabled()


def test_a_term_that_was_typed_is_not_given_up_unasked(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from dwuglos.talk.term_rows import KeptTerm

    buttons = QMessageBox.StandardButton
    asked = Asked(buttons.Discard, buttons.Cancel, buttons.Save)
    monkeypatch.setattr(QMessageBox, "question", asked)

    def form() -> term_form.TermDialog:
        form = term_form.TermDialog(KeptTerm(0, None, Term("island", "")), None, None)  # type: ignore[arg-type]
        qtbot.addWidget(form)
        form.show()
        return form

    untouched = form()
    QTest.keyClick(untouched, Key.Key_Escape)
    assert not untouched.isVisible()
    assert asked.questions == []
    unfit = form()
    unfit.note.setPlainText("As in the first talk.")
    QTest.keyClick(unfit, Key.Key_Escape)
    assert not unfit.isVisible()
    fit = form()
    fit.polish.setText("wyspa")
    QTest.keyClick(fit, Key.Key_Escape)
    assert fit.isVisible()
    QTest.keyClick(fit, Key.Key_Escape)
    assert (fit.isVisible(), fit.result()) == (False, 1)
    assert asked.questions == [
        "The term cannot be kept as it is. Give up what you typed?",
        *["Keep what you changed in this term?"] * 2,
    ]


def test_terms_go_into_files_and_come_from_them(
    at_work: Desk, call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill(at_work, LONELY)
    view = call("TermsPanel")
    come(at_work, view, 1)
    file = tmp_path / "terms.tbx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "TBX 2019 (*.tbx)"))
    view.export.click()
    at_work.qtbot.waitUntil(lambda: at_work.told == f"Terms written: 1 ({file})")
    assert read_terms(file) == (LONELY,)
    assert "conceptEntry" in file.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace("lonely", "alone"), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr("gui.widgets.question.choose", lambda *_: 1)
    view.import_.click()
    come(at_work, view, 2)
    assert [term.english for term in kept(at_work, TALK)] == ["alone"]
    assert at_work.told == "New terms: 1; terms that have more now: 0; as they were: 0."
    file.write_text("<?xml version='1.0'?><html/>")
    view.import_.click()
    at_work.qtbot.waitUntil(lambda: "“terms.tbx” is not a TBX file." in at_work.told)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "terms.doc"), ""))
    view.export.click()
    at_work.qtbot.waitUntil(lambda: "has to end in" in at_work.told)


def test_file_dialogs_that_are_cancelled_do_nothing(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    term_deeds.import_terms(at_work.window)
    term_deeds.export_terms(at_work.window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("terms.csv", ""))
    monkeypatch.setattr("gui.widgets.question.choose", lambda *_: None)
    term_deeds.import_terms(at_work.window)
    at_work.settle()
    assert kept(at_work) == []


def test_of_ten_thousand_terms_those_on_the_screen_are_laid_out(at_work: Desk, call: Call) -> None:
    fill(at_work, LONELY, *(Term(f"term {n:05}", "x") for n in range(10_000)))
    view = call("TermsPanel")
    come(at_work, view, 10_001)
    at_work.qtbot.waitUntil(lambda: view.model.rows[0].is_here)
    assert view.model.rowCount() < 60
    view.search.setText("term 09999")
    assert spoken(view) == ["term 09999: x"]
    QTest.keyClick(view.list, Key.Key_Delete)
    at_work.qtbot.waitUntil(lambda: view.empty.isVisible())
    view.search.clear()
    come(at_work, view, 10_000)


def test_the_polish_of_a_term_is_taken_to_where_it_is_changed_everywhere(at_work: Desk, call: Call) -> None:
    fill(at_work, ISLAND)
    view = call("TermsPanel")
    come(at_work, view, 1)
    view.everywhere.click()
    (dialog,) = at_work.window.findChildren(TermChangeDialog)
    assert (dialog.old.text(), dialog.new.text()) == ("wyspa", "")
    dialog.close()
