"""The status bar has room for what it says."""

from PySide6.QtWidgets import QApplication, QLabel, QToolButton


def cut(window):
    """Return what is shown in less room than it needs."""
    shown = [*window.status.findChildren(QLabel), *window.editor.filters.findChildren(QToolButton)]
    return [each.text() for each in shown if each.fontMetrics().horizontalAdvance(each.text()) > each.width()]


def test_a_larger_font_gets_the_room_it_needs(at_work, qapp):
    window, before = at_work.window, QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(2 * before.pointSizeF())
    width = window.status.limits.width()
    try:
        qapp.setFont(larger)
        window.look.use_theme("dark")
        at_work.qtbot.waitUntil(lambda: window.status.limits.width() > 1.5 * width)
        at_work.settle()
        assert cut(window) == []
    finally:
        qapp.setFont(before)
        window.look.use_theme("light")
    at_work.qtbot.waitUntil(lambda: window.status.limits.width() == width)
