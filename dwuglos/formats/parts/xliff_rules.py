"""What the standard forbids in a document of XLIFF 2, told in words; version 1 forbids little, and is not looked at.

Here is what elements may hold and how attributes are written; `xliff_code_rules` looks at inline codes and at what
refers to something, `xliff_module_rules` at the modules. Source: XLIFF 2.1 (OASIS, 2018), 4 and 5.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from xml.etree.ElementTree import Element

from dwuglos.errors import Notice
from dwuglos.formats.parts import xliff_code_rules, xliff_module_rules
from dwuglos.formats.parts.xliff_flaws import LANGUAGE, NMTOKEN, attribute, bad_value, excess, lack, order, twice
from dwuglos.formats.parts.xml_tree import XML, local

MOST = 20
"""After so many broken rules nobody needs to know of more."""
_MOST_TIMES = 1000
"""Nor of more, where the same rule is broken again and again."""
CORE = "urn:oasis:names:tc:xliff:document:2."
_LETTERS = {
    "file": "f",
    "skeleton": "k",
    "notes": "n",
    "note": "N",
    "unit": "u",
    "group": "u",
    "originalData": "d",
    "data": "D",
    "segment": "s",
    "ignorable": "i",
    "source": "S",
    "target": "T",
    **dict.fromkeys(("cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"), "c"),
}
"""A letter for each child of the core; one of a module or an extension is “o”."""
_CONTENT = {
    "xliff": "f+",
    "file": "k?o*n?u+",
    "group": "o*n?u*",
    "unit": "o*n?d?i*s[si]*",
    "segment": "ST?",
    "ignorable": "ST?",
    "notes": "N+",
    "note": "",
    "originalData": "D+",
    "data": "c*",
    **dict.fromkeys(("source", "target", "pc", "mrk"), "c*"),
    **dict.fromkeys(("cp", "ph", "sc", "ec", "sm", "em"), ""),
}
_SHAPES = {name: re.compile(pattern) for name, pattern in _CONTENT.items()}
_NEEDED = {
    "xliff": ("version", "srcLang"),
    "em": ("startRef",),
    "cp": ("hex",),
    **dict.fromkeys(("file", "unit", "group", "data", "ph", "pc", "sc", "mrk", "sm"), ("id",)),
}
_YES = re.compile("yes|no")
_DIRECTION = re.compile("ltr|rtl|auto")
_OWN = re.compile(r"[^\s:]+:[^\s:]+")
_VALUES = {
    **dict.fromkeys(("canResegment", "translate", "canCopy", "canDelete", "canOverlap", "isolated"), _YES),
    **dict.fromkeys(("srcDir", "trgDir", "dir"), _DIRECTION),
    **dict.fromkeys(("srcLang", "trgLang"), LANGUAGE),
    **dict.fromkeys(("subType", "subState"), _OWN),
    "canReorder": re.compile("yes|firstNo|no"),
    "state": re.compile("initial|translated|reviewed|final"),
    "appliesTo": re.compile("source|target"),
    "priority": re.compile("[1-9]|10"),
    "order": re.compile(r"[1-9]\d*"),
    "hex": re.compile("[0-9A-Fa-f]{1,8}"),
    "id": NMTOKEN,
}
_CODE_TYPE = re.compile("fmt|ui|quote|link|image|other")
_MARK_TYPE = re.compile(r"generic|comment|term|its|[^\s:]+:[^\s:]+")
_TYPES = {
    **dict.fromkeys(("ph", "pc", "sc", "ec"), _CODE_TYPE),
    **dict.fromkeys(("mrk", "sm"), _MARK_TYPE),
    **dict.fromkeys(("unit", "group"), _OWN),
}
_OF_TEXTS = {
    "source": frozenset((f"{XML}lang", f"{XML}space")),
    "target": frozenset((f"{XML}lang", f"{XML}space", "order")),
}


def broken_rules(root: Element, version: str) -> list[Notice]:
    """Return what is wrong with a document of version 2, as sentences, each once; a few of them are enough."""
    if not version.startswith("2"):
        return []
    found: dict[Notice, None] = {}
    for flaw in islice(_flaws(root), _MOST_TIMES):
        found[flaw] = None
        if len(found) == MOST:
            break
    return list(found)


def is_core(element: Element) -> bool:
    """Say whether an element is of the core of the standard; one without a namespace is taken for it."""
    return _is_core_name(element.tag)


@lru_cache(4096)
def _is_core_name(tag: str) -> bool:
    return "}" not in tag or tag.startswith(f"{{{CORE}")


def _flaws(root: Element) -> Iterator[Notice]:
    has_target = False
    for element, language in _with_language(root):
        if is_core(element):
            yield from _element(element, root.get("version", ""))
        if is_core(element) and local(element) in _OF_TEXTS:
            has_target = has_target or local(element) == "target"
            wanted = root.get("trgLang" if local(element) == "target" else "srcLang", "")
            yield from _text_element(element, language, wanted)
    if has_target and "trgLang" not in root.attrib:
        yield lack("xliff", "trgLang")
    yield from _ids(root)
    yield from xliff_code_rules.flaws(root)
    yield from xliff_module_rules.flaws(root)


def _with_language(root: Element) -> Iterator[tuple[Element, str]]:
    """Yield all elements in order, each with the language that it says or inherits, or nothing."""
    waiting = [(root, "")]
    while waiting:
        element, language = waiting.pop()
        language = element.get(f"{XML}lang", language)
        yield element, language
        waiting += ((child, language) for child in reversed(element))


def _element(element: Element, version: str) -> Iterator[Notice]:
    name = local(element)
    shape = _SHAPES.get(name)
    if shape is not None and name != "skeleton":
        letters = "".join(_LETTERS.get(local(child), "x") if is_core(child) else "o" for child in element)
        if name == "xliff" and not version.startswith(("2.0", "2.1")):
            letters = letters.lstrip("o")  # metadata of the whole document, since 2.2
        if not shape.fullmatch(letters):
            yield order(name)
    for needed in _NEEDED.get(name, ()):
        if needed not in element.attrib:
            yield lack(name, needed)
    for key, value in element.attrib.items():
        pattern = _TYPES.get(name) if key == "type" else _VALUES.get(key)
        is_wrong = pattern is not None and not pattern.fullmatch(value)
        if is_wrong or (key == "hex" and _is_sound_character(value)):
            yield bad_value(name, key, value)
    if name == "skeleton" and element.get("href") is not None and ((element.text or "").strip() or len(element)):
        yield excess("skeleton", "href")
    if name in ("ph", "pc", "sc", "ec") and "subType" in element.attrib and "type" not in element.attrib:
        yield lack(name, "type")


def _is_sound_character(hexadecimal: str) -> bool:
    """Say whether XML can hold a character, so that it needs no code; also one beyond Unicode is wrong."""
    number = int(hexadecimal, 16)
    return number in (9, 10, 13) or 0x20 <= number < 0xD800 or 0xE000 <= number < 0xFFFE or number >= 0x10000


def _text_element(element: Element, language: str, wanted: str) -> Iterator[Notice]:
    name = local(element)
    for key in element.attrib.keys() - _OF_TEXTS[name]:
        yield excess(name, attribute(key))
    is_wrong = not LANGUAGE.fullmatch(language) or (wanted and language.lower() != wanted.lower())
    if language and is_wrong:
        yield bad_value(name, "xml:lang", language)


def _ids(root: Element) -> Iterator[Notice]:
    files = [each for each in root if local(each) == "file"]
    yield from _twice("file", files)
    for file in files:
        for name in ("unit", "group"):
            yield from _twice(name, (each for each in file.iter() if is_core(each) and local(each) == name))
    for element in root.iter():
        if is_core(element) and local(element) in ("notes", "originalData"):
            yield from _twice("note" if local(element) == "notes" else "data", element)
        elif is_core(element) and local(element) == "unit":
            yield from _twice("segment", _of_unit(element))


def _of_unit(unit: Element) -> Iterator[Element]:
    """Yield what shares one set of ids in a unit: its parts, and what is inline in their sources."""
    for part in unit:
        if is_core(part) and local(part) in ("segment", "ignorable"):
            yield part
            for source in part:
                if local(source) == "source":
                    yield from (each for each in source.iter() if each is not source)


def _twice(name: str, elements: Iterable[Element]) -> Iterator[Notice]:
    for id, count in Counter(each.get("id") for each in elements).items():
        if id is not None and count > 1:
            yield twice(name, id)
