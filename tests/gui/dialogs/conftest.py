"""The window of translation services, with a keyring in memory and stand-ins for services."""

import keyring
import pytest

from dwuglos import keys
from dwuglos.translators import TRANSLATORS
from gui.dialogs.translators import TranslatorsDialog
from tests.stand_ins import language_model
from tests.stand_ins.deepl import DeepL
from tests.stand_ins.keyring_in_memory import Kept

NAMES = [kind.name for kind in TRANSLATORS]


@pytest.fixture
def no_keys(monkeypatch):
    monkeypatch.setattr(keys, "_session", {})
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def ring():
    backend = Kept()
    keyring.set_keyring(backend)
    return backend


@pytest.fixture
def deepl(monkeypatch):
    with DeepL(seconds_late=10) as stand_in:
        monkeypatch.setenv(stand_in.variable, stand_in.address)
        yield stand_in
    assert stand_in.errors == []


@pytest.fixture
def open_dialog(desk):
    """A function that opens the dialog and waits for the keys."""
    dialogs = []

    def make():
        dialog = TranslatorsDialog(desk.tasks, desk.settings, desk.window)
        dialogs.append(dialog)
        dialog.show()
        desk.qtbot.waitUntil(lambda: dialog.pages["deepl"].keeping.text() != "")
        return dialog

    yield make
    for dialog in dialogs:
        dialog.reject()
        dialog.deleteLater()


@pytest.fixture
def dialog(open_dialog):
    return open_dialog()


def turn_to(dialog, name):
    dialog.services.setCurrentRow(NAMES.index(name))
    return dialog.page


def enter(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)


def wait_over(desk, page):
    desk.qtbot.waitUntil(lambda: page.test.isEnabled() and page.result.text() != "")


@pytest.fixture
def models(dialog):
    """The page of the language model, with a stand-in at its address."""
    with language_model.StandIn(seconds_late=10) as stand_in:
        page = turn_to(dialog, "language-model")
        page.fields["address"].setText(stand_in.address)
        yield stand_in, page
