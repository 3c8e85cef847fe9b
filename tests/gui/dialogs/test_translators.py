"""Which service makes drafts, what each is given and where that is kept, and whether it works."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPushButton,
)

from dwuglos import keys, places
from dwuglos.settings import Settings
from dwuglos.translators import TRANSLATORS
from dwuglos.translators.google import Google
from gui.commands.translate import DraftAgain, DraftUntranslated, TranslationServices
from gui.dialogs.translators import TranslatorsDialog
from tests.gui.dialogs.conftest import NAMES, enter, turn_to, wait_over
from tests.gui.room import beside, between
from tests.stand_ins import google
from tests.stand_ins.web import KEY, polish

pytestmark = pytest.mark.usefixtures("no_keys")


def test_every_service_has_its_page(dialog):
    shown = [dialog.services.item(row).text().removesuffix(" ✓") for row in range(dialog.services.count())]
    assert shown == [kind.title for kind in TRANSLATORS]
    for kind in TRANSLATORS:
        page = turn_to(dialog, kind.name)
        assert page.isVisible()
        assert list(page.fields) == [need.name for need in kind.needs]
        assert page.facts.text()


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


def test_services_stand_beside_their_pages(desk, dialog):
    box = dialog.findChild(QDialogButtonBox)
    assert dialog.services.width() == 200
    assert beside(dialog.services, dialog.page) >= 0
    assert between(dialog.services, box) >= 0
    assert dialog.page.width() > 400
    assert dialog.services.height() > 300
    assert dialog.size().toTuple() == (780, min(520, dialog.screen().availableSize().height() - 60))


@pytest.mark.parametrize(("high", "height"), [(1500, 520), (500, 440)])
def test_it_is_as_high_as_its_screen_has_room_for(desk, monkeypatch, high, height):
    screen = SimpleNamespace(availableSize=lambda: QSize(2000, high))
    monkeypatch.setattr(TranslatorsDialog, "screen", lambda _: screen)
    dialog = TranslatorsDialog(desk.tasks, desk.settings, desk.window)
    assert dialog.size().toTuple() == (780, height)
    dialog.reject()
    dialog.deleteLater()


def test_turning_away_leaves_the_list_behind(desk, dialog, models):
    stand_in, page = models
    stand_in.listing = "late"
    page.lists["model"].click()
    desk.qtbot.waitUntil(lambda: bool(stand_in.listed))
    assert not page.lists["model"].isEnabled()
    turn_to(dialog, "google")
    assert page.lists["model"].isEnabled()
    assert page.fields["model"].completer() is None


@pytest.mark.parametrize(("names", "said"), [(["one", "two"], ""), ([], "It gives no list; type the name.")])
def test_what_a_service_takes_is_offered_or_said_not_to_be_known(desk, dialog, monkeypatch, names, said):
    page, offered = turn_to(dialog, "language-model"), []
    need = next(need for need in page.kind.needs if need.listed)
    monkeypatch.setattr(page.kind, "values_of", lambda *_: names)
    monkeypatch.setattr(page, "offer", lambda *what: offered.append(what))
    dialog._list(need, page.values())
    assert page.result.text().startswith("Asking ")
    desk.qtbot.waitUntil(lambda: offered == [(need, names)])
    assert page.result.text() == said


def test_a_second_question_leaves_the_first_behind(desk, dialog, monkeypatch):
    page, asked, offered, stopped = turn_to(dialog, "language-model"), [], [], []
    need = next(need for need in page.kind.needs if need.listed)

    def answer(_service, _need, cancelled):
        asked.append(True)
        if len(asked) == 1:
            stopped.append(cancelled.wait(30))
        return ["some"]

    monkeypatch.setattr(page.kind, "values_of", answer)
    monkeypatch.setattr(page, "offer", lambda _need, names: offered.append(names))
    dialog._list(need, page.values())
    desk.qtbot.waitUntil(lambda: bool(asked))
    dialog._list(need, page.values())
    desk.qtbot.waitUntil(lambda: bool(offered) and stopped == [True])
    desk.settle()
    assert len(offered) == 1, "of the first nothing is shown"
