"""An XLIFF document, of version 1 or 2: what is in it, read leniently, whatever program wrote it.

Sources: XLIFF 1.2 (OASIS, 2008), XLIFF 2.1 (OASIS, 2018). What the rules of the standard forbid is told by
`xliff_rules`; here everything is read that can be told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.mending import MOST_CUES, too_many
from dwuglos.formats.parts.xliff_inline import Codes, text_of
from dwuglos.formats.parts.xml_tree import XML, local, tree_of
from dwuglos.talk.transcript import STATES, State

OWN = "dwuglos"
"""What the program's own notes and facts are called in a document."""
_OLD_STATES: dict[str, State] = {
    "new": "initial",
    "needs-translation": "initial",
    "translated": "translated",
    "needs-review-translation": "translated",
    "needs-review-adaptation": "translated",
    "needs-review-l10n": "translated",
    "needs-adaptation": "translated",
    "needs-l10n": "translated",
    "signed-off": "reviewed",
    "final": "final",
}
_LEFT_OUT = frozenset(("alt-trans", "bin-unit", "skl", "skeleton", "matches", "glossary", "header", "internal-file"))
_LONGEST_CODE = 100
_TIME = re.compile(r"\d{1,15}")


class Note(NamedTuple):
    """What was said of a unit or a file, and by whom, as far as that is known."""

    text: str
    author: str = ""


class Piece(NamedTuple):
    """A part of a unit that was translated by itself."""

    source: str
    target: str
    state: State


class Unit(NamedTuple):
    """A text with its translation. `pieces` are the parts into which a program has cut it, or only one.

    `start` and `end` (ms) are there where this program has written the document.
    """

    id: str
    source: str
    target: str
    state: State
    notes: tuple[Note, ...] = ()
    start: int | None = None
    end: int | None = None
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class XliffDocument:
    """What is in an XLIFF document."""

    version: str
    source_language: str
    target_language: str
    units: list[Unit]
    original: str = ""
    """What the document is of, as its first file says."""
    notes: list[Note] = field(default_factory=list)
    """What is said of its files."""


def document_of(text: bytes | str) -> tuple[XliffDocument, Element]:
    """Return what is in a document, and its tree. Raises UnreadableFile for what is no XLIFF."""
    root = tree_of(text)
    if local(root) != "xliff":
        raise UnreadableFile("It is no XLIFF: its outermost element is “{name}”.", name=local(root)[:60])
    version = root.get("version", "").strip() or _version_by_content(root)
    if not version.startswith(("1", "2")):
        raise UnreadableFile("It is XLIFF of a version that is not known (“{version}”).", version=version[:20])
    is_old = version.startswith("1")
    files = [each for each in root if local(each) == "file"]
    first = files[0] if files else root
    units: list[Unit] = []
    preserve = root.get(f"{XML}space") == "preserve"
    for unit in _old_units(files, preserve) if is_old else _new_units(files, preserve):
        if len(units) == MOST_CUES:
            raise too_many()
        units.append(unit)
    languages = (
        (first.get("source-language", ""), first.get("target-language", ""))
        if is_old
        else (root.get("srcLang", ""), root.get("trgLang", ""))
    )
    notes = [note for file in files for note in _file_notes(file)]
    return XliffDocument(version, *languages, units, first.get("original", ""), notes), root


def _version_by_content(root: Element) -> str:
    return next(
        ("1" if local(each) == "trans-unit" else "2" for each in root.iter() if local(each) in ("trans-unit", "unit")),
        "",
    )


def _file_notes(file: Element) -> Iterator[Note]:
    for child in file:
        if local(child) in ("header", "notes"):
            yield from _notes(child)


def _notes(element: Element | None) -> Iterator[Note]:
    for note in () if element is None else element:
        if local(note) == "note":
            text = "".join(note.itertext()).strip()
            if text:
                yield Note(text, note.get("from") or note.get("category") or "")


def _child(element: Element, name: str) -> Element | None:
    return next((child for child in element if local(child) == name), None)


def _in_order(element: Element, preserves: bool, name: str) -> Iterator[tuple[Element, bool]]:
    """Yield the units below an element, and whether their spaces count; what only refers to others is left out."""
    waiting: list[tuple[Element, bool]] = [(element, preserves)]
    while waiting:
        each, preserve = waiting.pop()
        preserve = each.get(f"{XML}space", "preserve" if preserve else "default") == "preserve"
        if local(each) == name:
            yield each, preserve
        else:
            waiting += ((child, preserve) for child in reversed(each) if local(child) not in _LEFT_OUT)


# Version 1


