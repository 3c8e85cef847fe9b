"""MPL2: tenths of a second, bars between lines, a slash before slanted ones."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.mpl2 import Mpl2
from tests.dwuglos.formats.damage import check_letters, check_lines, check_times

TEXT = "[10][25]Pierwszy|/wiersz\n[30][45]Drugi\n"


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = Mpl2().read(text)
    return [(cue.start, cue.end, cue.text) for cue in reading.cues], [str(notice) for notice in reading.notices]


def test_well_formed() -> None:
    cues = [(1000, 2500, "Pierwszy\n<i>wiersz</i>"), (3000, 4500, "Drugi")]
    assert read(TEXT) == read(TEXT.replace("\n", "\r\n")) == (cues, [])


def test_odd_lines() -> None:
    cues, told = read("ad\n[-5][10]Raz\n[40][30]Dwa\n[50][] Trzy\n[60][70]\n[600000][6048000]tydzień")
    assert cues == [
        (0, 1000, "Raz"),
        (3000, 4000, "Dwa"),
        (5000, 6000, "Trzy"),
        (6000, 7000, ""),
        (60_000_000, 604_800_000, "tydzień"),
    ]
    assert told == [
        "One cue began before zero; it was moved to zero.",
        "One cue ended before it began.",
        "One cue had no end time.",
        "One cue lasts for more than a day; look at its times.",
        "One line that is not a cue was left out.",
        "One cue has no text.",
    ]


def test_recognised_by_its_lines() -> None:
    assert detect(TEXT, ".srt").name == detect(TEXT, ".txt").name == "mpl2"
    assert Mpl2().recognise("See [1][2] for more.\n") == 0.0


@pytest.mark.parametrize("text", ["", "nothing", "[" * 100_000, "[99999999999][1]x"])
def test_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFile, match="times such as"):
        Mpl2().read(text)


@settings(max_examples=300)
@given(data=st.data())
def test_damage_is_read_or_refused(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(TEXT)))
    strange = data.draw(st.text(max_size=9) | st.sampled_from(["[", "]", "\n", "\0", "9" * 30, "{", "|/"]))
    text = TEXT[:place] + strange + TEXT[place + 2 :]
    with suppress(UnreadableFile):
        cues = Mpl2().read(text).cues
        assert cues
        check_times(cues)
        check_letters(cues, text)
        check_lines(cues, text, {"[10][25]Pierwszy|/wiersz": "Pierwszy\n<i>wiersz</i>", "[30][45]Drugi": "Drugi"})
