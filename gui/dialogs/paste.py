"""A whole Polish text, seen beside the English that it translates, before it is laid over the open talk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from dwuglos.talk.transcript import Transcript
from gui.dialogs.comparing import ComparingDialog, take_over
from gui.dialogs.new_talk import choose_file
from gui.dialogs.paste_rows import Row, described, rows_of
from gui.widgets.compared_table import Compared, ComparedTable
from gui.widgets.flowing_row import FlowingRow
from gui.widgets.question import gives_up
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.importing.pasting import Pasting
    from dwuglos.importing.polish_text import PolishText
    from dwuglos.talk.edits import Edit
    from gui.desk import Desk
    from gui.session import Session


class PasteDialog(ComparingDialog):
    """Finds where each sentence of a text belongs; a person walks through what is doubtful, and moves it."""

    def __init__(self, desk: Desk, session: Session, copied: str = "") -> None:
        """`copied` is read in place of what is on the clipboard."""
        super().__init__(desk, session, say("paste", "Paste a whole translation"), 1060, 640)
        self.pasting: Pasting | None = None
        self._untouched: Pasting | None = None
        """What was found, before a person moved anything in it."""
        self._rows: list[Row] = []
        self._make_parts()
        self._lay_out()
        self._connect()
        self._read(copied or QGuiApplication.clipboard().text())

    def _make_parts(self) -> None:
        self.about.setText(
            say(
                "paste",
                "Each Polish sentence goes to the English one that it translates, and is laid over its segments. Look "
                "at the doubtful ones first, and move what is at a wrong place. Whatever a person has written stays.",
            )
        )
        self.from_clipboard = QPushButton(say("paste", "From the &clipboard"), self)
        self.from_file = QPushButton(say("paste", "From a &file…"), self)
        self.least = QSpinBox(self)
        self.least.setRange(0, 100)
        self.least.setSuffix(say("paste", "%"))
        self.least.setValue(50)
        self.over_person = QCheckBox(say("paste", "&Replace what a person has written"), self)
        self.doubtful_first = QCheckBox(say("paste", "Doubtful ones f&irst"), self)
        self.doubtful_first.setChecked(True)
        headings = [say("paste", "Sure"), say("paste", "English"), say("paste", "Polish"), say("paste", "What it gets")]
        self.table = ComparedTable(say("paste", "Sentences"), headings, self)
        self.detail = self._make_detail(say("paste", "The sentence"))
        self.up = QPushButton(say("paste", "First sentence &up"), self)
        self.down = QPushButton(say("paste", "Last sentence &down"), self)
        self.all_up = QPushButton(say("paste", "All from here u&p"), self)
        self.all_down = QPushButton(say("paste", "All from here do&wn"), self)
        self.right = QPushButton(say("paste", "It is ri&ght"), self)
        self.drop = QPushButton(say("paste", "&Leave it out"), self)
        self.buttons, self.go = self._make_buttons(say("paste", "&Take"))

    def _lay_out(self) -> None:
        label = QLabel(say("paste", "Least &sureness:"), self)
        label.setBuddy(self.least)
        top, which, moves = QHBoxLayout(), QHBoxLayout(), FlowingRow()
        moves.setSpacing(6)
        top.addWidget(self.source, 1)
        top.addWidget(self.from_clipboard)
        top.addWidget(self.from_file)
        which.addWidget(label)
        which.addWidget(self.least)
        which.addWidget(self.over_person)
        which.addStretch(1)
        which.addWidget(self.doubtful_first)
        for button in (self.up, self.down, self.all_up, self.all_down, self.right, self.drop):
            button.setAutoDefault(False)
            moves.addWidget(button)
        rows = QVBoxLayout(self)
        for part in (self.about, top, self.trouble, which, self.table, self.detail, moves, self.buttons):
            if isinstance(part, QLayout):
                rows.addLayout(part)
            else:
                rows.addWidget(part, int(part is self.table))
        self._refresh()

    def _connect(self) -> None:
        self.from_clipboard.clicked.connect(self._read_clipboard)
        self.from_file.clicked.connect(self._choose_file)
        self.least.valueChanged.connect(lambda _: self._show())
        self.over_person.toggled.connect(lambda _: self._show())
        self.doubtful_first.toggled.connect(lambda _: self._show())
        self.table.chosen.connect(lambda _: self._refresh())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.all_up.clicked.connect(lambda: self._change(lambda pasting, n: pasting.shifted(n, -1)))
        self.all_down.clicked.connect(lambda: self._change(lambda pasting, n: pasting.shifted(n, 1)))
        self.right.clicked.connect(lambda: self._change(lambda pasting, n: pasting.sure(n)))
        self.drop.clicked.connect(lambda: self._change(lambda pasting, n: pasting.dropped(n)))

    # What a person has moved is not thrown away unasked

    def _may_give_up(self) -> bool:
        question = say("paste", "Give up what you moved and decided in this text?")
        return self.pasting == self._untouched or gives_up(self, question, may_keep=False)

    def reject(self) -> None:
        """Give up; asked first where something was moved, since Escape is hit by mistake."""
        if self._may_give_up():
            super().reject()

    # Reading

    def _read_clipboard(self) -> None:
        if self._may_give_up():
            self._read(QGuiApplication.clipboard().text())

    def _read(self, text: str) -> None:
        if not text.strip():
            self._fail_with(say("paste", "There is no text in the clipboard; copy the translation, or choose a file."))
            return

        def read() -> PolishText:
            from dwuglos.importing.polish_text import polish_lines

            return polish_lines(text)

        self._find(say("paste", "Text from the clipboard"), read)

    def _choose_file(self) -> None:
        settings = self._desk.settings
        file = choose_file(self, settings.last_folder, say("paste", "A Polish text"))
        if not file or not self._may_give_up():
            return
        settings.last_folder = str(Path(file).parent)

        def read() -> PolishText:
            from dwuglos.importing.polish_text import read_polish

            return read_polish(Path(file))

        self._find(Path(file).name, read)

    def _find(self, name: str, read: Callable[[], PolishText]) -> None:
        segments = self._segments

        def find(stop: Event) -> tuple[PolishText, Pasting]:
            from dwuglos.importing.pasting import paste

            text = read()
            return text, paste(segments, text, stop.is_set)

        sentence = say("paste", "Finding the place of each sentence…")
        self._look(sentence, find, lambda found: self._found(name, *found))

    def _found(self, name: str, text: PolishText, pasting: Pasting) -> None:
        self.pasting = self._untouched = pasting
        notices = localized(*text.notices)
        self.source.setText(f"{name} – {notices}" if notices else name)
        self._show()
        self.table.setFocus()

    def _clear(self) -> None:
        self.pasting = self._untouched = None
        self._show()

    # What is seen

    @property
    def _least(self) -> float:
        return self.least.value() / 100

    def _show(self, at: Row | None = None) -> None:
        pasting = self.pasting
        self._rows = rows_of(pasting, self.doubtful_first.isChecked()) if pasting is not None else []
        shown = [self._compared(pasting, row) for row in self._rows] if pasting is not None else []
        self.table.show_rows(shown, self._rows.index(at) if at in self._rows else 0)
        self._refresh()

    def _compared(self, pasting: Pasting, row: Row) -> Compared:
        if row.sentence is None:
            return Compared("–", "", pasting.pieces[row.piece or 0], say("paste", "No place"))
        sentence, polish = pasting.sentences[row.sentence], pasting.polish(row.sentence)
        sure = _percent(sentence.confidence) if polish else "–"
        return Compared(sure, sentence.english, polish, self._outcome(pasting, row.sentence, polish))

    def _outcome(self, pasting: Pasting, number: int, polish: str) -> str:
        sentence = pasting.sentences[number]
        if not polish:
            return say("paste", "Nothing")
        if polish == sentence.present:
            return say("paste", "Has it already")
        if sentence.is_of_person and not self.over_person.isChecked():
            return say("paste", "Stays")
        return say("paste", "This text") if sentence.confidence >= self._least else say("paste", "Too doubtful")

    def _current(self) -> Row | None:
        at = self.table.currentIndex().row()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _refresh(self) -> None:
        row, pasting = self._current(), self.pasting
        has_polish = (
            pasting is not None and row is not None and row.sentence is not None and row.sentence in pasting.owners
        )
        for button in (self.all_up, self.all_down, self.right, self.drop):
            button.setEnabled(has_polish)
        for button in (self.up, self.down):
            button.setEnabled(row is not None and (row.sentence is None or has_polish))
        self.detail.setHtml(described(pasting, row) if pasting is not None and row is not None else "")
        numbers = pasting.numbers(self.over_person.isChecked(), self._least) if pasting is not None else []
        self.go.setEnabled(bool(numbers))
        self.go.setText(say("paste", "&Take ({number})").format(number=len(numbers)))

    # What a person moves

    def _move(self, by: int) -> None:
        row, pasting = self._current(), self.pasting
        if row is None or pasting is None:
            return
        if row.piece is not None:
            self.pasting = pasting.given(row.piece, by)
            self._show(Row(self.pasting.owners[row.piece]))
            return
        self._change(lambda pasting, n: pasting.up(n) if by < 0 else pasting.down(n))

    def _change(self, change: Callable[[Pasting, int], Pasting]) -> None:
        row = self._current()
        if row is None or row.sentence is None or self.pasting is None:
            return
        place = self.table.currentIndex().row()
        self.pasting = change(self.pasting, row.sentence)
        self._show(row)
        if self.doubtful_first.isChecked():  # what is decided has gone to the sure ones: go on with the next
            self.table.setCurrentIndex(self.table.model().index(min(place, len(self._rows) - 1), 0))

    # What the caller asks

    def edit(self, transcript: Transcript) -> Edit | None:
        """Return the edit that was agreed to."""
        assert self.pasting is not None, "asked only of what was agreed to"
        return self.pasting.edit(transcript, self._least, self.over_person.isChecked())

    def outcome(self) -> str:
        """Say what was done."""
        assert self.pasting is not None, "asked only of what was agreed to"
        bare = len(self.pasting.bare())
        if bare:
            sentence = say(
                "paste",
                "Sentences placed: {placed}. Doubtful: {doubtful}. Without a place: {left}. "
                "English sentences left without Polish: {bare}.",
            )
        else:
            sentence = say("paste", "Sentences placed: {placed}. Doubtful: {doubtful}. Without a place: {left}.")
        over_person = self.over_person.isChecked()
        return sentence.format(
            placed=len(self.pasting.numbers(over_person, self._least)),
            doubtful=len(self.pasting.doubtful(self._least, over_person)),
            left=sum(owner is None for owner in self.pasting.owners),
            bare=bare,
        )


def _percent(share: float) -> str:
    return say("paste", "{percent}%").format(percent=int(share * 100))


def paste_translation(desk: Desk, copied: str = "") -> None:
    """Lay a Polish text over the open talk, as one step, once a person has looked at it."""
    if dialog := take_over(desk, lambda session: PasteDialog(desk, session, copied)):
        desk.tell(dialog.outcome())
