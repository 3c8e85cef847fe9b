"""The text of a Word document as it reads when every change in it is accepted.

Source: ECMA-376-1, 17.3.3 (what runs contain), 17.13.5 (revisions), and ECMA-376-3, 9.3 (content for other programs).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from dwuglos.formats.parts.xml_tree import local

SIGNS: Mapping[str, str] = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
"""What stands for characters in a run."""
_CODE = re.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)")
"""What LibreOffice saves for the first sign of a text such as “_x0041_”, as it is done in spreadsheets."""
_DROPPED = frozenset(("del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "tcPr", "sdtPr", "tblPr"))
"""What is deleted, replaced, or no text at all."""


def below(element: Element, *names: str) -> Iterator[Element]:
    """Yield what has one of these names below an element, but not what is inside that; nor is what is dropped seen."""
    waiting = [*reversed(element)]
    while waiting:
        each = waiting.pop()
        name = local(each)
        if name in names:
            yield each
        elif name not in _DROPPED:
            waiting += reversed(each)


def is_dropped(element: Element) -> bool:
    """Return whether what is in an element was deleted or replaced, or is no text at all."""
    return local(element) in _DROPPED


def text_in(element: Element, signs: Mapping[str, str] = SIGNS, but: str = "") -> str:
    """Return the text in an element; what is in elements with the name `but` is left out."""
    found = below(element, "t", *signs, but)
    pieces = (signs.get(name, (each.text or "") if name == "t" else "") for each in found for name in (local(each),))
    return _CODE.sub("_", "".join(pieces))


def has_deleted_end(paragraph: Element) -> bool:
    """Return whether the end of a paragraph was deleted, so that it goes on in the next."""
    facts = (each for facts in paragraph if local(facts) == "pPr" for each in facts if local(each) == "rPr")
    return any(local(mark) in ("del", "moveFrom") for each in facts for mark in each)
