"""Whisper itself, on voices made on the spot and on one of the past."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos.errors import Cancelled, InputError
from dwuglos.media.decoding import decode
from dwuglos.recognisers import Partial, Piece, Word
from dwuglos.recognisers.base import silent
from dwuglos.recognisers.faster_whisper import FasterWhisper
from tests.stand_ins.sounds import needs_espeak, needs_ffmpeg, speak

pytestmark = pytest.mark.speech

JFK = Path(__file__).resolve().parents[4] / "shared" / "data" / "speech" / "jfk.flac"
ASKED = re.findall(
    "[a-z]+", "and so my fellow americans ask not what your country can do for you ask what you can do for your country"
)
TEXT = (
    "Good morning, everybody. Today we are going to talk about the weather. It was raining all day yesterday, and my "
    "brother stayed at home. The next day the sun was shining again, and the children went to the river. "
)


def piece(path: Path) -> Piece:
    return Piece(b"".join(block.tobytes() for block in decode(path)))


def words_of(words: tuple[Word, ...]) -> list[str]:
    return re.findall(r"[a-z']+", " ".join(word.text for word in words).lower())


def hear(real: FasterWhisper, piece: Piece, tell: Callable[[Partial], object] = silent) -> tuple[Word, ...]:
    return real.hear(piece, tell, threading.Event())


@needs_ffmpeg
@pytest.mark.data
@pytest.mark.skipif(not JFK.exists(), reason="needs the collection of real files")
def test_a_speech_is_recognised_word_by_word(real: FasterWhisper) -> None:
    words = hear(real, piece(JFK))
    assert words_of(words) == ASKED
    assert [word.start for word in words] == sorted(word.start for word in words)
    assert 0 <= words[0].start <= words[-1].end <= 11_000


@pytest.mark.timeout(400)
@needs_espeak
def test_one_that_is_killed_in_the_middle_loses_nothing(real: FasterWhisper, tmp_path: Path) -> None:
    # More than one window of half a minute: the words of one come all at once.
    sound = piece(speak(tmp_path / "voice.wav", TEXT * 3))
    whole = words_of(hear(real, sound))
    told: list[Partial] = []

    def kill_once(partial: Partial) -> None:
        told.append(partial)
        if len(told) == 2 and real._process is not None and real._process._child is not None:
            real._process._child._process.kill()

    again = words_of(hear(real, sound, kill_once))
    assert [str(partial.notice) for partial in told if partial.notice] == [
        "The speech recogniser broke off; it was started again and goes on from where it was."
    ]
    assert abs(len(again) - len(whole)) <= len(whole) // 20  # a model may hear a word otherwise from another place on


@needs_espeak
def test_it_can_be_cancelled_and_used_again(real: FasterWhisper, tmp_path: Path) -> None:
    sound = piece(speak(tmp_path / "voice.wav", TEXT * 2))
    cancelled = threading.Event()
    with pytest.raises(Cancelled):
        real.hear(sound, lambda partial: cancelled.set(), cancelled)
    assert "morning" in words_of(hear(real, piece(speak(tmp_path / "again.wav", TEXT))))


def test_noise_and_silence_have_no_words(real: FasterWhisper) -> None:
    assert hear(real, Piece(bytes(3 * 32_000))) == ()


def test_a_damaged_model_is_told(real_model: Path, tmp_path: Path, real: FasterWhisper) -> None:
    folder = tmp_path / "damaged"
    folder.mkdir()
    for path in real_model.iterdir():
        (folder / path.name).write_bytes(path.read_bytes()[:100_000])
    damaged = FasterWhisper({"model": str(folder)})
    with pytest.raises(InputError, match=r"The speech model in .* cannot be used"):
        hear(damaged, Piece(bytes(32_000)))
    damaged.close()
