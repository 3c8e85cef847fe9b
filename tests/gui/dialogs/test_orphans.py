"""What is kept for no talk of the library, and its removal."""

import pytest

from dwuglos import places
from gui.dialogs.orphans import Orphans


@pytest.fixture
def orphans(desk):
    """The list in the window, with nothing looked for yet."""
    desk.home()
    return Orphans(desk.window.tasks, desk.window)


def kept(name, size):
    """Put a file to where recordings are kept that came in talk files; return its path."""
    path = places.media() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size))
    return path


def test_they_are_listed_and_removed(desk, orphans):
    recording, holiday = kept("talk-0123456789abcdef.mp4", 1_240_000), kept("holiday.mp4", 10)
    orphans.look()
    desk.qtbot.waitUntil(orphans.isVisible)
    assert orphans.about.text() == (
        "Kept for no talk of this library: 1 (1.2 MB). Talks of another library may have come with the same recordings."
    )
    assert orphans.table.texts() == [[str(recording), "1.2"]]
    came_later = kept("talk-ffffffffffffffff.mp4", 10)
    orphans.removal.click()
    desk.qtbot.waitUntil(lambda: orphans.about.text() == "Removed: 1.2 MB.")
    assert not orphans.table.isVisible()
    assert [path.exists() for path in (recording, holiday, came_later)] == [False, True, True]


def test_where_nothing_is_left_over_nothing_is_listed(desk, orphans):
    kept("holiday.mp4", 10)
    orphans.look()
    desk.settle()
    assert not orphans.isVisible()


def test_what_a_talk_has_come_to_need_meanwhile_stays(desk, orphans, monkeypatch):
    recording = kept("talk-0123456789abcdef.mp4", 1_000_000)
    orphans.look()
    desk.qtbot.waitUntil(orphans.isVisible)
    monkeypatch.setattr("dwuglos.store.kept_files.orphans", lambda *_: [])
    orphans.removal.click()
    desk.qtbot.waitUntil(lambda: orphans.about.text() == "Removed: 0.0 MB.")
    assert recording.exists()
