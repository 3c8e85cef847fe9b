"""What the language model is told of the open talk: seen, changed, written by the model, and sent with drafts."""

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox

from dwuglos.store.library import Library
from dwuglos.talk.brief import LONGEST, Brief
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.translate import DraftUntranslated, TellModel
from gui.dialogs.brief import BriefDialog
from tests.gui.desk import TALK, Asked, answer_questions
from tests.gui.drafts.conftest import wait_over
from tests.stand_ins import language_model
from tests.stand_ins.language_model import StandIn

SYNOPSIS = "Wykład o latarniach morskich i o ludziach, którzy w nich mieszkali."


@pytest.fixture
def model():
    with StandIn() as model:
        yield model
    assert model.errors == []


@pytest.fixture
def ready(at_work, model):
    """A talk at work, and a language model on this machine that makes drafts."""
    at_work.settings.translator = "language-model"
    at_work.settings.services["language-model"] = {"address": model.address, "model": "polyglot"}
    return at_work


@pytest.fixture
def act(ready, monkeypatch):
    """A function that opens the dialog and does something in it."""

    def open_dialog(do, command=TellModel):
        seen = []

        def look(dialog):
            assert isinstance(dialog, BriefDialog)
            seen.append(dialog.synopsis.toPlainText())
            do(dialog)
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", look)
        if command is not None:
            ready.run(command)
        ready.qtbot.waitUntil(lambda: bool(seen))
        return seen

    return open_dialog


def press_ok(dialog):
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def brief_of(desk):
    return desk.answer(desk.tasks.read, lambda library: library.brief(TALK))


def draft(desk):
    desk.run(DraftUntranslated)
    desk.qtbot.waitUntil(lambda: "2 segments have new drafts." in desk.told)
    wait_over(desk)


def question(model):
    return model.asked[-1]["messages"][1]["content"]


def test_a_synopsis_is_typed_and_goes_with_drafts(ready, act, model):
    def enter(dialog):
        dialog.synopsis.setPlainText(" O latarniach\ni o ludziach. ")
        dialog.shared.setChecked(True)
        press_ok(dialog)

    act(enter)
    assert brief_of(ready) == Brief("O latarniach i o ludziach.", is_shared=True)
    assert act(lambda dialog: dialog.reject()) == ["O latarniach i o ludziach."]
    draft(ready)
    assert "What it is about: O latarniach i o ludziach." in question(model)


def test_one_that_is_too_long_cannot_be_kept(act):
    def enter(dialog):
        dialog.synopsis.setPlainText("x" * (LONGEST + 1))
        assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
        assert not dialog.write.isEnabled()
        assert dialog.room.text() == "1201 of 1200 characters"
        dialog.synopsis.setPlainText("x" * LONGEST)
        assert dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()

    act(enter)


def test_the_choices_are_those_of_the_settings(ready, act):
    def choose(dialog):
        assert (dialog.examples.isChecked(), dialog.files.isChecked()) == (True, False)
        assert dialog.renewing.currentData() == "offer"
        dialog.files.setChecked(True)
        dialog.examples.setChecked(False)
        assert not dialog.shared.isEnabled()
        dialog.renewing.setCurrentIndex(2)
        dialog.cents.setValue(25)
        dialog.renewing.setCurrentIndex(0)
        assert not dialog.cents.isEnabled()
        press_ok(dialog)

    act(choose)
    settings = ready.settings
    assert (settings.examples, settings.examples_of_files, settings.renewing) == (False, True, "off")
    assert settings.renewing_cents == 25
    act(lambda dialog: (dialog.examples.setChecked(True), dialog.reject()))
    assert not settings.examples


def test_the_model_writes_it(ready, act, model, monkeypatch):
    monkeypatch.setitem(language_model.ANSWERS, "synopsis", lambda _: SYNOPSIS)
    model.follow(["synopsis"])
    act(lambda dialog: dialog.write.click())
    ready.qtbot.waitUntil(lambda: "The synopsis is written" in ready.told)
    assert brief_of(ready) == Brief(SYNOPSIS)
    assert "Good evening. Tonight we look at lighthouses," in question(model)
    assert ready.session.talk.facts.synopsis == SYNOPSIS


