"""What is saved, what is done when that fails, and when another writer came before."""

from dwuglos.errors import LibraryFull
from gui import saving
from tests.gui.desk import CTRL, Key

FULL = "There is no room to save; free some space on that disk, and it will be saved then."


def test_every_edit_is_in_the_library(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    at_work.key(Key.Key_J, CTRL)
    at_work.assert_saved()
    at_work.key(Key.Key_Z, CTRL)
    at_work.assert_saved()
    assert at_work.window.status.saved.text().startswith("Saved ")


def test_a_save_that_fails_is_told_and_tried_again_until_everything_is_kept(desk, failing, monkeypatch):
    monkeypatch.setattr(saving, "RETRY_MS", 10)
    desk.open(at=4)
    failing += [LibraryFull(FULL), LibraryFull(FULL)]
    desk.type("Tak")
    desk.key(Key.Key_Return)
    desk.qtbot.waitUntil(lambda: FULL in desk.told)
    assert desk.window.status.saved.text() == "! Not saved"
    desk.type("Inni")
    desk.key(Key.Key_Return)
    desk.assert_saved()
    assert [desk.target(4), desk.target(5)] == ["Tak", "Inni"]
    assert desk.told == ""
    assert desk.window.status.saved.text().startswith("Saved ")


def test_the_notice_of_a_failed_save_offers_to_try_again(at_work, failing):
    failing.append(LibraryFull(FULL))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: FULL in at_work.told)
    button = at_work.window.notices.findChildren(type(at_work.window.status.stop))[0]
    assert button.text().replace("&", "") == "Try again"
    button.click()
    at_work.assert_saved()


def test_an_unexpected_failure_to_save_is_told_and_nothing_is_lost(at_work, failing):
    failing.append(ValueError("something of the machine"))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: "Something went wrong" in at_work.told)
    assert not at_work.session.is_saved
    at_work.session.save()
    at_work.assert_saved()
