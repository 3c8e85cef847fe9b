"""Talks that were kept while their library could not be written to, at the next start."""

import pytest
from PySide6.QtWidgets import QMessageBox

from dwuglos import places
from dwuglos.store.library import Library
from dwuglos.store.rescue import keep_apart, mark_as_in_use, name_of
from dwuglos.talk.stored_talk import NO_FACTS
from tests.gui.desk import CTRL, TALK, Asked, Key, answer_questions

BACK, COPY, DELETE = "&Bring the changes back", "Add it as a cop&y", "Delete &it…"


@pytest.fixture
def kept_talk(kept):
    """A talk as a window left it that could not save: one translation is not in the library."""
    with Library(kept) as library:
        identity, segments = library.identity(), library.segments(TALK)
    segments[3] = segments[3]._replace(target="Czekało", state="translated", origin="person")
    path = places.settings().parent / "rescued" / name_of(TALK, identity, 1_700_000_000_000)
    keep_apart(path, "Lighthouses", segments, [], NO_FACTS)
    return path


def start(desk):
    desk.home()
    desk.settle()
    return desk


def buttons(desk):
    return [button.text() for bar in desk.window.notices._shown() for button in bar.buttons]


def test_changes_that_were_kept_come_back_in_one_step(kept_talk, desk):
    start(desk)
    assert "“Lighthouses” was kept (" in desk.told
    assert desk.told.endswith("What differs from the library: 1.")
    assert buttons(desk) == [BACK, COPY, DELETE]
    desk.press_in_notice(BACK)
    desk.qtbot.waitUntil(lambda: "Changes brought back: 1." in desk.told)
    desk.assert_saved()
    assert desk.here == 4
    assert desk.target(4) == "Czekało"
    desk.qtbot.waitUntil(lambda: not kept_talk.exists())
    desk.press_in_notice("Undo")
    desk.assert_saved()
    assert desk.target(4) == ""


def test_in_the_talk_that_is_open_they_come_back_at_once(kept_talk, desk):
    desk.open(at=1)
    desk.settle()
    desk.press_in_notice(BACK)
    desk.qtbot.waitUntil(lambda: desk.target(4) == "Czekało")
    desk.assert_saved()


def test_it_can_become_a_talk_of_its_own(kept_talk, desk):
    start(desk)
    desk.press_in_notice(COPY)
    desk.qtbot.waitUntil(lambda: "“Lighthouses (kept copy)” is in the library now." in desk.told)
    desk.qtbot.waitUntil(lambda: not kept_talk.exists())
    desk.press_in_notice("Open it")
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.target(4) == "Czekało"
    assert desk.stored(TALK)[3].target == ""


def test_it_can_be_deleted_after_a_question(kept_talk, desk, monkeypatch):
    start(desk)
    with monkeypatch.context() as patch:
        patch.setattr(QMessageBox, "exec", lambda _: None)
        patch.setattr(QMessageBox, "clickedButton", lambda _: None)
        desk.press_in_notice(DELETE)
    assert kept_talk.exists()
    assert "was kept" in desk.told, "who thinks better of it has the choice still"
    asked = answer_questions(monkeypatch, "Delete")
    desk.press_in_notice(DELETE)
    assert asked == ["Delete what was kept of “Lighthouses”? It cannot be restored."]
    desk.qtbot.waitUntil(lambda: list(kept_talk.parent.iterdir()) == [])
    assert desk.stored(TALK)[3].target == ""


def test_a_notice_that_is_closed_comes_again_at_the_next_start(kept_talk, desk, new_desk):
    start(desk)
    desk.window.notices._shown()[0]._cross.click()
    desk.qtbot.waitUntil(lambda: desk.told == "")
    desk.home()
    assert desk.told == ""
    assert "was kept" in start(new_desk()).told


def test_what_another_window_is_keeping_is_left_to_it(kept_talk, desk):
    with mark_as_in_use(kept_talk):
        start(desk)
    assert desk.told == ""


def test_a_talk_that_is_in_no_library_can_be_added(kept_talk, desk):
    other = kept_talk.with_name(name_of(7, "dwuglos:" + "0" * 32, 1))
    kept_talk.rename(other)
    start(desk)
    assert "and this library does not have it. Segments: 6." in desk.told
    assert buttons(desk) == [COPY, DELETE]
    desk.press_in_notice(COPY)
    desk.qtbot.waitUntil(lambda: not other.exists())


def test_several_are_offered_one_after_another(kept_talk, desk):
    for n in range(2):
        other = kept_talk.with_name(name_of(TALK, "dwuglos:" + str(n) * 32, n))
        other.write_bytes(kept_talk.read_bytes())
    start(desk)
    for left in (2, 1, 0):
        desk.press_in_notice(COPY)
        desk.qtbot.waitUntil(lambda left=left: len(list(kept_talk.parent.glob("*.db"))) == left)
        desk.settle()
    assert COPY not in buttons(desk)


def test_a_damaged_one_is_named_and_left(kept_talk, desk):
    kept_talk.write_bytes(b"x" * 5000)
    start(desk)
    assert "is damaged and cannot be brought back" in desk.told
    assert str(kept_talk) in desk.told
    assert kept_talk.exists()


def test_what_one_window_could_not_save_the_next_one_brings_back(at_work, new_desk, monkeypatch):
    """The whole way: the library is away, the window is closed, the library is back."""
    away = at_work.path.with_name("away.db")
    at_work.path.rename(away)
    at_work.type("Czekało")
    at_work.key(Key.Key_Return, CTRL)
    at_work.qtbot.waitUntil(lambda: "Meanwhile the talk is kept" in at_work.told)
    monkeypatch.setattr(QMessageBox, "warning", Asked(QMessageBox.StandardButton.Discard))
    at_work.window.close()
    away.rename(at_work.path)
    desk = start(new_desk())
    desk.press_in_notice(BACK)
    desk.qtbot.waitUntil(lambda: "Changes brought back: 1." in desk.told)
    desk.assert_saved()
    assert desk.target(4) == "Czekało"
