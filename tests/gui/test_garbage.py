"""Looking for garbage on the main thread."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from gui import garbage
from gui.garbage import GarbageCollector


class Node:
    """Something that holds itself, and goes only when garbage is looked for."""

    def __init__(self):
        self.itself = self


@pytest.fixture(autouse=True)
def _python_s_own_as_it_was():
    was_on = gc.isenabled()
    yield
    gc.freeze()  # as when the first test began
    (gc.enable if was_on else gc.disable)()


@pytest.fixture
def collector(qapp):
    parent = QObject()
    yield GarbageCollector(parent)
    parent.deleteLater()


@pytest.fixture
def looked():
    """The generations that were looked through."""
    looked = []

    def note(phase, facts):
        if phase == "stop":
            looked.append(facts["generation"])

    gc.callbacks.append(note)
    yield looked
    gc.callbacks.remove(note)


def make_much(kept, number=None):
    """Make so many objects that the youngest are to be looked through."""
    kept.extend([] for _ in range(number or gc.get_threshold()[0] + 1))


def test_python_s_own_is_off_when_it_settles_and_what_there_is_was_just_made(collector, looked):
    gc.enable()
    gc.unfreeze()
    looked.clear()
    collector.settle()
    assert not gc.isenabled()
    assert (looked, gc.get_freeze_count() > 1000) == ([], True)


def test_what_was_left_before_and_became_garbage_goes_when_something_else_is_opened(collector):
    node = Node()
    gone = weakref.ref(node)
    collector.settle()
    del node
    assert gone() is not None
    collector.settle()
    assert gone() is None


def test_garbage_that_another_thread_makes_much_beside_ends_on_the_main_thread(collector, qtbot):
    ended, kept = [], []

    class Told(Node):
        def __del__(self):
            ended.append(threading.current_thread())

    collector.settle()
    Told()
    thread = threading.Thread(target=make_much, args=(kept, 100_000))
    thread.start()
    thread.join()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()]


def test_little_is_not_looked_through(collector, looked):
    collector.settle()
    gc.collect()
    looked.clear()
    collector.look()
    assert looked == []


def test_everything_is_looked_through_at_most_once_a_minute(collector, looked, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(garbage.time, "monotonic", lambda: now[0])
    collector.settle()
    collector._full_at = now[0]
    kept = []
    _, middle, old = gc.get_threshold()
    for _ in range((middle + 2) * (old + 3)):
        make_much(kept)
        collector.look()
    assert set(looked) == {0, 1}
    now[0] += garbage.FULL_SECONDS
    for _ in range(2):
        make_much(kept)
        collector.look()
    assert looked.count(2) == 1


def test_what_somebody_makes_much_of_is_never_looked_through(collector, looked):
    collector.settle()
    kept = []
    with garbage.none_in_what_is_made():
        make_much(kept, 100_000)
        collector.look()
    frozen = gc.get_freeze_count()
    collector.look()
    assert (looked, frozen > 100_000) == ([], True)
