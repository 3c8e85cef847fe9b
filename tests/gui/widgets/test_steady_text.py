"""A text in which only digits change leaves its widget, and all around it, where it is."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gui.widgets.steady_text import show_steadily


class Layouts(QObject):
    """Counts how often a widget is laid out anew."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 (Qt's name)
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture(params=[QLabel, QToolButton])
def shown(request, qtbot):
    """A widget in a row, on the screen."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    widget = request.param(window)
    row.addWidget(widget)
    row.addWidget(QLabel("…", window))
    show_steadily(widget, "Drafts  7")
    window.show()
    qtbot.waitExposed(window)
    yield widget
    window.close()


def test_other_digits_are_shown_in_the_same_place(shown, qtbot):
    size, layouts = shown.size(), Layouts(shown.parentWidget())
    for n in range(10):
        show_steadily(shown, f"Drafts  {n}")
        qtbot.wait(1)
        assert shown.text() == f"Drafts  {n}"
    assert shown.size() == size
    assert layouts.count == 0


@pytest.mark.parametrize("text", ["Drafts  17", "Szkice  7", "A much longer text  7", "", "D"])
def test_other_words_get_the_room_they_need(shown, qtbot, text):
    show_steadily(shown, text)
    qtbot.wait(1)
    plain = type(shown)()
    plain.setText(text)
    assert shown.fontMetrics().horizontalAdvance(text) <= shown.width() <= plain.sizeHint().width()
    assert shown.text() == text


def test_another_font_is_given_room_with_the_next_text(shown, qtbot):
    before = shown.width()
    font = shown.font()
    font.setPointSize(3 * font.pointSize())
    shown.setFont(font)
    show_steadily(shown, "Drafts  8")
    qtbot.wait(1)
    assert shown.width() > before
    assert shown.width() >= shown.fontMetrics().horizontalAdvance("Drafts  8")