def test_what_a_person_wrote_stays_until_the_proposal_is_taken(ready, act, model, monkeypatch):
    monkeypatch.setitem(language_model.ANSWERS, "synopsis", lambda _: SYNOPSIS)
    model.follow(["synopsis"])
    act(lambda dialog: (dialog.synopsis.setPlainText("Moje."), dialog.write.click()))
    ready.qtbot.waitUntil(lambda: "proposes another synopsis" in ready.told)
    assert brief_of(ready) == Brief("Moje.")

    def take(dialog):
        press_ok(dialog)

    shown = []

    def look(dialog):
        shown.append(dialog.synopsis.toPlainText())
        take(dialog)
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", look)
    ready.press_in_notice("S&how it")
    ready.qtbot.waitUntil(lambda: shown == [SYNOPSIS])
    assert brief_of(ready) == Brief(SYNOPSIS)


def test_a_model_elsewhere_hears_it_only_when_the_user_agrees(ready, act, model, monkeypatch):
    ready.settings.services["language-model"] = {"address": "https://models.example/v1", "model": "any"}
    asked = []

    def refuse(_parent, _title, words):
        asked.append(words)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", refuse)
    act(lambda dialog: dialog.write.click())
    ready.qtbot.waitUntil(lambda: bool(asked))
    assert "“Lighthouses”" in asked[0]
    assert "models.example" in asked[0]
    assert brief_of(ready) == Brief()
    assert model.asked == []


def test_confirmed_sentences_go_along_and_those_of_talks_that_are_not_shared_do_not(ready, model, kept):
    with Library(kept) as library:
        for n, (title, polish) in enumerate((("Shared", "Kilku było samotnych."), ("Secret", "Wielu było samotnych."))):
            talk = library.add_talk(
                title, number([NewSegment(0, 1000, f"Some were {'very ' * n}lonely.", polish, "reviewed", "person")])
            )
            if title == "Shared":
                library.keep_brief(talk, Brief(is_shared=True))
    draft(ready)
    assert "Some were lonely. → Kilku było samotnych." in question(model)
    assert "Wielu" not in question(model)


def test_a_damaged_memory_is_told_of_and_drafts_are_made(ready, model, kept):
    (kept.parent / (kept.name + ".memory")).write_bytes(b"no database at all" * 100)
    draft(ready)
    assert "damaged" in ready.told


def test_the_user_hears_what_goes_along_and_is_asked_again_when_it_is_more(ready, kept, monkeypatch):
    ready.settings.services["language-model"] = {"address": "https://m.example/v1", "model": "any", "price": "0"}
    ready.settings.services_told.append("language-model m.example")
    with Library(kept) as library:
        library.keep_brief(TALK, Brief(SYNOPSIS))
    asked = answer_questions(monkeypatch, "Cancel")
    ready.run(DraftUntranslated)
    ready.qtbot.waitUntil(lambda: len(asked) == 1)
    assert "So will the synopsis of the talk. So will similar sentences that are confirmed in this talk." in asked[0]
    wait_over(ready)
    with Library(kept) as library:
        library.keep_brief(library.add_talk("Shared", []), Brief(is_shared=True))
    ready.run(DraftUntranslated)
    ready.qtbot.waitUntil(lambda: len(asked) == 2)
    assert "in this talk and in those you share." in asked[1]
    wait_over(ready)


def test_escape_asks_before_a_synopsis_that_was_typed_is_given_up(ready, act, monkeypatch):
    buttons = QMessageBox.StandardButton
    asked = Asked(buttons.Cancel, buttons.Discard, buttons.Save)
    monkeypatch.setattr(QMessageBox, "question", asked)
    closed = []

    def leave(dialog):
        dialog.synopsis.setPlainText(SYNOPSIS)
        dialog.show()
        dialog.reject()
        closed.append(not dialog.isVisible())
        dialog.hide()

    act(leave)
    act(leave)
    assert brief_of(ready) == Brief()
    act(leave)
    assert closed == [False, True, True]
    assert asked.questions == ["Keep what you changed in the synopsis?"] * 3
    assert brief_of(ready) == Brief(SYNOPSIS)


def test_one_that_is_too_long_is_given_up_only_on_request(act, monkeypatch):
    asked = Asked(QMessageBox.StandardButton.Discard)
    monkeypatch.setattr(QMessageBox, "question", asked)

    def leave(dialog):
        dialog.synopsis.setPlainText("x" * (LONGEST + 1))
        dialog.reject()

    act(leave)
    assert asked.questions == ["The synopsis is too long to be kept. Give it up?"]
