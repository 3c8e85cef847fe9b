"""A Polish term changed for another one in talks: what would be changed, and with what doubts.

A proposal is one use of the term with all that agrees with it. It may run over two segments, and is done as a whole or
not at all. Replacing then goes the way of any other hits, by a `TermReplacement`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import InputError
from dwuglos.finding.replacing import Replacement
from dwuglos.finding.searching import SEARCHED_PARTS, Hit, portions
from dwuglos.language.inflection import Expression, expression, key_of
from dwuglos.language.term_swap import Doubt, Swap, swaps
from dwuglos.language.terms import Term
from dwuglos.language.word_tags import Number
from dwuglos.talk.states import CONFIRMED

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.texts import TalkSize, TalkTexts
    from dwuglos.talk.transcript import Segment


class Proposal(NamedTuple):
    """One use of a term, and what comes instead."""

    hits: tuple[Hit, ...]
    """The places that change together, in order. Of the groups of each the second is what comes instead."""
    doubts: tuple[Doubt, ...]
    is_confirmed: bool
    """Whether a person has confirmed a segment that changes; it is to be confirmed again then."""

    @property
    def first(self) -> Hit:
        """Where it begins."""
        return self.hits[0]


class TermReplacement(Replacement):
    """What comes instead of the hits of proposals: each brings its own, and those of one proposal go together."""

    def __init__(self) -> None:
        super().__init__("")

    def instead_of(self, hit: Hit) -> str:
        return hit.groups[1] or ""

    def standing(self, hits: Sequence[Hit], is_as_it_was: Callable[[Hit], bool]) -> list[Hit]:
        gone = {_key(hit) for hit in hits if not is_as_it_was(hit)}
        return [hit for hit in hits if _key(hit) not in gone]

    def number(self, hits: Collection[Hit]) -> int:
        return len({_key(hit) for hit in hits})


def _key(hit: Hit) -> tuple[int, str | None]:
    return hit.talk, hit.groups[2]


class TermChange:
    """What finds the uses of one term and puts another one in their place."""

    def __init__(self, old: str, new: str, english: Iterable[str] = ()) -> None:
        """Read both terms. Raises InputError where there is nothing to change.

        `english` are the expressions that the old term translates: whether they are plurals tells its number.
        """
        self.old: Expression = expression(old)
        self.new: Expression = expression(new)
        if self.old.text == self.new.text:
            raise InputError("Both terms are the same; say what comes instead.")
        if self.old.is_noun != self.new.is_noun:
            raise InputError(
                "“{old}” and “{new}” are not of one kind: a noun can only be changed for a noun.",
                old=self.old.text,
                new=self.new.text,
            )
        self._hints = _hints(self.old)
        self._english = [_singular_or_plural(each) for each in english if each.strip()]

    def proposals(self, talk: TalkTexts, confirmed: Collection[int] = ()) -> list[Proposal]:
        """Return what would change in a talk: in its Polish, and then in its article.

        `confirmed` are the ids of the segments that a person has confirmed.
        """
        found: list[Proposal] = []
        for texts, ids, is_part in _columns(talk):
            if not self._may_have(texts):
                continue
            numbers = {} if is_part else self._numbers(talk.segments.source)
            for swap in swaps(texts, self.old, self.new, numbers):
                found.append(_proposal(talk.talk, swap, texts, ids, is_part, confirmed, len(found)))
        return found

    def _numbers(self, english: Sequence[str]) -> dict[int, Number]:
        """Return of which texts the English has the term in one number only."""
        found: dict[int, Number] = {}
        for n, text in enumerate(english):
            seen = {is_plural for pattern in self._english for is_plural in map(bool, pattern.findall(text))}
            if len(seen) == 1:
                found[n] = "pl" if seen.pop() else "sg"
        return found

    def may_be_in(self, talk: TalkTexts) -> bool:
        """Say whether a talk has a text with a form of the term in it, quicker than `proposals` does."""
        return any(self._may_have(texts) for texts, _, _ in _columns(talk))

    def _may_have(self, texts: Sequence[str]) -> bool:
        whole = key_of("\n".join(texts))
        return any(hint in whole for hint in self._hints)


def _singular_or_plural(english: str) -> re.Pattern[str]:
    """Return what finds an expression, with the ending of its plural as a group, which is empty in the singular."""
    words = r"\s+".join(map(re.escape, english.split()))
    words, ending = (words[:-1], "(?:y|(ies))") if words.endswith("y") else (words, "(e?s)?")
    return re.compile(rf"(?<!\w){words}{ending}(?!\w)", re.IGNORECASE)


def english_of(terms: Iterable[Term], polish: str) -> list[str]:
    """Return the English of the terms of a glossary whose Polish is an expression."""
    wanted = " ".join(polish.lower().split())
    return [term.english for term in terms if term.polish.lower() == wanted]


def _hints(old: Expression) -> tuple[str, ...]:
    """Return texts of which one is in each text with the term, as `key_of` has it."""
    head = old.head if old.head is not None else 0
    forms = sorted(old.forms()[head], key=len)
    kept: list[str] = []
    for form in forms:
        if not any(each in form for each in kept):
            kept.append(form)
    return tuple(kept)


def _columns(talk: TalkTexts) -> Iterator[tuple[Sequence[str], Sequence[int], bool]]:
    """Yield the texts that are read one after another, with the ids of what they are in, and whether of an article."""
    yield talk.segments.target, talk.segments.id, False
    for n, kind in enumerate(talk.parts.kind):
        if kind in SEARCHED_PARTS:
            yield [talk.parts.text[n]], [talk.parts.id[n]], True


def _proposal(
    talk: int,
    swap: Swap,
    texts: Sequence[str],
    ids: Sequence[int],
    is_part: bool,
    confirmed: Collection[int],
    key: int,
) -> Proposal:
    hits = tuple(
        Hit(
            talk,
            "article" if is_part else "target",
            ids[piece.text],
            0 if is_part else piece.text + 1,
            piece.start,
            piece.end,
            texts[piece.text],
            (texts[piece.text][piece.start : piece.end], piece.instead, str(key)),
        )
        for piece in swap.pieces
    )
    return Proposal(hits, swap.doubts, not is_part and any(hit.id in confirmed for hit in hits))


def hits_of(proposals: Sequence[Proposal]) -> list[Hit]:
    """Return the hits of proposals, those of one talk together."""
    return sorted((hit for proposal in proposals for hit in proposal.hits), key=lambda hit: hit.talk)


def confirmed_in(segments: Sequence[Segment]) -> set[int]:
    """Return the ids of the segments that a person has confirmed."""
    return {segment.id for segment in segments if segment.state in CONFIRMED}


def confirmed_of(library: Library, talk: TalkTexts) -> set[int]:
    """Return the ids of the confirmed segments of a talk of a library; of one that is damaged none, as it stays so."""
    return set() if talk.is_damaged else confirmed_in(library.segments(talk.talk))


def find_changes(
    library: Library, change: TermChange, talks: Sequence[TalkSize], on_damage: Callable[[int], object]
) -> Iterator[Proposal]:
    """Find the uses of a term in talks of a library, in their order; `on_damage` as in `searching.find`."""
    for portion in portions(talks):
        for talk in library.texts(portion):
            if talk.is_damaged:
                on_damage(talk.talk)
            if change.may_be_in(talk):
                yield from change.proposals(talk, confirmed_of(library, talk))