def _old_units(files: list[Element], preserves: bool) -> Iterator[Unit]:
    for file in files:
        for unit, preserve in _in_order(file, preserves, "trans-unit"):
            yield _old_unit(unit, preserve)


def _old_unit(unit: Element, preserve: bool) -> Unit:
    target = _child(unit, "target")
    source = text_of(_child(unit, "source"), preserve)
    text = text_of(target, preserve)
    state = _old_state(target, unit.get("approved") == "yes", text)
    start, end = _old_times(unit)
    pieces = tuple(_old_pieces(unit, target, preserve, state)) or (Piece(source, text, state),)
    return Unit(unit.get("id", ""), source, text, state, tuple(_notes(unit)), start, end, pieces)


def _old_state(target: Element | None, is_approved: bool, text: str) -> State:
    if target is None or not text.strip():
        return "initial"
    state = _OLD_STATES.get(target.get("state", ""), "translated")
    state = "translated" if state == "initial" else state
    return (
        "reviewed" if is_approved and state == "translated" and not target.get("state", "").startswith("n") else state
    )


def _old_pieces(unit: Element, target: Element | None, preserve: bool, state: State) -> Iterator[Piece]:
    """Yield the segments of a unit that was cut into several; what stands between them is spaces."""
    sources = _segments(_child(unit, "seg-source"))
    targets = _segments(target)
    if len(sources) < 2 or set(targets) - set(sources):
        return
    for mid, source in sources.items():
        text = text_of(targets.get(mid), preserve)
        yield Piece(text_of(source, preserve), text, state if text.strip() else "initial")


def _segments(element: Element | None) -> dict[str, Element]:
    """Return the segments by id: those that are in no other, or the text of one would be read in each around it."""
    found: dict[str, Element] = {}
    waiting = [] if element is None else [element]
    while waiting:
        each = waiting.pop()
        if local(each) == "mrk" and each.get("mtype") == "seg":
            found[each.get("mid", "")] = each
        else:
            waiting += reversed(each)
    return found


def _old_times(unit: Element) -> tuple[int | None, int | None]:
    found: dict[str, str] = {}
    for group in unit:
        if local(group) == "context-group":
            found |= {each.get("context-type", ""): each.text or "" for each in group if local(each) == "context"}
    return _span(found.get(f"x-{OWN}-start", ""), found.get(f"x-{OWN}-end", ""))


def _span(start: str, end: str) -> tuple[int | None, int | None]:
    start, end = start.strip(), end.strip()
    if not (_TIME.fullmatch(start) and _TIME.fullmatch(end)):
        return None, None
    return int(start), int(end)


# Version 2


def _new_units(files: list[Element], preserves: bool) -> Iterator[Unit]:
    for file in files:
        for unit, preserve in _in_order(file, preserves, "unit"):
            yield _new_unit(unit, preserve)


def _new_unit(unit: Element, preserve: bool) -> Unit:
    data = _child(unit, "originalData")
    codes = Codes({each.get("id", ""): _code(each) for each in (() if data is None else data)})
    pieces: list[Piece] = []
    sources: list[str] = []
    targets: list[str] = []
    for part in unit:
        name = local(part)
        if name not in ("segment", "ignorable"):
            continue
        source, target = (text_of(_child(part, each), preserve, codes) for each in ("source", "target"))
        sources.append(source)
        targets.append(target if name == "segment" or _child(part, "target") is not None else source)
        if name == "segment":
            pieces.append(Piece(source, target, _new_state(part, target)))
    state: State = min((each.state for each in pieces), key=STATES.index, default="initial")
    target = "".join(targets) if any(each.target.strip() for each in pieces) else ""
    start, end = _new_times(unit)
    notes = tuple(_notes(_child(unit, "notes")))
    return Unit(unit.get("id", ""), "".join(sources), target, state, notes, start, end, tuple(pieces))


def _code(data: Element) -> str:
    """Return the original of an inline code, which stands wherever the text refers to it; a long one says nothing."""
    text = "".join(data.itertext())
    return text if len(text) <= _LONGEST_CODE else ""


def _new_state(segment: Element, target: str) -> State:
    if not target.strip():
        return "initial"
    name = segment.get("state", "initial")
    return next((state for state in STATES[1:] if state == name), "translated")


def _new_times(unit: Element) -> tuple[int | None, int | None]:
    metadata = _child(unit, "metadata")
    found = {} if metadata is None else {each.get("type", ""): each.text or "" for each in metadata.iter()}
    return _span(found.get(f"{OWN}-start", ""), found.get(f"{OWN}-end", ""))
