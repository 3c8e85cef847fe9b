"""What the user can choose once for all, on one page, with a search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dwuglos import places
from dwuglos.language.matching import match
from dwuglos.profiles import Profile, choices
from dwuglos.settings import Settings
from gui.dialogs.export import TYPOGRAPHY
from gui.language import in_other
from gui.look.text_size import SIZES, beside
from gui.look.theme import THEMES, Theme
from gui.widgets.fitting import fit
from gui.widgets.search_line import SearchLine
from gui.words import later, localized, say

THEME_TITLES = (later("settings", "Same as desktop"), later("settings", "Light"), later("settings", "Dark"))
LANGUAGES = (("system", later("settings", "Same as desktop")), ("en", "English"), ("pl", "polski"))


class _Row(NamedTuple):
    """A line of the page; it is found by its words and by those of its section."""

    words: str
    other: str
    """The same in the language that the window does not speak."""
    parts: tuple[QWidget, ...]


class SettingsDialog(QDialog):
    """The settings as they are; `take` writes what was chosen into them."""

    keys_wanted = Signal()
    limits_wanted = Signal()
    checks_wanted = Signal()
    services_wanted = Signal()

    def __init__(self, settings: Settings, library: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._sections: list[tuple[str, QLabel, list[_Row]]] = []
        self.setWindowTitle(say("settings", "Settings"))
        self.search = SearchLine(say("settings", "Search settings"), self)
        self.nothing = QLabel(say("settings", "No matching setting."), self)
        self.nothing.setObjectName("faint")
        self.nothing.hide()
        self._page = QWidget(self)
        self._grid = QGridLayout(self._page)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(16)
        self._fill(library)
        self._lay_out()
        self.search.textChanged.connect(self._look)

    # The page

    def _fill(self, library: str) -> None:
        self._make_look()
        self._make_work()
        self._make_files(library)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _make_look(self) -> None:
        settings = self._settings
        self._section(later("settings", "Appearance"))
        themes = [(theme, say("settings", title)) for theme, title in zip(THEMES, THEME_TITLES, strict=True)]
        self.theme = self._choice(later("settings", "&Theme"), themes, settings.theme)
        languages = [(name, say("settings", title)) for name, title in LANGUAGES]
        self.language = self._choice(later("settings", "&Language of the window"), languages, settings.language)
        sizes = [(str(size), say("settings", "{size}%").format(size=size)) for size in SIZES]
        size = str(beside(settings.text_size, 0))
        self.text_size = self._choice(later("settings", "Size of the te&xts of talks"), sizes, size)
        self.keys = self._button(
            later("settings", "Keyboard shortcuts"), say("settings", "Change shortc&uts…"), self.keys_wanted
        )

    def _make_work(self) -> None:
        settings = self._settings
        self._section(later("settings", "Work"))
        self.profile = self._choice(later("settings", "L&imits for subtitles"), (), settings.profile)
        self.show_limits(settings)
        words = say("settings", "Change &own limits…")
        self.own_limits = self._button(later("settings", "Own limits"), words, self.limits_wanted)
        words = say("settings", "Choose chec&ks…")
        self.checks = self._button(later("settings", "Checks"), words, self.checks_wanted)
        typography = [(name, say("export", words)) for name, words in TYPOGRAPHY]
        chosen = str(settings.export.get("typography", "as-is"))
        self.typography = self._choice(later("settings", "T&ypography of exports"), typography, chosen)
        self.repetitions = self._check(later("settings", "Fill &repetitions on confirming"), settings.fill_repetitions)
        self.repetitions.setToolTip(
            say("settings", "Segments with the same English get the same Polish, where nobody has written anything.")
        )
        title = later("settings", "Machine drafts")
        self.services = self._button(title, say("settings", "Translation &services…"), self.services_wanted)
        self.ask_again = self._check(later("settings", "&Ask again before text is sent to a service"), False)
        self.ask_again.setEnabled(bool(settings.services_told))
        words = later("settings", "&Notify me on the desktop when a long run has ended")
        self.notify = self._check(words, settings.notify)

    def show_limits(self, settings: Settings) -> None:
        """Offer the limits that there are now, with those in force chosen."""
        self.profile.clear()
        for each in choices(settings.profiles):
            self.profile.addItem(_limits(each), each.name)
        self.profile.setCurrentIndex(max(self.profile.findData(settings.profile), 0))

    def _make_files(self, library: str) -> None:
        self._section(later("settings", "Files"))
        self.folder = QLineEdit(self._settings.last_folder, self._page)
        choose = QPushButton(say("settings", "C&hoose…"), self._page)
        choose.clicked.connect(self._choose_folder)
        self._row(later("settings", "Default &folder for dialogs"), self._beside(self.folder, choose), self.folder)
        self._place(later("settings", "Library"), library)
        for title, path in (
            (later("settings", "Settings and own templates"), places.settings().parent),
            (later("settings", "Offline models"), places.models()),
        ):
            opener = QPushButton(say("settings", "Open the folder"), self._page)
            opener.setAccessibleName(say("settings", "Open the folder: {title}").format(title=say("settings", title)))
            address = QUrl.fromLocalFile(str(path))
            opener.clicked.connect(lambda _=False, address=address: QDesktopServices.openUrl(address))
            opener.setEnabled(path.is_dir())
            self._place(title, str(path), opener)

    def _section(self, title: str) -> None:
        label = QLabel(say("settings", title), self._page)
        label.setObjectName("subheading")
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)
        self._sections.append((title, label, []))

    def _row(self, title: str, field: QWidget, buddy: QWidget) -> None:
        words = say("settings", title)
        label = QLabel(words, self._page)
        label.setBuddy(buddy)
        buddy.setAccessibleName(words.replace("&", ""))
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._keep(title, label, field)

    def _keep(self, title: str, *parts: QWidget) -> None:
        section, _, rows = self._sections[-1]
        words, other = (
            " ".join(in_language("settings", each).replace("&", "") for each in (section, title))
            for in_language in (say, in_other)
        )
        rows.append(_Row(words, other, parts))

    def _choice(self, title: str, choices: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
        box = QComboBox(self._page)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for name, words in choices:
            box.addItem(words, name)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        self._row(title, box, box)
        return box

    def _check(self, title: str, checked: bool) -> QCheckBox:
        box = QCheckBox(say("settings", title), self._page)
        box.setChecked(checked)
        self._grid.addWidget(box, self._grid.rowCount(), 1)
        self._keep(title, box)
        return box

    def _button(self, title: str, words: str, clicked: SignalInstance) -> QPushButton:
        button = QPushButton(words, self._page)
        button.clicked.connect(clicked)
        self._row(title, self._beside(button), button)
        button.setAccessibleName(words.replace("&", ""))
        return button

    def _place(self, title: str, path: str, *buttons: QPushButton) -> None:
        line = QLineEdit(path, self._page)
        line.setReadOnly(True)
        line.setCursorPosition(0)
        self._row(title, self._beside(line, *buttons), line)

    def _beside(self, first: QWidget, *others: QWidget) -> QWidget:
        line = QWidget(self._page)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        stretches = isinstance(first, QLineEdit)
        row.addWidget(first, 1 if stretches else 0)
        for other in others:
            row.addWidget(other)
        if not stretches:
            row.addStretch(1)
        return line

    def _lay_out(self) -> None:
        for button in self._page.findChildren(QPushButton):
            button.setAutoDefault(False)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(self)
        buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.search)
        rows.addWidget(self.nothing)
        rows.addWidget(area, 1)
        rows.addWidget(buttons)
        around = rows.sizeHint().height() - area.sizeHint().height()
        fit(self, 720, self._page.sizeHint().height() + around)  # all of it at once, where the screen has room

    # What is done

    def _look(self, wanted: str) -> None:
        """Show the settings that fit, and the headings of those."""
        found = False
        for _, heading, rows in self._sections:
            fitting = [any(match(wanted, each) is not None for each in (row.words, row.other)) for row in rows]
            for row, fits in zip(rows, fitting, strict=True):
                for part in row.parts:
                    part.setVisible(fits)
            heading.setVisible(any(fitting))
            found = found or any(fitting)
        self.nothing.setVisible(not found)

    def _choose_folder(self) -> None:
        title = say("settings", "Default folder for dialogs")
        folder = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if folder:
            self.folder.setText(folder)

    @property
    def chosen_theme(self) -> Theme:
        """The theme that is chosen."""
        chosen: Theme = self.theme.currentData()
        return chosen

    @property
    def chosen_text_size(self) -> int:
        """The size of texts that is chosen, in percent."""
        return int(self.text_size.currentData())

    def take(self, settings: Settings) -> None:
        """Write what was chosen into settings, but for theme, text size and limits, which the window puts in force."""
        settings.language = self.language.currentData()
        settings.export["typography"] = self.typography.currentData()
        settings.last_folder = self.folder.text().strip()
        settings.notify = self.notify.isChecked()
        settings.fill_repetitions = self.repetitions.isChecked()
        if self.ask_again.isChecked():
            settings.services_told.clear()


def _limits(profile: Profile) -> str:
    message = say("settings", "{title} (characters: {characters}, cps: {speed})")
    if not profile.speed:
        message = say("settings", "{title} (characters: {characters})")
    return message.format(title=localized(profile.title), characters=profile.line_length, speed=profile.speed)
