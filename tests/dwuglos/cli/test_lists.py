"""The jobs that list something."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dwuglos import places
from dwuglos.settings import Settings
from dwuglos.store.library import Library
from dwuglos.talk.brief import Brief
from tests.dwuglos.cli.conftest import Command
from tests.stand_ins.speech_places import use_engine


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


@pytest.mark.parametrize(
    ("job", "names"),
    [("formats", ["srt", "text"]), ("translators", ["google"]), ("profiles", ["netflix-pl", "ted-pl"])],
)
def test_families(run: Command, job: str, names: list[str]) -> None:
    answer = run(job, "--json")
    assert answer.status == 0
    listed = answer.json
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


_HOSTILE = "A\x1b[2Jb\x9b31m\x07\x7f\u202etrs.exe\u2066"
_COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def test_a_text_gives_a_terminal_no_commands(run: Command, talk: int) -> None:
    with Library(places.library()) as library:
        library.rename_talk(talk, _HOSTILE)
        library.keep_brief(talk, Brief(_HOSTILE))
    jobs = (("list",), ("show", talk), ("synopsis", talk), ("export", talk, "--as", _HOSTILE), ("list", _HOSTILE))
    for job in jobs:
        answer = run(*job)
        assert "A\ufffd[2Jb\ufffd31m" in answer.out + answer.err
        assert not _COMMANDS.search(answer.out + answer.err)
    answer = run("list", "--json")
    assert answer.json["talks"][0]["title"] == _HOSTILE
    assert not _COMMANDS.search(answer.out)


def test_a_damaged_talk_is_listed_and_told_of(run: Command, talk: int) -> None:
    with closing(sqlite3.connect(places.library())) as one, one:
        one.execute("UPDATE talk SET title = X'41FF', changed = 9e18")
    answer = run("list", "--json")
    assert answer.status == 3
    assert (answer.json["talks"][0]["id"], answer.json["talks"][0]["title"]) == (talk, "A\N{REPLACEMENT CHARACTER}")
    assert answer.err == (
        "What the library says of some talks is damaged, and shown as far as it can be read (ids: 1).\n"
    )


@pytest.mark.parametrize("job", [("show",), ("show", "--json"), ("export", "--as", "srt"), ("export", "--as", "text")])
def test_what_is_left_of_a_talk_is_put_out_and_told_of(run: Command, talk: int, job: tuple[str, ...]) -> None:
    with closing(sqlite3.connect(places.library())) as one, one:
        one.execute("DELETE FROM segment WHERE id = 1")
    answer = run(job[0], talk, *job[1:])
    assert answer.status == 3
    assert answer.out != ""
    assert "Segments: 2 of 3; other damaged values: 0." in answer.err


def test_profiles(run: Command) -> None:
    Settings(profiles={"moja": {"title": "Moja", "line_length": 30, "lines": 1}}).save(places.settings())
    listed = run("profiles", "--json").json
    assert [row["name"] for row in listed] == ["netflix-pl", "ted-pl", "amara", "sdh-pl", "youtube", "shorts", "moja"]
    assert [row["own"] for row in listed] == [False] * 6 + [True]
    assert {"line_length", "lines", "speed", "shortest", "longest", "gap", "chained"} <= set(listed[0])
    lines = [line.split("\t") for line in run("profiles").lines]
    assert lines[0] == ["Name", "Title", "Characters", "Lines", "Cps", "Shortest", "Longest", "Gap"]
    assert lines[1] == ["netflix-pl", "Netflix PL", "42", "2", "17", "833", "7000", "80"]
    assert lines[-1] == ["moja", "Moja", "30", "1", "-", "-", "-", "-"]


def table(run: Command, job: str) -> dict[str, list[str]]:
    """Return the cells behind each name; what stands above them by the name of that column."""
    answer = run(job)
    assert (answer.status, answer.err) == (0, "")
    return {name: cells for name, *cells in (line.split("\t") for line in answer.lines)}


def test_publications_and_checks(run: Command) -> None:
    forms = table(run, "publications")
    assert forms["Name"] == ["Title", "Extension"]
    assert forms["article-docx"] == ["Word document (DOCX)", ".docx"]
    listed = run("publications", "--json")
    assert listed.status == 0
    assert [[row["title"], row["extension"]] for row in listed.json] == list(forms.values())[1:]
    checks = table(run, "checks")
    assert checks["Name"] == ["Title", "Severity"]
    assert checks["tags"] == ["Tags", "error"]
    listed = run("checks", "--json")
    assert listed.status == 0
    assert [[row["title"], row["severity"]] for row in listed.json] == list(checks.values())[1:]


def test_translators_say_where_texts_go_what_they_cost_and_what_they_need(run: Command) -> None:
    listed = table(run, "translators")
    assert listed["Name"] == ["Title", "Where", "Price", "Needs"]
    assert listed["google"] == ["Google Translate", "online: translate.google.com", "free", "nothing"]
    assert listed["deepl"][1:] == ["online: api.deepl.com", "about 20 € for a million characters", "key"]
    assert listed["language-model"][1:] == ["on this computer", "free", "model"]
    services = {"language-model": {"address": "https://llm.example.com/v1", "model": "m", "price": "2.5"}}
    Settings(services=services).save(places.settings())
    there = "online: llm.example.com"
    assert table(run, "translators")["language-model"][1:] == [there, "about 2.5 € for a million tokens", "model"]
    services["language-model"]["price"] = ""
    Settings(services=services).save(places.settings())
    assert table(run, "translators")["language-model"][1:] == [there, "price unknown", "model"]


def test_translators_for_programs(run: Command) -> None:
    answer = run("translators", "--json")
    rows = {row["name"]: row for row in answer.json}
    assert answer.status == 0
    assert rows["deepl"] == {
        "name": "deepl",
        "title": "DeepL",
        "destination": "api.deepl.com",
        "online": True,
        "paid": True,
        "price": 20.0,
        "needs": [{"name": "key", "title": "Key", "secret": True, "required": True}],
        "limits": {"texts": 50, "characters": 20000, "parallel": 2},
    }
    assert (rows["firefox"]["online"], rows["firefox"]["paid"]) == (False, False)


def test_recognisers_say_what_they_cost_and_whether_they_are_ready(
    run: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = use_engine(tmp_path, monkeypatch)
    services = {"faster-whisper": {"model": str(model)}, "openai": {"price": "0,36"}}
    Settings(services=services).save(places.settings())
    listed = table(run, "recognisers")
    assert listed["Name"] == ["Title", "Where", "Price", "Model", "Needs"]
    assert listed["faster-whisper"][:3] == ["Whisper, offline", "on this computer", "free"]
    assert listed["faster-whisper"][4] == "nothing"
    assert listed["openai"] == [
        "Speech service",
        "online: api.openai.com",
        "about 0.36 € for an hour",
        "whisper-1",
        "nothing",
    ]
    ready = {
        row["name"]: (row["model"] != "", row["ready"], row["obstacle"]) for row in run("recognisers", "--json").json
    }
    assert ready["faster-whisper"] == (True, True, "")
    Settings().save(places.settings())
    monkeypatch.setattr("dwuglos.recognisers.parts.engine._command", lambda: None)
    listed = table(run, "recognisers")
    assert listed["faster-whisper"][3] == "-"
    assert listed["openai"][2] == "price unknown"
    rows = {row["name"]: row for row in run("recognisers", "--json").json}
    assert not rows["faster-whisper"]["ready"]
    assert rows["faster-whisper"]["obstacle"].startswith("Recognising speech on this computer takes an engine")
    assert (rows["openai"]["paid"], rows["openai"]["price"]) == (None, None)
