"""The Go menu: moving through the talk."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog

from dwuglos.errors import DwuglosError
from dwuglos.talk.transcript import State
from dwuglos.timing.finding import segment_at
from gui.commands.base import Menu, SegmentsCommand
from gui.words import later, say

WIDE_ENOUGH = 320
"""Pixels in which the title of a small window is read."""


class Next(SegmentsCommand):
    title = later("commands", "&Next segment")
    tip = later("commands", "Go one segment down.")
    keys = "Alt+Down"
    icon = "down"

    def run(self) -> None:
        self.page.table.step(1)


class Previous(SegmentsCommand):
    title = later("commands", "&Previous segment")
    tip = later("commands", "Go one segment up.")
    keys = "Alt+Up"
    icon = "up"

    def run(self) -> None:
        self.page.table.step(-1)


class _NextInState(SegmentsCommand):
    states: tuple[State, ...]
    none_left: str

    def run(self) -> None:
        table = self.page.table
        current = table.current()
        editing = table.close_cell() is not None
        found = self.page.find_segment(lambda s: s.state in self.states, current.id if current else None)
        if found is None:
            self.place.tell(say("commands", self.none_left))
        else:
            table.go_to(found.id, edit=editing)


class NextUntranslated(_NextInState):
    title = later("commands", "Next &untranslated")
    tip = later("commands", "Go to the next segment without Polish.")
    keys = "Ctrl+U"
    starts_group = True
    states = ("initial",)
    none_left = later("commands", "No segment shown here is untranslated.")


class NextUnconfirmed(_NextInState):
    title = later("commands", "Next un&confirmed")
    tip = later("commands", "Go to the next segment that nobody has confirmed.")
    keys = "Ctrl+Shift+U"
    states = ("initial", "translated")
    none_left = later("commands", "Everything shown here is confirmed.")


class GoToNumber(SegmentsCommand):
    title = later("commands", "&Go to number or time…")
    tip = later("commands", "Go to a segment by its number, or to the one that is on the screen at a time.")
    keys = "Ctrl+G"
    starts_group = True

    def run(self) -> None:
        transcript = self.session.transcript
        if not len(transcript):
            return
        dialog = QInputDialog(self.place.widget)
        dialog.setWindowTitle(say("commands", "Go to number or time"))
        dialog.setLabelText(say("commands", "Segment number, or a time such as 2:30:"))
        dialog.resize(WIDE_ENOUGH, dialog.sizeHint().height())
        agreed, text = dialog.exec(), dialog.textValue().strip()
        dialog.deleteLater()
        if not agreed or not text:
            return
        try:
            segment = segment_at(transcript, text)
        except DwuglosError as error:
            self.place.tell(self.place.words(error))
            return
        self.page.table.close_cell()
        self.page.show_segment(segment.id)
        self.page.table.go_to(segment.id)


MENU = Menu(later("menus", "&Go"), Next, Previous, NextUntranslated, NextUnconfirmed, GoToNumber)
