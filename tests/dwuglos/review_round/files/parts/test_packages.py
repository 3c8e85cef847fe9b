"""The parts of an Office document, which may be any stranger's."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.review_round.files.parts import packages
from dwuglos.review_round.files.parts.packages import Package

_FACTS = "docProps/core.xml"


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return a ZIP with these parts."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return data.getvalue()


def test_parts_are_there_by_their_names() -> None:
    package = Package(packed({"a.xml": b"<a><b/></a>", "b.bin": b"\0\1"}))
    assert package.names == {"a.xml", "b.bin"}
    assert package.part("b.bin") == b"\0\1"
    assert [each.tag for each in package.tree("a.xml").iter()] == ["a", "b"]


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04", packed({"a": b"x"})[:-10]])
def test_what_is_no_whole_zip_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="damaged or locked with a password; ask for it again"):
        Package(data)


def test_a_part_that_is_not_there_or_damaged_is_refused_when_it_is_wanted() -> None:
    data = packed({"a.xml": b"<a>" + b"text" * 100 + b"</a>"})
    package = Package(data[:40] + b"\xff" + data[41:])
    for name in ("a.xml", "b.xml"):
        with pytest.raises(UnreadableFile, match="damaged"):
            package.part(name)


def test_a_part_that_is_no_xml_is_refused() -> None:
    with pytest.raises(UnreadableFile):
        Package(packed({"a.xml": b"<a>"})).tree("a.xml")


def test_all_parts_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "LARGEST", 10)
    package = Package(packed({"a": b"x" * 6, "b": b"x" * 4, "c": b"x", "d": b""}))
    package.part("a")
    package.part("b")
    assert package.part("d") == b""
    with pytest.raises(UnreadableFile, match="more than any talk once it is unpacked"):
        package.part("c")


def test_a_part_counts_each_time_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "LARGEST", 10)
    package = Package(packed({"a": b"x" * 6}))
    package.part("a")
    with pytest.raises(UnreadableFile, match="unpacked"):
        package.part("a")


@pytest.mark.parametrize(
    ("facts", "author"),
    [
        (
            b'<p xmlns:cp="c"><cp:creator>Jan</cp:creator><cp:lastModifiedBy> Anna\n Nowak </cp:lastModifiedBy></p>',
            "Anna Nowak",
        ),
        (b"<p><lastModifiedBy/></p>", ""),
        (b"<p/>", ""),
        (b"<p>", ""),
        (b"<p><lastModifiedBy>" + b"x" * 90 + b"</lastModifiedBy></p>", "x" * 80),
        (None, ""),
    ],
)
def test_who_has_saved_it_last(facts: bytes | None, author: str) -> None:
    parts = {"a": b"x"} if facts is None else {_FACTS: facts}
    assert Package(packed(parts)).last_author() == author


def test_entries_that_share_their_bytes_are_refused() -> None:
    data = bytearray(packed({"a": b"x" * 50, "b": b"y" * 50}))
    first, second = (at for at in range(len(data)) if data[at : at + 4] == b"PK\x01\x02")
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    with pytest.raises(UnreadableFile, match="share their content"):
        Package(bytes(data))
