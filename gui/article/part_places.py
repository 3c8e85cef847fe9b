"""The parts of an article on its page: gone to, chosen, and what can be done to them in context menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QWidget

from dwuglos.talk.article import Field, Part
from dwuglos.talk.basis import changed_since, segments_of
from gui.article.fields import Fields
from gui.article.paragraphs import Paragraphs
from gui.article.part_input import PartInput
from gui.article.part_spelling import PartSpelling
from gui.article.timeline import Timeline
from gui.session import Session
from gui.widgets.code_units import units
from gui.widgets.context_menu import offer_actions
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.article.readiness import Flaw


class ContextMenus(Protocol):
    """The commands that context menus of the article offer, and a way to look at which are possible."""

    def entry_actions(self) -> list[QAction]: ...
    def paragraph_actions(self) -> list[QAction]: ...
    def refresh(self) -> None: ...


class PartPlaces(QObject):
    """Where each part is: text in the first tab, the timeline in the second, and fields in the third."""

    segment_wanted = Signal(int)

    def __init__(
        self,
        session: Session,
        tabs: QTabWidget,
        inputs: tuple[PartInput, PartInput],
        paragraphs: Paragraphs,
        timeline: Timeline,
        fields: Fields,
    ) -> None:
        super().__init__(tabs)
        self._session = session
        self._tabs = tabs
        self._title, self._lead = inputs
        self._paragraphs = paragraphs
        self._timeline = timeline
        self._fields = fields

    def show_part(self, id: int) -> None:
        """Go to where a part of the article is, or was."""
        part = self._session.article.by_id(id)
        if part is None:
            return
        if part.kind == "entry":
            self._tabs.setCurrentIndex(1)
            self._timeline.go_to(id)
        elif part.kind == "paragraph":
            self._tabs.setCurrentIndex(0)
            self._paragraphs.go_to(id)
        else:
            self._show_field(part.kind)

    def go_to_flaw(self, flaw: Flaw) -> None:
        """Go to what is not ready."""
        if flaw.segment is not None:
            self.segment_wanted.emit(flaw.segment)
        elif flaw.part is not None:
            self.show_part(flaw.part)
            if self._tabs.currentIndex() == 1:
                self._timeline.table.setFocus()
        elif flaw.field is not None:
            self._show_field(flaw.field)

    def show_text(self, id: int, start: int, end: int) -> None:
        """Go to characters in the text of a part, and select them; an entry of the timeline is chosen as a whole."""
        self.show_part(id)
        part = self._session.article.by_id(id)
        if part is None:
            return
        if part.kind == "entry":
            self._timeline.table.setFocus()
        elif part.kind == "paragraph":
            self._paragraphs.select(id, start, end)
        elif part.kind in ("title", "lead"):
            (self._title if part.kind == "title" else self._lead).select(start, end)
        elif part.kind in self._fields.inputs:
            line = self._fields.inputs[part.kind]
            line.setSelection(units(line.text()[:start]), units(line.text()[start:end]))

    def _show_field(self, field: Field) -> None:
        if field in ("title", "lead"):
            self._tabs.setCurrentIndex(0)
            (self._title if field == "title" else self._lead).setFocus()
        else:
            self._tabs.setCurrentIndex(2)
            self._fields.go_to(field)

    def use_menus(self, menus: ContextMenus) -> None:
        """Offer what can be done to texts and entries in their context menus."""
        delete, line = QAction(say("article", "&Delete"), self), QAction(self)
        delete.setObjectName("Delete")
        delete.triggered.connect(self.delete_parts)
        line.setSeparator(True)

        def refresh() -> None:
            menus.refresh()
            parts = self.chosen_parts()
            delete.setEnabled(bool(parts) and parts[0].kind in ("paragraph", "entry") and not self._is_fixed())

        def offer(input: PartInput) -> None:
            spelling = PartSpelling(input, self._session)
            offer_actions(input, [*menus.paragraph_actions(), line, delete], refresh, spelling.offer)

        for box in (self._title, self._lead):
            offer(box)
        self._paragraphs.offer(offer)
        offer_actions(self._timeline.table, [*menus.entry_actions(), line, delete], refresh)

    def _is_fixed(self) -> bool:
        return bool(self._session.read_only_reason)

    def chosen_parts(self) -> list[Part]:
        """Return the part that the cursor is in, or the entries that are chosen where the timeline is shown."""
        if self._tabs.currentIndex() == 1:
            return self._timeline.chosen()
        box = self._paragraphs.current()
        if box is not None:
            return [box.part]
        fields: tuple[tuple[QWidget, Field], ...] = (
            (self._title, "title"),
            (self._lead, "lead"),
            (self._fields.inputs["tags"], "tags"),
        )
        for input, field in fields:
            part = self._session.article.field(field)
            if input.hasFocus() and part is not None:
                return [part]
        return []

    def stale_part(self) -> Part | None:
        """Return the first of these parts whose segments have changed since it was drafted, or None."""
        transcript = self._session.transcript
        return next((part for part in self.chosen_parts() if changed_since(part, transcript)), None)

    def has_segment(self) -> bool:
        """Say whether there is a segment to go to from here."""
        return bool(self._drafted_from()) or self._timeline.current() is not None

    def go_to_segment(self) -> None:
        """Go to the segment of the current entry, or to the first one that the paragraph was drafted from."""
        if segments := self._drafted_from():
            self.segment_wanted.emit(segments[0])
        else:
            self._timeline.go_to_segment()

    def _drafted_from(self) -> list[int]:
        """Return the segments that are still there of those that the part one types into was drafted from."""
        transcript = self._session.transcript
        ids = [id for part in self.chosen_parts() if part.kind != "entry" for id in segments_of(part)]
        return [id for id in ids if transcript.by_id(id) is not None]

    def delete_parts(self) -> None:
        """Delete the paragraph that is typed into, or the chosen entries."""
        if self._tabs.currentIndex() == 1:
            self._timeline.delete()
        else:
            self._paragraphs.delete_current()
