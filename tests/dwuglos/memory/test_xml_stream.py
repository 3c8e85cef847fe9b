"""XML read block by block."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError
from dwuglos.memory.xml_stream import XmlStream, as_xml, language_in


class Words(XmlStream):
    def __init__(self) -> None:
        super().__init__("a.xml")
        self.heard: list[str] = []

    def other_kind(self) -> InputError:
        return InputError("another kind")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.heard.append(f"<{tag} {language_in(attributes)}")

    def characters(self, text: str) -> None:
        self.heard.append(text)

    def end(self, tag: str) -> None:
        self.heard.append(f">{tag}")


def test_a_document_is_heard_over_the_ends_of_blocks() -> None:
    words = Words()
    for block in (b"<x:A xml:la", b'ng="PL_pl">ra', b"fa</x:A>"):
        words.feed(block)
    words.feed(b"", is_last=True)
    assert "".join(words.heard) == "<a plrafa>a"


def test_an_encoding_that_the_declaration_itself_is_not_in_is_not_believed() -> None:
    words = Words()
    words.feed('<?xml version="1.0" encoding="utf-16"?><a>żółw</a>'.encode(), is_last=True)
    assert "".join(words.heard) == "<a żółw>a"


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (b"<a>", "damaged at line 1"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a/>', "declares entities"),
        (b'<?xml version="1.0" encoding="utf-7"?><a/>', "another kind"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(document: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        Words().feed(document, is_last=True)


def test_text_is_written_so_that_it_stays_text() -> None:
    assert as_xml("a < b\0 & c") == "a &lt; b &amp; c"
