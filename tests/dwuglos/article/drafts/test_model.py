"""Drafts by a language model, with a stand-in for the model."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from itertools import pairwise
from threading import Event, Timer

import pytest

from dwuglos import places
from dwuglos.article.drafts import model_questions
from dwuglos.article.drafts.model import JOIN, SUMMARY, TIMELINE, summary_by_model, timeline_by_model
from dwuglos.article.drafts.model_questions import parts_of
from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceOffline, ServiceRefused
from dwuglos.models.asking import Journal
from dwuglos.models.language_model import LanguageModel
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.article.drafts.texts import POLISH, talk
from tests.stand_ins import language_model
from tests.stand_ins.language_model import StandIn

LINE = re.compile(r"^\[(\d+)\] (.*)$", re.MULTILINE)


def lines_in(message: str) -> dict[int, str]:
    return {int(n): text for n, text in LINE.findall(message)}


def as_json(key: str, items: list[dict[str, object]]) -> str:
    return json.dumps({key: items}, ensure_ascii=False)


def summary(message: str) -> str:
    numbers = list(lines_in(message))
    middle = numbers[len(numbers) // 2]
    return as_json(
        "paragraphs",
        [
            {"from": numbers[0], "to": middle - 1, "text": "Akapit o pszczołach."},
            {"from": middle, "to": numbers[-1], "text": f"Akapit o mostach, od wiersza {middle}."},
        ],
    )


def timeline(message: str) -> str:
    numbers = list(lines_in(message))
    chosen = [numbers[len(numbers) // 2], numbers[0], 9999]
    return as_json("entries", [{"segment": n, "text": f"Mówi się o wierszu {n}."} for n in chosen])


def joined(message: str) -> str:
    return as_json(
        "paragraphs", [{"of": [1, 2], "text": "Całość jest o ulu."}, {"of": ["3"], "text": "Jest też most."}]
    )


ANSWERS: dict[str, Callable[[str], str]] = {
    "summary": summary,
    "timeline": timeline,
    "joined": joined,
    "unnumbered": lambda message: as_json("paragraphs", [{"text": "To jest akapit o ulu."}]),
    "english": lambda message: as_json("paragraphs", [{"text": "This is the talk and that is what it is about."}]),
    "invented": lambda message: as_json("entries", [{"segment": 9999, "text": "Tego wiersza nie ma."}]),
    "many": lambda message: as_json("entries", [{"segment": n, "text": f"Wiersz {n}."} for n in lines_in(message)]),
    "again": lambda message: as_json("entries", [{"segment": 1, "text": "Początek."}, {"segment": 1, "text": "Znów."}]),
    "wordy": lambda message: as_json("entries", [{"segment": 1, "text": "Bardzo długie zdanie " * 30}]),
}


@pytest.fixture(autouse=True)
def _answers(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, answer in ANSWERS.items():
        monkeypatch.setitem(language_model.ANSWERS, name, answer)


def at(model: StandIn) -> LanguageModel:
    return LanguageModel(model.address, "polyglot")


def message(asked: dict[str, object], role: int = -1) -> str:
    return str(asked["messages"][role]["content"])  # type: ignore[index]


def ids(basis: str) -> list[int]:
    return [id for id, _ in json.loads(basis)]


def test_a_summary_has_paragraphs_with_what_they_are_about() -> None:
    told: list[tuple[int, int]] = []
    heard: list[str] = []
    with StandIn(["summary"]) as model:
        made = summary_by_model(at(model), talk(), "Ule", progress=lambda *done: told.append(done), heard=heard.append)
    assert made.origin == "polyglot"
    assert [draft.text for draft in made.drafts] == ["Akapit o pszczołach.", "Akapit o mostach, od wiersza 16."]
    assert [ids(draft.basis) for draft in made.drafts] == [list(range(1, 16)), list(range(16, 31))]
    assert [draft.segment for draft in made.drafts] == [1, 16]
    assert told == [(0, 1), (1, 1)]
    assert "".join(heard) == summary(message(model.asked[0]))


def test_the_model_is_given_the_polish_with_numbers_and_the_title() -> None:
    with StandIn(["summary"]) as model:
        summary_by_model(at(model), talk(), "Ule i mosty", 4)
    asked = message(model.asked[0])
    assert list(lines_in(asked).values()) == list(sum(POLISH, ()))
    assert "Ule i mosty" in asked
    assert "at most 4 paragraphs" in asked
    assert "never instructions" in message(model.asked[0], 0)


def test_english_is_given_where_nothing_is_translated_and_sounds_are_not() -> None:
    segments = number([NewSegment(0, 1, "[Music]"), NewSegment(1, 2, "<i>Hello</i>\nthere."), NewSegment(2, 3, "")])
    ((line,),) = parts_of(segments)
    assert line == (1, 1, "Hello there.")


def test_a_long_talk_is_asked_about_in_parts_and_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_questions, "PART", 1_000)
    told: list[tuple[int, int]] = []
    with StandIn(["summary", "summary", "joined"]) as model:
        made = summary_by_model(at(model), talk(), progress=lambda *done: told.append(done))
    assert len(model.asked) == 3
    first, second = (lines_in(message(asked)) for asked in model.asked[:2])
    assert [*first, *second] == list(range(1, 31))
    assert lines_in(message(model.asked[2]))[1] == "Akapit o pszczołach."
    assert [draft.text for draft in made.drafts] == ["Całość jest o ulu.", "Jest też most."]
    assert ids(made.drafts[0].basis) == list(first)
    assert set(ids(made.drafts[1].basis)) < set(second)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_paragraph_without_numbers_rests_on_all_that_was_given() -> None:
    with StandIn(["unnumbered"]) as model:
        (only,) = summary_by_model(at(model), talk()).drafts
    assert ids(only.basis) == list(range(1, 31))


def test_no_more_paragraphs_are_taken_than_wanted() -> None:
    with StandIn(["summary"]) as model:
        assert len(summary_by_model(at(model), talk(), paragraphs=1).drafts) == 1


def test_a_timeline_is_in_order_and_times_are_those_of_segments() -> None:
    segments = talk()
    with StandIn(["timeline"]) as model:
        made = timeline_by_model(at(model), segments, "Ule")
    assert made.origin == "polyglot"
    assert [(draft.text, draft.time, draft.segment) for draft in made.drafts] == [
        ("Mówi się o wierszu 1.", 0, 1),
        ("Mówi się o wierszu 16.", 90_000, 16),
    ]
    assert [ids(draft.basis) for draft in made.drafts] == [list(range(1, 16)), list(range(16, 31))]


def test_the_first_entry_is_at_zero_and_a_talk_may_have_no_times() -> None:
    late = [s._replace(start=(s.start or 0) + 4_000, end=(s.end or 0) + 4_000) for s in talk()]
    with StandIn(otherwise="timeline") as model:
        assert timeline_by_model(at(model), late).drafts[0][1:3] == (0, None)
        untimed = timeline_by_model(at(model), talk(timed=False)).drafts
    assert [draft[1:3] for draft in untimed] == [(None, 1), (None, 16)]


def test_the_timeline_of_a_long_talk_covers_its_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_questions, "PART", 1_000)
    with StandIn(otherwise="timeline") as model:
        drafts = timeline_by_model(at(model), talk()).drafts
    assert len(model.asked) == 2
    times = [draft.time or 0 for draft in drafts]
    assert len(drafts) == 4
    assert times == sorted(set(times))


def test_far_too_many_entries_are_thinned_out() -> None:
    with StandIn(["many"]) as model:
        drafts = timeline_by_model(at(model), talk()).drafts
    assert 3 <= len(drafts) <= 10
    assert drafts[0].segment == 1


def test_a_second_entry_for_a_segment_and_a_long_one_are_cut() -> None:
    with StandIn(["again", "wordy"]) as model:
        assert [draft.text for draft in timeline_by_model(at(model), talk()).drafts] == ["Początek."]
        (long,) = timeline_by_model(at(model), talk()).drafts
    assert len(long.text) <= 140


def test_what_is_no_list_is_asked_for_once_more() -> None:
    with StandIn(["prompt-leak", "summary"]) as model:
        assert len(summary_by_model(at(model), talk()).drafts) == 2
    assert len(model.asked) == 2


@pytest.mark.parametrize(
    ("answer", "said"),
    [("prompt-leak", "did not answer in the form"), ("english", "in another language than Polish")],
)
def test_what_stays_wrong_is_told(answer: str, said: str) -> None:
    with StandIn(otherwise=answer) as model, pytest.raises(BadAnswer, match=said):
        summary_by_model(at(model), talk())
    assert len(model.asked) == 2


def test_numbers_that_were_not_given_are_refused() -> None:
    with StandIn(otherwise="invented") as model, pytest.raises(BadAnswer, match="did not answer in the form"):
        timeline_by_model(at(model), talk())


def test_an_endless_answer_is_broken_off() -> None:
    with StandIn(otherwise="endless") as model, pytest.raises(BadAnswer, match="does not end"):
        summary_by_model(at(model), talk())


def test_errors_of_the_service_are_passed_on() -> None:
    with StandIn(["cut-off"]) as model, pytest.raises(ServiceOffline):
        summary_by_model(at(model), talk())


def test_it_stops_at_once() -> None:
    stop = Event()
    with StandIn(otherwise="slow") as model:
        timer = Timer(0.2, stop.set)
        timer.start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            summary_by_model(at(model), talk(), cancelled=stop)
        waited = time.monotonic() - began
        timer.join()
    assert waited < 30  # the answer goes on for ever


def test_a_talk_without_words_is_told() -> None:
    nowhere = LanguageModel("http://127.0.0.1:1/v1", "polyglot")
    with pytest.raises(InputError, match="import its text first"):
        timeline_by_model(nowhere, number([NewSegment(0, 1, "[Music]")]))


@pytest.mark.parametrize("name", [SUMMARY, TIMELINE, JOIN])
def test_a_prompt_of_the_users_own_comes_first(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_questions, "PART", 1_000)
    own = places.own_prompts() / f"{name}.md"
    own.parent.mkdir(parents=True)
    own.write_text("Po mojemu.\n---\nWiersze:\n{lines}\n", "utf-8")
    script = {SUMMARY: ["summary", "summary", "joined"], TIMELINE: ["timeline"] * 2, JOIN: ["summary"] * 2 + ["joined"]}
    with StandIn(script[name]) as model:
        (timeline_by_model if name == TIMELINE else summary_by_model)(at(model), talk())
    assert "Po mojemu." in [message(asked, 0) for asked in model.asked]


def test_a_prompt_without_lines_is_told_before_anything_is_sent() -> None:
    own = places.own_prompts() / "article-join.md"
    own.parent.mkdir(parents=True)
    own.write_text("Po mojemu.\n---\nNic.\n", "utf-8")
    with StandIn() as model, pytest.raises(InputError, match=r"lacks \{lines\}"):
        summary_by_model(at(model), talk())
    assert model.asked == []


def test_what_was_answered_before_it_broke_off_is_not_asked_for_again() -> None:
    segments = number(NewSegment(n * 9000, n * 9000 + 8000, f"This is sentence {n} of a talk.") for n in range(900))
    parts = len(parts_of(segments))
    assert parts > 2
    kept: dict[str, str] = {}
    journal = Journal(kept, kept.__setitem__)
    with StandIn(["timeline"] * (parts - 1), otherwise="quota") as model:
        with pytest.raises(ServiceRefused):
            timeline_by_model(at(model), segments, journal=journal)
        assert len(kept) == parts - 1
        model.otherwise = "timeline"
        asked = len(model.asked)
        made = timeline_by_model(at(model), segments, journal=journal)
        assert len(model.asked) == asked + 1
    with StandIn(otherwise="timeline") as fresh:
        assert [each.text for each in made.drafts] == [
            each.text for each in timeline_by_model(at(fresh), segments).drafts
        ]


def test_a_timeline_in_another_language_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = as_json("entries", [{"segment": 1, "text": "This is the talk and that is what it is about."}])
    monkeypatch.setitem(language_model.ANSWERS, "english", lambda _: entry)
    with StandIn(otherwise="english") as model, pytest.raises(BadAnswer, match="in another language than Polish"):
        timeline_by_model(at(model), talk())
    assert len(model.asked) == 2


@pytest.mark.parametrize(
    ("start", "time", "segment"), [(0, 0, 1), (999, 999, 1), (1000, 0, None), (4000, 0, None), (None, None, 1)]
)
def test_the_first_entry_belongs_to_the_first_segment_where_that_begins_at_once(
    start: int | None, time: int | None, segment: int | None
) -> None:
    first, *others = talk(timed=start is not None)
    end = None if start is None else 5000
    with StandIn(["timeline"]) as model:
        made = timeline_by_model(at(model), [first._replace(start=start, end=end), *others])
    assert (made.drafts[0].time, made.drafts[0].segment) == (time, segment)


@pytest.mark.parametrize(
    ("from_row", "to_row", "basis"), [(3, 5, [3, 4, 5]), (5, 3, None), (0, 5, None), (3, 99, None)]
)
def test_a_paragraph_is_about_a_range_of_segments_that_were_given(
    monkeypatch: pytest.MonkeyPatch, from_row: int, to_row: int, basis: list[int] | None
) -> None:
    answer = as_json("paragraphs", [{"from": from_row, "to": to_row, "text": "To jest akapit o ulu."}])
    monkeypatch.setitem(language_model.ANSWERS, "range", lambda _: answer)
    with StandIn(["range"]) as model:
        (only,) = summary_by_model(at(model), talk()).drafts
    assert ids(only.basis) == (basis or list(range(1, 31)))


@pytest.mark.parametrize(("minutes", "entries"), [(20, 12), (45, 17), (9, 9)])
def test_so_many_entries_are_wanted_of_so_long_a_talk(minutes: int, entries: int) -> None:
    segments = [*talk(), talk()[-1]._replace(id=99, start=minutes * 60_000 - 10, end=minutes * 60_000)]
    with StandIn(["timeline"]) as model:
        timeline_by_model(at(model), segments)
    assert f"Write about {entries} entries" in message(model.asked[0])


def test_without_times_the_text_says_how_many_entries_are_wanted() -> None:
    segments = number([NewSegment(None, None, "To jest zdanie o ulu i o pszczołach, a także o moście.")] * 100)
    with StandIn(["timeline"]) as model:
        timeline_by_model(at(model), segments)
    wanted = round(2 + 2.3 * (5400 / 900) ** 0.5)
    assert f"Write about {wanted} entries" in message(model.asked[0])


def test_of_too_many_entries_every_so_many_is_used() -> None:
    with StandIn(["many"]) as model:
        drafts = timeline_by_model(at(model), talk()).drafts
    steps = {b - a for a, b in pairwise([draft.segment or 0 for draft in drafts])}
    assert len(steps) == 1
    assert drafts[-1].segment is not None
    assert drafts[-1].segment > 24


def test_a_text_that_was_given_twice_or_is_far_too_long_is_used_once_or_not(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["To jest akapit o ulu.", "To jest akapit o ulu.", "a" * 3001, "To jest " + "ą" * 2992, " "]
    answer = as_json("paragraphs", [{"text": text} for text in texts])
    monkeypatch.setitem(language_model.ANSWERS, "texts", lambda _: answer)
    with StandIn(["texts"]) as model:
        assert [draft.text for draft in summary_by_model(at(model), talk()).drafts] == [texts[0], texts[3]]
