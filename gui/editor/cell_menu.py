"""What can be done about findings, in the context menu of the open cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.cells.text_cell import TextCell
from gui.finding_words import fix_label
from gui.session import Session
from gui.widgets.code_units import characters

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding


class CellMenu:
    """Offers the same commands as the row; of a text that has changed since, to put it right as if by typing."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._commands: Sequence[QAction] = ()
        self._refresh: Callable[[], object] = lambda: None

    def use(self, commands: Sequence[QAction], refresh: Callable[[], object]) -> None:
        """Offer these commands; `refresh` looks at which of them are possible."""
        self._commands, self._refresh = commands, refresh

    def offer(self, menu: QMenu, cell: TextCell, at: QPoint, found: Sequence[Finding]) -> None:
        """Put before all else in a menu what can be done about what was found at a place in the text of a cell.

        Where nothing was found at the place, it is what was found in the segment without a place in this text.
        """
        here = _at_place(cell, at, found)
        if cell.is_changed:
            actions = [self._fixing(menu, cell, finding) for finding in here if _text_after(finding, cell)]
        elif here:
            if self._session.findings.current not in here:
                self._session.findings.go_to(here[0])
            self._refresh()
            actions = list(self._commands)
        else:
            return
        if actions:
            menu.insertSeparator(menu.actions()[0])
            menu.insertActions(menu.actions()[0], actions)

    def _fixing(self, menu: QMenu, cell: TextCell, finding: Finding) -> QAction:
        action = QAction(fix_label(finding), menu)
        action.triggered.connect(lambda: _put_right(cell, finding))
        return action


def _at_place(cell: TextCell, at: QPoint, found: Sequence[Finding]) -> list[Finding]:
    """Return what was found at a place, or else what has no place in the text; first what can be put right."""
    place = characters(cell.text(), cell.input.cursorForPosition(at).position())
    placed = [each for each in found if each.side == cell.field and each.span[0] < each.span[1]]
    here = [each for each in placed if each.span[0] <= place <= each.span[1]]
    return sorted(here or [each for each in found if each not in placed], key=lambda finding: finding.fix is None)


def _text_after(finding: Finding, cell: TextCell) -> str:
    """Return the text that a cell has after a fix; empty where the fix changes nothing of it, or something beside."""
    changes = finding.fix.changes if finding.fix is not None else ()
    before, after = changes[0] if len(changes) == 1 else (None, None)
    if before is None or after is None:
        return ""
    text = after.source if cell.field == "source" else after.target
    typed = before._replace(source=text) if cell.field == "source" else before._replace(target=text)
    is_all = typed._replace(state=after.state, origin=after.origin) == after
    return text if is_all and text != cell.text() else ""


def _put_right(cell: TextCell, finding: Finding) -> None:
    """Write what a fix writes into a cell, as if by typing, with the cursor where that begins."""
    before, after = cell.text(), _text_after(finding, cell)
    cell.put(after)
    same = takewhile(lambda letters: letters[0] == letters[1], zip(before, after, strict=False))
    cell.place_cursor(sum(1 for _ in same))
