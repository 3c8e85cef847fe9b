"""A dialog that changes times, on the open talk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest

from gui.dialogs.times.dialog import TimesDialog
from gui.dialogs.times.form import Form
from tests.gui.desk import Desk

OpenDialog = Callable[[type[Form]], TimesDialog]


@pytest.fixture
def open_dialog(at_work: Desk) -> Iterator[OpenDialog]:
    """A function that opens the dialog with a form."""
    dialogs: list[TimesDialog] = []

    def make(kind: type[Form]) -> TimesDialog:
        dialog = TimesDialog(at_work.window, at_work.session, kind)
        dialogs.append(dialog)
        dialog.show()
        return dialog

    yield make
    for dialog in dialogs:
        dialog.reject()
        dialog.deleteLater()


@pytest.fixture
def playing(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A recording that is being played, without a picture, at the time `at`."""
    state = SimpleNamespace(at=9000)
    monkeypatch.setattr(at_work.window.player, "position", lambda: state.at)
    return state
