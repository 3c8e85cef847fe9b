"""Pieces of packed files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.errors import UnreadableFile
from dwuglos.lexicons.parts.dictzip import Pieces
from tests.dwuglos.lexicons.small_dictionary import packed

DATA = bytes(range(256)) * 5


@given(some.integers(1, 700), some.integers(0, 1400), some.integers(1, 1400))
def test_a_piece_is_what_was_packed(
    tmp_path_factory: pytest.TempPathFactory, chunk: int, start: int, length: int
) -> None:
    path = tmp_path_factory.mktemp("pieces") / "a.dict.dz"
    path.write_bytes(packed(DATA, chunk))
    assert Pieces(path).read(start, length) == DATA[start : start + length]


def test_gzip_without_chunks_is_refused(tmp_path: Path) -> None:
    import gzip

    path = tmp_path / "a.dict.dz"
    path.write_bytes(gzip.compress(DATA))
    with pytest.raises(UnreadableFile, match="is damaged"):
        Pieces(path)


@pytest.mark.parametrize("left", [0, 1, 3, 10, 12, 200])
def test_a_file_cut_off_is_refused(tmp_path: Path, left: int) -> None:
    path = tmp_path / "a.dict.dz"
    path.write_bytes(packed(DATA, 100)[:left])
    with pytest.raises(UnreadableFile, match="is damaged"):
        Pieces(path)


def test_a_file_that_goes_away_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.dict"
    path.write_bytes(DATA)
    pieces = Pieces(path)
    path.unlink()
    with pytest.raises(UnreadableFile, match="cannot be read"):
        pieces.read(0, 10)


def test_a_chunk_never_unpacks_to_more_than_the_table_says(tmp_path: Path) -> None:
    path = tmp_path / "a.dict.dz"
    data = bytearray(packed(b"a" * 60_000, 60_000))
    data[18:20] = (100).to_bytes(2, "little")  # the length of a chunk
    path.write_bytes(data)
    assert len(Pieces(path).read(0, 60_000)) == 100
