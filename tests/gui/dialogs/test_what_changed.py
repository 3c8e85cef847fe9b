"""What has changed under a draft, and whether the text is right all the same."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton

from dwuglos.talk.transcript import Segment
from gui.dialogs.what_changed import WhatChangedDialog

THEN = Segment(1, 10, 65_000, 67_000, "Some were lonely.", "Niektórzy byli\nsamotni.")
NOW = THEN._replace(target="Byli samotni.")


@pytest.fixture
def show(qtbot):
    """A function that shows changes below a text."""

    def make(pairs, text="Latarnicy.", may_keep=True):
        dialog = WhatChangedDialog(text, pairs, may_keep, None)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        ((THEN, NOW), "1:05\nthen: Niektórzy byli samotni.\nnow: Byli samotni."),
        ((THEN, NOW._replace(target="")), "1:05\nthen: Niektórzy byli samotni.\nnow: Some were lonely."),
        ((THEN, NOW._replace(start=None)), "–\nthen: Niektórzy byli samotni.\nnow: Byli samotni."),
        ((None, NOW), "1:05\nnow: Byli samotni."),
        ((None, NOW._replace(start=None)), "–\nnow: Byli samotni."),
        ((THEN, None), "Segment deleted: Niektórzy byli samotni."),
        ((None, None), "Segment deleted: –"),
    ],
)
def test_a_segment_is_shown_as_it_was_and_as_it_is(show, pair, said):
    assert show([pair]).changes.toPlainText() == said


def test_changes_stand_apart_and_cannot_be_typed_into(show):
    dialog = show([(THEN, NOW), (THEN, None)])
    assert dialog.changes.toPlainText().count("\n\n") == 1
    assert dialog.changes.isReadOnly()
    assert dialog.changes.accessibleName() == "Segments then and now"
    assert dialog.windowTitle() == "Changed since this was drafted"


@pytest.mark.parametrize(("length", "shown"), [(300, 300), (301, 300)])
def test_a_long_draft_is_cut_short(show, length, shown):
    dialog = show([(THEN, NOW)], "x" * length)
    text = dialog.findChild(QLabel).text()
    assert (len(text), text[-1]) == (shown, "x" if length == shown else "…")


def test_the_text_is_right_all_the_same_or_is_left_in_doubt(show):
    dialog = show([(THEN, NOW)])
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Keep the text as it is").click()
    assert dialog.result() == 1
    dialog = show([(THEN, NOW)])
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()
    assert (dialog.result(), dialog.isVisible()) == (0, False)


def test_who_may_only_read_decides_nothing(show):
    dialog = show([(THEN, NOW)], may_keep=False)
    assert len(dialog.findChild(QDialogButtonBox).buttons()) == 1


def test_the_words_that_changed_are_struck_out_and_underlined(show):
    dialog = show([(THEN, NOW)])
    block = dialog.changes.document().begin()
    found = []
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            form, text = parts.fragment().charFormat(), parts.fragment().text()
            found += [("struck out", text)] * form.fontStrikeOut() + [("underlined", text)] * form.fontUnderline()
            parts += 1
        block = block.next()
    assert found == [("struck out", "Niektórzy byli"), ("underlined", "Byli")]


def test_what_a_segment_says_is_no_markup(show):
    dialog = show([(THEN._replace(target="<b>raz</b>"), NOW._replace(target="<b>dwa</b>")), (None, NOW), (THEN, None)])
    assert "then: <b>raz</b>\nnow: <b>dwa</b>" in dialog.changes.toPlainText()
