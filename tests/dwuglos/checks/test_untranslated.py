"""Segments without a translation, where there is something to translate."""

import pytest

from dwuglos.checks.untranslated import Untranslated
from tests.dwuglos.checks.looking import found


@pytest.mark.parametrize("english", ["Hello.", "[Music]", "<i>7</i>", "No"])
def test_english_without_polish(english: str) -> None:
    assert found(Untranslated, english, "") == ["This segment has no translation."]
    assert found(Untranslated, english, " \n") == ["This segment has no translation."]


@pytest.mark.parametrize(
    ("english", "polish"), [("Hello.", "Cześć."), ("…", ""), ("<i></i>", ""), ("", ""), ("♪ ♪", "")]
)
def test_nothing_is_missing(english: str, polish: str) -> None:
    assert found(Untranslated, english, polish) == []
