"""What is exported, how, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from os.path import lexists  # that of a Path raises where a name is too long
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos import exporting
from dwuglos.errors import DwuglosError
from dwuglos.exporting import ExportOptions
from dwuglos.formats import FORMATS
from dwuglos.formats.base import Format
from dwuglos.profiles import NETFLIX_PL, Profile
from dwuglos.talk.transcript import Segment
from gui.session import Session
from gui.widgets.fitting import fit
from gui.widgets.path_line import file_name
from gui.widgets.put_text import put_text
from gui.words import later, localized, say

PREVIEWED = 40
"""Segments looked at for the preview; it shows the first few cues they give."""

CONTENTS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("target", later("export", "Polish"), {"text": "target"}),
    ("source", later("export", "English"), {"text": "source"}),
    ("both", later("export", "Both, Polish above English"), {"text": "both", "order": "target-first"}),
    ("both-english", later("export", "Both, English above Polish"), {"text": "both", "order": "source-first"}),
    ("pair", later("export", "Two files with the same times"), {"text": "target"}),
)
GAPS = (
    ("leave-out", later("export", "Leave them out")),
    ("source", later("export", "Keep the English")),
    ("stop", later("export", "Do not export")),
)


TYPOGRAPHY = (
    ("as-is", later("export", "As it is in the talk")),
    ("plain", later("export", 'Plain: "straight" quotes, hyphens, three dots')),
    ("polish", later("export", "Polish: „quotes”, dashes –, ellipsis …")),
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the user chose: both files of a pair, or one."""

    format: Format
    options: ExportOptions
    path: Path
    pair: bool

    def write(self, segments: Sequence[Segment], extras: str) -> tuple[Path, ...]:
        """Write it, and return what was written. Raises UnwritableFile and InputError with nothing written."""
        if self.pair:
            return exporting.save_pair(segments, self.format, self.options, self.path, extras)
        exporting.save(exporting.render(segments, self.format, self.options, extras), self.path)
        return (self.path,)


