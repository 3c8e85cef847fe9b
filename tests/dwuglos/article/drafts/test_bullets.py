"""The bullets of a timeline."""

from __future__ import annotations

from threading import Event

import pytest

from dwuglos.article.drafts import bullets as module
from dwuglos.article.drafts.bullets import Bullets
from dwuglos.article.drafts.spoken import Sentence, telling_words

BEES = (
    "Pszczoły żyją w ulu, a każdy ul ma jedną królową.",
    "Robotnice zbierają nektar z kwiatów i noszą go do ula.",
    "Pszczoły w ulu karmią larwy nektarem.",
)


def stretch(*texts: str) -> list[Sentence]:
    return [Sentence(text, n, n, telling_words(text), True) for n, text in enumerate(texts)]


def test_a_bullet_is_a_statement_of_the_stretch_with_its_rows() -> None:
    said = stretch(*BEES)
    bullet = Bullets(said, Event()).of(said)
    assert bullet is not None
    assert bullet.text.rstrip(".") in BEES[bullet.first]


def test_no_two_bullets_say_the_same() -> None:
    said = stretch(*BEES)
    bullets = Bullets([*said, *said], Event())
    first, second = bullets.of(said), bullets.of(said)
    assert first is not None
    assert second is None or second.text != first.text


def test_where_no_sentence_stands_alone_the_nouns_of_the_stretch_make_a_heading() -> None:
    said = stretch(
        "I teraz widzisz tu sieci neuronowe.",
        "One są właśnie takie, te sieci neuronowe.",
        "To ich dotyczy, sieci neuronowych, oczywiście.",
    )
    bullet = Bullets(said, Event()).of(said)
    assert bullet is not None
    assert bullet.text == "Sieci neuronowe."
    assert (bullet.first, bullet.last) == (0, 2)


@pytest.mark.parametrize(
    "thanks", ["Dziękuję moim patronom za wsparcie.", "Sponsorem jest sklep z ulami.", "Zasubskrybujcie kanał o ulach."]
)
def test_a_stretch_that_thanks_or_sells_has_no_bullet(thanks: str) -> None:
    assert Bullets(stretch(*BEES, thanks), Event()).of(stretch(thanks, thanks)) is None


def test_the_beginning_has_a_bullet_of_the_whole_talk_where_it_has_none_itself() -> None:
    greeting = stretch("Cześć wszystkim, witajcie na kanale!")
    talk = [*greeting, *stretch("Widać sieci neuronowe.", "Uczą się sieci neuronowe.", "Rosną sieci neuronowe.")]
    bullet = Bullets(talk, Event()).of_beginning(greeting, talk)
    assert bullet is not None
    assert bullet.text == "Sieci neuronowe."
    assert (bullet.first, bullet.last) == (0, 0)


def test_nothing_has_no_bullet() -> None:
    assert Bullets([], Event()).of([]) is None
    assert Bullets([], Event()).of_beginning([], []) is None


def test_no_more_sentences_are_looked_at_than_may_be_the_bullet(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    whole = module.statements
    monkeypatch.setattr(module, "statements", lambda text: looked.append(text) or whole(text))
    said = stretch(*BEES, "Pociąg stoi dziś na peronie.", "Chleb rośnie w gorącym piecu.", "Rzeka płynie przez kraj.")
    assert Bullets(said, Event()).of(said) is not None
    assert 0 < len(looked) < len(said)
