"""What a person wrote in moves that another writer came before, so that none of it is lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from dwuglos.talk.history import Write
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import PERSON, Change

Field = Literal["source", "target", "note", "article"]
_TEXTS: tuple[Field, ...] = ("source", "target", "note")


class RefusedText(NamedTuple):
    """A text that another came before; `segment` is None where it was written in no segment, or that is gone."""

    segment: int | None
    field: Field
    text: str


def refused_texts(refused: Iterable[Write], talk: OpenTalk) -> list[RefusedText]:
    """Return the last text that was written in each place, without those that stand there all the same."""
    found: dict[tuple[str, int, Field], RefusedText] = {}
    new: set[int] = set()
    for write in refused:
        new.update(change.id for change in write.changes if change.before is None)
        if write.kind == "undo" or any(_changes_shape(change) for change in write.changes):
            continue  # these hold older texts, or cut and join those that are there
        for id, field, text in _written(write):
            found["segment", id, field] = RefusedText(None if id in new else id, field, text)
        for before, after in write.parts:
            if after is not None and after.origin == PERSON and (before is None or before.text != after.text):
                found["part", after.id, "article"] = RefusedText(None, "article", after.text)
    placed = (_placed(each, talk) for each in found.values() if each.text.strip())
    return [each for each in placed if each is not None]


def _changes_shape(change: Change) -> bool:
    return change.before is None or change.after is None


def _written(write: Write) -> Iterator[tuple[int, Field, str]]:
    for before, after in write.changes:
        if before is None or after is None:
            continue
        for field in _TEXTS:
            text = getattr(after, field)
            is_of_person = field != "target" or after.origin == PERSON
            if is_of_person and text != getattr(before, field):
                yield after.id, field, text


def _placed(refused: RefusedText, talk: OpenTalk) -> RefusedText | None:
    """Return a text with the segment it belongs to, if that is still there; None where it says the same already."""
    if refused.segment is None:
        return refused
    segment = talk.transcript.by_id(refused.segment)
    if segment is None:
        return refused._replace(segment=None)
    return None if getattr(segment, refused.field) == refused.text else refused
