"""TBX files: ours and others', and those that are to be refused."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.errors import InputError
from dwuglos.language.terms import LONGEST, Term
from dwuglos.memory import tbx
from dwuglos.memory.tbx import LARGEST, MOST_IN_LANGUAGE, read_tbx, written_tbx
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


def _read(folder: Path, entries: str, root: str = "tbx") -> tuple[Term, ...]:
    file = folder / "terms.tbx"
    file.write_text(f"<{root}><text><body>{entries}</body></text></{root}>", "utf-8")
    return read_tbx(file)


def _tig(text: str, status: str = "", note: str = "") -> str:
    status = f'<termNote type="administrativeStatus">{status}</termNote>' if status else ""
    note = f"<note>{note}</note>" if note else ""
    return f"<tig><term>{text}</term>{status}{note}</tig>"


def _entry(english: str, polish: str, before: str = "") -> str:
    languages = f'<langSet xml:lang="en">{english}</langSet><langSet xml:lang="pl">{polish}</langSet>'
    return f"<termEntry>{before}{languages}</termEntry>"


@pytest.mark.parametrize("root", ["tbx", "martif"])
def test_both_roots_are_known(tmp_path: Path, root: str) -> None:
    assert _read(tmp_path, _entry(_tig("net"), _tig("sieć")), root) == (Term("net", "sieć"),)


def test_of_each_language_eight_expressions_are_taken(tmp_path: Path) -> None:
    assert MOST_IN_LANGUAGE == 8
    entry = _entry("".join(_tig(f"e{n}") for n in range(10)), "".join(_tig(f"p{n}") for n in range(10)))
    terms = _read(tmp_path, entry)
    assert len(terms) == 64
    assert {term.english for term in terms} == {f"e{n}" for n in range(8)}
    assert {term.polish for term in terms} == {f"p{n}" for n in range(8)}


@pytest.mark.parametrize("length", [LONGEST, LONGEST + 1])
def test_an_expression_may_be_as_long_as_a_term(tmp_path: Path, length: int) -> None:
    long = "x" * length
    for english, polish in ((long, "sieć"), ("net", long)):
        entry = _entry(_tig(english), _tig(polish)) + _entry(_tig("agent"), _tig("agent") + _tig(long, "deprecated"))
        terms = _read(tmp_path, entry)
        is_taken = length == LONGEST
        assert (terms[0][:2] == (english, polish)) is is_taken
        assert terms[-1] == Term("agent", "agent", (long,) if is_taken else ())


def test_a_long_subject_is_cut(tmp_path: Path) -> None:
    subject = f'<descrip type="subjectField">{"s" * (LONGEST + 5)}</descrip>'
    assert _read(tmp_path, _entry(_tig("net"), _tig("sieć"), subject))[0].domain == "s" * LONGEST


@pytest.mark.parametrize(
    "status",
    ["deprecatedTerm-admn-sts", "supersededTerm", "NotRecommended", "not recommended", "forbidden"],
)
def test_an_expression_that_is_not_to_be_used_is_forbidden(tmp_path: Path, status: str) -> None:
    (term,) = _read(
        tmp_path, _entry(_tig("net") + _tig("web", status), _tig("sieć", "preferred") + _tig("siatka", status) * 2)
    )
    assert term == Term("net", "sieć", ("siatka",))


def test_the_note_is_that_of_the_entry_or_of_an_expression_or_the_definition(tmp_path: Path) -> None:
    entry, definition = "<note>Entry.</note><note>2nd.</note>", '<descrip type="definition">Meaning.</descrip>'
    english, polish = _tig("net", note="English."), _tig("sieć", note="Polish.")
    for content, note in (
        (_entry(english, polish, definition + entry), "Entry."),
        (_entry(english, polish, definition), "Polish."),
        (_entry(english, _tig("sieć"), definition), "English."),
        (_entry(_tig("net"), _tig("sieć"), definition + definition.replace("Meaning", "Other")), "Meaning."),
        (_entry(_tig("net"), _tig("sieć")), ""),
    ):
        assert _read(tmp_path, content) == (Term("net", "sieć", (), "", note),)
    two = _tig("sieć", note="First.").replace("</tig>", "<note>Second.</note></tig>")
    assert _read(tmp_path, _entry(_tig("net"), two))[0].note == "First."


def test_the_first_subject_counts_and_a_status_outside_an_expression_does_not(tmp_path: Path) -> None:
    before = (
        '<descrip type="subjectField">A</descrip><descrip type="subjectField">B</descrip>'
        '<admin type="administrativeStatus">deprecated</admin><term>stray</term>'
    )
    assert _read(tmp_path, _entry(_tig("net"), _tig("sieć"), before)) == (Term("net", "sieć", (), "A"),)


def test_what_is_said_within_another_text_belongs_to_it(tmp_path: Path) -> None:
    definition = '<descrip type="definition">A <term>net</term> of <note>many</note> nodes.</descrip>'
    (term,) = _read(tmp_path, _entry(_tig("net"), _tig("sieć"), definition))
    assert term == Term("net", "sieć", (), "", "A net of many nodes.")


def test_nothing_of_one_entry_comes_into_the_next(tmp_path: Path) -> None:
    first = _entry(_tig("net", note="N."), _tig("sieć") + _tig("siatka", "deprecated"), "<note>One.</note>")
    second = _entry("<tig></tig>" + _tig("agent"), _tig("agent") + "<tig><note>Empty.</note></tig>")
    assert _read(tmp_path, first + second + first) == (
        Term("net", "sieć", ("siatka",), "", "One."),
        Term("agent", "agent"),
    )


def test_languages_that_are_there_are_told(tmp_path: Path) -> None:
    entry = _entry(_tig("net"), _tig("sieć")).replace(' xml:lang="pl"', "")
    with pytest.raises(InputError, match=r"“terms\.tbx” has no term .* \(its languages: \?, en\)"):
        _read(tmp_path, entry)
    with pytest.raises(InputError, match=r"\(its languages: –\)"):
        _read(tmp_path, "")


def test_an_element_may_be_in_a_hundred_others(tmp_path: Path) -> None:
    def entries(depth: int) -> str:
        return _entry(_tig("net"), _tig("sieć")) + f"<termEntry>{'<x>' * depth}{'</x>' * depth}</termEntry>"

    assert _read(tmp_path, entries(97))
    with pytest.raises(InputError, match="is not a TBX file"):
        _read(tmp_path, entries(98))


def test_a_file_of_the_largest_size_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert LARGEST == 64 << 20
    file = tmp_path / "out.tbx"
    file.write_text(written_tbx(TERMS), "utf-8")
    monkeypatch.setattr(tbx, "LARGEST", file.stat().st_size)
    assert read_tbx(file) == TERMS
    monkeypatch.setattr(tbx, "LARGEST", file.stat().st_size - 1)
    with pytest.raises(InputError, match=r"“out\.tbx” is too large to be a glossary; nothing was taken from it"):
        read_tbx(file)


def test_a_file_is_read_in_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tbx, "_BLOCK", 7)
    file = tmp_path / "old.tbx"
    file.write_text(OLD, "utf-8")
    assert [term.polish for term in read_tbx(file)] == ["macierz"]


def test_entries_are_numbered_from_one_and_empty_fields_are_not_written() -> None:
    lines = [line for line in written_tbx((TERMS[1], TERMS[1])).splitlines() if line.startswith("<termEntry")]
    agent = "<tig><term>agent</term></tig></langSet>"
    preferred = '<tig><term>agent</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>'
    assert lines == [
        f'<termEntry id="c{n}"><langSet xml:lang="en">{agent}<langSet xml:lang="pl">{preferred}</langSet></termEntry>'
        for n in (1, 2)
    ]
