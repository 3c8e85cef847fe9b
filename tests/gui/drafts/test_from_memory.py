"""The open talk translated from the memory."""

from contextlib import closing
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

from dwuglos.drafts import from_memory
from dwuglos.store.library import Library
from dwuglos.store.units import units_of
from dwuglos.store.units.unit import NewUnit
from dwuglos.talk.edits import set_target
from gui.commands.translate import StopDrafting, TranslateFromMemory
from gui.dialogs.from_memory import FromMemoryDialog
from tests.gui.drafts.conftest import wait_over


@pytest.fixture
def ready(desk, kept, monkeypatch):
    """A talk open whose two untranslated segments the memory has, one of them nearly, and a user who wants them."""
    with closing(units_of(str(kept))) as units:
        units.add(
            [
                NewUnit("Some were lonely.", "Niektórzy byli samotni.", "letters.tmx"),
                NewUnit("Others wrote to each other every week.", "Inni pisali do siebie co tydzień.", "letters.tmx"),
            ]
        )
    desk.open(at=4)
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.accept() or 1)
    return desk


def test_the_memory_fills_what_is_untranslated_as_one_step(ready):
    before = list(ready.transcript)
    ready.run(TranslateFromMemory)
    assert not ready.can(TranslateFromMemory)
    wait_over(ready)
    assert [ready.target(id) for id in (4, 5)] == ["Niektórzy byli samotni.", "Inni pisali do siebie co tydzień."]
    assert {(ready.segment(id).state, ready.segment(id).origin) for id in (4, 5)} == {("translated", "memory")}
    assert ready.told == (
        "2 segments were translated from the memory. The same in the same place: 0, the same: 1, alike: 1. "
        "From: letters.tmx (2)."
    )
    assert not ready.window.status.drafting.isVisible()
    ready.assert_saved()
    with Library(ready.path) as library:
        assert [(each.engine, each.segments) for each in library.draft_reports(1)] == [("memory", 2)]
    ready.session.undo()
    assert list(ready.transcript) == before


def test_only_matches_as_good_as_the_user_wants_are_taken(ready, monkeypatch):
    def choose(dialog):
        assert isinstance(dialog, FromMemoryDialog)
        dialog.least.setValue(100)
        dialog.accept()
        return 1

    monkeypatch.setattr(QDialog, "exec", choose)
    ready.run(TranslateFromMemory)
    wait_over(ready)
    assert [ready.target(id) for id in (4, 5)] == ["Niektórzy byli samotni.", ""]
    assert ready.settings.memory_least == 100


def test_nothing_is_done_when_the_user_does_not_want_it(ready, monkeypatch):
    monkeypatch.setattr(QDialog, "exec", lambda _: 0)
    ready.run(TranslateFromMemory)
    assert not ready.window.drafts.is_running
    assert ready.target(4) == ""


def test_what_was_typed_meanwhile_stays(ready):
    ready.run(TranslateFromMemory)
    ready.session.attempt(lambda transcript: set_target(transcript, 4, "Moje"))
    wait_over(ready)
    assert [ready.target(id) for id in (4, 5)] == ["Moje", "Inni pisali do siebie co tydzień."]
    assert "1 segment was changed in the meantime and keeps your text." in ready.told


def test_it_can_be_stopped_and_the_talk_left(ready):
    ready.run(TranslateFromMemory)
    ready.run(StopDrafting)
    wait_over(ready)
    assert ready.target(4) == ""
    ready.run(TranslateFromMemory)
    ready.window.close_talk()
    ready.settle()
    assert not ready.window.drafts.is_running
    with Library(ready.path) as library:
        assert library.segments(1)[3].target == ""


def test_a_memory_that_cannot_be_read_is_told(ready, kept):
    (kept.parent / (kept.name + ".memory")).write_bytes(b"no database at all" * 100)
    ready.run(TranslateFromMemory)
    wait_over(ready)
    assert "damaged" in ready.told


def test_a_talk_is_left_while_the_memory_is_about_to_answer(ready, monkeypatch):
    begun, left = Event(), Event()

    def look_long(*_, **__):
        begun.set()
        left.wait(30)
        return []

    monkeypatch.setattr(from_memory, "finds", look_long)
    ready.run(TranslateFromMemory)
    ready.qtbot.waitUntil(begun.is_set)
    ready.window.close_talk()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left.set()
    ready.answer(lambda work, *answers: ready.tasks.work(lambda *_: work(None), *answers), lambda _: None)
    ready.settle()
    assert not ready.window.drafts.is_running
