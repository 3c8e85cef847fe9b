"""Pasted transcripts in the forms pages and tools give them, and texts that only mention times."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import formats
from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue
from dwuglos.formats.pasted import Pasted
from tests.dwuglos.formats.damage import check_letters, check_times

ROOT = Path(__file__).parents[3]
DATA = ROOT.parent / "shared" / "data"

PASTED = Pasted()

THREE = [(0, 65_000, "so we begin"), (65_000, 3_605_000, "at 3:30 or so"), (3_605_000, 3_606_000, "the end")]


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = PASTED.read(text)
    return [cue[:3] for cue in reading.cues], [str(notice) for notice in reading.notices]


@pytest.mark.parametrize(
    "text",
    [
        "0:00\nso we begin\n1:05\nat 3:30 or so\n1:00:05\nthe end\n",
        "00:00\r\nso we begin\r\n\r\n01:05\r\nat 3:30 or so\r\n\r\n01:00:05\r\nthe end",
        "0:00 so we begin\n1:05 at 3:30 or so\n1:00:05 the end",
        "0:00\tso we begin\n1:05\tat 3:30 or so\n1:00:05\tthe end",
        "0:00so we begin\n1:05at 3:30 or so\n1:00:05the end",
        "00:00 - so we begin\n01:05 - at 3:30 or so\n01:00:05 – the end",
        "0:00: so we begin\n1:05: at 3:30 or so\n60:05: the end",
        "(00:00) so we begin\n(01:05) at 3:30 or so\n(01:00:05) the end",
        "[0:00] so we begin\n[1:05] at 3:30 or so\n[1:00:05] the end",
        "[00:00:00] - so we begin\n[00:01:05] - at 3:30 or so\n[01:00:05] - the end",
        "Starting point is 00:00:00\nso we begin\nStarting point is 00:01:05\nat 3:30 or so\n"
        "Starting point is 01:00:05\nthe end",
        "0:00\n0 seconds\nso we begin\n1:05\n1 minute, 5 seconds\nat 3:30 or so\n1:00:05\n1 hour, 5 seconds\nthe end",
        "0:00\nso we begin\n1:05\n1 minuta i 5 sekund\nat 3:30 or so\n1:00:05\n1 godzina 5 sekund\nthe end",
    ],
)
def test_forms(text: str) -> None:
    assert formats.detect(text, ".txt").name == "pasted"
    assert read(text) == (THREE, [])


@pytest.mark.parametrize(
    "text",
    [
        "[00:00.000 --> 00:06.520]  so we begin\n[00:07.000 --> 00:09.250]  the end\n",
        "[00:00:00.000 --> 00:00:06.520]   so we begin\n[00:00:07.000 --> 00:00:09.250]   the end\n",
        "Detected language: English\n[00:00.000 --> 00:06.520]  so we begin\n[00:07.000 --> 00:09.250]  the end\n",
        "0:00 - 0:06,52 so we begin\n0:07 – 0:09,25 the end\n",
        "[0:00 - 0:06.52] so we begin\n[0:07 - 0:09.25] the end\n",
    ],
)
def test_ends_that_are_said(text: str) -> None:
    assert formats.detect(text, ".txt").name == "pasted"
    assert read(text)[0] == [(0, 6520, "so we begin"), (7000, 9250, "the end")]


CONSOLE = "".join(f"[00:{n // 60:02}:{n % 60:02}.000 --> 00:{n // 60:02}:{n % 60:02}.900]  Hi\n" for n in range(2400))


BARE = CONSOLE.replace(" --> ", " - ").replace("[", "").replace("]", "")


@pytest.mark.parametrize("shift", range(36))
def test_long_text_is_known_wherever_the_looking_stops(shift: int) -> None:
    assert formats.detect("-" * shift + "\n" + CONSOLE, ".txt").name == "pasted"
    assert formats.detect("-" * shift + "\n" + BARE, ".txt").name == "pasted"


@pytest.mark.parametrize("kept", range(40, 80, 2))
def test_output_of_whisper_that_breaks_off(kept: int) -> None:
    assert formats.detect(CONSOLE[:kept], ".txt").name == "pasted"
    assert PASTED.read(CONSOLE[:kept]).cues[0][0] == 0


def test_thousandths() -> None:
    text = "# a tool\n# A talk\n\n00:00:04.219 This is a 3.\n00:00:06.059 It's sloppily written.\n"
    assert formats.detect(text, ".txt").name == "pasted"
    assert read(text) == (
        [(4219, 6059, "This is a 3."), (6059, 7379, "It's sloppily written.")],
        ["2 lines before the first time were left out."],
    )


@pytest.mark.parametrize("first", [0, 1])
def test_numbers_of_cues_are_no_text(first: int) -> None:
    lines = (f"{first + n + n // 3}\n[00:00:0{n},000 --> 00:00:0{n},500]\nRaz\n{n}\n\n" for n in range(4))
    assert read("".join(lines)) == ([(n * 1000, n * 1000 + 500, f"Raz\n{n}") for n in range(4)], [])
    assert read("[0:00] one\n2\n[0:01] two")[0][0][2] == "one\n2"


def test_text_of_several_lines() -> None:
    assert read("0:00\nso we\nbegin\n0:02\n5 seconds\nthe end")[0] == [
        (0, 2000, "so we\nbegin"),
        (2000, 3020, "5 seconds\nthe end"),
    ]


def test_what_belongs_to_the_page_is_left_out() -> None:
    cues, notices = read("A talk\nTranscript\n0:00\nso we begin\n0:02\nthe end\nEnglish (auto-generated)\n")
    assert [cue[2] for cue in cues] == ["so we begin", "the end"]
    assert notices == [
        "One line before the first time was left out.",
        "2 lines that belong to the page and not to the talk were left out.",
    ]


def test_two_languages_with_numbers_between() -> None:
    text = "00:12\nso we begin\n1\n12100\n14000\na więc zaczynamy\n00:14\nthe end\n2\n14000\n15500\nkoniec\n"
    assert PASTED.read(text).cues == (
        Cue(12_100, 14_000, "so we begin", "a więc zaczynamy", "translated"),
        Cue(14_000, 15_500, "the end", "koniec", "translated"),
    )


def test_times_that_go_back_are_told() -> None:
    cues, notices = read("0:05 second\n0:00 first\n0:05 also\n0:09 last")
    assert cues == [(0, 5000, "first"), (5000, 9000, "second"), (5000, 9000, "also"), (9000, 10_000, "last")]
    assert notices == ["One cue was out of order."]


@pytest.mark.parametrize(
    "text",
    [
        "We meet at 10:30 on Monday.\nThe bus leaves at 11:00.\n",
        "10:30 am is the time.\n11:15 am is another.\n",
        "A long story\nabout many things\nand one time\nwhich is\nonly\nhere\n10:30\nand\nhere\n10:45\n",
        "0:99\nno time\n1:75\nnone either\n",
        "5:00\nthen\n3:00\nthen\n1:00\nthen\n",
    ],
)
def test_text_that_only_mentions_times(text: str) -> None:
    assert formats.detect(text, ".txt").name == "text"


def test_nothing_to_read() -> None:
    with pytest.raises(UnreadableFile, match="No line in it begins with a time"):
        PASTED.read("so we begin")


SEED = "A talk\n0:00\nso we begin\n[1:05] at 3:30 or so\n(1:00:05) - the end\n1:00:07: more\n"


@given(st.lists(st.tuples(st.integers(0, len(SEED)), st.integers(0, 5), st.sampled_from(["\n", ":", "(", "9", " - "]))))
def test_damaged_texts_are_read_or_refused(changes: list[tuple[int, int, str]]) -> None:
    text = SEED
    for place, length, new in changes:
        text = text[:place] + new + text[place + length :]
    with suppress(UnreadableFile):
        cues = PASTED.read(text).cues
        assert cues
        check_times(cues)
        check_letters(cues, text)
        assert all((cue.start or 0) < (cue.end or 0) for cue in cues)


@pytest.mark.parametrize("unit", ["0:01\n", "0:01 ", "[0:01]", "9", ":", "a\n", " ", "(", "1 a, "])
def test_hostile_repetition_is_answered(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    for hostile in (text, f"0:00\n{text}", f"0:00 {text}"):
        assert 0.0 <= PASTED.recognise(hostile) <= 1.0
        with suppress(UnreadableFile):
            assert PASTED.read(hostile).cues


@pytest.mark.data
def test_real_prose_is_not_taken() -> None:
    if not DATA.is_dir():
        pytest.skip("the collection of real files is not here")
    paths = [DATA / "article-o1.txt", *DATA.glob("talks/*/english/transcript.txt")]
    assert len(paths) > 20
    assert [path for path in paths if PASTED.recognise(path.read_text(encoding="utf-8"))] == []
