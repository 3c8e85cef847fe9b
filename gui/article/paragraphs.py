"""The summary: its paragraphs one under another, each with its count of words and what can be done to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dwuglos.talk import article_edits, article_review
from dwuglos.talk.article import Part
from dwuglos.talk.basis import changed_since
from gui.article.draft_offers import DraftOffers
from gui.article.part_input import PartInput
from gui.article.typing import Make, Typing
from gui.session import Session
from gui.widgets.tool_button import tool_button
from gui.words import say


class ParagraphBox(QFrame):
    """One paragraph."""

    delete_wanted = Signal()
    move_wanted = Signal(int)
    changes_wanted = Signal()
    confirm_wanted = Signal()

    def __init__(self, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.about = QLabel(self)
        self.about.setObjectName("faint")
        self.stale = QPushButton(say("article", "! Segments changed since"), self)
        self.stale.setObjectName("stale")
        self.stale.setToolTip(say("article", "Show what changed in the segments this was drafted from"))
        self.stale.clicked.connect(self.changes_wanted)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.about)
        top.addWidget(self.stale)
        top.addStretch(1)
        self.confirm = tool_button("✓", say("article", "Confirm draft"), self.confirm_wanted.emit, self)
        self.confirm.setAutoRaise(True)
        top.addWidget(self.confirm)
        self.tools = [
            tool_button("↑", say("article", "Move paragraph up"), lambda: self.move_wanted.emit(-1), self),
            tool_button("↓", say("article", "Move paragraph down"), lambda: self.move_wanted.emit(1), self),
            tool_button("✕", say("article", "Delete paragraph"), self.delete_wanted.emit, self),
        ]
        for tool in self.tools:
            tool.setAutoRaise(True)
            top.addWidget(tool)
        self.input = PartInput(say("article", "Paragraph"), self)
        self.input.set_text(part.text)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 6)
        rows.setSpacing(2)
        rows.addLayout(top)
        rows.addWidget(self.input)

    def show_part(self, part: Part, number: int, stale: bool, read_only: bool) -> None:
        """Show what holds of the paragraph beside its text: how long it is, who wrote it, whether it is stale."""
        self.part = part
        self.input.setReadOnly(read_only)
        self.stale.setVisible(stale)
        for tool in self.tools:
            tool.setVisible(not read_only)
        self.confirm.setVisible(not read_only and (stale or article_edits.is_draft(part)))
        self.input.setAccessibleName(say("article", "Paragraph {number}").format(number=number))
        self.say_length(number)

    def say_length(self, number: int) -> None:
        """Say how many words there are, and whether a machine wrote them."""
        facts = {"number": number, "words": len(self.input.text().split())}
        if article_edits.is_draft(self.part):
            message = say("article", "{number}  ·  words: {words}  ·  draft")
        else:
            message = say("article", "{number}  ·  words: {words}")
        self.about.setText(message.format(**facts))


class Paragraphs(QWidget):
    """All paragraphs of the summary."""

    changes_wanted = Signal(int)
    """What changed under the part of that id is to be shown."""

    def __init__(self, session: Session, typing: Typing, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._typing = typing
        self._boxes: list[ParagraphBox] = []
        self._offer: Callable[[PartInput], None] = lambda _input: None
        self.count = QLabel(self)
        self.count.setObjectName("faint")
        self.empty = QLabel(
            say("article", "No paragraph yet. Write one, or let the program draft a summary of the Polish."), self
        )
        self.empty.setObjectName("faint")
        self.empty.setWordWrap(True)
        self.offers = DraftOffers(say("article", "Draft from the Polish"), self)
        self.add = QPushButton(say("article", "Add paragraph"), self)
        self.add.clicked.connect(self.add_paragraph)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        bottom = QHBoxLayout()
        bottom.addWidget(self.add)
        bottom.addWidget(self.count, 1, Qt.AlignmentFlag.AlignRight)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.empty)
        rows.addWidget(self.offers)
        rows.addLayout(self._column)
        rows.addLayout(bottom)
        self.refresh()

    @property
    def boxes(self) -> list[ParagraphBox]:
        """The paragraphs on the screen in order."""
        return self._boxes

    def offer(self, offer: Callable[[PartInput], None]) -> None:
        """Let `offer` give a context menu to the text of each paragraph, of those to come as well."""
        self._offer = offer
        for box in self._boxes:
            offer(box.input)

    def current(self) -> ParagraphBox | None:
        """Return the paragraph that is typed into."""
        return next((box for box in self._boxes if box.input.hasFocus()), None)

    def refresh(self) -> None:
        """Show the paragraphs as they are now, keeping the fields of those that stay."""
        parts = self._session.article.summary
        if [box.part.id for box in self._boxes] != [part.id for part in parts]:
            self._place(parts)
        for number, (box, part) in enumerate(zip(self._boxes, parts, strict=True), 1):
            stale = bool(part.basis) and bool(changed_since(part, self._session.transcript))
            if not self._typing.holds(part.id):
                box.input.set_text(part.text)
            box.show_part(part, number, stale, bool(self._session.read_only_reason))
        self.add.setEnabled(not self._session.read_only_reason)
        self.empty.setVisible(not parts)
        self.offers.setVisible(not parts and not self._session.read_only_reason)
        self._say_count()

    def go_to(self, id: int, position: int | None = None) -> bool:
        """Put the cursor into a paragraph; False when there is none of that id."""
        box = next((box for box in self._boxes if box.part.id == id), None)
        if box is None:
            return False
        box.input.setFocus()
        if position is not None:
            box.input.place_cursor(position)
        return True

    def select(self, id: int, start: int, end: int) -> None:
        """Select characters in a paragraph, as far as it goes."""
        for box in self._boxes:
            if box.part.id == id:
                box.input.select(start, end)

    def add_paragraph(self) -> None:
        """Put an empty paragraph behind the one typed into, or at the end."""
        self._typing.finish()
        here = self.current()
        after = here.part.id if here is not None else (self._boxes[-1].part.id if self._boxes else None)
        edit = article_edits.add_paragraph(self._session.article, after)
        if self._session.do(edit) and edit.parts[-1].after is not None:
            self.go_to(edit.parts[-1].after.id)

    def _place(self, parts: list[Part]) -> None:
        kept = {box.part.id: box for box in self._boxes}
        self._boxes = [kept.pop(part.id) if part.id in kept else self._box(part) for part in parts]
        for box in kept.values():
            box.hide()
            self._column.removeWidget(box)
            box.deleteLater()
        for place, box in enumerate(self._boxes):
            if self._column.indexOf(box) != place:
                self._column.removeWidget(box)
                self._column.insertWidget(place, box)

    def _box(self, part: Part) -> ParagraphBox:
        box = ParagraphBox(part, self)
        self._offer(box.input)
        box.input.typed.connect(lambda text: self._on_typed(box, text))
        box.input.left.connect(self._typing.finish)
        box.input.split_wanted.connect(lambda offset: self._split(box, offset))
        box.input.join_wanted.connect(lambda side: self._join(box, side))
        box.input.move_wanted.connect(lambda step: self._step(box, step))
        box.move_wanted.connect(lambda step: self._do(lambda a: article_edits.move(a, box.part.id, step)))
        box.delete_wanted.connect(lambda: self._delete(box))
        box.changes_wanted.connect(lambda: self.changes_wanted.emit(box.part.id))
        box.confirm_wanted.connect(lambda: self._confirm(box))
        return box

    def _do(self, make: Make) -> bool:
        self._typing.finish()
        return self._session.attempt_on_article(make)

    def _on_typed(self, box: ParagraphBox, text: str) -> None:
        id = box.part.id
        box.say_length(self._boxes.index(box) + 1)
        self._say_count()
        self._typing.type(id, lambda article: article_edits.set_text(article, id, text))

    def _confirm(self, box: ParagraphBox) -> None:
        transcript = self._session.transcript
        self._do(lambda article: article_review.confirm(article, transcript, [box.part.id]))

    def delete_current(self) -> None:
        """Delete the paragraph that is typed into."""
        box = self.current()
        if box is not None:
            self._delete(box)

    def _delete(self, box: ParagraphBox) -> None:
        place, had_cursor = self._boxes.index(box), box.input.hasFocus()
        if self._do(lambda article: article_edits.remove(article, [box.part.id])) and had_cursor and self._boxes:
            self._boxes[min(place, len(self._boxes) - 1)].input.setFocus()

    def _split(self, box: ParagraphBox, offset: int) -> None:
        text = box.input.text()
        if not text[offset:].strip():
            self.add_paragraph()
        elif not text[:offset].strip():
            place = self._boxes.index(box)
            above = self._boxes[place - 1].part.id if place else None
            self._do(lambda article: article_edits.add_paragraph(article, above))
        elif self._do(lambda article: article_edits.split_paragraph(article, box.part.id, offset)):
            self.go_to(self._boxes[self._boxes.index(box) + 1].part.id, 0)

    def _join(self, box: ParagraphBox, side: int) -> None:
        place = self._boxes.index(box)
        if not 0 <= place + side < len(self._boxes):
            return
        upper = self._boxes[min(place, place + side)]
        at = len(upper.input.text().strip())
        if self._do(lambda article: article_edits.join_paragraphs(article, upper.part.id)):
            self.go_to(upper.part.id, at)

    def _step(self, box: ParagraphBox, step: int) -> None:
        place = self._boxes.index(box) + step
        if 0 <= place < len(self._boxes):
            self._boxes[place].input.setFocus()

    def _say_count(self) -> None:
        words = sum(len(box.input.text().split()) for box in self._boxes)
        self.count.setText(say("article", "Total words: {words}").format(words=words) if self._boxes else "")
