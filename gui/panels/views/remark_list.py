"""Remarks as a list: the segment, the kind, the reason, and the change as a word diff."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.look import theme
from gui.look.changed_words import changes_html
from gui.panels.views.html_rows import HtmlModel
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.review.remarks import Kind, Remark
    from gui.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

KIND_WORDS: dict[Kind, str] = {
    "meaning": later("remarks", "meaning"),
    "omission": later("remarks", "omission"),
    "addition": later("remarks", "addition"),
    "terminology": later("remarks", "terminology"),
    "grammar": later("remarks", "grammar"),
    "style": later("remarks", "style"),
}


def title_of(check: str) -> str:
    """Return what a remark is called by the name it has as a finding; empty for the name of a check."""
    from dwuglos.review.remarks import CHECK, KINDS

    kind = next((kind for kind in KINDS if check == f"{CHECK}{kind}"), None)
    return say("remarks", "Remark ({kind})").format(kind=say("remarks", KIND_WORDS[kind])) if kind else ""


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
        session = self._session
        is_there = session is not None and session.transcript.by_id(remark.id) is not None
        number = session.transcript.row_of(remark.id) + 1 if session is not None and is_there else 0
        heading = say("remarks", "Segment {number} · {kind}")
        return heading.format(number=number or "–", kind=say("remarks", KIND_WORDS[remark.kind]))
