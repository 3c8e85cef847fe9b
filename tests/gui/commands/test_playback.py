"""The film of the talk, worked by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change
from gui.commands.playback import (
    MENU,
    AttachMedia,
    DetachMedia,
    Faster,
    FollowPlayback,
    FollowTable,
    PlayAround,
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


# What is asked of the player


@pytest.fixture
def asked(prepared: Desk, monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What the player is asked to play."""
    asked: list[tuple[object, ...]] = []
    for name in ("play_range", "play_from", "toggle"):
        monkeypatch.setattr(prepared.window.player, name, lambda *what, name=name: asked.append((name, *what)))
    return asked


@pytest.mark.parametrize(
    ("command", "at", "what"),
    [
        (PlaySegment, 4, ("play_range", 8200, 9500)),
        (PlayAround, 4, ("play_range", 5000, 12_000)),
        (PlayAround, 1, ("play_range", 0, 5000)),
        (PlayAround, 2, ("play_range", 0, 8000)),
        (PlayAround, 6, ("play_range", 9500, 15_000)),
        (PlayFromHere, 4, ("play_from", 8200)),
        (RepeatSegment, 4, ("play_range", 8200, 9500)),
        (PlayPause, 4, ("toggle",)),
    ],
)
def test_what_is_played_is_what_was_asked_for(
    prepared: Desk, asked: list[tuple[object, ...]], command: type[PlayPause], at: int, what: tuple[object, ...]
) -> None:
    prepared.table.go_to(at)
    prepared.run(command)
    assert asked == [what]


def test_neighbours_without_times_are_passed_over(prepared: Desk, asked: list[tuple[object, ...]]) -> None:
    for id in (3, 5):
        timed = prepared.segment(id)
        prepared.session.do(Edit("Lose times", (Change(timed, timed._replace(start=None, end=None)),)))
    prepared.run(PlayAround)
    assert asked == [("play_range", 8200, 9500)]


def test_neighbours_that_overlap_are_played_whole(prepared: Desk, asked: list[tuple[object, ...]]) -> None:
    for id, start, end in ((3, 8300, 8400), (5, 8500, 9000)):
        timed = prepared.segment(id)
        prepared.session.do(Edit("Move", (Change(timed, timed._replace(start=start, end=end)),)))
    prepared.run(PlayAround)
    assert asked == [("play_range", 8200, 9500)]


def test_why_something_cannot_be_played_is_said(prepared: Desk) -> None:
    timed = prepared.segment(4)
    prepared.session.do(Edit("Lose times", (Change(timed, timed._replace(start=None, end=None)),)))
    of_segment = (PlaySegment, PlayAround, PlayFromHere, RepeatSegment)
    assert {command(prepared.window).obstacle() for command in of_segment} == {"This segment has no times yet."}
    prepared.session.cursor.place(None)
    assert {command(prepared.window).obstacle() for command in of_segment} == {"Choose a segment first."}
    prepared.window.player.detach()
    assert PlaySegment(prepared.window).obstacle() == "Attach a video or sound first."
    assert PlayPause(prepared.window).obstacle() == "Attach a video or sound first."
    assert DetachMedia(prepared.window).obstacle() == "The talk has no video or sound."


def test_without_a_talk_nothing_can_be_played(desk: Desk) -> None:
    desk.home()
    assert not any(desk.can(command) for command in MENU.commands)
    assert all(command(desk.window).obstacle() for command in MENU.commands)


def test_the_choice_of_a_film_begins_beside_what_the_talk_was_made_of(
    at_work: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *what: begun.append(what[2]) or ("", ""))
    at_work.settings.last_folder = "/talks"
    for source in ("", str(tmp_path / "talk.srt")):
        monkeypatch.setattr(at_work.session, "source_path", source)
        at_work.run(AttachMedia)
    assert begun == ["/talks", str(tmp_path)]


def test_a_choice_is_remembered_at_once(prepared: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered: list[bool] = []
    monkeypatch.setattr(prepared.window, "remember", lambda: remembered.append(True))
    for count, command in enumerate((FollowPlayback, FollowTable, TickAtEdges), 1):
        prepared.run(command)
        assert len(remembered) == count


def test_each_speed_is_the_next_one_there_is(prepared: Desk, engine: StandIn) -> None:
    prepared.window.player.use_rate(1.05)
    engine.take()
    prepared.run(Slower)
    prepared.run(Faster)
    prepared.run(Faster)
    prepared.run(UsualSpeed)
    assert [rate for _, rate in engine.take("rate")] == [1.0, 1.1, 1.25, 1.0]
