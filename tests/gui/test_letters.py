"""Letters that choose by Alt: no two things on one page, or in one dialog, have the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QMainWindow,
    QTabBar,
    QWidget,
)

from gui.panels import PANELS
from gui.words import say
from tests.gui.desk import look_at_dialogs


def titles(window: QWidget) -> Iterator[str]:
    """Yield what is written on everything that a letter may choose in a window, and can be seen."""
    if isinstance(window, QMainWindow):
        yield from (action.text() for action in window.menuBar().actions())
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisible():
            continue
        if (isinstance(widget, QLabel) and widget.buddy() is not None) or isinstance(widget, QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(tab) for tab in range(widget.count()))


def clashes(window: QWidget) -> list[str]:
    """Return the titles whose letter another has as well."""
    lettered = [(match[1].casefold(), title) for title in titles(window) if (match := re.search(r"&(\w)", title))]
    counted = Counter(letter for letter, _ in lettered)
    return sorted(title for letter, title in lettered if counted[letter] > 1)


@pytest.fixture(params=["en", "pl"])
def spoken(request, speak):
    speak(request.param)
    return request.param


def test_letters_of_the_window_are_distinct_from_those_of_its_menus(spoken, new_desk):
    desk = new_desk()
    found = {}
    desk.home()
    found["home"] = clashes(desk.window)
    desk.open(at=4)
    for panel in PANELS:
        desk.window.docks.call(panel)
    desk.page.find_bar.open_bar("light")
    desk.settle()
    found["segments"] = clashes(desk.window)
    article = desk.window.show_article()
    for tab in range(article.tabs.count()):
        article.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        found[article.tabs.tabText(tab)] = clashes(desk.window)
    assert {page: left for page, left in found.items() if left} == {}


NOTICES = {
    "drafts": ("Ask agai&n", "Go &on", "Sho&w them"),
    "article": ("Go &on",),
    "editor": ("&Copy it", "&Discard it", "&Put it back"),
    "first": ("Take the to&ur",),
}
"""What may stand on a button of a notice, with its letter, by context."""


def test_letters_of_notices_are_not_those_of_menus(spoken, desk):
    menus = {letter(action.text()) for action in desk.window.menuBar().actions()}
    chosen = [say(context, text) for context, texts in NOTICES.items() for text in texts]
    assert [title for title in chosen if letter(title) in menus] == []
    of_text = [letter(say("editor", text)) for text in NOTICES["editor"]]
    assert len(set(of_text)) == len(of_text)


def letter(title: str) -> str:
    """Return the letter that chooses a title, in lower case."""
    match = re.search(r"&(\w)", title)
    assert match is not None, title
    return match[1].casefold()


def look(dialog: QDialog, found: dict[str, list[str]]) -> int:
    dialog.show()
    QApplication.processEvents()
    name = type(dialog).__name__
    found[name] = clashes(dialog)
    for box in dialog.findChildren(QDialogButtonBox):
        # What ends a dialog without doing anything has Esc; a standard button is written by Qt.
        ending = QDialogButtonBox.ButtonRole.RejectRole
        own = [each for each in box.buttons() if not box.standardButton(each).value and box.buttonRole(each) != ending]
        found[name] += [f"no letter: {button.text()}" for button in own if "&" not in button.text()]
    dialog.done(0)  # as when it is closed: one that only hides may go on reading files
    return 0


def test_letters_of_a_dialog_are_distinct(spoken, new_desk, monkeypatch):
    found: dict[str, list[str]] = {}
    desk = new_desk()
    desk.open(at=4)
    look_at_dialogs(desk, monkeypatch, lambda dialog: look(dialog, found))
    assert {"KeysDialog", "SettingsDialog", "ExportDialog", "NewTalkDialog"} <= set(found)
    assert {name: left for name, left in found.items() if left} == {}
