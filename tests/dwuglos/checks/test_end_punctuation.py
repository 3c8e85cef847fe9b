"""How sentences end; it is never an error."""

import pytest

from dwuglos.checks.end_punctuation import EndPunctuation
from tests.dwuglos.checks.looking import fixed, found, look, segments


@pytest.mark.parametrize(
    ("english", "polish", "message"),
    [
        ("What is it?", "Co to jest.", "The English is a question, the Polish is not."),
        ("It is so.", "Czy to tak?", "The Polish is a question, the English is not."),
        ("It is so.", "To tak", "The sentence has no full stop."),
    ],
)
def test_ends_that_differ(english: str, polish: str, message: str) -> None:
    findings = look(EndPunctuation, segments((english, polish)))
    assert [str(finding.message) for finding in findings] == [message]
    assert findings[0].severity == "info"


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("It is so.", "To tak!"),
        ("It is so…", "To tak..."),
        ("“It is so.”", "„To tak”."),
        ("It is so, right?", "To tak."),
        ("It is so, isn't it?", "Tak jest."),
        ("What is it? I ask you.", "Co to, pytam?"),
        ("and so on", "i tak dalej"),
        ("It is so.", ""),
    ],
)
def test_ends_that_agree(english: str, polish: str) -> None:
    assert found(EndPunctuation, english, polish) == []


def test_the_end_of_the_sentence_counts_and_not_that_of_each_segment() -> None:
    assert not look(EndPunctuation, segments(("It is so,", "Jest tak"), ("I say.", "mówię.")))


def test_polish_that_goes_on_needs_no_full_stop() -> None:
    assert not look(EndPunctuation, segments(("It is so.", "Jest tak"), ("I say.", "bo mówię.")))


def test_the_fix_adds_the_full_stop() -> None:
    assert fixed(EndPunctuation, "It is so!", "To tak") == "To tak!"
