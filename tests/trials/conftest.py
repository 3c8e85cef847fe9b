"""What trials share: the line that each prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

Tell = Callable[[str, Sequence[str]], None]


@pytest.fixture
def tell(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> Tell:
    """A function that ends a trial: it is given its line and what was found, prints them, and fails where anything was.

    A few attacks within the usual tests print nothing.
    """

    def tell(line: str, found: Sequence[str]) -> None:
        if request.node.get_closest_marker("trial"):
            with capsys.disabled():
                print(f"\n{line}", *found[:20], sep="\n  ")
        assert not found, "\n".join([line, *found[:20]])

    return tell
