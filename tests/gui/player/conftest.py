"""A window with a film in it, and one whose talk has none yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.desk import Desk


@pytest.fixture
def with_film(at_work: Desk, film: Path) -> Desk:
    """A window with the talk open, and a film that is ready to be played along with it."""
    player = at_work.window.player
    player.attach(film)
    at_work.qtbot.waitUntil(lambda: player.is_ready)
    return at_work
