"""A translator is tried out with one sentence, and its own words are told when it fails."""

import threading
from threading import Event

import pytest

from dwuglos.drafts.trial import SAMPLE, try_out
from dwuglos.errors import Cancelled, InputError, ServiceBlocked, ServiceOffline
from dwuglos.translators import Need, Translator


class Willing(Translator):
    name, title = "willing", "Willing"
    closed = 0

    def translate(self, text):
        return f"PL {text}"

    def close(self):
        type(self).closed += 1


class Refusing(Willing):
    def translate(self, text):
        raise ServiceBlocked("Not now.")


class Breaking(Willing):
    def translate(self, text):
        raise SystemExit(1)


class Hanging(Willing):
    until = Event()

    def translate(self, text):
        self.until.wait(30)
        return ""


class Demanding(Willing):
    needs = (Need("key", "Key", secret=True),)


@pytest.fixture
def hanging():
    Hanging.until = Event()
    yield Hanging
    Hanging.until.set()
    for thread in threading.enumerate():
        if thread.name == "trial of willing":
            thread.join()


def test_the_answer_is_told_beside_the_sample():
    assert try_out(Willing, {}, Event()) == (SAMPLE, f"PL {SAMPLE}")


@pytest.mark.parametrize(("kind", "error"), [(Refusing, ServiceBlocked), (Breaking, RuntimeError)])
def test_a_failure_is_the_translators_own_and_it_is_let_go(kind, error):
    closed = kind.closed
    with pytest.raises(error):
        try_out(kind, {}, Event())
    assert kind.closed == closed + 1


def test_what_is_missing_is_told():
    with pytest.raises(InputError, match=r"Willing cannot work without: Key\. .*DWUGLOS_WILLING_KEY\."):
        try_out(Demanding, {}, Event())


def test_who_does_not_want_to_wait_need_not(hanging):
    cancelled = Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        try_out(hanging, {}, cancelled)


def test_nobody_waits_for_ever(hanging):
    with pytest.raises(ServiceOffline, match=r"Willing does not answer; try again later\."):
        try_out(hanging, {}, Event(), patience=0.15)
