"""A talk sent to a reviewer and taken in again from the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from dwuglos.cli.program import main
from dwuglos.review_round.files import REVIEW_FILES, review_file
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number

Capsys = pytest.CaptureFixture[str]
every_kind = pytest.mark.parametrize("kind", [each.name for each in REVIEW_FILES])


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        segments = [
            NewSegment(0, 1000, "Good evening.", "Dobry wieczór.", "reviewed", "person"),
            NewSegment(1000, 2000, "Sit down.", "Usiądź.", "translated", "google"),
            NewSegment(2000, 3000, "Thank you."),
        ]
        library.add_talk("First", number(segments))
    return path


def review(kept: Path, *arguments: object) -> int:
    return main(["review", *map(str, arguments), "--library", str(kept)])


def sent(kept: Path, kind: str, capsys: Capsys) -> Path:
    path = kept.parent / f"review.{kind}"
    assert review(kept, "export", 1, "--as", kind, "-o", path, *(["--no-grammar"] if kind == "html" else [])) == 0
    assert capsys.readouterr().out == ""
    return path


def edit(path: Path, kind: str, **targets: str) -> None:
    """Change the Polish of rows, as `second="…"`, and save the file."""
    member = review_file(kind)
    sheet = member.read(path.read_bytes())
    places = ("first", "second", "third")
    rows = [row._replace(target=targets.get(places[n], row.target)) for n, row in enumerate(sheet.rows)]
    path.write_bytes(member.write(replace(sheet, rows=rows)))


def targets(kept: Path) -> list[str]:
    with Library(kept) as library:
        return [segment.target for segment in library.open_talk(1).segments]


def answer(kept: Path, path: Path, take: str, capsys: Capsys) -> dict[str, int]:
    assert review(kept, "import", 1, path, "--take", take, "--json") == 0
    result: dict[str, int] = json.loads(capsys.readouterr().out)
    return result


@every_kind
def test_what_came_back_is_shown_and_then_taken_as_one_step(kept: Path, kind: str, capsys: Capsys) -> None:
    path = sent(kept, kind, capsys)
    edit(path, kind, second="Proszę siadać.", third="Dziękuję.")
    counts = {"changed": 2, "conflicts": 0, "unknown": 0}
    assert answer(kept, path, "none", capsys) == counts | {"taken": 0}
    assert targets(kept) == ["Dobry wieczór.", "Usiądź.", ""]
    assert answer(kept, path, "clean", capsys) == counts | {"taken": 2}
    assert targets(kept) == ["Dobry wieczór.", "Proszę siadać.", "Dziękuję."]
    assert answer(kept, path, "all", capsys) == {"changed": 0, "conflicts": 0, "unknown": 0, "taken": 0}
    with Library(kept) as library:
        steps = {each.step for segment in (2, 3) for each in library.revisions(1, segment)}
    assert len(steps) == 1


@every_kind
def test_what_was_changed_here_since_is_kept_unless_all_is_taken(kept: Path, kind: str, capsys: Capsys) -> None:
    path, other = sent(kept, kind, capsys), kept.parent / f"mine.{kind}"
    other.write_bytes(path.read_bytes())
    edit(other, kind, second="Siadaj.")
    assert answer(kept, other, "clean", capsys)["taken"] == 1
    edit(path, kind, second="Proszę siadać.", first="Witam.")
    assert answer(kept, path, "clean", capsys) == {"changed": 2, "conflicts": 1, "unknown": 0, "taken": 1}
    assert targets(kept) == ["Witam.", "Siadaj.", ""]
    assert review(kept, "import", 1, path) == 0
    shown = capsys.readouterr()
    assert "conflict\tUsiądź.\tSiadaj.\tProszę siadać." in shown.out, "the text that was sent is found in the history"
    assert "--take" in shown.err
    assert answer(kept, path, "all", capsys)["taken"] == 1
    assert targets(kept) == ["Witam.", "Proszę siadać.", ""]


@every_kind
def test_what_was_emptied_is_left_as_the_window_leaves_it(kept: Path, kind: str, capsys: Capsys) -> None:
    path = sent(kept, kind, capsys)
    edit(path, kind, first="", second="Proszę siadać.")
    assert review(kept, "import", 1, path, "--take", "clean") == 0
    shown = capsys.readouterr()
    assert "\temptied\t" in shown.out
    assert "Taken: 1.\nEmptied by the reviewer and left as it was: 1; --take all empties." in shown.err
    assert targets(kept) == ["Dobry wieczór.", "Proszę siadać.", ""]
    assert answer(kept, path, "all", capsys) == {"changed": 1, "conflicts": 0, "unknown": 0, "taken": 1}
    assert targets(kept) == ["", "Proszę siadać.", ""]


def test_a_file_of_another_talk_is_refused(kept: Path, capsys: Capsys) -> None:
    path = sent(kept, "xlsx", capsys)
    with Library(kept) as library:
        library.add_talk("Second", number([NewSegment(0, 1000, "Other."), NewSegment(1, 2, "Text.")]))
    assert review(kept, "import", 2, path, "--take", "all") == 2
    assert "another talk (“First”)" in capsys.readouterr().err


def test_rows_that_belong_nowhere_are_named_and_counted(kept: Path, capsys: Capsys) -> None:
    path, member = sent(kept, "xlsx", capsys), review_file("xlsx")
    sheet = member.read(path.read_bytes())
    first, second, _ = sheet.rows
    path.write_bytes(member.write(replace(sheet, rows=(first._replace(source="Evening."), second._replace(mark="?")))))
    assert answer(kept, path, "all", capsys) == {"changed": 0, "conflicts": 0, "unknown": 2, "taken": 0}
    review(kept, "import", 1, path)
    complaints = capsys.readouterr().err
    assert "English of row 1" in complaints
    assert "Row 2 has lost its mark" in complaints
    assert "2 segments that were sent are not in the file: 2–3" in complaints


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("export", 1, "--as", "odt"), "choose one of"),
        (("export", 8, "--as", "xlsx"), "8"),
        (("import", 1, "gone.xlsx"), "There is no file"),
    ],
)
def test_what_cannot_be_done_is_said(kept: Path, arguments: tuple[object, ...], complaint: str, capsys: Capsys) -> None:
    assert review(kept, *arguments) == 2
    assert complaint in capsys.readouterr().err


def test_what_is_no_review_is_refused(kept: Path, capsys: Capsys) -> None:
    path = kept.parent / "talk.srt"
    path.write_text("1\n00:00:00,000 --> 00:00:01,000\nHi\n")
    assert review(kept, "import", 1, path) == 2
    assert "no review file" in capsys.readouterr().err
