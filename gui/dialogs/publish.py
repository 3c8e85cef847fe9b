"""How an article is published, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dwuglos.article import publishing
from dwuglos.article.choices import PageChoices
from dwuglos.article.publications import PUBLICATIONS, Publication
from dwuglos.article.publications.base import Press
from dwuglos.article.publishing import Material
from dwuglos.article.readiness import Flaw, flaws_of
from dwuglos.errors import DwuglosError
from dwuglos.language.typography import Typography
from gui.dialogs.page_form import PageForm
from gui.widgets.fitting import fit
from gui.widgets.path_line import PathLine, file_name
from gui.widgets.sentence_list import SentenceList
from gui.words import later, localized, say

PREVIEWED = 4000
"""Characters of a text that are shown."""
_HIGHEST = 110
"""Pixels of the list of what is not ready; the rest of it is scrolled to."""

TYPOGRAPHY = (
    ("polish", later("publish", "Polish: „quotes”, dashes –, no-break spaces")),
    ("as-is", later("publish", "As it is in the talk")),
    ("plain", later("publish", 'Plain: "straight" quotes, hyphens')),
)


class PublishDialog(QDialog):
    """Asks for the form, the choices of the page and the file; shows what would be in it, and what is not ready.

    `wanted` is what is not ready and was chosen instead of publishing.
    """

    def __init__(
        self, material: Material, press: Press, form: str, folder: str, choices: PageChoices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.wanted: Flaw | None = None
        self._material = material
        self._press = press
        self._folder = Path(folder) if folder else Path.home()
        self.setWindowTitle(say("publish", "Publish article"))
        fit(self, 640, 640)
        self.form = QComboBox(self)
        for publication in PUBLICATIONS:
            title = say("publish", "{title} ({extension})")
            self.form.addItem(
                title.format(title=localized(publication.title), extension=publication.extension), publication
            )
            if publication.name == form:
                self.form.setCurrentIndex(self.form.count() - 1)
        self.typography = QComboBox(self)
        for name, words in TYPOGRAPHY:
            self.typography.addItem(say("publish", words), name)
        self.page = PageForm(choices, self)
        self.path = PathLine(self)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(say("publish", "What will be in the file"))
        self.trouble = QLabel(self)
        self.trouble.setObjectName("over")
        self.trouble.setWordWrap(True)
        self.notices = QLabel(self)
        self.notices.setWordWrap(True)
        self.unready = QLabel(self)
        self.unready.setWordWrap(True)
        self.flaws = SentenceList(say("publish", "Not ready to be published"), self)
        self.flaws.setMaximumHeight(_HIGHEST)
        self._found: tuple[Flaw, ...] = ()
        self._lay_out()
        self.page.changed.connect(self._refresh)
        self.flaws.chosen.connect(self._on_flaw)
        self.form.currentIndexChanged.connect(self._on_form)
        self.typography.currentIndexChanged.connect(self._refresh)
        self.path.changed.connect(self._refresh_button)
        self._on_form()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(say("publish", "&Format:"), self.form)
        form.addRow(say("publish", "&Typography:"), self.typography)
        self.page.add_to(form)
        form.addRow(say("publish", "&Save as:"), self.path)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = buttons.addButton(say("publish", "&Publish"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addLayout(form)
        rows.addWidget(self.unready)
        rows.addWidget(self.flaws)
        rows.addWidget(self.preview, 1)
        rows.addWidget(self.notices)
        rows.addWidget(self.trouble)
        rows.addWidget(buttons)

    def publication(self) -> type[Publication]:
        """Return the form that is chosen."""
        chosen: type[Publication] = self.form.currentData()
        return chosen

    def chosen_typography(self) -> Typography:
        """Return the typography that is chosen."""
        chosen: Typography = self.typography.currentData()
        return chosen

    def choices(self) -> PageChoices:
        """Return the choices of the page."""
        return self.page.choices()

    def _on_flaw(self, row: int) -> None:
        self.wanted = self._found[row]
        self.reject()

    def _show_flaws(self) -> None:
        self._found = flaws_of(self._material, only_timeline=self.publication().only_timeline)
        self.flaws.show_sentences([localized(flaw.notice) for flaw in self._found])
        count = len(self._found)
        message = say("publish", "Not ready: {count}. Choose one to go there, or publish all the same.")
        self.unready.setText(message.format(count=count))
        for widget in (self.unready, self.flaws):
            widget.setVisible(bool(count))
        self.save.setText(say("publish", "&Publish anyway") if count else say("publish", "&Publish"))

    def _on_form(self) -> None:
        publication = self.publication()
        self.page.show_form(publication)
        self._show_flaws()
        blocked = self.typography.blockSignals(True)  # a long talk takes its time to be written: once is enough
        self.typography.setCurrentIndex(self.typography.findData(publication.typography))
        self.typography.blockSignals(blocked)
        self.path.propose(self._folder / f"{file_name(self._material.title)}{publication.extension}")
        self._refresh()

    def _refresh(self) -> None:
        self.trouble.setText("")
        self.notices.setText("")
        self.preview.clear()
        try:
            self.preview.setPlainText(self._beginning())
        except DwuglosError as error:
            self.trouble.setText(localized(error))
        for label in (self.trouble, self.notices):
            label.setVisible(bool(label.text()))
        self._refresh_button()

    def _beginning(self) -> str:
        publication = self.publication()
        published = publishing.beginning(
            self._material, publication, self._press, self.chosen_typography(), self.choices()
        )
        self.notices.setText(localized(*published.notices))
        if publication.binary:
            return say("publish", "A document; the page beside the article shows what it says.")
        text = published.data.decode("utf-8")
        if text.startswith("<!DOCTYPE"):
            return say("publish", "A web page; the preview beside the article shows what it says.")
        return text if len(text) <= PREVIEWED else f"{text[:PREVIEWED]}…"

    def _refresh_button(self) -> None:
        self.save.setEnabled(not self.trouble.text() and self.path.path() is not None)

    def accept(self) -> None:
        """Ask before a file is replaced that the user did not choose to replace."""
        if self.path.may_write():
            super().accept()
