"""What start-up puts off, and takes up again."""

import gc
import sys
import types

import pytest

from gui.start import quick_start


@pytest.fixture(autouse=True)
def _collector_as_it_was():
    was_on = gc.isenabled()
    yield
    gc.freeze()  # as when the first test began
    (gc.enable if was_on else gc.disable)()


@pytest.fixture
def feature(monkeypatch):
    """A stand-in for the part of PySide that reads every module's source."""
    package, module = types.ModuleType("shibokensupport"), types.ModuleType("shibokensupport.feature")
    module._mod_uses_pyside = lambda _module: True
    package.feature = module
    monkeypatch.setitem(sys.modules, "shibokensupport", package)
    monkeypatch.setitem(sys.modules, "shibokensupport.feature", module)
    return module


def test_garbage_is_looked_for_only_when_the_window_is_ready(feature):
    quick_start.prepare()
    assert not gc.isenabled()
    quick_start.settle()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_what_became_garbage_is_collected_before_the_rest_is_left_alone(feature):
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


def test_no_source_is_read_to_learn_which_features_it_wants(feature):
    quick_start.prepare()
    assert feature._mod_uses_pyside(sys) is False


@pytest.mark.parametrize("missing", ["module", "function"])
def test_a_pyside_that_does_not_do_so_is_left_alone(feature, monkeypatch, missing):
    if missing == "module":
        monkeypatch.setitem(sys.modules, "shibokensupport.feature", None)
        monkeypatch.delattr(sys.modules["shibokensupport"], "feature")
    else:
        del feature._mod_uses_pyside
    quick_start.prepare()
    assert not hasattr(feature, "_mod_uses_pyside") or feature._mod_uses_pyside(sys) is True
