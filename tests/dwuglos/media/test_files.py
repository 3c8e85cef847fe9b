"""A film is known again by what is in it, and found by its name."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from dwuglos.errors import MediaError
from dwuglos.media import files
from dwuglos.talk.media import Media
from tests.stand_ins.sounds import tone, write_wav

_HUGE = 2 * 1024**3


def make(path: Path, content: bytes = b"film") -> Path:
    path.write_bytes(content)
    return path


def test_a_digest_is_that_of_the_content_wherever_the_file_is(tmp_path: Path) -> None:
    content = random.Random(7).randbytes(3_000_000)
    one, other = make(tmp_path / "a.mp4", content), make(tmp_path / "b.mkv", content)
    assert files.digest_of(one) == files.digest_of(other)
    assert files.digest_of(make(other, content + b"x")) != files.digest_of(one)
    assert files.digest_of(make(other, b"x" + content[1:])) != files.digest_of(one)
    assert files.digest_of(make(other, content[:-1] + b"x")) != files.digest_of(one)


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    film = tmp_path / "huge.mp4"
    with film.open("wb") as file:
        file.truncate(_HUGE)  # which takes no room on the disk
    before = files.digest_of(film)
    with film.open("r+b") as file:
        file.seek(_HUGE // 30)  # between the first two samples
        file.write(b"x")
    assert files.digest_of(film) == before


@pytest.mark.parametrize(
    ("subtitles", "there", "found"),
    [
        ("talk.srt", ["talk.mp4"], "talk.mp4"),
        ("talk.en.srt", ["talk.mp4", "other.mp4"], "talk.mp4"),
        ("Talk.EN.srt", ["talk.MP4"], "talk.MP4"),
        ("talk.en.srt", ["talk.mp3", "talk.mkv"], "talk.mkv"),
        ("talk.en.srt", ["talk.en.mp3", "talk.mp4"], "talk.en.mp3"),
        ("talk [x-1].en-US.vtt", ["talk [x-1].webm"], "talk [x-1].webm"),
        ("talking.srt", ["talk.mp4"], None),
        ("talk.srt", ["talk.mp4.part", "talk.txt"], None),
        ("talk.srt", ["talk 2.mp4"], None),
        ("talk.srt", [], None),
    ],
)
def test_a_film_beside_subtitles_is_found_by_its_name(
    tmp_path: Path, subtitles: str, there: list[str], found: str | None
) -> None:
    for name in there:
        make(tmp_path / name)
    assert files.beside(tmp_path / subtitles) == (tmp_path / found if found else None)


def test_a_folder_has_the_film_of_its_name_or_the_only_one(tmp_path: Path) -> None:
    folder = tmp_path / "talk"
    folder.mkdir()
    make(folder / "pl.srt")
    assert files.beside(folder) is None
    only = make(folder / "clip.mp4")
    assert files.beside(folder) == only
    make(folder / "zzz.mp4")
    assert files.beside(folder) is None
    named = make(folder / "talk.mp4")
    assert files.beside(folder) == named


def test_where_there_is_no_folder_there_is_no_film(tmp_path: Path) -> None:
    assert files.beside(tmp_path / "gone" / "talk.srt") is None


def test_a_film_is_taken_where_it_was_and_looked_at_again(tmp_path: Path) -> None:
    film = make(tmp_path / "talk.mp4")
    media = files.media_of(film)
    assert files.find(media) == media
    make(film, b"another")
    changed = files.find(media)
    assert changed is not None
    assert (changed.path, changed.digest != media.digest) == (media.path, True)


def test_a_film_that_was_moved_or_renamed_is_found(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    film = make(tmp_path / "old" / "talk.mp4")
    media = files.media_of(film)._replace(duration=5)
    source = str(tmp_path / "new" / "talk.srt")
    film.rename(tmp_path / "new" / "talk.mp4")
    assert files.find(media, source) == media._replace(path=str(tmp_path / "new" / "talk.mp4"))
    assert files.find(media) is None
    (tmp_path / "new" / "talk.mp4").rename(tmp_path / "old" / "other name.mp4")
    make(tmp_path / "new" / "talk.mp4", b"of another talk")
    assert files.find(media, source) == media._replace(path=str(tmp_path / "old" / "other name.mp4"))


def test_a_talk_that_came_with_the_name_alone_finds_the_film_beside_it(tmp_path: Path) -> None:
    film = make(tmp_path / "talk.mp4")
    media = Media("talk.mp4", files.digest_of(film))
    found = files.find(media, str(tmp_path / "talk.dwuglos"))
    assert found == media._replace(path=str(film))
    assert files.find(media) is None
    assert files.find(media._replace(digest="0" * 64), str(tmp_path / "talk.dwuglos")) is None


@pytest.mark.parametrize("name", ["\0.mp4", "x" * 5000 + ".mp4"])
def test_a_name_that_no_file_has_is_not_found(tmp_path: Path, name: str) -> None:
    assert files.find(Media(f"{tmp_path}/{name}", "0" * 64)) is None


def test_what_is_no_file_says_so(tmp_path: Path) -> None:
    empty = make(tmp_path / "empty.mp4", b"")
    for path, sentence in (
        (tmp_path / "gone.mp4", "“gone.mp4” is not there any more; choose the file again."),
        (tmp_path, f"“{tmp_path.name}” is a folder; choose the file with the sound or video in it."),
        (empty, "“empty.mp4” is empty; choose a file with sound or video."),
    ):
        with pytest.raises(MediaError) as failure:
            files.media_of(path)
        assert str(failure.value) == sentence


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    film = make(tmp_path / "talk.mp4")
    film.chmod(0)
    with pytest.raises(MediaError, match="cannot be read"):
        files.media_of(film)


def test_how_long_a_file_lasts_is_looked_at_where_it_can_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = write_wav(tmp_path / "a.wav", tone(0.5))
    assert files.looked_at(sound).duration == 500
    monkeypatch.setenv("PATH", "")
    film = make(tmp_path / "a.mp4")
    assert files.looked_at(film) == Media(str(film), files.digest_of(film))
