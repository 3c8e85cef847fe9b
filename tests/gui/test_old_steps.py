"""Steps of earlier sessions: fetched before they are taken back."""

from dwuglos.errors import LibraryError
from dwuglos.store.library import Library
from gui.commands.edit import Undo
from tests.gui.desk import CTRL, Key


def test_a_step_that_cannot_be_fetched_is_told_and_the_talk_stays_as_it_is(at_work, new_desk, monkeypatch):
    at_work.key(Key.Key_Insert, CTRL)
    at_work.window.close()

    def fail(*_):
        raise LibraryError("The library does not answer.")

    monkeypatch.setattr(Library, "step_edit", fail)
    later = new_desk()
    later.open()
    assert later.told == "", "nobody has asked for it yet"
    later.run(Undo)
    later.qtbot.waitUntil(lambda: later.told != "")
    assert later.told == "The library does not answer."
    assert later.target(4) == "Some were lonely."
