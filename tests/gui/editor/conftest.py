"""A talk longer than the screen."""

import pytest
from PySide6.QtWidgets import QApplication

from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from tests.gui.editor.rows import LONG


@pytest.fixture
def long_talk(kept, desk):
    """400 segments; every third one needs many lines."""
    with Library(kept) as library:
        segments = [
            NewSegment(n * 1000, n * 1000 + 900, LONG if n % 3 == 0 else f"Number {n}.", f"Numer {n}.")
            for n in range(400)
        ]
        id = library.add_talk("Long", number(segments))
    desk.open(id)
    QApplication.processEvents()
    return desk


@pytest.fixture
def even_talk(kept, desk):
    """400 segments of one line each."""
    with Library(kept) as library:
        texts = [NewSegment(n * 1000, n * 1000 + 900, f"Number {n}.", f"Numer {n}.") for n in range(400)]
        id = library.add_talk("Even", number(texts))
    desk.open(id)
    QApplication.processEvents()
    return desk
