import threading
from itertools import count

import pytest

from dwuglos.drafts.asking import BACK_OFF, NEIGHBOURS, ask
from dwuglos.drafts.outcome import Outcome, Progress
from dwuglos.drafts.requests import Request, requests
from dwuglos.errors import (
    BadAnswer,
    InputError,
    LibraryFull,
    PartlyBadAnswer,
    ServiceBlocked,
    ServiceOffline,
    ServiceRefused,
    StaleEdit,
)
from dwuglos.models.patience import LONGEST_WAIT
from dwuglos.talk.transcript import NewSegment, Segment, number
from dwuglos.translators.base import Context, Limits, Translator
from dwuglos.translators.google import Google
from tests.stand_ins.google import StandIn, polish

OFFLINE = ServiceOffline("Nobody is there.")
FAULT = ServiceOffline("Out of order (error {status}).", status=500)
BLOCKED = ServiceBlocked("Not now.")
BAD = BadAnswer("That was nothing.")


class Time:
    """A clock that only waiting moves on."""

    def __init__(self):
        self.now = 0.0
        self.waits = []

    def clock(self):
        return self.now

    def wait(self, cancelled, seconds):
        self.waits.append(seconds)
        self.now += seconds
        return cancelled.is_set()


class Scripted(Translator):
    """Answers by a script of errors and texts; None stands for a good answer, and so does the end of the script."""

    name = "scripted"
    title = "The Script"
    destination = ""
    pause = 1.0

    def __init__(self, *script):
        super().__init__()
        self.script = list(script)
        self.asked = []

    def translate(self, text):
        self.asked.append(text)
        turn = self.script.pop(0) if self.script else None
        if isinstance(turn, BaseException):
            raise turn
        return polish(text) if turn is None else turn


class Desk:
    """Who asks for drafts: keeps what is delivered and told."""

    def __init__(self):
        self.time = Time()
        self.cancelled = threading.Event()
        self.delivered = []
        self.told = []

    def deliver(self, request, text):
        self.delivered.append((request.ids[0], text))

    def run(self, asked, translator, **other):
        options = {"clock": self.time.clock, "wait": self.time.wait, "deliver": self.deliver, **other}
        return ask(asked, translator, progress=self.told.append, cancelled=self.cancelled, **options)


@pytest.fixture
def desk():
    return Desk()


def asking(*texts):
    return [Request((Segment(n, n, None, None, text),)) for n, text in enumerate(texts, 1)]


def test_each_answer_is_delivered_as_it_comes(desk):
    translator = Scripted()
    seen = []

    def deliver(request, text):
        seen.append((request, text, len(translator.asked)))

    outcome = desk.run(asking("one", "two", "three"), translator, deliver=deliver)
    assert seen == [(request, polish(request.source), n) for n, request in enumerate(asking("one", "two", "three"), 1)]
    assert outcome == Outcome(3, (), 0)
    assert outcome.sentence == "3 segments have new drafts."


def test_a_second_is_left_between_calls_and_neither_before_nor_after(desk):
    desk.run(asking("one", "two", "three"), Scripted())
    assert desk.time.waits == [1.0, 1.0]


def test_progress_counts_and_estimates(desk):
    desk.run(asking("one", "two", "three", "four"), Scripted())
    assert desk.told == [
        Progress(0, 4),
        Progress(1, 4, 0),
        Progress(2, 4, 1),
        Progress(3, 4, 1),
        Progress(4, 4, 0),
    ]


def test_nothing_to_translate(desk):
    assert desk.run([], Scripted()).sentence == "There is nothing to translate."


@pytest.mark.parametrize("text", ["♪ ♪", "...", "1,024", "— 42 %", "12:30\n13"])
def test_text_without_letters_is_never_sent(desk, text):
    translator = Scripted()
    assert desk.run(asking(text), translator) == Outcome(1, (), 0)
    assert translator.asked == []
    assert desk.delivered == [(1, text)]


