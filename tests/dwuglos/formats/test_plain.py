"""Plain text becomes lines or sentences without times."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue
from dwuglos.formats.plain import PlainText

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / "tests" / "reference" / "plain.txt"


def texts(text: str) -> list[str]:
    return [cue.text for cue in PlainText().read(text).cues]


def test_short_lines_stay_lines() -> None:
    assert texts("To jest. I to też\r\n\r\n  drugi wiersz \r\n") == ["To jest. I to też", "drugi wiersz"]


def test_long_lines_become_sentences() -> None:
    prose = "To jest pierwsze zdanie tego akapitu. Drugie zdanie jest równie długie, np. takie jak to. Koniec."
    assert texts(prose) == [
        "To jest pierwsze zdanie tego akapitu.",
        "Drugie zdanie jest równie długie, np. takie jak to.",
        "Koniec.",
    ]


def test_cues_have_no_times() -> None:
    assert PlainText().read("Tak").cues == (Cue(None, None, "Tak"),)


def test_without_words() -> None:
    with pytest.raises(UnreadableFile, match="not a single word"):
        PlainText().read("... \n")


def test_reference() -> None:
    cues = [
        Cue(1000, 3500, "To jest trójka."),
        Cue(3500, 6040, "Jest niedbale napisana\ni <i>mała</i>, zażółć gęślą jaźń."),
        Cue(None, None, "Strzałka --> w tekście."),
    ]
    assert PlainText().write(cues).encode() == REFERENCE.read_bytes()


@given(st.lists(st.text(alphabet="aąbcżXŻ.,!?  -", min_size=1, max_size=60), min_size=1, max_size=12).map("\n".join))
def test_no_word_is_lost_and_pieces_are_short(text: str) -> None:
    try:
        cues = texts(text)
    except UnreadableFile:
        return
    assert " ".join(cues).split() == text.split()
    longest_word = max(map(len, text.split()))
    assert all(len(cue) <= max(84, longest_word) for cue in cues)


def test_what_nobody_can_see_is_told() -> None:
    reading = PlainText().read("Tak\u200b\nNie\x00\n")
    assert [cue.text for cue in reading.cues] == ["Tak", "Nie"]
    assert [str(notice) for notice in reading.notices] == ["2 invisible characters were removed."]


def test_what_text_cannot_hold_is_named() -> None:
    assert [notice.n for notice in PlainText().losses([Cue(0, 1, "<i>a</i>"), Cue(0, 1, "{\\an8}b")])] == [1]
