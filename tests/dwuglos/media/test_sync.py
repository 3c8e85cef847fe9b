"""A mistimed file is put where its sound is."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings, strategies

from dwuglos.errors import Cancelled, InputError
from dwuglos.media import sync
from dwuglos.media.activity import Activity
from dwuglos.media.sync import CannotTell, cues_of, fit
from dwuglos.talk.transcript import NewSegment, number
from tests.stand_ins.speech import Spans, heard, spans

SPOKEN = spans(120)
SOUND = heard(SPOKEN, SPOKEN[-1][1] + 20_000)
FILM, TELEVISION = Fraction(24_000, 1001), Fraction(25)


def _mistimed(spoken: Spans, rate: Fraction, shift: int) -> Spans:
    moved = [(round((start - shift) / rate), round((end - shift) / rate)) for start, end in spoken]
    return [(max(0, start), end) for start, end in moved if end > 0]


def _fits(cues: Spans, rate: Fraction, shift: int, within: int = 40) -> None:
    found = fit(SOUND, cues)
    assert found.line.rate == rate
    assert abs(found.shift - shift) <= within
    assert 0.5 < found.confidence <= 1


@pytest.mark.parametrize("rate", sync.RATES)
def test_every_ratio_of_frame_rates_is_found(rate):
    _fits(_mistimed(SPOKEN, rate, 1234), rate, 1234)


@pytest.mark.parametrize("shift", [-40_000, -3210, -100, 0, 100, 40_000, 200_000])
def test_every_shift_is_found(shift):
    _fits(_mistimed(SPOKEN, Fraction(1), shift), Fraction(1), shift)


@settings(max_examples=10)
@given(strategies.sampled_from(sync.RATES[:7]), strategies.integers(-40_000, 40_000))
def test_both_are_found_together(rate, shift):
    _fits(_mistimed(SPOKEN, rate, shift), rate, shift)


def test_cues_as_people_make_them_are_found_as_well():
    chance = np.random.default_rng(5)
    early = [(start - int(chance.integers(0, 150)), end) for start, end in SPOKEN]
    limits = [start for start, _ in early[1:]] + [10**9]
    linger = [
        (start, min(end + int(chance.integers(200, 800)), most))
        for (start, end), most in zip(early, limits, strict=True)
    ]
    _fits(_mistimed(linger, FILM / TELEVISION, 7000), FILM / TELEVISION, 7000, within=100)
    touching = [(start, most) for (start, _), most in zip(SPOKEN[:-1], limits[:-1], strict=True)]
    _fits(_mistimed(touching, Fraction(1), -7000), Fraction(1), -7000)


def test_cues_of_half_a_sentence_are_found_as_well():
    halves = [half for start, end in SPOKEN for half in ((start, (start + end) // 2), ((start + end) // 2, end))]
    _fits(_mistimed(halves, TELEVISION / FILM, 2500), TELEVISION / FILM, 2500)


@pytest.mark.parametrize("seed", range(1, 9))
def test_the_sound_of_another_talk_tells_nothing(seed):
    with pytest.raises(CannotTell, match="cannot be told from this sound") as failure:
        fit(SOUND, spans(120, seed))
    assert 0 <= failure.value.confidence < 0.6


@pytest.mark.parametrize("level", [0.0, 1.0])
@pytest.mark.parametrize("seconds", [0, 1, 30, 600])
def test_silence_tells_nothing(level, seconds):
    with pytest.raises(CannotTell):
        fit(Activity(np.full(seconds * 50, level, np.float32)), SPOKEN)


def test_a_sound_that_is_too_short_tells_nothing():
    with pytest.raises(CannotTell) as failure:
        fit(heard(SPOKEN[:5], SPOKEN[5][0]), SPOKEN)
    assert failure.value.confidence < 0.6


def test_a_sound_that_goes_on_longer_does_no_harm():
    _fits(_mistimed(SPOKEN[20:60], Fraction(1), 5000), Fraction(1), 5000)


def test_too_few_cues_are_refused_before_the_sound_is_looked_at():
    with pytest.raises(InputError, match=r"At least 8 segments .* there are 7"):
        fit(SOUND, SPOKEN[:7])


def test_finding_can_be_stopped():
    with pytest.raises(Cancelled):
        fit(SOUND, SPOKEN, lambda: True)


def test_what_is_no_speech_and_what_is_estimated_does_not_count():
    talk = number(
        [
            NewSegment(0, 1000, "(Applause)", "(Brawa)"),
            NewSegment(1000, 2000, "[Music]"),
            NewSegment(2000, 3000, "♪ La la ♪"),
            NewSegment(3000, 4000, "Hello (everybody)."),
            NewSegment(4000, 5000, "Guessed.", timing="estimated"),
            NewSegment(None, None, "Not timed."),
            NewSegment(6000, 7000, "", "Tylko po polsku."),
            NewSegment(7000, 8000, "<i>(Laughter)</i>"),
        ]
    )
    assert cues_of(talk) == [(3000, 4000), (6000, 7000)]
