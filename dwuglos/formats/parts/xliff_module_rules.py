"""What the standard forbids in the modules of XLIFF 2 and in extensions.

Source: XLIFF 2.1, 5.1 (translation candidates) to 5.8 (validation).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from xml.etree.ElementTree import Element

from dwuglos.errors import Notice
from dwuglos.formats.parts.xliff_flaws import (
    NMTOKEN,
    attribute,
    bad_value,
    dangling,
    excess,
    lack,
    one_of,
    order,
    twice,
)
from dwuglos.formats.parts.xml_tree import XML, local, space

_MODULES = "urn:oasis:names:tc:xliff:"
_NAMES = {
    "matches": frozenset(("matches", "match")),
    "glossary": frozenset(("glossary", "glossEntry", "term", "translation", "definition")),
    "metadata": frozenset(("metadata", "metaGroup", "meta")),
    "resourcedata": frozenset(("resourceData", "resourceItem", "resourceItemRef", "source", "target", "reference")),
    "changetracking": frozenset(("changeTrack", "revisions", "revision", "item")),
    "sizerestriction": frozenset(("profiles", "normalization", "data")),
    "validation": frozenset(("validation", "rule")),
}
_INTEGER = re.compile(r"\d+")
_RESTRICTION = re.compile(r"(?:\d+|\*)(?:,(?:\d+|\*))?")
_GLOSS_ENTRY = re.compile("t(?=.)r*d?o*")
_HTML = re.compile(
    "a|abbr|acronym|address|applet|area|article|aside|audio|b|base|basefont|bdi|bdo|big|blockquote|body|br|button"
    "|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed"
    "|fieldset|figcaption|figure|font|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|i|iframe"
    "|img|input|ins|isindex|kbd|label|legend|li|link|main|map|mark|menu|meta|meter|nav|noframes|noscript|object"
    "|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|section|select|small"
    "|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time"
    "|title|tr|track|tt|u|ul|var|video|wbr"
)
_RULES = ("isPresent", "isNotPresent", "startsWith", "endsWith")


def flaws(root: Element) -> Iterator[Notice]:
    """Yield what is wrong with modules and extensions."""
    for box in root.iter():
        if local(box) in ("file", "group", "unit") and _module(box) == "document":
            yield from _extension_ids(box)
            yield from _references(box)
    for element in root.iter():
        if any(key.startswith("{") for key in element.attrib):
            yield from _format_style(element)
            yield from _sizes(element)
        module = _module(element)
        if module in _NAMES:
            if local(element) not in _NAMES[module]:
                yield order(local(element))
            else:
                check = _CHECKS.get((module, local(element)))
                yield from check(element, root) if check is not None else ()


def _module(element: Element) -> str:
    """Return which module an element is of, `document` for the core, nothing for an extension."""
    return _module_named(space(element))


@lru_cache(256)
def _module_named(name: str) -> str:
    if not name:
        return "document"
    return name.removeprefix(_MODULES).partition(":")[0] if name.startswith(_MODULES) else ""


def _extension_ids(box: Element) -> Iterator[Notice]:
    """Look whether an id is there twice in what a module or an extension has in a file, a group or a unit."""
    for child in box:
        if _module(child) == "document":
            continue
        outside = (each for each in child.iter() if _module(each) == _module(child))
        ids = Counter(each.get("id") or each.get(f"{XML}id") for each in outside)
        yield from (twice(local(child), id) for id, count in ids.items() if id and count > 1)


def _references(box: Element) -> Iterator[Notice]:
    """Look whether matches and revisions refer to what is in their unit."""
    referring = [child for child in box if _module(child) in ("matches", "changetracking")]
    if not referring:
        return
    here = [each for child in box if _module(child) == "document" for each in _within(child)]
    for child in referring:
        for element in child.iter():
            ref = element.get("ref")
            if ref is None:
                continue
            if local(element) == "match" and not any(ref == f"#{each.get('id')}" for each in here):
                yield dangling("match", "ref", ref)
            elif local(element) == "revisions":
                yield from _revisions(element, ref, here)


def _within(element: Element) -> Iterator[Element]:
    return (each for each in element.iter() if local(each) not in ("unit", "group", "file"))


def _revisions(revisions: Element, ref: str, here: list[Element]) -> Iterator[Notice]:
    subject = next((each for each in here if each.get("id") == ref), None)
    if subject is None:
        yield dangling("revisions", "ref", ref)
        return
    for item in (each for each in revisions.iter() if local(each) == "item"):
        name = item.get("property", "")
        if name != "content" and name not in subject.attrib:
            yield bad_value("item", "property", name)
    for revision in revisions:
        properties = Counter(item.get("property", "") for item in revision)
        yield from (twice("item", name) for name, count in properties.items() if count > 1)


def _format_style(element: Element) -> Iterator[Notice]:
    names = {attribute(key): value for key, value in element.attrib.items() if key.startswith(f"{{{_MODULES}fs:")}
    for name, value in names.items():
        if name not in ("fs", "subFs"):
            yield excess(local(element), f"fs:{name}")
        elif name == "fs" and not _HTML.fullmatch(value):
            yield bad_value(local(element), "fs:fs", value)
    if "subFs" in names and "fs" not in names:
        yield lack(local(element), "fs:fs")


def _sizes(element: Element) -> Iterator[Notice]:
    prefix = f"{{{_MODULES}sizerestriction:"
    names = {attribute(key): value for key, value in element.attrib.items() if key.startswith(prefix)}
    patterns = {"equivStorage": _INTEGER, "sizeInfo": _INTEGER, "sizeRestriction": _RESTRICTION}
    for name, pattern in patterns.items():
        if name in names and not pattern.fullmatch(names[name]):
            yield bad_value(local(element), f"slr:{name}", names[name])
    if {"sizeInfo", "sizeInfoRef"} <= names.keys():
        yield one_of(local(element), ("slr:sizeInfo", "slr:sizeInfoRef"))
    if names and local(element) == "ec" and element.get("isolated") != "yes":
        yield excess("ec", f"slr:{next(iter(names))}")


def _match(match: Element, _root: Element) -> Iterator[Notice]:
    if "subType" in match.attrib and "type" not in match.attrib:
        yield lack("match", "type")
    if f"{XML}lang" in match.attrib:
        yield excess("match", "xml:lang")


def _gloss_entry(entry: Element, _root: Element) -> Iterator[Notice]:
    letters = {"term": "t", "translation": "r", "definition": "d"}
    shape = "".join(letters.get(local(child), "x") if _module(child) == "glossary" else "o" for child in entry)
    loose = ((entry.text or "") + "".join(child.tail or "" for child in entry)).strip()
    if loose or not _GLOSS_ENTRY.fullmatch(shape) or not {"r", "d"} & set(shape):
        yield order("glossEntry")


def _metadata(box: Element, _root: Element) -> Iterator[Notice]:
    groups = [child for child in box if local(child) == "metaGroup"]
    is_whole = box if local(box) == "metaGroup" else groups
    loose = "".join(child.tail or "" for child in box).strip()
    if not len(is_whole) or (local(box) == "metadata" and len(groups) != len(box)) or loose:
        yield order(local(box))
    if box.get("appliesTo", "source") not in ("source", "target", "ignorable"):
        yield bad_value(local(box), "appliesTo", box.get("appliesTo", ""))
    if not NMTOKEN.fullmatch(box.get("id", "id")):
        yield bad_value(local(box), "id", box.get("id", ""))


def _meta(meta: Element, _root: Element) -> Iterator[Notice]:
    if "type" not in meta.attrib:
        yield lack("meta", "type")
    yield from (excess("meta", attribute(key)) for key in meta.attrib if key not in ("type", "id"))


def _resource_source(source: Element, root: Element) -> Iterator[Notice]:
    language = source.get(f"{XML}lang")
    if language is not None and language.lower() != root.get("srcLang", "").lower():
        yield bad_value("res:source", "xml:lang", language)
    if ("href" in source.attrib) == bool(len(source)):
        yield one_of("res:source", ("href", "…"))


def _rule(rule: Element, _root: Element) -> Iterator[Notice]:
    own = [key for key in rule.attrib if key.startswith("{") and not key.startswith(XML)]
    if len([name for name in _RULES if name in rule.attrib]) + len(own) != 1:
        yield one_of("rule", _RULES)
    for name in ("caseSensitive", "existsInSource", "disabled"):
        if rule.get(name, "yes") not in ("yes", "no"):
            yield bad_value("rule", name, rule.get(name, ""))


_CHECKS: dict[tuple[str, str], Callable[[Element, Element], Iterator[Notice]]] = {
    ("matches", "match"): _match,
    ("glossary", "glossEntry"): _gloss_entry,
    ("metadata", "metadata"): _metadata,
    ("metadata", "metaGroup"): _metadata,
    ("metadata", "meta"): _meta,
    ("resourcedata", "source"): _resource_source,
    ("validation", "rule"): _rule,
}
