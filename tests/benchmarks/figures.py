"""What a benchmark gives, and the table of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from statistics import median
from typing import Generic, NamedTuple, TypeVar

P = TypeVar("P")


class NotHere(Exception):
    """The machine lacks what a measurement needs; that is no fault. The text says what it lacks."""


class Broken(Exception):
    """A measurement that should have been made could not be. The text says why."""


class Row(NamedTuple):
    """A figure to be measured; `target` is the most it may be, None where it is only there to compare with."""

    title: str
    unit: str
    target: float | None = None


class Values(NamedTuple):
    """What was measured: one value a run."""

    runs: Sequence[float]
    note: str = ""


class Benchmark(NamedTuple, Generic[P]):
    """Some figures that are measured together at a place `P`; `measure` gives them by the names of `rows`."""

    name: str
    rows: dict[str, Row]
    measure: Callable[[P], dict[str, Values]]


_WIDTHS = "{:<58} {:>9} {:>10} {:>17} {:>5}  {:<7} {}"
HEADING = _WIDTHS.format("figure", "target", "median", "spread", "runs", "verdict", "note").rstrip()


def line(row: Row, values: Values) -> str:
    """Return a row of the table; the spread is from the lowest run to the highest."""
    middle = median(values.runs)
    spread = f"{_number(min(values.runs))} – {_number(max(values.runs))}"
    target = "" if row.target is None else f"{_number(row.target)} {row.unit}"
    verdict = "" if row.target is None else "held" if middle <= row.target else "MISSED"
    said = _WIDTHS.format(
        row.title, target, f"{_number(middle)} {row.unit}", spread, len(values.runs), verdict, values.note
    )
    return said.rstrip()


def unmeasured(rows: Iterable[Row], why: object) -> list[str]:
    """Return rows of the table for figures that could not be measured."""
    return [f"{row.title:<58} not measured: {why}" for row in rows]


def share(values: Sequence[float], part: float) -> float:
    """Return the value that the given part of `values` does not exceed, as 0.99 for the 99th percentile."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


def ratios(values: Sequence[float], beside: Sequence[float]) -> Values:
    """Return how many times each run took what the run beside it took: that hardly depends on the machine."""
    return Values([one / other for one, other in zip(values, beside, strict=True)])


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
