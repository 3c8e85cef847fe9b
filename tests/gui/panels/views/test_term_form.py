"""The form of a term."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from dwuglos.language.terms import Term
from gui.panels.views import term_form
from tests.gui.desk import Asked, Key
from tests.gui.panels.views.library_terms import ISLAND


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
