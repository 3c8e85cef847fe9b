"""What the player's panel shows: a picture with its texts, or a few words and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from gui.panels.views.player import PlayerView
from tests.gui.desk import Desk, Key
from tests.gui.panels.conftest import dock
from tests.stand_ins.engine import StandIn
from tests.stand_ins.play_time import PlayTime

GREY = QImage(64, 36, QImage.Format.Format_RGB32)


@pytest.fixture
def view(prepared: Desk, call: Callable[[str], Any]) -> PlayerView:
    view: PlayerView = call("PlayerPanel")
    return view


def texts(view: PlayerView) -> list[str]:
    return [each.text for each in view.picture.texts]


def test_without_a_film_it_says_so_and_asks_for_one(
    at_work: Desk,
    call: Callable[[str], Any],
    engine: StandIn,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = call("PlayerPanel")
    assert view.state.text() == "This talk has no video or sound yet. Choose one to hear what you translate."
    assert (view.choose.isVisible(), view.forget.isVisible()) == (True, False)
    assert (view.picture.isVisible(), view.transport.isVisible()) == (False, False)
    assert engine.asked == []
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(film), ""))
    view.choose.click()
    at_work.qtbot.waitUntil(lambda: view.picture.isVisible())
    assert view.transport.isEnabled()
    assert not view.about.isVisible()


def test_a_film_that_is_gone_is_named_and_can_be_detached(prepared: Desk, view: PlayerView) -> None:
    player = prepared.window.player
    Path(player.path).unlink()
    player.leave_talk()
    player.open_talk(prepared.session)
    prepared.qtbot.waitUntil(lambda: view.about.isVisible())
    assert view.state.text() == "“film.mp4” is not there any more; choose the file again."
    assert not view.picture.isVisible()
    view.forget.click()
    assert player.media is None
    assert view.state.text().startswith("This talk has no video or sound yet.")


def test_texts_are_those_of_the_time(prepared: Desk, view: PlayerView) -> None:
    for position, shown in ((0, ["Dobry wieczór."]), (8100, []), (13_000, ["Zostało tylko światło."])):
        prepared.window.player.seek(position)
        assert texts(view) == shown


def test_while_it_plays_texts_belong_to_the_picture_that_is_seen(
    prepared: Desk, view: PlayerView, engine: StandIn, play_time: PlayTime
) -> None:
    player = prepared.window.player
    player.seek(1900)
    player.play()
    engine.pictured.emit(GREY, 1960, 2000)
    with prepared.qtbot.waitSignal(player.moved):
        play_time.pass_(120)
    assert player.position() == 2020
    assert texts(view) == ["Dobry wieczór."]
    engine.pictured.emit(GREY, 2000, 2040)
    assert texts(view) == ["Dziś przyjrzymy się latarniom,"]
    player.pause()


def test_after_the_last_picture_texts_go_on_by_the_clock(prepared: Desk, view: PlayerView, engine: StandIn) -> None:
    player = prepared.window.player
    engine.pictured.emit(GREY, 0, 40)
    player.seek(2600)
    player.play()
    prepared.qtbot.waitUntil(lambda: texts(view) == ["Dziś przyjrzymy się latarniom,"])
    player.pause()


def test_the_next_picture_is_asked_for_in_the_size_it_is_shown(view: PlayerView, engine: StandIn) -> None:
    engine.take()
    engine.pictured.emit(GREY, 0, 40)
    assert engine.take("picture") == [("picture", view.picture.width())]
    view.see(False)
    engine.pictured.emit(GREY, 40, 80)
    assert engine.take("picture") == []


def test_the_panel_made_anew_has_the_picture_at_once(prepared: Desk, view: PlayerView, engine: StandIn) -> None:
    engine.pictured.emit(GREY, 0, 40)
    prepared.window.docks.use_language()
    anew = dock(prepared, "PlayerPanel").view
    assert isinstance(anew, PlayerView)
    assert anew is not view
    assert anew.picture.shown.size() == GREY.size()
    prepared.window.player.detach()
    assert anew.picture.shown.isNull()


def test_typing_is_seen_over_the_picture(prepared: Desk, view: PlayerView) -> None:
    prepared.window.player.seek(8300)
    prepared.table.setFocus()
    prepared.key(Key.Key_F2)
    prepared.type("Nie")
    prepared.qtbot.waitUntil(lambda: texts(view) == ["Nie"])


def test_the_language_is_chosen_and_kept(prepared: Desk, view: PlayerView) -> None:
    box = view.transport.languages
    for shown, there in (("source", ["Good evening."]), ("both", ["Dobry wieczór.", "Good evening."])):
        box.setCurrentIndex(box.findData(shown))
        box.activated.emit(box.currentIndex())
        assert texts(view) == there
        assert prepared.settings.over_picture == shown


def test_a_click_on_the_picture_plays_and_pauses(prepared: Desk, view: PlayerView, engine: StandIn) -> None:
    engine.take()
    view.picture.pressed.emit()
    view.picture.pressed.emit()
    assert engine.take("play", "pause") == [("play",), ("pause",)]
