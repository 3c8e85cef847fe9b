"""XLIFF, in which translators' tools exchange texts with their translations (.xlf, .xliff).

Versions 1.0 to 1.2 and 2.0 to 2.2 are read, 1.2 and 2.0 are written, with states, notes, and times where there are
any. A unit that a program has cut into segments becomes as many cues. `Cue.extra` keeps the id of a unit.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from json import dumps
from typing import TYPE_CHECKING, ClassVar

from dwuglos.errors import Notice, UnreadableFile, notice
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.extras import texts_in
from dwuglos.formats.parts.mending import MOST_CUES, clean, few_enough, mended_in_place, notices, too_many
from dwuglos.formats.parts.xml_text import lost_characters
from dwuglos.talk.transcript import storable

if TYPE_CHECKING:  # what is needed of it is imported where XLIFF is read or written: nobody else should wait for it
    from dwuglos.formats.parts.xliff_document import Unit, XliffDocument

_BEFORE = r"(?>(?:<!--.{0,9999}?-->|<\?.{0,300}?\?>|<!DOCTYPE[^<>\[]{0,300}>)\s{0,99})"
_ROOT = re.compile(rf"\s{{0,99}}{_BEFORE}{{0,99}}+<(?:[\w.-]{{1,30}}:)?xliff[\s>]([^>]{{0,4000}})", re.S)
_VERSION = re.compile(r"""(?<![\w:])version\s*=\s*["']\s*(\d)""")
_END_OF_SEGMENT = re.compile(r"</(?:[\w.-]{1,30}:)?(?:trans-unit|segment)\s{0,9}>")


_NAMED_RULES = 3


class _XliffFormat(Format):
    extensions: ClassVar[tuple[str, ...]] = (".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff")
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True
    holds_both: ClassVar[bool] = True
    needs_both: ClassVar[bool] = True
    keeps_only_ids: ClassVar[bool] = True
    breaks_lines: ClassVar[bool] = False
    needs_times: ClassVar[bool] = False
    generation: ClassVar[str]
    """The first digit of the versions that are read."""

    def recognise(self, text: str) -> float:
        """Be sure when the root element is `xliff`, of a version of this generation."""
        root = _ROOT.match(text[:65_536])
        if root is None:
            return 0.0
        version = _VERSION.search(root[1])
        return 0.98 if version is not None and version[1] == self.generation else 0.5

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return a cue for each segment. Raises UnreadableFile where there is none, and for what is no XLIFF."""
        from dwuglos.formats.parts.xliff_document import document_of
        from dwuglos.formats.parts.xliff_rules import broken_rules

        if sum(1 for _ in _END_OF_SEGMENT.finditer(text)) > MOST_CUES:
            raise too_many()
        document, tree = document_of(text.lstrip("\ufeff").lstrip())
        repairs: Counter[str] = Counter()
        cues = [cue for cue in few_enough(_cues(document.units, self.name)) if cue.text.strip() or cue.target.strip()]
        faults = [*_broken(broken_rules(tree, document.version)), *_foreign(document)]
        if not cues:
            raise _no_text(faults)
        return Reading(tuple(mended_in_place(cues, repairs)), (*faults, *notices(repairs)))

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return a notice of characters that XML cannot hold."""
        lost = sum(lost_characters(text) for cue in cues for text in (cue.text, cue.target, cue.note))
        one = "One character that XML cannot hold is left out."
        return (Notice(one, "{n} characters that XML cannot hold are left out.", lost),) if lost else ()


class Xliff(_XliffFormat):
    """XLIFF 2."""

    name: ClassVar[str] = "xliff"
    title: ClassVar[str] = "XLIFF 2.0"
    generation: ClassVar[str] = "2"

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return a document of XLIFF 2.0."""
        from dwuglos.formats.parts.xliff_writing import written_2_0

        return written_2_0(_units(cues, self.name), "") if cues else ""


class Xliff12(_XliffFormat):
    """XLIFF 1."""

    name: ClassVar[str] = "xliff12"
    title: ClassVar[str] = "XLIFF 1.2"
    generation: ClassVar[str] = "1"

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return a document of XLIFF 1.2."""
        from dwuglos.formats.parts.xliff_writing import written_1_2

        return written_1_2(_units(cues, self.name), "") if cues else ""


def _cues(units: Sequence[Unit], name: str) -> Iterator[Cue]:
    for unit in units:
        for n, piece in enumerate(unit.pieces):
            id = unit.id if len(unit.pieces) == 1 else f"{unit.id}.{n + 1}"
            extra = f"{name}:{dumps({'id': id}, ensure_ascii=False)}" if id else ""
            note = "\n".join(each.text for each in unit.notes) if n == 0 else ""
            is_one = len(unit.pieces) == 1
            start, end = (unit.start, unit.end) if is_one else (None, None)
            source, target = (storable(clean(text)) for text in (piece.source, piece.target))
            yield Cue(start, end, source, target, piece.state, storable(clean(note)), extra)


def _units(cues: Sequence[Cue], name: str) -> list[Unit]:
    from dwuglos.formats.parts.xliff_document import Note, Unit

    return [
        Unit(
            texts_in(cue.extra, name).get("id", ""),
            cue.text,
            cue.target,
            cue.state,
            (Note(cue.note),) if cue.note.strip() else (),
            cue.start,
            cue.end,
        )
        for cue in cues
    ]


def _broken(rules: Sequence[Notice]) -> Iterator[Notice]:
    for rule in rules[:_NAMED_RULES]:
        yield notice("It is not valid XLIFF: {rule}", rule=rule)
    if len(rules) > _NAMED_RULES:
        yield Notice(
            "One other rule of XLIFF is broken in it.",
            "{n} other rules of XLIFF are broken in it.",
            len(rules) - _NAMED_RULES,
        )


def _no_text(faults: Sequence[Notice]) -> UnreadableFile:
    """Return the error for a document without a text, with the first thing that is wrong in it."""
    if faults:
        return UnreadableFile("There is no text to translate in it. {flaw}", flaw=faults[0])
    return UnreadableFile("There is no text to translate in it.")


def _foreign(document: XliffDocument) -> Iterator[Notice]:
    languages = document.source_language, document.target_language
    codes = [re.split("[-_]", language.lower())[0] for language in languages]
    if codes[0] not in ("", "en") or codes[1] not in ("", "pl"):
        yield notice(
            "Its languages are {source} and {target}, not English and Polish.",
            source=languages[0] or "?",
            target=languages[1] or "?",
        )
