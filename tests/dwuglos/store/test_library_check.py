"""A check over a connection of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import LibraryError
from dwuglos.store.library import Library
from dwuglos.store.library_check import verify
from tests.dwuglos.importing.talks import full_talk


def test_a_library_is_checked_while_somebody_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        full_talk(library)
        with library._writing() as connection:
            connection.exec_driver_sql("UPDATE talk SET title = 'Nowy'")
            verdict = verify(str(path))
    assert (verdict.findings, verdict.talks) == ((), 1)


def test_no_library_is_made_to_be_checked(tmp_path: Path) -> None:
    with pytest.raises(LibraryError):
        verify(str(tmp_path / "none.db"))
    assert not (tmp_path / "none.db").exists()
