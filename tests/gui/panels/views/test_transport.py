"""The bar a player is worked with by mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from gui.panels.views.transport import Transport
from tests.gui.desk import Desk, Key
from tests.stand_ins.engine import StandIn

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def transport(prepared: Desk, call: Callable[[str], Any], engine: StandIn) -> Transport:
    found: Transport = call("PlayerPanel").transport
    engine.take()
    return found


def test_everything_has_a_name(transport: Transport) -> None:
    parts = (transport.play, transport.seek, transport.repeat, transport.rate, transport.languages, transport.mute)
    assert all(part.accessibleName() for part in (*parts, transport.volume))


def test_playing_and_its_sign(prepared: Desk, transport: Transport, engine: StandIn) -> None:
    assert transport.play.accessibleName() == "Play"
    prepared.qtbot.mouseClick(transport.play, LEFT)
    assert transport.play.accessibleName() == "Pause"
    prepared.qtbot.mouseClick(transport.play, LEFT)
    assert transport.play.accessibleName() == "Play"
    assert engine.take("play", "pause") == [("play",), ("pause",)]


def test_the_slider_goes_where_it_is_clicked_and_shows_where_it_is(
    prepared: Desk, transport: Transport, engine: StandIn
) -> None:
    seek = transport.seek
    prepared.qtbot.mouseClick(seek, LEFT, pos=QPoint(seek.width() // 2, seek.height() // 2))
    ((_, position),) = engine.take("seek")
    assert isinstance(position, int)
    assert abs(position - 30_000) < 1500
    assert transport.time.text() == f"0:{position // 100 / 10:.1f} / 1:00.0"
    prepared.window.player.seek(12_000)
    assert seek.value() == 12_000
    assert engine.take("seek") == [("seek", 12_000)]


def test_keys_on_the_slider_move_by_seconds(prepared: Desk, transport: Transport) -> None:
    transport.seek.setFocus()
    prepared.key(Key.Key_Right)
    prepared.key(Key.Key_Right)
    prepared.key(Key.Key_Left)
    assert prepared.window.player.position() == 1000


def test_speed_volume_and_repeating(prepared: Desk, transport: Transport, engine: StandIn) -> None:
    assert [transport.rate.itemText(n) for n in (0, 5, 7)] == ["0.5×", "1×", "1.25×"]
    transport.rate.setCurrentIndex(0)
    transport.rate.activated.emit(0)
    assert engine.take("rate") == [("rate", 0.5)]
    prepared.window.player.use_rate(2.0)
    assert transport.rate.currentText() == "2×"
    transport.volume.setValue(40)
    transport.mute.click()
    assert (prepared.settings.volume, transport.mute.accessibleName()) == (0, "Unmute")
    transport.mute.click()
    assert prepared.settings.volume == 40
    transport.repeat.click()
    assert prepared.window.player.is_repeating


def test_a_click_takes_nobody_out_of_an_open_cell(prepared: Desk, transport: Transport) -> None:
    prepared.table.setFocus()
    prepared.key(Key.Key_F2)
    prepared.type("Nie")
    before = QApplication.focusWidget()
    for part in (transport.play, transport.repeat, transport.mute, transport.seek):
        prepared.qtbot.mouseClick(part, LEFT)
    assert QApplication.focusWidget() is before
    assert prepared.cell.text() == "Nie"
    prepared.window.player.pause()
