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
    assert run("list").lines == ["\t".join(map(str, row.values())) for row in talks]


def test_list_of_an_empty_library(run: Command) -> None:
    assert run("list") == (0, "", "")
    assert run("list", "--json").json == {"talks": []}


@pytest.mark.parametrize(("job", "names"), [("formats", ["srt", "text"]), ("translators", ["google"])])
def test_families(run: Command, job: str, names: list[str]) -> None:
    listed = run(job, "--json").json
    assert {row["name"] for row in listed} >= set(names)
    assert all(row["title"] for row in listed)
    assert [line.split("\t")[:2] for line in run(job).lines] == [[row["name"], row["title"]] for row in listed]
