"""Numbers and dates in Polish words."""

from __future__ import annotations

import pytest

from dwuglos.language.numbers import counted, day, duration, grouped, plural

FORMS = ("segment", "segmenty", "segmentów")


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("segment", (1,)),
        ("segmenty", (2, 3, 4, 22, 24, 102, 1004)),
        ("segmentów", (0, 5, 11, 12, 14, 21, 25, 112, 1012)),
    ],
)
def test_plural(form: str, numbers: tuple[int, ...]) -> None:
    assert {plural(n, *FORMS) for n in numbers} == {form}


@pytest.mark.parametrize(
    ("n", "written"), [(0, "0"), (6333, "6333"), (41275, "41 275"), (1274083, "1 274 083"), (-12345, "-12 345")]
)
def test_grouped(n: int, written: str) -> None:
    assert grouped(n).replace("\u00a0", " ") == written
    assert " " not in grouped(n)


def test_counted() -> None:
    assert counted(41275, *FORMS) == "41\u00a0275\u00a0segmentów"


@pytest.mark.parametrize(
    ("iso", "written"),
    [("1991-05-03", "3\u00a0maja 1991\u00a0r."), ("2026-12-31", "31\u00a0grudnia 2026\u00a0r."), ("w maju", "w maju")],
)
def test_day(iso: str, written: str) -> None:
    assert day(iso) == written


@pytest.mark.parametrize(
    ("ms", "written"),
    [
        (0, "0 s"),
        (45_999, "45 s"),
        (60_000, "1 min"),
        (1_330_000, "22 min 10 s"),
        (3_900_000, "1 godz. 5 min"),
        (3_601_000, "1 godz."),
    ],
)
def test_duration(ms: int, written: str) -> None:
    assert duration(ms).replace("\u00a0", " ") == written
