"""A mistimed file is put where its sound is."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings, strategies

from dwuglos.errors import Cancelled, InputError
from dwuglos.media import sync
from dwuglos.media.activity import Activity
from dwuglos.media.sync import CannotTell, cues_of, fit
from dwuglos.talk.transcript import NewSegment, number
from dwuglos.timing.clock import clock
from dwuglos.timing.lines import Line
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


@pytest.mark.parametrize("at", [0.15, 0.35, 0.65, 0.88])
@pytest.mark.parametrize("jump", [-30_000, 1500, 30_000])
def test_where_something_was_cut_out_it_says_so_and_where(at, jump):
    first = int(len(SPOKEN) * at)
    later = [(start + abs(jump), end + abs(jump)) for start, end in SPOKEN[first:]]
    longer = [*SPOKEN[:first], *later]
    cues, spoken = (longer, SPOKEN) if jump > 0 else (SPOKEN, longer)
    with pytest.raises(CannotTell, match="One shift does not fit all of these subtitles") as failure:
        fit(heard(spoken, longer[-1][1] + 20_000), cues)
    facts = failure.value.facts
    assert facts["before"] == pytest.approx(0, abs=0.1)
    assert facts["behind"] == pytest.approx(-jump / 1000, abs=0.1)
    near = {clock(start) for start, _ in cues[first - 2 : first + 4]}
    assert facts["time"] in near
    assert failure.value.confidence <= max(at, 1 - at)


@pytest.mark.parametrize("jump", [-20_000, 3000, 20_000])
def test_a_cut_before_the_last_few_cues_is_seen_however_roughly_they_begin(jump):
    spoken = spans(120, seed=1)
    sound = heard(spoken, spoken[-1][1] + 20_000)
    chance = np.random.default_rng(10)
    whole = [(start + int(chance.integers(-300, 300)), end + int(chance.integers(0, 600))) for start, end in spoken]
    assert abs(fit(sound, whole).shift) <= 100
    cut = [*whole[:-12], *((start - jump, end - jump) for start, end in whole[-12:])]
    with pytest.raises(CannotTell, match="One shift does not fit all of these subtitles") as failure:
        fit(sound, cut)
    facts = failure.value.facts
    assert facts["behind"] - facts["before"] == pytest.approx(jump / 1000, abs=0.2)
    assert facts["time"] in {clock(start) for start, _ in cut[-15:-9]}


@pytest.mark.parametrize("jump", [-30_000, 30_000])
def test_where_it_was_cut_in_the_middle_nothing_is_sure(jump):
    half = len(SPOKEN) // 2
    moved = [(start + jump, end + jump) for start, end in SPOKEN[half:]]
    with pytest.raises(CannotTell) as failure:
        fit(SOUND, [*SPOKEN[:half], *moved])
    assert failure.value.confidence < 0.5


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


@pytest.fixture
def one_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the rate that most files have, which is quick."""
    monkeypatch.setattr(sync, "RATES", sync.RATES[:1])


def test_the_rates_are_the_ratios_of_frame_rates_the_likeliest_first():
    assert sync.RATES[0] == 1
    assert [abs(rate - 1) for rate in sync.RATES] == sorted(abs(rate - 1) for rate in sync.RATES)
    assert {FILM / TELEVISION, TELEVISION / FILM, Fraction(24, 25), Fraction(1000, 1001)} <= set(sync.RATES)
    assert len(set(sync.RATES)) == len(sync.RATES)


@pytest.mark.usefixtures("one_rate")
@pytest.mark.parametrize(
    ("shift", "confidence"), [(-200_000, 0.908), (-30_000, 0.907), (0, 0.907), (3000, 0.907), (200_000, 0.879)]
)
def test_a_place_is_found_to_half_a_measure_and_is_as_sure_as_it_stands_out(shift, confidence):
    found = fit(SOUND, _mistimed(SPOKEN, Fraction(1), shift))
    assert abs(found.shift - shift - 10) <= 6
    assert found.confidence == pytest.approx(confidence, abs=0.004)


@pytest.mark.usefixtures("one_rate")
@pytest.mark.parametrize("first", [30, 90])
def test_of_a_cut_film_it_is_as_sure_as_the_larger_part_is_large(first, monkeypatch):
    cues = _mistimed(SPOKEN, Fraction(1), 3000)
    whole = fit(SOUND, cues).confidence
    monkeypatch.setattr(sync, "parting", lambda *_: SimpleNamespace(first=first, before=0, behind=50))
    with pytest.raises(CannotTell, match=r"it is \+3\.0 s, from there on \+4\.0 s") as failure:
        fit(SOUND, cues)
    assert failure.value.facts["before"] == pytest.approx(3.01, abs=0.012), "a measure stands for its middle"
    assert failure.value.facts["behind"] == pytest.approx(4.01, abs=0.012)
    assert failure.value.confidence == pytest.approx(whole * 0.75)


@pytest.mark.usefixtures("one_rate")
def test_neither_the_loudness_nor_the_order_matters():
    cues = _mistimed(SPOKEN, Fraction(1), 3000)
    usual = fit(SOUND, cues)
    quiet = fit(Activity(SOUND.level * np.float32(0.1)), cues)
    assert quiet.shift == usual.shift
    assert quiet.confidence == pytest.approx(usual.confidence, abs=1e-4)
    assert fit(SOUND, cues[::-1]) == usual


