"""The panel of terms."""

from collections.abc import Callable
from typing import Any

from gui.panels.views.terms import TermsView


def test_the_panel_shows_the_terms(call: Callable[[str], Any]) -> None:
    assert isinstance(call("TermsPanel"), TermsView)
