"""The player of a window: what it asks of an engine, and what a film made on the spot then shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from dwuglos.store.library import Library
from gui.player.player import RATES, Player
from tests.gui.desk import TALK, Desk
from tests.stand_ins.engine import FILM, StandIn
from tests.stand_ins.films import number_of
from tests.stand_ins.play_time import PlayTime


def pictures_of(desk: Desk) -> list[tuple[int, int]]:
    """Return a list that fills with the numbers and the times of the pictures that are shown."""
    shown: list[tuple[int, int]] = []
    player = desk.window.player

    def show(picture: QImage, at: int, _end: int) -> None:
        shown.append((number_of(picture), at))
        player.ask_for_picture(QSize(640, 360))

    player.pictured.connect(show)
    player.ask_for_picture(QSize(640, 360))
    return shown


def test_a_film_is_attached_and_remembered(with_film: Desk, film: Path) -> None:
    player = with_film.window.player
    assert (player.path, player.duration, player.has_picture, player.position()) == (str(film), 4000, True, 0)
    with_film.settle()
    with Library(with_film.path) as library:
        media = library.facts(TALK).media
    assert media is not None
    assert (media.path, media.duration, len(media.digest)) == (str(film), 4000, 64)


def test_a_seek_shows_the_picture_that_begins_there(with_film: Desk) -> None:
    player, shown = with_film.window.player, pictures_of(with_film)
    for position, number in ((1000, 25), (1039, 25), (1040, 26), (0, 0), (3999, 99)):
        player.seek(position)
        with_film.qtbot.waitUntil(lambda number=number: bool(shown) and shown[-1] == (number, number * 40))
        assert player.position() == position


def test_a_range_is_played_and_ends_where_it_ends(with_film: Desk) -> None:
    player, shown = with_film.window.player, pictures_of(with_film)
    player.play_range(1000, 1400)
    with_film.qtbot.waitUntil(lambda: player.is_playing)
    with_film.qtbot.waitUntil(lambda: not player.is_playing)
    assert player.position() == 1399
    with_film.qtbot.waitUntil(lambda: bool(shown) and shown[-1][0] == 34)
    assert all(number * 40 == at for number, at in shown)


def test_at_the_end_the_last_picture_stays_and_playing_begins_again(with_film: Desk) -> None:
    player, shown = with_film.window.player, pictures_of(with_film)
    player.play_from(3800)
    with_film.qtbot.waitUntil(lambda: player.is_playing)
    with_film.qtbot.waitUntil(lambda: not player.is_playing)
    with_film.qtbot.waitUntil(lambda: bool(shown) and shown[-1][0] >= 98)
    assert player.position() >= 3900
    player.seek(2000)
    with_film.qtbot.waitUntil(lambda: shown[-1][0] == 50)
    player.use_rate(RATES[0])  # so that there is time to see the first pictures
    player.seek(3990)
    player.play()
    with_film.qtbot.waitUntil(lambda: shown[-1][0] in range(3, 50))
    assert player.is_playing
    player.pause()


def test_without_a_file_nothing_is_made(at_work: Desk, engine: StandIn) -> None:
    player = at_work.window.player
    player.toggle()
    player.play_range(0, 1000)
    player.seek(5)
    assert (engine.asked, player.position(), player.is_playing) == ([], None, False)


def test_what_is_asked_before_the_file_is_open_is_done_then(at_work: Desk, engine: StandIn, tmp_path: Path) -> None:
    player, film = at_work.window.player, tmp_path / "film.mp4"
    film.write_bytes(b"film")
    engine.playable = None
    player.attach(film)
    at_work.qtbot.waitUntil(lambda: bool(engine.path))
    player.play_range(2000, 3000)
    assert not engine.take("seek", "play")
    engine.loaded.emit("another.mp4", FILM)
    assert not player.is_ready
    engine.loaded.emit(str(film), FILM)
    assert engine.take("seek", "play") == [("seek", 2000), ("play",)]
    player.pause()


def test_play_and_pause(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.toggle()
    assert (player.is_playing, engine.take("play", "pause")) == (True, [("play",)])
    player.toggle()
    assert (player.is_playing, engine.take("play", "pause")) == (False, [("pause",)])


def test_the_position_goes_on_between_reports(prepared: Desk, play_time: PlayTime) -> None:
    player = prepared.window.player
    player.seek(5000)
    player.play()
    moved: list[int] = []
    player.moved.connect(moved.append)
    for _ in range(4):
        with prepared.qtbot.waitSignal(player.moved):
            play_time.pass_(10)
    assert list(dict.fromkeys(moved)) == [5010, 5020, 5030, 5040]
    player.pause()


def test_what_was_reported_before_a_seek_counts_no_more(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.seek(30_000)
    player.seek(5000)
    engine.reported.emit(30_000, 1)
    assert player.position() == 5000


def test_steps_stop_playing(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.seek(2000)
    player.play()
    player.step(-1000)
    assert not player.is_playing
    assert player.position() == 1000
    player.seek(500)
    player.step(-1000)
    assert player.position() == 0
    player.seek(59_900)
    player.step(1000)
    assert player.position() == 59_999


def test_steps_by_pictures_land_on_their_beginnings(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.seek(1000)
    places = []
    for count in (1, 1, -1, -1, -1):
        player.step_frames(count)
        places.append(player.position())
    assert places == [1040, 1080, 1040, 1000, 960]
    player.seek(1010)
    player.step_frames(1)
    assert player.position() == 1040


def test_pictures_that_last_no_whole_milliseconds(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    engine.loaded.emit(engine.path, engine.playable._replace(frame_rate=23.976))
    player.seek(0)
    for _ in range(50):
        player.step_frames(1)
    there = player.position()
    assert there is not None
    assert int((there + 1) * 23.976 / 1000) == 50
    for _ in range(50):
        player.step_frames(-1)
    assert player.position() == 0


def test_a_passage_is_repeated_while_that_is_wished(prepared: Desk, engine: StandIn, play_time: PlayTime) -> None:
    player = prepared.window.player
    player.repeat(True)
    player.play_range(1000, 1030)
    for _ in range(2):
        engine.take()
        play_time.pass_(30)
        prepared.qtbot.waitUntil(lambda: ("seek", 1000) in engine.asked)
    player.repeat(False)
    play_time.pass_(30)
    prepared.qtbot.waitUntil(lambda: not player.is_playing)
    assert player.position() == 1029


def test_a_passage_up_to_the_end_of_the_file_ends_with_it(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.play_range(59_000, 70_000)
    engine.ended.emit()
    assert not player.is_playing
    player.repeat(True)
    player.play_range(59_000, 70_000)
    engine.take()
    engine.ended.emit()
    assert engine.take("seek", "play") == [("seek", 59_000), ("play",)]
    player.pause()


def test_who_plays_at_the_end_hears_it_from_the_start(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.seek(59_990)
    engine.take()
    player.play()
    assert engine.take("seek", "play") == [("seek", 0), ("play",)]
    player.pause()


@pytest.mark.parametrize(("wished", "used"), [(0.1, RATES[0]), (0.7, 0.7), (9, RATES[-1])])
def test_speeds_are_kept_between_the_slowest_and_the_fastest(
    prepared: Desk, engine: StandIn, wished: float, used: float
) -> None:
    prepared.window.player.use_rate(wished)
    assert prepared.window.player.rate == used
    assert engine.take("rate") == [("rate", used)]


def test_how_loud_it_plays_is_kept_and_as_ears_hear_it(prepared: Desk, engine: StandIn) -> None:
    prepared.window.player.use_volume(50)
    assert engine.take("volume") == [("volume", 0.25)]
    assert prepared.settings.volume == 50
    prepared.settings.volume = 900
    assert prepared.window.player.volume == 100


def test_with_the_talk_its_file_is_let_go(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.play()
    engine.take()
    prepared.window.close_talk()
    assert ("unload",) in engine.take()
    assert (player.is_ready, player.is_playing, player.path) == (False, False, "")


# What it is asked, in an engine that plays nothing


def heard(player: Player) -> list[str]:
    """Return a list that fills with what the player tells."""
    told: list[str] = []
    player.moved.connect(lambda at: told.append(f"moved {at}"))
    player.state_changed.connect(lambda: told.append("state"))
    return told


def test_who_pauses_before_the_file_is_open_hears_nothing_then(at_work: Desk, engine: StandIn, tmp_path: Path) -> None:
    player, film = at_work.window.player, tmp_path / "film.mp4"
    film.write_bytes(b"film")
    engine.playable = None
    player.attach(film)
    at_work.qtbot.waitUntil(lambda: bool(engine.path))
    player.play()
    player.pause()
    engine.loaded.emit(str(film), FILM)
    assert not engine.take("play")
    assert not player.is_playing


def test_it_plays_to_the_end_where_no_end_is_wished_for(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    for go_on in (player.play, lambda: player.play_from(5000)):
        player.play_range(1000, 2000)
        assert player._passage.is_set
        go_on()
        assert not player._passage.is_set
    assert engine.take("seek")[-1] == ("seek", 5000)
    player.pause()


def test_a_seek_out_of_a_passage_plays_to_the_end(prepared: Desk) -> None:
    player = prepared.window.player
    player.play_range(1000, 2000)
    player.seek(1500)
    assert player._passage.is_set
    player.seek(3000)
    assert not player._passage.is_set
    assert player.is_playing
    player.pause()


def test_each_change_of_what_it_does_is_told(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    told = heard(player)
    for act in (
        lambda: player.repeat(True),
        lambda: player.use_rate(1.5),
        lambda: player.use_volume(30),
        player.play,
        player.pause,
    ):
        act()
        assert "state" in told, act
        told.clear()
    player.pause()
    assert told == [], "it stands already"
    assert engine.take("pause") == [("pause",)]


def test_a_speed_and_a_volume_that_were_chosen_before_are_used_with_the_first_file(
    at_work: Desk, engine: StandIn, tmp_path: Path
) -> None:
    player, film = at_work.window.player, tmp_path / "film.mp4"
    player.use_rate(1.25)
    player.use_volume(20)
    player.tick(is_start=True)
    player.ask_for_picture(QSize(5, 5))
    film.write_bytes(b"film")
    player.attach(film)
    at_work.qtbot.waitUntil(lambda: player.is_ready)
    assert engine.take("rate", "volume", "tick", "picture") == [("rate", 1.25), ("volume", 0.04)]
    player.tick(is_start=False)
    player.ask_for_picture(QSize(5, 5))
    assert engine.take("tick", "picture") == [("tick", False), ("picture", 5)]


@pytest.mark.parametrize(("chosen", "used"), [(-5, 0), (0, 0), (100, 100), (101, 100)])
def test_a_volume_is_kept_between_silence_and_all_there_is(prepared: Desk, chosen: int, used: int) -> None:
    prepared.settings.volume = chosen
    assert prepared.window.player.volume == used


@pytest.mark.parametrize(("at", "seeks"), [(59_960, [("seek", 0)]), (59_959, [])])
def test_in_the_last_picture_playing_begins_again(
    prepared: Desk, engine: StandIn, at: int, seeks: list[tuple[str, int]]
) -> None:
    player = prepared.window.player
    player.seek(at)
    engine.take()
    player.play()
    assert engine.take("seek") == seeks
    player.pause()


@pytest.mark.parametrize("start", [FILM.duration, FILM.duration + 90_000])
def test_after_the_end_of_the_file_there_is_nothing_to_hear_and_that_is_said_once(
    prepared: Desk, engine: StandIn, start: int
) -> None:
    player = prepared.window.player
    failures: list[Exception] = []
    player.failed.connect(failures.append)
    player.repeat(True)
    player.play()
    engine.take()
    for play in (lambda: player.play_range(start, start + 1000), lambda: player.play_from(start)):
        play()
        prepared.qtbot.wait(50)
        assert not player.is_playing
        assert engine.take("seek", "play") == [], "nor is it played again and again"
        (failure,) = failures
        assert str(failure).startswith("There is nothing to hear at ")
        assert "the recording is only 1:00" in str(failure)
        failures.clear()
    player.play_range(start - 1 if start == FILM.duration else 0, start + 1)
    assert player.is_playing
    player.pause()
    assert failures == []


def test_a_passage_in_the_last_picture_is_played_where_it_is(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.play_range(59_970, 59_990)
    assert engine.take("seek") == [("seek", 59_970)]
    player.pause()


def test_of_a_file_that_does_not_say_how_long_it_is_any_time_is_asked_for(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    engine.loaded.emit(engine.path, FILM._replace(duration=0))
    player.seek(99_000)
    assert player.position() == 99_000
    player.seek(-5)
    assert player.position() == 0
    player.play()
    assert engine.take("seek") == [("seek", 99_000), ("seek", 0)]
    player.pause()


def test_where_it_is_is_told_after_each_seek_and_by_reports_only_while_it_stands(
    prepared: Desk, engine: StandIn
) -> None:
    player = prepared.window.player
    player.seek(5000)
    told = heard(player)
    engine.reported.emit(5010, player._seek)
    assert told == ["moved 5010"]
    engine.reported.emit(7000, player._seek - 1)
    assert told == ["moved 5010"], "from before the seek"
    player.play()
    told.clear()
    engine.reported.emit(5020, player._seek)
    assert told == []
    player.pause()


def test_time_goes_on_only_while_it_plays(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    engine.playing.emit(True)
    assert not player._timer.isActive()
    player.play()
    assert player._timer.isActive()
    assert player._clock._is_running
    engine.playing.emit(False)
    assert not player._clock._is_running, "as where it has to wait for the disk"
    assert player.is_playing
    player.pause()
    assert not player._timer.isActive()


def test_at_the_end_of_a_passage_it_stands_on_its_last_millisecond(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.play_range(1000, 2000)
    player._clock.set(1999)
    player._clock.run(False)
    player._on_tick()
    assert player.is_playing
    player._clock.set(2000)
    engine.take()
    told = heard(player)
    player._on_tick()
    assert engine.take("pause", "seek") == [("pause",), ("seek", 1999)]
    assert (player.is_playing, player._passage.is_set) == (False, False)
    assert told[0] == "state"
    assert set(told[1:]) == {"moved 1999"}


def test_a_passage_that_is_repeated_begins_again_without_a_pause(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.repeat(True)
    assert player.is_repeating
    player.play_range(1000, 2000)
    player._clock.set(2000)
    engine.take()
    player._on_tick()
    assert engine.take("pause", "seek", "play") == [("seek", 1000)]
    assert player.is_playing
    player.repeat(False)
    assert not player.is_repeating
    player.pause()


def test_the_end_of_the_file_is_told_and_repeating_without_a_passage_begins_nothing(
    prepared: Desk, engine: StandIn
) -> None:
    player = prepared.window.player
    player.repeat(True)
    player.play_from(59_000)
    engine.take()
    told = heard(player)
    engine.reported.emit(60_000, player._seek)
    engine.ended.emit()
    assert not player.is_playing
    assert engine.take("seek", "play") == []
    assert told == ["state", "moved 60000"]


def test_the_last_picture_is_kept_until_the_file_is_let_go(prepared: Desk, engine: StandIn) -> None:
    player, shown = prepared.window.player, []
    player.pictured.connect(lambda *what: shown.append(what))
    picture = QImage(4, 3, QImage.Format.Format_RGB32)
    engine.pictured.emit(picture, 40, 80)
    assert shown == [(picture, 40, 80)]
    assert player.picture == (picture, 40, 80)
    player.play_range(1000, 2000)
    player.detach()
    assert player.picture is None
    assert not player._passage.is_set
    assert player._clock.position() == 0
    assert player.position() is None


def test_a_step_lands_on_a_whole_millisecond(prepared: Desk, engine: StandIn) -> None:
    player = prepared.window.player
    player.seek(2000)
    player.step(0.6)
    assert player.position() == 2001
    player.step(-1.4)
    assert player.position() == 2000
    player.seek(1039)
    player.step_frames(1)
    assert player.position() == 1080, "the last millisecond of a picture belongs to the next"
    player.seek(1038)
    player.step_frames(1)
    assert player.position() == 1040


def test_at_another_speed_time_waits_for_the_sound_and_a_change_goes_on_with_what_was_not_heard(
    prepared: Desk, engine: StandIn, play_time: PlayTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "lag", lambda rate: 0.0 if rate == 1 else 100.0)
    player = prepared.window.player
    player.play_range(1000, 2000)
    play_time.pass_(500)
    engine.take()
    player.use_rate(2)
    assert engine.take("rate", "seek") == [("rate", 2), ("seek", 1500)]
    play_time.pass_(100)
    assert player.position() == 1500
    play_time.pass_(100)
    assert player.position() == 1700
    player.use_rate(1.5)
    assert engine.take("seek") == [], "as late as before"
