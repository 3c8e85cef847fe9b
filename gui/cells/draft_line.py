"""The machine draft that a person is overwriting, shown under what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from dwuglos.talk.transcript import PERSON, Segment
from gui.words import say

_INDENT = 3
"""Pixels, so that it begins below what is typed."""


class DraftLine(QLabel):
    """Hidden until the text becomes another; it can be selected and copied, and the field keeps the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.draft = ""
        """The draft that the segment had when its cell was opened; empty where it is a person's text."""
        self.setObjectName("faint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(_INDENT, 0, _INDENT, 0)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def begin(self, segment: Segment, text: str) -> None:
        """Remember the draft that is about to be overwritten, if it is one."""
        self.draft = text if is_machine_draft(segment) else ""
        self.setVisible(False)

    def follow(self, text: str) -> None:
        """Show the draft where the text is another by now."""
        is_wanted = bool(self.draft) and text != self.draft
        if is_wanted and self.isHidden():
            self.setText(self.draft)
            self.setAccessibleName(say("editor", "Draft"))
            self.setToolTip(say("editor", "The draft, as it was: Translate → Bring the draft back"))
        if is_wanted is self.isHidden():
            self.setVisible(is_wanted)

    def height_needed(self, width: int) -> int:
        """Return how many pixels it takes; none while it is hidden."""
        return 0 if self.isHidden() else max(self.heightForWidth(width), self.fontMetrics().lineSpacing())


def is_machine_draft(segment: Segment) -> bool:
    """Return whether the Polish of a segment is a draft as a service made it."""
    return segment.state == "translated" and segment.origin not in ("", PERSON, "memory")
