"""SBV: reading, writing without styles, and what is broken in real files."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import formats
from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats.base import Cue
from dwuglos.formats.sbv import Sbv
from dwuglos.importing.files import read_file
from tests.dwuglos.formats.damage import check_letters, check_times

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / "tests" / "reference" / "captions.sbv"
DATA = ROOT.parent / "shared" / "data" / "subtitles" / "sbv"

SBV = Sbv()


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = SBV.read(text)
    return [cue[:3] for cue in reading.cues], [str(notice) for notice in reading.notices]


def test_reference() -> None:
    cues = [
        Cue(1000, 3500, "<i>To</i> jest trójka."),
        Cue(3500, 6040, "Jest niedbale napisana  \n\n{\\an8}i mała, zażółć gęślą jaźń.\n"),
        Cue(360_000_000, 360_001_001, "0:00:01.000,0:00:03.500"),
    ]
    assert SBV.write(cues).encode() == REFERENCE.read_bytes()
    assert [str(notice) for notice in SBV.losses(cues)] == [
        "One cue has italics, colours or other styles; it is written without.",
        "One cue has a place on the screen, such as the top, which this format does not hold.",
        "One cue has an arrow or times in its text that would begin another cue; they are written otherwise.",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("0:00:01.000,0:00:02.500\nRaz\n\n0:00:03.000,0:00:04.000\nDwa\nTrzy\n", []),
        ("0:00:01.000,0:00:02.500\r\nRaz\r\n0:00:03.000,0:00:04.000\r\nDwa[br]Trzy", []),
        ("0:00:01.000,0:00:02.500\nRaz\n\n0:00:03.000,0:00:04.000\nDwa<br/>Trzy", []),
        (
            "[SUBTITLE]\n\n00:00:01.00,00:00:02.50\nRaz\n\n00:00:03.00,00:00:04.00\nDwa[br]Trzy\n[END SUBTITLE]",
            ["2 lines"],
        ),
        ("0:00:01.000,0:00:02.500\nRaz\n\n0:00:03.000,0:00:04.000\nDwa\n\nTrzy\n", ["empty lines"]),
        ("0:00:03.000,0:00:04.000\nDwa\nTrzy\n\n0:00:01.000,0:00:02.500\nRaz", ["out of order"]),
        (
            "0:00:01.000,0:00:02.500\nRaz\n\n0:00:03.000,0:00:04.000\nDwa\nTrzy\n\n0:00:05.x,0:00:06.000\nx",
            ["readable time"],
        ),
    ],
)
def test_reading(text: str, told: list[str]) -> None:
    cues, notices = read(text)
    assert cues == [(1000, 2500, "Raz"), (3000, 4000, "Dwa\nTrzy")]
    assert len(notices) == len(told)
    assert all(part in sentence for part, sentence in zip(told, notices, strict=True))


def test_recognised_by_its_content() -> None:
    assert formats.detect("0:00:01.000,0:00:02.500\nRaz\n", ".txt").name == "sbv"
    assert formats.detect("1\n00:00:01,000 --> 00:00:02,500\n0:00:01.000,0:00:02.500\n", ".sbv").name == "srt"


def test_a_text_like_times_stays_text() -> None:
    texts = ["0:00:01.000,0:00:02.000", "0:00:01.000,0:00:02.000x", "00:00:01,000", "At 12:30, or at 13:00"]
    cues = [Cue(n, n + 1, text) for n, text in enumerate(texts)]
    assert [cue.text for cue in SBV.read(SBV.write(cues)).cues] == [
        "0:00:01.000, 0:00:02.000",
        "0:00:01.000, 0:00:02.000x",
        "00:00:01, 000",
        "At 12:30, or at 13:00",
    ]
    assert [notice.n for notice in SBV.losses(cues)] == [3]
    assert SBV.losses(cues[3:]) == ()


def test_without_times() -> None:
    with pytest.raises(UnreadableFile, match="No line in it has times"):
        SBV.read("00:00:01.000,00:00:02.000,A\n")
    with pytest.raises(InputError, match="there are none in this talk"):
        SBV.write([Cue(None, None, "Raz")])


lines = st.text(alphabet="aąż 0123456789.,:?!", max_size=30).map(lambda text: f"a{text}".rstrip())
cues = st.lists(
    st.builds(
        lambda start, length, text: Cue(start, start + length, "\n".join(text)),
        st.integers(0, 500_000_000),
        st.integers(0, 10_000),
        st.lists(lines, min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=8,
).map(lambda found: sorted(found, key=lambda cue: cue.start or 0))


@given(cues)
def test_what_is_written_is_read_back(written: Sequence[Cue]) -> None:
    assert SBV.read(SBV.write(written))[:2] == (tuple(written), ())


SEED = REFERENCE.read_text(encoding="utf-8")


@given(
    st.lists(st.tuples(st.integers(0, len(SEED)), st.integers(0, 9), st.sampled_from(["\n", ",", "-", "[br]", "9"])))
)
def test_damaged_files_are_read_or_refused(changes: list[tuple[int, int, str]]) -> None:
    text = SEED
    for place, length, new in changes:
        text = text[:place] + new + text[place + length :]
    with suppress(UnreadableFile):
        cues = SBV.read(text).cues
        assert cues
        check_times(cues)
        check_letters(cues, text)
        blocks = {block: cue for block in SEED.strip().split("\n\n") for cue in SBV.read(block).cues}
        for block, cue in blocks.items():
            if f"\n\n{block}\n\n" in f"\n\n{text}\n":
                assert any(each[:2] == cue[:2] and each.text.startswith(cue.text) for each in cues)


@pytest.mark.parametrize("unit", ["0:00:01.000,", "0:00:01.000,0:00:02.000\n", "[br]", "\n", "9", ",", " "])
def test_hostile_repetition_is_answered(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    for hostile in (text, f"0:00:01.000,0:00:02.000\n{text}"):
        with suppress(UnreadableFile):
            assert SBV.read(hostile).cues


@pytest.mark.data
def test_real_files_yield_a_cue_for_every_time_line() -> None:
    if not DATA.is_dir():
        pytest.skip("the collection of real files is not here")
    read_files = 0
    for path in sorted(DATA.glob("*.sbv")):
        with suppress(UnreadableFile):
            reading = read_file(path)
            text = path.read_text(encoding="utf-8-sig")
            assert len(reading.cues) == sum(
                line.count(":") >= 4 and line[:1].isdigit() and "f" not in line for line in text.splitlines()
            ), path.name
            read_files += 1
    assert read_files == 14
