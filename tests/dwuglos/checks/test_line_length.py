"""Lines as they are exported against the limit of the profile."""

from dwuglos.checks.base import Options
from dwuglos.checks.line_length import LineLength
from dwuglos.profiles import NETFLIX_PL
from tests.dwuglos.checks.looking import fixed, found, look, segments

OPTIONS = Options(NETFLIX_PL)


def test_a_line_that_a_person_made_too_long() -> None:
    text = "To jest wiersz, który ma o wiele więcej znaków niż\nten."
    assert found(LineLength, "", text, OPTIONS) == ["A line has 50 characters; the most is 42."]
    assert fixed(LineLength, "", text, OPTIONS) == text.replace("\n", " ")


def test_text_that_is_broken_into_lines_that_fit() -> None:
    assert found(LineLength, "", "To jest wiersz, który ma więcej znaków niż może mieć jeden.", OPTIONS) == []


def test_a_word_that_is_too_long_has_no_fix() -> None:
    (finding,) = look(LineLength, segments(("", f"Oto {'x' * 43}\ntak.")), OPTIONS)
    assert finding.fix is None
