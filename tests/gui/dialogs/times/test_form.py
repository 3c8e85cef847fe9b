"""What every form of times has: the limits in force, said as far as there are any, and the place of the playhead."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dwuglos import profiles
from dwuglos.profiles import NETFLIX_PL, SDH_PL, Profile
from dwuglos.settings import Settings
from gui.desk import Desk
from gui.dialogs.times.form import Form
from gui.session import Session


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def form(window: QWidget) -> Form:
    desk = SimpleNamespace(settings=Settings(), player=SimpleNamespace(position=lambda: 1234))
    return Form(cast(Desk, desk), cast(Session, SimpleNamespace()), window)


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        (NETFLIX_PL, "Limits: Netflix PL, on the screen for 833–7000 ms, gap 80 ms, 17 characters a second"),
        (SDH_PL, "Limits: Polish SDH"),
        (Profile("mine", "<b>Mine", 42, 2, shortest=500), "Limits: <b>Mine, on the screen for 500–∞ ms"),
        (Profile("mine", "Mine", 42, 2, longest=500), "Limits: Mine, on the screen for 0–500 ms"),
    ],
)
def test_the_limits_in_force_are_named_and_no_others(
    form: Form, monkeypatch: pytest.MonkeyPatch, profile: Profile, words: str
) -> None:
    monkeypatch.setattr(profiles, "by_name", lambda *_: profile)
    label = form.limits()
    assert label.text() == words
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.wordWrap()


def test_the_profile_is_the_one_of_the_settings(form: Form) -> None:
    assert form.profile == NETFLIX_PL
    form.desk.settings.profile = "sdh-pl"
    assert form.profile == SDH_PL


def test_the_playhead_is_that_of_the_window(form: Form) -> None:
    assert form.playhead() == 1234


def test_what_a_change_does_is_said_by_each_form(form: Form) -> None:
    with pytest.raises(NotImplementedError):
        form.recipe()
    assert not form.is_for_all
