"""Names in capitals are known from stressed words, and found again in Polish."""

import pytest

from dwuglos.translators.base import Limits
from dwuglos.translators.parts.answers import translated
from dwuglos.translators.parts.capital_names import loses_one, pattern_of, with_capitals
from dwuglos.translators.parts.masks import BRACES, SPANS, XML
from tests.stand_ins.web import polish


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the NASA number", ["NASA"]),
        ("GPT-4 and an AI model, by MIT's group at IBM", ["GPT", "AI", "MIT", "IBM"]),
        ("at CERN with 8 GB", ["CERN", "GB"]),
        ("this is NOT true, DON'T do it", []),
        ("that was AMAZING and FRIGHTENING", []),
        ("the UN and the EU in the US", []),
        ("ALL OF NASA", []),
        ("I am A b", []),
        ("WHAT DID YOU DO TO NASA, he SAID", []),
        ("an X-RAY", []),
        ("my DAD said BANG and BYE, then a CRASH", []),
        ("a RIDICULOUS AVALANCHE of it", []),
        ("by UNESCO and on MPEG4 or COVID19", ["UNESCO", "MPEG4", "COVID19"]),
    ],
)
def test_names(text, names):
    pattern = pattern_of(text)
    assert (pattern.findall(text) if pattern else []) == names


@pytest.mark.parametrize(
    ("source", "answer", "expected"),
    [
        ("the NASA number", "numer Nasa", "numer NASA"),
        ("the NASA number", "numer nasa", "numer NASA"),
        ("the NASA number", "numer NASA", "numer NASA"),
        ("by JOHN", "Johna i John", "Johna i JOHN"),
        ("ALL OF NASA", "cała Nasa", "cała Nasa"),
        ("we go TO it", "to do To", "to do To"),
        ("by AI", "ai i Ai", "ai i AI"),
    ],
)
def test_names_in_capitals_get_them_back(source, answer, expected):
    assert with_capitals(source, answer) == expected


@pytest.mark.parametrize(
    ("source", "answer", "lost"),
    [
        ("the NASA number", "numer NASA", False),
        ("the NASA number", "numer nasa", False),
        ("the IBM number", "numer IBM-u", False),
        ("the PIXAR film", "film Pixara", False),
        ("the NASA number", "numer agencji", True),
        ("the NASA number", "numer nasady", True),
        ("the GB number", "numer gb", True),
        ("such AI goes on", "zajmuje się sztuczną inteligencją", False),
        ("such AI goes on", "taka SI trwa", False),
        ("such AI goes on", "to trwa", True),
    ],
)
def test_a_lost_name(source, answer, lost):
    assert loses_one(source, answer) is lost


TEXTS = ["this is the NASA talk", "this is the talk", "NASA is <b>the</b> CERN number"]
POLISH = ["to jest ten NASA wykład", "to jest ten wykład", "NASA jest <b>ten</b> CERN liczba"]


@pytest.mark.parametrize("style", [BRACES, XML, SPANS], ids=["braces", "xml", "spans"])
def test_what_lost_a_name_is_asked_for_again_without_it(style):
    asked = []

    def ask(texts, marked):
        asked.append(texts)
        return [polish(text) for text in texts]

    assert translated(TEXTS, ask, "Service", style, Limits(10)) == POLISH
    assert [len(texts) for texts in asked] == [3, 2]


def test_a_service_that_keeps_names_is_asked_once():
    asked = []

    def ask(texts, marked):
        asked.append(texts)
        return ["NASA jest tu"]

    assert translated(["NASA is here"], ask, "Service", BRACES, Limits(10)) == ["NASA jest tu"]
    assert asked == [["NASA is here"]]


def test_an_answer_that_lost_a_name_is_better_than_none():
    answer = translated(["this is NASA here"], lambda texts, _: ["nic tu nie ma"], "Service", BRACES, Limits(10))
    assert answer == ["nic tu nie ma"]


def test_one_name_that_does_not_come_back_costs_no_other_answer():
    answers = {
        "at NASA": "w agencji",
        "at {0}": "w {0}",
        "by CERN": "w ośrodku",
        "by {0}": "w ośrodku",
        "here": "tu",
    }
    got = translated(
        ["by CERN", "here", "at NASA"], lambda texts, _: [answers[text] for text in texts], "X", BRACES, Limits(10)
    )
    assert got == ["w ośrodku", "tu", "w NASA"]


def test_names_apart_that_come_back_too_few_cost_no_answer():
    def ask(texts, marked):
        return [] if marked else ["w agencji"] * len(texts)

    assert translated(["at NASA"], ask, "X", BRACES, Limits(10)) == ["w agencji"]
