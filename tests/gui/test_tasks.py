"""Work off the main thread and the one way back."""

import ast
import gc
import re
import threading
import time
import weakref
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from dwuglos.errors import Cancelled, InputError, LibraryError
from dwuglos.store.library import Library
from gui import tasks as tasks_module
from gui.tasks import Tasks


@pytest.fixture
def tasks(qapp, kept):
    tasks = Tasks(str(kept))
    yield tasks
    tasks.close()
    assert [t.name for t in threading.enumerate() if t is not threading.main_thread()] == []
    tasks.deleteLater()


def settle(tasks, qtbot):
    """Wait until all that was given to the lanes of the library is done and answered."""
    answers = []
    tasks.store(lambda _library: None, answers.append)
    tasks.read(lambda _library: None, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)


def test_the_library_is_used_on_one_thread_and_answers_come_on_the_main_one(tasks, qtbot):
    threads, answers = [], []
    for _ in range(3):
        tasks.store(
            lambda _library: threads.append(threading.current_thread()),
            lambda _: answers.append(threading.current_thread()),
        )
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert len(set(threads)) == 1
    assert threads[0] is not threading.main_thread()
    assert set(answers) == {threading.main_thread()}


def test_the_library_gets_its_work_in_the_order_it_was_given(tasks, qtbot):
    done = []
    for n in range(20):
        tasks.store(lambda _library, n=n: n, done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_a_failure_goes_to_who_asked(tasks, qtbot):
    failures, unheard = [], []
    tasks.failed.connect(unheard.append)

    def fail(_library):
        raise InputError("No.")

    tasks.store(fail, None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "No."
    assert unheard == []


def test_a_failure_nobody_asked_about_is_announced(tasks, qtbot):
    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.store(lambda _library: 1 / 0)
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_a_library_that_cannot_be_opened_fails_each_time(tmp_path, qtbot):
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"no database " * 100)
    tasks = Tasks(str(bad))
    for _ in range(2):
        with qtbot.waitSignal(tasks.failed) as failed:
            tasks.store(lambda library: library.talks())
        assert isinstance(failed.args[0], LibraryError)
    tasks.close()


def test_long_work_tells_its_progress(tasks, qtbot):
    progress, results = [], []

    def work(tell, _cancelled):
        for n in range(3):
            tell(n)
        return "done"

    task = tasks.network(work, results.append)
    task.progressed.connect(progress.append)
    qtbot.waitUntil(lambda: bool(results))
    assert (progress, results) == ([0, 1, 2], ["done"])


def test_progress_is_heard_also_by_who_listens_only_after_it(tasks, qtbot):
    """Work may begin before who gave it has got the task, to which one listens."""
    progress = []
    told = threading.Event()
    task = tasks.network(lambda tell, _cancelled: (tell(1), told.set()))
    assert told.wait(30)
    task.progressed.connect(progress.append)
    qtbot.waitUntil(lambda: progress == [1])


def test_an_answer_never_comes_before_the_task_itself(tasks, qtbot):
    """Not even of work that is over before one has looked."""
    answers = []
    for _ in range(200):
        before = len(answers)
        tasks.network(lambda _tell, _cancelled: None, answers.append)
        assert len(answers) == before
    qtbot.waitUntil(lambda: len(answers) == 200)


def test_long_work_can_be_stopped_which_is_no_failure(tasks, qtbot):
    failures, results, ended = [], [], []

    def work(_tell, cancelled):
        cancelled.wait(30)
        ended.append(cancelled.is_set())
        raise Cancelled

    task = tasks.network(work, results.append, failures.append)
    task.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    settle(tasks, qtbot)
    assert (results, failures, ended) == ([], [], [True])


def test_closing_stops_long_work_and_finishes_what_the_library_was_given(kept, qapp):
    tasks = Tasks(str(kept))
    done = []
    tasks.network(lambda _tell, cancelled: done.append(cancelled.wait(30)))
    tasks.store(lambda library: library.rename_talk(1, "Renamed"))
    tasks.close()
    tasks.close()
    assert done == [True]
    with Library(kept) as library:
        assert library.talk(1).title == "Renamed"


def test_a_library_that_was_never_used_is_never_opened(tmp_path, qapp):
    tasks = Tasks(str(tmp_path / "unused.db"))
    tasks.close()
    assert list(tmp_path.glob("unused*")) == []


def test_a_look_finds_all_that_was_stored_before_and_delays_no_save(tasks, qtbot):
    order, go = [], threading.Event()
    tasks.store(lambda library: library.rename_talk(1, "Renamed"))
    tasks.read(lambda library: (library.talk(1).title, go.wait(30)), lambda answer: order.append(answer[0]))
    tasks.store(lambda library: library.rename_talk(1, "Again"), lambda _: order.append("saved"))
    qtbot.waitUntil(lambda: bool(order))
    go.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order[0] == "saved"
    assert order[1] in ("Renamed", "Again")


def test_a_look_does_not_fail_with_the_save_before_it(tasks, qtbot):
    titles, failures = [], []
    tasks.store(lambda _library: 1 / 0, None, failures.append)
    tasks.read(lambda library: [talk.title for talk in library.talks()], titles.append)
    qtbot.waitUntil(lambda: bool(titles))
    assert titles == [["Lighthouses"]]
    assert len(failures) == 1


def test_the_first_look_at_a_library_that_is_not_there_yet_makes_it(tmp_path, qtbot):
    tasks = Tasks(str(tmp_path / "new.db"))
    talks = []
    tasks.read(lambda library: library.talks(), talks.append)
    qtbot.waitUntil(lambda: talks == [[]])
    tasks.close()


def test_a_look_at_a_library_that_cannot_be_opened_fails_once(tmp_path, qtbot):
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"no database " * 100)
    tasks = Tasks(str(bad))
    failures, unheard = [], []
    tasks.failed.connect(unheard.append)
    tasks.read(lambda library: library.talks(), None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], LibraryError)
    assert unheard == []
    tasks.close()


