"""The rows of the glossary: both expressions, and below them what else is known of a term."""

from __future__ import annotations

from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from dwuglos.talk.term_rows import KeptTerm
from gui.look import theme
from gui.panels.views.html_rows import HtmlList, HtmlModel
from gui.widgets.undo_keys import is_redo, is_undo
from gui.words import say

Role = Qt.ItemDataRole


class ListedTerm(NamedTuple):
    """A term, whether it stands in the current segment, and whether it counts in the talk, which may have its own."""

    kept: KeptTerm
    is_here: bool = False
    counts: bool = True


class TermModel(HtmlModel[ListedTerm]):
    """Terms, those of the current segment first."""

    at_once = 15

    def html(self, row: int) -> str:
        listed, colours = self.rows[row], theme.colours()
        term = listed.kept.term
        mark = f'<span style="color: {colours.accent}">● </span>' if listed.is_here else ""
        lines = [f"{mark}{escape(term.english)} → <b>{escape(term.polish)}</b>"]
        if term.forbidden:
            struck = ", ".join(f"<s>{escape(each)}</s>" for each in term.forbidden)
            lines.append(f'<span style="color: {colours.warning}">{struck}</span>')
        if about := _about(listed):
            lines.append(f'<span style="color: {colours.faint}">{escape(about)}</span>')
        return "<br>".join(lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        listed = self.rows[index.row()]
        if role == Role.DisplayRole:  # nobody sees it, but screen readers say it
            return _spoken(listed)
        if role == Role.EditRole:  # what is copied
            return listed.kept.term.polish
        return None


def _about(listed: ListedTerm) -> str:
    kept = listed.kept
    where = say("terms", "this talk alone") if kept.talk is not None else ""
    if not listed.counts:
        where = say("terms", "does not count here: this talk has its own")
    return " · ".join(filter(None, (where, kept.term.domain, kept.term.note)))


def _spoken(listed: ListedTerm) -> str:
    term = listed.kept.term
    here = say("terms", "in this segment") if listed.is_here else ""
    wrong = say("terms", "not {forbidden}").format(forbidden=", ".join(term.forbidden)) if term.forbidden else ""
    return ". ".join(filter(None, (f"{term.english}: {term.polish}", here, wrong, _about(listed))))


class TermList(HtmlList):
    """Says which keys were pressed on a term: Delete, and those that undo and redo what was done to terms."""

    delete_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        """Undo terms while the list has the focus, and not the talk."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if is_undo(event) or is_redo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif is_undo(event):
            self.undo_wanted.emit()
        elif is_redo(event):
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)
