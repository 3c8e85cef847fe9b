"""The grammar of the open talk is read beside the window: all of it, then what was edited; and no more when it ends."""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from dwuglos.language import grammar
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from gui import grammar as reading
from gui.check_work import Choices

CHILD = Path(__file__).parents[1] / "stand_ins" / "grammar_child.py"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch):
    monkeypatch.setattr(reading, "PAUSE_MS", 1)
    grammar.forget()
    yield
    grammar.forget()


def says(monkeypatch, words):
    monkeypatch.setattr(grammar, "command", lambda: [sys.executable, str(CHILD), json.dumps(words)])


def grammar_of(desk, id):
    return [finding for finding in desk.session.findings.of(id) if finding.check == "grammar"]


def test_all_is_read_and_then_what_was_edited(desk, monkeypatch):
    says(monkeypatch, {"światło": "X", "latarnie": "Y"})
    desk.open(at=4)
    desk.session.findings.use(Choices(NETFLIX_PL))
    desk.qtbot.waitUntil(lambda: bool(grammar_of(desk, 6)))
    assert "(rule X)" in str(grammar_of(desk, 6)[0].message)
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Dziś będą latarnie,"))
    desk.qtbot.waitUntil(lambda: bool(grammar_of(desk, 2)))
    desk.session.undo()
    desk.qtbot.waitUntil(lambda: not grammar_of(desk, 2))


def test_what_is_read_before_anybody_listens_is_heard(desk, monkeypatch):
    """The work may have told of it before the window knows its task."""
    heard, has_told, network = [], threading.Event(), desk.tasks.network

    def read(_segments, tell, _stop):
        tell(((6,),))
        has_told.set()

    def begin(*arguments):
        task = network(*arguments)
        assert has_told.wait(30)
        return task

    monkeypatch.setattr(reading.check_work, "read_grammar", read)
    monkeypatch.setattr(desk.tasks, "network", begin)
    desk.open(at=4)
    monkeypatch.setattr(desk.session.findings, "review", heard.append)
    desk.session.findings.use(Choices(NETFLIX_PL))
    desk.qtbot.waitUntil(lambda: heard == [((6,),)])


def test_rules_that_do_not_start_are_told_once_and_the_other_checks_go_on(desk, monkeypatch):
    says(monkeypatch, {"fails to start": ""})
    desk.open(at=4)
    troubles = []
    desk.session.findings.troubled.connect(troubles.append)
    desk.session.findings.use(Choices(NETFLIX_PL))
    desk.qtbot.waitUntil(lambda: bool(troubles))
    desk.session.findings.use(Choices(NETFLIX_PL))
    desk.check()
    assert [str(error)[:30] for error in troubles] == ["The grammar rules cannot be st"]
    assert [finding.check for finding in desk.session.findings.of(4)] == ["untranslated"]


def test_nothing_is_read_where_grammar_is_off(desk, monkeypatch):
    monkeypatch.setattr(grammar, "judge", lambda *_: pytest.fail("it was read"))
    desk.open(at=4)
    desk.session.findings.use(Choices(NETFLIX_PL, {"grammar": "off"}))
    desk.check()
    desk.qtbot.wait(30)
    assert grammar_of(desk, 6) == []


@pytest.mark.parametrize("error", [None, OSError("gone")])
def test_what_comes_of_it_after_the_talk_was_let_go_is_left(desk, monkeypatch, error):
    """The reading, with its timers, is gone by then; the process ends all the same."""
    begun, goes_on, ended, unheard = threading.Event(), threading.Event(), [], []

    def read(_segments, _tell, _stop):
        begun.set()
        goes_on.wait(30)
        if error is not None:
            raise error

    monkeypatch.setattr(reading.check_work, "read_grammar", read)
    desk.tasks.failed.connect(unheard.append)
    desk.open(at=4)
    desk.session.findings.use(Choices(NETFLIX_PL))
    desk.qtbot.waitUntil(begun.is_set)
    desk.window.close_talk()
    desk.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    monkeypatch.setattr(grammar, "rest", lambda: ended.append(1))
    goes_on.set()
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)
    assert (ended, unheard) == ([1], [])


def test_the_process_ends_with_the_window_also_while_the_answer_is_on_its_way(desk, monkeypatch):
    says(monkeypatch, {})
    begun, goes_on, has_read = threading.Event(), threading.Event(), threading.Event()
    read = reading.check_work.read_grammar

    def read_and_say_so(*arguments):
        begun.set()
        goes_on.wait(30)
        read(*arguments)
        has_read.set()

    monkeypatch.setattr(reading.check_work, "read_grammar", read_and_say_so)
    desk.open(at=4)
    desk.session.findings.use(Choices(NETFLIX_PL))
    desk.qtbot.waitUntil(begun.is_set)
    goes_on.set()
    assert has_read.wait(30)
    desk.window.close()
    assert grammar._process is None
