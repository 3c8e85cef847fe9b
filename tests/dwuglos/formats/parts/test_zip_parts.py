"""Parts of documents that are ZIPs."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts import zip_parts
from dwuglos.formats.parts.sheets import read_rows
from dwuglos.formats.parts.word import text_of
from dwuglos.formats.parts.zip_parts import has_part, xml_part


def packed(name: str, content: bytes, kind: int = zipfile.ZIP_STORED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(name, content, kind)
    return data.getvalue()


def read(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(packed("a.xml", content))) as archive:
        return xml_part(archive, "a.xml")


def test_a_part_is_looked_for_by_its_name() -> None:
    data = packed("word/document.xml", b"<x/>")
    assert has_part(data, "word/document.xml")
    assert not has_part(data, "xl/workbook.xml")
    assert not has_part(data[:40], "word/document.xml")
    assert not has_part(b"Good evening.", "word/document.xml")


def test_what_no_office_program_writes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(b"<x/>") == b"<x/>"
    for content in (b"<!DOCTYPE x><x/>", b"<!ENTITY a>", "<x/>".encode("utf-16")):
        with pytest.raises(ValueError, match=r"a\.xml"):
            read(content)
    monkeypatch.setattr(zip_parts, "LARGEST", 3)
    with pytest.raises(ValueError, match=r"a\.xml"):
        read(b"<x/>")


@pytest.mark.parametrize(("name", "reader"), [("word/document.xml", text_of), ("xl/workbook.xml", read_rows)])
@pytest.mark.parametrize("kind", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_damage_is_told_whatever_the_part_is_packed_with(
    name: str, reader: Callable[[bytes], object], kind: int
) -> None:
    data = bytearray(packed(name, b"<x/>" * 5000, kind))
    start = data.index(name.encode()) + len(name) + 9  # behind the head that LZMA has
    data[start : start + 12] = bytes(byte ^ 0xFF for byte in data[start : start + 12])
    with pytest.raises(UnreadableFile, match="is damaged"):
        reader(bytes(data))
