"""Numbers of a summary that the statistics contradict."""

from __future__ import annotations

import pytest

from dwuglos.talk.article import Article, Part, Statistics
from dwuglos.talk.contradictions import contradictions, replace_contradictions
from dwuglos.talk.transcript import Transcript

NOW = Statistics(281_502, 6_401, "2026-11-22")


def an_article(*paragraphs: str) -> Article:
    return Article(Part(n, "paragraph", n, text, origin="person") for n, text in enumerate(paragraphs, 1))


def replaced(text: str, statistics: Statistics = NOW) -> str:
    article = an_article(text)
    edit = replace_contradictions(article, contradictions(article, statistics))
    if edit is None:
        return text
    inverse = edit.apply(Transcript(), article)
    result = article.summary[0].text
    inverse.apply(Transcript(), article)
    assert article.summary[0].text == text
    return result


def test_what_contradicts_is_found_with_its_place() -> None:
    article = an_article("Bez liczb.", "Nagranie osiągnęło 274083 wyświetleń i 6401 polubień, a potem 6333 polubienia.")
    views, likes = contradictions(article, NOW)
    assert views == (2, "views", 19, "274083", 281_502)
    assert likes[:2] == (2, "likes")
    assert article.summary[1].text[likes.start :].startswith("6333")


@pytest.mark.parametrize(
    "text",
    [
        "Nagranie ma 281 502 wyświetlenia i 6401 polubień.",
        "Nagranie ma ponad 281 tys. wyświetleń.",
        "Nagranie ma ponad 281 000 wyświetleń i około 6400 polubień.",
        "Film zobaczyło 7 osób, a trwa 12 minut.",
        "Nagranie ma 0,3 mln wyświetleń.",
    ],
)
def test_what_is_right_or_rounded_contradicts_nothing(text: str) -> None:
    assert contradictions(an_article(text), NOW) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ma 274083 wyświetleń i 6333 polubienia.", "Ma 281502 wyświetlenia i 6401 polubień."),
        ("Ma 274 083 wyświetlenia.", "Ma 281\u00a0502 wyświetlenia."),
        ("Ma 274 tys. wyświetleń.", "Ma 281\u00a0502 wyświetlenia."),
        ("Ma 1,2 mln wyświetleń!", "Ma 281\u00a0502 wyświetlenia!"),
        ("Zebrało około 270 000 wyświetleń.", "Zebrało około 281\u00a0502 wyświetleń."),
        ("Liczba wyświetleń: 1,2 mln, polubień: 63 tys.", "Liczba wyświetleń: 281\u00a0502, polubień: 6401."),
        ("Obejrzano je 12 razy.", "Obejrzano je 281\u00a0502 razy."),
    ],
)
def test_the_statistics_take_the_place_of_what_contradicts_them(before: str, after: str) -> None:
    assert replaced(before) == after


def test_one_view_has_its_own_form() -> None:
    assert replaced("Ma 5 wyświetleń.", Statistics(1)) == "Ma 1 wyświetlenie."


def test_what_is_unknown_contradicts_nothing() -> None:
    assert contradictions(an_article("Ma 5 wyświetleń i 3 polubienia."), Statistics(5)) == []


def test_a_number_that_was_edited_meanwhile_is_left_alone() -> None:
    wrong = contradictions(an_article("Ma 5 wyświetleń."), NOW)
    assert replace_contradictions(an_article("Ma dużo wyświetleń."), wrong) is None
    assert replace_contradictions(an_article("Ma 5 wyświetleń."), ()) is None


def test_a_paragraph_stays_what_it_was_but_for_the_number() -> None:
    article = Article([Part(1, "paragraph", 1, "Ma 5 wyświetleń.", 20_000, 3, "extract", "[]")])
    edit = replace_contradictions(article, contradictions(article, NOW))
    assert edit is not None
    (change,) = edit.parts
    assert change.before is not None
    assert change.after == change.before._replace(text="Ma 281\u00a0502 wyświetlenia.")
