"""What the user hears before text is sent anywhere."""

import pytest

from dwuglos.drafts.requests import requests
from dwuglos.translators.google import Google
from dwuglos.translators.language_model import LanguageModelTranslator
from gui.commands.translate import DraftAgain, DraftUntranslated
from gui.drafts.agreement import may_send
from tests.gui.desk import answer_questions
from tests.gui.drafts.conftest import AGREED, HERE, wait_over


def test_the_user_is_asked_once_where_the_text_may_go(at_work, google, monkeypatch):
    asked = answer_questions(monkeypatch, "Send and draft")
    at_work.run(DraftUntranslated)
    wait_over(at_work)
    at_work.run(DraftAgain)
    wait_over(at_work)
    assert len(asked) == 1
    assert "Google Translate" in asked[0]
    assert HERE in asked[0]
    assert "(segments: 2)" in asked[0]
    assert at_work.settings.services_told == [AGREED]


def test_nothing_is_sent_when_the_user_does_not_agree(at_work, google, monkeypatch):
    asked = answer_questions(monkeypatch, "Cancel")
    at_work.run(DraftUntranslated)
    wait_over(at_work)
    at_work.run(DraftUntranslated)
    wait_over(at_work)
    assert len(asked) == 2
    assert google.asked == []
    assert not at_work.window.drafts.is_running
    assert at_work.settings.services_told == []


def test_the_commands_can_be_used_again_when_the_user_did_not_agree(at_work, google, monkeypatch):
    action = at_work.window.menus.action(DraftUntranslated)

    def refuse(*_):
        at_work.window.menus.refresh()  # as it happens when the window is not in front while the question is
        assert not action.isEnabled()
        return False

    monkeypatch.setattr("gui.drafts.agreement.may_send", refuse)
    at_work.run(DraftUntranslated)
    wait_over(at_work)
    at_work.qtbot.waitUntil(action.isEnabled)


def test_the_user_is_told_that_terms_of_the_glossary_go_with_the_text(at_work, monkeypatch):
    given = {"address": "http://models.example/v1", "model": "any", "glossary": "terms.csv"}
    at_work.settings.translator = "language-model"
    at_work.settings.services["language-model"] = given
    asked = answer_questions(monkeypatch, "Cancel")
    at_work.run(DraftUntranslated)
    at_work.qtbot.waitUntil(lambda: len(asked) == 1)
    assert "models.example" in asked[0]
    assert "So will the glossary terms that occur in it." in asked[0]


def test_a_service_that_costs_is_agreed_to_each_time_with_its_price(at_work, monkeypatch):
    monkeypatch.setattr(Google, "price", 20.0)
    asked = answer_questions(monkeypatch, "Cancel")
    at_work.settings.services_told.append(AGREED)
    for _ in range(2):
        at_work.run(DraftUntranslated)
        wait_over(at_work)
    assert len(asked) == 2
    assert "These are 54 characters, which cost about 0.01 €." in asked[0]


def cloud(desk, **values):
    """Use a language model in a cloud."""
    given = {"address": "https://models.example/v1", "model": "any", **values}
    desk.settings.translator = "language-model"
    desk.settings.services["language-model"] = given
    desk.settings.services_told.append("language-model models.example")


@pytest.mark.parametrize(
    ("price", "words"),
    [
        ("", "tokens; what they cost is unknown, for the settings of the service name no price."),
        ("3", "tokens, which cost about 0.01 €."),
    ],
)
def test_what_a_model_in_a_cloud_costs_is_said_before_each_run(at_work, monkeypatch, price, words):
    cloud(at_work, price=price)
    asked = answer_questions(monkeypatch, "Cancel")
    for count in (1, 2):
        at_work.run(DraftUntranslated)
        at_work.qtbot.waitUntil(lambda count=count: len(asked) == count)
        wait_over(at_work)
    assert "These are 54 characters, about " in asked[1]
    assert words in asked[1]


def test_a_key_that_can_be_read_on_the_way_is_not_sent_without_a_word(at_work, monkeypatch):
    model = LanguageModelTranslator({"address": "http://models.example/v1", "model": "any", "key": "k", "price": "0"})
    asked = answer_questions(monkeypatch, "Send and draft")
    at_work.settings.services_told.append("language-model models.example")
    wishes = requests(at_work.transcript.segments, "initial")
    assert may_send(at_work.window, model, wishes)
    assert "Your key goes there unencrypted (http://), and can be read on the way." in asked[0]
    assert may_send(at_work.window, model, wishes)
    assert len(asked) == 1


def test_a_model_in_a_cloud_that_is_said_to_be_free_is_agreed_to_once(at_work):
    cloud(at_work, price="0")
    translator = LanguageModelTranslator(at_work.settings.services["language-model"])
    assert may_send(at_work.window, translator, requests(at_work.transcript.segments, "initial"))


def test_what_needs_no_service_is_counted_apart(at_work, google, monkeypatch):
    asked = answer_questions(monkeypatch, "Cancel")
    wishes = requests(at_work.transcript.segments, "initial")
    assert not may_send(at_work.window, Google({}), wishes, {wishes[0].source})
    assert "to be drafted (segments: 1) will be sent" in asked[0]
    assert "Sounds, numbers and earlier answers do not have to be sent (segments: 1)." in asked[0]
