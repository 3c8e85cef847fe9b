"""Read the transcript of a page: its passages in one or two languages, with their times, without the footer below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dwuglos.formats.pages.furniture import begins_footer, is_menu, is_note, is_sentence
from dwuglos.formats.pages.pieces import Piece
from dwuglos.language.abbreviations import Language
from dwuglos.language.guess import language_of

NOTE = "Czasy oznaczone „ok.” są przybliżone."
"""The note that this program writes below a transcript with estimated times."""

_LABELS = ("timeline", "transcript", "summary")
_TAGS = re.compile(r"Tagi: (.+)")
_PAIR = re.compile(r"(EN|PL): (.*)", re.DOTALL)
_SHORT = 60
"""A shorter line at the very end that is no sentence is no part of the talk."""
_BELOW = 600
"""A footer is looked for only where at most so many characters follow, or a tenth of the text if that is more."""


class Passage(NamedTuple):
    """A paragraph of the transcript: its start (ms), if it has one, and its English and Polish."""

    ms: int | None
    source: str
    target: str = ""


def passages_of(pieces: Sequence[Piece]) -> tuple[list[Passage], str]:
    """Return the passages of a transcript, and the tags of the article below it."""
    spoken = _without_labels(pieces)
    tags = next((line[1] for piece in spoken[-3:] if (line := _TAGS.fullmatch(piece.raw))), "")
    spoken = _without_footer([piece for piece in spoken if piece.raw != NOTE and piece.kind != "rule"])
    if not spoken:
        return [], tags
    pairs = _pairs(spoken)
    if pairs:
        return pairs, tags
    # When less than half of the passages begin with a time, these times are part of what is said.
    has_times = 2 * sum(piece.kind == "entry" for piece in spoken) >= len(spoken)
    texts = [(piece.ms, _spoken_text(piece)) if has_times else (None, piece.raw) for piece in spoken]
    language = language_of(text for _, text in texts)
    if language == "pl":
        return [Passage(ms, "", text) for ms, text in texts if text], tags
    return [Passage(ms, text) for ms, text in texts if text], tags


def _without_labels(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces without the labels at the beginning; a label inside the text is part of the talk."""
    first = next((at for at, piece in enumerate(pieces) if piece.kind not in _LABELS), len(pieces))
    return list(pieces[first:])


def _spoken_text(piece: Piece) -> str:
    mark = f"{piece.mark} " if piece.mark else ""
    return mark + piece.text if piece.kind == "entry" else piece.raw


def _without_footer(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces up to the footer below the text."""
    lengths = [len(piece.raw) for piece in pieces]
    left = total = sum(lengths)
    is_in_both = any(piece.role for piece in pieces)
    language = None if is_in_both else language_of(piece.raw for piece in pieces)
    for at, piece in enumerate(pieces):
        left -= lengths[at]
        if at and left <= max(_BELOW, total // 10) and _is_below(piece, language):
            pieces = pieces[:at]
            break
    while len(pieces) > 1 and _is_left_over(pieces[-1]) and is_sentence(pieces[-2].raw):
        pieces = pieces[:-1]
    return pieces


def _is_below(piece: Piece, language: Language | None) -> bool:
    if piece.role in ("en", "pl", "quote") or _PAIR.fullmatch(piece.raw):
        return False
    if begins_footer(piece.text) or _TAGS.fullmatch(piece.raw) or piece.kind in _LABELS:
        return True
    if piece.kind == "heading" or is_note(piece.text):
        return len(piece.text) < 300
    return language == "en" and language_of([piece.text]) == "pl"


def _is_left_over(piece: Piece) -> bool:
    short = len(piece.raw) < _SHORT and not is_sentence(piece.raw)
    return (short and not piece.role) or (short and is_menu(piece.raw))


def _pairs(pieces: Sequence[Piece]) -> list[Passage]:
    """Return passages in both languages, or an empty list when the pieces are in one language.

    The two texts are named (`EN:`, `PL:`), or in two columns, or one of them is quoted.
    """
    passages: list[Passage] = []
    last: int | None = None
    for key, side, ms, text in _sides(pieces):
        # The rows of a table without times are all of one block.
        if last != key or (passages[-1].source if side == "source" else passages[-1].target):
            passages.append(Passage(ms, "", ""))
        passages[-1] = passages[-1]._replace(source=text) if side == "source" else passages[-1]._replace(target=text)
        last = key
    return [passage for passage in passages if passage.source or passage.target]


def _sides(pieces: Sequence[Piece]) -> Iterator[tuple[int, str, int | None, str]]:
    """Yield the texts of a transcript in both languages: number of the passage, side, time (ms), text."""
    matches = [_PAIR.fullmatch(piece.raw) for piece in pieces]
    if all(matches):
        for piece, match in zip(pieces, matches, strict=True):
            yield piece.block, _SIDES[match[1] if match else ""], None, match[2] if match else ""
    elif any(piece.role == "pl" for piece in pieces):
        yield from ((p.block, _SIDES.get(p.role, "source"), p.ms, p.text) for p in pieces)
    elif any(piece.role == "quote" for piece in pieces):
        place, quoted = 0, _quoted_side(pieces)
        for piece in pieces:
            place += piece.role != "quote"
            side = quoted if piece.role == "quote" else _OTHER[quoted]
            yield place, side, piece.ms, _spoken_text(piece)


def _quoted_side(pieces: Sequence[Piece]) -> str:
    """Return which text is quoted: the English, unless the Polish is below an English text."""
    quoted = language_of(piece.text for piece in pieces if piece.role == "quote")
    others = language_of(piece.text for piece in pieces if piece.role != "quote")
    return "target" if quoted == "pl" and others == "en" else "source"


_OTHER = {"source": "target", "target": "source"}
_SIDES = {"EN": "source", "PL": "target", "en": "source", "pl": "target"}