@pytest.mark.parametrize(
    ("text", "polish"),
    [("[Music]", "[Muzyka]"), ("♪ (Laughter) ♪", "♪ (Śmiech) ♪"), (">> [Applause]", ">> [Brawa]"), ("[Bzz]", "[Bzz]")],
)
def test_labels_of_sounds_are_never_sent(desk, text, polish):
    translator = Scripted()
    assert desk.run(asking(text), translator) == Outcome(1, (), 0)
    assert translator.asked == []
    assert desk.delivered == [(1, polish)]


def test_the_same_text_is_asked_for_once(desk):
    translator = Scripted()
    assert desk.run(asking("yes", "no", "yes", "yes"), translator).done == 4
    assert translator.asked == ["yes", "no"]
    assert sorted(desk.delivered) == [(1, polish("yes")), (2, polish("no")), (3, polish("yes")), (4, polish("yes"))]


def test_a_segment_that_has_changed_keeps_its_text(desk):
    def deliver(request, text):
        if request.ids == (2,):
            raise StaleEdit("Segment 2 has changed in the meantime; nothing was done.")
        desk.deliver(request, text)

    outcome = desk.run(asking("one", "two", "three"), Scripted(), deliver=deliver)
    assert outcome == Outcome(2, (), 0, changed=(2,))
    assert outcome.sentence == (
        "2 segments have new drafts. 1 segment was changed in the meantime and keeps your text."
    )


def test_a_refusal_is_waited_out_and_shown(desk):
    translator = Scripted(None, BLOCKED, BLOCKED)
    assert desk.run(asking("one", "two"), translator) == Outcome(2, (), 0)
    assert translator.asked == ["one", "two", "two", "two"]
    waiting = [told for told in desk.told if told.waiting]
    assert [told.waiting for told in waiting] == [2, 1, 5, 4, 3, 2, 1]
    assert {told.trouble for told in waiting} == {BLOCKED}
    assert str(waiting[0].notice) == "Asking again in 2 seconds."
    assert str(waiting[1].notice) == "Asking again in 1 second."
    assert desk.told[-1].notice is None


@pytest.mark.parametrize(("trouble", "last"), [(BLOCKED, ["three"] * 4), (OFFLINE, ["three", "three", "four", "four"])])
def test_a_lasting_refusal_ends_the_run_and_keeps_what_is_done(desk, trouble, last):
    translator = Scripted(None, None, *[trouble] * 9)
    outcome = desk.run(asking("one", "two", "three", "four"), translator)
    assert outcome == Outcome(2, (), 2, trouble)
    assert translator.asked == ["one", "two", *last]
    assert [id for id, _ in desk.delivered] == [1, 2]
    assert outcome.sentence == (
        f"{trouble} 2 segments have new drafts. 2 segments are left; run the translation again to go on."
    )


def test_waits_start_afresh_after_an_answer(desk):
    translator = Scripted(*[None, BLOCKED, BLOCKED, BLOCKED] * 4)
    assert desk.run(asking("one", "two", "three", "four", "five"), translator) == Outcome(5, (), 0)


def test_offline_from_the_start_is_said_at_once(desk):
    translator = Scripted(OFFLINE)
    outcome = desk.run(asking("one", "two"), translator)
    assert outcome == Outcome(0, (), 2, OFFLINE)
    assert translator.asked == ["one"]
    assert desk.time.waits == []
    assert outcome.sentence == (
        "Nobody is there. No segment has a new draft. 2 segments are left; run the translation again to go on."
    )


@pytest.mark.parametrize("bad", [BAD, "", " \n"])
def test_a_bad_answer_is_asked_for_once_more(desk, bad):
    translator = Scripted(bad)
    assert desk.run(asking("one", "two"), translator) == Outcome(2, (), 0)
    assert translator.asked == ["one", "one", "two"]
    assert desk.time.waits == [1.0, 1.0]


