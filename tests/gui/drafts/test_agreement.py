"""What the user hears before text is sent anywhere."""

from dwuglos.translators.google import Google
from gui.commands.translate import DraftAgain, DraftUntranslated
from tests.gui.desk import answer_questions
from tests.gui.drafts.conftest import AGREED, HERE, wait_over


def test_the_user_is_asked_once_where_the_text_may_go(at_work, google, monkeypatch):
    asked = answer_questions(monkeypatch, "Send and &draft")
    at_work.run(DraftUntranslated)
    wait_over(at_work)
    at_work.run(DraftAgain)
    wait_over(at_work)
    assert len(asked) == 1
    assert "Google Translate" in asked[0]
    assert HERE in asked[0]
    assert "(2)" in asked[0]
    assert at_work.settings.services_told == [AGREED]


def test_nothing_is_sent_when_the_user_does_not_agree(at_work, google, monkeypatch):
    asked = answer_questions(monkeypatch, "Cancel")
    at_work.run(DraftUntranslated)
    at_work.settle()
    at_work.run(DraftUntranslated)
    assert len(asked) == 2
    assert google.asked == []
    assert not at_work.window.drafts.is_running
    assert at_work.settings.services_told == []


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
    at_work.run(DraftUntranslated)
    at_work.run(DraftUntranslated)
    assert len(asked) == 2
    assert "These are 54 characters, which cost about 0.01 €." in asked[0]