@pytest.mark.usefixtures("one_rate")
def test_half_of_the_cues_have_to_be_within_the_sound():
    assert abs(fit(heard(SPOKEN[:60], SPOKEN[60][0] - 20), SPOKEN).shift) <= 40
    with pytest.raises(CannotTell) as failure:
        fit(heard(SPOKEN[:50], SPOKEN[50][0] - 20), SPOKEN)
    assert failure.value.confidence == 0


@pytest.mark.usefixtures("one_rate")
@pytest.mark.parametrize("seconds", [0, 1, 30])
def test_without_a_place_there_is_no_confidence_at_all(seconds):
    with pytest.raises(CannotTell) as failure:
        fit(Activity(np.zeros(seconds * 50, np.float32)), SPOKEN)
    assert failure.value.confidence == 0


SLOW = [(start, start + 1500) for start in range(2000, 202_000, 4000)]
SLOW = [(start + 37 * (n * n % 29), end + 37 * (n * n % 31)) for n, (start, end) in enumerate(SLOW)]
"""Sentences with long pauses, in which it is seen how long a cue stays."""
SLOWLY = heard(SLOW, SLOW[-1][1] + 20_000)


@pytest.mark.usefixtures("one_rate")
@pytest.mark.parametrize("padding", [0, 160, 400, 800, 880, 900])
def test_cues_that_linger_are_taken_to_begin_a_little_early(padding):
    lingering = [(start, end + padding) for start, end in SLOW]
    assert abs(fit(SLOWLY, lingering).shift - fit(SLOWLY, SLOW).shift + padding // 8) <= 4


@pytest.mark.usefixtures("one_rate")
def test_cues_that_stay_much_longer_or_go_too_early_tell_nothing_of_their_beginning():
    usual = fit(SLOWLY, SLOW).shift
    for longer in (920, 960, 1200, -200, -600):
        assert abs(fit(SLOWLY, [(start, end + longer) for start, end in SLOW]).shift - usual) <= 4, longer


@pytest.mark.usefixtures("one_rate")
@pytest.mark.parametrize(("pauses", "early"), [(7, 0), (8, 50)])
def test_only_from_as_many_pauses_as_cues_are_needed_is_it_seen_how_long_they_stay(pauses, early):
    nexts = [start for start, _ in SLOW[1:]]
    cues = [(start, end + 400) for start, end in SLOW]
    touching = [(start, after) for (start, _), after in zip(cues[:-pauses], nexts, strict=False)]
    usual = fit(SLOWLY, [*touching, *SLOW[-pauses:]]).shift
    assert abs(fit(SLOWLY, [*touching, *cues[-pauses:]]).shift - usual + early) <= 6


@pytest.mark.usefixtures("one_rate")
@pytest.mark.parametrize(("gap", "is_seen"), [(200, True), (120, True), (100, False), (20, False)])
def test_a_cue_is_seen_to_end_where_six_measures_follow_without_one(gap, is_seen):
    starts = [2000]
    for n in range(60):
        starts.append(starts[-1] + 1600 + 20 * (n * n % 37) + 20 * (n * 7 % 29))
    spoken = [(start, after - 520) for start, after in pairwise(starts)]
    sound = heard(spoken, spoken[-1][1] + 20_000)
    usual = fit(sound, spoken).shift
    shift = fit(sound, [(start, after - gap) for start, after in pairwise(starts)]).shift
    assert abs(shift - usual + (520 - gap) / 8 * is_seen) <= 12


@pytest.mark.usefixtures("one_rate")
@pytest.mark.parametrize(("measures", "confidence"), [(150, 0), (199, 0), (200, 1), (201, 1)])
def test_a_place_needs_as_many_others_as_are_beside_it(measures, confidence):
    with pytest.raises(CannotTell) as failure:
        fit(heard([(1000, 2200)], measures * 20), [(0, 1200)] * 8)
    assert failure.value.confidence == confidence


@pytest.mark.usefixtures("one_rate")
@pytest.mark.parametrize("cut", [20, 40, 400, 1000])
def test_cues_at_the_borders_of_the_sound_do_no_harm(cut):
    sound = Activity(SLOWLY.level[SLOW[0][0] // 20 :][: (SLOW[-1][1] - SLOW[0][0]) // 20 - cut // 20])
    lingering = [(start, end + 400) for start, end in SLOW]
    usual = fit(sound, SLOW).shift
    assert abs(usual + SLOW[0][0]) <= 20
    assert abs(fit(sound, lingering).shift - usual + 50) <= 4


def test_as_many_cues_as_are_needed_are_not_refused():
    sync.require_cues(SPOKEN[: sync.FEWEST])
    assert sync.FEWEST == 8


@pytest.mark.parametrize("rounds", [1, 5])
def test_it_can_be_stopped_at_each_rate(rounds):
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > rounds

    with pytest.raises(Cancelled):
        fit(SOUND, SPOKEN, cancelled)
    assert len(calls) == rounds + 1


def test_a_shift_is_in_whole_milliseconds():
    assert sync.Fit(Line(Fraction(1), Fraction(5001, 2)), 1.0).shift == 2500


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
            NewSegment(8000, 9000, "", "(Śmiech)"),
            NewSegment(9000, 9500, "(Music) Hello."),
        ]
    )
    assert cues_of(talk) == [(3000, 4000), (6000, 7000), (9000, 9500)]
