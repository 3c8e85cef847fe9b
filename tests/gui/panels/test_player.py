"""The panel with the film of the talk, as it is called and left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.gui.desk import Desk, Key
from tests.gui.panels.conftest import dock
from tests.stand_ins.engine import StandIn


def test_f4_shows_it_and_opens_the_film_only_then(prepared: Desk, engine: StandIn) -> None:
    prepared.window.player.leave_talk()
    prepared.window.player.open_talk(prepared.session)
    prepared.qtbot.waitUntil(lambda: prepared.window.player.path != "")
    engine.take()
    prepared.key(Key.Key_F4)
    assert len(engine.take("load")) == 1
    assert prepared.window.player.is_ready
    prepared.key(Key.Key_F4)
    assert dock(prepared, "PlayerPanel").isHidden()


def test_it_stands_apart_above_the_other_panels(at_work: Desk, call: Callable[[str], Any]) -> None:
    call("PlayerPanel")
    call("NotesPanel")
    player, notes = dock(at_work, "PlayerPanel"), dock(at_work, "NotesPanel")
    assert not player.visibleRegion().isEmpty()
    assert not notes.visibleRegion().isEmpty()
    assert player.geometry().bottom() < notes.geometry().top()
    assert player.width() == notes.width()
