"""Lines under what the checks have found in a text, one kind for each severity."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat

from dwuglos.talk.edits import Field
from gui.look.cell_look import Look
from gui.widgets.marked_text import Underline

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding

_LINES = QTextCharFormat.UnderlineStyle
_ORDER = ("info", "warning", "error")
"""The gravest last, as it is drawn over the others."""


def lines_under(findings: Iterable[Finding], side: Field, look: Look) -> list[Underline]:
    """Return the lines under one text of a segment; a finding about the segment as a whole has none."""
    here = [finding for finding in findings if finding.side == side and finding.span[0] < finding.span[1]]
    here.sort(key=lambda finding: _ORDER.index(finding.severity))
    return [Underline(*finding.span, _line_colour(finding, look), _style(finding.severity)) for finding in here]


def _line_colour(finding: Finding, look: Look) -> QColor:
    """Return the colour of a line; that under a misspelt word is red, as everywhere else."""
    return look.warning if finding.check == "spelling" else colour_of(finding.severity, look)


def colour_of(severity: str, look: Look) -> QColor:
    """Return the colour of a severity."""
    return {"error": look.warning, "warning": look.caution}.get(severity, look.accent)


def _style(severity: str) -> QTextCharFormat.UnderlineStyle:
    return _LINES.DotLine if severity == "info" else _LINES.WaveUnderline
