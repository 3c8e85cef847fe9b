"""What the standard forbids in a document of XLIFF 2, told in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from dwuglos.errors import Notice, notice
from dwuglos.formats.parts.xml_tree import local


def broken_rules(root: Element, version: str) -> list[Notice]:
    """Return what is wrong with a document, as sentences; nothing is told of version 1, which forbids little."""
    return list(_ids(root)) if version.startswith("2") else []


def _ids(root: Element) -> Iterator[Notice]:
    for name in ("file", "unit", "group"):
        ids = Counter(each.get("id") for each in root.iter() if local(each) == name)
        for id, count in ids.items():
            if id is None:
                yield notice("An element “{element}” has no id.", element=name)
            elif count > 1 and name == "file":
                yield notice("Two elements “{element}” have the id “{id}”.", element=name, id=id)
