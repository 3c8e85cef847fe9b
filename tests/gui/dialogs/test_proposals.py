"""Proposals beside what they would replace."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from gui.dialogs.proposals import Proposal, ProposalsDialog
from tests.gui.desk import Desk

HEAD = (Proposal("Title", "Stary tytuł", "Nowy tytuł"), Proposal("Lead", "", "Wstęp <b>dosłownie</b> & cały"))


def open_dialog(desk: Desk, *proposals: Proposal) -> ProposalsDialog:
    dialog = ProposalsDialog("Title and lead", proposals, desk.window)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_each_is_shown_with_the_words_that_differ(at_work: Desk) -> None:
    dialog = open_dialog(at_work, *HEAD)
    assert [[text.toPlainText() for text in pair] for pair in dialog.texts] == [
        ["Stary tytuł", "Nowy tytuł"],
        ["–", "Wstęp <b>dosłownie</b> & cały"],
    ]
    (now, proposed), _ = dialog.texts
    assert "line-through" in now.toHtml()
    assert "underline" in proposed.toHtml()
    assert [text.accessibleName() for text in (now, proposed)] == ["Title, now", "Title, proposed"]
    assert now.isReadOnly()


def test_what_is_chosen_can_be_taken_and_nothing_cannot(at_work: Desk) -> None:
    dialog = open_dialog(at_work, *HEAD)
    assert dialog.chosen() == [0, 1]
    dialog.boxes[0].click()
    assert dialog.chosen() == [1]
    dialog.boxes[1].click()
    assert not dialog.take.isEnabled()


def test_one_alone_is_taken_with_enter_and_left_with_escape(at_work: Desk) -> None:
    dialog = open_dialog(at_work, HEAD[0])
    assert not dialog.boxes[0].isVisible()
    at_work.qtbot.keyClick(dialog.take, Qt.Key.Key_Return)
    assert dialog.result() == ProposalsDialog.DialogCode.Accepted
    dialog = open_dialog(at_work, HEAD[0])
    at_work.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == ProposalsDialog.DialogCode.Rejected


def test_long_texts_are_scrolled_and_the_buttons_stay_in_sight(at_work: Desk) -> None:
    long = "Latarnie morskie świeciły przez całą noc. " * 200
    dialog = open_dialog(at_work, *(Proposal(f"Part {n}", long, f"{long} Tak.") for n in range(8)))
    room = dialog.screen().availableGeometry()
    assert dialog.height() <= room.height()
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    assert dialog.rect().contains(buttons.geometry())
    assert max(pair[0].height() for pair in dialog.texts) < 400
