"""Another translation of the open talk beside its own: what differs is looked at, and taken or left row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from dwuglos.talk.transcript import Segment, Transcript
from dwuglos.timing.clock import clock
from gui.dialogs.comparing import ComparingDialog, take_over
from gui.dialogs.new_talk import choose_file
from gui.look.changed_words import after_html, before_html
from gui.widgets.compared_table import Compared, ComparedTable
from gui.widgets.question import gives_up
from gui.words import later, localized, say

if TYPE_CHECKING:
    from dwuglos.importing.merging import Kind, Merge, Row
    from dwuglos.talk.edits import Edit
    from dwuglos.talk.stored_talk import TalkSummary
    from gui.desk import Desk
    from gui.session import Session

_LONGEST_TITLE = 30
KIND_TITLES: dict[Kind, str] = {
    "same": later("merge", "The same"),
    "differs": later("merge", "Differs"),
    "theirs": later("merge", "Only theirs"),
    "ours": later("merge", "Only ours"),
}


class MergeDialog(ComparingDialog):
    """Asks for another translation, and shows where it differs; what is ticked is taken."""

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__(desk, session, say("merge", "Take from another translation"), 1060, 640)
        self.merge: Merge | None = None
        self._shown: list[Row] = []
        self._theirs: set[int] = set()
        """The segments that take the other translation."""
        self._at_first: set[int] = set()
        """Those that take it unless somebody says otherwise."""
        self._make_parts()
        self._lay_out()
        self._connect()
        desk.tasks.read(lambda library: library.talks(), self._offer_talks)

    def _make_parts(self) -> None:
        self.about.setText(
            say(
                "merge",
                "Choose a file with another translation of this talk, or another talk. Space takes theirs at the "
                "cursor. What is taken is a draft, to be confirmed anew; all of it can be undone at once.",
            )
        )
        self.from_file = QPushButton(say("merge", "From a &file…"), self)
        self.talks = QComboBox(self)
        self.talks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.talks.setMinimumContentsLength(_LONGEST_TITLE)
        self.talks.addItem("–", None)
        self.every = QCheckBox(say("merge", "Show &also what is the same"), self)
        headings = [say("merge", "Time"), say("merge", "Ours"), say("merge", "Theirs"), say("merge", "Compared")]
        self.table = ComparedTable(say("merge", "Both translations"), headings, self)
        self.detail = self._make_detail(say("merge", "The segment in both translations"))
        self.take_missing = QPushButton(say("merge", "Tick what is &missing in ours"), self)
        self.take_all = QPushButton(say("merge", "Tick a&ll"), self)
        self.take_none = QPushButton(say("merge", "Tick &none"), self)
        self.buttons, self.go = self._make_buttons(say("merge", "&Take theirs"))

    def _lay_out(self) -> None:
        label = QLabel(say("merge", "An&other talk:"), self)
        label.setBuddy(self.talks)
        top, ticks = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.source, 1)
        top.addWidget(self.from_file)
        top.addWidget(label)
        top.addWidget(self.talks)
        for button in (self.take_missing, self.take_all, self.take_none):
            button.setAutoDefault(False)
            ticks.addWidget(button)
        ticks.addStretch(1)
        ticks.addWidget(self.every)
        rows = QVBoxLayout(self)
        rows.addWidget(self.about)
        rows.addLayout(top)
        rows.addWidget(self.trouble)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.detail)
        rows.addLayout(ticks)
        rows.addWidget(self.buttons)
        self._refresh()

    def _connect(self) -> None:
        self.from_file.clicked.connect(self._choose_file)
        self.talks.activated.connect(lambda _: self._choose_talk())
        self.every.toggled.connect(lambda _: self._show())
        self.table.chosen.connect(self._show_detail)
        self.table.taken.connect(self._note_taken)
        self.take_missing.clicked.connect(lambda: self._tick("theirs"))
        self.take_all.clicked.connect(lambda: self._tick("theirs", "differs"))
        self.take_none.clicked.connect(lambda: self._tick())

    # Which translation

    def _offer_talks(self, talks: Sequence[TalkSummary]) -> None:
        for talk in talks:
            if talk.id != self._session.id and talk.translated:
                self.talks.addItem(talk.title, talk.id)

    def _choose_file(self) -> None:
        settings = self._desk.settings
        file = choose_file(self, settings.last_folder, say("merge", "Another translation"))
        if not file:
            return
        settings.last_folder = str(Path(file).parent)
        segments = self._segments
        self.talks.setCurrentIndex(0)

        def compare(stop: Event) -> Merge:
            from dwuglos.importing.merging import merge_file

            return merge_file(segments, Path(file), stop.is_set)

        self._compare(Path(file).name, compare)

    def _choose_talk(self) -> None:
        chosen = self.talks.currentData()
        if chosen is None:
            return
        name, segments = self.talks.currentText(), self._segments

        def go_on(others: Sequence[Segment]) -> None:
            def compare(_stop: Event) -> Merge:
                from dwuglos.importing.merging import merge_talk

                return merge_talk(segments, others)

            if self.talks.currentData() == chosen:
                self._compare(name, compare)

        self._desk.tasks.read(lambda library: library.open_talk(chosen).segments, go_on, self._fail)

    def _compare(self, name: str, compare: Callable[[Event], Merge]) -> None:
        self._look(say("merge", "Comparing…"), compare, lambda merge: self._found(name, merge))

    def _found(self, name: str, merge: Merge) -> None:
        self.merge = merge
        counts = " · ".join(f"{say('merge', title)}: {merge.count(kind)}" for kind, title in KIND_TITLES.items())
        notices = localized(*merge.notices)
        self.source.setText("\n".join(filter(None, (f"{name} – {counts}", notices))))
        self._tick("theirs")
        self._at_first = set(self._theirs)
        self.table.setFocus()

    def _clear(self) -> None:
        self.merge = None
        self._show()

    def reject(self) -> None:
        """Close without taking any; asked first where rows were ticked, since Escape is hit by mistake."""
        question = say("merge", "Give up what you have ticked?")
        if self.merge is None or self._theirs == self._at_first or gives_up(self, question, may_keep=False):
            super().reject()

    # What is seen and ticked

    def _tick(self, *kinds: Kind) -> None:
        self._theirs = set(self.merge.ids(*kinds)) if self.merge is not None else set()
        self._show(self.table.currentIndex().row())

    def _note_taken(self) -> None:
        for row, shown in zip(self._shown, self.table.rows, strict=True):
            (self._theirs.add if shown.is_taken else self._theirs.discard)(row.segment.id)
        self._refresh()

    def _show(self, at: int = 0) -> None:
        wanted = KIND_TITLES if self.every.isChecked() else ("differs", "theirs", "ours")
        self._shown = [row for row in self.merge.rows if row.kind in wanted] if self.merge is not None else []
        self.table.show_rows([self._compared(row) for row in self._shown], at)
        self._refresh()

    def _compared(self, row: Row) -> Compared:
        segment, kind = row.segment, row.kind
        assert kind is not None, "what neither has is not shown"
        is_taken = segment.id in self._theirs if kind in ("differs", "theirs") else None
        title = say("merge", KIND_TITLES[kind])
        return Compared(clock(segment.start, 0) or "–", segment.target, row.other.target, title, is_taken)

    def _show_detail(self, at: int) -> None:
        self.detail.setHtml(_described(self._shown[at]) if 0 <= at < len(self._shown) else "")

    def _refresh(self) -> None:
        for button in (self.take_missing, self.take_all, self.take_none, self.every):
            button.setEnabled(self.merge is not None)
        self.go.setEnabled(bool(self._theirs))
        self.go.setText(say("merge", "&Take theirs ({number})").format(number=len(self._theirs)))

    # What the caller asks

    @property
    def number(self) -> int:
        """How many segments take the other translation."""
        return len(self._theirs)

    def edit(self, transcript: Transcript) -> Edit | None:
        """Return the edit that was agreed to."""
        assert self.merge is not None, "asked only of what was agreed to"
        return self.merge.edit(transcript, self._theirs)


def _described(row: Row) -> str:
    """Return the English, and both translations with the words marked that differ."""
    ours, theirs = (" ".join(text.split()) for text in (row.segment.target, row.other.target))
    lines = [escape(" ".join(row.segment.source.split()))]
    if ours and theirs and ours != theirs:
        lines += [before_html(ours, theirs), after_html(ours, theirs)]
    else:
        lines.append(escape(ours or theirs))
    if row.other.is_of_other_english:
        lines.append(f"<i>{escape(say('merge', 'Theirs is of another wording of the English.'))}</i>")
    return "<br>".join(lines)


def merge_translations(desk: Desk) -> None:
    """Take from another translation what a person has ticked, as one step."""
    if dialog := take_over(desk, lambda session: MergeDialog(desk, session)):
        desk.tell(say("merge", "Theirs was taken. Segments: {number}.").format(number=dialog.number))
