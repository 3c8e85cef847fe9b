"""Which service makes drafts, what each is given and where that is kept, and whether it works."""

from itertools import pairwise
from types import SimpleNamespace

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
)

from dwuglos import keys, places
from dwuglos.drafts.trial import SAMPLE
from dwuglos.settings import Settings
from dwuglos.translators import TRANSLATORS
from dwuglos.translators.google import Google
from gui.commands.translate import DraftAgain, DraftUntranslated, TranslationServices
from gui.dialogs.translators import TranslatorsDialog
from gui.words import localized
from tests.gui.room import around, beside, between
from tests.stand_ins import google, language_model
from tests.stand_ins.deepl import DeepL
from tests.stand_ins.web import KEY, polish

NAMES = [kind.name for kind in TRANSLATORS]


class Kept(KeyringBackend):
    """A keyring in memory."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch):
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


def test_every_service_has_its_page(dialog):
    shown = [dialog.services.item(row).text().removesuffix(" ✓") for row in range(dialog.services.count())]
    assert shown == [kind.title for kind in TRANSLATORS]
    for kind in TRANSLATORS:
        page = turn_to(dialog, kind.name)
        assert page.isVisible()
        assert list(page.fields) == [need.name for need in kind.needs]
        assert page.facts.text()


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


@pytest.mark.parametrize("leave", ["reject", "turn"])
def test_nobody_waits_for_a_trial(desk, dialog, deepl, leave):
    deepl.follow(["late"])
    page = turn_to(dialog, "deepl")
    enter(desk.qtbot, page.fields["key"], KEY)
    page.test.click()
    desk.qtbot.waitUntil(lambda: deepl.asked != [])
    if leave == "reject":
        dialog.reject()
    else:
        turn_to(dialog, "google")
        assert page.result.text() == ""
        assert page.test.isEnabled()
    desk.settle()
    deepl.closing.set()


def test_a_key_is_kept_in_the_keyring_and_in_no_file(desk, open_dialog, ring, tmp_path):
    dialog = open_dialog()
    page = turn_to(dialog, "microsoft")
    assert page.keeping.text() == "The key is kept in the keyring of this computer."
    enter(desk.qtbot, page.fields["key"], "secret-key")
    enter(desk.qtbot, page.fields["region"], "westeurope")
    dialog.accept()
    assert ring.kept == {("dwuglos", "microsoft/key"): "secret-key"}
    assert desk.settings.services == {"microsoft": {"region": "westeurope"}}
    desk.window.remember()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if b"secret-key" in path.read_bytes()]


def test_what_was_kept_is_shown_again_and_can_be_taken_away(desk, open_dialog, ring):
    ring.kept["dwuglos", "microsoft/key"] = "secret-key"
    desk.settings.services = {"microsoft": {"region": "westeurope"}}
    dialog = open_dialog()
    page = turn_to(dialog, "microsoft")
    assert page.values() == {"key": "secret-key", "region": "westeurope"}
    dialog.accept()
    assert ring.kept == {("dwuglos", "microsoft/key"): "secret-key"}
    dialog = open_dialog()
    page = turn_to(dialog, "microsoft")
    for field in page.fields.values():
        enter(desk.qtbot, field, "x")
        desk.qtbot.keyClick(field, "\b")
    dialog.accept()
    assert ring.kept == {}
    assert desk.settings.services == {}


def test_without_a_keyring_a_key_is_kept_until_the_program_ends(desk, dialog):
    page = turn_to(dialog, "deepl")
    assert page.keeping.text() == (
        "This computer has no keyring, so the key is kept until the program ends, and written down nowhere."
    )
    enter(desk.qtbot, page.fields["key"], "secret-key")
    dialog.accept()
    assert keys.read("deepl", "key") == "secret-key"


def test_cancelling_keeps_nothing(desk, dialog, ring):
    before = Settings(theme="light")
    page = turn_to(dialog, "microsoft")
    enter(desk.qtbot, page.fields["key"], "secret-key")
    enter(desk.qtbot, page.fields["region"], "westeurope")
    page.use.click()
    dialog.reject()
    assert (desk.settings.services, desk.settings.translator) == (before.services, before.translator)
    assert ring.kept == {}
    assert keys._session == {}


def test_a_service_is_chosen_by_the_command_and_remembered(desk, monkeypatch):
    def answer(dialog):
        assert dialog.page.kind is Google
        page = turn_to(dialog, "mymemory")
        page.use.click()
        assert (page.use.text(), page.use.isEnabled()) == ("Drafts are made with it", False)
        assert dialog.services.currentItem().text() == "MyMemory ✓"
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", answer)
    desk.run(TranslationServices)
    assert desk.settings.translator == "mymemory"
    assert Settings.load(places.settings()).translator == "mymemory"
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))


def answer_question(monkeypatch, title):
    """Answer every question by the button of that title; return the questions."""
    asked = []

    def answer(box):
        asked.append(box.text())
        chosen = next(b for b in box.buttons() if b.text().replace("&", "") == title.replace("&", ""))
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: chosen)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


def test_a_paid_run_tells_its_price_each_time(at_work, deepl, monkeypatch):
    at_work.settings.translator = "deepl"
    keys.keep("deepl", "key", KEY)
    asked = answer_question(monkeypatch, "Cancel")
    at_work.run(DraftUntranslated)
    at_work.qtbot.waitUntil(lambda: len(asked) == 1)
    asked = answer_question(monkeypatch, "Send and draft")
    at_work.run(DraftUntranslated)
    at_work.qtbot.waitUntil(lambda: at_work.told != "" and not at_work.window.drafts.is_running)
    assert at_work.target(4) == polish("Some were lonely.")
    assert at_work.segment(4).origin == "deepl"
    assert asked == [
        "The English text to be drafted (segments: 2) will be sent to DeepL at 127.0.0.1. The title of the "
        "talk and the surrounding segments go with it for context. These are 54 characters, which cost about 0.01 €. "
        "Nothing else leaves this computer."
    ]
    asked = answer_question(monkeypatch, "Cancel")
    at_work.run(DraftAgain)
    at_work.qtbot.waitUntil(lambda: len(asked) == 1)


def test_a_service_without_its_key_says_so_and_leads_to_the_dialog(at_work, monkeypatch):
    at_work.settings.translator = "deepl"
    at_work.run(DraftUntranslated)
    at_work.qtbot.waitUntil(lambda: at_work.told != "")
    assert at_work.told.startswith("DeepL cannot work without: Key. Enter it in the window")
    shown = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(dialog.page.kind.name) or 0)
    button = next(b for b in at_work.window.notices.findChildren(QPushButton) if b.text() == "Enter it…")
    button.click()
    assert shown == ["deepl"]


def test_a_service_of_another_version_is_not_missed(at_work, monkeypatch):
    at_work.settings.translator = "from another version"
    with google.StandIn() as stand_in:
        monkeypatch.setenv("DWUGLOS_GOOGLE_URL", stand_in.address)
        asked = answer_question(monkeypatch, "Cancel")
        at_work.run(DraftUntranslated)
        at_work.qtbot.waitUntil(lambda: bool(asked))
    assert "Google Translate" in asked[0]


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


def test_it_opens_at_the_service_in_use(desk, open_dialog):
    desk.settings.translator = "deepl"
    dialog = open_dialog()
    assert dialog.page.kind.name == "deepl"
    assert dialog.services.currentItem().text() == "DeepL ✓"
    assert [dialog.services.item(n).text().endswith("✓") for n in range(dialog.services.count())].count(True) == 1
    assert dialog.pages["deepl"].use.text() == "Drafts are made with it"
    google_page = turn_to(dialog, "google")
    assert (google_page.use.text(), google_page.use.isEnabled()) == ("&Use this service", True)
    assert dialog.chosen == "deepl"
    google_page.use.click()
    assert dialog.chosen == "google"
    assert dialog.pages["deepl"].use.isEnabled()
    assert dialog.services.item(NAMES.index("deepl")).text() == "DeepL"


def test_a_service_of_another_version_opens_the_first(desk, open_dialog):
    desk.settings.translator = "from another version"
    dialog = open_dialog()
    assert dialog.services.currentRow() == 0
    assert not [n for n in range(dialog.services.count()) if dialog.services.item(n).text().endswith("✓")]


def test_what_the_settings_hold_is_in_the_fields(desk, open_dialog):
    desk.settings.services = {"libretranslate": {"address": "http://localhost:5000"}, "gone": {"x": "y"}}
    dialog = open_dialog()
    assert dialog.pages["libretranslate"].fields["address"].text() == "http://localhost:5000"
    dialog.accept()
    assert desk.settings.services == {"libretranslate": {"address": "http://localhost:5000"}, "gone": {"x": "y"}}


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


def test_keys_that_come_after_the_dialog_was_closed_do_no_harm(desk, monkeypatch):
    dialog = TranslatorsDialog(desk.tasks, desk.settings, desk.window)
    page = dialog.pages["deepl"]
    dialog.reject()
    dialog._show_keys((True, {"deepl": {"key": "late"}}))
    assert page.fields["key"].text() == ""
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)
    dialog.deleteLater()


def test_a_trial_that_was_left_behind_says_nothing(desk, dialog, deepl):
    deepl.follow(["late"])
    page = turn_to(dialog, "deepl")
    enter(desk.qtbot, page.fields["key"], KEY)
    page.test.click()
    desk.qtbot.waitUntil(lambda: deepl.asked != [])
    task = dialog._running
    turn_to(dialog, "google")
    dialog._show_trial(task, page, "late")
    assert page.result.text() == ""
    deepl.closing.set()


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


def test_what_nobody_expected_is_said_by_its_kind(desk, dialog, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("dwuglos.drafts.trial.try_out", fail)
    page = turn_to(dialog, "google")
    page.test.click()
    wait_over(desk, page)
    assert page.result.text() == ("Something went wrong that should not have (ZeroDivisionError); please report it.")


@pytest.mark.parametrize(("which", "result"), [("Ok", 1), ("Cancel", 0)])
def test_the_buttons_agree_and_give_up(desk, dialog, which, result):
    turn_to(dialog, "mymemory").use.click()
    dialog.findChild(QDialogButtonBox).button(getattr(QDialogButtonBox.StandardButton, which)).click()
    assert (dialog.result(), dialog.isVisible()) == (result, False)
    assert desk.settings.translator == ("mymemory" if result else "google")


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


def test_services_stand_beside_their_pages(desk, dialog):
    box = dialog.findChild(QDialogButtonBox)
    assert dialog.services.width() == 200
    assert beside(dialog.services, dialog.page) >= 0
    assert between(dialog.services, box) >= 0
    assert dialog.page.width() > 400
    assert dialog.services.height() > 300
    assert dialog.size().toTuple() == (780, min(480, dialog.screen().availableSize().height() - 60))


@pytest.mark.parametrize(("high", "height"), [(1500, 480), (500, 440)])
def test_it_is_as_high_as_its_screen_has_room_for(desk, monkeypatch, high, height):
    screen = SimpleNamespace(availableSize=lambda: QSize(2000, high))
    monkeypatch.setattr(TranslatorsDialog, "screen", lambda _: screen)
    dialog = TranslatorsDialog(desk.tasks, desk.settings, desk.window)
    assert dialog.size().toTuple() == (780, height)
    dialog.reject()
    dialog.deleteLater()


# Which models there are


@pytest.fixture
def models(dialog):
    """The page of the language model, with a stand-in at its address."""
    with language_model.StandIn(seconds_late=10) as stand_in:
        page = turn_to(dialog, "language-model")
        page.fields["address"].setText(stand_in.address)
        yield stand_in, page


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


def test_turning_away_leaves_the_list_behind(desk, dialog, models):
    stand_in, page = models
    stand_in.listing = "late"
    page.lists["model"].click()
    desk.qtbot.waitUntil(lambda: bool(stand_in.listed))
    assert not page.lists["model"].isEnabled()
    turn_to(dialog, "google")
    assert page.lists["model"].isEnabled()
    assert page.fields["model"].completer() is None
