"""What FFmpeg reads."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from dwuglos.errors import Cancelled, MediaError
from dwuglos.media.decoders import ffmpeg
from dwuglos.media.decoders.ffmpeg import Ffmpeg
from tests.stand_ins.sounds import make, needs_ffmpeg, tone, write_wav

pytestmark = needs_ffmpeg
FFMPEG = Ffmpeg()
PICTURE = ("-f", "lavfi", "-i", "testsrc=size=64x48:rate=25:duration=1")


def heard(path: Path, start: int = 0, end: int | None = None) -> np.ndarray:
    return np.concatenate([np.zeros(0, np.int16), *FFMPEG.decode(path, start, end, 16_000, lambda: False)])


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wav(tmp_path_factory.mktemp("sounds") / "tone.wav", tone(2.5))


@pytest.fixture(scope="module")
def film(sound: Path) -> Path:
    """A film of one second whose sound sets in half a second later than its picture."""
    late = ("-itsoffset", "0.5", "-i", str(sound), "-map", "0", "-map", "1", "-t", "1")
    return make(sound.with_name("film.mkv"), *PICTURE, *late, "-c:v", "mpeg4", "-c:a", "pcm_s16le")


@pytest.mark.parametrize("suffix", ["mp3", "flac", "ogg", "m4a"])
def test_usual_files_keep_their_length(sound: Path, tmp_path: Path, suffix: str) -> None:
    path = make(tmp_path / f"a.{suffix}", "-i", str(sound))
    facts = FFMPEG.probe(path)
    assert (facts.has_sound, facts.has_picture, facts.frame_rate) == (True, False, None)
    assert abs(facts.duration - 2500) <= 100
    assert abs(len(heard(path)) - 40_000) <= 1_600


@pytest.mark.parametrize("suffix", ["mp3", "flac", "ogg", "m4a"])
def test_usual_files_begin_where_they_began(tmp_path: Path, suffix: str) -> None:
    click = write_wav(tmp_path / "click.wav", [0.0] * 16_000 + tone(0.5))
    samples = heard(make(tmp_path / f"a.{suffix}", "-i", str(click)))
    assert abs(int(np.argmax(np.abs(samples) > 4_000)) - 16_000) < 320


def test_times_are_those_of_the_picture(film: Path) -> None:
    facts = FFMPEG.probe(film)
    assert (facts.has_sound, facts.has_picture, facts.frame_rate) == (True, True, 25.0)
    samples = heard(film)
    assert abs(int(np.argmax(np.abs(samples) > 1000)) - 8_000) < 160


def test_a_part_is_the_same_part(sound: Path) -> None:
    assert (heard(sound, 500, 2_000) == heard(sound)[8_000:32_000]).all()
    assert len(heard(sound, 500, 500)) == 0
    assert len(heard(sound, 90_000)) == 0


def test_a_film_without_sound_is_told(tmp_path: Path) -> None:
    path = make(tmp_path / "mute.mp4", *PICTURE, "-c:v", "mpeg4")
    assert FFMPEG.probe(path).has_sound is False
    with pytest.raises(MediaError, match=r"“mute\.mp4” has no sound"):
        heard(path)


def test_a_file_that_does_not_say_its_length(sound: Path, tmp_path: Path) -> None:
    path = make(tmp_path / "live.webm", "-i", str(sound), "-live", "1", "-c:a", "libopus")
    assert abs(FFMPEG.probe(path).duration - 2500) <= 60


@pytest.mark.parametrize("name", ["text.srt", "noise.mp3", "picture.png", "-odd: name.txt"])
def test_what_is_no_media_is_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name.endswith(".png"):
        make(path, *PICTURE, "-frames:v", "1")
    else:
        path.write_bytes(
            b"1\n00:00:01,000 --> 00:00:02,000\nHello.\n" if "noise" not in name else bytes(range(256)) * 9
        )
    for act in (FFMPEG.probe, heard):
        with pytest.raises(MediaError, match=r"is damaged, or holds neither sound nor video|has no sound"):
            act(path)


def test_a_playlist_asks_nobody(tmp_path: Path) -> None:
    path = tmp_path / "film.m3u8"
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n")
    with pytest.raises(MediaError):
        heard(path)


def test_it_stops_when_asked(sound: Path) -> None:
    begin = time.perf_counter()
    with pytest.raises(Cancelled):
        list(FFMPEG.decode(sound, 0, None, 16_000, lambda: True))
    assert time.perf_counter() - begin < 30


def test_who_stops_listening_leaves_nothing_running(sound: Path, tmp_path: Path) -> None:
    path = make(tmp_path / "long.flac", "-stream_loop", "40", "-i", str(sound))
    blocks = FFMPEG.decode(path, 0, None, 16_000, lambda: False)
    assert len(next(blocks)) == 16_000
    blocks.close()


def test_a_program_that_hangs_is_ended(sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "ffmpeg"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(ffmpeg, "_PATIENCE", 0.3)
    with pytest.raises(MediaError, match=r"FFmpeg does not get on with “tone\.wav”"):
        heard(sound)
