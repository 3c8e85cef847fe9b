"""Captions that roll up the screen are read once; what is said again is kept."""

from collections import Counter

import pytest

from dwuglos.formats.base import Cue
from dwuglos.formats.parts.rolling import is_rolling, unrolled


def rolled(lines: list[str], step: int = 1000, flash: int = 10) -> list[Cue]:
    """Return captions as YouTube writes them: each line under the one before, then alone, then over the next."""
    cues, before = [], ""
    for n, line in enumerate(lines):
        at = n * step
        cues.append(Cue(at, at + step - flash, f"{before}\n{line}".strip("\n")))
        cues.append(Cue(at + step - flash, at + step, line))
        before = line
    return cues


LINES = ["raz", "dwa", "dwa", "trzy", "cztery"]


def test_each_line_stays_until_the_next_begins() -> None:
    cues = rolled(LINES)
    repairs: Counter[str] = Counter()
    raws = [cue.text for cue in cues]
    raws[4] = "dwa\ndwa<00:00:02.500><c> </c>"
    assert is_rolling(cues)
    found = unrolled(cues, raws, repairs)
    assert [cue.text for cue in found] == LINES
    assert [cue[:2] for cue in found] == [(n * 1000, (n + 1) * 1000) for n in range(5)]
    assert repairs["rolling"] == 5


def test_after_a_pause_the_same_is_said_again() -> None:
    cues = [*rolled(["raz", "dwa"]), *(Cue(a + 9000, b + 9000, t) for a, b, t, *_ in rolled(["dwa", "trzy"]))]
    found = unrolled(cues, [cue.text for cue in cues], Counter())
    assert [cue[:3] for cue in found] == [
        (0, 1000, "raz"), (1000, 2000, "dwa"), (9000, 10_000, "dwa"), (10_000, 11_000, "trzy")
    ]  # fmt: skip


@pytest.mark.parametrize(("flash", "rolling"), [(1, True), (20, True), (21, False)])
def test_a_flash_is_twenty_milliseconds_at_most(flash: int, rolling: bool) -> None:
    assert is_rolling(rolled(LINES, flash=flash)) is rolling


@pytest.mark.parametrize(
    ("cues", "rolling"),
    [
        (rolled(["raz", "dwa"]), True),
        (rolled(["raz"]), False),
        ([Cue(n * 1000, n * 1000 + 900, "Tak.") for n in range(8)], False),
        ([], False),
        ([Cue(n * 10, n * 10 + 10, f"{n}") for n in range(8)], False),
        ([cue if n % 2 == 0 else cue._replace(text="x") for n, cue in enumerate(rolled(LINES))], False),
        ([cue if n % 2 == 0 else cue._replace(text="") for n, cue in enumerate(rolled(LINES))], False),
        ([cue if n != 1 else cue._replace(text="") for n, cue in enumerate(rolled(LINES))], True),
        ([*rolled(LINES), *(Cue(9000 + n, 9900 + n, "x") for n in range(40))], False),
    ],
)
def test_what_rolls(cues: list[Cue], rolling: bool) -> None:
    assert is_rolling(cues) is rolling


def test_other_captions_come_back_as_they_are() -> None:
    cues = [Cue(0, 900, "Tak."), Cue(1000, 1900, "Tak.")]
    repairs: Counter[str] = Counter()
    assert unrolled(cues, ["Tak.", "Tak."], repairs) == cues
    assert repairs["rolling"] == 0
