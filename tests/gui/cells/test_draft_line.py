"""The machine draft under a cell in which it is overwritten."""

import pytest
from PySide6.QtWidgets import QApplication

from dwuglos.talk.edits import accept_drafts
from gui.commands.translate import BringDraftBack
from tests.gui.desk import CTRL, PLAIN, SHIFT, Key

DRAFT = "Niektórzy z nich byli bardzo samotni, a inni nie."


@pytest.fixture
def drafted(at_work):
    """The talk, in the cell of a segment with a machine draft."""
    at_work.table.close_cell()
    segment = at_work.segment(4)
    at_work.session.do(accept_drafts(at_work.transcript, [segment], [DRAFT], "google"))
    at_work.table.go_to(4, True)
    return at_work


def overwrite(desk, text):
    desk.cell.input.selectAll()
    desk.type(text)


def test_the_draft_is_shown_once_it_is_overwritten(drafted):
    assert not drafted.cell.draft.isVisible()
    assert not drafted.can(BringDraftBack)
    height = drafted.cell.needed_height()
    overwrite(drafted, "Nowe")
    assert drafted.cell.draft.isVisible()
    assert drafted.cell.draft.text() == DRAFT
    assert drafted.cell.needed_height() > height


def test_a_key_brings_it_back_and_undo_takes_that_back(drafted):
    overwrite(drafted, "Nowe")
    drafted.qtbot.waitUntil(lambda: drafted.can(BringDraftBack))
    drafted.key(Key.Key_G, CTRL | SHIFT)
    assert drafted.cell.text() == DRAFT
    assert not drafted.cell.draft.isVisible()
    drafted.key(Key.Key_Z, CTRL)
    assert drafted.cell.text() == "Nowe"
    assert drafted.cell.draft.isVisible()


def test_a_draft_brought_back_is_still_the_services(drafted):
    overwrite(drafted, "Nowe")
    drafted.run(BringDraftBack)
    drafted.key(Key.Key_Return)
    assert (drafted.target(4), drafted.segment(4).origin) == (DRAFT, "google")


def test_what_is_selected_in_it_is_copied_and_the_cell_stays_open(drafted):
    overwrite(drafted, "Nowe")
    drafted.cell.draft.setSelection(0, 9)
    drafted.key(Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Niektórzy"
    assert drafted.cell.input.hasFocus()


def test_a_persons_text_is_no_draft(drafted):
    overwrite(drafted, "Nowe")
    drafted.key(Key.Key_Return)
    drafted.table.go_to(4, True)
    overwrite(drafted, "Jeszcze nowsze")
    assert not drafted.cell.draft.isVisible()
    drafted.key(Key.Key_Escape, PLAIN)
    assert drafted.target(4) == "Nowe"
