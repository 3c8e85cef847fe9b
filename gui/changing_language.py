"""Another language for a window that is open: the talk, the cursor and a run of drafts stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from gui import language

if TYPE_CHECKING:
    from gui.commands import Workplace


def change_language(place: Workplace, make_again: Callable[[], None]) -> None:
    """Speak the language of the settings from now on; `make_again` makes anew what is made of words.

    What widgets say they go on saying, so nearly all of them are made again.
    """
    chosen = place.settings.language
    if language.in_force(chosen) == language.spoken():
        return
    place.finish_typing()
    home = place.home
    talk, search, deleted = home.current_id(), home.search.text(), home.deleted.isChecked()
    _close_what_stands_in_front(place)
    application = QApplication.instance()
    assert application is not None
    language.install(application, chosen)
    make_again()
    place.status.use_language()
    place.home.search.setText(search)
    place.home.deleted.setChecked(deleted)
    place.refresh_home(talk)


def _close_what_stands_in_front(place: Workplace) -> None:
    from gui.start.tour import Tour

    for dialog in place.widget.findChildren(QDialog):  # pages of help, and what was refused
        dialog.close()
    for tour in place.widget.findChildren(Tour):
        tour.end()
