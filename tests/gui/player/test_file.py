"""The file of a talk: taken, refused, lost and found again; the talk stays as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dwuglos.errors import MediaError
from dwuglos.store.library import Library
from dwuglos.talk.media import Media
from gui.player.engine import EngineMissing
from tests.gui.desk import TALK, Desk
from tests.stand_ins.engine import StandIn


def kept(desk: Desk) -> Media | None:
    desk.settle()
    with Library(desk.path) as library:
        return library.facts(TALK).media


@pytest.mark.parametrize("content", [None, b""])
def test_what_is_no_file_is_told_and_nothing_changes(prepared: Desk, tmp_path: Path, content: bytes | None) -> None:
    before, path = prepared.window.player.path, tmp_path / "other.mp4"
    if content is not None:
        path.write_bytes(content)
    prepared.window.player.attach(path)
    prepared.qtbot.waitUntil(lambda: "other.mp4" in prepared.told)
    assert prepared.window.player.path == before
    assert prepared.window.player.is_ready
    media = kept(prepared)
    assert media is not None
    assert media.path == before


def test_what_cannot_be_played_is_told_and_the_old_file_comes_back(
    prepared: Desk, engine: StandIn, tmp_path: Path
) -> None:
    player, path = prepared.window.player, tmp_path / "broken.mp4"
    before = player.path
    path.write_bytes(b"noise")
    engine.playable = None
    player.attach(path)
    prepared.qtbot.waitUntil(lambda: engine.path == str(path))
    engine.failed.emit(str(path), MediaError("“{name}” is noise.", name="broken.mp4"))
    assert "“broken.mp4” is noise." in prepared.told
    prepared.qtbot.waitUntil(lambda: player.path == before)
    media = kept(prepared)
    assert media is not None
    assert media.path == before


def test_the_same_file_chosen_again_is_read_anew(prepared: Desk, engine: StandIn) -> None:
    player, before = prepared.window.player, kept(prepared)
    Path(player.path).write_bytes(b"another film")
    player.attach(Path(player.path))
    prepared.qtbot.waitUntil(lambda: ("load", player.path) in engine.asked)
    after = kept(prepared)
    assert before is not None
    assert after is not None
    assert (after.path, after.digest != before.digest) == (before.path, True)
    assert player.is_ready


def test_a_file_is_detached(prepared: Desk, engine: StandIn) -> None:
    prepared.window.player.detach()
    assert kept(prepared) is None
    assert (prepared.window.player.path, prepared.window.player.media) == ("", None)
    assert ("unload",) in engine.take()


def test_a_talk_is_opened_with_its_file_and_nothing_is_loaded(
    desk: Desk, engine: StandIn, tmp_path: Path, film: Path
) -> None:
    with Library(desk.path) as library:
        library.keep_media(TALK, Media(str(film)))
    desk.open(at=1)
    player = desk.window.player
    desk.qtbot.waitUntil(lambda: player.path == str(film))
    assert not engine.asked
    player.prepare()
    assert engine.take("load") == [("load", str(film))]


def test_a_file_that_is_gone_is_told_when_it_is_wished_for_and_found_when_it_is_there_again(
    desk: Desk, engine: StandIn, tmp_path: Path
) -> None:
    film = tmp_path / "films" / "film.mp4"
    film.parent.mkdir()
    film.write_bytes(b"film")
    from dwuglos.media.files import media_of

    with Library(desk.path) as library:
        library.keep_media(TALK, media_of(film))
    away = tmp_path / "away.mp4"
    film.rename(away)
    desk.open(at=1)
    player = desk.window.player
    desk.qtbot.waitUntil(lambda: player.trouble is not None)
    assert desk.told == ""
    player.play_range(0, 2000)
    desk.qtbot.waitUntil(lambda: "“film.mp4” is not there any more; choose the file again." in desk.told)
    shutil.move(away, film)
    player.play_range(0, 60_000)
    desk.qtbot.waitUntil(lambda: player.is_playing)
    assert engine.take("load") == [("load", str(film))]
    player.pause()


def test_a_file_that_was_renamed_is_found_by_its_content(desk: Desk, engine: StandIn, tmp_path: Path) -> None:
    from dwuglos.media.files import media_of

    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    with Library(desk.path) as library:
        library.keep_media(TALK, media_of(film))
    film.rename(tmp_path / "other.mp4")
    desk.open(at=1)
    desk.qtbot.waitUntil(lambda: desk.window.player.path == str(tmp_path / "other.mp4"))
    media = kept(desk)
    assert media is not None
    assert media.path == str(tmp_path / "other.mp4")


def test_a_talk_that_may_only_be_read_keeps_its_file(
    at_work: Desk, new_desk: object, engine: StandIn, tmp_path: Path
) -> None:
    assert callable(new_desk)
    other = new_desk()
    other.open()
    reason = other.session.read_only_reason
    assert reason
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    other.window.player.attach(film)
    other.window.player.detach()
    assert reason in other.told
    assert other.window.player.path == ""
    assert kept(other) is None


def test_an_engine_that_is_missing_is_told_with_what_to_install(
    at_work: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from gui.player import loading

    def missing(parent: object) -> object:
        raise EngineMissing("Playing needs {what}.", what="libpulse0")

    monkeypatch.setattr(loading, "make_engine", missing)
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    at_work.window.player.attach(film)
    at_work.qtbot.waitUntil(lambda: "Playing needs libpulse0." in at_work.told)
    assert kept(at_work) is None
