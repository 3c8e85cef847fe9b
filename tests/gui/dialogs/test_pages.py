"""Pages to read."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dwuglos import places
from gui.commands import COMMANDS
from gui.dialogs.pages import Page, PagesDialog, help_pages, news
from tests.gui.desk import turn_to

LANGUAGES = ("en", "pl")
PAGES = [
    Page("One", "# One\nZażółć gęślą jaźń"),
    Page("Two", "# Two\nlighthouses and keepers"),
    Page("Three", "# Three"),
]


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(window):
    return PagesDialog("Pages", PAGES, window)


def titles(dialog):
    return [dialog.titles.item(row).text() for row in range(dialog.titles.count())]


def test_a_page_is_found_by_its_words_whatever_their_case_and_diacritics(dialog):
    dialog.search.setText("gesla ZAZOLC")
    assert titles(dialog) == ["One"]
    dialog.search.setText("keepers")
    assert titles(dialog) == ["Two"]
    assert "lighthouses" in dialog.text.toPlainText()
    assert [mark.cursor.selectedText() for mark in dialog.text.extraSelections()] == ["keepers"]


def test_nothing_found_is_said_and_nothing_shown(dialog):
    dialog.search.setText("xqz")
    assert titles(dialog) == []
    assert not dialog.nothing.isHidden()
    assert dialog.text.toPlainText() == ""
    dialog.search.clear()
    assert titles(dialog) == ["One", "Two", "Three"]
    assert dialog.nothing.isHidden()


def test_the_page_one_reads_stays_while_it_fits(dialog):
    turn_to(dialog, "Two")
    dialog.search.setText("light")
    assert dialog.titles.currentItem().text() == "Two"


def test_the_languages_have_the_same_pages():
    names = [[file.name for file in sorted((places.help_pages() / each).iterdir())] for each in LANGUAGES]
    assert names[0] == names[1]
    assert len(names[0]) >= 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_title_and_names_commands_there_are(language):
    asked = set()

    def keys(name):
        asked.add(name)
        return "Ctrl+X"

    for page in help_pages(language, keys):
        assert page.text.startswith(f"# {page.title}\n")
        assert not re.search(r"[{}]", page.text)
    assert asked <= {command.__name__ for command in COMMANDS}
    assert {"Confirm", "FindCommand", "Export"} <= asked


def test_both_languages_name_the_same_commands():
    named = []
    for language in LANGUAGES:
        asked = set()
        help_pages(language, lambda name, asked=asked: asked.add(name) or name)
        named.append(asked)
    assert named[0] == named[1]


def test_each_version_is_a_page_of_the_news(monkeypatch, tmp_path):
    path = tmp_path / "CHANGELOG.md"
    monkeypatch.setattr(places, "changelog", lambda: path)
    assert news("en") == []
    path.write_text("# What is new\n\n## 0.2.0\n\n* more\n\n## 0.1.0 – first\n\n* all\n", "utf-8")
    assert [page.title for page in news("en")] == ["0.2.0", "0.1.0 – first"]
    assert news("en")[0].text.startswith("# 0.2.0\n")


def test_news_is_told_in_each_language_and_tells_the_same():
    english, polish = news("en"), news("pl")
    assert [page.title.split()[0] for page in polish] == [page.title.split()[0] for page in english]
    assert [page.text.count("\n* ") for page in polish] == [page.text.count("\n* ") for page in english]
    assert "Cofanie" in polish[0].text


def test_one_begins_with_the_search_and_goes_on_to_what_is_found(dialog, qtbot):
    dialog.show()
    assert dialog.focusWidget() is dialog.search
    qtbot.keyClicks(dialog.search, "keepers")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.titles
    assert dialog.titles.currentItem().text() == "Two"
    assert dialog.isVisible()
