"""What goes with the texts of a question to a language model, as a stand-in hears it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from rapidfuzz import fuzz

from dwuglos.drafts import asking
from dwuglos.drafts.briefing import MOST, ROOM, Briefing, Companions, scope_of
from dwuglos.drafts.requests import requests
from dwuglos.errors import MemoryFailed
from dwuglos.language.terms import Term, occurring
from dwuglos.memory.feeding import units_of_talk
from dwuglos.memory.nearest import EACH, LEAST
from dwuglos.models.tokens import tokens_of
from dwuglos.settings import Settings
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import NewUnit, Scope, flat_source
from dwuglos.talk.transcript import NewSegment, Segment, number
from dwuglos.translators import Context
from dwuglos.translators.google import Google
from dwuglos.translators.language_model import LanguageModelTranslator
from tests.stand_ins.language_model import StandIn, numbered

TALKS = Path(__file__).resolve().parents[4] / "shared" / "data" / "talks"
HERE, SHARED, SECRET = 1, 2, 3
TERMS = (Term("matrix", "macierz"), Term("eigenvalue", "wartość własna"), Term("lighthouse", "latarnia morska"))


@pytest.fixture
def model() -> Iterator[StandIn]:
    with StandIn() as model:
        yield model
    assert model.errors == []


@pytest.fixture
def units() -> Iterator[SqliteUnits]:
    with closing(SqliteUnits(None)) as units:
        units.add(
            [
                NewUnit("The lamp is lit at night.", "Lampę zapala się w nocy.", "Here", HERE, "1"),
                NewUnit("The lamp was lit last night.", "Lampę zapalono wczoraj.", "Shared", SHARED, "1"),
                NewUnit("The lamp is lit every night.", "Lampa świeci co noc.", "Secret", SECRET, "1"),
                NewUnit("The lamp is lit tonight.", "Lampa świeci dziś.", "file.tmx"),
            ]
        )
        yield units


def targets(briefing: Briefing) -> list[str]:
    return [polish for _, polish in briefing.added_to(Context(), ["The lamp is lit all night."]).examples]


@pytest.mark.parametrize(
    ("here", "files", "shared", "polish"),
    [
        (True, False, [], ["Lampę zapala się w nocy."]),
        (False, False, [], []),
        (False, False, [HERE], []),
        (True, False, [SHARED], ["Lampę zapala się w nocy.", "Lampę zapalono wczoraj."]),
        (True, True, [], ["Lampę zapala się w nocy.", "Lampa świeci dziś."]),
        (False, True, [SHARED], []),
    ],
)
def test_only_what_the_user_allows_is_an_example(
    units: SqliteUnits, here: bool, files: bool, shared: list[int], polish: list[str]
) -> None:
    scope = scope_of(HERE, Settings(examples=here, examples_of_files=files), shared)
    assert targets(Briefing(units, Companions(scope))) == polish


def test_by_default_it_is_this_talk_alone() -> None:
    assert scope_of(HERE, Settings(), []) == Scope(frozenset([HERE]))


def test_there_is_no_more_than_goes_with_a_question() -> None:
    with closing(SqliteUnits(None)) as units:
        units.add(
            NewUnit(f"The lamp {'is ' * n}lit.", f"Lampa {'x' * 190}{n}", "Here", HERE, str(n)) for n in range(60)
        )
        texts = [f"A lamp {'is ' * n}lit." for n in range(60)]
        added = Briefing(units, Companions(Scope(frozenset([HERE])))).added_to(Context(), texts)
    assert 5 < len(added.examples) <= MOST
    assert sum(len(english) + len(polish) for english, polish in added.examples) <= ROOM


def test_a_pair_that_is_too_long_keeps_no_other_out() -> None:
    with closing(SqliteUnits(None)) as units:
        units.add(
            [
                NewUnit("The lamp is lit.", "x" * ROOM, "Here", HERE, "1"),
                NewUnit("The lamp was lit.", "Lampa świeciła.", "Here", HERE, "2"),
            ]
        )
        added = Briefing(units, Companions(Scope(frozenset([HERE])))).added_to(Context(), ["The lamp is lit."])
    assert added.examples == (("The lamp was lit.", "Lampa świeciła."),)


def test_the_synopsis_and_terms_go_along_and_the_price_knows_it() -> None:
    briefing = Briefing(None, Companions(Scope(), "Of lamps.", (Term("lamp", "lampa"), Term("light", "światło"))))
    assert briefing.added_to(Context(terms=(("oil", "olej"),)), ["two lamps"]) == Context(
        terms=(("oil", "olej"), ("lamp", "lampa")), synopsis="Of lamps."
    )
    assert briefing.around == len("Of lamps.")
    assert Companions(Scope(frozenset([1]))).around == ROOM // 2
    translator = LanguageModelTranslator({"address": "https://cloud.example/v1"})
    assert translator.tokens(["text"], 4_000) == translator.tokens(["text"]) + 1_000


def test_a_memory_that_cannot_be_used_leaves_drafts_without_examples(units: SqliteUnits) -> None:
    units._connection.execute("DROP TABLE units")
    briefing = Briefing(units, Companions(Scope(frozenset([HERE])), "Of lamps."))
    assert briefing.added_to(Context(), ["The lamp."]) == Context(synopsis="Of lamps.")
    assert isinstance(briefing.failure, MemoryFailed)


def test_a_service_that_uses_none_of_it_is_told_nothing(units: SqliteUnits) -> None:
    heard: list[Context] = []

    class Deaf(Google):
        pause = 0.0

        def translate_all(self, texts, context=Context()):  # type: ignore[no-untyped-def]  # noqa: B008
            heard.append(context)
            return list(texts)

    wishes = requests(number([NewSegment(0, 1000, "The lamp is lit all night.")]), "initial")
    briefing = Briefing(units, Companions(Scope(frozenset([HERE])), "Of lamps."))
    asking.ask(wishes, Deaf(), lambda *_: None, lambda _: None, Event(), briefing=briefing)
    assert heard == [Context()]


# On a real talk


def real_talk(name: str) -> list[Segment]:
    pairs = json.loads((TALKS / name / "polish" / "sentence_translations.json").read_text("utf-8"))
    return number([NewSegment(n * 4000, n * 4000 + 3900, one["input"]) for n, one in enumerate(pairs)])


def confirmed(segments: list[Segment], name: str, rows: range) -> list[Segment]:
    pairs = json.loads((TALKS / name / "polish" / "sentence_translations.json").read_text("utf-8"))
    return [
        segment._replace(target=pairs[row]["translatedText"], state="reviewed", origin="person")
        if row in rows
        else segment
        for row, segment in enumerate(segments)
    ]


def examples_in(question: str) -> list[str]:
    return question.partition("Examples:\n")[2].partition("\n\nBefore:")[0].splitlines()


@pytest.mark.data
def test_on_a_real_talk_the_examples_are_the_true_nearest_and_nothing_else_goes_along(model: StandIn) -> None:
    if not TALKS.is_dir():
        pytest.skip("the collection of real talks is not there")
    here, shared, secret = "2016-inverse-matrices", "2016-eigenvalues", "2016-nonsquare-matrices"
    talk = real_talk(here)
    talk = confirmed(talk, here, range(len(talk) // 2))
    allowed = units_of_talk(talk, HERE, here)
    other = real_talk(shared)
    allowed += units_of_talk(confirmed(other, shared, range(len(other))), SHARED, shared)
    hidden = real_talk(secret)
    forbidden = units_of_talk(confirmed(hidden, secret, range(len(hidden))), SECRET, secret)
    translator = LanguageModelTranslator({"address": model.address, "model": "polyglot", "window": "4096"})
    with closing(SqliteUnits(None)) as units, closing(translator):
        units.add(allowed)
        units.add(forbidden)
        companions = Companions(scope_of(HERE, Settings(), [SHARED]), "Of matrices that undo others.", TERMS)
        briefing = Briefing(units, companions)
        wishes = requests(talk, "initial")
        asking.ask(wishes, translator, lambda *_: None, lambda _: None, Event(), briefing=briefing)
    assert len(model.asked) > 1
    english = {unit.source: unit.target for unit in allowed}
    elsewhere = {unit.target for unit in forbidden} - {unit.target for unit in allowed}
    for asked in model.asked:
        system, question = (str(message["content"]) for message in asked["messages"])  # type: ignore[attr-defined]
        texts = [flat_source(text) for text in numbered(question).values()]
        scores: dict[str, float] = {}
        for text in texts:
            ranked = sorted(((fuzz.ratio(text, source), source) for source in english), reverse=True)[:EACH]
            for score, source in ranked:
                if score >= LEAST:
                    scores[source] = max(score, scores.get(source, 0.0))
        lines = examples_in(question)
        sources = [line.partition(" → ")[0] for line in lines]
        assert lines == [f"{source} → {english[source]}" for source in sources]
        chosen = [scores[source] for source in sources]
        assert chosen == sorted(chosen, reverse=True)
        assert lines
        length = {source: len(source) + len(english[source]) for source in scores}
        for left in scores.keys() - set(sources):  # it is further than all of them, or there was no room for it
            nearer = sum(length[source] for source in sources if scores[source] >= scores[left])
            assert scores[left] <= chosen[-1] or length[left] > ROOM - nearer
        assert not [polish for polish in elsewhere if polish in question]
        assert "latarnia" not in question
        terms = question.partition("Terms:\n")[2].partition("\n\n")[0].splitlines()
        said = question.partition("Before:\n")[2]
        assert terms == ([f"{term.english} → {term.polish}" for term in occurring(TERMS, [said])] or ["–"])
        assert "Of matrices that undo others." in question
        assert tokens_of(len(system) + len(question), sum(map(len, texts))) <= 4096
