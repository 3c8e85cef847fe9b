"""The check of the library in a dialog beside the work."""

import threading

from PySide6.QtWidgets import QDialogButtonBox
from shiboken6 import delete

from dwuglos import places
from dwuglos.errors import LibraryDamaged, LibraryLocked
from dwuglos.store import kept_files, library_check
from dwuglos.store.verifying import Finding, Verdict
from gui.commands.help import CheckLibrary
from gui.dialogs import library_check as dialogs
from gui.dialogs.backups import BackupsDialog
from gui.dialogs.library_check import LibraryCheckDialog


def checked(desk):
    desk.run(CheckLibrary)
    [dialog] = desk.window.findChildren(LibraryCheckDialog)
    desk.qtbot.waitUntil(lambda: not dialog.bar.isVisible())
    return dialog


def test_a_sound_library(desk):
    desk.home()
    dialog = checked(desk)
    assert dialog.about.text() == "The library is sound. Talks: 1, segments: 6, changes in their histories: 0."
    assert dialog.table is None
    assert str(desk.path) in desk.settings.checked
    dialog.reject()


def orphan():
    """Put a recording to where those are kept that came in talk files."""
    path = places.media() / "talk-0123456789abcdef.mp4"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(10))


def test_a_sound_library_with_something_kept_for_no_talk(desk):
    orphan()
    desk.home()
    dialog = checked(desk)
    desk.qtbot.waitUntil(dialog.orphans.isVisible)
    assert dialog.about.text().startswith("The library is sound.")


def test_beside_a_damaged_library_nothing_is_offered_for_removal(desk, monkeypatch):
    orphan()
    findings = (Finding(LibraryDamaged("The file is damaged."), None),)
    monkeypatch.setattr(library_check, "verify", lambda *_: Verdict(findings, 1, 6, 0))
    desk.home()
    dialog = checked(desk)
    desk.settle()
    assert not dialog.orphans.isVisible()


def test_a_library_that_cannot_be_read_any_more_is_said(desk, monkeypatch):
    def locked(*_):
        raise LibraryLocked("Another program is using the library {library}.", library="x")

    monkeypatch.setattr(kept_files, "orphans", locked)
    desk.home()
    dialog = checked(desk)
    desk.qtbot.waitUntil(lambda: dialog.about.text() == "Another program is using the library x.")


def test_findings_and_their_talks(desk, monkeypatch):
    sentence = LibraryDamaged("Nothing of this talk can be read; bring it back from a backup.")
    findings = (Finding(sentence), Finding(sentence, 1, "Lighthouses"), *[Finding(sentence, 1, "x")] * 4)
    monkeypatch.setattr(library_check, "verify", lambda *_: Verdict(findings, 1, 6, 0))
    monkeypatch.setattr(dialogs, "SHOWN", 3)
    desk.home()
    dialog = checked(desk)
    assert dialog.about.text() == (
        "Findings: 6. Talks looked through: 1, segments: 6, changes in their histories: 0. The first of them are "
        "shown; the job “verify” of the command line lists all."
    )
    assert [row[0] for row in dialog.table.texts()] == ["–", "Lighthouses", "x"]
    dialog.table.wanted.emit(0)
    assert dialog.isVisible()
    assert dialog.backups.isVisible()
    dialog.table.wanted.emit(1)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)


def test_what_was_found_leads_to_the_backups(desk, monkeypatch):
    shown = []
    monkeypatch.setattr(BackupsDialog, "exec", lambda dialog: shown.append(dialog))
    findings = (Finding(LibraryDamaged("The file is damaged."), None),)
    monkeypatch.setattr(library_check, "verify", lambda *_: Verdict(findings, 1, 6, 0))
    desk.home()
    dialog = checked(desk)
    dialog.backups.click()
    assert len(shown) == 1


def test_what_cannot_be_checked_is_said(desk, monkeypatch):
    def locked(*_):
        raise LibraryLocked("Another program is using the library {library}.", library="x")

    monkeypatch.setattr(library_check, "verify", locked)
    dialog = checked(desk)
    assert dialog.about.text() == "Another program is using the library x."
    assert desk.settings.checked == {}


def test_progress_is_shown_and_closing_stops_the_check(desk, monkeypatch):
    stopped = threading.Event()

    def slow(_address, pace):
        for share in range(1000):
            pace.tell(share / 2000)
        try:
            while True:
                pace.step(0.5)
        finally:
            stopped.set()

    monkeypatch.setattr(library_check, "verify", slow)
    desk.run(CheckLibrary)
    [dialog] = desk.window.findChildren(LibraryCheckDialog)
    desk.qtbot.waitUntil(lambda: dialog.bar.value() == 50)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()
    assert stopped.wait(30)
    desk.settle()
    assert desk.settings.checked == {}


def test_progress_that_comes_when_the_dialog_is_gone_is_no_harm(desk, monkeypatch):
    goes_on = threading.Event()

    def verify(_library, tell, _stop):
        tell(0.5)
        goes_on.wait(2)
        tell(0.7)
        return Verdict((), 1, 6, 0)

    monkeypatch.setattr(dialogs, "_check", verify)
    desk.home()
    desk.run(CheckLibrary)
    [dialog] = desk.window.findChildren(LibraryCheckDialog)
    dialog.reject()
    delete(dialog)
    goes_on.set()
    desk.settle()
