"""Which files become a talk, and how they are to be read."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwuglos.formats import FORMATS, by_name
from dwuglos.importing.new_talk import FOUND, HowToRead, NewTalk, read_talk
from gui.tasks import Tasks
from gui.widgets.fitting import fit
from gui.widgets.naming import name_box
from gui.words import localized, say, timecode

PREVIEWED = 30
ENCODINGS = ("utf-8", "cp1250", "iso-8859-2", "cp852", "cp1252", "utf-16")
FRAME_RATES = ("23.976", "24", "25", "29.97", "30")


class FileLine(QWidget):
    """A file and how it is read; what is not chosen is found by looking at the file."""

    def __init__(self, name: str, placeholder: str, parent: NewTalkDialog) -> None:
        super().__init__(parent)
        self.path = QLineEdit(parent)
        self.path.setPlaceholderText(placeholder)
        self.path.setAccessibleName(name)
        self.browse = QPushButton(say("new talk", "Browse…"), parent)
        self.browse.setAccessibleName(say("new talk", "Browse: {name}").format(name=name))
        self.format = QComboBox(parent)
        self.format.addItem(say("new talk", "Format: automatic"), None)
        for format in FORMATS:
            if format.reads:
                self.format.addItem(localized(format.title), format.name)
        self.encoding = QComboBox(parent)
        self.encoding.addItem(say("new talk", "Encoding: automatic"), None)
        for encoding in ENCODINGS:
            self.encoding.addItem(encoding.upper() if encoding.startswith("u") else encoding, encoding)
        for box, kind in ((self.format, say("new talk", "Format")), (self.encoding, say("new talk", "Encoding"))):
            name_box(box, f"{name} {kind}")
            box.currentIndexChanged.connect(parent.read)
        self.path.textChanged.connect(parent.read)
        self.browse.clicked.connect(lambda: parent.browse(self.path, name))

    def widgets(self) -> tuple[QWidget, ...]:
        """Return its parts from left to right."""
        return (self.path, self.browse, self.format, self.encoding)

    def chosen(self) -> Path | None:
        """Return the file, or None while there is none."""
        text = self.path.text().strip()
        return Path(text) if text else None


class Corrections(QWidget):
    """What may have to be corrected once files were read; only what can matter for them is shown."""

    def __init__(self, parent: NewTalkDialog) -> None:
        super().__init__(parent)
        self._file = ""
        self.english_part, self.polish_part, self.pairing, self.frame_rate = (QComboBox(self) for _ in range(4))
        self.pairing.addItem(say("new talk", "By their times"), False)
        self.pairing.addItem(say("new talk", "In order, first with first"), True)
        for box in (self.english_part, self.polish_part):  # names of files may be longer than the window
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
        self.frame_rate.setEditable(True)
        self.frame_rate.addItems(FRAME_RATES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._labels = {
            box: self._label(title, box, row)
            for title, box in (
                (say("new talk", "E&nglish in it:"), self.english_part),
                (say("new talk", "Po&lish in it:"), self.polish_part),
                (say("new talk", "Pai&red:"), self.pairing),
                (say("new talk", "&Frames per second:"), self.frame_rate),
            )
        }
        row.addStretch(1)
        for box in self.boxes():
            self._show(box, False)
            box.currentTextChanged.connect(parent.read)

    def _label(self, title: str, box: QComboBox, row: QHBoxLayout) -> QLabel:
        label = QLabel(title, self)
        label.setBuddy(box)
        row.addWidget(label)
        row.addWidget(box)
        return label

    def boxes(self) -> tuple[QComboBox, ...]:
        """Return its boxes from left to right."""
        return self.english_part, self.polish_part, self.pairing, self.frame_rate

    def parts_of(self, file: str) -> tuple[str | None, str | None]:
        """Return which parts of a ZIP or folder were chosen; None, None where that file offered none yet."""
        if file != self._file or not self.english_part.count():
            return None, None
        return self.english_part.currentData(), self.polish_part.currentData()

    def rate(self) -> float | None:
        """Return the frames per second, None for what cannot be one."""
        try:
            rate = float(self.frame_rate.currentText().replace(",", "."))
        except ValueError:
            return None
        return rate if 1 <= rate <= 1000 else None

    def offer(self, new: NewTalk, file: str) -> None:
        """Show what can be corrected about files, and what was taken at first."""
        self._file = file
        names = [found.name for found in new.found]
        polish = names[1] if len(names) > 1 and names[1] in new.parts else ""
        self._fill(self.english_part, list(new.parts), names[0])
        self._fill(self.polish_part, ["", *new.parts] if new.parts else [], polish)
        self._show(self.pairing, len(names) > 1)
        self._show(self.frame_rate, any(by_name(found.format).asks_frame_rate for found in new.found))

    def _fill(self, box: QComboBox, names: list[str], chosen: str) -> None:
        with QSignalBlocker(box):
            box.clear()
            for name in names:
                box.addItem(name or say("new talk", "None"), name)
            box.setCurrentIndex(box.findData(chosen))
        self._show(box, len(names) > 1)

    def _show(self, box: QComboBox, is_wanted: bool) -> None:
        box.setVisible(is_wanted)
        self._labels[box].setVisible(is_wanted)


class NewTalkDialog(QDialog):
    """Asks for the English, the Polish if there is one, and a title; shows what would come of them."""

    def __init__(self, tasks: Tasks, folder: str, parent: QWidget, source: str = "") -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reading = 0
        self.talk: NewTalk | None = None
        """What was read of the files, as it was shown last."""
        # A path being typed is no file until its last letter.
        self._pause = QTimer(self, singleShot=True, interval=250)
        self._pause.timeout.connect(self._read)
        self.folder = folder
        self.setWindowTitle(say("new talk", "New talk"))
        fit(self, 900, 560)
        self.found = QLabel(say("new talk", "Choose the file with the English text, or a ZIP of both."), self)
        self.found.setWordWrap(True)
        self.title = QLineEdit(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.make = self.buttons.addButton(say("new talk", "&Create the talk"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setEnabled(False)
        self.preview = self._table()
        self.english = FileLine(say("new talk", "English file"), "", self)
        self.polish = FileLine(
            say("new talk", "Polish file"), say("new talk", "Optional: paired with the English by time"), self
        )
        self.corrections = Corrections(self)
        self.swap = QPushButton(say("new talk", "S&wap the files"), self)
        rows = QVBoxLayout(self)
        rows.addLayout(self._grid())
        rows.addWidget(self.corrections)
        rows.addWidget(self.found)
        rows.addWidget(self.preview, 1)
        rows.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.swap.clicked.connect(self._swap)
        boxes = self.corrections.boxes()
        order = (*self.english.widgets(), *self.polish.widgets(), self.title, self.swap, *boxes, self.make)
        for one, following in pairwise(order):
            self.setTabOrder(one, following)
        self.english.path.setFocus()
        self.english.path.setText(source)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        lines = ((say("new talk", "&English:"), self.english), (say("new talk", "&Polish:"), self.polish))
        for row, (title, line) in enumerate(lines):
            label = QLabel(title, self)
            label.setBuddy(line.path)
            for column, widget in enumerate((label, *line.widgets())):
                grid.addWidget(widget, row, column)
        label = QLabel(say("new talk", "&Title:"), self)
        label.setBuddy(self.title)
        for column, widget in enumerate((label, self.title, self.swap)):
            grid.addWidget(widget, 2, column)
        grid.setColumnStretch(1, 1)
        return grid

    def _table(self) -> QTableWidget:
        headings = [say("new talk", "Time"), say("new talk", "English"), say("new talk", "Polish")]
        table = QTableWidget(0, len(headings), self)
        table.setHorizontalHeaderLabels(headings)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(say("new talk", "The first segments"))
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (1, 2):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return table

    def browse(self, line: QLineEdit, title: str) -> None:
        """Ask for a file, and put it into a line."""
        endings = " ".join(sorted({f"*{each}" for format in FORMATS if format.reads for each in format.extensions}))
        kinds = say("new talk", "Subtitles and text ({endings} *.zip);;All files (*)").format(endings=endings)
        path, _ = QFileDialog.getOpenFileName(self, title, self.folder, kinds)
        if path:
            self.folder = str(Path(path).parent)
            line.setText(path)

    def paths(self) -> tuple[Path, Path | None]:
        """Return the English file and the Polish one, if there is one; a Polish one alone stands first."""
        english, polish = self.english.chosen(), self.polish.chosen()
        if english is None:
            assert polish is not None, "asked only once there is a file"
            return polish, None
        return english, polish

    def how(self) -> dict[str, HowToRead]:
        """Return how the files are to be read, as `read_talk` takes it."""
        english, polish = (self._how(line) for line in (self.english, self.polish))
        if self.english.chosen() is None:
            return {"how": replace(polish, is_polish=True)}
        parts = self.corrections.parts_of(self.english.path.text())
        return {
            "how": replace(english, part=parts[0]),
            "how_translation": replace(polish, part=parts[1], in_order=self.corrections.pairing.currentData()),
        }

    def _how(self, line: FileLine) -> HowToRead:
        return HowToRead(line.format.currentData(), line.encoding.currentData(), self.corrections.rate())

    def _swap(self) -> None:
        english, polish = self.english.path.text(), self.polish.path.text()
        self.english.path.setText(polish)
        self.polish.path.setText(english)

    def read(self) -> None:
        """Read the files, soon and in the background, and show what is in them."""
        self.make.setEnabled(False)
        self._reading += 1  # only the last answer counts
        self._pause.start()

    def done(self, result: int) -> None:
        self._pause.stop()
        self._reading += 1  # nobody waits for an answer any more
        super().done(result)

    def _read(self) -> None:
        this = self._reading
        if self.english.chosen() is None and self.polish.chosen() is None:
            return
        source, translation = self.paths()
        how = self.how()
        self.found.setText(say("new talk", "Reading…"))
        self._tasks.work(
            lambda progress, cancelled: read_talk(
                source, translation, how=how["how"], how_translation=how.get("how_translation", FOUND)
            ),
            lambda new: self._show(new) if this == self._reading else None,
            lambda error: self._show_failure(error) if this == self._reading else None,
        )

    def _show(self, new: NewTalk) -> None:
        sentences = [say("new talk", "Segments: {n}.").format(n=len(new.segments))]
        for file in new.found:
            format = by_name(file.format)
            template = say("new talk", "{file}: {format}, {encoding}.")
            sentences.append(
                template.format(file=file.name, format=localized(format.title), encoding=file.encoding.upper())
            )
        self.found.setText(" ".join([*sentences, *map(localized, new.notices)]))
        self.corrections.offer(new, self.english.path.text())
        self.talk = new
        shown = new.segments[:PREVIEWED]
        self.preview.setRowCount(len(shown))
        for row, segment in enumerate(shown):
            for column, text in enumerate((timecode(segment.start), segment.source, segment.target)):
                self.preview.setItem(row, column, QTableWidgetItem(text))
        self.preview.resizeRowsToContents()
        self.title.setPlaceholderText(new.title)
        self.make.setEnabled(True)

    def _show_failure(self, error: BaseException) -> None:
        self.found.setText(localized(error))
        self.preview.setRowCount(0)
