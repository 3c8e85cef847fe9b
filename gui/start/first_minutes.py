"""What is offered to somebody new: a tour of the first talk, and after an update what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dwuglos import __version__
from gui.words import say

if TYPE_CHECKING:
    from gui.commands import Workplace


def offer(place: Workplace) -> None:
    """Offer what is new after an update, and a tour when the first talk is open; each once."""
    settings = place.settings
    if settings.version_seen != __version__:
        if settings.version_seen:
            look = (lambda: say("first", "What is new"), lambda: _do(place, "News"))
            place.notices.tell(_version, [look], about="news", seconds=0)
        settings.version_seen = __version__
        place.remember()
    if place.editor is not None and not settings.tour_offered:
        settings.tour_offered = True
        place.remember()
        take = (lambda: say("first", "Take the to&ur"), lambda: _do(place, "TakeTour"))
        place.notices.tell(_first_talk, [take], about="tour", seconds=0)


def _version() -> str:
    return say("first", "This is Dwugłos {version}.").format(version=__version__)


def _first_talk() -> str:
    return say("first", "Is this your first talk? A tour of this window takes a minute.")


def _do(place: Workplace, name: str) -> None:
    place.menus.action_named(name).trigger()  # looked for only now: with another language come other menus
