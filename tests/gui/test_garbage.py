"""Looking for garbage on the main thread."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QObject

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
    kept.extend([] for _ in range(number or 2 * gc.get_threshold()[0]))


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
    thread = threading.Thread(target=make_much, args=(kept, 2_000))
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


def test_it_is_looked_for_when_the_window_has_nothing_to_do(collector, looked, qtbot):
    collector.settle()
    kept = []
    make_much(kept)
    looked.clear()
    collector.look_at_rest()
    QCoreApplication.processEvents()  # a frame
    assert looked == []
    qtbot.wait(1)
    assert looked == [0]
    qtbot.wait(1)
    assert looked == [0], "once"


def test_a_window_that_never_rests_does_not_keep_it_from_being_looked_for(collector, looked):
    collector.settle()
    kept = []
    make_much(kept)
    looked.clear()
    collector.look_at_rest()
    collector.look_at_rest()
    assert looked == [0]


def test_what_is_new_is_looked_through_a_second_time_as_python_would(collector, looked):
    collector.settle()
    kept = []
    for _ in range(gc.get_threshold()[1] + 2):
        make_much(kept)
        collector.look()
    assert looked.count(1) == 1
    assert set(looked) == {0, 1}


def test_everything_is_looked_through_after_minutes_and_then_left_alone(collector, looked, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(garbage.time, "monotonic", lambda: now[0])
    collector.settle()
    node, kept = Node(), []
    gone = weakref.ref(node)
    make_much(kept, 2 * garbage.MANY)
    collector.look()
    del node
    now[0] += garbage.WHOLE_SECONDS
    collector.look()
    assert gone() is not None  # little has been made: nobody works, and nothing has to be tidied
    make_much(kept)
    collector.look()
    assert (looked, gone()) == ([2], None)
    make_much(kept)
    collector.look()
    assert looked == [2, 0]


def test_many_objects_at_once_are_left_alone(collector, looked):
    collector.settle()
    kept = []
    frozen = gc.get_freeze_count()
    make_much(kept, 100_000)
    collector.look()
    assert looked == []
    assert gc.get_freeze_count() - frozen >= 100_000
