"""Files are written completely or not at all, also two that belong together."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import IO

import pytest

from dwuglos.errors import UntranslatedSegments, UnwritableFile
from dwuglos.exporting import ExportOptions, pair_paths, save, save_by, save_pair, saving
from tests.dwuglos.exporting.texts import BROKEN, SEGMENTS, SRT


def test_save_replaces(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(b"old")
    save(b"new", path)
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="permissions are a matter of POSIX systems")
def test_save_keeps_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(b"old")
    path.chmod(0o600)
    save(b"new", path)
    assert path.stat().st_mode & 0o777 == 0o600


def refusal(path: Path) -> str:
    with pytest.raises(UnwritableFile) as caught:
        save(b"new", path)
    return str(caught.value)


def test_folder_in_the_way(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


def test_missing_folder(tmp_path: Path) -> None:
    assert (
        refusal(tmp_path / "none" / "a.srt") == f"There is no folder {tmp_path / 'none'}; create it or choose another."
    )


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(errno.ENOSPC, "The disk is full"), (errno.EACCES, "may not write"), (errno.EIO, "could not be")],
)
def test_a_failing_disk_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(b"old")

    def fail(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    assert sentence in refusal(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failing_replacement_leaves_the_old_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(b"old")

    def fail(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "replace", fail)
    assert "may not write" in refusal(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_pair_has_the_same_times_and_numbers(tmp_path: Path) -> None:
    english, polish = save_pair(SEGMENTS, SRT, ExportOptions(), tmp_path / "talk.srt")
    assert (english.name, polish.name) == ("talk.en.srt", "talk.pl.srt")
    one, other = SRT.read(english.read_text("utf-8")), SRT.read(polish.read_text("utf-8"))
    assert [cue.text for cue in one.cues] == ["One", "Three"]
    assert [cue.text for cue in other.cues] == ["Raz", BROKEN]
    assert [cue[:2] for cue in one.cues] == [cue[:2] for cue in other.cues]


def test_pair_with_english_standing_in(tmp_path: Path) -> None:
    english, polish = save_pair(SEGMENTS, SRT, ExportOptions(untranslated="source"), tmp_path / "v1.5")
    assert polish.name == "v1.5.pl.srt"
    assert [cue.text for cue in SRT.read(polish.read_text("utf-8")).cues] == ["Raz", "Two", BROKEN]
    assert len(SRT.read(english.read_text("utf-8")).cues) == 3


def test_pair_stops_at_gaps_with_nothing_written(tmp_path: Path) -> None:
    with pytest.raises(UntranslatedSegments):
        save_pair(SEGMENTS, SRT, ExportOptions(untranslated="stop"), tmp_path / "talk.srt")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("older", [None, b"old"])
def test_pair_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, older: bytes | None
) -> None:
    english, polish = tmp_path / "talk.en.srt", tmp_path / "talk.pl.srt"
    if older is not None:
        english.write_bytes(older)
        polish.write_bytes(older)
    put = saving._put

    def fail_on_polish(written: Path, path: Path) -> None:
        if path == polish:
            raise UnwritableFile("The disk is full.")
        put(written, path)

    monkeypatch.setattr(saving, "_put", fail_on_polish)
    with pytest.raises(UnwritableFile):
        save_pair(SEGMENTS, SRT, ExportOptions(), tmp_path / "talk.srt")
    found = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert found == ({} if older is None else {"talk.en.srt": older, "talk.pl.srt": older})


def test_a_new_file_may_be_read_by_whom_the_mask_lets(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save(b"new", tmp_path / "a.srt")
    finally:
        os.umask(before)
    assert (tmp_path / "a.srt").stat().st_mode & 0o777 == 0o640


def test_a_function_may_write_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"

    def write(file: IO[bytes]) -> None:
        file.write(b"PK..")
        file.seek(0)
        assert file.read() == b"PK.."
        file.write(b"end")

    save_by(write, path)
    assert path.read_bytes() == b"PK..end"
    assert list(tmp_path.iterdir()) == [path]


def test_a_function_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"old")

    def write(file: IO[bytes]) -> None:
        file.write(b"half")
        raise KeyError("talk")

    with pytest.raises(KeyError):
        save_by(write, path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_what_needs_a_plain_file_is_not_written_to_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UnwritableFile, match="choose another name"):
        save_by(lambda file: file.write(b"x"), pipe)
    with pytest.raises(UnwritableFile, match="Nothing reads what is written to"):
        save(b"x", pipe)


@pytest.mark.parametrize(
    ("name", "english", "polish"),
    [
        ("talk.srt", "talk.en.srt", "talk.pl.srt"),
        ("talk", "talk.en.srt", "talk.pl.srt"),
        ("v1.5", "v1.5.en.srt", "v1.5.pl.srt"),
        ("talk.srt.srt", "talk.srt.en.srt", "talk.srt.pl.srt"),
    ],
)
def test_the_names_of_a_pair(name: str, english: str, polish: str) -> None:
    assert pair_paths(Path("folder") / name, SRT) == (Path("folder") / english, Path("folder") / polish)


def test_a_pair_whose_names_lead_to_one_file_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    english, polish = tmp_path / "talk.en.srt", tmp_path / "talk.pl.srt"
    english.write_bytes(b"old")
    polish.symlink_to(english)
    with pytest.raises(UnwritableFile, match="leads to the file of the other language"):
        save_pair(SEGMENTS, SRT, ExportOptions(), tmp_path / "talk.srt")
    assert english.read_bytes() == b"old"


def test_a_long_name_has_room_for_the_name_of_the_half_written_file(tmp_path: Path) -> None:
    path = tmp_path / f"{'a' * 250}.srt"
    save(b"new", path)
    assert path.read_bytes() == b"new"
