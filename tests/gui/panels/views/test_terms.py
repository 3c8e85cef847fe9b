"""The glossary beside the talk: what is shown, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dwuglos.language.terms import Term
from gui.commands.glossary import AddTerm
from gui.panels.views import term_form
from gui.panels.views.term_change import TermChangeDialog
from tests.gui.desk import CTRL, TALK, Desk, Key
from tests.gui.panels.views.library_terms import ISLAND, LONELY, come, fill, kept

Call = Callable[[str], Any]


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
