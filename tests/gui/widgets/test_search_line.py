"""A line to search in."""

from PySide6.QtWidgets import QToolButton

from gui.widgets.search_line import SearchLine
from tests.gui.reader import Role, hear


def test_it_says_what_it_searches_and_its_cross_is_named(qtbot):
    line = SearchLine("Search titles", None)
    qtbot.addWidget(line)
    line.show()
    line.setText("light")
    qtbot.waitUntil(lambda: line.findChild(QToolButton).isVisible())
    assert [(heard.role, heard.name) for heard in hear(line)] == [
        (Role.EditableText, "Search titles"),
        (Role.Button, "Clear the search"),
    ]


def test_it_can_be_called_otherwise_than_its_hint(qtbot):
    line = SearchLine("Find in English or Polish", None, "Text to find")
    qtbot.addWidget(line)
    assert (line.placeholderText(), line.accessibleName()) == ("Find in English or Polish", "Text to find")
