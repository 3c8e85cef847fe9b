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


def disarmed(cell: str) -> str:
    """Return the text of a cell with an apostrophe before what begins like a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def rearmed(cell: str) -> str:
    """Return the text that `disarmed` made a cell of."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def notice_of_formulas(cues: Sequence[Cue]) -> tuple[Notice, ...]:
    """Return a notice of the texts that get an apostrophe."""
    n = sum(bool(_FORMULA.match(clean(text))) for cue in cues for text in (cue.text, cue.target, cue.note))
    one = "One text begins like a formula; an apostrophe before it keeps spreadsheets from running it."
    many = "{n} texts begin like formulas; an apostrophe before each keeps spreadsheets from running it."
    return (Notice(one, many, n),) if n else ()