def test_closing_does_not_wait_for_looks_that_nobody_will_see(kept, qapp):
    tasks = Tasks(str(kept))
    go, looked = threading.Event(), []
    tasks.read(lambda _library: go.wait(30))
    tasks.read(lambda _library: looked.append(True))

    def open_when_closed():
        while not tasks.is_closed:
            time.sleep(0.001)
        go.set()

    opener = threading.Thread(target=open_when_closed)
    opener.start()
    tasks.close()
    opener.join()
    assert looked == []


def test_work_for_the_processor_does_not_wait_for_services(tasks, qtbot):
    go, done = threading.Event(), []
    for _ in range(3):
        tasks.network(lambda _tell, _cancelled: go.wait(30), lambda _: done.append("service"))
    tasks.work(lambda _tell, _cancelled: "worked", done.append)
    qtbot.waitUntil(lambda: bool(done))
    go.set()
    qtbot.waitUntil(lambda: len(done) == 4)
    assert done == ["worked"] + ["service"] * 3


@pytest.mark.parametrize("lane", ["network", "work"])
def test_what_is_short_does_not_wait_for_what_is_long(tasks, qtbot, lane):
    go, done = threading.Event(), []
    getattr(tasks, lane)(lambda _tell, _cancelled: go.wait(30), lambda _: done.append("long"))
    getattr(tasks, lane)(lambda _tell, _cancelled: None, lambda _: done.append("short"))
    qtbot.waitUntil(lambda: done == ["short"])
    go.set()
    qtbot.waitUntil(lambda: done == ["short", "long"])


@pytest.mark.parametrize("lane", ["read", "work"])
def test_of_all_that_is_wanted_under_a_key_only_the_newest_is_answered(tasks, qtbot, lane):
    go, begun, answers, failures = threading.Event(), [], [], []

    def wish(n, key="here"):
        def work(*_):
            begun.append(n)
            go.wait(30)
            if n % 2:
                raise InputError("No.")
            return n

        tasks.latest(key, getattr(tasks, lane), work, answers.append, failures.append)

    for n in range(8):
        wish(n)
    wish(100, "there")
    wish(8)
    go.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    settle(tasks, qtbot)
    assert sorted(answers) == [8, 100]
    assert failures == []
    assert len(begun) < 8, "what was no longer wanted was not begun"
    wish(9)
    qtbot.waitUntil(lambda: len(failures) == 1)


def test_long_work_that_is_no_longer_wanted_is_asked_to_stop(tasks, qtbot):
    begun, stopped, answers = threading.Event(), [], []

    def work(_tell, cancelled):
        begun.set()
        stopped.append(cancelled.wait(30))

    tasks.latest("here", tasks.work, work, answers.append)
    assert begun.wait(30)
    tasks.latest("here", tasks.work, lambda _tell, _cancelled: "newest", answers.append)
    qtbot.waitUntil(lambda: answers == ["newest"])
    qtbot.waitUntil(lambda: stopped == [True])


