"""Playback and the table, each following the other where that is wished."""

from __future__ import annotations

import pytest

from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change
from gui.player import sleep
from tests.gui.desk import Desk, Key
from tests.stand_ins.engine import StandIn
from tests.stand_ins.play_time import PlayTime


def play_at(desk: Desk, play_time: PlayTime, position: int) -> None:
    """Let playback be at a time, as if it had come there by itself."""
    player = desk.window.player
    player.seek(position)
    with desk.qtbot.waitSignal(player.moved):
        play_time.pass_(1)


def test_the_table_follows_playback_where_that_is_wished(prepared: Desk, play_time: PlayTime) -> None:
    prepared.window.player.play()
    play_at(prepared, play_time, 2100)
    assert prepared.here == 4
    prepared.settings.table_follows = True
    play_at(prepared, play_time, 5100)
    prepared.qtbot.waitUntil(lambda: prepared.here == 3)
    play_at(prepared, play_time, 8050)
    assert prepared.here == 3
    prepared.window.player.pause()
    prepared.window.player.seek(100)
    assert prepared.here == 3


def test_nobody_is_taken_out_of_an_open_cell_or_to_what_a_filter_hides(prepared: Desk, play_time: PlayTime) -> None:
    prepared.settings.table_follows = True
    prepared.key(Key.Key_F2)
    prepared.type("Nie")
    prepared.window.player.play()
    play_at(prepared, play_time, 5100)
    prepared.qtbot.wait(60)
    assert (prepared.cell.segment, prepared.cell.text()) == (4, "Nie")
    prepared.key(Key.Key_Escape)
    prepared.page.filters.choose(1)  # the untranslated
    prepared.table.go_to(4)
    play_at(prepared, play_time, 100)
    prepared.qtbot.wait(60)
    assert prepared.here == 4
    prepared.window.player.pause()


def test_nobody_is_taken_away_from_a_note(prepared: Desk, play_time: PlayTime) -> None:
    prepared.settings.table_follows = True
    prepared.window.menus.action_named("NotesPanel").trigger()
    prepared.type("Uwaga")
    prepared.window.player.play()
    play_at(prepared, play_time, 5100)
    prepared.qtbot.wait(60)
    assert prepared.here == 4
    prepared.window.player.pause()


def test_playback_follows_the_table_where_that_is_wished(prepared: Desk, engine: StandIn) -> None:
    prepared.table.go_to(5)
    assert engine.take("seek") == []
    prepared.settings.playback_follows = True
    prepared.table.go_to(3)
    assert engine.take("seek") == [("seek", 5000)]
    timed = prepared.segment(2)
    prepared.session.do(Edit("Lose times", (Change(timed, timed._replace(start=None, end=None)),)))
    prepared.table.go_to(2)
    assert engine.take("seek") == []


def test_who_follows_is_not_followed_back(prepared: Desk, engine: StandIn, play_time: PlayTime) -> None:
    prepared.settings.table_follows = prepared.settings.playback_follows = True
    prepared.window.player.play()
    play_at(prepared, play_time, 5100)
    prepared.qtbot.waitUntil(lambda: prepared.here == 3)
    assert ("seek", 5000) not in engine.asked
    prepared.window.player.pause()


def test_ticks_are_heard_at_both_edges_while_it_plays(prepared: Desk, engine: StandIn, play_time: PlayTime) -> None:
    prepared.settings.ticks = True
    prepared.window.player.seek(7990)
    engine.take()
    prepared.window.player.play()
    play_time.pass_(20)
    prepared.qtbot.waitUntil(lambda: ("tick", False) in engine.asked)
    play_time.pass_(200)
    prepared.qtbot.waitUntil(lambda: ("tick", True) in engine.asked)
    assert engine.take("tick") == [("tick", False), ("tick", True)]
    prepared.window.player.pause()
    prepared.window.player.seek(100)
    assert engine.take("tick") == []


def test_ticks_are_heard_where_a_segment_alone_is_played(prepared: Desk, engine: StandIn, play_time: PlayTime) -> None:
    prepared.settings.ticks = True
    first = prepared.segment(1)
    assert first.start is not None
    assert first.end is not None
    player = prepared.window.player
    player.play_range(first.start, first.end)
    assert engine.take("tick") == [("tick", True)]
    player.repeat(True)
    play_time.pass_(first.end - first.start)
    prepared.qtbot.waitUntil(lambda: ("tick", True) in engine.asked)
    assert engine.take("tick") == [("tick", True)], "it begins again"
    player.repeat(False)
    play_time.pass_(first.end - first.start)
    prepared.qtbot.waitUntil(lambda: not player.is_playing)
    assert engine.take("tick") == [("tick", False)]
    player.play_from(first.start + 10)
    player.play_from(first.start)
    assert engine.take("tick") == [("tick", True)], "not where it is played from within"
    player.pause()
    player.seek(first.start)
    assert engine.take("tick") == [], "nothing is played"


def test_the_desktop_stays_awake_only_while_it_plays(prepared: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(sleep, "_inhibit", lambda reason, _: bool(done.append(reason)) or True)
    monkeypatch.setattr(sleep, "_let_go", lambda _: done.append("let go"))
    prepared.window.player.play()
    prepared.qtbot.waitUntil(lambda: done == ["A talk is being played."])
    prepared.window.player.pause()
    prepared.qtbot.waitUntil(lambda: done[1:] == ["let go"])
