"""Where the units of a library are."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from dwuglos.errors import InputError
from dwuglos.store.units import file_of, units_of


def test_they_are_beside_the_library(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    assert file_of(str(library)) == tmp_path / "library.db.memory"
    assert file_of(str(tmp_path)) == tmp_path / "library.db.memory"
    with closing(units_of(str(library))) as units:
        assert units.count() == 0
    assert (tmp_path / "library.db.memory").is_file()
    assert not library.exists()


def test_a_library_in_memory_has_them_in_memory() -> None:
    assert file_of("sqlite://") is None
    with closing(units_of("sqlite://")) as units:
        assert units.count() == 0


def test_one_on_a_server_has_none_yet() -> None:
    with pytest.raises(InputError, match="on a server has no translation memory yet"):
        units_of("postgresql://server/library")
