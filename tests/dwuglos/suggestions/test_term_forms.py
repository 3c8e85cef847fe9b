"""The forms of terms."""

from __future__ import annotations

from dwuglos.suggestions.completion import LONGEST, TermForm
from dwuglos.suggestions.term_forms import forms_of


def test_the_forms_of_nouns_with_their_places_the_singular_first() -> None:
    found = list(forms_of(["fala", "dostroić"]))
    assert {form.term for form in found} == {"fala"}
    assert [form.text for form in found][:6] == ["fala", "fali", "fali", "falę", "falą", "fali"]
    assert [form.text for form in found][-1] == "falach"
    assert found[0] == TermForm("fala", "fala", found[0].place)
    assert {form.place.case for form in found} == {"nom", "gen", "dat", "acc", "inst", "loc"}


def test_a_plural_has_no_singular() -> None:
    assert {form.place.number for form in forms_of(["drzwi"])} == {"pl"}


def test_what_is_too_long_to_be_offered_has_none() -> None:
    assert not list(forms_of(["fala " + "x" * LONGEST, ""]))
