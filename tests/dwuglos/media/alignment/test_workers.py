"""Processes that recognise speech: what they do when one dies, hangs, or is no longer wanted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dwuglos.errors import Cancelled, DwuglosError
from dwuglos.media.alignment import workers
from dwuglos.media.alignment.engine import Heard
from dwuglos.media.alignment.workers import Task, Workers

CHILD = """
import json, os, sys, time
for line in sys.stdin:
    question = json.loads(line)
    if "dictionary" in question:
        if question["dictionary"].endswith("broken"): sys.exit(1)
        answer = {"ready": True}
    else:
        words = question["words"]
        if words[0] == "hang": time.sleep(60)
        if words[0] == "die" or (words[0] == "die once" and not os.path.exists(words[1])):
            open(words[1], "w").close()
            sys.exit(1)
        answer = {"words": None if words[0] == "unfit" else [[words[0], 0, 10]]}
    print(json.dumps(answer), flush=True)
"""


@pytest.fixture(autouse=True)
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "command_for", lambda *_: [sys.executable, "-S", "-c", CHILD])


def never() -> bool:
    return False


def answered(*words: list[str]) -> dict[str, list[Heard] | None]:
    tasks = [Task(each[0], b"", words=each) for each in words]
    with Workers(Path("words"), never) as crew:
        return {task.key: heard for task, heard in crew.answers(tasks)}


def test_each_task_is_answered_once() -> None:
    found = answered(*([f"w{n}"] for n in range(9)), ["unfit"])
    assert found == {**{f"w{n}": [Heard(f"w{n}", 0, 10)] for n in range(9)}, "unfit": None}


def test_a_process_that_dies_is_replaced_and_nothing_is_lost(tmp_path: Path) -> None:
    found = answered(["a"], ["die once", str(tmp_path / "died")], ["die", str(tmp_path / "dies")], ["b"])
    assert found == {
        "a": [Heard("a", 0, 10)],
        "die once": [Heard("die once", 0, 10)],
        "die": None,
        "b": [Heard("b", 0, 10)],
    }


def test_one_that_hangs_counts_as_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    give = workers._Worker.give

    def give_hastily(worker: workers._Worker, task: Task[str]) -> None:
        with monkeypatch.context() as patch:  # not while it starts, for which it may take its time
            patch.setattr(workers, "PATIENCE", 0.5)
            give(worker, task)

    monkeypatch.setattr(workers._Worker, "give", give_hastily)
    assert answered(["hang"]) == {"hang": None}


def test_it_stops_when_asked() -> None:
    wishes = iter([False] * 20)
    with pytest.raises(Cancelled), Workers(Path("words"), lambda: next(wishes, None) is not False) as crew:
        list(crew.answers([Task(0, b"", words=["hang"])]))


def test_a_recogniser_that_does_not_start_is_told() -> None:
    with pytest.raises(DwuglosError, match="cannot be started"), Workers(Path("broken"), never) as crew:
        list(crew.answers([Task(0, b"", words=["a"])]))
