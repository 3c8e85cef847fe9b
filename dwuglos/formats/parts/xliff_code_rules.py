"""What the standard forbids of inline codes of XLIFF 2, and of what refers to something.

Source: XLIFF 2.1, 4.3 (attributes), 4.4 (fragment identifiers) and 4.7 (inline content).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element

from dwuglos.errors import Notice
from dwuglos.formats.parts.xliff_flaws import (
    NMTOKEN,
    bad_value,
    dangling,
    excess,
    half,
    lack,
    left_out,
    moved,
    one_of,
    twice,
    unlike,
)
from dwuglos.formats.parts.xml_tree import local

_CODES = ("ph", "pc", "sc", "ec")
_DATA = ("dataRef", "dataRefStart", "dataRefEnd")
_FLOWS = ("subFlows", "subFlowsStart", "subFlowsEnd")
_SAME = ("canCopy", "canDelete", "canOverlap")
_NOTE = re.compile(r"#(?:/?f=[^/]+/)?(?:u=(?P<unit>[^/]+)/)?n=(?P<note>[^/]+)")
_PREFIXES = frozenset(("f", "g", "u", "n", "d", "t", "gls", "mtc", "mda", "res", "ctr", "slr", "val", "its", "tbx"))
_RANKS = {"f": 0, "g": 1, "u": 2}


def flaws(root: Element) -> Iterator[Notice]:
    """Yield what is wrong with codes and references."""
    for file in (each for each in root if local(each) == "file"):
        units = [each for each in file.iter() if local(each) == "unit"]
        ids = frozenset(each.get("id") for each in units)
        for unit in units:
            yield from _unit(unit, ids)


def _unit(unit: Element, units: frozenset[str | None]) -> Iterator[Notice]:
    parts = [each for each in unit if local(each) in ("segment", "ignorable")]
    texts = [child for part in parts for child in part if local(child) in ("source", "target")]
    data = {each.get("id") for box in unit if local(box) == "originalData" for each in box}
    notes = {each.get("id") for box in unit if local(box) == "notes" for each in box}
    for text in texts:
        for element in text.iter():
            yield from _references(element, data, units)
            if local(element) in ("mrk", "sm"):
                yield from _annotation(element, notes, unit.get("id"))
    for name in ("source", "target"):
        inline = [each for text in texts if local(text) == name for each in text.iter() if each is not text]
        yield from _halves(inline)
        yield from _copies(inline)
    yield from _places(parts)
    yield from _against_source(parts)


def _references(element: Element, data: set[str | None], units: frozenset[str | None]) -> Iterator[Notice]:
    name = local(element)
    for key in _DATA:
        if key in element.attrib and element.get(key) not in data:
            yield dangling(name, key, element.get(key, ""))
    for key in _FLOWS:
        for unit in element.get(key, "").split(" ") if key in element.attrib else ():
            if not NMTOKEN.fullmatch(unit):
                yield bad_value(name, key, element.get(key, ""))
            elif unit not in units:
                yield dangling(name, key, unit)
    if name in _CODES and element.get("canReorder", "yes") != "yes":
        for key in ("canCopy", "canDelete"):
            if element.get(key) != "no":
                yield bad_value(name, key, element.get(key, "yes"))


def _annotation(mark: Element, notes: set[str | None], unit: str | None) -> Iterator[Notice]:
    """Look at a mark: a comment has its text or a note of its unit, and what is referred to is well written."""
    name, ref = local(mark), mark.get("ref")
    if mark.get("type") == "comment":
        if ("value" in mark.attrib) == (ref is not None):
            yield one_of(name, ("value", "ref"))
            return
        note = _NOTE.fullmatch(ref) if ref is not None else None
        is_here = note is not None and note["unit"] in (None, unit)
        if ref is not None and (note is None or not is_here or ("f=" in ref and note["unit"] is None)):
            yield bad_value(name, "ref", ref)
        elif note is not None and note["note"] not in notes:
            yield dangling(name, "ref", ref or "")
    elif ref is not None and ref.startswith("#") and not _is_fragment(ref[1:]):
        yield bad_value(name, "ref", ref)


def _is_fragment(fragment: str) -> bool:
    """Say whether a fragment identifier is one: selectors with prefixes that are known, from outside in."""
    last = -1
    for selector in fragment.removeprefix("/").split("/"):
        prefix, equals, id = selector.rpartition("=")
        if not NMTOKEN.fullmatch(id) or (equals and prefix not in _PREFIXES):
            return False
        rank = _RANKS.get(prefix, 3)
        if rank <= last and rank < 3:
            return False
        last = rank
    return True


def _halves(inline: Sequence[Element]) -> Iterator[Notice]:
    """Look whether what begins ends, and whether both ends agree."""
    starts: dict[str, Element] = {}
    marks: set[str] = set()
    for element in inline:
        name = local(element)
        if name == "sc":
            starts[element.get("id", "")] = element
        elif name == "sm":
            marks.add(element.get("id", ""))
        elif name == "em":
            if element.get("startRef") not in marks:
                yield half("em", element.get("startRef", ""))
            marks.discard(element.get("startRef", ""))
        elif name == "ec":
            yield from _end(element, starts)
    yield from (half("sm", id) for id in marks)
    yield from (half("sc", id) for id, each in starts.items() if each.get("isolated", "no") == "no")


def _end(end: Element, starts: dict[str, Element]) -> Iterator[Notice]:
    if end.get("isolated") == "yes":
        if "id" not in end.attrib:
            yield lack("ec", "id")
        if "startRef" in end.attrib:
            yield excess("ec", "startRef")
        return
    if "startRef" not in end.attrib:
        yield lack("ec", "startRef")
        return
    if "id" in end.attrib:
        yield excess("ec", "id")
    start = starts.pop(end.get("startRef", ""), None)
    if start is None:
        yield half("ec", end.get("startRef", ""))
        return
    id = start.get("id", "")
    yield from (unlike(key, id) for key in _SAME if start.get(key, "") != end.get(key, ""))
    is_fixed = start.get("canReorder", "yes") != "yes"
    if is_fixed != (end.get("canReorder", "yes") == "no"):
        yield unlike("canReorder", id)


def _copies(inline: Sequence[Element]) -> Iterator[Notice]:
    codes = {each.get("id"): each for each in inline if local(each) in _CODES}
    for element in inline:
        original = element.get("copyOf")
        if original is None:
            continue
        if original not in codes or codes[original].get("canCopy") == "no":
            yield dangling(local(element), "copyOf", original)
        yield from (excess(local(element), key) for key in _DATA if key in element.attrib)


def _places(parts: Sequence[Element]) -> Iterator[Notice]:
    """Look whether two targets stand at the same place of the translation."""
    places: set[str] = set()
    for number, part in enumerate(parts, 1):
        for target in part:
            if local(target) == "target":
                place = target.get("order", str(number))
                if place in places:
                    yield twice("target", place)
                places.add(place)


def _against_source(parts: Sequence[Element]) -> Iterator[Notice]:
    """Look at codes that have to stay in a translation, or to stay in their order."""
    everywhere = {each.get("id") for part in parts for each in _codes(part, "target")}
    for part in parts:
        if not any(local(child) == "target" for child in part):
            continue
        for code in _codes(part, "source"):
            if code.get("canDelete") == "no" and code.get("id") and code.get("id") not in everywhere:
                yield left_out(code.get("id", ""))
        before, after = _sequences(part, "source"), _sequences(part, "target")
        for first, sequence in before.items():
            if first in after and after[first] != sequence:
                yield moved(first)


def _codes(part: Element, name: str) -> list[Element]:
    texts = (child for child in part if local(child) == name)
    return [each for text in texts for each in text.iter() if local(each) in _CODES]


def _sequences(part: Element, name: str) -> Mapping[str, list[tuple[str, str]]]:
    """Return the codes that may not be reordered, by the first of each row, with what stands around them."""
    texts = [child for child in part if local(child) == name]
    parents = {child: parent for text in texts for parent in text.iter() for child in parent}
    found: dict[str, list[tuple[str, str]]] = {}
    row: list[tuple[str, str]] | None = None
    for code in _codes(part, name):
        kind = code.get("canReorder", "yes")
        id = code.get("id", code.get("startRef", ""))
        place = (id, parents[code].get("id", ""))
        if kind == "firstNo":
            row = found[id] = [place]
        elif kind == "no" and row is not None:
            row.append(place)
        else:
            row = None
    return found
