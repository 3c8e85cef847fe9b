"""Panels at work: what is in them, and how they are called."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gui.docks import Dock
from gui.panels import PANELS
from tests.gui.desk import Desk


def dock(desk: Desk, name: str) -> Dock:
    """Return the dock of a panel, which has been called before."""
    return next(dock for dock in desk.window.findChildren(Dock) if dock.panel.name == name)


@pytest.fixture
def call(at_work: Desk) -> Callable[[str], Any]:
    """A function that calls a panel by its command, and returns what is in it then."""

    def call(name: str) -> Any:
        at_work.window.menus.action_named(name).trigger()
        at_work.settle()
        return dock(at_work, name).view

    assert PANELS
    return call
