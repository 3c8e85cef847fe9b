"""Content that no format reads is called by its name, and ordinary text by none."""

import pytest

from dwuglos.formats.parts.foreign import foreign_kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("\n<!DOCTYPE HTML>", "a web page"),
        ("HTTP/2 200", "a web page"),
        ("<html>", "a web page"),
        ("<SAMI>", "a SAMI file"),
        ("Scenarist_SCC V1.0", "a file of closed captions (SCC)"),
        ("# VobSub index file, v7", "an index of subtitles that are pictures (VobSub)"),
        ("//x\n00:00:01:10 , 00:00:02;00 , Raz", "a file of Spruce subtitles (STL)"),
        ("<?xml version='1.0'?><x/>", "an XML file"),
        ("<xliff a='b'>\n<file>", "an XML file"),
        ("<!-- a -->", "an XML file"),
        ("{\\rtf1 a}", "an RTF document"),
        ('{ "a": 1}', "a JSON file"),
        ("[ [1]]", "a JSON file"),
        ("{}", "a JSON file"),
        ("[]", "a JSON file"),
    ],
)
def test_known_forms(text: str, kind: str) -> None:
    assert foreign_kind(text) == kind
    assert foreign_kind(" \n" + text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "", "Ala ma kota.", "Ala <html>", "[Muzyka]", "{1}{2}a", "<i>Tak</i>", "<i> <b>", "1\n<html>", "see HTTP/1.1",
        "00:00:01:10 , 00:00:02:00", "[note] a", "{a}", "<3 <3", "x Scenarist_SCC", "a" * 9000 + "\n<html>",
    ],
)  # fmt: skip
def test_ordinary_text(text: str) -> None:
    assert foreign_kind(text) is None
    assert foreign_kind("x" * 8192 + "\n00:00:01:10,00:00:02:00,a") is None
