"""LRC: times in brackets, refrains, tags, and times inside the words."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import formats
from dwuglos.errors import UnreadableFile
from dwuglos.formats.lrc import Lrc
from dwuglos.importing.files import read_file
from tests.dwuglos.formats.damage import check_times

ROOT = Path(__file__).parents[3]
DATA = ROOT.parent / "shared" / "data" / "subtitles" / "lrc"

LRC = Lrc()

SONG = """[ti: Trójka ]
[ar:Nikt]
[offset:+500]

[00:01.50]Raz <00:02.00>i <00:02.50>dwa
i jeszcze
[00:04.5][00:12.00]Refren
[00:06.500]
[01:00:00.00]<01:00:00.00>Ko<01:00:01.00>niec
"""


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = LRC.read(text)
    return [cue[:3] for cue in reading.cues], [str(notice) for notice in reading.notices]


def test_a_song() -> None:
    reading = LRC.read(SONG)
    assert [cue[:3] for cue in reading.cues] == [
        (1000, 4000, "Raz i dwa\ni jeszcze"),
        (4000, 6000, "Refren"),
        (11_500, 3_599_500, "Refren"),
        (3_599_500, 3_600_500, "Koniec"),
    ]
    assert reading.video is not None
    assert (reading.video.title, reading.video.channel) == ("Trójka", "Nikt")


def test_what_is_mended_is_told() -> None:
    assert read("Piosenka\n[-00:02.00]Raz\n[00:05.00]Trzy\n[00:03.00]Dwa") == (
        [(0, 3000, "Raz"), (3000, 5000, "Dwa"), (5000, 6000, "Trzy")],
        [
            "One cue began before zero; it was moved to zero.",
            "One cue was out of order.",
            "One line that is not a cue was left out.",
        ],
    )


def test_recognised_by_its_content() -> None:
    assert formats.detect(SONG, ".txt").name == "lrc"
    assert formats.detect("[ti:x]\n[00:01]Raz\n[00:02]Dwa\n", ".txt").name == "lrc"
    assert formats.detect("[0:01] Raz\n[0:02] Dwa\n", ".lrc").name == "pasted"


@pytest.mark.parametrize("text", ["[ti:x]\nRaz", "[00:01.00]\n[00:02.00]\n"])
def test_nothing_to_read(text: str) -> None:
    with pytest.raises(UnreadableFile, match="No line in it begins with a time"):
        LRC.read(text)


@given(
    st.lists(st.tuples(st.integers(0, len(SONG)), st.integers(0, 9), st.sampled_from(["\n", "[", "]", "<", "-", "9"])))
)
def test_damaged_files_are_read_or_refused(changes: list[tuple[int, int, str]]) -> None:
    text = SONG
    for place, length, new in changes:
        text = text[:place] + new + text[place + length :]
    with suppress(UnreadableFile):
        cues = LRC.read(text).cues
        assert cues
        check_times(cues)
        assert all((cue.start or 0) < (cue.end or 0) and cue.text for cue in cues)
        shown = re.sub(r"<[^<>\n]*>", "", text)  # a time inside a word goes; damaged, it stays as it is written
        words = {word for cue in cues for word in re.findall(r"[^\W\d_]+", cue.text)}
        assert all(word in shown or word in text for word in words)


@pytest.mark.parametrize("unit", ["[00:01.00]", "[00:01.00]a\n", "[", "<00:01.00>", "a\n", "[ti:", "9", " "])
def test_hostile_repetition_is_answered(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    for hostile in (text, f"[00:01.00]{text}"):
        with suppress(UnreadableFile):
            assert LRC.read(hostile).cues


@pytest.mark.data
def test_real_files() -> None:
    if not DATA.is_dir():
        pytest.skip("the collection of real files is not here")
    found = {path.name: len(read_file(path).cues) for path in DATA.glob("*.lrc")}
    assert sorted(found.values()) == [6, 10]
