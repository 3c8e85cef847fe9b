"""Buttons where a part of the article is empty."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.article.draft_offers import DraftOffers


def test_each_button_says_who_is_to_draft(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    offers = DraftOffers("Draft the summary", parent)
    wanted: list[bool] = []
    offers.wanted.connect(wanted.append)
    offers.own.click()
    offers.by_model.click()
    assert wanted == [False, True]
    assert (offers.own.text(), offers.by_model.text()) == ("Draft the summary", "Draft by a language model…")
