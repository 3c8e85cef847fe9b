"""Expressions in a process of their own."""

from collections.abc import Iterator
from contextlib import closing
from threading import Thread

import pytest

from dwuglos.errors import Cancelled, InputError
from dwuglos.finding.patterns import Pattern

EXPLODING = r"(a+)+$"


@pytest.fixture(scope="module")
def words() -> Iterator[Pattern]:
    with closing(Pattern(r"(\w)\w*", True)) as pattern:
        yield pattern


def test_texts_are_matched_one_batch_after_another(words: Pattern) -> None:
    assert words.groups.number == 1
    assert words.matches(["żółw", ""]) == [[[0, 4, 0, 1]], []]
    assert words.matches([]) == []
    assert len(words.matches(["a b"] * 50_000)) == 50_000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ab(c", "“\\(” at character 3 that is not closed"),
        ("a)", "“\\)” at character 2 without its"),
        ("[ab", "“\\[” at character 1 that is not closed"),
        ("a**", "repeats nothing at character 3"),
        ("+", "repeats nothing at character 1"),
        ("a\\", "“\\\\” at character 2 that means nothing"),
        ("(?P<1>a)", "at character 5 .*bad character in group name"),
        ("a{99999999999}", "cannot be read .*make it simpler"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        Pattern(text, True)


def test_one_that_takes_too_long_is_given_up_for_good() -> None:
    with closing(Pattern(EXPLODING, True, patience=0.2)) as pattern:
        for _ in range(2):
            with pytest.raises(InputError, match="takes too long"):
                pattern.matches(["a" * 60 + "b"])


def test_it_can_be_closed_in_the_middle() -> None:
    pattern = Pattern(EXPLODING, True, patience=60)
    errors: list[BaseException] = []

    def match() -> None:
        try:
            pattern.matches(["a" * 60 + "b"])
        except BaseException as error:
            errors.append(error)

    thread = Thread(target=match)
    thread.start()
    pattern.close()
    thread.join(20)
    assert not thread.is_alive()
    assert isinstance(errors[0], Cancelled)
    with pytest.raises(Cancelled):
        pattern.matches(["a"])