def test_a_text_without_a_usable_answer_is_recorded_and_the_run_goes_on(desk):
    outcome = desk.run(asking("one", "two", "one"), Scripted(BAD, BAD))
    assert outcome == Outcome(1, ((1, BAD), (3, BAD)), 0)
    assert outcome.sentence == (
        "1 segment has a new draft. For 2 segments the service gave nothing usable; they stay as they were."
    )


def test_bad_answers_for_five_texts_in_a_row_end_the_run(desk):
    outcome = desk.run(asking("zero", *"abcdefg"), Scripted(None, *[BAD] * 20))
    assert (outcome.done, [id for id, _ in outcome.refused], outcome.left) == (1, [2, 3, 4, 5, 6], 2)
    assert isinstance(outcome.stopped, BadAnswer)
    assert str(outcome.stopped) == (
        "The Script gave nothing usable for 5 texts in a row, so it has probably changed; "
        "try again later, or use another service."
    )


def test_bad_answers_with_good_ones_between_do_not_end_the_run(desk):
    outcome = desk.run(asking(*"abcdefghij"), Scripted(*[*[BAD] * 8, None] * 2))
    assert (outcome.done, len(outcome.refused), outcome.stopped) == (2, 8, None)


@pytest.mark.parametrize("error", [LibraryFull("The disk is full."), InputError("There is no key.")])
def test_any_other_known_error_ends_the_run_with_its_sentence(desk, error):
    assert desk.run(asking("one", "two"), Scripted(None, error)) == Outcome(1, (), 1, error)


def test_a_result_that_cannot_be_kept_ends_the_run(desk):
    def deliver(request, text):
        raise LibraryFull("The disk is full.")

    outcome = desk.run(asking("one", "two"), Scripted(), deliver=deliver)
    assert (outcome.done, outcome.left, str(outcome.stopped)) == (0, 2, "The disk is full.")


def test_unknown_errors_of_a_translator_are_not_hidden(desk):
    with pytest.raises(ZeroDivisionError):
        desk.run(asking("one"), Scripted(ZeroDivisionError()))


def test_an_exit_in_a_library_does_not_end_the_program(desk):
    with pytest.raises(RuntimeError, match="scripted broke off"):
        desk.run(asking("one"), Scripted(SystemExit(1)))


def test_cancelled_before_it_begins(desk):
    desk.cancelled.set()
    translator = Scripted()
    assert desk.run(asking("one"), translator) == Outcome(0, (), 1, cancelled=True)
    assert translator.asked == []


def test_cancelled_between_two_texts(desk):
    def deliver(request, text):
        desk.deliver(request, text)
        desk.cancelled.set()

    outcome = desk.run(asking("one", "two", "one"), Scripted(), deliver=deliver)
    assert outcome == Outcome(1, (), 2, cancelled=True)
    assert desk.delivered == [(1, polish("one"))]


def test_cancelled_while_waiting_after_a_refusal(desk):
    def tell(progress):
        if progress.waiting == 4:
            desk.cancelled.set()

    outcome = ask(
        asking("one"),
        Scripted(BLOCKED, BLOCKED),
        desk.deliver,
        tell,
        desk.cancelled,
        clock=desk.time.clock,
        wait=desk.time.wait,
    )
    assert outcome == Outcome(0, (), 1, cancelled=True)


class Hanging(Scripted):
    """Does not answer until it is let go."""

    def __init__(self):
        super().__init__()
        self.called = threading.Event()
        self.let_go = threading.Event()
        self.threads = []

    def translate(self, text):
        self.threads.append(threading.current_thread())
        self.called.set()
        self.let_go.wait(60)
        return polish(text)

    def end(self):
        self.let_go.set()
        for thread in self.threads:
            thread.join()


@pytest.fixture
def hanging():
    translator = Hanging()
    yield translator
    translator.end()


