"""Typography as the profile has it, and numbers as Polish writes them."""

from dataclasses import replace

import pytest

from dwuglos.checks.base import Options
from dwuglos.checks.typography import TypographyCheck
from dwuglos.profiles import NETFLIX_PL, TED_PL
from tests.dwuglos.checks.looking import fixed, found

POLISH = Options(replace(TED_PL, name="own", typography="polish"))
PLAIN = Options(TED_PL)
AS_IS = Options(replace(TED_PL, name="own", typography="as-is"))


@pytest.mark.parametrize(
    ("options", "polish", "right"),
    [
        (POLISH, '"tak" - mówi...', "„tak” – mówi…"),
        (POLISH, ",,tak”", "„tak”"),
        (PLAIN, "„tak” – mówi…", '"tak" - mówi...'),
        (PLAIN, ",,tak''", "\"tak''"),
        (PLAIN, "w\u00a0domu", "w domu"),
        (Options(NETFLIX_PL), "Tak...", "Tak…"),
    ],
)
def test_marks_that_the_profile_writes_otherwise(options: Options, polish: str, right: str) -> None:
    assert found(TypographyCheck, "", polish, options)
    assert fixed(TypographyCheck, "", polish, options) == right


@pytest.mark.parametrize("polish", ['"tak" - mówi...', "„tak” – mówi…", ",,tak”"])
def test_a_profile_that_takes_texts_as_they_are(polish: str) -> None:
    assert found(TypographyCheck, "", polish, AS_IS) == []


@pytest.mark.parametrize(
    ("english", "polish", "right"),
    [
        ("the 70s", "w latach 70-tych", "w latach 70."),
        ("the 6th", "6-ego maja", "6. maja"),
        ("the 70s.", "To lata 70-te.", "To lata 70."),
        ("It is 3.14 and 2.5.", "To 3.14 i 2.5.", "To 3,14 i 2,5."),
    ],
)
def test_numbers(english: str, polish: str, right: str) -> None:
    assert found(TypographyCheck, english, polish, AS_IS)
    assert fixed(TypographyCheck, english, polish, AS_IS) == right


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("At 10.30.", "O 10.30."),
        ("Version 3.14", "wersja 3.14"),
        ("3.14", "3,14"),
        ("20-year", "20-letni"),
        ("1.2.3", "1.2.3"),
    ],
)
def test_numbers_that_are_right(english: str, polish: str) -> None:
    assert found(TypographyCheck, english, polish, AS_IS) == []
