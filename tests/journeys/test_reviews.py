"""One talk with two reviewers: one has Word, the other a spreadsheet, and the translator works on meanwhile."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from docx import Document

from tests.journeys.desktop import ROOT

SAMPLES = ROOT / "resources" / "samples"


class Translator:
    """The one whose talk it is, on the command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *arguments: object) -> str:
        command = [sys.executable, ROOT / "main.py", *map(str, arguments), "--library", self.folder / "library.db"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def import_review(self, file: Path, take: str) -> dict[str, int]:
        answer: dict[str, int] = json.loads(self.run("review", "import", 1, file, "--take", take, "--json"))
        return answer

    def polish(self) -> list[str]:
        return [segment["target"] for segment in json.loads(self.run("show", 1, "--json"))["segments"]]


def correct_in_word(path: Path, corrections: dict[int, str], comment: tuple[int, str]) -> None:
    """Write over cells of the Polish column, and comment on one of them."""
    document = Document(str(path))
    rows = document.tables[0].rows
    for number, text in corrections.items():
        rows[number].cells[3].paragraphs[0].runs[0].text = text
    row, said = comment
    document.add_comment(rows[row].cells[3].paragraphs[0].runs, said, "Anna")
    document.save(str(path))


def correct_in_spreadsheet(path: Path, corrections: dict[str, str]) -> None:
    """Write over cells, as a spreadsheet does that keeps texts in the cells."""
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    for place, text in corrections.items():
        cell = f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'
        sheet, count = re.subn(rf'<c r="{place}"[^>]*?(?:/>|>.*?</c>)', cell, sheet, count=1)
        assert count == 1
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, sheet if name == "xl/worksheets/sheet1.xml" else part)
    path.write_bytes(data.getvalue())


def test_two_reviewers_and_one_who_works_on(tmp_path: Path) -> None:
    own = "moja własna wersja"
    translator = Translator(tmp_path)
    english, polish = (SAMPLES / f"how-a-sentence-travels.{language}.srt" for language in ("en", "pl"))
    translator.run("import", english, "--translation", polish)
    before = translator.polish()
    word, sheet, mine = tmp_path / "anna.docx", tmp_path / "jan.xlsx", tmp_path / "mine.xlsx"
    translator.run("review", "export", 1, "--as", "docx", "-o", word)
    for path in (sheet, mine):
        translator.run("review", "export", 1, "--as", "xlsx", "-o", path)

    correct_in_spreadsheet(mine, {"E4": own})
    assert translator.import_review(mine, "all")["taken"] == 1  # what was done here in the meantime
    correct_in_word(word, {1: "Anna pierwsza", 3: "Anna trzecia"}, (2, "Czy to na pewno tak?"))
    correct_in_spreadsheet(sheet, {"E2": "Jan pierwszy", "E6": "Jan piąty", "F6": "Zatwierdzony"})

    assert translator.import_review(word, "clean") == {"changed": 3, "conflicts": 1, "unknown": 0, "taken": 2}
    assert translator.import_review(sheet, "clean") == {"changed": 2, "conflicts": 1, "unknown": 0, "taken": 1}
    after = translator.polish()
    assert after[0] == "Anna pierwsza", "Jan changed it too, which is for a person to decide"
    assert after[2] == own, "Anna changed it too"
    assert after[4] == "Jan piąty"
    assert [*after[1:2], after[3], *after[5:]] == [*before[1:2], before[3], *before[5:]]
    segments = json.loads(translator.run("show", 1, "--json"))["segments"]
    assert segments[1]["note"].endswith("Anna: Czy to na pewno tak?")
    assert segments[4]["state"] == "reviewed"
    assert translator.import_review(word, "all") == {"changed": 1, "conflicts": 1, "unknown": 0, "taken": 1}
    assert translator.polish()[2] == "Anna trzecia"