def test_a_hanging_service_is_left_behind_and_its_late_answer_dropped(desk, hanging):
    outcomes = []
    asker = threading.Thread(target=lambda: outcomes.append(desk.run(asking("one"), hanging)))
    asker.start()
    assert hanging.called.wait(30)
    desk.cancelled.set()
    asker.join()
    assert hanging.threads[0].is_alive()
    assert hanging.threads[0].daemon
    hanging.end()
    assert outcomes == [Outcome(0, (), 1, cancelled=True)]
    assert desk.delivered == []


def test_a_service_that_never_answers_is_given_up(desk, hanging):
    clock = count(0, 25.0)
    outcome = desk.run(asking("one"), hanging, clock=lambda: next(clock))
    assert isinstance(outcome.stopped, ServiceOffline)
    assert str(outcome.stopped) == "The Script does not answer; try again later."


def test_a_translator_that_needs_long_is_given_long(desk, hanging):
    hanging.patience = 300.0
    clock = count(0, 25.0)
    assert isinstance(desk.run(asking("one"), hanging, clock=lambda: next(clock)).stopped, ServiceOffline)
    assert next(clock) > 300


def test_no_thread_is_left_after_a_run(desk):
    before = set(threading.enumerate())
    desk.run(asking("one", "two"), Scripted(BAD, BLOCKED))
    assert set(threading.enumerate()) == before


class HastyGoogle(Google):
    pause = 0.0
    timeout = 0.5


@pytest.fixture
def google(monkeypatch):
    with StandIn(seconds_late=30) as stand_in:
        monkeypatch.setenv("DWUGLOS_GOOGLE_URL", stand_in.address)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        yield stand_in
    assert stand_in.errors == []


TROUBLES = ["429", "503", "late", "error-page", "reset", "500", "echo", "captcha", "empty-container", "too-long"]


