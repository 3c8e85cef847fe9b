"""The user's own words, and those of the open talk: a list of each, to add to, to take from, to exchange with files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from dwuglos.checks.results.dictionary import as_ignored, is_word, words_of
from dwuglos.errors import DwuglosError
from dwuglos.language import own_words
from dwuglos.language.own_words import OwnWord
from gui.desk import Desk
from gui.look import text_size
from gui.widgets.fitting import fit
from gui.words import localized, say

T = TypeVar("T")

MINE, TALK = "mine", "talk"


class DictionariesDialog(QDialog):
    """Shows the words of one of both dictionaries; each change counts at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self.is_changed = False
        """Whether any word came or went, so that the talk is to be checked again."""
        self._mine: tuple[OwnWord, ...] = ()
        self._trouble = say("dictionary", "Your words are being read…")
        """Why the user's own words are not there; then nothing is written over them."""
        self._entered = 0
        """Words that are not in the list yet, as their endings are being looked for."""
        self._is_leaving = self._is_closed = False
        self.setWindowTitle(say("dictionary", "Dictionaries"))
        fit(self, 620, 480)
        self.which = QComboBox(self)
        self.which.setAccessibleName(say("dictionary", "Dictionary"))
        self.which.setAccessibleDescription(self.which.accessibleName())  # by the name, what is chosen is read
        self.which.addItem(say("dictionary", "My words, in all talks"), MINE)
        if desk.session is not None:
            self.which.addItem(say("dictionary", "Words of this talk"), TALK)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("dictionary", "Words"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        text_size.follow(self.list)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setObjectName("faint")
        self.word, self.model = QLineEdit(self), QLineEdit(self)
        self.word.setPlaceholderText(say("dictionary", "New word"))
        self.word.setAccessibleName(say("dictionary", "New word"))
        self.model.setPlaceholderText(say("dictionary", "Inflected like (found by itself)"))
        self.model.setAccessibleName(say("dictionary", "Inflected like"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._lay_out()
        self.which.currentIndexChanged.connect(self._fill)
        self.list.itemSelectionChanged.connect(self._show_possible)
        self.word.textChanged.connect(self._show_possible)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        for field in (self.word, self.model):
            field.returnPressed.connect(self._add)
        self.word.setFocus()
        desk.tasks.work(lambda *_: own_words.load(), self._if_open(self._take_mine), self._if_open(self._refuse_mine))
        self._fill()

    def _lay_out(self) -> None:
        self.add = self._button(say("dictionary", "&Add"), self._add)
        self.remove = self._button(say("dictionary", "&Remove"), self._remove)
        self.take_in = self._button(say("dictionary", "&Import…"), self._import)
        self.put_out = self._button(say("dictionary", "E&xport…"), self._export)
        line = QHBoxLayout()
        for field in (self.word, self.model):
            line.addWidget(field, 1)
        line.addWidget(self.add)
        below = QHBoxLayout()
        for button in (self.remove, self.take_in, self.put_out):
            below.addWidget(button)
        below.addStretch(1)
        rows = QVBoxLayout(self)
        rows.addWidget(self.which)
        rows.addLayout(line)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.about)
        rows.addLayout(below)
        rows.addWidget(self.buttons)

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    # What there is

    @property
    def is_mine(self) -> bool:
        """Whether the user's own words are shown, and not those of the talk."""
        return bool(self.which.currentData() == MINE)

    def words(self) -> tuple[OwnWord, ...]:
        """Return the words of the dictionary that is shown."""
        if self.is_mine:
            return self._mine
        session = self._desk.session
        return words_of(each for _, each in session.findings.all_ignored()) if session is not None else ()

    def _take_mine(self, words: tuple[OwnWord, ...]) -> None:
        self._mine, self._trouble = words, ""
        self._fill()

    def _refuse_mine(self, error: BaseException) -> None:
        """Show why there are none, and write none over what cannot be read."""
        self._trouble = localized(error)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for word in sorted(self.words(), key=lambda each: each.word.casefold()):
            shown = say("dictionary", "{word} (like {model})").format(word=word.word, model=word.model)
            item = QListWidgetItem(shown if word.model else word.word, self.list)
            item.setData(Qt.ItemDataRole.UserRole, tuple(word))
        total = self.list.count()
        some = say("dictionary", "Words: {n}. They count as right in all their forms.").format(n=total)
        none = say("dictionary", "No word yet. Words are also added from the context menu of a misspelt one.")
        self.about.setText(self._obstacle() or (some if total else none))
        self._show_possible()

    def _obstacle(self) -> str:
        """Say why the dictionary that is shown cannot be changed; nothing when it can."""
        session = self._desk.session
        return self._trouble if self.is_mine or session is None else session.read_only_reason

    def _show_possible(self) -> None:
        is_fixed = bool(self._obstacle())
        self.add.setEnabled(own_words.parse(self.word.text()) is not None and not is_fixed)
        self.remove.setEnabled(bool(self.list.selectedItems()) and not is_fixed)
        self.take_in.setEnabled(not is_fixed)
        self.put_out.setEnabled(self.list.count() > 0)

    # What is done

    def done(self, result: int) -> None:
        """Close, as soon as all words that were entered are in the list."""
        self._is_leaving = True
        if not self._entered:
            self._is_closed = True
            super().done(result)

    def _if_open(self, answer: Callable[[T], object]) -> Callable[[T], object]:
        """Return what hears an answer unless the dialog is gone by then."""
        return lambda outcome: None if self._is_closed else answer(outcome)

    def _add(self) -> None:
        entry = own_words.parse(f"{self.word.text().strip()}/{self.model.text().strip()}")
        if self._obstacle():
            return
        if entry is None:
            self.about.setText(say("dictionary", "Enter one word, without spaces."))
            return
        self.word.clear()
        self.model.clear()
        if entry.model:
            self._put((entry,))
        else:
            self._entered += 1
            self.which.setEnabled(False)
            self._desk.tasks.work(
                lambda *_: own_words.with_endings(entry.word), self._put_entered, lambda _: self._put_entered(entry)
            )

    def _put_entered(self, entry: OwnWord) -> None:
        self._entered -= 1
        self.which.setEnabled(not self._entered)
        self._put((entry,))
        if self._is_leaving:
            self.reject()

    def _put(self, new: Iterable[OwnWord]) -> None:
        """Put words into the dictionary that is shown; a word that is there already gets its new model."""
        new = tuple(new)
        names = {each.word for each in new}
        gone = [each for each in self.words() if each.word in names]
        self._change(gone, new)

    def _remove(self) -> None:
        chosen = [OwnWord(*item.data(Qt.ItemDataRole.UserRole)) for item in self.list.selectedItems()]
        self._change(chosen, ())

    def _change(self, gone: Iterable[OwnWord], new: Iterable[OwnWord]) -> None:
        gone, new = tuple(gone), tuple(new)
        self.is_changed = True
        if self.is_mine:
            words = self._mine = (*(each for each in self._mine if each not in gone), *new)
            self._desk.tasks.work(lambda *_: own_words.save(words), failed=self._say)
        else:
            self._change_talk(gone, new)
        self._fill()

    def _change_talk(self, gone: tuple[OwnWord, ...], new: tuple[OwnWord, ...]) -> None:
        session = self._desk.session
        if session is None:
            return
        id = session.id
        old = [each for _, each in session.findings.all_ignored() if is_word(each) and each.text in map(str, gone)]
        added = list(map(as_ignored, new))
        session.findings.heed(old)
        session.findings.ignore(added)
        self._desk.tasks.store(lambda library: library.heed(id, old))
        self._desk.tasks.store(lambda library: library.ignore(id, added))

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, say("dictionary", "Import words"), self._desk.settings.last_folder, _files()
        )
        if name:
            self._desk.tasks.work(lambda *_: own_words.read(Path(name)), self._if_open(self._put), self._say)

    def _export(self) -> None:
        folder = self._desk.settings.last_folder or Path.home()
        name, _ = QFileDialog.getSaveFileName(
            self, say("dictionary", "Export words"), str(Path(folder) / "dictionary.txt"), _files()
        )
        if name:
            words, exported = self.words(), say("dictionary", "Exported: {path}").format(path=name)
            self._desk.tasks.work(
                lambda *_: own_words.save(words, Path(name)),
                self._if_open(lambda _: self.about.setText(exported)),
                self._say,
            )

    def _say(self, error: BaseException) -> None:
        if not isinstance(error, DwuglosError):
            self._desk.tasks.failed.emit(error)
        elif self._is_closed:
            self._desk.tell(localized(error))
        else:
            self.about.setText(localized(error))


def _files() -> str:
    return say("dictionary", "Word lists (*.txt *.dic);;All files (*)")
