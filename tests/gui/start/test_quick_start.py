"""What start-up puts off, and takes up again."""

import builtins
import gc
import subprocess
import sys
import weakref

import pytest

from gui.start import quick_start


@pytest.fixture(autouse=True)
def _collector_and_import_as_they_were(monkeypatch):
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)
    was_on = gc.isenabled()
    yield
    gc.freeze()  # as when the first test began
    (gc.enable if was_on else gc.disable)()


def test_garbage_is_looked_for_only_when_the_window_is_ready():
    quick_start.prepare()
    assert not gc.isenabled()
    quick_start.settle()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_what_became_garbage_is_collected_before_the_rest_is_left_alone():
    class Node:
        pass

    alive = []
    gc.enable()
    node = Node()
    node.itself = node
    alive.append(node)
    quick_start.settle()
    collected = []
    gc.callbacks.append(lambda phase, info: collected.append((phase, info["generation"])))
    try:
        quick_start.settle()
    finally:
        gc.callbacks.pop()
    assert ("stop", 2) in collected
    assert alive[0].itself is node


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


class Node:
    """Something that is in the way of itself."""

    def __init__(self):
        self.itself = self


def test_what_is_left_is_not_looked_at_again():
    gc.unfreeze()
    quick_start.settle()
    assert gc.get_freeze_count() > 1000


def test_what_was_left_before_and_became_garbage_goes():
    gc.enable()
    node = Node()
    gone = weakref.ref(node)
    gc.freeze()
    del node
    quick_start.settle()
    assert gone() is None
