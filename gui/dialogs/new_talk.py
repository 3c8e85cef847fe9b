"""Which files become a talk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos.importing import NewTalk, read_talk
from gui.tasks import Tasks
from gui.words import say

PREVIEWED = 12


def choose_file(parent: QWidget, title: str, folder: str) -> str:
    """Ask for a file to read, and return its path or nothing."""
    kinds = ";;".join((say("new talk", "Subtitles and text (*.srt *.txt)"), say("new talk", "All files (*)")))
    return QFileDialog.getOpenFileName(parent, title, folder, kinds)[0]


class NewTalkDialog(QDialog):
    """Asks for the English, the Polish if there is one, and a title; shows what would come of them."""

    def __init__(self, tasks: Tasks, folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reading = 0
        self.folder = folder
        self.setWindowTitle(say("new talk", "New talk"))
        self.resize(760, 520)
        self.source, self.translation, self.title = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.translation.setPlaceholderText(say("new talk", "Optional: paired with the English by time"))
        grid = QGridLayout()
        self._row(grid, 0, say("new talk", "&English file:"), self.source)
        self._row(grid, 1, say("new talk", "&Polish file:"), self.translation)
        label = QLabel(say("new talk", "&Title:"), self)
        label.setBuddy(self.title)
        grid.addWidget(label, 2, 0)
        grid.addWidget(self.title, 2, 1, 1, 2)
        self.found = QLabel(say("new talk", "Choose the file with the English text."), self)
        self.found.setWordWrap(True)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(say("new talk", "The first segments"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.make = self.buttons.addButton(say("new talk", "Make the talk"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setEnabled(False)
        rows = QVBoxLayout(self)
        rows.addLayout(grid)
        rows.addWidget(self.found)
        rows.addWidget(self.preview, 1)
        rows.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.source.textChanged.connect(self._read)
        self.translation.textChanged.connect(self._read)

    def _row(self, grid: QGridLayout, row: int, title: str, line: QLineEdit) -> None:
        label = QLabel(title, self)
        label.setBuddy(line)
        browse = QPushButton(say("new talk", "Browse…"), self)
        browse.setAccessibleName(say("new talk", "Browse for the file"))
        browse.clicked.connect(lambda: self._browse(line, title))
        for column, widget in enumerate((label, line, browse)):
            grid.addWidget(widget, row, column)

    def _browse(self, line: QLineEdit, title: str) -> None:
        path = choose_file(self, title.replace("&", "").rstrip(":"), self.folder)
        if path:
            self.folder = str(Path(path).parent)
            line.setText(path)

    def paths(self) -> tuple[Path, Path | None]:
        """Return the English file and the Polish one, if there is one."""
        polish = self.translation.text().strip()
        return Path(self.source.text().strip()), Path(polish) if polish else None

    def _read(self) -> None:
        """Read the files in the background, and show what is in them; only the last answer counts."""
        self.make.setEnabled(False)
        self._reading += 1
        this = self._reading
        if not self.source.text().strip():
            return
        source, translation = self.paths()
        self.found.setText(say("new talk", "Reading…"))
        self._tasks.run(
            lambda progress, cancelled: read_talk(source, translation),
            lambda new: self._show(new) if this == self._reading else None,
            lambda error: self._show_failure(error) if this == self._reading else None,
        )

    def _show(self, new: NewTalk) -> None:
        said = [say("new talk", "Segments: {n}.").format(n=len(new.segments)), *map(str, new.notices)]
        self.found.setText(" ".join(said))
        lines = []
        for segment in new.segments[:PREVIEWED]:
            lines += [segment.source.replace("\n", " / "), "    " + segment.target.replace("\n", " / ")]
        self.preview.setPlainText("\n".join(line for line in lines if line.strip()))
        self.title.setPlaceholderText(new.title)
        self.make.setEnabled(True)

    def _show_failure(self, error: BaseException) -> None:
        self.found.setText(str(error))
        self.preview.clear()
