"""How likely it is that one text translates another."""

from __future__ import annotations

from dwuglos.sentences.likeness import Likeness

ENGLISH = ("There are 28 pixels.", "The vector is a function of time.", "What is a matrix?", "Bees dance at night.")
POLISH = ("Jest 28 pikseli.", "Wektor jest funkcją czasu.", "Czym jest macierz?", "Pszczoły tańczą nocą.")
LIKENESS = Likeness(ENGLISH, POLISH, [""] * 4)


def test_a_translation_is_likelier_than_any_other_text() -> None:
    for one in range(4):
        own = LIKENESS.between(range(one, one + 1), range(one, one + 1))
        assert all(LIKENESS.between(range(one, one + 1), range(o, o + 1)) < own for o in range(4) if o != one)


def test_what_clearly_belongs_together_is_found() -> None:
    assert (1, 1) in LIKENESS.best(1.0, 1.5)
    assert LIKENESS.best(99.0, 1.5) == []


def test_what_a_draft_says_counts() -> None:
    english, polish = ["Oh well.", "Never mind."], ["No cóż.", "Mniejsza o to."]
    with_drafts = Likeness(english, polish, ["No cóż, trudno.", "Mniejsza z tym."])
    without = Likeness(english, polish, ["", ""])
    assert with_drafts.between(range(1), range(1)) > without.between(range(1), range(1))


def test_a_strange_length_speaks_against_it() -> None:
    likeness = Likeness(["Yes."], ["Tak.", "Tak jest i nigdy nie było inaczej, o czym wszyscy wiemy."], [""])
    assert likeness.between(range(1), range(1)) > likeness.between(range(1), range(1, 2))
