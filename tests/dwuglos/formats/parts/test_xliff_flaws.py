"""The sentences about what is wrong in a document of XLIFF."""

from __future__ import annotations

import pytest

from dwuglos.formats.parts import xliff_flaws as flaws
from dwuglos.formats.parts.xml_tree import XML


@pytest.mark.parametrize(
    ("key", "name"),
    [(f"{XML}lang", "xml:lang"), ("{urn:oasis:names:tc:xliff:fs:2.0}fs", "fs"), ("id", "id"), ("", "")],
)
def test_an_attribute_is_named_as_it_is_written(key: str, name: str) -> None:
    assert flaws.attribute(key) == name


@pytest.mark.parametrize("value", ["1", "a-b.c:d_e", "żółw", "·", "x" * 999])
def test_what_can_be_an_id(value: str) -> None:
    assert flaws.NMTOKEN.fullmatch(value)


@pytest.mark.parametrize("value", ["", "a b", "a/b", "x" * 1000, "\n"])
def test_what_cannot_be_an_id(value: str) -> None:
    assert not flaws.NMTOKEN.fullmatch(value)


@pytest.mark.parametrize("tag", ["en", "pl-PL", "zh-Hant-TW", "i-klingon", "x-own", "gsw"])
def test_what_can_be_the_tag_of_a_language(tag: str) -> None:
    assert flaws.LANGUAGE.fullmatch(tag)


@pytest.mark.parametrize("tag", ["", "e", "pl_PL", "pl-", "verylongone", "pl-verylongone", "en US", "e1"])
def test_what_cannot_be_the_tag_of_a_language(tag: str) -> None:
    assert not flaws.LANGUAGE.fullmatch(tag)


@pytest.mark.parametrize(("length", "shown"), [(60, "x" * 60), (61, "x" * 59 + "…"), (10_000, "x" * 59 + "…")])
def test_a_long_value_is_cut(length: int, shown: str) -> None:
    value = "x" * length
    for sentence in (
        flaws.bad_value("unit", "id", value),
        flaws.twice("unit", value),
        flaws.dangling("mrk", "ref", value),
        flaws.half("sc", value),
        flaws.unlike("type", value),
        flaws.left_out(value),
        flaws.moved(value),
    ):
        assert f"“{shown}”" in str(sentence)


def test_what_each_says() -> None:
    assert str(flaws.lack("unit", "id")) == "“unit” lacks “id”."
    assert str(flaws.excess("unit", "href")) == "“unit” may not have “href” there."
    assert str(flaws.bad_value("file", "id", "a b")) == "“id” of “file” cannot be “a b”."
    assert str(flaws.one_of("data", ["a", "b"])) == "“data” needs exactly one of: a, b."
    assert str(flaws.dangling("ec", "startRef", "3")) == "“startRef” of “ec” refers to “3”, which is not there."
    assert str(flaws.half("sc", "3")) == "The code “3” (sc) lacks its other half."
    assert str(flaws.unlike("type", "3")) == "The two halves of the code “3” differ in “type”."
