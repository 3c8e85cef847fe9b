"""The line for a file: which file, and how it is read."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dwuglos.formats import FORMATS
from gui.dialogs.file_line import ENCODINGS, FileLine


class Calls:
    """What a line calls."""

    def __init__(self) -> None:
        self.reads = 0
        self.browsed: list[tuple[QLineEdit, str]] = []

    def read(self) -> None:
        self.reads += 1

    def browse(self, line: QLineEdit, name: str) -> None:
        self.browsed.append((line, name))


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def line(window: QWidget, calls: Calls) -> FileLine:
    line = FileLine("English", "A file", calls.read, calls.browse, window)
    row = QHBoxLayout(window)
    for part in line.widgets():
        row.addWidget(part)
    return line


def test_a_file_is_one_as_soon_as_it_has_a_name(line: FileLine, calls: Calls) -> None:
    assert line.chosen() is None
    line.path.setText("  ")
    assert line.chosen() is None
    line.path.setText(" talks/one.srt ")
    assert line.chosen() == Path("talks/one.srt")
    assert calls.reads == 2


def test_it_is_read_again_in_another_way(line: FileLine, calls: Calls) -> None:
    assert (line.format.currentData(), line.encoding.currentData()) == (None, None), "it is found by looking"
    line.format.setCurrentIndex(line.format.findData("srt"))
    assert calls.reads == 1
    line.encoding.setCurrentIndex(line.encoding.findData("cp1250"))
    assert calls.reads == 2
    assert (line.format.currentData(), line.encoding.currentData()) == ("srt", "cp1250")


def test_all_formats_that_can_be_read_are_there_and_no_others(line: FileLine) -> None:
    names = [line.format.itemData(n) for n in range(line.format.count())]
    assert names == [None, *(format.name for format in FORMATS if format.reads)]
    encodings = [line.encoding.itemData(n) for n in range(line.encoding.count())]
    assert encodings == [None, *ENCODINGS]
    assert all(map(codecs.lookup, ENCODINGS)), "Python knows each"
    texts = [line.encoding.itemText(n) for n in range(1, 4)]
    assert texts == ["UTF-8", "cp1250", "iso-8859-2"]


def test_a_long_name_of_a_format_does_not_make_the_line_wide(line: FileLine) -> None:
    longest = max(line.format.fontMetrics().horizontalAdvance(line.format.itemText(n)) for n in range(1, 30))
    assert line.format.sizeHint().width() < longest


def test_a_file_is_looked_for_in_the_name_of_its_line(line: FileLine, calls: Calls) -> None:
    line.browse.click()
    assert calls.browsed == [(line.path, "English")]


def test_each_part_has_a_name_for_a_screen_reader(line: FileLine) -> None:
    assert [part.accessibleName() for part in line.widgets()] == [
        "English",
        "Browse: English",
        "English Format",
        "English Encoding",
    ]
    assert line.path.placeholderText() == "A file"