def test_what_has_been_answered_is_let_go(tasks, qtbot):
    class Asker:
        """Whoever wants something, and is the key of it."""

    asker, answers = Asker(), []
    gone = weakref.ref(asker)
    tasks.latest(asker, tasks.work, lambda _tell, _cancelled: "here", answers.append)
    qtbot.waitUntil(lambda: answers == ["here"])
    del asker
    qtbot.waitUntil(lambda: gc.collect() is not None and gone() is None)


def test_what_is_dropped_is_not_answered(tasks, qtbot):
    answers = []
    tasks.latest("here", tasks.read, lambda library: library.talks(), answers.append)
    assert tasks.drop("here")
    assert not tasks.drop("here")
    assert not tasks.drop("there")
    settle(tasks, qtbot)
    assert answers == []


def test_nothing_in_the_window_waits_for_a_lane():
    """What comes back comes back by `done`; waiting for a future would stop the window."""
    root = Path(tasks_module.__file__).parent
    waiting = {
        f"{path.relative_to(root)}: {call.group()}"
        for path in root.rglob("*.py")
        if path.name != "tasks.py"
        for call in re.finditer(r"\.result\(\)|\bwait\(|\.submit\(|ThreadPoolExecutor", path.read_text("utf-8"))
    }
    on_lanes = {"drafts/run.py: wait(", "idle.py: wait(", "talk_memory.py: wait("}
    assert waiting == on_lanes, "these wait on a lane, for the window"


def test_a_library_that_cannot_be_made_says_why_to_who_wants_to_read_it(qtbot, tmp_path):
    (tmp_path / "file").write_text("")
    tasks = Tasks(str(tmp_path / "file" / "library.db"))
    failures = []
    tasks.read(lambda library: library.talks(), None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert "cannot be made" in str(failures[0])
    tasks.close()
    tasks.deleteLater()


def test_a_task_that_is_over_is_let_go(tasks, qtbot):
    done = []
    task = weakref.ref(tasks.network(lambda _tell, _cancelled: None, done.append))
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: gc.collect() is not None and task() is None)
    assert not tasks._jobs


