"""Two lines of very different lengths, where the profile says how different they may be."""

from dwuglos.checks.base import Options
from dwuglos.checks.line_balance import LineBalance
from dwuglos.profiles import NETFLIX_PL, TED_PL
from tests.dwuglos.checks.looking import fixed, found

TED = Options(TED_PL)
UNEVEN = "Tak,\nto jest wiersz, który jest dłuższy od tego."


def test_a_line_shorter_than_half_of_the_other() -> None:
    assert "4 and 43 characters" in found(LineBalance, "", UNEVEN, TED)[0]
    assert fixed(LineBalance, "", UNEVEN, TED) == UNEVEN.replace("\n", " ")


def test_lines_that_may_differ() -> None:
    assert found(LineBalance, "", UNEVEN, Options(NETFLIX_PL)) == []
    assert found(LineBalance, "", "- Tak.\n- To jest o wiele dłuższa odpowiedź.", TED) == []
    assert found(LineBalance, "", "jeden wiersz", TED) == []
    assert found(LineBalance, "", "a\nb\ncccccccc", TED) == []
