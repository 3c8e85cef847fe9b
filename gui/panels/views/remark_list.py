"""Remarks as a list: the segment, the kind, the reason, and the change as a word diff."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.look import theme
from gui.look.changed_words import changes_html
from gui.panels.views.html_rows import HtmlModel
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.review.remarks import Remark
    from gui.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class RemarkModel(HtmlModel["Remark"]):
    """Remarks on segments of a talk, in their order."""

    at_once = 100

    def __init__(self, session: Session | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def html(self, row: int) -> str:
        remark = self.rows[row]
        heading = f'<span style="color: {theme.colours().faint}">{escape(self.heading(remark))}</span>'
        change = changes_html(remark.segment.target, remark.proposal)
        return f"{heading}<br>{escape(remark.reason)}<br>{change}"

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (Role.DisplayRole, Role.EditRole):
            return None
        remark = self.rows[index.row()]
        if role == Role.EditRole:  # what is copied
            return remark.proposal
        words = say("remarks", "{heading}. {reason} Now: “{before}”. Then: “{after}”.")
        return words.format(
            heading=self.heading(remark), reason=remark.reason, before=remark.segment.target, after=remark.proposal
        )

    def heading(self, remark: Remark) -> str:
        """Return where a remark is, and of what kind it is."""
        from dwuglos.review.remarks import KIND_WORDS

        session = self._session
        is_there = session is not None and session.transcript.by_id(remark.id) is not None
        number = session.transcript.row_of(remark.id) + 1 if session is not None and is_there else 0
        heading = say("remarks", "Segment {number} · {kind}")
        return heading.format(number=number or "–", kind=localized(KIND_WORDS[remark.kind]))
