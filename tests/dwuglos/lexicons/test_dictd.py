"""Dictionaries of dictd: headwords and entries, packed and not, and files that are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.lexicons.dictd import Dictd
from tests.dwuglos.lexicons.small_dictionary import SMALL, write

KIND = Dictd()


@pytest.mark.parametrize("chunk", [0, 7, 100, 50_000])
def test_an_entry_is_found_whatever_the_capitals_and_marks(tmp_path: Path, chunk: int) -> None:
    lexicon = KIND.open(write(tmp_path, chunk=chunk))
    assert lexicon.title == "Small English–Polish"
    assert lexicon.size == len(SMALL) - 1
    (entry,) = lexicon.entries("House")
    assert entry.senses[0].meanings == ("budynek", "dom")
    assert [each.senses[0].meanings for each in lexicon.entries("Mother-in-Law")] == [("teściowa",)]
    assert lexicon.entries("au  pair")
    assert lexicon.has("au pair")
    assert not lexicon.has("pair")
    assert lexicon.entries("hause") == []


def test_what_the_dictionary_says_of_itself_is_no_entry(tmp_path: Path) -> None:
    assert KIND.open(write(tmp_path)).entries("00databaseshort") == []


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("freedict-eng-pol.index", True),
        ("en_pl.index", True),
        ("freedict-pol-eng.index", False),
        ("eng-deu.index", False),
    ],
)
def test_the_languages_are_in_the_name_of_the_file(name: str, is_one: bool) -> None:
    assert KIND.is_from_english(Path(name)) is is_one


def test_an_index_without_entries_beside_it(tmp_path: Path) -> None:
    index = write(tmp_path)
    (tmp_path / "small-eng-pol.dict").unlink()
    with pytest.raises(InputError, match=r"there is no small-eng-pol\.dict"):
        KIND.open(index)


def test_a_dictionary_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"^There is no file .*gone-eng-pol\.index\.$"):
        Dictd().open(tmp_path / "gone-eng-pol.index")


def test_a_file_that_is_no_index(tmp_path: Path) -> None:
    index = write(tmp_path)
    index.write_bytes(b"\x00\xff nothing of the kind\n" * 20)
    with pytest.raises(UnreadableFile, match="is no index"):
        KIND.open(index)


def test_places_beyond_the_file_are_no_entries(tmp_path: Path) -> None:
    index = write(tmp_path, {"a": "a\n x\n"})
    index.write_text("far\t//////\tB\nlong\tA\t//////\nnone\tA\tA\nodd\t?\tB\nfew\tA\n", encoding="utf-8")
    lexicon = KIND.open(index)
    assert lexicon.entries("far") == []
    assert [entry.senses[0].meanings for entry in lexicon.entries("long")] == [("x",)]
    assert not any(lexicon.has(word) for word in ("none", "odd", "few"))


@given(some.integers(0, 600), some.integers(0, 255))
def test_a_damaged_packed_file_is_told_or_read(tmp_path_factory: pytest.TempPathFactory, at: int, byte: int) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    index = write(folder, chunk=60)
    file = folder / "small-eng-pol.dict.dz"
    data = bytearray(file.read_bytes())
    data[at % len(data)] = byte
    file.write_bytes(data)
    try:
        lexicon = KIND.open(index)
        for headword in SMALL:
            lexicon.entries(headword)
    except UnreadableFile as error:
        told = str(error)
    else:
        told = "damaged"
    assert "damaged" in told


@given(some.binary(max_size=300))
def test_any_bytes_as_an_index_are_told_or_read(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("bytes")
    index = write(folder)
    index.write_bytes(data)
    try:
        KIND.open(index)
    except UnreadableFile as error:
        told = str(error)
    else:
        told = "no index"
    assert "no index" in told