def test_of_200_texts_none_is_lost_doubled_or_mixed_up_although_one_in_ten_goes_wrong(desk, google):
    google.follow("good" if n % 10 else TROUBLES[n // 10 % 10] for n in range(1, 1000))
    asked = asking(*[f"And this is the sentence of number {n}." for n in range(200)])
    outcome = desk.run(asked, HastyGoogle())
    assert outcome == Outcome(200, (), 0)
    assert desk.delivered == [(request.ids[0], polish(request.source)) for request in asked]
    assert set(google.asked) == {request.source for request in asked}


def test_what_one_run_leaves_the_next_takes_up_without_asking_twice(desk, google):
    segments = number(NewSegment(0, 1, f"And this is the sentence of number {n}.") for n in range(6))
    google.follow(["good", "good", "429", "429", "429", "429"])
    first = desk.run(requests(segments, "initial"), HastyGoogle())
    assert (first.done, first.left) == (2, 4)
    assert isinstance(first.stopped, ServiceBlocked)
    drafted = dict(desk.delivered)
    segments = [
        segment._replace(target=drafted.get(segment.id, ""), state="translated" if segment.id in drafted else "initial")
        for segment in segments
    ]
    google.asked.clear()
    assert desk.run(requests(segments, "initial"), HastyGoogle()) == Outcome(4, (), 0)
    assert google.asked == [segment.source for segment in segments[2:]]
    assert desk.delivered == [(segment.id, polish(segment.source)) for segment in segments]


def test_a_service_that_hangs_over_the_network_can_be_cancelled(desk, google):
    google.seconds_late = 30
    google.follow(["good", "late"])
    told = []

    def deliver(request, text):
        desk.deliver(request, text)
        threading.Timer(0.2, desk.cancelled.set).start()

    outcome = ask(
        asking("one", "two"), Google(), deliver, told.append, desk.cancelled, wait=lambda event, seconds: False
    )
    assert outcome == Outcome(1, (), 1, cancelled=True)
    google.closing.set()
    for thread in threading.enumerate():
        if thread.name == "draft by google":
            thread.join()
    assert desk.delivered == [(1, polish("one"))]


# Several texts in one call, and several calls at once


class Batching(Translator):
    """Takes five texts and sixty characters in one call; refuses a call with a text it finds poisonous."""

    name = "batching"
    title = "The Batch"
    limits = Limits(texts=5, characters=60)

    def __init__(self, poison=(), short=()):
        super().__init__()
        self.calls = []
        self.contexts = []
        self._poison = set(poison)
        self._short = set(short)

    def translate_all(self, texts, context=None):
        self.calls.append(list(texts))
        self.contexts.append(context)
        if self._poison.intersection(texts):
            raise BAD
        answers = [polish(text) for text in texts]
        return answers[:-1] if self._short.intersection(texts) else answers


def test_texts_go_out_together_as_far_as_the_limits_allow(desk):
    translator = Batching()
    texts = [f"sentence number {n}" for n in range(8)]
    assert desk.run(asking(*texts), translator) == Outcome(8, (), 0)
    assert translator.calls == [texts[:3], texts[3:6], texts[6:]]
    assert desk.delivered == [(n, polish(text)) for n, text in enumerate(texts, 1)]


def test_a_text_longer_than_the_limit_goes_alone(desk):
    translator = Batching()
    desk.run(asking("short", "long " * 20, "short too"), translator)
    assert [len(call) for call in translator.calls] == [1, 1, 1]


def test_a_batch_that_is_refused_is_halved_until_the_one_bad_text_is_found(desk):
    texts = [f"text {n}" for n in range(5)]
    translator = Batching(poison=["text 3"])
    outcome = desk.run(asking(*texts), translator)
    assert outcome == Outcome(4, ((4, BAD),), 0)
    assert dict(desk.delivered) == {n + 1: polish(text) for n, text in enumerate(texts) if n != 3}
    assert [len(call) for call in translator.calls] == [5, 2, 3, 1, 2, 1, 1, 1][: len(translator.calls)]


def test_a_wrong_count_gives_no_text_the_answer_of_another(desk):
    texts = [f"text {n}" for n in range(4)]
    outcome = desk.run(asking(*texts), Batching(short=["text 1"]))
    assert [id for id, _ in outcome.refused] == [2]
    assert dict(desk.delivered) == {n + 1: polish(text) for n, text in enumerate(texts) if n != 1}


def test_a_translator_is_shown_what_stands_around(desk):
    translator = Batching()
    texts = [f"sentence number {n}" for n in range(8)]
    desk.run(asking(*texts), translator, context=Context(title="Talk", terms=(("chain", "łańcuch"),)))
    assert translator.contexts[1] == Context(tuple(texts[:3]), tuple(texts[6:]), "Talk", (("chain", "łańcuch"),))


class AtOnce(Batching):
    """Three calls may run at the same time; each waits until three are there, or until it is the last."""

    limits = Limits(texts=1, parallel=3)

    def __init__(self, *troubles):
        super().__init__()
        self._lock = threading.Lock()
        self._troubles = list(troubles)
        self.together = 0
        self._running = self._calls = 0
        self._first = threading.Barrier(3)

    def translate_all(self, texts, context=None):
        with self._lock:
            self._running += 1
            self._calls += 1
            is_first = self._calls <= self._first.parties
            self.together = max(self.together, self._running)
            trouble = self._troubles.pop() if self._troubles else None
        if is_first:
            self._first.wait(30)  # for each other, on whatever machine
        threading.Event().wait(0.02)
        with self._lock:
            self._running -= 1
        if trouble is not None:
            raise trouble
        return super().translate_all(texts, context)


def test_calls_run_together_only_as_many_as_allowed_and_no_answer_goes_astray(desk):
    translator = AtOnce()
    texts = [f"text {n}" for n in range(20)]
    assert desk.run(asking(*texts), translator) == Outcome(20, (), 0)
    assert translator.together == 3
    assert sorted(desk.delivered) == [(n, polish(text)) for n, text in enumerate(texts, 1)]


def test_a_refusal_of_one_of_many_calls_loses_and_doubles_nothing(desk):
    translator = AtOnce(BLOCKED, BAD, BLOCKED)
    texts = [f"text {n}" for n in range(12)]
    assert desk.run(asking(*texts), translator) == Outcome(12, (), 0)
    assert sorted(desk.delivered) == [(n, polish(text)) for n, text in enumerate(texts, 1)]


def test_what_is_known_is_not_sent_again(desk):
    translator = Scripted()
    outcome = desk.run(asking("one", "two", "three"), translator, earlier={"two": "dwa"})
    assert outcome == Outcome(3, (), 0)
    assert translator.asked == ["one", "three"]
    assert desk.delivered == [(1, polish("one")), (2, "dwa"), (3, polish("three"))]


def test_a_service_that_says_how_long_is_left_alone_that_long(desk):
    asked_for = ServiceBlocked("{service} asks for {seconds} s.", service="It", seconds=30)
    assert desk.run(asking("one"), Scripted(asked_for)) == Outcome(1, (), 0)
    assert sum(desk.time.waits) == 30


def test_a_run_does_not_wait_for_hours(desk):
    hours = ServiceBlocked("{service} asks for {seconds} s.", service="It", seconds=7200)
    assert desk.run(asking("one"), Scripted(hours)) == Outcome(0, (), 1, hours)
    assert desk.time.waits == []


def test_a_wrong_key_is_not_tried_twice(desk):
    wrong = ServiceRefused("The key is wrong.")
    translator = Scripted(wrong)
    assert desk.run(asking("one", "two"), translator) == Outcome(0, (), 2, wrong)
    assert translator.asked == ["one"]


def test_a_request_counts_by_its_segments(desk):
    one = Request((Segment(1, 1, 0, 9, "A sentence"), Segment(2, 2, 9, 20, "of two cues.")))
    outcome = desk.run([one], Scripted())
    assert outcome == Outcome(2, (), 0)
    assert desk.told[-1].total == 2
    assert desk.delivered == [(1, polish("A sentence of two cues."))]


class Poisoned(Scripted):
    """Falls over some texts, whatever goes with it, and answers all others."""

    def __init__(self, poison, limits):
        super().__init__()
        self.poison = {poison} if isinstance(poison, str) else set(poison)
        self.limits = limits

    def translate_all(self, texts, context=Context()):  # noqa: B008
        self.asked.append(list(texts))
        if self.poison.intersection(texts):
            raise FAULT
        return [polish(text) for text in texts]


@pytest.mark.parametrize("limits", [Limits(), Limits(texts=3), Limits(texts=3, parallel=2)], ids=["one", "some", "two"])
@pytest.mark.parametrize("place", [0, 1, 4, 8], ids=["first", "early", "middle", "late"])
def test_a_text_that_the_service_falls_over_holds_up_no_other(desk, place, limits):
    texts = [f"text {chr(97 + n)}" for n in range(10)]
    outcome = desk.run(asking(*texts), Poisoned(texts[place], limits))
    assert outcome == Outcome(9, ((place + 1, FAULT),), 0)
    good = [(n, polish(text)) for n, text in enumerate(texts, 1) if n != place + 1]
    assert sorted(desk.delivered) == good


SOME = Limits(texts=20, characters=6000)


@pytest.mark.parametrize(
    ("places", "n", "limits"),
    [
        ({5, 25}, 60, SOME),
        ({5, 6, 7, 8, 9}, 30, Limits()),
        ({5, 6, 7, 8, 9}, 30, SOME),
        ({1, 5, 9, 13, 17}, 30, Limits()),
        ({1, 5, 9, 13, 17, 21, 25}, 30, Limits()),
        ({3, 4}, 5, SOME),
        ({0, 1, 2}, 40, SOME),
        ({2, 3, 4}, 30, Limits(parallel=3)),
        ({29}, 30, Limits()),
        ({0}, 10, SOME),
    ],
)
def test_texts_that_the_service_falls_over_hold_up_no_others(desk, places, n, limits):
    texts = [f"text {chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(n)]
    outcome = desk.run(asking(*texts), Poisoned({texts[place] for place in places}, limits))
    assert (outcome.done, outcome.left, outcome.stopped) == (n - len(places), 0, None)
    assert sorted(id for id, _ in outcome.refused) == sorted(place + 1 for place in places)
    assert sorted(desk.delivered) == [(id, polish(text)) for id, text in enumerate(texts, 1) if id - 1 not in places]


@pytest.mark.parametrize("limits", [Limits(), SOME, Limits(parallel=3)], ids=["one", "some", "parallel"])
@pytest.mark.parametrize("answered", [0, 1, 21])
def test_a_service_that_goes_down_ends_the_run_after_the_usual_waits(desk, limits, answered):
    class Down(Scripted):
        pause = 0.0

        def translate_all(self, texts, context=None):
            self.asked.append(list(texts))
            if len(self.asked) > answered:
                raise FAULT
            return [polish(text) for text in texts]

    Down.limits = limits
    translator = Down()
    texts = [f"text {chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(500)]
    outcome = desk.run(asking(*texts), translator)
    assert (outcome.done, outcome.refused, outcome.stopped) == (len(desk.delivered), (), FAULT)
    assert sum(desk.time.waits) == 2 + 5 + 10
    assert len(translator.asked) <= answered + 4 * limits.parallel


def test_before_it_is_asked_for_the_last_time_a_hard_text_is_left_alone_for_a_while(desk):
    translator = Poisoned("one", Limits())
    assert desk.run(asking("one", "two"), translator).done == 1
    assert translator.asked == [["one"], ["one"], ["two"], ["one"], ["one"]]
    assert [told.waiting for told in desk.told if told.waiting] == [2, 1, 5, 4, 3, 2, 1, 2, 1]


def test_after_two_failures_the_next_text_is_tried_and_after_three_the_last(desk):
    translator = Poisoned(["a", "b"], Limits())
    assert desk.run(asking(*"abcdef"), translator).done == 4
    assert [text for (text,) in translator.asked[:6]] == ["a", "a", "b", "f", "b", "c"]


def test_a_single_text_that_fails_is_no_proof_that_the_service_is_up(desk):
    assert desk.run(asking("one"), Poisoned("one", Limits())) == Outcome(0, (), 1, FAULT)


def test_a_service_that_is_gone_in_the_middle_is_not_taken_for_poison(desk):
    translator = Scripted(None, None, *[OFFLINE] * 20)
    outcome = desk.run(asking("one", "two", "three", "four"), translator)
    assert (outcome.done, outcome.refused, outcome.left, outcome.stopped) == (2, (), 2, OFFLINE)


def test_all_that_is_told_of_a_run_with_a_refusal_and_a_bad_answer(desk):
    desk.run(asking("one", "two", "[Music]", "two", "three"), Scripted(None, BLOCKED, BAD))
    assert desk.told == [
        Progress(0, 5),
        Progress(1, 5, 0),
        Progress(1, 5, 0, 2, BLOCKED),
        Progress(1, 5, 0, 1, BLOCKED),
        Progress(1, 5, 0),
        Progress(1, 5, 0),
        Progress(1, 5, 0),
        Progress(3, 5, 1),
        Progress(4, 5, 1),
        Progress(5, 5, 0),
    ]


@pytest.mark.parametrize(("status", "waits"), [(499, False), (500, True), (599, True), (None, False), ("500", False)])
def test_only_a_service_that_was_there_is_waited_for_from_the_start(desk, status, waits):
    trouble = ServiceOffline("Out.", **({} if status is None else {"status": status}))
    outcome = desk.run(asking("one", "two"), Scripted(trouble))
    assert (outcome.done, outcome.stopped) == ((2, None) if waits else (0, trouble))
    assert bool([each for each in desk.told if each.waiting]) is waits


@pytest.mark.parametrize(("seconds", "goes_on"), [(1, True), (LONGEST_WAIT, True), (LONGEST_WAIT + 1, False)])
def test_how_long_a_run_waits_at_most(desk, seconds, goes_on):
    trouble = ServiceBlocked("Not for {seconds} s.", seconds=seconds)
    outcome = desk.run(asking("one"), Scripted(trouble))
    assert (outcome.done == 1) is goes_on
    assert sum(desk.time.waits) == (max(seconds, BACK_OFF[0]) if goes_on else 0)


def test_what_stands_around_comes_along_for_as_many_texts_as_help(desk):
    texts = [f"text {'x' * n}" for n in range(3 * NEIGHBOURS)]
    shown = []

    class Looking(Scripted):
        def translate_all(self, texts, context=Context()):  # noqa: B008
            shown.append((texts, context))
            return [polish(text) for text in texts]

    desk.run(asking(*texts), Looking(), context=Context(title="Bridges"))
    for n, (sent, context) in enumerate(shown):
        assert list(sent) == [texts[n]]
        assert context.title == "Bridges"
        assert list(context.before) == texts[max(0, n - NEIGHBOURS) : n]
        assert list(context.after) == texts[n + 1 : n + 1 + NEIGHBOURS]


def test_progress_foresees_the_middle_of_what_texts_took(desk):
    """One text that takes long says nothing of the texts to come."""

    class Slow(Scripted):
        def translate(self, text):
            desk.time.now += 30 if text == "two" else 4
            return polish(text)

    desk.run(asking("one", "two", "three", "four", "five"), Slow())
    assert [each.seconds_left for each in desk.told] == [None, 16, 53, 10, 5, 0]


def test_what_was_given_up_before_is_refused_without_asking(desk):
    translator = Scripted()
    outcome = desk.run(asking("one", "two", "one"), translator, given_up={"one"})
    assert translator.asked == ["two"]
    assert (outcome.done, outcome.left, [id for id, _ in outcome.refused]) == (1, 0, [1, 3])
    assert str(outcome.refused[0][1]).startswith("The Script gave nothing usable for this text before")


def test_drafts_that_were_not_asked_for_are_kept(desk):
    drafts = [Request((Segment(n, n, None, None, text, "szkic"),)) for n, text in enumerate(["one", "two", "three"], 1)]
    outcome = desk.run([*drafts, Request((Segment(4, 4, None, None, "four"),))], Scripted(None, ServiceRefused("No.")))
    assert (outcome.done, outcome.left, outcome.kept) == (1, 3, 2)


def test_five_hard_texts_among_good_ones_do_not_end_a_run(desk):
    texts = [f"t{n}" for n in range(30)]
    translator = Hard(texts[3:9])
    outcome = desk.run(asking(*texts), translator)
    assert (outcome.done, outcome.stopped, len(outcome.refused)) == (24, None, 6)


class Hard(Scripted):
    """Answers all texts of a call but some."""

    limits = Limits(texts=20)

    def __init__(self, hard):
        super().__init__()
        self.hard = set(hard)

    def translate_all(self, texts, context=Context()):  # noqa: B008
        self.asked.append(list(texts))
        answers = [BAD if text in self.hard else polish(text) for text in texts]
        if all(answer is BAD for answer in answers):
            raise BAD
        if BAD in answers:
            raise PartlyBadAnswer(answers)
        return answers


def test_only_the_rest_is_asked_for_again(desk):
    translator = Hard(["t3"])
    outcome = desk.run(asking(*[f"t{n}" for n in range(20)]), translator)
    assert [len(call) for call in translator.asked] == [20, 1, 1]
    assert (outcome.done, [id for id, _ in outcome.refused]) == (19, [4])
