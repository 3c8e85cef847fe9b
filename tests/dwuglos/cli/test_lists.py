"""The jobs that list something."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.dwuglos.cli.conftest import Command


def test_list(run: Command, talk: int, english: Path) -> None:
    run("import", english)
    talks = run("list", "--json").json["talks"]
    assert [{k: v for k, v in row.items() if k != "changed"} for row in talks] == [
        {"id": 2, "title": "Sieci", "segments": 3, "translated": 0, "reviewed": 0},
        {"id": 1, "title": "Sieci", "segments": 3, "translated": 3, "reviewed": 0},
    ]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", row["changed"]) for row in talks)
    heads, *lines = [line.split("\t") for line in run("list").lines]
    assert heads == ["Id", "Title", "Segments", "Untranslated", "Confirmed", "Changed"]
    assert [line[:5] for line in lines] == [["2", "Sieci", "3", "3", "0"], ["1", "Sieci", "3", "0", "0"]]
    assert [line[5] for line in lines] == [row["changed"] for row in talks]


def test_list_of_an_empty_library(run: Command) -> None:
    said = "There are no talks in this library yet; the job import makes one of a file.\n"
    assert run("list") == (0, "", said)
    assert run("list", "--json").json == {"talks": []}


@pytest.mark.parametrize(("job", "names"), [("formats", ["srt", "text"]), ("translators", ["google"])])
def test_families(run: Command, job: str, names: list[str]) -> None:
    listed = run(job, "--json").json
    assert {row["name"] for row in listed} >= set(names)
    assert all(row["title"] for row in listed)
    heads, *lines = [line.split("\t") for line in run(job).lines]
    assert heads[:2] == ["Name", "Title"]
    assert [line[:2] for line in lines] == [[row["name"], row["title"]] for row in listed]


def test_formats_are_read_or_written_or_both(run: Command) -> None:
    lines = dict(line.split("\t", 1) for line in run("formats").lines)
    assert lines["Name"] == "Title\tExtensions\tIs"
    assert lines["srt"] == "SubRip\t.srt\tread and written"
    assert lines["whisper"].endswith("\tonly read")
    assert lines["timed-text"].endswith("\tonly written")
