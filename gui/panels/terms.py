"""The glossary: the terms of the current segment, and all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class TermsPanel(Panel):
    """The list of terms, those of the current segment first, to be added to, changed and searched."""

    title = later("commands", "&Glossary")
    tip = later("commands", "See the terms of the current segment and all others; add, change and delete terms.")
    keys = "Ctrl+L"
    icon = "terms"

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.terms import TermsView

        return TermsView(desk)
