"""A call that may be left behind."""

from __future__ import annotations

from threading import Event, current_thread, main_thread

import pytest

from dwuglos.errors import Cancelled
from dwuglos.models.abandonable_call import AbandonableCall


def over(work, **how) -> AbandonableCall:
    """Return a call that has come to its end."""
    call = AbandonableCall(work, "trial", **how)
    call.start()
    assert call.over.wait(30)
    return call


def test_what_it_gives() -> None:
    threads = []
    assert over(lambda: threads.append(current_thread()) or "Tak").result() == "Tak"
    assert threads[0] is not main_thread()
    assert threads[0].daemon  # the program does not wait for it
    assert threads[0].name == "trial"
    assert over(lambda: None).result() is None


def test_its_error_is_raised_where_the_result_is_wanted() -> None:
    def fail() -> None:
        raise LookupError("not there")

    call = over(fail)
    for _ in range(2):
        with pytest.raises(LookupError, match="not there"):
            call.result()


def test_nothing_in_it_ends_the_program() -> None:
    def end() -> None:
        raise SystemExit(3)

    with pytest.raises(RuntimeError, match="trial broke off"):
        over(end).result()


@pytest.mark.parametrize("fails", [False, True])
def test_its_end_is_announced_once_whatever_came_of_it(fails: bool) -> None:
    announced, ends = Event(), []

    def work() -> None:
        if fails:
            raise LookupError

    def end() -> None:
        ends.append(call.over.is_set())
        announced.set()

    call = AbandonableCall(work, "trial", end)
    call.start()
    assert announced.wait(30)
    assert ends == [True]


def test_nobody_has_to_wait() -> None:
    go_on = Event()
    call = AbandonableCall(lambda: go_on.wait(30), "trial")
    call.start()
    assert not call.over.wait(0.05)
    go_on.set()
    assert call.over.wait(30)


def test_its_outcome_is_waited_for_until_somebody_cancels() -> None:
    goes_on, is_cancelled = Event(), Event()
    assert AbandonableCall(lambda: "Tak", "trial").outcome(is_cancelled.is_set) == "Tak"
    is_cancelled.set()
    try:
        with pytest.raises(Cancelled):
            AbandonableCall(lambda: goes_on.wait(30), "trial").outcome(is_cancelled.is_set)
    finally:
        goes_on.set()
