"""The film of the talk, worked by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change
from gui.commands.playback import (
    AttachMedia,
    DetachMedia,
    Faster,
    FollowPlayback,
    FollowTable,
    PlayFromHere,
    PlayPause,
    PlaySegment,
    RepeatSegment,
    Slower,
    TickAtEdges,
    UsualSpeed,
)
from tests.gui.desk import ALT, CTRL, SHIFT, Desk, Key
from tests.stand_ins.engine import StandIn

CTRL_SHIFT, ALT_SHIFT = CTRL | SHIFT, ALT | SHIFT


def test_without_a_film_nothing_is_possible_but_to_attach_one(at_work: Desk, engine: StandIn) -> None:
    assert at_work.can(AttachMedia)
    for command in (DetachMedia, PlayPause, PlaySegment, PlayFromHere, Faster):
        assert not at_work.can(command)
    at_work.key(Key.Key_F5)
    assert engine.asked == []


def test_a_film_is_chosen_and_detached(
    at_work: Desk, engine: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(film), ""))
    at_work.run(AttachMedia)
    at_work.qtbot.waitUntil(lambda: at_work.window.player.is_ready)
    at_work.run(DetachMedia)
    assert at_work.window.player.media is None
    assert not at_work.can(PlayPause)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    at_work.run(AttachMedia)
    assert at_work.window.player.media is None


def test_f5_plays_the_segment_and_leaves_an_open_cell_alone(prepared: Desk, engine: StandIn) -> None:
    prepared.key(Key.Key_F2)
    prepared.type("Niek")
    prepared.key(Key.Key_F5)
    assert engine.take("seek", "play") == [("seek", 8200), ("play",)]
    prepared.key(Key.Key_Space, CTRL)
    assert engine.take("play", "pause") == [("pause",)]
    prepared.type("tórzy")
    assert prepared.cell.text() == "Niektórzy"
    assert prepared.cell.segment == 4


def test_keys_of_playing(prepared: Desk, engine: StandIn) -> None:
    prepared.table.go_to(5)
    prepared.key(Key.Key_F5, CTRL)
    assert engine.take("seek", "play") == [("seek", 9500), ("play",)]
    prepared.key(Key.Key_F5, CTRL_SHIFT)
    assert engine.take("seek", "play") == [("seek", 8200), ("play",)]
    prepared.window.player.seek(14_999)
    prepared.key(Key.Key_Space, CTRL)
    engine.take()
    prepared.window.player.seek(5000)
    for key, modifiers, at in (
        (Key.Key_Left, ALT, 4000),
        (Key.Key_Right, ALT, 5000),
        (Key.Key_Right, ALT_SHIFT, 5040),
        (Key.Key_Left, ALT_SHIFT, 5000),
    ):
        prepared.key(key, modifiers)
        assert prepared.window.player.position() == at


def test_the_neighbours_of_the_first_and_the_last(prepared: Desk, engine: StandIn) -> None:
    prepared.table.go_to(1)
    prepared.key(Key.Key_F5, CTRL_SHIFT)
    assert engine.take("seek") == [("seek", 0)]
    prepared.table.go_to(6)
    prepared.key(Key.Key_F5, CTRL_SHIFT)
    assert engine.take("seek") == [("seek", 9500)]
    prepared.window.player.pause()


def test_a_segment_is_repeated_until_it_is_not(prepared: Desk, engine: StandIn) -> None:
    prepared.key(Key.Key_F5, SHIFT)
    assert engine.take("seek", "play") == [("seek", 8200), ("play",)]
    assert prepared.window.menus.action(RepeatSegment).isChecked()
    prepared.key(Key.Key_F5, SHIFT)
    assert engine.take("seek", "play") == []
    assert prepared.window.player.is_playing
    prepared.window.menus.refresh()
    assert not prepared.window.menus.action(RepeatSegment).isChecked()
    prepared.window.player.pause()


def test_a_segment_without_times_cannot_be_played(prepared: Desk) -> None:
    assert prepared.can(PlaySegment)
    timed = prepared.segment(4)
    prepared.session.do(Edit("Lose times", (Change(timed, timed._replace(start=None, end=None)),)))
    assert not prepared.can(PlaySegment)
    assert prepared.can(PlayPause)


def test_speed(prepared: Desk, engine: StandIn) -> None:
    prepared.key(Key.Key_BracketLeft, CTRL)
    prepared.key(Key.Key_BracketLeft, CTRL)
    prepared.key(Key.Key_BracketRight, CTRL)
    prepared.run(UsualSpeed)
    for _ in range(9):
        prepared.run(Faster)
    for _ in range(20):
        prepared.run(Slower)
    rates = [rate for _, rate in engine.take("rate")]
    assert rates[:4] == [0.9, 0.8, 0.9, 1.0]
    assert (max(rates), rates[-1]) == (2.0, 0.5)


@pytest.mark.parametrize(
    ("command", "name"),
    [(FollowPlayback, "table_follows"), (FollowTable, "playback_follows"), (TickAtEdges, "ticks")],
)
def test_choices_are_off_at_first_and_kept(prepared: Desk, command: type[FollowPlayback], name: str) -> None:
    assert getattr(prepared.settings, name) is False
    prepared.run(command)
    assert getattr(prepared.settings, name) is True
    prepared.window.menus.refresh()
    assert prepared.window.menus.action(command).isChecked()
    prepared.run(command)
    assert getattr(prepared.settings, name) is False
