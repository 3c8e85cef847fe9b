"""How a talk is sent to a reviewer, and where the file goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos.review_round.files import REVIEW_FILES
from dwuglos.review_round.files.base import Language, ReviewFile
from gui import language
from gui.widgets.fitting import fit
from gui.widgets.path_line import PathLine, file_name
from gui.words import later, localized, say

_FOR_WHOM = {
    "docx": later("review round", "For Word and LibreOffice: a table, with changes tracked."),
    "xlsx": later("review round", "For Excel, LibreOffice Calc and Google Sheets."),
    "xliff": later("review round", "For programs of translators, such as OmegaT, memoQ or Trados."),
    "html": later("review round", "For a browser alone: it opens from disk, and shows what the checks find."),
}
_LANGUAGES: tuple[tuple[Language, str], ...] = (
    ("pl", later("review round", "Polish")),
    ("en", later("review round", "English")),
)


class SendReviewDialog(QDialog):
    """Asks for a kind of file, the language of its headings, and a place."""

    def __init__(self, title: str, folder: str, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._folder = Path(folder) if folder else Path.home()
        self.setWindowTitle(say("review round", "Send for review"))
        fit(self, 600, 400)
        self.kinds = QButtonGroup(self)
        choices = QVBoxLayout()
        for n, each in enumerate(REVIEW_FILES):
            button = QRadioButton(localized(each.title), self)
            button.setChecked(each.name == kind or n == 0)
            about = QLabel(say("review round", _FOR_WHOM[each.name]), self)
            about.setObjectName("faint")
            about.setWordWrap(True)
            about.setIndent(24)
            button.setAccessibleDescription(about.text())
            self.kinds.addButton(button, n)
            choices.addWidget(button)
            choices.addWidget(about)
        self.language = QComboBox(self)
        for name, text in _LANGUAGES:
            self.language.addItem(say("review round", text), name)
        self.language.setCurrentIndex(max(0, self.language.findData(language.spoken())))
        self.file = PathLine(self)
        self._lay_out(choices)
        self.kinds.idToggled.connect(self._propose)
        self.file.changed.connect(self._refresh)
        self._propose()

    def _lay_out(self, choices: QVBoxLayout) -> None:
        about = QLabel(
            say(
                "review round",
                "The reviewer gets both texts of every segment, with states and notes, and needs no Dwugłos. You can "
                "work on: what comes back is compared with what you have by then.",
            ),
            self,
        )
        about.setWordWrap(True)
        form = QFormLayout()
        form.addRow(say("review round", "&Language of headings:"), self.language)
        form.addRow(say("review round", "&File:"), self.file)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.send = buttons.addButton(say("review round", "&Write the file"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(about)
        rows.addLayout(choices)
        rows.addLayout(form)
        rows.addStretch(1)
        rows.addWidget(buttons)

    @property
    def kind(self) -> ReviewFile:
        """The kind of file that is chosen."""
        return REVIEW_FILES[max(0, self.kinds.checkedId())]

    @property
    def path(self) -> Path:
        """Where it goes."""
        path = self.file.path()
        assert path is not None, "nothing can be agreed to without one"
        return path

    def spoken(self) -> Language:
        """Return the language of the headings."""
        chosen: Language = self.language.currentData()
        return chosen

    def _propose(self) -> None:
        name = say("review round", "{title} – review").format(title=self._title)
        self.file.propose(self._folder / f"{file_name(name)}{self.kind.extension}")
        self._refresh()

    def _refresh(self) -> None:
        self.send.setEnabled(self.file.path() is not None)

    def accept(self) -> None:
        """Ask before a file is replaced that the user did not choose to replace."""
        if self.file.may_write():
            super().accept()
