"""What XML can hold of a text."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.formats.parts.xml_text import lost_characters, writable


@pytest.mark.parametrize(
    ("text", "kept"), [("żółw \U0001f422\t\n", "żółw \U0001f422\t\n"), ("a\0b\x0bc\ud800d\ufffee", "abcde")]
)
def test_only_what_xml_cannot_hold_is_lost(text: str, kept: str) -> None:
    assert writable(text) == kept
    assert lost_characters(text) == len(text) - len(kept)


@given(st.text())
def test_what_is_left_is_well_formed(text: str) -> None:
    ElementTree.fromstring(f"<a>{escape(writable(text))}</a>")
