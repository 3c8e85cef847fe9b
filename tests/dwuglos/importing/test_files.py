"""Files that cannot be read are refused in one sentence that names them; all others give cues."""

import hashlib
import os
from pathlib import Path

import pytest

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats.base import Cue
from dwuglos.importing import files
from dwuglos.importing.files import read_file

SRT = "1\n00:00:01,000 --> 00:00:02,000\nZażółć gęślą jaźń\n"


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "talk.srt"
    path.write_bytes(SRT.encode("cp1250"))
    found = read_file(path)
    assert found.cues == (Cue(1000, 2000, "Zażółć gęślą jaźń"),)
    assert (found.format.name, found.encoding, found.notices) == ("srt", "cp1250", ())
    assert found.digest == hashlib.sha256(SRT.encode("cp1250")).hexdigest()


def test_format_and_encoding_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "talk.srt"
    path.write_bytes("Tak, żółw.\nNie.\n".encode("cp852"))
    found = read_file(path, "text", "cp852")
    assert [cue.text for cue in found.cues] == ["Tak, żółw.", "Nie."]
    with pytest.raises(InputError, match="no format called “betamax”"):
        read_file(path, "betamax")


def refusal(path: Path, format: str | None = None) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read_file(path, format)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.srt") == f"There is no file {tmp_path / 'none.srt'}; check its name and folder."


def test_folder(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "a.srt").touch()
    assert refusal(tmp_path / "a.srt") == "a.srt is empty; choose another file."


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 1024 * 1024)
    with (tmp_path / "a.srt").open("wb") as file:
        file.truncate(1024 * 1024 + 1)
    assert "a.srt is larger than 1 MB" in refusal(tmp_path / "a.srt")


def test_not_permitted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.srt"
    path.write_text(SRT)

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert refusal(path) == "You may not read a.srt; change its permissions."


def test_gone_while_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.srt"
    path.write_text(SRT)

    def fail(self: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", fail)
    assert refusal(path) == "a.srt could not be read to its end (Input/output error)."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.srt")
    assert "not an ordinary file" in refusal(tmp_path / "pipe.srt")


def test_a_refusal_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "page.srt").write_text("<!DOCTYPE html><html></html>")
    (tmp_path / "picture.srt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "words.srt").write_text("1\nonly words\n")
    assert refusal(tmp_path / "page.srt").startswith("page.srt: By its content this is a web page")
    assert refusal(tmp_path / "picture.srt").startswith("picture.srt: This is a picture")
    assert refusal(tmp_path / "words.srt", "srt").startswith("words.srt: No line in it has times")


@pytest.mark.parametrize(
    "head", ["", "1\n00:00:01,000 --> 00:00:02,000\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "0:01\r"]
)
def test_an_endless_line_is_refused(tmp_path: Path, head: str) -> None:
    (tmp_path / "a.txt").write_text(head + "word " * 500_000)
    assert refusal(tmp_path / "a.txt") == "a.txt: One of its lines is longer than any talk; break it into lines first."


def test_data_may_stand_on_one_line(tmp_path: Path) -> None:
    segments = ",".join(f'{{"start": {n}, "end": {n + 1}, "text": "{"a" * 3000}"}}' for n in range(1000))
    (tmp_path / "a.json").write_text(f'{{"segments": [{segments}]}}')
    assert len(read_file(tmp_path / "a.json").cues) == 1000
