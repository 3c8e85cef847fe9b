"""What a corrected English transcript does to the open talk, seen before it is done."""

from __future__ import annotations

from html import escape
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout

from dwuglos.talk.transcript import Transcript
from dwuglos.timing.clock import clock
from gui.dialogs.comparing import ComparingDialog, take_over
from gui.look.changed_words import added_html, after_html, before_html, removed_html
from gui.widgets.compared_table import Compared, ComparedTable
from gui.words import later, localized, say

if TYPE_CHECKING:
    from dwuglos.formats.base import Cue
    from dwuglos.importing.corrections import Correction, Kind, Row
    from dwuglos.talk.edits import Edit
    from dwuglos.talk.transcript import Timing
    from gui.desk import Desk
    from gui.session import Session

KIND_TITLES: dict[Kind, str] = {
    "kept": later("reimport", "Stays"),
    "changed": later("reimport", "Corrected"),
    "added": later("reimport", "New"),
    "removed": later("reimport", "Gone"),
}


class ReimportDialog(ComparingDialog):
    """Reads a corrected transcript, and shows what stays, what was corrected, what is new and what is gone."""

    def __init__(self, desk: Desk, session: Session, path: Path) -> None:
        super().__init__(desk, session, say("reimport", "Corrected English"), 1000, 620)
        self._path = path
        self._free_id = session.transcript.new_id()
        self._read: tuple[Correction, tuple[Cue, ...], Timing] | None = None
        self._shown: list[Row] = []
        self.notices = self._label()
        self.about.setText(
            say(
                "reimport",
                "What stays keeps its translation. What was corrected keeps it as a draft that needs an update: the "
                "filter “Outdated” shows it, with the earlier English in the note. All of it can be undone at once.",
            )
        )
        self.which = QComboBox(self)
        headings = [
            say("reimport", "Time"),
            say("reimport", "English now"),
            say("reimport", "Corrected English"),
            say("reimport", "What becomes of it"),
        ]
        self.table = ComparedTable(say("reimport", "Corrections"), headings, self)
        self.detail = self._make_detail(say("reimport", "The segment, before and after"))
        self.buttons, self.go = self._make_buttons(say("reimport", "&Take the corrected English"))
        self._lay_out()
        self.which.currentIndexChanged.connect(lambda _: self._show_rows())
        self.table.chosen.connect(self._show_detail)
        self._look_into_file()

    def _lay_out(self) -> None:
        for title, kinds in _choices():
            self.which.addItem(title, kinds)
        label = QLabel(say("reimport", "&Show:"), self)
        label.setBuddy(self.which)
        line = QHBoxLayout()
        line.addWidget(self.source, 1)
        line.addWidget(label)
        line.addWidget(self.which)
        rows = QVBoxLayout(self)
        rows.addWidget(self.about)
        rows.addLayout(line)
        rows.addWidget(self.trouble)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.detail)
        rows.addWidget(self.notices)
        rows.addWidget(self.buttons)
        self.notices.hide()

    # Reading

    def _look_into_file(self) -> None:
        path, segments, free = self._path, self._segments, self._free_id

        def read(_stop: Event) -> tuple[Correction, tuple[Cue, ...], Timing]:
            from dwuglos.importing.corrections import correct, english_in, refuse_another_talk

            reading = english_in(path)
            transcript = Transcript(segments)
            transcript.reserve_ids(free)
            correction = correct(transcript, reading.cues, reading.timing)
            refuse_another_talk(correction, path)
            return correction, reading.cues, reading.timing

        self._look(say("reimport", "Reading {file}…").format(file=path.name), read, self._show)

    def _clear(self) -> None:
        self._read = None
        self.go.setEnabled(False)
        self._show_rows()

    def _show(self, read: tuple[Correction, tuple[Cue, ...], Timing]) -> None:
        self._read = read
        correction = read[0]
        numbers = [f"{say('reimport', title)}: {correction.count(kind)}" for kind, title in KIND_TITLES.items()]
        self.source.setText(" · ".join(numbers))
        notices = localized(*correction.notices)
        if correction.edit is None:
            notices = say("reimport", "The talk has this English already; there is nothing to take.")
        self.notices.setText(notices)
        self.notices.setVisible(bool(notices))
        self.go.setEnabled(correction.edit is not None)
        self._show_rows()
        self.table.setFocus()

    def _show_rows(self) -> None:
        kinds = self.which.currentData()
        self._shown = [row for row in self._read[0].rows if row.kind in kinds] if self._read else []
        self.table.show_rows([_compared(row) for row in self._shown])

    def _show_detail(self, at: int) -> None:
        self.detail.setHtml(_described(self._shown[at]) if 0 <= at < len(self._shown) else "")

    # What the caller asks

    def edit(self, transcript: Transcript) -> Edit | None:
        """Return the edit that was agreed to; made anew where the talk has changed since it was shown."""
        from dwuglos.importing.corrections import correct

        assert self._read is not None, "asked only of what was agreed to"
        correction, cues, timing = self._read
        if self._segments != transcript.segments or correction.edit is None:
            return correct(transcript, cues, timing).edit
        transcript.reserve_ids(max(change.id for change in correction.edit.changes))
        return correction.edit

    def count_of(self, kind: Kind) -> int:
        """Return how many segments stay, change, come or go."""
        return self._read[0].count(kind) if self._read else 0


def _choices() -> list[tuple[str, tuple[Kind, ...]]]:
    return [
        (say("reimport", "All that changes"), ("changed", "added", "removed")),
        (say("reimport", "What was corrected"), ("changed",)),
        (say("reimport", "What is new"), ("added",)),
        (say("reimport", "What is gone"), ("removed",)),
        (say("reimport", "All segments"), ("kept", "changed", "added", "removed")),
    ]


def _compared(row: Row) -> Compared:
    return Compared(clock(row.start, 0) or "–", row.before, row.after, say("reimport", KIND_TITLES[row.kind]))


def _described(row: Row) -> str:
    """Return what is said of a segment, with the words marked that changed."""
    before, after = (" ".join(text.split()) for text in (row.before, row.after))
    if row.kind == "removed":
        lines = [removed_html(escape(before))]
    elif row.kind == "added":
        lines = [added_html(escape(after))]
    else:
        lines = [before_html(before, after)] if before != after else []
        lines.append(after_html(before, after))
    if row.target:
        lines.append(escape(" ".join(row.target.split())))
    return "<br>".join(lines)


def take_correction(desk: Desk, path: Path) -> None:
    """Show what a corrected transcript does to the open talk, and take it over, as one step."""
    if dialog := take_over(desk, lambda session: ReimportDialog(desk, session, path)):
        sentence = say(
            "reimport",
            "The corrected English was taken. Stays: {kept}. Corrected: {changed}. New: {added}. Gone: {removed}.",
        )
        desk.tell(sentence.format(**{kind: dialog.count_of(kind) for kind in KIND_TITLES}))
