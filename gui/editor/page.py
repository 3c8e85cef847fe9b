"""The page on which a talk is edited: filters, find, and the segment table."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dwuglos.profiles import Profile
from dwuglos.talk.transcript import Segment
from gui.cells.figures import learn_to_lay_out
from gui.editor.filter_bar import FilterBar
from gui.editor.filter_counts import FilterCounts
from gui.editor.find_bar import FindBar
from gui.editor.suggested import Suggested
from gui.editor.table import SegmentTable
from gui.filters import FILTERS, Predicate
from gui.session import Session
from gui.widgets.following import follow_selection
from gui.words import say

LAY_OUT_AFTER_MS = 600


class EditorPage(QWidget):
    """Shows one session."""

    def __init__(self, session: Session, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.profile = profile
        """The limits that count."""
        self.in_lines = False
        """Whether texts are shown in the lines in which they are exported."""
        self.milliseconds = False
        """Whether times are shown to the millisecond."""
        self._filters = tuple(each(session) for each in FILTERS)
        self._counts = FilterCounts(self._filters, session, self)
        self.filters = FilterBar(FILTERS, self)
        self.find_bar = FindBar(self)
        self.table = SegmentTable(session, profile, self)
        follow_selection(self.table)
        self.suggested = Suggested(
            session, lambda: self.table.open_cell, lambda id: self.table.go_to(id, edit=True), self
        )
        """What puts suggestions into the Polish."""
        self.nothing = QLabel(say("editor", "No segment matches this filter."), self)
        self.nothing.setObjectName("faint")
        self.nothing.setMargin(24)
        self.nothing.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (self.filters, self.find_bar, self.nothing):
            rows.addWidget(part)
        rows.addWidget(self.table, 1)
        self.filters.chosen.connect(self._filter)
        self.find_bar.changed.connect(self._on_find_changed)
        self.find_bar.wanted.connect(self.find_next)
        self.find_bar.closed.connect(self.table.setFocus)
        session.history_changed.connect(self._show_counts)
        self._counts.changed.connect(self._show_counts)
        session.cursor.wanted.connect(self.take_to)
        self._show_counts()
        self.use_theme()

    def use_theme(self) -> None:
        """Take the colours of the theme in force."""
        self.filters.use_theme()
        self._look_again()

    def _look_again(self) -> None:
        shown = {"in_lines": self.in_lines, "milliseconds": self.milliseconds}
        self.table.set_look(self.profile, self.find_bar.text, **shown)

    def _lay_out(self) -> None:
        """Count the lines that texts are exported in from now on; a talk is on the screen sooner without that."""
        if learn_to_lay_out():
            self._look_again()

    def show_in_lines(self, in_lines: bool) -> None:
        """Show texts in the lines in which they are exported, or as they were typed."""
        if in_lines != self.in_lines:
            self.in_lines = in_lines
            self._look_again()

    def show_milliseconds(self, milliseconds: bool) -> None:
        """Show times to the millisecond, or to a tenth of a second."""
        if milliseconds != self.milliseconds:
            self.milliseconds = milliseconds
            self._look_again()

    def use_text_size(self, size: int) -> None:
        """Show the texts in another size (in percent), and what one is at where one is."""
        self.table.use_text_size(size)
        self.use_theme()
        current = self.table.current()
        if current is not None:
            self.table.bring_into_sight(current.id)

    def use_profile(self, profile: Profile) -> None:
        """Count by the limits of another profile."""
        self.profile = profile
        self.use_theme()

    def start(self) -> None:
        """Put the cursor where work goes on: at the first segment that is not confirmed."""
        QTimer.singleShot(LAY_OUT_AFTER_MS, self, self._lay_out)
        first = self.find_segment(lambda s: s.state in ("initial", "translated"), after=None)
        if first is None and len(self._session.transcript):
            first = self._session.transcript[0]
        if first is not None:
            self.table.go_to(first.id)
        self.table.setFocus()

    def find_segment(self, wanted: Predicate, after: int | None, step: int = 1) -> Segment | None:
        """Return the next shown segment that is wanted, round the end; `after` is an id, None starts at the top."""
        model = self.table.segments
        total = model.rowCount()
        here = model.row_of(after) if after is not None else None
        start = -1 if here is None else here
        for n in range(1, total + 1):
            segment = model.segment((start + n * step) % total)
            if wanted(segment):
                return segment
        return None

    def find_next(self, step: int = 1) -> None:
        """Go to the next place where the text looked for stands, or the one before."""
        current = self.table.current()
        if self.find_bar.text:
            found = self.find_segment(self.find_bar.matcher(), current.id if current else None, step)
            if found is not None:
                self.table.go_to(found.id)
            self._show_place(found)

    def show_segment(self, id: int) -> None:
        """Make a segment visible, taking filters away that hide it."""
        if self.table.segments.row_of(id) is None:
            self.find_bar.close_bar()
            self.filters.choose(0)

    def take_to(self, id: int) -> None:
        """Make a segment the current one, whatever hides it; what is being typed elsewhere is kept."""
        self.table.close_cell()
        self.show_segment(id)
        self.table.go_to(id)

    def put_back(self, id: int, column: str, text: str) -> bool:
        """Open a cell with a text in it, as if it had just been typed; False where the segment is gone."""
        if self._session.transcript.by_id(id) is None:
            return False
        self.table.close_cell()
        self.show_segment(id)
        return self.table.put_into(id, column, text)

    def _on_find_changed(self) -> None:
        self._filter()
        self._look_again()
        if not self.find_bar.text:
            self.find_bar.count.setText("")
            return
        current = self.table.current()
        if current is None or not self.find_bar.matches(current):
            self.find_next()
        else:
            self._show_place(current)

    def _show_place(self, segment: Segment | None) -> None:
        matching = [s.id for s in filter(self.find_bar.matcher(), self._session.transcript)]
        if segment is not None and segment.id in matching:
            place = say("find", "{place} of {total}")
            self.find_bar.count.setText(place.format(place=matching.index(segment.id) + 1, total=len(matching)))
        elif matching:
            self.find_bar.count.setText(say("find", "Hidden by the filter"))
        else:
            self.find_bar.count.setText(say("find", "Not found"))

    def _filter(self) -> None:
        self.table.close_cell()
        chosen, matches = self._filters[self.filters.chosen_number], self.find_bar.hiding_matcher()
        wanted: list[Predicate] = [] if chosen.hides_nothing else [chosen.passes]
        wanted += [matches] if matches is not None else []
        if not wanted and not self.table.segments.is_filtered:
            return
        self.table.segments.set_filter(*wanted)
        self.nothing.setVisible(self.table.segments.rowCount() == 0)

    def _show_counts(self) -> None:
        self.filters.show_counts(self._counts.numbers)
        self.filters.show_progress(self._session.counts)