def test_what_work_was_done_with_ends_on_the_main_thread(kept, qtbot, monkeypatch):
    """Also where the thread that did it is the last to let it go: a window among it would crash the program."""
    is_answered = threading.Event()

    class SlowToLetGo(tasks_module.ThreadPoolExecutor):
        def submit(self, work, *arguments):
            def work_and_wait():
                work(*arguments)
                is_answered.wait(30)

            return super().submit(work_and_wait)

    class Owner:
        def work(self, _tell, _cancelled):
            return None

        def __del__(self):
            ended.append(threading.current_thread())

    monkeypatch.setattr(tasks_module, "ThreadPoolExecutor", SlowToLetGo)
    tasks, ended, answers = Tasks(str(kept)), [], []
    tasks.work(Owner().work, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    is_answered.set()
    tasks.close()
    assert ended == [threading.main_thread()]
    tasks.deleteLater()


# Another library


def titles(library):
    return [talk.title for talk in library.talks()]


@pytest.fixture
def closed(monkeypatch):
    """The files of libraries that are let go, in this order."""
    files, close = [], Library.close

    def note(library):
        files.append(library.name)
        close(library)

    monkeypatch.setattr(Library, "close", note)
    return files


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "elsewhere" / "other.db"
    path.parent.mkdir()
    with Library(path) as library:
        library.add_talk("Whales", [])
    return path


def look(tasks, qtbot):
    """Return the titles of the talks as both lanes of the library see them."""
    answers = []
    tasks.store(titles, answers.append)
    tasks.read(titles, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    return answers


def test_work_goes_on_in_another_library(tasks, qtbot, kept, other, closed):
    assert look(tasks, qtbot) == [["Lighthouses"]] * 2
    answers = []
    tasks.move(str(other), lambda before, new: (titles(before), titles(new())), True, answers.append)
    assert look(tasks, qtbot) == [["Whales"]] * 2
    assert answers == [(["Lighthouses"], ["Whales"])]
    assert tasks.library_address == str(other)
    assert len(closed) == 2  # of the old one, what writes and what reads


def test_where_going_on_fails_the_library_stays_and_the_other_is_let_go(tasks, qtbot, kept, other, closed):
    look(tasks, qtbot)
    failures = []

    def work(_before, new):
        new()
        raise InputError("No.")

    tasks.move(str(other), work, True, None, failures.append)
    assert look(tasks, qtbot) == [["Lighthouses"]] * 2
    assert [str(failure) for failure in failures] == ["No."]
    assert tasks.library_address == str(kept)
    assert len(closed) == 1


def test_a_library_that_was_written_over_is_let_go_before_what_stands_there_is_taken(tasks, qtbot, kept, other, closed):
    look(tasks, qtbot)
    given, answers = [], []
    tasks.move(str(other), lambda before, new: given.append((before, titles(new()), len(closed))), False)
    tasks.read(titles, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert given == [(None, ["Whales"], 2)], "what writes and what reads were let go before"
    assert answers == [["Whales"]]
    assert len(closed) == 2


def test_quiet_work_is_told_of_and_stopped_as_other_long_work(tasks, qtbot):
    told, stopped = [], []

    def work(tell, cancelled):
        tell(0.5)
        cancelled.wait(30)
        raise Cancelled

    task = tasks.quiet(work, None, stopped.append)
    task.progressed.connect(told.append)
    task.stopped.connect(lambda: stopped.append("stopped"))
    qtbot.waitUntil(lambda: told == [0.5])
    task.cancel()
    qtbot.waitUntil(lambda: stopped == ["stopped"])


def test_the_file_of_the_library_can_be_had_alone_and_what_waits_meanwhile_is_done_after(tasks, qtbot, kept, tmp_path):
    titles, done = [], []
    other = tmp_path / "other.db"
    with Library(other) as library:
        library.add_talk("Other", [])
    tasks.read(lambda library: titles.extend(talk.title for talk in library.talks()))

    def replace(_tell, _cancelled):
        assert list(kept.parent.glob("*-wal")) == []  # nobody has it open
        other.replace(kept)
        return "replaced"

    tasks.alone(replace, done.append)
    tasks.store(lambda library: library.rename_talk(1, "Renamed"))
    tasks.read(lambda library: titles.extend(talk.title for talk in library.talks()))
    qtbot.waitUntil(lambda: len(titles) == 2 and bool(done))
    assert done == ["replaced"]
    assert titles == ["Lighthouses", "Renamed"]


def test_lanes_go_on_after_work_alone_that_failed(tasks, qtbot):
    failures, answers = [], []

    def fail(_tell, _cancelled):
        raise InputError("No.")

    tasks.alone(fail, None, failures.append)
    tasks.read(lambda library: len(library.talks()), answers.append)
    qtbot.waitUntil(lambda: answers == [1] and bool(failures))
    assert str(failures[0]) == "No."


class Listener(QObject):
    """Something of the window that hears of work."""

    def __init__(self):
        super().__init__()
        self.heard = []

    def hear(self, *words):
        self.heard.append((self.objectName(), *words))  # fails where Qt has deleted the object


def test_who_is_gone_hears_nothing_any_more_whatever_was_connected(tasks, qtbot):
    listener, about, goes_on = Listener(), [], threading.Event()

    def work(tell, cancelled):
        tell("begun")
        goes_on.wait(2)
        tell("stopped" if cancelled.is_set() else "going on")
        return "done"

    task = tasks.work(work, lambda word: about.append(listener.hear(word)))
    task.end_with(listener).progressed.connect(lambda word: about.append(listener.hear(word)))
    task.stopped.connect(lambda: about.append(listener.hear("stopped")))
    delete(listener)  # while what was reported is still under way
    goes_on.set()
    qtbot.waitUntil(lambda: not tasks._under_way)
    assert listener.heard == about == []
    assert task.cancelled.is_set()


@pytest.mark.parametrize("fails", [False, True])
def test_an_answer_for_a_method_of_what_is_gone_is_let_go(tasks, qtbot, fails):
    listener, goes_on = Listener(), threading.Event()

    def work(*_):
        goes_on.wait(2)
        if fails:
            raise InputError("No.")

    tasks.work(work, listener.hear, partial(listener.hear, "failed"))
    delete(listener)
    goes_on.set()
    qtbot.waitUntil(lambda: not tasks._under_way)
    assert listener.heard == []


def test_no_lambda_hears_of_a_task_for_longer_than_its_widget():
    """A method of a QObject that is connected ends with it by itself."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in Path(tasks_module.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and re.search(r"task\.(progressed|stopped)\.connect$", ast.unparse(node.func))
        if node.args and not isinstance(node.args[0], ast.Attribute | ast.Name)
    ]
    assert found == []
