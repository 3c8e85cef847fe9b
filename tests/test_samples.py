"""The sample talk that an empty library offers: sound subtitles, but for the weaknesses that its README lists."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pysrt
import pytest

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"
ENGLISH = SAMPLES / "how-a-sentence-travels.en.srt"
POLISH = SAMPLES / "how-a-sentence-travels.pl.srt"

MS_PER_MINUTE = 60_000
MAX_LINE = 42
MAX_CUE = 84
MAX_CPS = 21
TOO_LONG = 117
TOO_FAST = 124
HANGING = 168

WEAK = {
    9: r"\b3\.5\b",
    35: r"\b(\w+) \1\b",
    58: r'"',
    TOO_LONG: rf"^.{{{MAX_LINE + 1},}}$",
    TOO_FAST: r"odlotów",
    HANGING: r" w$",
    189: r"^\D*miliony\D*$",
    192: r"baza tłumaczeń",
}
"""Cues that are weak on purpose, and what betrays each in the Polish."""


class Cue(NamedTuple):
    number: int
    start: int
    end: int
    text: str

    @property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @property
    def cps(self) -> float:
        """Characters per second; the line break counts as the space it stands for."""
        return len(self.text) * 1000 / (self.end - self.start)


def read(path: Path) -> list[Cue]:
    items = pysrt.from_string(path.read_text("utf-8"), error_handling=pysrt.ERROR_RAISE)
    return [Cue(item.index, item.start.ordinal, item.end.ordinal, item.text) for item in items]


@pytest.fixture(scope="module")
def english() -> list[Cue]:
    return read(ENGLISH)


@pytest.fixture(scope="module")
def polish() -> list[Cue]:
    return read(POLISH)


both = pytest.mark.parametrize("path", [ENGLISH, POLISH], ids=["english", "polish"])


@both
def test_no_cue_is_lost_by_the_parser(path: Path) -> None:
    cues = read(path)
    assert len(cues) == path.read_text("utf-8").count(" --> ")
    assert [cue.number for cue in cues] == list(range(1, len(cues) + 1))
    assert all(line and line == line.strip() for cue in cues for line in cue.lines)


@both
def test_times_ascend_with_a_gap_of_two_frames(path: Path) -> None:
    assert all(before.end + 83 <= after.start for before, after in pairwise(read(path)))


@both
def test_cues_stay_on_screen_from_one_to_seven_seconds(path: Path) -> None:
    assert [cue for cue in read(path) if not 1000 <= cue.end - cue.start <= 7000] == []


@both
def test_cues_have_at_most_two_lines_and_only_when_one_is_too_short(path: Path) -> None:
    for cue in read(path):
        assert len(cue.lines) <= 2, cue
        assert len(cue.text) <= MAX_CUE, cue
        assert len(cue.lines) == 1 or len(cue.text) > MAX_LINE or cue.text.startswith("- "), cue


@both
def test_lines_are_short_enough_but_for_the_one_that_is_to_be_broken(path: Path) -> None:
    too_long = [cue.number for cue in read(path) if max(map(len, cue.lines)) > MAX_LINE]
    assert too_long == ([TOO_LONG] if path == POLISH else [])


@both
def test_cues_can_be_read_in_time_but_for_the_one_that_is_to_be_shortened(path: Path) -> None:
    too_fast = [cue.number for cue in read(path) if cue.cps > MAX_CPS]
    assert too_fast == ([TOO_FAST] if path == POLISH else [])


def test_the_talk_is_a_talk_of_some_twelve_minutes(english: list[Cue]) -> None:
    words = sum(len(cue.text.split()) for cue in english)
    assert 10 * MS_PER_MINUTE <= english[-1].end <= 15 * MS_PER_MINUTE
    assert 230 <= len(english) <= 280
    assert 1600 <= words <= 1800


def test_polish_covers_the_first_four_fifths_with_the_same_times(english: list[Cue], polish: list[Cue]) -> None:
    times = [(cue.start, cue.end) for cue in english]
    assert [(cue.start, cue.end) for cue in polish] == times[: len(polish)]
    assert 0.75 <= len(polish) / len(english) <= 0.85


@pytest.mark.parametrize("found", ["[Applause]", "[Laughter]", "♪", "\n- ", "percent", "2.5 million", "1970s", "?"])
def test_english_shows_what_subtitles_have_to_deal_with(found: str, english: list[Cue]) -> None:
    assert any(found in cue.text for cue in english)


def test_labels_songs_and_dialogue_keep_their_shape_in_polish(english: list[Cue], polish: list[Cue]) -> None:
    for source, target in zip(english, polish, strict=False):
        for mark in ("[", "♪", "- "):
            assert source.text.startswith(mark) == target.text.startswith(mark), (source, target)


def test_one_letter_words_hang_only_where_they_are_meant_to(polish: list[Cue]) -> None:
    hanging = [cue.number for cue in polish if re.search(r"\b[aiouwz]$", cue.text, re.IGNORECASE | re.MULTILINE)]
    assert hanging == [HANGING]


def test_polish_quotes_are_paired_within_the_text(polish: list[Cue]) -> None:
    text = "\n".join(cue.text for cue in polish)
    assert re.sub(r"[^„”]", "", text) == "„”" * text.count("„")
    assert [cue.number for cue in polish if '"' in cue.text] == [58]


@pytest.mark.parametrize("number", WEAK)
def test_weakness_is_there_and_told_in_the_readme(number: int, polish: list[Cue]) -> None:
    assert re.search(WEAK[number], polish[number - 1].text, re.MULTILINE)
    assert f"\n| {number} | " in (SAMPLES / "README.md").read_text("utf-8")


def test_readme_lists_no_other_weakness() -> None:
    listed = re.findall(r"^\| (\d+) \|", (SAMPLES / "README.md").read_text("utf-8"), re.MULTILINE)
    assert [int(number) for number in listed] == list(WEAK)


def test_readme_counts_right(english: list[Cue], polish: list[Cue]) -> None:
    told = (SAMPLES / "README.md").read_text("utf-8")
    assert f"cue {len(polish)} of {len(english)}" in told
    assert f"{polish[TOO_FAST - 1].cps:.0f} characters per second" in told
    assert f"one line of {len(polish[TOO_LONG - 1].text)} characters" in told
