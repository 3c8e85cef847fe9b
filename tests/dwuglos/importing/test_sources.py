from __future__ import annotations

import hashlib
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from dwuglos.importing import LARGEST
from dwuglos.importing.bringing_in import bring_in
from dwuglos.importing.new_talk import HowToRead, read_talk
from dwuglos.importing.sources import Sources
from dwuglos.store.library import Library
from tests.dwuglos.importing.together import bring_in_together

ENGLISH = "1\n00:00:01,000 --> 00:00:03,000\nThis is a talk\n"
POLISH = "1\n00:00:01,000 --> 00:00:03,000\nTo jest wykład\n"
INFO = '{"id": "aircAruvnKk", "title": "But what is a neural network?", "webpage_url": "https://youtu.be/aircAruvnKk"}'


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """The English, the Polish and the facts of a talk, in a folder of their own."""
    folder = tmp_path / "talk"
    folder.mkdir()
    texts = {"talk.en.srt": ENGLISH, "talk.pl.srt": POLISH, "talk.info.json": INFO}
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in texts]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each file is read, and decoded, by its name or its text."""
    from dwuglos.importing import files

    counted: Counter[str] = Counter()
    read_bytes, decode = Path.read_bytes, files.decode

    def counting(path: Path) -> bytes:
        counted[path.name] += 1
        return read_bytes(path)

    def counting_decoded(data: bytes, encoding: str | None = None) -> object:
        counted[data.decode()] += 1
        return decode(data, encoding)

    monkeypatch.setattr(Path, "read_bytes", counting)
    monkeypatch.setattr(files, "decode", counting_decoded)
    return counted


def test_one_file_is_read_once(files: list[Path], library: Library, reads: Counter[str]) -> None:
    assert bring_in(library, files[0]).is_new
    assert reads == {"talk.en.srt": 1, ENGLISH: 1}


def test_a_file_known_by_its_content_is_not_even_decoded(
    files: list[Path], library: Library, reads: Counter[str]
) -> None:
    bring_in(library, files[0])
    reads.clear()
    assert not bring_in(library, files[0]).is_new
    assert reads == {"talk.en.srt": 1}


def test_each_of_several_files_is_read_once(files: list[Path], library: Library, reads: Counter[str]) -> None:
    assert bring_in_together(library, files).is_new
    assert set(reads.values()) == {1}
    assert len(reads) == 6


def test_each_file_of_a_folder_is_read_once(files: list[Path], library: Library, reads: Counter[str]) -> None:
    assert bring_in(library, files[0].parent).is_new
    assert set(reads.values()) == {1}
    assert len(reads) == 6


def test_a_zip_is_summed_up_once(files: list[Path], tmp_path: Path, library: Library, reads: Counter[str]) -> None:
    packed = tmp_path / "talk.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in files:
            archive.write(path, path.name)
    assert bring_in(library, packed).is_new
    assert (reads["talk.zip"], reads["talk.en.srt"], reads["talk.pl.srt"]) == (1, 1, 1)


def test_what_is_to_be_read_otherwise_is_read_again(files: list[Path]) -> None:
    sources = Sources()
    found, named = sources.read(files[0]), sources.read(files[0], "text")
    assert (found.format.name, named.format.name) == ("srt", "text")
    assert sources.read(files[0], "text") is named
    assert read_talk(files[0], how=HowToRead("text"), sources=sources).segments[0].source == "1"


def test_the_digest_is_that_of_the_content(files: list[Path], tmp_path: Path) -> None:
    sources = Sources()
    expected = hashlib.sha256(files[0].read_bytes()).hexdigest()
    assert sources.digest(files[0]) == sources.read(files[0]).digest == expected
    files[0].write_text("other")
    assert sources.digest(files[0]) == expected


def test_what_cannot_be_summed_up_has_no_digest(tmp_path: Path) -> None:
    large = tmp_path / "large.srt"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert [Sources().digest(path) for path in (tmp_path, large, tmp_path / "gone.srt")] == ["", "", ""]
