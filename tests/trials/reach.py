"""How far a trial goes: a few attacks in every run of the tests, so that its code does not rot, all in `make trials`.

A trial is one file of this folder: a test with `@reach(few, many)` that takes `attacks`, tries so many, asserts that
nothing was found, and hands `tell` the line that `make trials` prints.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

import pytest

Tell = Callable[[str, Sequence[str]], None]
"""Ends a trial: is given its line, and what was found."""

SHARE = float(os.environ.get("DWUGLOS_TRIALS", "1"))
"""Of all the attacks of each trial; one tenth while a trial is being written."""


def reach(few: int, many: int, minutes: int = 30) -> pytest.MarkDecorator:
    """Have a test run with `attacks`: once with a few, and once as a trial with many, which may take so long."""
    marks = (pytest.mark.trial, pytest.mark.timeout(minutes * 60))
    sizes = (pytest.param(few, id="few"), pytest.param(max(few, round(many * SHARE)), id="many", marks=marks))
    return pytest.mark.parametrize("attacks", sizes)
