"""What start-up puts off, and takes up again."""

import builtins
import gc
import subprocess
import sys

import pytest

from gui.start import quick_start


@pytest.fixture(autouse=True)
def _collector_and_import_as_they_were(monkeypatch):
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


def test_garbage_is_not_looked_for_while_the_window_is_made():
    gc.enable()
    quick_start.prepare()
    assert not gc.isenabled()


def test_until_the_window_is_ready_modules_are_imported_without_pyside(monkeypatch):
    def by_pyside(*_arguments, **_named):
        raise AssertionError("PySide looks at what is imported")

    monkeypatch.setattr(builtins, "__import__", by_pyside)
    quick_start.prepare()
    import colorsys

    assert colorsys.__name__ == "colorsys"


def test_from_then_on_all_that_qt_has_can_be_imported_with_a_star():
    lines = (
        "from gui.start import quick_start",
        "quick_start.prepare()",
        "from PySide6.QtWidgets import QApplication, QLabel",
        "application = QApplication([])",
        "print(QLabel('Dwugłos').text())",
        "quick_start.settle()",
        "import qtawesome",
        "print(qtawesome.icon('mdi6.check').isNull())",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["Dwugłos", "False"]
