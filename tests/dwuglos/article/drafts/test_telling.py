"""Which sentences tell the most."""

from __future__ import annotations

from threading import Event

import pytest

from dwuglos.article.drafts.spoken import Sentence, telling_words
from dwuglos.article.drafts.telling import centrality, likeness, quality, ranked, rarity, vector
from dwuglos.errors import Cancelled
from tests.dwuglos.article.drafts.texts import POLISH


def sentence(text: str, confirmed: bool = True) -> Sentence:
    return Sentence(text, 0, 0, telling_words(text), confirmed)


BEES = [sentence(text) for text in POLISH[0]]


def test_what_shares_words_with_the_rest_is_central() -> None:
    stranger = sentence("Mosty stalowe rdzewieją wzdłuż wybrzeża.")
    scores, _ = ranked([*BEES, stranger], Event())
    assert min(range(len(scores)), key=scores.__getitem__) == len(BEES)


def test_the_walk_goes_over_shared_words() -> None:
    vectors = [{"ul": 1.0}, {"ul": 0.5**0.5, "miód": 0.5**0.5}, {"miód": 1.0}, {"most": 1.0}]
    scores = centrality(vectors, Event())
    assert scores[1] > scores[0] == pytest.approx(scores[2])
    assert centrality([], Event()) == []


def test_rare_words_weigh_more_unless_they_come_once() -> None:
    many = [Sentence("", 0, 0, ("ul", "miód")), Sentence("", 0, 0, ("ul", "miód")), Sentence("", 0, 0, ("ul", "wosk"))]
    weights = rarity(many)
    assert weights["miód"] > weights["ul"]
    assert weights["miód"] > weights["wosk"]


def test_a_vector_is_like_itself() -> None:
    one = vector(("ul", "miód"), {"ul": 1.0, "miód": 2.0})
    assert likeness(one, one) == pytest.approx(1)
    assert likeness(one, vector(("most",), {"most": 1.0})) == 0
    assert likeness(one, {}) == 0


@pytest.mark.parametrize(
    "worse",
    [
        "Czy robotnice zbierają nektar z kwiatów sadu?",
        "To robotnice zbierają nektar z kwiatów sadu.",
        "Robotnice zbierają nektar z kwiatów sadu",
        "robotnice zbierają nektar z kwiatów sadu.",
        "Dzięki za subskrypcję, robotnice zbierają nektar z kwiatów.",
        "Zobaczcie, jak robotnice zbierają nektar z kwiatów sadu.",
        "Zbieramy nektar z kwiatów całego sadu za ulem.",
        "Nektar.",
    ],
)
def test_what_does_not_stand_alone_counts_less(worse: str) -> None:
    assert quality(sentence(worse)) < quality(sentence("Robotnice zbierają nektar z kwiatów sadu."))


def test_a_draft_counts_less_than_what_is_confirmed() -> None:
    text = "Robotnice zbierają nektar z kwiatów sadu."
    assert quality(sentence(text, confirmed=False)) < quality(sentence(text))


def test_of_a_very_long_talk_the_central_sentences_come_first() -> None:
    scores, _ = ranked([*BEES, *[sentence(f"Nic tu nie ma {n}.") for n in range(5_000)]], Event())
    assert min(scores[: len(BEES)]) > max(scores[len(BEES) :])


def test_it_stops_when_asked() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        ranked(BEES, stop)
