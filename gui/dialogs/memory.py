"""The translation memory: looked through, cleaned up, and exchanged with other programs as TMX files."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from gui.desk import Desk
from gui.dialogs.memory_deeds import MemoryDeeds
from gui.dialogs.unit_table import UnitModel, UnitTable
from gui.widgets.fitting import fit
from gui.widgets.naming import name_box
from gui.widgets.question import is_wanted, may_replace
from gui.widgets.work_line import WorkLine
from gui.words import say, whole

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.units.unit import Choice, Origin, Unit

SOON_MS = 250
"""How long to wait for more letters before units are looked for."""
_LONGEST_TITLE = 60
_TMX = "*.tmx"


class MemoryDialog(QDialog):
    """Shows the units that are chosen by words, by where they are from, by date, or for being there twice."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self._question = ("units of the memory", id(self))
        self._is_closed = self._is_looking = False
        self._origins: list[Origin] = []
        self._deeds = MemoryDeeds(desk, self)
        self.setWindowTitle(say("memory", "Translation memory"))
        fit(self, 900, 560)
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.text.setFocus()
        self._load()

    def _make_widgets(self) -> None:
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(say("memory", "Words, in English or Polish"))
        self.text.setAccessibleName(say("memory", "Words to look for"))
        self.text.setClearButtonEnabled(True)
        self.origin = QComboBox(self)
        name_box(self.origin, say("memory", "From"))
        self.origin.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.origin.setMinimumContentsLength(24)
        self.is_before = QCheckBox(say("memory", "&Before"), self)
        self.before = QDateEdit(QDate.currentDate().addYears(-1), self)
        self.before.setCalendarPopup(True)
        self.before.setAccessibleName(say("memory", "Before this day"))
        self.before.setEnabled(False)
        self.twins = QCheckBox(say("memory", "Only &duplicates"), self)
        self.twins.setToolTip(say("memory", "Units whose English and Polish a newer unit has as well."))
        self.model = UnitModel(self._read, self)
        self.table = UnitTable(self.model, self)
        self.state = QLabel(self)
        self.state.setObjectName("faint")
        self.state.setWordWrap(True)
        self.outcome = QLabel(self)
        self.outcome.setWordWrap(True)
        self.outcome.hide()
        self.work = WorkLine(self)
        self.forget = QPushButton(say("memory", "&Forget the chosen…"), self)
        self.forget_all = QPushButton(say("memory", "Forget &all shown…"), self)
        self.take_in = QPushButton(say("memory", "&Import…"), self)
        self.write_out = QPushButton(say("memory", "&Export…"), self)
        self.write_out.setToolTip(say("memory", "Write the units that are shown into a TMX file."))
        self.close_ = QPushButton(say("memory", "C&lose"), self)

    def _lay_out(self) -> None:
        choices = QGridLayout()
        choices.addWidget(self.text, 0, 0)
        choices.addWidget(self.origin, 0, 1)
        below = QHBoxLayout()
        below.addWidget(self.twins)
        below.addWidget(self.is_before)
        below.addWidget(self.before)
        below.addStretch(1)
        choices.addLayout(below, 1, 0, 1, 2)
        choices.setColumnStretch(0, 1)
        buttons = QHBoxLayout()
        for button in (self.forget, self.forget_all, self.take_in, self.write_out, self.close_):
            button.setAutoDefault(False)
            if button is self.take_in or button is self.close_:
                buttons.addStretch(1)
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.addLayout(choices)
        rows.addWidget(self.table, 1)
        for part in (self.state, self.outcome, self.work):
            rows.addWidget(part)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        self.text.textChanged.connect(lambda: self._soon.start())
        self.text.returnPressed.connect(self._look)
        self.origin.activated.connect(self._look)
        self.is_before.toggled.connect(self.before.setEnabled)
        self.is_before.toggled.connect(self._look)
        self.before.dateChanged.connect(lambda: self._soon.start())
        self.twins.toggled.connect(self._look)
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.forget.clicked.connect(lambda: self._forget(self._chosen()))
        self.forget_all.clicked.connect(lambda: self._forget(self.model.ids))
        self.take_in.clicked.connect(self._take_in)
        self.write_out.clicked.connect(self._write_out)
        self.close_.clicked.connect(self.reject)
        self.work.stop_wanted.connect(self._deeds.stop)
        self._deeds.began.connect(self._on_began)
        self._deeds.progressed.connect(self.work.show_share)
        self._deeds.ended.connect(self._on_ended)

    def done(self, result: int) -> None:
        """Close; what is under way is stopped."""
        self._is_closed = True
        self._soon.stop()
        self._deeds.stop()
        self._desk.tasks.drop(self._question)
        super().done(result)

    # What there is

    def _load(self) -> None:
        """Look where units are from, and then for those that are chosen."""
        address = self._desk.tasks.library_address
        self._is_looking = True
        self._refresh()

        def find(_: Library) -> list[Origin]:
            from dwuglos.store.units import units_of

            with closing(units_of(address)) as units:
                return units.origins()

        self._desk.tasks.latest(self._question, self._desk.tasks.read, find, self._show_origins, self._fail)

    def _show_origins(self, origins: list[Origin]) -> None:
        place = self.origin.currentData() if self.origin.count() else None
        before = None if place is None else self._origins[place][:2]
        self._origins = origins
        self.origin.clear()
        self.origin.addItem(say("memory", "From everywhere"), None)
        for row, (_, title, count) in enumerate(origins):
            shown = title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE]}…"
            name = shown or say("memory", "Without a title")
            self.origin.addItem(say("memory", "{title} ({n})").format(title=name, n=whole(count)), row)
            if before == origins[row][:2]:
                self.origin.setCurrentIndex(row + 1)
        self._look()

    def _choice(self) -> Choice:
        from dwuglos.store.units.unit import Choice

        row = self.origin.currentData()
        origin = None if row is None else self._origins[row]
        return Choice(
            tuple(self.text.text().split()),
            None if origin is None else origin.talk,
            origin.title if origin is not None and origin.talk is None else None,
            self.before.date().startOfDay().toMSecsSinceEpoch() if self.is_before.isChecked() else None,
            self.twins.isChecked(),
        )

    def _look(self) -> None:
        if self._is_closed:
            return
        self._soon.stop()
        choice, address = self._choice(), self._desk.tasks.library_address
        self._is_looking = True
        self._refresh()

        def find(_: Library) -> Sequence[int]:
            from dwuglos.store.units import units_of

            with closing(units_of(address)) as units:
                return units.find(choice)

        self._desk.tasks.latest(self._question, self._desk.tasks.read, find, self._show, self._fail)

    def _show(self, ids: Sequence[int]) -> None:
        self._is_looking = False
        self.model.show_ids(ids)
        self._refresh()

    def _fail(self, error: BaseException) -> None:
        self._is_looking = False
        self.model.show_ids(())
        self._refresh()
        self.state.setText(self._desk.words(error))

    def _read(self, page: int, ids: Sequence[int]) -> None:
        """Read a page of units that somebody looks at."""
        address = self._desk.tasks.library_address

        def read(_: Library) -> list[Unit]:
            from dwuglos.store.units import units_of

            with closing(units_of(address)) as units:
                return units.get(ids)

        self._desk.tasks.read(read, lambda units: self._take(page, ids, units), self._fail)

    def _take(self, page: int, ids: Sequence[int], units: Sequence[Unit]) -> None:
        if not self._is_closed:
            self.model.take(page, ids, units)

    # What is done

    def _chosen(self) -> Sequence[int]:
        return [id for rows in self.table.chosen_rows() for id in self.model.ids[rows.start : rows.stop]]

    def _forget(self, ids: Sequence[int]) -> None:
        question = say(
            "memory",
            "Units to be forgotten: {n}. They are written into a TMX file beside the library first, from which they "
            "can be imported again. The talks they are from stay as they are.",
        ).format(n=whole(len(ids)))
        title = say("memory", "Forget units")
        if ids and is_wanted(self, title, question, say("memory", "&Forget"), harmful=True):
            self._deeds.forget(ids)

    def _take_in(self) -> None:
        filters = say("memory", "Translation memories ({endings})").format(endings=_TMX)
        title = say("memory", "Import a translation memory")
        file, _ = QFileDialog.getOpenFileName(self, title, self._desk.settings.last_folder, filters)
        if file:
            self._remember_folder(file)
            self._deeds.take_in(Path(file))

    def _write_out(self) -> None:
        filters = say("memory", "Translation memories ({endings})").format(endings=_TMX)
        title = say("memory", "Export the translation memory")
        start = str(Path(self._desk.settings.last_folder or ".") / "memory.tmx")
        file, _ = QFileDialog.getSaveFileName(self, title, start, filters)
        if not file:
            return
        path = Path(file)
        if not path.suffix:
            path = path.with_suffix(".tmx")
            if not may_replace(self, title, path):
                return
        self._remember_folder(file)
        self._deeds.write_out(self.model.ids, path)

    def _remember_folder(self, file: str) -> None:
        self._desk.settings.last_folder = str(Path(file).parent)
        self._desk.remember()

    def _on_began(self, words: str) -> None:
        self.outcome.hide()
        self.work.begin(words)
        self._refresh()

    def _on_ended(self, words: str) -> None:
        if self._is_closed:
            return
        self.work.hide()
        self.outcome.setText(words)
        self.outcome.show()
        self._load()

    def _refresh(self) -> None:
        """Say how many units are shown and chosen, and what can be done now."""
        count = len(self.model.ids)
        chosen = sum(len(rows) for rows in self.table.chosen_rows())
        if self._is_looking:
            words = say("memory", "Looking…")
        elif count:
            words = say("memory", "Units shown: {n}; chosen: {chosen}.").format(n=whole(count), chosen=whole(chosen))
        elif self._origins:
            words = say("memory", "No unit is like that.")
        else:
            words = say("memory", "The memory is empty: it fills as segments are confirmed, and from TMX files.")
        self.state.setText(words)
        is_free = not self._is_looking and not self._deeds.is_under_way
        self.forget.setEnabled(is_free and chosen > 0)
        self.forget_all.setEnabled(is_free and count > 0)
        self.write_out.setEnabled(is_free and count > 0)
        self.take_in.setEnabled(is_free)
