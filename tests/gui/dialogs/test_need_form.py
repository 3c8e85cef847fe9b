"""The form of what a service needs: its fields, its keys, and the values it takes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from dwuglos.translators import Need, Service
from gui.dialogs.need_form import NeedForm, where_keys_are

Show = QLineEdit.EchoMode


class Made(Service):
    """A service that needs one of each."""

    name = "made"
    title = "Made up"
    needs = (
        Need("address", "Address", "http://localhost"),
        Need("key", "Key", secret=True),
        Need("model", "Model", required=False, listed=True),
        Need("folder", "Folder", place="folder"),
        Need("file", "File", place="file"),
        Need("sound", "Sound", place="speech model"),
    )


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def form(window: QWidget) -> NeedForm:
    return NeedForm(Made, {"address": "http://other", "folder": "/old"}, window, others=["sound"])


def button(form: NeedForm, name: str) -> QPushButton:
    return next(each for each in form.findChildren(QPushButton) if each.accessibleName() == name)


def test_there_is_a_field_for_each_need_that_has_none_elsewhere(form: NeedForm) -> None:
    assert list(form.fields) == ["address", "key", "model", "folder", "file"]
    assert [label.text() for label in form.findChildren(QLabel)] == [
        "Address:",
        "Key:",
        "Model (optional):",
        "Folder:",
        "File:",
    ]
    assert form.fields["model"].accessibleName() == "Model (optional)"
    assert form.fields["address"].text() == "http://other"
    assert form.fields["address"].placeholderText() == "http://localhost"
    assert form.fields["key"].text() == ""


def test_what_may_be_kept_in_a_file_is_no_secret_and_not_empty(form: NeedForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.edited):
        form.fields["key"].setText("secret")
    form.fields["model"].setText("  large ")
    assert form.values() == {
        "address": "http://other",
        "key": "secret",
        "model": "large",
        "folder": "/old",
        "file": "",
    }
    assert form.plain_values() == {"address": "http://other", "model": "large", "folder": "/old"}


def test_a_key_is_hidden_unless_the_user_wants_to_see_it(form: NeedForm) -> None:
    key, (show,) = form.fields["key"], form.findChildren(QToolButton)
    assert key.echoMode() == Show.Password
    show.click()
    assert key.echoMode() == Show.Normal
    show.click()
    assert key.echoMode() == Show.Password
    assert form.fields["address"].echoMode() == Show.Normal


def test_a_key_that_was_kept_is_shown_but_not_over_one_that_is_typed(form: NeedForm, qtbot: QtBot) -> None:
    form.show_keys({"key": "old"})
    assert form.fields["key"].text() == "old"
    assert form.changed_keys() == []
    form.fields["key"].selectAll()
    qtbot.keyClicks(form.fields["key"], "new")
    form.show_keys({"key": "old"})
    assert form.fields["key"].text() == "new"
    assert [need.name for need in form.changed_keys()] == ["key"]
    form.fields["key"].selectAll()
    qtbot.keyClicks(form.fields["key"], "old")
    assert form.changed_keys() == [], "typed again, it is the one that is kept"


def test_a_key_that_is_typed_before_the_kept_one_is_there_counts(form: NeedForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.fields["key"], "new")
    assert [need.name for need in form.changed_keys()] == ["key"]
    form.show_keys({})
    assert form.fields["key"].text() == "new"


def test_whether_anything_belongs_into_the_keyring(form: NeedForm, window: QWidget) -> None:
    assert form.has_secrets
    assert not NeedForm(Made, {}, window, others=["key"]).has_secrets
    assert where_keys_are(True) == "The key is kept in the keyring of this computer."
    assert where_keys_are(False).startswith("This computer has no keyring")


@pytest.mark.parametrize(
    ("need", "title", "choose", "answer"),
    [
        ("folder", "Folder", "getExistingDirectory", "/new"),
        ("file", "File", "getOpenFileName", ("/new", "All files")),
    ],
)
def test_a_place_is_chosen_from_where_it_was(
    form: NeedForm, monkeypatch: pytest.MonkeyPatch, need: str, title: str, choose: str, answer: object
) -> None:
    asked: list[tuple[object, ...]] = []

    def ask(_parent: QWidget, *facts: object) -> object:
        asked.append(facts)
        return answer

    monkeypatch.setattr(QFileDialog, choose, ask)
    before = form.fields[need].text()
    button(form, f"Choose: {title}").click()
    assert form.fields[need].text() == "/new"
    assert asked == [(title, before)]


def test_who_chooses_no_place_keeps_the_one_there_was(form: NeedForm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    button(form, "Choose: Folder").click()
    assert form.fields["folder"].text() == "/old"


def test_values_are_asked_for_and_offered(form: NeedForm, window: QWidget, qtbot: QtBot) -> None:
    wanted: list[object] = []
    form.listing.connect(wanted.append)
    assert list(form.lists) == ["model"]
    button(form, "List: Model (optional)").click()
    assert wanted == [Made.needs[2]]
    window.show()
    field = form.fields["model"]
    form.offer(Made.needs[2], [])
    assert not field.hasFocus()
    form.offer(Made.needs[2], ["large-v3", "small"])
    completer = field.completer()
    assert completer is not None
    assert completer.completionCount() == 2, "all of them at first"
    assert completer.popup().isVisible()
    completer.popup().hide()
    completer.setCompletionPrefix("V3")
    assert completer.currentCompletion() == "large-v3", "wherever it stands in one, in capitals or not"
