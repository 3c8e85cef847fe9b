"""The job that lays a whole Polish text over a talk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dwuglos import places
from dwuglos.store.library import Library
from tests.dwuglos.importing.test_pasting import ENGLISH, POLISH

if TYPE_CHECKING:
    from tests.dwuglos.cli.conftest import Command

HEAD = "Tłumaczenie: Anna Nowak, Wydawnictwo Naukowe, Warszawa 2024."


@pytest.fixture
def talk(run: Command, tmp_path: Path) -> str:
    blocks = (f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{text}\n" for n, text in enumerate(ENGLISH, 1))
    (tmp_path / "talk.srt").write_text("\n".join(blocks), "utf-8")
    return str(run("import", tmp_path / "talk.srt", "--json").json["id"])


@pytest.fixture
def polish(tmp_path: Path) -> Path:
    file = tmp_path / "polish.txt"
    file.write_text(f"{HEAD}\n\n{' '.join(POLISH)}\n", "utf-8")
    return file


def _targets(run: Command, talk: str) -> list[str]:
    return [each["target"] for each in run("show", talk, "--json").json["segments"]]


def test_the_text_is_laid_over_the_talk_in_one_step(run: Command, talk: str, polish: Path) -> None:
    answer = run("paste", talk, polish, "--json")
    assert answer.status == 0
    assert answer.json == {"placed": 4, "doubtful": 0, "left": [HEAD]}
    assert _targets(run, talk) == [POLISH[0], "Kierunek tańca", "jest kierunkiem kwiatów.", *POLISH[2:]]
    with Library(places.library()) as library:
        assert [step.label for step in library.open_talk(int(talk)).done] == ["Paste translation"]


def test_what_is_not_sure_enough_is_left_and_named(run: Command, talk: str, polish: Path) -> None:
    answer = run("paste", talk, polish, "--least", "1", "--json").json
    assert answer["placed"] + answer["doubtful"] == 4
    assert answer["doubtful"] > 0
    assert len(answer["left"]) == answer["doubtful"] + 1


def test_what_a_person_wrote_stays_unless_replaced(run: Command, talk: str, polish: Path, tmp_path: Path) -> None:
    run("paste", talk, polish)
    other = tmp_path / "other.txt"
    other.write_text(" ".join(POLISH).replace("nawzajem", "zawsze"), "utf-8")
    answer = run("paste", talk, other)
    assert "which stay as they are: 1" in answer.err
    assert _targets(run, talk)[0] == POLISH[0]
    assert run("paste", talk, other, "--replace").out.startswith("Placed: 4.")
    assert _targets(run, talk)[0] == POLISH[0].replace("nawzajem", "zawsze")


def test_a_look_changes_nothing(run: Command, talk: str, polish: Path) -> None:
    answer = run("paste", talk, polish, "--dry-run")
    assert f"+ {POLISH[0]}" in answer.lines
    assert f"Left: {HEAD}" in answer.lines
    assert answer.lines[-1] == "Placed: 4. Doubtful: 0. Left: 1."
    assert _targets(run, talk) == [""] * 5


@pytest.mark.parametrize("least", ["2", "-1", "much", "nan", "101%"])
def test_what_is_no_confidence_is_refused(run: Command, talk: str, polish: Path, least: str) -> None:
    answer = run("paste", talk, polish, f"--least={least}")
    assert answer.status == 2
    assert "from 0 to 1" in answer.err


def test_what_cannot_be_used_changes_nothing(run: Command, talk: str, polish: Path, tmp_path: Path) -> None:
    assert run("paste", "77", polish).status == 2
    answer = run("paste", talk, tmp_path / "gone.txt")
    assert answer.status == 2
    assert len(answer.err.splitlines()) == 1
    assert _targets(run, talk) == [""] * 5
