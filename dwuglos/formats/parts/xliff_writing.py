"""XLIFF 1.2 and 2.0 written, so that other programs read them and the schemas of the standard hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dwuglos import __version__
from dwuglos.formats.parts.xliff_document import OWN, Note, Unit
from dwuglos.formats.parts.xliff_inline import as_inline, quoted
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import State

_OLD_STATES: dict[State, str] = {
    "initial": "new",
    "translated": "translated",
    "reviewed": "signed-off",
    "final": "final",
}
_NMTOKEN = re.compile(r"[\w.:-]{1,200}", re.ASCII)


def written_1_2(units: Sequence[Unit], original: str, notes: Sequence[Note] = ()) -> str:
    """Return a document of XLIFF 1.2 (strict)."""
    return "\n".join(_old(units, original, notes)) + "\n"


def written_2_0(units: Sequence[Unit], original: str, notes: Sequence[Note] = ()) -> str:
    """Return a document of XLIFF 2.0."""
    return "\n".join(_new(units, original, notes)) + "\n"


def _old(units: Sequence[Unit], original: str, notes: Sequence[Note]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">'
    yield (
        f'<file original="{quoted(_line(original)) or OWN}" source-language="en" target-language="pl" '
        'datatype="plaintext" xml:space="preserve" tool-id="dwuglos">'
    )
    yield "<header>"
    yield from (f"<note{_author(note, 'from')}>{quoted(note.text)}</note>" for note in notes)
    yield f'<tool tool-id="dwuglos" tool-name="Dwugłos" tool-version="{__version__}"/>'
    yield "</header>"
    yield "<body>"
    for id, unit in zip(_ids([unit.id for unit in units]), units, strict=True):
        approved = ' approved="yes"' if unit.state in CONFIRMED else ""
        yield f'<trans-unit id="{id}"{approved}>'
        yield f'<source xml:lang="en">{as_inline(unit.source, is_old=True)}</source>'
        target = as_inline(unit.target, is_old=True)
        yield f'<target xml:lang="pl" state="{_OLD_STATES[unit.state]}">{target}</target>'
        yield from _old_facts(unit)
        yield "</trans-unit>"
    yield "</body>\n</file>\n</xliff>"


def _old_facts(unit: Unit) -> Iterator[str]:
    if unit.start is not None and unit.end is not None:
        times = (("start", unit.start), ("end", unit.end))
        inner = "".join(f'<context context-type="x-{OWN}-{name}">{ms}</context>' for name, ms in times)
        yield f'<context-group purpose="information">{inner}</context-group>'
    yield from (f"<note{_author(note, 'from')}>{quoted(note.text)}</note>" for note in unit.notes)


def _new(units: Sequence[Unit], original: str, notes: Sequence[Note]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" '
        'version="2.0" srcLang="en" trgLang="pl" xml:space="preserve">'
    )
    yield f'<file id="f1" original="{quoted(_line(original)) or OWN}">'
    yield from _new_notes(notes)
    for id, unit in zip(_ids([unit.id for unit in units]), units, strict=True):
        yield f'<unit id="{id}">'
        if unit.start is not None and unit.end is not None:
            times = (("start", unit.start), ("end", unit.end))
            inner = "".join(f'<mda:meta type="{OWN}-{name}">{ms}</mda:meta>' for name, ms in times)
            yield f'<mda:metadata><mda:metaGroup category="{OWN}">{inner}</mda:metaGroup></mda:metadata>'
        yield from _new_notes(unit.notes)
        state = unit.state if unit.target.strip() else "initial"
        yield f'<segment state="{state}">'
        yield f"<source>{as_inline(unit.source, is_old=False)}</source>"
        if unit.target:
            yield f"<target>{as_inline(unit.target, is_old=False)}</target>"
        yield "</segment>\n</unit>"
    yield "</file>\n</xliff>"


def _new_notes(notes: Sequence[Note]) -> Iterator[str]:
    if notes:
        yield "<notes>"
        yield from (f"<note{_author(note, 'category')}>{quoted(note.text)}</note>" for note in notes)
        yield "</notes>"


def _author(note: Note, attribute: str) -> str:
    return f' {attribute}="{quoted(_line(note.author))}"' if note.author else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _ids(wished: Sequence[str]) -> Iterator[str]:
    """Yield an id for each unit: the wished one where it can be one and no other unit has it, or else a number."""
    taken = {id for id in wished if _NMTOKEN.fullmatch(id)}
    used: set[str] = set()
    number = 0
    for id in wished:
        if id not in taken or id in used:
            number += 1
            while (id := str(number)) in taken or id in used:
                number += 1
        used.add(id)
        yield id
