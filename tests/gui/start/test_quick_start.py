"""What start-up leaves out."""

import builtins
import gc

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


def test_modules_are_imported_without_pyside(monkeypatch):
    def by_pyside(*_arguments, **_named):
        raise AssertionError("PySide looks at what is imported")

    monkeypatch.setattr(builtins, "__import__", by_pyside)
    quick_start.prepare()
    import colorsys

    assert colorsys.__name__ == "colorsys"
