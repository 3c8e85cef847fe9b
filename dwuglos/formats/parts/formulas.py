"""Texts that a spreadsheet would take for a formula, and run, when it opens a table.

An apostrophe before them makes them text, in Excel, LibreOffice and Google Sheets alike. Source: OWASP, CSV Injection.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwuglos.errors import Notice
from dwuglos.formats.base import Cue
from dwuglos.formats.parts.mending import clean

_FORMULA = re.compile("'*\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]")
"""How such a text begins, also in the wide signs of East Asia; apostrophes before it count, so that it is read back."""


_CELL = r"(?='*[^\S\r\n]*[=+\-@\uff1d\uff0b\uff0d\uff20])"
_NEXT, _DISARMED_NEXT = re.compile(rf"(?<=[;\r\n]){_CELL}"), re.compile(rf"(?<=[;\r\n])'{_CELL}")
"""The same behind what parts cells elsewhere: an Excel that speaks Polish parts a CSV at semicolons, and looks for no
quotes inside what it parts."""


def disarmed(cell: str) -> str:
    """Return the text of a cell with an apostrophe before all that begins a cell like a formula."""
    inside = _NEXT.sub("'", cell)
    return f"'{inside}" if _FORMULA.match(inside) else inside


def rearmed(cell: str) -> str:
    """Return the text that `disarmed` made a cell of."""
    inside = cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
    return _DISARMED_NEXT.sub("", inside)


def notice_of_formulas(cues: Sequence[Cue]) -> tuple[Notice, ...]:
    """Return a notice of the texts that get an apostrophe."""
    n = sum(clean(text) != disarmed(clean(text)) for cue in cues for text in (cue.text, cue.target, cue.note))
    one = "One text looks like a formula; an apostrophe keeps spreadsheets from running it."
    many = "{n} texts look like formulas; an apostrophe in each keeps spreadsheets from running it."
    return (Notice(one, many, n),) if n else ()
