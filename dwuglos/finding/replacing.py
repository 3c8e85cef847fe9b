"""Replacing what was found: one edit a talk, and only where the text is still what it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import InputError
from dwuglos.finding.patterns import NO_GROUPS, Groups
from dwuglos.finding.query import Field, Kind
from dwuglos.finding.searching import Hit
from dwuglos.store.talk_in_hand import talk_in_hand
from dwuglos.talk import article_edits, edits
from dwuglos.talk.article import FIELDS, Article, PartChange
from dwuglos.talk.edits import Edit
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Change, Transcript

if TYPE_CHECKING:
    from dwuglos.store.library import Library

_REFERENCE = re.compile(r"\\(?:(\d{1,2})|g<(\w+)>|(.)|$)", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "\\": "\\"}


class Replacement:
    """What comes instead of a hit. For a pattern, \\1 or \\g<name> in it stand for what a group has found."""

    def __init__(self, text: str, kind: Kind = "text", groups: Groups = NO_GROUPS) -> None:
        """Read it. Raises InputError for a group that the pattern does not have."""
        self._pieces: list[str | int] = [text]
        if kind == "pattern":
            self._pieces = []
            at = 0
            for found in _REFERENCE.finditer(text):
                self._pieces += [text[at : found.start()], _piece(found, groups)]
                at = found.end()
            self._pieces.append(text[at:])

    def instead_of(self, hit: Hit) -> str:
        """Return what comes instead of a hit; a group that has no part in it is empty."""
        return "".join(each if isinstance(each, str) else hit.groups[each] or "" for each in self._pieces)

    def standing(self, hits: Sequence[Hit], is_as_it_was: Callable[[Hit], bool]) -> list[Hit]:
        """Return the hits that can be replaced, where some stand in texts that are others by now."""
        return [hit for hit in hits if is_as_it_was(hit)]

    def number(self, hits: Collection[Hit]) -> int:
        """Return how many replacements the user sees in some hits."""
        return len(hits)


def _piece(found: re.Match[str], groups: Groups) -> str | int:
    number, name, sign = found.groups()
    if number is not None or (name or "").isdecimal():
        group = int(number or name)
    elif name is not None:
        group = groups.names.get(name, -1)
    elif sign in _SIGNS:
        return _SIGNS[sign]
    else:
        raise InputError(
            "The replacement has a “\\” at character {place} that means nothing there; write “\\\\” for the sign "
            "itself.",
            place=found.start() + 1,
        )
    if not 0 <= group <= groups.number:
        raise InputError(
            "The pattern has no group {group}, which the replacement asks for; it has {number}.",
            group=number or name,
            number=groups.number,
        )
    return group


def text_after(hits: Iterable[Hit], replacement: Replacement) -> str:
    """Return a text with its hits, all of one text, replaced; they are in order, none over another."""
    text, at, pieces = "", 0, list[str]()
    for hit in hits:
        text = hit.text
        pieces += [text[at : hit.start], replacement.instead_of(hit)]
        at = hit.end
    return "".join(pieces) + text[at:]


class Replaced(NamedTuple):
    """What came of replacing in a talk."""

    edit: Edit | None
    hits: int
    """Hits that are replaced."""
    outdated: int
    """Hits that are left, as their text is another by now."""
    unconfirmed: int = 0
    """Segments that were confirmed and must be confirmed anew."""


def replaced(transcript: Transcript, article: Article, hits: Sequence[Hit], replacement: Replacement) -> Replaced:
    """Return one edit of a talk that replaces hits in it. Nothing is changed yet.

    A hit in a text that is no longer what it was is left out.
    """
    standing = replacement.standing(hits, lambda hit: hit.text == _text(transcript, article, hit.field, hit.id))
    changes: list[Change] = []
    parts: list[PartChange] = []
    ordered = sorted(standing, key=lambda hit: (hit.field == "article", hit.id, hit.field, hit.start))
    for (is_part, id), of_one in groupby(ordered, lambda hit: (hit.field == "article", hit.id)):
        texts = [
            (field, text_after(of_field, replacement)) for field, of_field in groupby(of_one, lambda hit: hit.field)
        ]
        if is_part:
            parts += _part_changes(article, id, texts)
        else:
            changes += _segment_changes(transcript, id, texts)
    unconfirmed = sum(
        before is not None and after is not None and before.state in CONFIRMED and after.state not in CONFIRMED
        for before, after in changes
    )
    edit = Edit("Replace", tuple(changes), tuple(parts)) if changes or parts else None
    done = replacement.number(standing)
    return Replaced(edit, done, replacement.number(hits) - done, unconfirmed)


def _text(transcript: Transcript, article: Article, field: Field, id: int) -> str | None:
    if field == "article":
        part = article.by_id(id)
        return part.text if part is not None else None
    segment = transcript.by_id(id)
    return getattr(segment, field, None)


_SETTERS = {"source": edits.set_source, "target": edits.set_target, "note": edits.set_note}


def _segment_changes(transcript: Transcript, id: int, texts: Sequence[tuple[Field, str]]) -> list[Change]:
    """Return what becomes of a segment when a person types these texts into it."""
    before = transcript.by_id(id)
    if before is None or not texts:
        return []
    alone = Transcript([before])
    for field, text in texts:
        edit = _SETTERS[field](alone, id, text)
        if edit is not None:
            edit.apply(alone)
    after = alone.by_id(id)
    return [Change(before, after)] if after != before else []


def _part_changes(article: Article, id: int, texts: Sequence[tuple[Field, str]]) -> Iterable[PartChange]:
    part = article.by_id(id)
    for _, text in texts:
        if part is not None:
            field = next((name for name in FIELDS if name == part.kind), None)
            edit = (
                article_edits.set_field(article, field, text)
                if field is not None
                else article_edits.set_text(article, id, text)
            )
            if edit is not None:
                yield from edit.parts


def replace_in(library: Library, id: int, hits: Sequence[Hit], replacement: Replacement) -> Replaced:
    """Replace hits in a talk that nobody has open: one step of its history, safely in the library.

    Raises what `talk_in_hand` does; nothing is changed then.
    """
    with talk_in_hand(library, id) as talk:
        answer = replaced(talk.transcript, talk.article, hits, replacement)
        if answer.edit is not None:
            talk.history.do(answer.edit)
        return answer
