"""Work off the main thread and the one way back."""

import threading

import pytest

from dwuglos.errors import Cancelled, InputError, LibraryError
from gui.tasks import Tasks


@pytest.fixture
def tasks(qapp, kept):
    tasks = Tasks(str(kept))
    yield tasks
    tasks.close()
    assert [t.name for t in threading.enumerate() if t is not threading.main_thread()] == []
    tasks.deleteLater()


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
    tasks.store_now(lambda _library: None)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_waiting_for_the_library_gives_its_answer_or_raises(tasks):
    assert [talk.title for talk in tasks.store_now(lambda library: library.talks())] == ["Lighthouses"]
    with pytest.raises(ZeroDivisionError):
        tasks.store_now(lambda _library: 1 / 0)


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
    go = threading.Event()

    def work(tell, _cancelled):
        go.wait(5)
        for n in range(3):
            tell(n)
        return "done"

    task = tasks.run(work, results.append)
    task.progressed.connect(progress.append)
    go.set()
    qtbot.waitUntil(lambda: bool(results))
    assert (progress, results) == ([0, 1, 2], ["done"])


def test_an_answer_never_comes_before_the_task_itself(tasks, qtbot):
    """Not even of work that is over before one has looked."""
    answers = []
    for _ in range(200):
        before = len(answers)
        tasks.run(lambda _tell, _cancelled: None, answers.append)
        assert len(answers) == before
    qtbot.waitUntil(lambda: len(answers) == 200)


def test_long_work_can_be_stopped_which_is_no_failure(tasks, qtbot):
    failures, results, ended = [], [], []

    def work(_tell, cancelled):
        cancelled.wait(5)
        ended.append(cancelled.is_set())
        raise Cancelled

    task = tasks.run(work, results.append, failures.append)
    task.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    tasks.store_now(lambda _library: None)
    assert (results, failures, ended) == ([], [], [True])


def test_closing_stops_long_work_and_finishes_what_the_library_was_given(kept, qapp):
    tasks = Tasks(str(kept))
    done = []
    tasks.run(lambda _tell, cancelled: done.append(cancelled.wait(5)))
    tasks.store(lambda library: library.rename_talk(1, "Renamed"))
    tasks.close()
    tasks.close()
    assert done == [True]
    again = Tasks(str(kept))
    assert again.store_now(lambda library: library.talk(1).title) == "Renamed"
    again.close()


def test_a_library_that_was_never_used_is_never_opened(tmp_path, qapp):
    tasks = Tasks(str(tmp_path / "unused.db"))
    tasks.close()
    assert list(tmp_path.glob("unused*")) == []
