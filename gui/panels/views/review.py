"""The remarks of the language model on the talk, and below them what it says about the current segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.views.halves import HalvesView
from gui.panels.views.line import LineView
from gui.panels.views.remarks import RemarksView

if TYPE_CHECKING:
    from gui.desk import Desk

_HEIGHTS = (370, 190)
"""Pixels both parts are high at first."""


class ReviewView(HalvesView):
    """Both parts follow the talk by themselves."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.remarks, self.line = RemarksView(desk), LineView(desk)
        for part in (self.remarks, self.line):
            part.done.connect(self.done)
        self.put_together((self.remarks, self.line), _HEIGHTS, growing=0)
        self.setFocusProxy(self.remarks)

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        for part in (self.remarks, self.line):
            part.see(is_seen)
