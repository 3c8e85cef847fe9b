"""The user's own limits: set in a dialog, counted by, and remembered."""

import json

import pytest
from PySide6.QtWidgets import QDialog, QSpinBox

from dwuglos import places
from dwuglos.profiles import NETFLIX_PL, RANGES, own
from gui.commands.edit import ChangeSettings
from gui.commands.file import Export
from gui.commands.view import CountByOwnLimits, NetflixLimits, OwnLimits
from gui.dialogs.own_limits import OwnLimitsDialog


@pytest.fixture
def dialog(qtbot):
    dialog = OwnLimitsDialog(own({"line_length": 37, "gap": 80}), None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_shows_the_limits_in_their_ranges(dialog):
    assert dialog.limits() == {
        "line_length": 37,
        "lines": 2,
        "speed": 17,
        "shortest": 833,
        "longest": 7000,
        "gap": 80,
    }
    for name, field in dialog.fields.items():
        assert (field.minimum(), field.maximum()) == RANGES[name]
    assert [field.accessibleName() for field in dialog.findChildren(QSpinBox)] == [
        "Characters in a line",
        "Lines",
        "Characters per second",
        "Shortest time",
        "Longest time",
        "Gap to the next",
    ]
    assert dialog.fields["gap"].text() == "80\u00a0ms"


def test_the_longest_time_is_never_shorter_than_the_shortest(dialog):
    dialog.fields["shortest"].setValue(8000)
    assert dialog.limits()["longest"] == 8000
    dialog.fields["longest"].setValue(600)
    assert dialog.limits()["shortest"] == 600


def test_own_limits_are_counted_by_at_once_and_remembered(at_work, new_desk, monkeypatch):
    def choose(dialog):
        dialog.fields["line_length"].setValue(20)
        dialog.fields["speed"].setValue(9)
        dialog.fields["shortest"].setValue(1400)
        return True

    monkeypatch.setattr(QDialog, "exec", choose)
    at_work.run(OwnLimits)
    assert at_work.page.profile == own({"line_length": 20, "speed": 9, "shortest": 1400})
    assert at_work.window.status.limits.text() == "Own limits"
    assert [mark.name for mark in at_work.table.segments.row(3).marks] == ["too short"]
    at_work.type("Tak")
    assert at_work.cell.counter.text() == "3 / 20\u20032.3 / 9 cps"
    stored = json.loads(places.settings().read_text())
    assert (stored["profile"], stored["own_limits"]["line_length"]) == ("own", 20)
    at_work.run(NetflixLimits)
    assert at_work.page.profile is NETFLIX_PL
    at_work.run(CountByOwnLimits)
    assert at_work.page.profile.line_length == 20
    assert at_work.window.menus.action(CountByOwnLimits).isChecked()


def test_who_takes_nothing_changes_nothing(at_work, monkeypatch):
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.fields["lines"].setValue(4))
    at_work.run(OwnLimits)
    assert (at_work.settings.profile, at_work.settings.own_limits) == ("netflix-pl", {})


def test_own_limits_are_among_those_of_the_settings(at_work, monkeypatch):
    at_work.settings.own_limits = {"line_length": 33}

    def choose(dialog):
        dialog.profile.setCurrentIndex(2)
        assert dialog.profile.currentText() == "Own limits (characters: 33, cps: 17)"
        return True

    monkeypatch.setattr(QDialog, "exec", choose)
    at_work.run(ChangeSettings)
    assert at_work.page.profile.line_length == 33


def test_exports_keep_to_own_limits(at_work, monkeypatch):
    at_work.settings.own_limits = {"line_length": 33, "lines": 1}
    at_work.run(CountByOwnLimits)
    seen = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: seen.append(dialog._profile))
    at_work.run(Export)
    assert [(profile.line_length, profile.lines) for profile in seen] == [(33, 1)]
