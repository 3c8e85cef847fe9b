"""What is asked of one change of times."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from dwuglos import profiles
from dwuglos.talk.transcript import Segment
from dwuglos.timing.retiming import Ids, Plan
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.profiles import Profile
    from gui.desk import Desk
    from gui.session import Session

Recipe = Callable[[Sequence[Segment], Ids], Plan]
"""From segments to what becomes of them; called in a lane, so it knows no widget."""


class Form(QWidget):
    """The fields of one change of times; `changed` when another change is wished for.

    A subclass says what it is called and what it does, has its fields, and gives the recipe of what they say.
    """

    title: ClassVar[str]
    """The title of the window."""
    about: ClassVar[str]
    """What it does, in a sentence."""
    verb: ClassVar[str]
    """What the button says that does it."""
    is_for_all: ClassVar[bool] = False
    """Whether it is only for all segments at once."""

    changed = Signal()

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.session = desk, session

    def recipe(self) -> Recipe | None:
        """Return what the fields say, None while they say nothing yet. Raises InputError where it makes no sense."""
        raise NotImplementedError

    def begin(self) -> None:
        """Stand in the first field, so that what is typed replaces what is in it."""

    def stop(self) -> None:
        """Stop what is under way: the dialog closes."""

    def playhead(self) -> int | None:
        """Return where the recording is, None while there is none."""
        return self.desk.player.position()

    @property
    def profile(self) -> Profile:
        """The limits in force."""
        return profiles.by_name(self.desk.settings.profile, self.desk.settings.profiles)

    def limits(self) -> QLabel:
        """Return a line about the limits that are kept."""
        profile = self.profile
        parts = [localized(profile.title)]
        if profile.shortest or profile.longest:
            parts.append(
                say("times", "on the screen for {shortest}–{longest} ms").format(
                    shortest=profile.shortest, longest=profile.longest or "∞"
                )
            )
        if profile.gap:
            parts.append(say("times", "gap {gap} ms").format(gap=profile.gap))
        if profile.speed:
            parts.append(say("times", "{speed} characters a second").format(speed=profile.speed))
        label = QLabel(say("times", "Limits: {limits}").format(limits=", ".join(parts)), self)
        label.setObjectName("faint")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
