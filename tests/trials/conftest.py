"""What trials share: the line that each prints, and the window of the tests of the window."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.gui.conftest import _look, _no_key_held, _refuse_questions, _seed, desk, kept, new_desk, nothing_left
from tests.trials.reach import Tell

__all__ = ["_look", "_no_key_held", "_refuse_questions", "_seed", "desk", "kept", "new_desk", "nothing_left"]


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