class ExportDialog(QDialog):
    """Asks for everything an export needs, and shows its first cues."""

    def __init__(
        self,
        session: Session,
        chosen: dict[str, str | bool],
        folder: str,
        parent: QWidget,
        profile: Profile = NETFLIX_PL,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._profile = profile
        self.setWindowTitle(say("export", "Export subtitles"))
        fit(self, 640, 620)
        self.content = self._choice(CONTENTS, chosen.get("content"))
        self.format = QComboBox(self)
        for format in FORMATS:
            if format.writes:
                self.format.addItem(f"{localized(format.title)} ({format.extensions[0]})", format)
                if format.name == chosen.get("format"):
                    self.format.setCurrentIndex(self.format.count() - 1)
        self.gaps = self._choice(GAPS, chosen.get("gaps"))
        self.typography = self._choice(TYPOGRAPHY, chosen.get("typography", profile.typography))
        self.crlf = QCheckBox(say("export", "Line ends of Windows (CRLF)"), self)
        self.crlf.setChecked(chosen.get("crlf") is True)
        self.bom = QCheckBox(say("export", "Begin with a byte order mark"), self)
        self.bom.setChecked(chosen.get("bom") is True)
        self.path = QLineEdit(self)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(say("export", "The first cues"))
        self.trouble = QLabel(self)
        self.trouble.setObjectName("over")
        self.trouble.setWordWrap(True)
        self.lost = QLabel(self)
        self.lost.setWordWrap(True)
        self._folder = folder or str(Path.home())
        self._own_path = False
        self._agreed: Path | None = None
        self._lay_out()
        for box in (self.content, self.format, self.gaps, self.typography):
            box.currentIndexChanged.connect(self._refresh)
        self.crlf.toggled.connect(self._refresh)
        self.path.textChanged.connect(self._on_path_edited)
        self._refresh()

    def _choice(self, entries: Any, chosen: object) -> QComboBox:
        box = QComboBox(self)
        for name, title, *_ in entries:
            box.addItem(say("export", title), name)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _lay_out(self) -> None:
        browse = QPushButton(say("export", "B&rowse…"), self)
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.addWidget(self.path, 1)
        where.addWidget(browse)
        form = QFormLayout()
        form.addRow(say("export", "&Text:"), self.content)
        form.addRow(say("export", "&Format:"), self.format)
        form.addRow(say("export", "&Untranslated segments:"), self.gaps)
        form.addRow(say("export", "Polish t&ypography:"), self.typography)
        form.addRow("", self.crlf)
        form.addRow("", self.bom)
        form.addRow(say("export", "&Save as:"), where)
        label = form.labelForField(where)
        if isinstance(label, QLabel):
            label.setBuddy(self.path)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = buttons.addButton(say("export", "&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addLayout(form)
        rows.addWidget(QLabel(say("export", "The first cues:"), self))
        rows.addWidget(self.preview, 1)
        rows.addWidget(self.lost)
        rows.addWidget(self.trouble)
        rows.addWidget(buttons)

    # What was chosen

    def chosen(self) -> Chosen:
        """Return the export the user asked for."""
        format: Format = self.format.currentData()
        return Chosen(format, self._options(), Path(self.path.text().strip()), self._is_pair())

    def _is_pair(self) -> bool:
        return self.content.currentData() == "pair" and not self.format.currentData().needs_both

    def remembered(self) -> dict[str, str | bool]:
        """Return what to propose next time."""
        return {
            "content": str(self.content.currentData()),
            "gaps": str(self.gaps.currentData()),
            "typography": str(self.typography.currentData()),
            "format": self.format.currentData().name,
            "crlf": self.crlf.isChecked(),
            "bom": self.bom.isChecked(),
        }

    def _options(self) -> ExportOptions:
        content = CONTENTS[self.content.currentIndex()][2]
        return ExportOptions(
            **content,
            untranslated="source" if self.format.currentData().needs_both else self.gaps.currentData(),
            line_ends="crlf" if self.crlf.isChecked() else "lf",
            bom=self.bom.isChecked(),
            limit=self._profile.line_length,
            lines=self._profile.lines,
            typography=self.typography.currentData(),
        )

    # What is shown

    def _refresh(self) -> None:
        needs_both = self.format.currentData().needs_both
        self.content.setEnabled(not needs_both)
        self.gaps.setEnabled(not needs_both and self.content.currentData() != "source")
        if not self._own_path:
            put_text(self.path, str(self._proposed()))
        self.trouble.setText("")
        self.lost.setText("")
        try:
            self._look()
        except DwuglosError as error:
            self.trouble.setText(localized(error))
            self.preview.clear()
        for label in (self.trouble, self.lost):
            label.setVisible(bool(label.text()))
        self.save.setEnabled(not self.trouble.text() and bool(self.path.text().strip()))

    def _look(self) -> None:
        """Show what would be written and what would be lost. Raises what stands in the way anywhere in the talk."""
        segments, extras, options = self._session.transcript.segments, self._session.talk.facts.extras, self._options()
        format: Format = self.format.currentData()
        for text_only in (self.crlf, self.bom):
            text_only.setEnabled(not format.binary)
        notices = exporting.losses(segments, format, options, extras, pair=self._is_pair())
        self.lost.setText("\n".join(map(localized, notices)))
        shown = segments[:PREVIEWED] if format.needs_both else self._first(segments, options)
        data = exporting.render(shown, format, options, extras)
        if format.binary:
            self.preview.setPlainText(say("export", "A table; it has no text to show here."))
        else:
            self.preview.setPlainText(data.decode("utf-8-sig").replace("\r\n", "\n"))

    @staticmethod
    def _first(segments: Any, options: ExportOptions) -> list[Segment]:
        """Return the first segments that give cues: an untranslated beginning should not leave the preview empty."""
        shown = [s for s in segments if s.target or options.text != "target" or options.untranslated == "source"]
        return shown[:PREVIEWED]

    def _proposed(self) -> Path:
        format: Format = self.format.currentData()
        content = "both" if format.needs_both else self.content.currentData()
        language = {"target": ".pl", "source": ".en", "pair": ""}.get(content, ".en-pl")
        return Path(self._folder) / f"{file_name(self._session.title)}{language}{format.extensions[0]}"

    def _on_path_edited(self, _text: str) -> None:
        self._own_path, self._agreed = True, None
        self._refresh()

    def _browse(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, say("export", "Save as"), self.path.text())
        if path:
            self._own_path, self._agreed = True, Path(path)  # the file dialog has asked already
            put_text(self.path, path)
            self._refresh()

    def accept(self) -> None:
        """Ask before a file is replaced that the user did not choose to replace."""
        export = self.chosen()
        paths = exporting.pair_paths(export.path, export.format) if export.pair else (export.path,)
        there = [path.name for path in paths if lexists(path) and path != self._agreed]
        if there:
            question = say("export", "{files} is there already. Replace it?").format(files=", ".join(there))
            answer = QMessageBox.question(self, self.windowTitle(), question)
            if answer != QMessageBox.StandardButton.Yes:
                return
        super().accept()
