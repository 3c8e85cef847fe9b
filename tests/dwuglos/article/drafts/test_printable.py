"""What is drafted without a model can be printed: the measure of it, and what it measures on real talks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import bullets as measure

TALKS = Path(__file__).resolve().parents[5] / "shared" / "data" / "talks"


@pytest.mark.parametrize(
    "text",
    [
        "Pszczoły żyją w ulu.",
        "Sieci neuronowe.",
        "Zakwas to mąka z wodą, w której żyją drożdże.",
        "Aby upiec chleb, trzeba wyrobić ciasto.",
        "To, co widać w piecu, jest chlebem.",
    ],
)
def test_what_an_editor_would_print_passes(text: str) -> None:
    assert measure.parse(text, 120) == ()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Zamiast tego pszczoły tańczą.", "dangling head"),
        ("Jest to bardzo ważne ciasto.", "dangling head"),
        ("Musiałaby być w ulu królowa.", "dangling head"),
        ("Wiemy z pierwszej kolumny macierzy, że.", "an open subordinate clause"),
        ("Przekształcenie opisane macierzą, która.", "an open subordinate clause"),
        ("Bardzo długo w piecu.", "no finite verb"),
        ("Piekarz wie że chleb rośnie.", "no comma before że"),
        ("Po czym poznać chleb?", "a question or a piece"),
        ("Nie tylko piekarz piecze chleb.", "nie tylko without ale|lecz"),
    ],
)
def test_what_an_editor_would_not_print_fails(text: str, fault: str) -> None:
    assert fault in measure.parse(text, 120)


def test_it_skips_with_a_message_where_there_are_no_talks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert measure.main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == "There are no talks to measure with.\n"


@pytest.mark.data
def test_the_drafts_of_real_talks_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    if not TALKS.is_dir():
        pytest.skip("the collection of real talks is not beside the project")
    assert measure.main([str(TALKS)]) == 0, capsys.readouterr().out
