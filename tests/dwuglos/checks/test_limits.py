"""The verdicts of the profiles at the border of each limit, against a table made by hand from what publishers print."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos import profiles
from dwuglos.checks import CHECKS
from dwuglos.checks.base import Options
from dwuglos.checks.results.findings import Findings
from dwuglos.talk.transcript import NewSegment, Segment, number

TABLE = Path(__file__).parents[2] / "reference" / "limits.csv"
LIMITS = {"line-length", "lines", "reading-speed", "duration", "gap", "line-balance"}


def one(target: str, lasts: int = 5000) -> list[Segment]:
    return number([NewSegment(0, lasts, "Yes.", target, "reviewed", "person")])


def words(length: int) -> str:
    """Return a text of so many characters that no line break can be put into."""
    return "x" * length


MAKE: dict[str, tuple[str, Callable[[int], list[Segment]]]] = {
    "line-length": ("line-length", lambda n: one(words(n))),
    "lines": ("lines", lambda n: one("\n".join(["tak"] * n))),
    "reading-speed": ("reading-speed", lambda n: one(words(n), 1000)),
    "shortest": ("duration", lambda n: one("a", n)),
    "longest": ("duration", lambda n: one("tak", n)),
    "gap": (
        "gap",
        lambda n: number(NewSegment(at, at + 2000, "Yes.", "Tak.", "reviewed", "person") for at in (0, 2000 + n)),
    ),
    "line-balance": ("line-balance", lambda n: one(f"{words(20)}\n{words(20 * n // 100)}")),
}


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_publisher_and_each_of_its_limits_is_in_the_table() -> None:
    there = {(row["profile"], row["limit"]) for row in rows()}
    for profile in profiles.PROFILES:
        needed = {"line-length", "lines"} | {name for name in ("shortest", "longest", "gap") if getattr(profile, name)}
        needed |= {
            name for name, limit in (("reading-speed", profile.speed), ("line-balance", profile.balance)) if limit
        }
        assert {(profile.name, name) for name in needed} <= there


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['profile']} {row['limit']} {row['value']}")
def test_the_verdict_is_that_of_the_table(row: dict[str, str]) -> None:
    profile = next(each for each in profiles.PROFILES if each.name == row["profile"])
    check, make = MAKE[row["limit"]]
    findings = Findings(make(int(row["value"])), Options(profile), [each for each in CHECKS if each.name in LIMITS])
    findings.look()
    verdicts = {finding.severity for finding in findings if finding.check == check}
    assert verdicts == ({row["verdict"]} - {"fine"})
