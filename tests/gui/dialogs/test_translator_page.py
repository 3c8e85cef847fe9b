"""What the page of one service says of it, asks for, hides, and tries."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
)

from dwuglos import keys
from dwuglos.drafts.trial import SAMPLE
from dwuglos.translators import TRANSLATORS
from gui.dialogs.translators import TranslatorsDialog
from gui.words import localized
from tests.gui.dialogs.conftest import NAMES, enter, turn_to, wait_over
from tests.gui.room import around, beside, between
from tests.stand_ins import language_model
from tests.stand_ins.web import KEY, polish

pytestmark = pytest.mark.usefixtures("no_keys")


def test_what_a_service_is(desk, dialog):
    page = turn_to(dialog, "deepl")
    assert page.facts.text() == (
        "Drafts that know the sentences around; the free plan gives 500,000 characters a month.\n"
        "Online: the English text goes to api.deepl.com.\n"
        "About 20 € for a million characters, 0.40 € for a talk of twenty minutes.\n"
        "Limit per request: 50 texts, 20000 characters in all."
    )
    enter(desk.qtbot, page.fields["key"], "abc:fx")
    assert "Online: the English text goes to api-free.deepl.com.\nFree of charge." in page.facts.text()
    assert "Pause between requests: 1.0 s." in turn_to(dialog, "google").facts.text()


def test_a_server_on_this_computer_is_not_online(desk, dialog):
    page = turn_to(dialog, "libretranslate")
    assert "Online: the English text goes to libretranslate.com." in page.facts.text()
    enter(desk.qtbot, page.fields["address"], "http://localhost:5000")
    assert "On this computer: no text leaves it." in page.facts.text()


@pytest.mark.parametrize("typed", ["http://[", "::", "ż", " "])
def test_whatever_is_typed_does_no_harm(desk, dialog, typed):
    for name in NAMES:
        for field in turn_to(dialog, name).fields.values():
            field.setText(typed)
        assert dialog.page.facts.text()


def test_what_is_needed_must_be_there_before_it_is_tried(desk, dialog):
    page = turn_to(dialog, "deepl")
    assert not page.test.isEnabled()
    enter(desk.qtbot, page.fields["key"], "x")
    assert page.test.isEnabled()


def test_a_key_is_hidden_until_it_is_shown(desk, dialog):
    page = turn_to(dialog, "deepl")
    field, show = page.fields["key"], page.findChild(QToolButton)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    show.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    show.click()
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_a_trial_shows_the_answer(desk, dialog, deepl):
    page = turn_to(dialog, "deepl")
    enter(desk.qtbot, page.fields["key"], KEY)
    page.test.click()
    assert page.result.text() == "Translating one sentence…"
    assert not page.test.isEnabled()
    wait_over(desk, page)
    assert page.result.text() == f"It works.\n{SAMPLE}\n{polish(SAMPLE)}"
    assert deepl.texts == [SAMPLE]


def test_a_trial_shows_the_sentence_of_the_error(desk, dialog, deepl):
    page = turn_to(dialog, "deepl")
    enter(desk.qtbot, page.fields["key"], "wrong")
    page.test.click()
    wait_over(desk, page)
    assert page.result.text() == "DeepL does not accept the key; look it up in your account and enter it again."


def test_without_a_keyring_a_key_is_kept_until_the_program_ends(desk, dialog):
    page = turn_to(dialog, "deepl")
    assert page.keeping.text() == (
        "This computer has no keyring, so the key is kept until the program ends, and written down nowhere."
    )
    enter(desk.qtbot, page.fields["key"], "secret-key")
    dialog.accept()
    assert keys.read("deepl", "key") == "secret-key"


def test_a_glossary_and_a_folder_are_chosen_from_the_disk(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/terms.csv", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    for name, need in (("language-model", "glossary"), ("firefox", "folder")):
        page = dialog.pages[name]
        page.fields[need].setText("/before")
        (button,) = [each for each in page.findChildren(QPushButton) if each.text() == "Choose…"]
        button.click()
    assert dialog.pages["language-model"].values()["glossary"] == "/terms.csv"
    assert dialog.pages["firefox"].values()["folder"] == "/before"


def test_every_field_is_named_and_says_whether_it_must_be_filled(dialog):
    for kind in TRANSLATORS:
        page = dialog.pages[kind.name]
        for need in kind.needs:
            field = page.fields[need.name]
            title = localized(need.title) if need.required else f"{localized(need.title)} (optional)"
            assert field.accessibleName() == title
            assert field.placeholderText() == need.default
            assert title + ":" in [label.text() for label in page.findChildren(QLabel)]
            is_hidden = field.echoMode() == QLineEdit.EchoMode.Password
            assert is_hidden == need.secret
        assert len(page.findChildren(QToolButton)) == sum(need.secret for need in kind.needs)
        choosers = [each for each in page.findChildren(QPushButton) if each.text() == "Choose…"]
        places_needed = [need for need in kind.needs if need.place]
        assert len(choosers) == len(places_needed)
        for chooser, need in zip(choosers, places_needed, strict=True):
            assert localized(need.title) in chooser.accessibleName()
            assert not chooser.autoDefault()
    assert dialog.windowTitle() == dialog.services.accessibleName() == "Translation services"


def test_a_file_or_a_folder_is_looked_for_where_the_last_one_was(dialog, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *given: asked.append(("file", *given[1:])) or ("/terms.csv", "kinds")
    )
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda *given: asked.append(("folder", *given[1:])) or "/models"
    )
    for name, need in (("language-model", "glossary"), ("firefox", "folder")):
        page = dialog.pages[name]
        page.fields[need].setText("/before")
        next(each for each in page.findChildren(QPushButton) if each.text() == "Choose…").click()
        asked[-1] = (*asked[-1], page.fields[need].text())
    titles = [dialog.pages["language-model"].fields["glossary"], dialog.pages["firefox"].fields["folder"]]
    assert asked == [
        ("file", titles[0].accessibleName(), "/before", "/terms.csv"),
        ("folder", titles[1].accessibleName(), "/before", "/models"),
    ]


def test_what_a_service_costs_and_takes(dialog):
    lines = turn_to(dialog, "google").facts.text().split("\n")
    assert "Free of charge." in lines
    assert "It takes one text at a time, of 5000 characters at most." in lines
    assert lines[-1] == "Pause between requests: 1.0 s."
    assert any(line.startswith("Online: the English text goes to") for line in lines)
    price = [line for line in turn_to(dialog, "microsoft").facts.text().split("\n") if "€" in line]
    made = dialog.page.kind({})
    talk = f"{made.price * 20_000 / 1_000_000:.2f}"
    assert price == [f"About {made.price:g} € for a million characters, {talk} € for a talk of twenty minutes."]
    assert not any("Free" in line for line in dialog.page.facts.text().split("\n"))


def test_keys_typed_meanwhile_are_not_taken_away(desk, ring):
    ring.kept["dwuglos", "microsoft/key"] = "kept-key"
    ring.kept["dwuglos", "deepl/key"] = "kept-deepl"
    dialog = TranslatorsDialog(desk.tasks, desk.settings, desk.window)
    field = dialog.pages["microsoft"].fields["key"]
    enter(desk.qtbot, field, "typed-key")
    desk.qtbot.waitUntil(lambda: dialog.pages["deepl"].keeping.text() != "")
    assert (field.text(), dialog.pages["deepl"].fields["key"].text()) == ("typed-key", "kept-deepl")
    assert [need.name for need in dialog.pages["microsoft"].changed_keys()] == ["key"]
    assert dialog.pages["deepl"].changed_keys() == []
    assert dialog.pages["google"].keeping.text() == ""  # it needs no key
    dialog.accept()
    assert ring.kept == {("dwuglos", "microsoft/key"): "typed-key", ("dwuglos", "deepl/key"): "kept-deepl"}
    dialog.deleteLater()


def test_trying_again_begins_anew(desk, dialog, deepl):
    page = turn_to(dialog, "deepl")
    enter(desk.qtbot, page.fields["key"], KEY)
    for _ in range(2):
        page.test.click()
        assert page.result.text() == "Translating one sentence…"
        wait_over(desk, page)
        assert page.result.text().startswith("It works.")
    enter(desk.qtbot, page.fields["key"], "")
    desk.qtbot.keyClick(page.fields["key"], "\b")
    assert not page.test.isEnabled()


def test_a_page_reads_from_top_to_bottom(desk, dialog):
    page = turn_to(dialog, "microsoft")
    page.show_trial("It works.", over=True)
    heading = next(label for label in page.findChildren(QLabel) if label.text().startswith("<b>"))
    assert heading.text() == f"<b>{localized(page.kind.title)}</b>"
    fields = list(page.fields.values())
    below = [heading, page.facts, *fields, page.keeping, page.test, page.result]
    desk.qtbot.waitUntil(lambda: all(between(*pair) >= 0 for pair in pairwise(below)))
    assert beside(page.test, page.use) > 0
    assert around(page.use, page)[2] > 50
    for field in fields:
        label = next(each for each in page.findChildren(QLabel) if each.text() == field.accessibleName() + ":")
        assert between(label, field) >= 0  # titles stand above, since they may be long
    show = page.findChild(QToolButton)
    assert show.text() == "Show"
    assert beside(page.fields["key"], show) > 0
    assert page.fields["key"].width() > 3 * show.width()
    assert around(page.result, page)[3] > 20
    for label in (page.facts, page.keeping, page.result):
        assert label.wordWrap()
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert page.result.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse


def test_the_models_at_the_address_are_offered(desk, dialog, models):
    _, page = models
    page.lists["model"].click()
    desk.qtbot.waitUntil(lambda: page.fields["model"].completer() is not None)
    completer = page.fields["model"].completer()
    assert completer.model().stringList() == sorted(language_model.MODELS)
    completer.activated.emit("polyglot-small")
    page.fields["model"].setText("polyglot-small")
    assert page.values()["model"] == "polyglot-small"
    assert page.result.text() == ""


def test_an_address_without_a_list_says_so(desk, dialog, models):
    stand_in, page = models
    stand_in.listing = "html"
    page.lists["model"].click()
    desk.qtbot.waitUntil(lambda: page.result.text() == "It gives no list; type the name.")
    assert page.lists["model"].isEnabled()


def test_a_failure_to_list_is_told(desk, dialog, models):
    stand_in, page = models
    stand_in.listing = "401"
    page.lists["model"].click()
    desk.qtbot.waitUntil(lambda: "requires a key" in page.result.text())
