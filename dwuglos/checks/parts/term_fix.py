"""Forbidden translations put right: the term in their place, in the same case and number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dwuglos.errors import InputError
from dwuglos.language.inflection import Expression, expression
from dwuglos.language.polish_forms import places_of
from dwuglos.language.term_swap import Swap, swaps
from dwuglos.talk.edits import Edit
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Change, Segment


def fix_of(run: Sequence[Segment], wrong: Iterable[tuple[str, str]]) -> Edit | None:
    """Return an edit of a sentence after which it has none of some forbidden expressions; each comes with its term.

    None where a form is doubtful, or an expression would stay: then a person has to look.
    """
    texts = [segment.target for segment in run]
    pairs = list(dict.fromkeys(wrong))
    for forbidden, polish in pairs:
        found = _swaps(texts, forbidden, polish)
        if found is None:
            return None
        texts = _with(texts, found)
    if any(next(places_of(forbidden, " ".join(texts)), None) for forbidden, _ in pairs):
        return None
    changes = [
        Change(segment, _with_text(segment, text))
        for segment, text in zip(run, texts, strict=True)
        if text != segment.target
    ]
    return Edit("Use the term of the glossary", tuple(changes)) if changes else None


def _with_text(segment: Segment, text: str) -> Segment:
    """Return a segment with other words, which a person has to confirm again."""
    return segment._replace(target=text, state="translated" if segment.state in CONFIRMED else segment.state)


def _swaps(texts: Sequence[str], forbidden: str, polish: str) -> Sequence[Swap] | None:
    try:
        old, new = expression(forbidden), expression(polish)
    except InputError:
        return None
    if not _are_alike(old, new):
        return None
    found = swaps(texts, old, new)
    return None if any(swap.doubts for swap in found) else found


def _are_alike(old: Expression, new: Expression) -> bool:
    return old.is_noun == new.is_noun and old.text != new.text


def _with(texts: Sequence[str], found: Iterable[Swap]) -> list[str]:
    """Return texts with what comes instead, put in from the end so that places before it stay."""
    new = list(texts)
    pieces = sorted((piece for swap in found for piece in swap.pieces), reverse=True)
    for text, start, end, instead in pieces:
        new[text] = new[text][:start] + instead + new[text][end:]
    return new
