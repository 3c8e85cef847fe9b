"""Whisper's tab-separated table: header, whole milliseconds, one line for each cue."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.base import Cue
from dwuglos.formats.whisper_tsv import WhisperTsv
from tests.dwuglos.formats.damage import check_letters, check_lines, check_times

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / "tests" / "reference" / "whisper.tsv"
DATA = ROOT.parent / "shared" / "data"
CUES = (
    Cue(1000, 2500, "To jest trójka."),
    Cue(2500, 6040, "Jest niedbale napisana\ni mała, zażółć gęślą jaźń."),
)


def test_written_as_the_reference() -> None:
    assert WhisperTsv().write(CUES) == REFERENCE.read_text(encoding="utf-8")


def test_losses_are_named_before_writing() -> None:
    assert [str(notice) for notice in WhisperTsv().losses(CUES)] == ["One cue has several lines, which become one."]
    assert WhisperTsv().losses(CUES[:1]) == ()


def test_recognised_by_its_header() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    assert detect(text, ".txt").name == detect(text.replace("\n", "\r\n"), ".csv").name == "whisper-tsv"
    assert WhisperTsv().recognise("start\tend\ttext\n00:00:01\t00:00:02\tTak\n") == 0.0


def test_odd_lines_are_counted() -> None:
    text = "start\tend\ttext\n\n2000\t1000\tb\nnothing\n-5\t10\ta\n3000\t\tc\n4000\t5000\t\n"
    reading = WhisperTsv().read(text)
    cues = [(0, 10, "a"), (1000, 2000, "b"), (3000, 4000, "c"), (4000, 5000, "")]
    assert [tuple(cue[:3]) for cue in reading.cues] == cues
    assert [str(notice) for notice in reading.notices] == [
        "One cue began before zero; it was moved to zero.",
        "One cue ended before it began.",
        "One cue had no end time.",
        "One cue was out of order.",
        "One line that is not a cue was left out.",
        "One cue has no text.",
    ]


def test_cues_without_times_are_refused() -> None:
    with pytest.raises(InputError, match="one of the 2 segments has none; give it times, or choose plain text"):
        WhisperTsv().write([Cue(None, None, "a"), Cue(1, 2, "b")])


lines = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=20)


@given(st.lists(st.tuples(st.integers(0, 10**9), st.integers(0, 10**7), lines), min_size=1))
def test_round_trip(rows: list[tuple[int, int, str]]) -> None:
    cues = [Cue(start, start + stay, text) for start, stay, text in sorted(rows, key=lambda row: row[0])]
    assert list(WhisperTsv().read(WhisperTsv().write(cues)).cues) == cues


HEAD = "start\tend\ttext\n"


@settings(max_examples=300)
@given(st.data())
def test_damage_is_read_or_refused(data: st.DataObject) -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    place = data.draw(st.integers(0, len(text)))
    damaged = text[:place] + data.draw(st.text(max_size=9)) + text[place + 3 :]
    with suppress(UnreadableFile):
        cues = WhisperTsv().read(damaged).cues
        assert cues
        check_times(cues)
        check_letters(cues, damaged)
        sound = {line: cue.text for line in text.splitlines()[1:] for cue in WhisperTsv().read(HEAD + line).cues}
        check_lines(cues, damaged, sound)


@pytest.mark.data
def test_real_file() -> None:
    path = DATA / "whisper" / "whisper-timestamped__tests__expected__punctuations_no__punctuations.mp3.tsv"
    if not path.exists():
        pytest.skip("the collection of real files is not here")
    text = path.read_text(encoding="utf-8")
    assert detect(text, ".tsv").name == "whisper-tsv"
    assert WhisperTsv().read(text).cues == (Cue(380, 2760, "Dis-moi, est-ce que l'avion vole ?"),)
