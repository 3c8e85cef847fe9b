"""What a language model is told of the open talk besides its text, and what becomes of drafts as work goes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dwuglos.settings import Settings
from dwuglos.talk.brief import LONGEST, Brief
from gui.widgets.fitting import fit
from gui.widgets.question import gives_up
from gui.words import later, say, whole

RENEWING = (
    ("off", later("brief", "Leave them as they are")),
    ("offer", later("brief", "Offer to draft them anew")),
    ("alone", later("brief", "Draft them anew by itself")),
)


class BriefDialog(QDialog):
    """The synopsis of a talk, which sentences may be examples, and what becomes of drafts ahead.

    `brief` is what was entered for the talk; the rest goes into the settings when the dialog is accepted.
    """

    writing_wanted = Signal()
    """The model is to write the synopsis; the dialog has closed, and kept what was chosen in it."""

    def __init__(self, settings: Settings, brief: Brief, parent: QWidget, proposal: str = "") -> None:
        super().__init__(parent)
        self._settings = settings
        self._brief = brief
        self.setWindowTitle(say("brief", "What the language model is told"))
        fit(self, 640, 470)
        self.synopsis = QPlainTextEdit(proposal or brief.synopsis, self)
        self.synopsis.setTabChangesFocus(True)
        self.synopsis.setAccessibleName(say("brief", "Synopsis of the talk"))
        self.room = QLabel(self)
        self.room.setObjectName("faint")
        self.write = QPushButton(say("brief", "Let the model &write it…"), self)
        self.write.setAutoDefault(False)
        self.write.clicked.connect(self._write)
        self.examples = self._check(
            say("brief", "Send simi&lar confirmed sentences along as examples"), settings.examples
        )
        self.shared = self._check(
            say("brief", "Those of this talk may also go with drafts of &other talks"), brief.is_shared
        )
        self.files = self._check(
            say("brief", "So may those of the memory that came from &files"), settings.examples_of_files
        )
        self.renewing = QComboBox(self)
        for name, words in RENEWING:
            self.renewing.addItem(say("brief", words), name)
        self.renewing.setCurrentIndex(max(self.renewing.findData(settings.renewing), 0))
        self.cents = QSpinBox(self)
        self.cents.setRange(0, 1_000)
        self.cents.setSuffix(say("brief", " cents"))
        self.cents.setValue(settings.renewing_cents)
        self.cents.setToolTip(
            say("brief", "While a talk is open; what costs more is offered. Where drafts are free it does not matter.")
        )
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.synopsis.textChanged.connect(self._count)
        self.examples.toggled.connect(self._count)
        self.renewing.currentIndexChanged.connect(self._count)
        self._count()
        self._opened_with = self.brief.synopsis

    def _check(self, words: str, is_checked: bool) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setChecked(is_checked)
        return box

    def _lay_out(self) -> None:
        about = QLabel(
            say(
                "brief",
                "&Synopsis: what the talk is about, for whom, in which tone, and its main terms in Polish. "
                "It goes to the language model with all that it drafts.",
            ),
            self,
        )
        about.setWordWrap(True)
        about.setBuddy(self.synopsis)
        below = QHBoxLayout()
        below.addWidget(self.room, 1)
        below.addWidget(self.write)
        ahead = QLabel(say("brief", "&Drafts ahead, when similar sentences or terms have been confirmed since:"), self)
        ahead.setWordWrap(True)
        ahead.setBuddy(self.renewing)
        rows = QVBoxLayout(self)
        rows.addWidget(about)
        rows.addWidget(self.synopsis, 1)
        rows.addLayout(below)
        for box in (self.examples, self.shared, self.files):
            rows.addWidget(box)
        rows.addWidget(ahead)
        most = QLabel(say("brief", "for at &most"), self)
        most.setBuddy(self.cents)
        last = QHBoxLayout()
        last.addWidget(self.renewing, 1)
        last.addWidget(most)
        last.addWidget(self.cents)
        rows.addLayout(last)
        rows.addWidget(self.buttons)

    @property
    def brief(self) -> Brief:
        """What was entered for the talk."""
        return Brief(" ".join(self.synopsis.toPlainText().split()), self.shared.isChecked())

    def _count(self) -> None:
        """Say how long the synopsis is, and let only one go that is short enough."""
        length = len(self.brief.synopsis)
        words = say("brief", "{length} of {most} characters")
        self.room.setText(words.format(length=whole(length), most=whole(LONGEST)))
        for button in (self.buttons.button(QDialogButtonBox.StandardButton.Ok), self.write):
            button.setEnabled(length <= LONGEST)
        for box in (self.shared, self.files):
            box.setEnabled(self.examples.isChecked())
        self.cents.setEnabled(self.renewing.currentData() == "alone")

    def _write(self) -> None:
        self.accept()
        self.writing_wanted.emit()

    def reject(self) -> None:
        """Give up; whether to keep a synopsis that was typed is asked first, since Escape is hit by mistake."""
        synopsis = self.brief.synopsis
        may_keep = len(synopsis) <= LONGEST
        if may_keep:
            question = say("brief", "Keep what you changed in the synopsis?")
        else:
            question = say("brief", "The synopsis is too long to be kept. Give it up?")
        if synopsis == self._opened_with or gives_up(self, question, may_keep=may_keep):
            super().reject()

    def accept(self) -> None:
        """Keep what was chosen, and close."""
        self._settings.examples = self.examples.isChecked()
        self._settings.examples_of_files = self.files.isChecked()
        self._settings.renewing = str(self.renewing.currentData())
        self._settings.renewing_cents = self.cents.value()
        super().accept()
