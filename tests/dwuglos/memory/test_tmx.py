"""TMX files: read leniently and safely, written by the book."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import Cancelled, InputError
from dwuglos.memory.tmx import read_tmx, write_tmx
from dwuglos.store.units.unit import NewUnit, Unit

TU = '<tu><tuv xml:lang="en"><seg>Hello.</seg></tuv><tuv xml:lang="pl"><seg>Witaj.</seg></tuv></tu>'


def document(body: str, head: str = '<?xml version="1.0"?>') -> str:
    return f'{head}<tmx version="1.4"><header srclang="en"/><body>{body}</body></tmx>'


def read(path: Path, content: str | bytes) -> list[NewUnit]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_tmx(path))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memory.tmx"


def pairs(units: list[NewUnit]) -> list[tuple[str, str]]:
    return [(unit.source, unit.target) for unit in units]


@pytest.mark.parametrize(
    ("english", "polish"),
    [('xml:lang="en"', 'xml:lang="pl"'), ('xml:lang="EN-us"', 'xml:lang="Pl_PL"'), ('lang="en-GB"', 'lang="pl-PL"')],
)
def test_languages_are_known_by_any_code(file: Path, english: str, polish: str) -> None:
    body = f"<tu><tuv {polish}><seg>Witaj.</seg></tuv><tuv {english}><seg>Hello.</seg></tuv></tu>"
    assert pairs(read(file, document(body))) == [("Hello.", "Witaj.")]


def test_codes_of_formats_are_left_out_and_what_is_highlighted_stays(file: Path) -> None:
    seg = 'A <bpt i="1">&lt;b></bpt><hi>bold</hi><ept i="1">&lt;/b></ept> word<ph><sub>x</sub></ph>,\n  and.'
    body = TU.replace("<seg>Hello.</seg>", f"<seg>{seg}</seg>")
    assert pairs(read(file, document(body))) == [("A bold word, and.", "Witaj.")]


def test_utf_16_is_read_and_a_dtd_is_not_missed(file: Path) -> None:
    head = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE tmx SYSTEM "http://nowhere/tmx14.dtd">'
    assert pairs(read(file, document(TU.replace("Witaj", "Żółw"), head).encode("utf-16"))) == [("Hello.", "Żółw.")]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("declared", ['"UTF-16"', "'utf-16le'", '"Unicode"', '"UCS-2"'])
def test_utf_8_that_is_declared_to_be_wide_is_read_as_what_it_is(file: Path, mark: bytes, declared: str) -> None:
    content = document(TU.replace("Witaj", "Żółw"), f'<?xml version="1.0" encoding={declared} standalone="no" ?>')
    assert pairs(read(file, mark + content.encode())) == [("Hello.", "Żółw.")]
    with pytest.raises(InputError, match="is damaged at line 1"):
        read(file, content.encode("cp1250"))


@pytest.mark.parametrize("encoding", ["utf-7", "idna", "base64", "nobody-has-it"])
def test_an_encoding_that_cannot_be_read_is_refused(file: Path, encoding: str) -> None:
    with pytest.raises(InputError, match="not a TMX file"):
        read(file, document(TU, f'<?xml version="1.0" encoding="{encoding}"?>'))


def test_who_wrote_a_unit_and_when_is_kept(file: Path) -> None:
    body = TU.replace("<tu>", '<tu creationid="Ania" changedate="20261130T081500Z"><prop type="x-title">A talk</prop>')
    (unit,) = read(file, document(body))
    assert (unit.origin, unit.at, unit.title, unit.talk) == ("Ania", 1_796_026_500_000, "A talk", None)
    (unit,) = read(file, document(TU.replace("<tu>", '<tu changedate="yesterday">')))
    assert (unit.at, unit.title) == (0, "memory.tmx")


def test_units_in_other_languages_are_left_out_and_a_file_of_none_else_is_refused(file: Path) -> None:
    french = TU.replace('"pl"', '"fr"')
    assert pairs(read(file, document(french + TU))) == [("Hello.", "Witaj.")]
    with pytest.raises(InputError, match=r"no unit with English and Polish \(its languages: en, fr\)"):
        read(file, document(french))
    assert read(file, document("")) == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "is empty"),
        ("no xml", "is damaged at line 1"),
        (document(TU)[:-20], "is damaged at line 1"),
        ("<html/>", "is not a TMX file"),
        (document(TU).encode("utf-16")[:101], "is damaged"),
        (document("&x;", '<!DOCTYPE tmx [<!ENTITY x "y">]>'), "declares entities"),
        (document("&x;", '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "declares entities"),
        (document("", '<!DOCTYPE tmx [<!ENTITY % x SYSTEM "http://nowhere/x">%x;]>'), "declares entities"),
    ],
)
def test_what_cannot_be_used_is_told_in_a_sentence(file: Path, content: str | bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read(file, content)


def test_a_bomb_is_refused_before_it_goes_off(file: Path) -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    with pytest.raises(InputError, match="declares entities"):
        read(file, document("&a9;", f'<!DOCTYPE tmx [<!ENTITY a0 "ha">{entities}]>'))


def test_no_attribute_has_a_value_that_only_a_dtd_gives_it(file: Path) -> None:
    """A long one would be a new text in each of a million elements."""
    with pytest.raises(InputError, match="no unit with English"):
        read(file, document(TU.replace(' xml:lang="en"', ""), '<!DOCTYPE tmx [<!ATTLIST tuv xml:lang CDATA "en">]>'))


def test_reading_can_be_cancelled_and_tells_how_far_it_is(file: Path) -> None:
    file.write_text(document(TU * 2000), "utf-8")
    told: list[int] = []
    with pytest.raises(Cancelled):
        list(read_tmx(file, told.append, lambda: len(told) == 2))
    assert len(told) == 2
    assert told[0] < told[1] <= file.stat().st_size


def test_texts_longer_than_any_are_left_out(file: Path) -> None:
    assert pairs(read(file, document(TU.replace("Hello", "o" * 100_001) + TU))) == [("Hello.", "Witaj.")]


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        list(read_tmx(tmp_path / "gone.tmx"))


def written(*units: Unit) -> str:
    file = StringIO()
    assert write_tmx(units, file) == len(units)
    return file.getvalue()


def test_what_is_written_is_the_reference() -> None:
    unit = Unit(1, "Q & A <b>", 'He said "yes".', "A talk", 3, "7", 0, 0, 1_796_026_500_000, "person")
    text = written(unit, unit._replace(title="", at=0, origin=""))
    assert text.startswith(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">'
    )
    assert '<tu changedate="20261130T081500Z" creationid="person"><prop type="x-title">A talk</prop>' in text
    assert '<tu><tuv xml:lang="en"><seg>Q &amp; A &lt;b&gt;</seg></tuv>' in text


TEXTS = st.text(min_size=1).map(lambda text: " ".join(text.encode("utf-8", "ignore").decode().split())).filter(bool)


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS, st.integers(1, 2_000_000_000)), min_size=1, max_size=5))
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str, int]]
) -> None:
    path = tmp_path_factory.mktemp("tmx") / "memory.tmx"
    units = [Unit(n, *row[:3], None, "", 0, 0, row[3] * 1000, "person") for n, row in enumerate(rows)]
    path.write_text(written(*units), "utf-8")
    expected = [unit for unit in map(clean, units) if unit[0] and unit[1]]
    found = list(read_tmx(path)) if expected else []
    assert [(u.source, u.target, u.at) for u in found] == expected


def clean(unit: Unit) -> tuple[str, str, int]:
    """Return what is left of a unit without characters that XML cannot hold."""
    keep = lambda text: " ".join("".join(c for c in text if c >= " " and c not in "\ufffe\uffff").split())  # noqa: E731
    return keep(unit.source), keep(unit.target), unit.at
