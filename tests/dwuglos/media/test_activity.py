"""Where speech is in a sound."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dwuglos.errors import Cancelled, MediaError
from dwuglos.media.activity import HOP, Activity, activity, listen
from dwuglos.media.decoding import RATE
from tests.stand_ins.sounds import needs_espeak, needs_ffmpeg, speak, write_wav
from tests.stand_ins.speech import sound

SPOKEN = [(1000, 2500), (3200, 4200), (6000, 9000)]


@pytest.mark.parametrize("noise", [0.0, 20.0, 300.0])
def test_speech_is_found_where_it_is(noise):
    found = activity([sound(SPOKEN, 10_000, noise)]).spans()
    assert len(found) == 3
    assert all(
        abs(a - b) <= 80 for one, other in zip(found, SPOKEN, strict=True) for a, b in zip(one, other, strict=True)
    )


def test_a_sound_is_the_same_in_any_blocks():
    samples = sound(SPOKEN, 10_000)
    pieces = [samples[at : at + 777] for at in range(0, len(samples), 777)]
    assert np.allclose(activity(pieces).level, activity([samples]).level, atol=1e-5)


def test_a_chord_and_a_hum_are_no_speech():
    at = np.arange(8 * RATE) / RATE
    chord = sum(np.sin(2 * np.pi * hertz * at) for hertz in (50, 220, 277, 330)) * 3000
    mixed = np.concatenate((sound(SPOKEN, 10_000), chord.astype(np.int16), sound(SPOKEN, 10_000)))
    inside = [span for span in activity([mixed]).spans() if 10_500 < span[0] < 17_500]
    assert inside == []
    assert len(activity([mixed]).spans()) in (6, 7, 8)


@pytest.mark.parametrize("samples", [0, 1, 639, 640, 1000, 5000, 40_000])
def test_silence_of_any_length_holds_no_speech(samples):
    found = activity([np.zeros(samples, np.int16)])
    assert found.spans() == []
    assert found.duration == max(0, (samples - 320) // 320) * HOP
    assert activity([]).spans() == []


def test_the_loudest_there_is_does_no_harm():
    loud = np.full(20_000, -32_768, np.int16)
    assert np.isfinite(activity([loud, -loud]).level).all()


def test_short_pauses_and_short_sounds_do_not_count():
    level = np.zeros(200, np.float32)
    for start, end in ((10, 30), (36, 60), (100, 103), (150, 170)):
        level[start:end] = 1
    assert Activity(level).spans() == [(210, 1210), (3010, 3410)]


def test_a_file_is_listened_to_with_progress(tmp_path: Path):
    path = tmp_path / "a.wav"
    write_wav(path, (sound(SPOKEN, 10_000) / 32_768).tolist())
    done: list[int] = []
    assert len(listen(path, done.append).spans()) == 3
    assert done == sorted(done)
    assert done[-1] == 10_000


def test_listening_can_be_stopped_and_may_fail(tmp_path: Path):
    path = write_wav(tmp_path / "a.wav", [0.0] * 32_000)
    with pytest.raises(Cancelled):
        listen(path, cancelled=lambda: True)
    with pytest.raises(MediaError, match="not there any more"):
        listen(tmp_path / "gone.wav")


@needs_ffmpeg
@needs_espeak
def test_a_voice_is_found(tmp_path: Path):
    found = listen(speak(tmp_path / "a.wav", "This is a talk about networks, and about the people who draw them."))
    start, end = found.spans()[0][0], found.spans()[-1][1]
    assert start < 150
    assert 2000 < end - start < 6000
