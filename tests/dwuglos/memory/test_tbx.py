"""TBX files: ours and others', and those that are to be refused."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.errors import InputError
from dwuglos.language.terms import Term
from dwuglos.memory.tbx import LARGEST, read_tbx, written_tbx
from dwuglos.talk.term_rows import tidied

FILES = Path(__file__).resolve().parents[4] / "shared" / "data" / "exchange" / "tbx"
TERMS = (
    Term("prompt & co", "polecenie <1>", ("prompt", "zachęta"), "modele językowe", "nie “prompt”"),
    Term("agent", "agent"),
)
OLD = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>Note</title></titleStmt></fileDesc>
</martifHeader><text><body><termEntry id="c1"><descripGrp><descrip type="subjectField">Math</descrip></descripGrp>
<langSet xml:lang="EN-us"><descrip type="definition">A table
 of numbers.</descrip><ntig><termGrp><term>matrix</term></termGrp></ntig><ntig><termGrp><term>array</term>
<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termGrp></ntig></langSet>
<langSet xml:lang="pl"><tig><term>ma<hi>cierz</hi></term></tig><tig><term>tablica</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry>
<termEntry><langSet xml:lang="de"><tig><term>Matrix</term></tig></langSet></termEntry></body></text></martif>"""
NEW = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="c1"><min:subjectField>Math</min:subjectField><note>Of numbers.</note>
<langSec xml:lang="en"><termSec><term>matrix</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
<langSec xml:lang="pl"><termSec><term>macierz</term></termSec><termSec><term>tabela</term></termSec>
<termSec><term>tablica</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
</langSec></conceptEntry></body></text></tbx>"""


@pytest.mark.parametrize("edition", ["2008", "2019"])
def test_what_is_written_is_read_back(tmp_path: Path, edition: Literal["2008", "2019"]) -> None:
    file = tmp_path / "out.tbx"
    file.write_text(written_tbx(TERMS, edition), "utf-8")
    assert read_tbx(file) == TERMS


@given(some.lists(some.tuples(*[some.text(min_size=1, max_size=9)] * 5), min_size=1, max_size=3))
def test_any_text_is_written_so_that_it_is_read_back(rows: list[tuple[str, ...]]) -> None:
    import tempfile

    plain = [tidied(Term(row[0], row[1], (row[2],), row[3], row[4])) for row in rows]
    terms = [term for term in plain if term.english.isprintable() and term.polish.isprintable()]
    terms = [term for term in terms if all(part.isprintable() for part in (*term.forbidden, term.domain, term.note))]
    terms = [term for term in terms if term.english and term.polish]
    if not terms:
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "out.tbx"
        file.write_text(written_tbx(terms), "utf-8")
        assert read_tbx(file) == tuple(dict.fromkeys(terms))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_older_file_is_read_without_its_dtd(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "old.tbx"
    file.write_bytes(OLD.encode(encoding))
    assert read_tbx(file) == (Term("matrix", "macierz", ("tablica",), "Math", "A table of numbers."),)


def test_a_file_in_the_other_style_is_read(tmp_path: Path) -> None:
    file = tmp_path / "new.tbx"
    file.write_text(NEW)
    common = (("tablica",), "Math", "Of numbers.")
    assert read_tbx(file) == (Term("matrix", "macierz", *common), Term("matrix", "tabela", *common))


BOMB = '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>'


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is damaged at line 1"),
        ("<html/>", "is not a TBX file"),
        (BOMB, "declares entities of its own"),
        ('<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>', "declares entities"),
        ("<tbx>" * 300, "is not a TBX file"),
        (NEW[:-40], "is damaged at line"),
        (NEW.replace('"pl"', '"de"'), r"no term with English and Polish \(its languages: de, en\)"),
        ('<?xml version="1.0" encoding="nonsense"?><tbx/>', "is damaged|is not a TBX"),
        (
            OLD.replace('.dtd">', '.dtd" [<!ATTLIST langSet xml:lang CDATA "en">]>').replace(' xml:lang="EN-us"', ""),
            "no term with English and Polish",
        ),
        ("<tbx/>", "no term with English and Polish"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "bad.tbx"
    file.write_text(content)
    with pytest.raises(InputError, match=said) as told:
        read_tbx(file)
    assert "bad.tbx" in str(told.value)


def test_a_file_may_be_too_large_or_gone(tmp_path: Path) -> None:
    file = tmp_path / "large.tbx"
    with file.open("wb") as large:
        large.truncate(LARGEST + 1)
    with pytest.raises(InputError, match="too large"):
        read_tbx(file)
    with pytest.raises(InputError, match="cannot be read"):
        read_tbx(tmp_path / "nowhere.tbx")


def test_expressions_that_are_no_terms_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "long.tbx"
    file.write_text(NEW.replace("tabela", "t" * 400).replace("tablica", "x" * 400))
    assert [(term.polish, term.forbidden) for term in read_tbx(file)] == [("macierz", ())]


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "languages"),
    [("sdl_tbx", "de, en"), ("ibm_tbx", "en, fr"), ("test02_win1254", "en, tr"), ("medtronic_TBX", "")],
)
def test_real_files_are_read_or_refused_in_a_sentence(name: str, languages: str) -> None:
    if not FILES.is_dir():
        pytest.skip(f"no {FILES}: the collection of real files is not beside the project")
    (file,) = FILES.glob(f"*__{name}.tbx")
    if not languages:
        terms = read_tbx(file)
        assert len(terms) == 6
        assert terms[1][:2] == ("audible alert", "alarm dźwiękowy")
        return
    with pytest.raises(InputError, match=rf"its languages: {languages}\)"):
        read_tbx(file)


def test_another_program_reads_what_is_written(tmp_path: Path) -> None:
    oracle = pytest.importorskip("translate.storage.tbx", reason="translate-toolkit is not there")
    file = tmp_path / "out.tbx"
    file.write_text(written_tbx(TERMS), "utf-8")
    units = oracle.tbxfile.parsefile(str(file)).units
    assert [(unit.source, unit.target) for unit in units] == [(term.english, term.polish) for term in TERMS]
