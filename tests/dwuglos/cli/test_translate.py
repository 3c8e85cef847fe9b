"""The job that drafts a talk by machine."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from dwuglos.cli.translate import _Arrivals, _tell_companions, _tell_what_is_sent, _words
from dwuglos.drafts import asking
from dwuglos.drafts.briefing import Companions
from dwuglos.drafts.laying import Draft
from dwuglos.drafts.outcome import Outcome, Progress
from dwuglos.drafts.requests import Request, requests
from dwuglos.errors import LibraryError, ServiceError
from dwuglos.store.library import Library
from dwuglos.store.units.unit import Scope
from dwuglos.talk.transcript import NewSegment, Segment, number
from dwuglos.translators import Translator
from dwuglos.translators.deepl import DeepL
from dwuglos.translators.google import Google
from dwuglos.translators.language_model import LanguageModelTranslator
from tests.dwuglos.cli.conftest import Command
from tests.stand_ins.google import StandIn, polish


def test_translate(run: Command, english: Path, google: StandIn) -> None:
    run("import", english)
    done = run("translate", 1, "--with", "google", "--json")
    assert done.status == 0
    assert done.json == {"done": 3, "refused": [], "left": 0}
    assert "Traceback" not in done.err
    assert done.err.startswith(
        "Segments whose text goes to Google Translate: 2\nSegments for which nothing has to be sent: 1\n0 of 3\n"
    )
    assert done.err.endswith("3 of 3\n3 segments have new drafts.\n")
    assert google.asked == ["This is the talk", "and this is a number."]
    segments = run("show", 1, "--json").json["segments"]
    assert [(s["target"], s["state"], s["origin"]) for s in segments] == [
        (polish("This is the talk"), "translated", "google"),
        ("♪ ♪", "translated", "google"),
        (polish("and this is a number."), "translated", "google"),
    ]


def test_a_second_run_sends_nothing(run: Command, english: Path, google: StandIn) -> None:
    run("import", english)
    run("translate", 1, "--with", "google")
    sent = len(google.asked)
    again = run("translate", 1, "--with", "google", "--json")
    assert (again.status, again.json) == (0, {"done": 0, "refused": [], "left": 0})
    assert again.err.endswith("There is nothing to translate.\n")
    assert len(google.asked) == sent


def test_drafts_are_asked_for_again_when_told(run: Command, english: Path, google: StandIn) -> None:
    run("import", english)
    run("translate", 1, "--with", "google")
    before = run("show", 1).out
    again = run("translate", 1, "--with", "google", "--only", "draft", "--json")
    assert again.json == {"done": 3, "refused": [], "left": 0}
    assert again.err.endswith("No segment has a new draft. 3 drafts came out as they were before.\n")
    assert len(google.asked) == 4
    assert run("show", 1).out == before


def test_text_of_a_person_is_never_asked_for(run: Command, talk: int, google: StandIn) -> None:
    assert run("translate", talk, "--with", "google", "--only", "all").status == 0
    assert google.asked == []


def test_a_run_is_one_step_to_take_back(run: Command, english: Path, google: StandIn, own_library: Path) -> None:
    run("import", english)
    run("translate", 1, "--with", "google")
    with Library(own_library) as library:
        opened = library.open_talk(1)
        (step,) = opened.done
        assert step.label == "Draft translations"
        assert len(library.step_edit(1, step.number).changes) == 3


def test_a_segment_without_a_usable_answer_is_named(run: Command, english: Path, google: StandIn) -> None:
    run("import", english)
    google.follow(["empty-container", "empty-container"])
    done = run("translate", 1, "--with", "google", "--json")
    assert (done.status, done.json) == (0, {"done": 2, "refused": [1], "left": 0})
    assert re.search(r"^Segment 1: .+\.$", done.err, re.MULTILINE)


def test_what_was_refused_is_not_sent_again_but_when_asked_to(run: Command, english: Path, google: StandIn) -> None:
    run("import", english)
    google.follow(["empty-container", "empty-container"])
    run("translate", 1, "--with", "google")
    sent = len(google.asked)
    again = run("translate", 1, "--with", "google", "--json")
    assert (again.json, len(google.asked)) == ({"done": 0, "refused": [1], "left": 0}, sent)
    assert "Google Translate gave nothing usable for this text before" in again.err
    insisted = run("translate", 1, "--with", "google", "--refused", "--json")
    assert (insisted.json, len(google.asked)) == ({"done": 1, "refused": [], "left": 0}, sent + 1)


def test_a_service_that_cannot_be_reached(
    run: Command, english: Path, google: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", english)
    monkeypatch.setenv("DWUGLOS_GOOGLE_URL", "http://127.0.0.1:9/m")
    failed = run("translate", 1, "--with", "google", "--json")
    assert failed.status == 3
    assert failed.json == {"done": 0, "refused": [], "left": 3}
    assert "Traceback" not in failed.err
    monkeypatch.setenv("DWUGLOS_GOOGLE_URL", google.address)
    assert run("translate", 1, "--with", "google", "--json").json["done"] == 3


def test_a_talk_that_is_open_elsewhere_is_not_translated(
    run: Command, english: Path, google: StandIn, own_library: Path
) -> None:
    run("import", english)
    with Library(own_library) as library:
        lock = library.lock_talk(1)
        assert lock is not None
        with lock:
            assert run("translate", 1, "--with", "google") == (
                3,
                "",
                "dwuglos: This talk is open for editing in another window; here it can only be read.\n",
            )
    assert google.asked == []
    assert run("translate", 1, "--with", "google").status == 0


@pytest.mark.parametrize("word", ["untranslated", "initial", "Nieprzetłumaczony"])
def test_untranslated_segments_have_several_names(run: Command, english: Path, google: StandIn, word: str) -> None:
    run("import", english)
    assert run("translate", 1, "--with", "google", "--only", word, "--json").json["done"] == 3


def test_confirmed_text_is_never_drafted_again(run: Command, talk: int) -> None:
    refused = run("translate", talk, "--with", "google", "--only", "confirmed")
    assert refused.status == 2
    assert "“confirmed” cannot be drafted; choose untranslated, draft or all" in refused.err


def test_a_key_that_can_be_read_on_the_way_is_spoken_of() -> None:
    values = {"address": "http://models.example/v1", "model": "any", "key": "k"}
    wishes = requests(number([NewSegment(0, 1000, "This is the talk.")]), "initial")
    for address, is_told in (("http://models.example/v1", True), ("https://models.example/v1", False)):
        lines: list[str] = []
        _tell_what_is_sent(wishes, wishes, LanguageModelTranslator(values | {"address": address}), lines.append)
        assert ("The key goes there unencrypted (http://), and can be read on the way." in lines) is is_told


# What is told before and meanwhile


def sent(translator: Translator, *texts: str, also: int = 0, around: int = 0) -> list[str]:
    """What is told of texts that go to a service, beside others for which nothing does."""
    lines: list[str] = []
    wishes = [Request((Segment(n, n, None, None, text),)) for n, text in enumerate((*texts, *["x"] * also), 1)]
    _tell_what_is_sent(wishes, wishes[: len(texts)], translator, lines.append, around)
    return lines


def model(price: str) -> LanguageModelTranslator:
    return LanguageModelTranslator({"address": "https://models.example/v1", "model": "any", "price": price})


def test_what_is_sent_is_counted_and_what_it_costs_is_told() -> None:
    assert sent(Google(), "One.", "Two.", also=3) == [
        "Segments whose text goes to Google Translate: 2",
        "Segments for which nothing has to be sent: 3",
    ]
    (first, price) = sent(DeepL(), "a" * 5000, "b" * 5000)
    assert first == "Segments whose text goes to DeepL: 2"
    assert price == "Characters: 10000, which cost about 0.20 €"
    assert re.fullmatch(r"Characters: 4 \(about \d+ tokens\), which cost about 0\.01 €", sent(model("3"), "One.")[-1])
    assert re.fullmatch(r"Characters: 4 \(about \d+ tokens\); what they cost is unknown", sent(model(""), "One.")[-1])
    tokens = [int(re.findall(r"about (\d+) tokens", sent(model("3"), "One.", around=n)[-1])[0]) for n in (0, 4000)]
    assert tokens[1] > tokens[0] + 500, "what goes along is counted as well"
    assert sent(DeepL(), also=2) == [
        "Segments whose text goes to DeepL: 0",
        "Segments for which nothing has to be sent: 2",
    ]


@pytest.mark.parametrize(
    ("companions", "lines"),
    [
        (Companions(), []),
        (Companions(synopsis="About bees."), ["The synopsis of the talk goes along."]),
        (
            Companions(Scope(frozenset({1}))),
            ["Similar sentences that are confirmed in this talk go along."],
        ),
        (
            Companions(Scope(frozenset({1, 2, 3}), files=True)),
            [
                "Similar sentences that are confirmed in this talk and in those you share (2) go along.",
                "Similar sentences of the memory that came from files go along.",
            ],
        ),
    ],
)
def test_what_goes_along_is_told(companions: Companions, lines: list[str]) -> None:
    told: list[str] = []
    _tell_companions(companions, told.append)
    assert told == lines


def test_progress_is_told_with_what_is_in_its_way() -> None:
    assert _words(Progress(2, 5)) == "2 of 5"
    trouble = ServiceError("It is busy.")
    assert _words(Progress(2, 5, trouble=trouble)) == "2 of 5 It is busy."
    assert _words(Progress(2, 5, waiting=3, trouble=trouble)) == "2 of 5 It is busy. Asking again in 3 seconds."


# What comes is kept


class Kept:
    """Where drafts are poured."""

    same = 1

    def __init__(self, *earlier: str) -> None:
        self.earlier = dict.fromkeys(earlier, "")
        self.times: list[int] = []
        self.failure: Exception | None = None

    def pour(self, drafts: Mapping[Translator, Sequence[Draft]]) -> None:
        (came,) = drafts.values()
        if self.failure is not None:
            raise self.failure
        self.times.append(len(came))


def arrivals(kept: Kept) -> _Arrivals:
    return _Arrivals(kept, Google())  # type: ignore[arg-type]


def come(arriving: _Arrivals, *texts: str) -> None:
    for n, text in enumerate(texts):
        arriving.add(Request((Segment(n + 1, n, None, None, text),)), "Coś.")
        arriving.pour_if_due()


def test_what_was_asked_for_is_kept_at_once_and_what_was_there_together() -> None:
    kept = Kept("One.", "Two.")
    arriving = arrivals(kept)
    come(arriving, "One.", "Two.")
    assert kept.times == []
    come(arriving, "New.")
    assert kept.times == [3]
    come(arriving, *["One."] * 49)
    assert kept.times == [3]
    come(arriving, "Two.")
    assert kept.times == [3, 50]


def test_at_the_end_the_rest_is_kept() -> None:
    kept = Kept("One.")
    arriving = arrivals(kept)
    come(arriving, "One.")
    assert arriving.end(Outcome(1, (), 0)) == Outcome(1, (), 0, same=1)
    assert kept.times == [1]


def test_what_could_not_be_kept_counts_as_left() -> None:
    kept = Kept("One.")
    arriving = arrivals(kept)
    come(arriving, "One.", "One.")
    kept.failure = LibraryError("The disk is full.")
    assert arriving.end(Outcome(5, (), 1)) == Outcome(3, (), 3, stopped=kept.failure)


def test_who_breaks_off_keeps_what_came(
    run: Command, english: Path, google: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(wishes: Sequence[Request], _translator: object, add: Callable[..., None], *_: object, **__: object) -> None:
        add(wishes[0], "Tak.")
        raise KeyboardInterrupt

    run("import", english)
    monkeypatch.setattr(asking, "ask", ask)
    with suppress(KeyboardInterrupt):
        run("translate", 1, "--with", "google")
    assert [segment["target"] for segment in run("show", 1, "--json").json["segments"]].count("Tak.") == 1
