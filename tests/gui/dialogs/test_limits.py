"""All limits for subtitles: chosen, made of one another, shared, counted by, and remembered."""

import errno
import json
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog

from dwuglos import places
from dwuglos.profiles import AMARA, NETFLIX_PL, PROFILES, TED_PL, Profile, as_data, read, write
from gui.commands.edit import ChangeSettings
from gui.commands.file import Export
from gui.commands.view import Limits, NetflixLimits
from gui.dialogs.limits import LimitsDialog
from gui.dialogs.profile_form import ProfileForm
from tests.gui.room import are_below_one_another, are_side_by_side, beside

MINE = Profile("mine", "Mine", 33, 1, 12, 900, 6000)


@pytest.fixture
def dialog(qtbot):
    dialog = LimitsDialog({"mine": as_data(MINE)}, "mine", None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def titles(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def choose(dialog, name):
    dialog.list.setCurrentRow([each.name for each in dialog._all()].index(name))


def filled(monkeypatch, agreed=True, **changes):
    """Let whoever fills in the form of a profile make these changes."""

    def fill(form):
        for name, value in changes.items():
            form.title.setText(value) if name == "title" else form.fields[name].setValue(value)
        return agreed

    monkeypatch.setattr(ProfileForm, "exec", fill)


def test_it_shows_all_limits_with_those_in_force_chosen(dialog):
    assert titles(dialog) == ["Netflix PL", "TED PL", "Amara", "Polish SDH", "YouTube", "Shorts", "Mine"]
    assert dialog.chosen == MINE
    assert "Characters in a line: 33" in dialog.about.text()
    assert "Shortest time: 900\u00a0ms" in dialog.about.text()
    choose(dialog, "sdh-pl")
    assert "Characters per second: none" in dialog.about.text()
    choose(dialog, "netflix-pl")
    assert "Subtitles may touch" in dialog.about.text()


def test_all_limits_of_one_are_told_line_by_line(dialog):
    assert dialog.about.text().splitlines() == [
        "Limits for subtitles: Mine",
        "",
        "Characters in a line: 33",
        "Lines: 1",
        "Characters per second: 12",
        "Shortest time: 900\u00a0ms",
        "Longest time: 6000\u00a0ms",
        "Gap to the next: none",
        "Typography of exports: As it is in the talk",
    ]


def test_everything_stands_in_its_place(dialog):
    assert (dialog.width(), dialog.height()) == (720, 460)
    (last,) = dialog.findChildren(QDialogButtonBox)
    tools = (dialog.copy, dialog.edit, dialog.delete, dialog.save, dialog.load)
    assert are_side_by_side(dialog, dialog.list, dialog.about)
    assert are_side_by_side(dialog, *tools)
    assert are_below_one_another(dialog, dialog.list, dialog.copy, last)
    assert are_below_one_another(dialog, dialog.about, dialog.load, last)
    assert dialog.list.width() == 240
    assert beside(dialog.list, dialog.about) == 16
    assert dialog.about.width() > 400, "it has the rest of the room"
    assert dialog.list.height() > 300
    assert beside(dialog.copy, dialog.edit) == 6
    assert [button.text() for button in last.buttons() if button.isDefault()] == ["Co&unt by these"]
    assert len(last.buttons()) == 2, "one can give up as well"
    assert not any(button.autoDefault() for button in tools)
    dialog.trouble.setText("Something went wrong.")
    dialog.trouble.show()
    dialog.layout().activate()
    assert are_below_one_another(dialog, dialog.copy, dialog.trouble, last)
    assert all(label.wordWrap() for label in (dialog.about, dialog.trouble))
    assert dialog.list.accessibleName() == "Limits for subtitles"
    assert dialog.list.item(6).toolTip() == "Mine"


def test_enter_counts_by_them_and_opens_nothing(dialog, qtbot):
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not dialog.findChildren(ProfileForm)


def test_limits_that_are_not_there_give_way_to_the_first(qtbot):
    dialog = LimitsDialog({"mine": as_data(MINE)}, "gone", None)
    qtbot.addWidget(dialog)
    assert (dialog.chosen, dialog.list.currentRow()) == (NETFLIX_PL, 0)


def test_those_of_publishers_stay_as_they_are(dialog):
    for profile in PROFILES:
        choose(dialog, profile.name)
        assert [button.isEnabled() for button in (dialog.copy, dialog.edit, dialog.delete)] == [True, False, False]
    choose(dialog, "mine")
    assert dialog.edit.isEnabled()
    assert dialog.delete.isEnabled()


def test_new_ones_are_made_of_others(dialog, monkeypatch):
    choose(dialog, "ted-pl")
    filled(monkeypatch, line_length=40)
    dialog.copy.click()
    assert titles(dialog)[-1] == "TED PL (copy)"
    made = dialog.chosen
    assert (made.name, made.line_length, made.typography, made.balance) == ("ted-pl-copy", 40, "plain", 50)
    filled(monkeypatch, title="Dla Zosi")
    choose(dialog, "ted-pl")
    dialog.copy.click()
    assert [(each.name, each.line_length) for each in dialog._own] == [
        ("mine", 33),
        ("ted-pl-copy", 40),
        ("dla-zosi", 42),
    ]


def test_own_ones_are_changed_and_renamed(dialog, monkeypatch):
    filled(monkeypatch, title="Moja agencja", lines=2)
    dialog.edit.click()
    assert dialog.stored() == {"moja-agencja": {**as_data(MINE), "title": "Moja agencja", "lines": 2}}
    assert dialog.chosen.name == "moja-agencja"
    filled(monkeypatch, lines=3)
    dialog.edit.click()
    assert dialog.stored()["moja-agencja"]["lines"] == 3


def test_who_gives_up_the_form_changes_nothing(dialog, monkeypatch):
    filled(monkeypatch, agreed=False, title="Moja agencja", lines=2)
    dialog.edit.click()
    dialog.copy.click()
    assert dialog.stored() == {"mine": as_data(MINE)}


def test_deleted_ones_are_gone_and_their_neighbour_is_chosen(dialog):
    dialog.delete.click()
    assert dialog.stored() == {}
    assert dialog.chosen.name == "shorts"
    assert dialog.about.text().startswith("Limits for subtitles: Shorts")
    assert not dialog.delete.isEnabled()


def test_after_one_that_was_deleted_the_next_is_chosen(dialog, monkeypatch):
    filled(monkeypatch)
    dialog.copy.click()
    choose(dialog, "mine")
    dialog.delete.click()
    assert (titles(dialog)[-1], dialog.chosen.name) == ("Mine (copy)", "mine-copy")


def test_a_title_that_another_has_cannot_be_given(dialog, monkeypatch):
    seen = []

    def fill(form):
        for title in ("Mine", "TED PL"):
            form.title.setText(title)
            seen.append(form.trouble.text())
        return False

    monkeypatch.setattr(ProfileForm, "exec", fill)
    dialog.edit.click()
    dialog.copy.click()
    trouble = "Other limits have this name; choose another."
    assert seen == ["", trouble, trouble, trouble], "the title that they have is free for themselves"


def test_they_are_shared_as_files(dialog, monkeypatch, tmp_path):
    file = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.save.click()
    assert dialog.trouble.text() == f"Saved: {file}"
    assert read(file.read_text("utf-8")).title == "Mine"
    dialog.load.click()
    assert titles(dialog)[-2:] == ["Mine", "Mine (2)"]
    assert (dialog.chosen.name, dialog.chosen.line_length) == ("mine-2", 33)
    assert not dialog.trouble.isVisible()


def test_nonsense_in_a_file_is_said_and_changes_nothing(dialog, monkeypatch, tmp_path):
    file = tmp_path / "bad.json"
    file.write_text(write(MINE).replace("33", "5"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.load.click()
    assert dialog.trouble.text() == ("In this file “line_length” is 5; it has to be a whole number from 10 to 200.")
    assert dialog.trouble.isVisible()
    assert len(dialog.stored()) == 1
    choose(dialog, "amara")
    assert (dialog.trouble.isVisible(), dialog.trouble.text()) == (False, "")


def test_a_place_that_cannot_be_written_is_said(dialog, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "mine.json"), ""))
    dialog.save.click()
    assert "Choose another folder." in dialog.trouble.text() or "choose another" in dialog.trouble.text()
    assert dialog.trouble.objectName() == "over"


def test_a_full_disk_leaves_the_file_that_was_there(dialog, monkeypatch, tmp_path):
    file = tmp_path / "mine.json"
    file.write_text("older")

    def fail(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    dialog.save.click()
    assert file.read_text() == "older"
    assert dialog.trouble.text() == "The disk is full: mine.json was not written; make room and export again."
    assert list(tmp_path.iterdir()) == [file]


def test_who_chooses_no_file_changes_nothing(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    dialog.save.click()
    dialog.load.click()
    assert dialog.stored() == {"mine": as_data(MINE)}


# At work


def test_own_limits_are_counted_by_at_once_and_remembered(at_work, monkeypatch):
    def work(dialog):
        filled(monkeypatch, title="Krótkie", line_length=20, speed=9, shortest=1400)
        dialog.copy.click()
        return True

    monkeypatch.setattr(LimitsDialog, "exec", work)
    at_work.run(Limits)
    assert (at_work.page.profile.line_length, at_work.page.profile.speed) == (20, 9)
    assert at_work.window.status.limits.text() == "Krótkie"
    assert [mark.name for mark in at_work.table.segments.row(3).marks] == ["too short"]
    at_work.type("Tak")
    assert at_work.cell.counter.text() == "3 / 20\u20032.3 / 9 cps"
    stored = json.loads(places.settings().read_text())
    assert (stored["profile"], stored["profiles"]["krotkie"]["line_length"]) == ("krotkie", 20)
    at_work.run(NetflixLimits)
    assert at_work.page.profile is NETFLIX_PL
    assert not at_work.window.menus.action(Limits).isChecked()
    monkeypatch.setattr(LimitsDialog, "exec", lambda dialog: choose(dialog, "krotkie") or True)
    at_work.run(Limits)
    assert at_work.page.profile.line_length == 20
    assert at_work.window.menus.action(Limits).isChecked()


def test_a_speed_that_is_not_limited_is_counted_without_one(at_work, monkeypatch):
    monkeypatch.setattr(LimitsDialog, "exec", lambda dialog: choose(dialog, "sdh-pl") or True)
    at_work.run(Limits)
    at_work.type("Tak")
    assert at_work.cell.counter.text() == "3 / 40\u20032.3 cps"


def test_who_takes_nothing_changes_nothing(at_work, monkeypatch):
    def work(dialog):
        filled(monkeypatch, lines=4)
        dialog.copy.click()
        return False

    monkeypatch.setattr(LimitsDialog, "exec", work)
    at_work.run(Limits)
    assert (at_work.settings.profile, at_work.settings.profiles) == ("netflix-pl", {})


def test_limits_in_force_that_were_deleted_give_way(at_work, monkeypatch):
    at_work.settings.profiles = {"mine": as_data(MINE)}
    monkeypatch.setattr(LimitsDialog, "exec", lambda dialog: choose(dialog, "mine") or True)
    at_work.run(Limits)
    assert at_work.page.profile == MINE
    monkeypatch.setattr(LimitsDialog, "exec", lambda dialog: dialog.delete.click() or choose(dialog, "amara") or True)
    at_work.run(Limits)
    assert at_work.page.profile == AMARA
    assert at_work.settings.profiles == {}


def test_own_limits_are_among_those_of_the_settings(at_work, monkeypatch):
    at_work.settings.profiles = {"mine": as_data(MINE)}

    def work(dialog):
        dialog.profile.setCurrentIndex(dialog.profile.count() - 1)
        assert dialog.profile.currentText() == "Mine (characters: 33, cps: 12)"
        assert "Polish SDH (characters: 40)" in [dialog.profile.itemText(n) for n in range(dialog.profile.count())]
        return True

    monkeypatch.setattr(QDialog, "exec", work)
    at_work.run(ChangeSettings)
    assert at_work.page.profile == MINE


def test_the_settings_offer_what_was_made_from_there(at_work, monkeypatch):
    def make(dialog):
        filled(monkeypatch, title="Nowe", lines=1)
        dialog.copy.click()
        return True

    def work(dialog):
        if isinstance(dialog, LimitsDialog):
            return make(dialog)
        dialog.limits_wanted.emit()
        assert dialog.profile.currentText() == "Nowe (characters: 42, cps: 17)"
        return True

    monkeypatch.setattr(QDialog, "exec", work)
    at_work.run(ChangeSettings)
    assert (at_work.settings.profile, at_work.page.profile.lines) == ("nowe", 1)


def test_exports_keep_to_own_limits(at_work, monkeypatch):
    at_work.settings.profiles = {"mine": {**as_data(MINE), "typography": "plain"}}
    at_work.settings.profile = "mine"
    seen = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: seen.append((dialog._options(), dialog._profile)) or False)
    at_work.run(Export)
    options = seen[0][0]
    assert (options.limit, options.lines, options.typography) == (33, 1, "plain")
    assert seen[0][1] != TED_PL
