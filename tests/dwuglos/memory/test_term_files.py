"""Glossaries as files of all kinds."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.errors import InputError
from dwuglos.formats.parts.sheets import written_rows
from dwuglos.language.terms import Term
from dwuglos.memory.term_files import KINDS, Kind, kind_of, read_terms, written_terms

TERMS = (
    Term("matrix", "macierz", ("tablica", "matryca"), "algebra", "liczby; „w wierszach”"),
    Term("#tag", "=1+1", ("@x",), "-d", "+n"),
    Term("x_x000A_y", "ż, ó", note="'quoted"),
)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_is_read_back(tmp_path: Path, kind: Kind) -> None:
    file = tmp_path / "out.bin"
    file.write_bytes(written_terms(TERMS, kind))
    assert read_terms(file) == TERMS


def test_a_table_does_no_harm_in_a_spreadsheet() -> None:
    lines = written_terms(TERMS, "csv").decode("utf-8-sig").splitlines()
    assert lines[0] == '"English","Polish","Forbidden","Domain","Note"'
    assert lines[2] == '"#tag","\'=1+1","\'@x","\'-d","\'+n"'


def test_a_workbook_without_headings_is_read(tmp_path: Path) -> None:
    file = tmp_path / "terms.xlsx"
    file.write_bytes(written_rows("A", ("agent", "agent"), [("prompt", "polecenie"), ("", "x")], (9, 9)))
    assert read_terms(file) == (Term("agent", "agent"), Term("prompt", "polecenie"))


def test_names_say_what_a_file_is_to_be() -> None:
    assert [kind_of(Path(name)) for name in ("a.TBX", "a.csv", "a.xlsx")] == ["tbx", "csv", "xlsx"]
    with pytest.raises(InputError, match="has to end in"):
        kind_of(Path("terms"))


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    file = tmp_path / "terms.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("other.txt", "x")
    with pytest.raises(InputError, match=r"“terms.xlsx” is no spreadsheet"):
        read_terms(file)
    file.write_bytes(written_rows("A", ("", ""), [], (9, 9)))
    with pytest.raises(InputError, match=r"There are no terms in “terms\.xlsx”"):
        read_terms(file)
    with pytest.raises(InputError, match="cannot be read"):
        read_terms(tmp_path / "nowhere.csv")
    with pytest.raises(InputError, match="cannot be read"):
        read_terms(tmp_path)


SEEDS = [written_terms(TERMS, kind) for kind in KINDS]


@given(some.sampled_from(SEEDS), some.data())
def test_a_damaged_file_is_refused_in_a_sentence_or_read(seed: bytes, chance: some.DataObject) -> None:
    damaged = bytearray(seed)
    for _ in range(chance.draw(some.integers(1, 6))):
        at = chance.draw(some.integers(0, len(damaged) - 1))
        damaged[at : at + chance.draw(some.integers(1, 9))] = chance.draw(some.binary(max_size=9))
        if not damaged:
            break
    with TemporaryDirectory() as folder:
        file = Path(folder) / "damaged"
        file.write_bytes(damaged)
        with suppress(InputError):
            assert all(term.english and term.polish for term in read_terms(file))
