"""The rows in which a pasted text is seen: sentences with what they get, and what has no place."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from gui.look.changed_words import after_html, before_html

if TYPE_CHECKING:
    from dwuglos.importing.pasting import Pasting


class Row(NamedTuple):
    """What a row of the table is: a sentence, or a piece that has no place."""

    sentence: int | None
    piece: int | None = None


def rows_of(pasting: Pasting, doubtful_first: bool) -> list[Row]:
    """Return the rows in the order of the talk; or those without a place first, then the others by their sureness."""
    rows: list[Row] = []
    last = -1
    for place, owner in enumerate(pasting.owners):
        if owner is None:
            rows.append(Row(None, place))
        elif owner != last:
            rows += [Row(number) for number in range(last + 1, owner + 1)]
            last = owner
    rows += [Row(number) for number in range(last + 1, len(pasting.sentences))]
    return sorted(rows, key=lambda row: _rank(pasting, row)) if doubtful_first else rows


def _rank(pasting: Pasting, row: Row) -> float:
    """Return where a row comes when the doubtful ones come first; those with nothing at all come last."""
    if row.sentence is None:
        return -1.0
    return pasting.sentences[row.sentence].confidence if row.sentence in pasting.owners else 2.0


def described(pasting: Pasting, row: Row) -> str:
    if row.sentence is None:
        return escape(pasting.pieces[row.piece or 0])
    sentence, polish = pasting.sentences[row.sentence], pasting.polish(row.sentence)
    lines = [escape(sentence.english)]
    if sentence.present and polish and sentence.present != polish:
        lines += [before_html(sentence.present, polish), after_html(sentence.present, polish)]
    else:
        lines.append(escape(polish or sentence.present))
    return "<br>".join(lines)
