"""ZIPs of strangers: what they may cost, and what is read of one that is partly odd."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.importing import bundles, unpacking
from dwuglos.importing.new_talk import read_talk
from dwuglos.importing.unpacking import unpacked

ENGLISH = "1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n"


def packed(folder: Path, *entries: tuple[str, str]) -> Path:
    path = folder / "talk.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return path


def encrypted(path: Path, name: str) -> None:
    """Mark an entry as encrypted, in its own header and in the directory at the end (APPNOTE.TXT 4.4.4)."""
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo(name).header_offset
    central = data.rindex(name.encode()) - 46
    for place in (at + 6, central + 8):
        struct.pack_into("<H", data, place, struct.unpack_from("<H", data, place)[0] | 1)
    path.write_bytes(data)


def test_an_entry_without_a_name_is_left_out(tmp_path: Path) -> None:
    path = packed(tmp_path, ("a.srt", ENGLISH))
    nameless = zipfile.ZipInfo("x")
    nameless.filename = ""
    with zipfile.ZipFile(path, "a") as archive, archive.open(nameless, "w") as file:
        file.write(b"x")
    assert [found.name for found in unpacked(path, tmp_path / "into").files] == ["a.srt"]


def test_entries_that_share_their_content_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path, ("a.srt", ENGLISH))
    with zipfile.ZipFile(path) as archive:
        one = archive.infolist()[0]
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("b.srt", ENGLISH)
        for entry in archive.infolist():
            entry.header_offset = one.header_offset
    with pytest.raises(UnreadableFile, match=r"The files in talk\.zip share their content"):
        unpacked(path, tmp_path / "into")
    assert not (tmp_path / "into").exists()


def test_all_files_of_a_zip_have_one_budget(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path, *((f"{n}.txt", "a" * 1000) for n in range(5)))
    monkeypatch.setattr(unpacking, "MOST_BYTES", 2500)
    found = unpacked(path, tmp_path / "into")
    assert [file.name for file in found.files] == ["0.txt", "1.txt"]
    assert [str(notice) for notice in found.notices] == [
        "2.txt could not be unpacked (there is more in it than in any talk).",
        "2 files were not looked at: there is more than belongs to one talk.",
    ]
    assert sum(file.stat().st_size for file in (tmp_path / "into").rglob("*.txt")) == 2000


def test_more_than_belongs_to_a_talk_is_left_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [tmp_path / name for name in ("a.srt", "b.srt")]
    for path in paths:
        path.write_text(ENGLISH, "utf-8")
    monkeypatch.setattr(bundles, "MOST_CUES", 0)
    parts = bundles.choose(paths)
    assert str(parts.notices[-1]) == "Not looked at, as there is more than belongs to one talk: b.srt."


def test_a_name_longer_than_a_file_may_have_is_cut(tmp_path: Path) -> None:
    path = packed(tmp_path, ("漢" * 110 + ".srt", ENGLISH))
    (file,) = unpacked(path, tmp_path / "into").files
    assert file.read_text("utf-8") == ENGLISH
    assert file.suffix == ".srt"


def test_an_encrypted_entry_is_left_aside(tmp_path: Path) -> None:
    path = packed(tmp_path, ("secret.srt", ENGLISH), ("talk.srt", ENGLISH))
    encrypted(path, "secret.srt")
    new = read_talk(path)
    assert [segment.source for segment in new.segments] == ["Good morning."]
    assert any("secret.srt could not be unpacked" in str(notice) for notice in new.notices)


def test_a_zip_with_nothing_but_encrypted_entries_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path, ("secret.srt", ENGLISH))
    encrypted(path, "secret.srt")
    with pytest.raises(UnreadableFile, match=r"talk\.zip cannot be unpacked"):
        unpacked(path, tmp_path / "into")


def test_folders_do_not_count(tmp_path: Path) -> None:
    path = packed(tmp_path, *((f"{n}/", "") for n in range(300)), ("talk.srt", ENGLISH))
    assert [file.name for file in unpacked(path, tmp_path / "into").files] == ["talk.srt"]


def test_errors_keep_nothing_alive(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(ENGLISH, "utf-8")
    (tmp_path / "b.srt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    parts = bundles.choose([tmp_path / "a.srt", tmp_path / "b.srt"])
    troubles = [fact for notice in parts.notices for _, fact in notice.facts if isinstance(fact, BaseException)]
    assert troubles
    nested = [fact for each in troubles for fact in getattr(each, "facts", {}).values()]
    for error in (*troubles, *nested):
        assert getattr(error, "__traceback__", None) is None
        assert getattr(error, "__context__", None) is None
