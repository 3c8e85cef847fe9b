"""What journeys start from: a desktop of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop, missing_tools


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give a journey more time than a test: it starts whole programs, one after the other, and waits for each."""
    here = str(Path(__file__).parent)
    for item in items:
        if str(item.path).startswith(here) and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(400))


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A screen on which nothing runs yet."""
    missing = missing_tools()
    if missing:
        pytest.skip(f"journeys need {', '.join(missing)}")
    with Desktop(tmp_path) as desktop:
        yield desktop


@pytest.fixture(autouse=True)
def _parser_of_all(parser_of_all: None) -> None:
    """What is in a library is asked for again and again, until it is what it should be."""
