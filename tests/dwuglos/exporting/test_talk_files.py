"""A talk as one file."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from dwuglos import __version__
from dwuglos.errors import UnwritableFile
from dwuglos.exporting import talk_files
from dwuglos.exporting.talk_files import file_name, free_path, pack
from dwuglos.store.library import Library
from dwuglos.talk import file_layout
from dwuglos.talk.whole_talk import WholeTalk
from tests.dwuglos.importing.talks import full_talk


@pytest.fixture(scope="module")
def whole() -> WholeTalk:
    with Library("sqlite://") as library:
        return library.whole_talk(full_talk(library))


def test_the_file_begins_as_file_managers_know_it(whole: WholeTalk) -> None:
    data = pack(whole)
    assert data[30:].startswith(b"mimetypeapplication/vnd.dwuglos.talk+zip")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            *("mimetype", "manifest.json", "talk.json"),
            *(table.member for table in file_layout.TABLES),
        ]
        manifest = json.loads(archive.read("manifest.json"))
        lines = archive.read("segments.jsonl").decode().splitlines()
        short = archive.read("revisions.jsonl").decode().splitlines()
    assert (manifest["version"], manifest["program"]) == (1, __version__)
    assert json.loads(lines[0])[:4] == ["id", "rank", "start", "end"]
    assert json.loads(lines[1])[4:6] == ["Hello, everybody.", "Witam."]
    assert json.loads(short[1])[5] == {"id": 1, "target": "Witam.", "state": "translated", "origin": "person"}
    assert json.loads(short[4])[4] == {"id": 1}


def test_the_same_talk_gives_the_same_bytes(whole: WholeTalk) -> None:
    assert pack(whole) == pack(replace(whole))


@pytest.mark.parametrize("limit", ["MOST_BYTES", "MOST_PACKED", "MOST_ROWS"])
def test_what_no_file_may_hold_is_not_written(whole: WholeTalk, limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_files, limit, 3)
    with pytest.raises(UnwritableFile) as refused:
        pack(whole)
    assert str(refused.value) == (
        "“Sieci” has more text or a longer history than a talk file holds; duplicate the talk, and save the copy, "
        "which has no history."
    )


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("But what is a neural network?", "But what is a neural network.dwuglos"),
        ("../../etc/passwd", "etc passwd.dwuglos"),
        ("a\u202egnp.exe", "a gnp.exe.dwuglos"),
        ("CON", "_CON.dwuglos"),
        ("lpt1.txt", "_lpt1.txt.dwuglos"),
        (" \0\n ", "talk.dwuglos"),
        ("ż" * 300, "ż" * 40 + ".dwuglos"),
        ("\ud800", "talk.dwuglos"),
        ("", "talk.dwuglos"),
    ],
)
def test_a_file_is_named_after_its_talk(title: str, name: str) -> None:
    assert file_name(title) == name


def test_no_file_is_replaced_by_one_of_the_same_title(tmp_path: Path) -> None:
    for name in ("Talk.dwuglos", "Talk (2).dwuglos", "Talk (3).dwuglos"):
        path = free_path(tmp_path, "Talk")
        assert path == tmp_path / name
        path.touch()
    (tmp_path / ("ż" * 40 + ".dwuglos")).symlink_to("nowhere")
    assert free_path(tmp_path, "ż" * 300).name == "ż" * 40 + " (2).dwuglos"
