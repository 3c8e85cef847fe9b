"""Which files become a talk, and how they are to be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwuglos.errors import FactsAlone
from dwuglos.formats import FORMATS, by_name
from dwuglos.importing.new_talk import FOUND, HowToRead, NewTalk, read_talk
from dwuglos.talk.file_layout import ENDING
from gui.dialogs.corrections import Corrections
from gui.dialogs.file_line import FileLine
from gui.player.choosing import media_files
from gui.tasks import Tasks
from gui.widgets.fitting import fit
from gui.words import localized, say, timecode

PREVIEWED = 30

T = TypeVar("T")


def choose_files(parent: QWidget, folder: str) -> list[str]:
    """Ask for the files of a new talk: its English, its Polish and its video's facts, or its recording alone."""
    title = say("new talk", "Files of a new talk")
    return QFileDialog.getOpenFileNames(parent, title, folder, _kinds(media_files()))[0]


def choose_file(parent: QWidget, folder: str, title: str) -> str:
    """Ask for one file of text; `title` says which."""
    return QFileDialog.getOpenFileName(parent, title, folder, _kinds())[0]


def _kinds(*others: str) -> str:
    read = {each for format in FORMATS if format.reads for each in format.extensions}
    endings = " ".join(sorted(f"*{each}" for each in (*read, ENDING)))
    texts = say("new talk", "Subtitles and text ({endings} *.zip)").format(endings=endings)
    return ";;".join((texts, *others, say("new talk", "All files (*)")))


class NewTalkDialog(QDialog):
    """Asks for the English, the Polish if there is one, and a title; shows what would come of them.

    `files` are put where they belong; a single one that `is_copied` holds for a while what was copied.
    """

    def __init__(
        self, tasks: Tasks, folder: str, parent: QWidget, files: Sequence[str] = (), is_copied: bool = False
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reading = 0
        self._copied = files[0] if files and is_copied else None
        self.talk: NewTalk | None = None
        """What was read of the files, as it was shown last."""
        # A path being typed is no file until its last letter.
        self._pause = QTimer(self, singleShot=True, interval=250)
        self._pause.timeout.connect(self._read)
        self.folder = folder
        self.setWindowTitle(say("new talk", "New talk"))
        fit(self, 900, 560)
        self.found = QLabel(self._wish(), self)
        self.found.setWordWrap(True)
        self.title = QLineEdit(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.make = self.buttons.addButton(say("new talk", "&Create the talk"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setEnabled(False)
        self.preview = self._table()
        self._make_lines()
        self._lay_out()
        (self.title if is_copied else self.english.path).setFocus()
        self._take(files)

    def _make_lines(self) -> None:
        wait, browse = self.read, self.browse
        hint = say("new talk", "Optional: paired with the English by time")
        self.english = FileLine(say("new talk", "English file"), "", wait, browse, self)
        self.polish = FileLine(say("new talk", "Polish file"), hint, wait, browse, self)
        self.facts = QLineEdit(self)
        self.facts.setPlaceholderText(say("new talk", "Optional: an info.json of yt-dlp"))
        self.facts.textChanged.connect(wait)
        name = say("new talk", "Facts about the video")
        self.browse_facts = QPushButton(say("new talk", "Browse…"), self)
        self.browse_facts.setAccessibleName(say("new talk", "Browse: {name}").format(name=name))
        self.browse_facts.clicked.connect(lambda: self.browse(self.facts, name))
        self.corrections = Corrections(wait, self)
        self.swap = QPushButton(say("new talk", "S&wap the files"), self)
        self.swap.clicked.connect(self._swap)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.addLayout(self._grid())
        rows.addWidget(self.corrections)
        rows.addWidget(self.found)
        rows.addWidget(self.preview, 1)
        rows.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        lines = (*self.english.widgets(), *self.polish.widgets(), self.facts, self.browse_facts)
        order = (*lines, self.title, self.swap, *self.corrections.boxes(), self.make)
        for one, following in pairwise(order):
            self.setTabOrder(one, following)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        lines: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (say("new talk", "&English:"), self.english.widgets()),
            (say("new talk", "&Polish:"), self.polish.widgets()),
            (say("new talk", "&Video facts:"), (self.facts, self.browse_facts)),
            (say("new talk", "&Title:"), (self.title,)),
        )
        for row, (title, widgets) in enumerate(lines):
            label = QLabel(title, self)
            label.setBuddy(widgets[0])
            grid.addWidget(label, row, 0)
            for column, widget in enumerate(widgets, 1):
                span = 2 if widget is self.title else 1
                grid.addWidget(widget, row, column, 1, span)
        # Under the buttons of the files it took their width from the names.
        grid.addWidget(self.swap, len(lines) - 1, 3, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        return grid

    def _take(self, files: Sequence[str]) -> None:
        """Put files where they belong: of several it is found out by looking at them."""
        if len(files) == 1:
            self.english.path.setText(files[0])
        elif files:
            from dwuglos.importing.bundles import Parts, choose

            def put(parts: Parts) -> None:
                self.english.path.setText(str(parts.english))
                self.polish.path.setText(str(parts.polish or ""))
                self.facts.setText(str(parts.info or ""))

            paths = [Path(file) for file in files]
            self._work(lambda *_: choose(paths), put)

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
        path, _ = QFileDialog.getOpenFileName(self, title, self.folder, _kinds())
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
        is_copied = self._copied is not None and line.path.text() == self._copied
        rate = self.corrections.rate()
        return HowToRead(line.format.currentData(), line.encoding.currentData(), rate, is_copied=is_copied)

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
        if self.english.chosen() is None and self.polish.chosen() is None:
            if self.facts.text().strip():
                self._show_wish(self._wish())
            return
        source, translation = self.paths()
        how, facts = self.how(), self.facts.text().strip()
        self.found.setText(say("new talk", "Reading…"))
        self._work(
            lambda *_: read_talk(
                source,
                translation,
                how=how["how"],
                info=Path(facts) if facts else None,
                how_translation=how.get("how_translation", FOUND),
            ),
            self._show,
        )

    def _work(self, look: Callable[..., T], done: Callable[[T], object]) -> None:
        """Look at files in the background; only the last answer counts."""
        this = self._reading
        self._tasks.work(
            look,
            lambda answer: done(answer) if this == self._reading else None,
            lambda error: self._show_failure(error) if this == self._reading else None,
        )

    @staticmethod
    def _wish() -> str:
        return say("new talk", "Choose the file with the English text, or a ZIP of both.")

    def _show_wish(self, words: str) -> None:
        self.found.setText(words)
        self.preview.setRowCount(0)

    def _show(self, new: NewTalk) -> None:
        sentences = [say("new talk", "Segments: {n}.").format(n=len(new.segments))]
        if new.whole is not None:
            sentences.append(say("new talk", "A whole talk, with its article, its notes and its history."))
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
        first = self.english if self.english.chosen() is not None else self.polish
        if isinstance(error, FactsAlone) and not self.facts.text().strip():
            with QSignalBlocker(first.path), QSignalBlocker(self.facts):
                self.facts.setText(first.path.text())
                first.path.clear()
            self._show_wish(
                say("new talk", "These are the facts about the video. Choose the file with the English text too.")
            )
            if self.polish.chosen() is not None:
                self.read()
        else:
            self._show_wish(localized(error))
