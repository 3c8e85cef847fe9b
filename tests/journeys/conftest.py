"""What journeys start from: a desktop of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop, missing_tools


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A screen on which nothing runs yet."""
    missing = missing_tools()
    if missing:
        pytest.skip(f"journeys need {', '.join(missing)}")
    with Desktop(tmp_path) as desktop:
        yield desktop
