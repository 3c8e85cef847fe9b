"""Labels of sounds are given in Polish as they were written; all else stays as it is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.labels import ASIDE, in_polish, without_labels


@pytest.mark.parametrize(
    ("text", "polish"),
    [
        ("(Laughter)", "(Śmiech)"),
        ("(Applause)", "(Brawa)"),
        ("[Music]", "[Muzyka]"),
        ("[MUSIC]", "[MUZYKA]"),
        ("[music playing]", "[muzyka]"),
        ("[ Music ]", "[ Muzyka ]"),
        ("*applause*", "*brawa*"),
        ("(Laughter.)", "(Śmiech.)"),
        ("♪ (upbeat music) ♪", "♪ (żywa muzyka) ♪"),
        ("(Laughter and applause)", "(Śmiech i brawa)"),
        ("(Cheers, applause)", "(Wiwaty i brawa)"),
        ("[Applause] and [Laughter]", "[Brawa] and [Śmiech]"),
        ("[♪ Music ♪]", "[♪ Muzyka ♪]"),
    ],
)
def test_what_is_known(text, polish):
    assert in_polish(text) == polish


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Laughter",
        "[Mechanical whirring]",
        "(Laughter and joy)",
        "(music",
        "f(x)",
        "(and)",
        "2 * 3 * 4",
        "(Śmiech)",
        "[Speaker 2]",
    ],
)
def test_what_is_not_stays(text):
    assert in_polish(text) == text


@given(st.text(alphabet="[]()*♪ MusicLaughterand,.&", max_size=40))
def test_brackets_and_notes_stay(text):
    marks = "[]()*♪"
    assert [letter for letter in in_polish(text) if letter in marks] == [letter for letter in text if letter in marks]


def test_the_pattern_of_asides_knows_the_longer_first():
    found = re.match(ASIDE, "music playing")
    assert found is not None
    assert found[0] == "music playing"


@pytest.mark.parametrize(
    "word", ["static", "video", "audio", "recording", "click", "noise", "pause", "silence", "crowd"]
)
def test_what_may_be_a_word_of_the_sentence_is_no_aside(word):
    assert re.fullmatch(ASIDE, word) is None
    assert in_polish(f"[{word}]") != f"[{word}]"


@pytest.mark.parametrize(
    ("polish", "bare"),
    [
        ("[szum] Dzień dobry.", "  Dzień dobry."),
        ("(śmiech) Tak.", "  Tak."),
        ("(Muzyka w tle) Tak.", "  Tak."),
        ("♪ Tak. ♪", "  Tak.  "),
        ("(tak) Nie.", "(tak) Nie."),
        ("To *ważne*.", "To *ważne*."),
        ("(śmiech", "(śmiech"),
    ],
)
def test_names_of_sounds_are_taken_out_of_polish(polish, bare):
    assert without_labels(polish) == bare
