"""What is looked for, as the user says it."""

from __future__ import annotations

import pytest

from dwuglos.finding.query import Query
from gui.panels.views.find_form import FindForm


@pytest.fixture
def form(qtbot):
    form = FindForm(True, None)
    qtbot.addWidget(form)
    return form


def test_nothing_is_looked_for_without_a_text_or_a_place(form):
    assert form.query() is None
    form.text.setText(" ")
    assert form.query() == Query(" ")
    form.kind.setCurrentIndex(1)
    assert form.query() is None
    form.text.setText("a")
    for box in form.fields.values():
        box.setChecked(False)
    assert form.query() is None


@pytest.mark.parametrize(
    "query",
    [
        Query("a", "pattern", ("source", "note"), True, True, False),
        Query("a", "lemma", ("article",)),
        Query("a"),
    ],
)
def test_a_query_is_shown_as_it_is_and_starts_nothing(form, query, qtbot):
    with qtbot.assertNotEmitted(form.changed, wait=1):
        form.show_query(query, "all")
        assert form.query() == query
        assert form.scope_now() == "all"
        assert not form._pause.isActive()


def test_a_choice_looks_at_once_and_a_key_after_a_pause(form, qtbot):
    with qtbot.waitSignal(form.changed, timeout=1):
        form.case.setChecked(True)
    form._pause.setInterval(1)
    with qtbot.waitSignal(form.changed):
        form.text.setText("a")
