"""Review files made to harm: each is refused in a sentence or read without harm, and none takes long or much memory.

Each of these once took minutes, gigabytes, or more; what takes that again is found by the time limit of the tests.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.review_round import files
from dwuglos.review_round.files import read_review
from dwuglos.review_round.files.docx import Docx
from dwuglos.review_round.files.html import Html
from dwuglos.review_round.files.parts import packages
from dwuglos.review_round.files.xliff import Xliff
from dwuglos.review_round.files.xlsx import Xlsx
from tests.dwuglos.review_round.kit import SEGMENTS, compared, sheet

MARK = sheet().rows[0].mark
MEGABYTE = 1 << 20
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DTD = '<!DOCTYPE x SYSTEM "file:///etc/passwd" [<!ATTLIST note a CDATA "x">]>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
SECRET = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
PARAMETER = '<!DOCTYPE x [<!ENTITY % a SYSTEM "file:///etc/passwd">%a;]>'


def repacked(data: bytes, **parts: str) -> bytes:
    """Return an Office document with other parts; `a__b` is the part a/b.xml."""
    packed = BytesIO()
    new = {f"{name.replace('__', '/')}.xml": content for name, content in parts.items()}
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in old.namelist():
            archive.writestr(name, new.pop(name, None) or old.read(name))
        for name, content in new.items():
            archive.writestr(name, content)
    return packed.getvalue()


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()


def xlsx(strings: str = "", rows: str = "", prolog: str = "") -> bytes:
    whole = Xlsx().write(sheet())
    parts = {"xl__sharedStrings": f"{prolog}<sst>{strings}</sst>"} if strings or prolog else {}
    if rows:
        mark = f'<row r="1"><c r="H1" t="inlineStr"><is><t>{MARK}</t></is></c></row>'
        parts["xl__worksheets__sheet1"] = f"<worksheet><sheetData>{mark}{rows}</sheetData></worksheet>"
    return repacked(whole, **parts)


def docx(target: str = "", more: str = "", prolog: str = "", comments: str = "") -> bytes:
    cells = ("1", "", SEGMENTS[0].source, "", "", "", MARK)
    row = "".join(f"<w:tc>{target if n == 3 else word(cell)}</w:tc>" for n, cell in enumerate(cells))
    body = f'<w:document xmlns:w="{MAIN}"><w:body><w:tbl><w:tr>{row}</w:tr>{more}</w:tbl></w:body></w:document>'
    parts = {"word__document": prolog + body}
    if comments:
        parts["word__comments"] = f'<w:comments xmlns:w="{MAIN}">{comments}</w:comments>'
    return repacked(Docx().write(sheet()), **parts)


def word(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def xliff(source: str = SEGMENTS[0].source, more: str = "", prolog: str = "", around: str = "") -> bytes:
    unit = f'<trans-unit id="{MARK}"><source>{source}</source><target>Nowe</target>{more}</trans-unit>'
    files = f"{around}<file><body>{unit}</body></file>{'</file>' * around.count('<file>')}"
    return f'<?xml version="1.0"?>{prolog}<xliff version="1.2">{files}</xliff>'.encode()


def many_sheets(count: int) -> bytes:
    whole = Xlsx().write(sheet())
    before, _, after = part(whole, "xl/workbook.xml").partition("<sheets>")
    one = after.partition("/>")[0] + "/>"
    return repacked(whole, xl__workbook=f"{before}<sheets>{one * count}{after}")


REFUSED: dict[str, Callable[[], bytes]] = {
    "xlsx: entities": lambda: xlsx(prolog=LAUGHS),
    "xlsx: another file": lambda: xlsx(prolog=SECRET),
    "xlsx: one text in all cells": lambda: xlsx(
        f"<si><t>{'a' * MEGABYTE}</t></si>",
        "".join(f'<row r="{n}"><c r="D{n}" t="s"><v>0</v></c></row>' for n in range(2, 200)),
    ),
    "xlsx: one sheet again and again": lambda: many_sheets(200),
    "docx: entities": lambda: docx(prolog=LAUGHS),
    "docx: parameter entities": lambda: docx(prolog=PARAMETER),
    "docx: deep": lambda: docx("<w:ins>" * 200 + "</w:ins>" * 200),
    "docx: one comment on every row": lambda: docx(
        more=f"<w:tr><w:tc>{word('x')}</w:tc><w:tc><w:commentReference w:id='1'/></w:tc></w:tr>" * 200,
        comments=f"<w:comment w:id='1'>{word('a' * MEGABYTE)}</w:comment>",
    ),
    "xliff: entities": lambda: xliff(prolog=LAUGHS, source="&b;"),
    "xliff: another file": lambda: xliff(prolog=SECRET, source="&a;"),
    "xliff: parameter entities": lambda: xliff(prolog=PARAMETER),
    "xliff: a million attributes": lambda: xliff(more="<note " + " ".join(f'a{n}=""' for n in range(1000)) + "/>"),
    "xliff: files in files": lambda: xliff(around="<file>" * 200),
}


@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED.keys())
def test_it_is_refused_in_a_sentence(make: Callable[[], bytes]) -> None:
    with pytest.raises(UnreadableFile, match=r"^evil: .+\.$"):
        read_review("evil", make())


HARMLESS: dict[str, Callable[[], bytes]] = {
    "docx: deep text": lambda: docx("<w:p>" + "<w:ins>" * 60 + "<w:tab/>" * 50_000 + "</w:ins>" * 60 + "</w:p>"),
    "docx: many paragraphs": lambda: docx(word("ab") * 20_000),
    "xliff: a DTD elsewhere": lambda: xliff(prolog=DTD),
    "xliff: deep text": lambda: xliff(more="", source="<g>" * 60 + SEGMENTS[0].source + "</g>" * 60),
    "xliff: many notes": lambda: xliff(more="".join(f"<note>{n}</note>" for n in range(20_000))),
    "xliff: files in a file": lambda: xliff(around="<file>" * 20),
}


@pytest.mark.parametrize("make", HARMLESS.values(), ids=HARMLESS.keys())
def test_it_is_read(make: Callable[[], bytes]) -> None:
    answer = compared(read_review("odd", make()))
    assert [each.now.id for each in answer.differences] == [1]
    assert not answer.oddities


def test_spaces_without_end_are_read_at_once() -> None:
    (row,) = read_review("odd", xliff("\nx" + " " * 400_000 + "x")).rows
    assert row.source == "x" + " " * 400_000 + "x"


def test_the_text_of_a_segment_in_segments_is_read_once() -> None:
    nested = "".join(f'<mrk mtype="seg" mid="{n}">' for n in range(60)) + "a" * MEGABYTE + "</mrk>" * 60
    row, *_ = read_review("odd", xliff(more=f"<seg-source>{nested}</seg-source>")).rows
    assert row.target == "Nowe"


def test_an_original_that_many_codes_refer_to_is_no_text() -> None:
    data = f'<originalData><data id="d">%{"a" * MEGABYTE}</data></originalData>'
    codes = '<ph dataRef="d"/>' * 20_000
    unit = f'<unit id="{MARK}">{data}<segment><source>{codes}x</source></segment></unit>'
    back = read_review("odd", f'<xliff version="2.0" srcLang="en"><file>{unit}</file></xliff>'.encode())
    assert [row.source for row in back.rows] == ["x"]


def test_ids_without_end_are_none() -> None:
    page = Html().write(sheet()).replace(b'"sent":"', b'"sent":"' + b"1-500000," * 20_000)
    answer = compared(read_review("odd", page))
    assert not answer.missing


def test_as_many_answers_for_one_row_as_there_are_rows_are_read_at_once() -> None:
    same = '{"mark":"a","source":"","target":"","note":""},' * 20_000
    blocks = {"sent": f'{{"rows":[{same}{{}}]}}', "review": '{"rows":{' + '"a":{},' * 20_000 + '"b":{}}}'}
    page = "".join(f'<script id="dwuglos-{name}">{block}</script>' for name, block in blocks.items())
    assert len(read_review("odd", page.encode()).rows) == 20_001 + 19_999 + 1


def test_what_unpacks_to_more_than_any_talk_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "LARGEST", MEGABYTE)
    with pytest.raises(UnreadableFile, match="once it is unpacked"):
        read_review("bomb.xlsx", xlsx("<si><t>" + "a" * 2 * MEGABYTE + "</t></si>"))


def test_all_rows_together_are_no_larger_than_any_talk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_CHARACTERS", 100)
    with pytest.raises(UnreadableFile, match="more than any talk"):
        read_review("large.xlf", Xliff().write(sheet()))
