"""Drafts by machine, with a stand-in for the service: what is asked before, told meanwhile, and offered after."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from dwuglos.drafts.laying import drafted
from dwuglos.errors import LibraryError
from dwuglos.store.library import Library
from dwuglos.talk.edits import set_target
from dwuglos.translators.google import ADDRESS
from gui.commands.edit import Undo
from gui.commands.file import CloseTalk
from gui.commands.translate import DraftAgain, DraftSelection, DraftUntranslated, StopDrafting
from gui.dialogs.compare import Pick
from gui.dialogs.refused import RefusedDialog
from gui.drafts import agreement
from gui.widgets.notice_bar import NoticeBar
from tests.gui.desk import CTRL, Key
from tests.gui.drafts.conftest import wait_over
from tests.stand_ins.google import polish


def test_what_is_untranslated_is_drafted_as_one_step(agreed):
    before = list(agreed.transcript)
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert agreed.target(4) == polish("Some were lonely.")
    assert agreed.target(5) == polish("Others wrote to each other every day.")
    assert (agreed.segment(4).state, agreed.segment(4).origin) == ("translated", "google")
    assert agreed.told == "2 segments have new drafts."
    agreed.assert_saved()
    agreed.key(Key.Key_Z, CTRL)
    assert list(agreed.transcript) == before
    agreed.assert_saved()


def test_drafting_again_leaves_alone_what_a_person_wrote(agreed, google):
    agreed.type("Moje")
    agreed.key(Key.Key_Return)
    agreed.run(DraftAgain)
    wait_over(agreed)
    assert google.asked == ["Tonight we look at lighthouses, and at the keepers who lived in them."]
    assert agreed.target(2) == polish("Tonight we look at lighthouses,")
    assert [agreed.target(1), agreed.target(3), agreed.target(4)] == ["Dobry wieczór.", "i ich latarnikom.", "Moje"]


def test_a_selection_of_what_a_person_wrote_is_not_sent(agreed, google):
    agreed.table.go_to(1)
    agreed.run(DraftSelection)
    assert agreed.told == "There is nothing here to draft: text that a person wrote is left alone."
    assert google.asked == []


def test_only_the_selection_is_drafted(agreed, google):
    agreed.table.go_to(5)
    agreed.run(DraftSelection)
    wait_over(agreed)
    assert google.asked == ["Others wrote to each other every day."]
    assert agreed.target(4) == ""


def test_progress_is_shown_while_it_runs(agreed, google):
    google.follow(["good", "late"])
    agreed.run(DraftUntranslated)
    status = agreed.window.status
    agreed.qtbot.waitUntil(lambda: "1 of 2" in status.drafting.text())
    assert status.drafting.text().startswith("Google Translate: 1 of 2")
    assert (status.bar.value(), status.bar.maximum()) == (1, 2)
    assert status.stop.isVisible()
    assert not agreed.can(DraftUntranslated)
    status.stop.click()
    wait_over(agreed)
    assert not status.stop.isVisible()


def test_a_run_stops_within_a_second_and_keeps_what_is_done(agreed, google):
    google.follow(["good", "late"])
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: agreed.target(4) != "" and len(google.asked) == 2)
    agreed.run(StopDrafting)
    agreed.qtbot.waitUntil(lambda: not agreed.window.drafts.is_running)
    assert agreed.target(5) == ""
    assert agreed.told == "1 segment has a new draft. 1 segment is left; run the translation again to go on."
    assert not agreed.can(StopDrafting)


def test_what_was_refused_is_listed_and_can_be_gone_to(agreed, google):
    google.follow(["empty-container", "empty-container"])
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert agreed.told == (
        "1 segment has a new draft. For 1 segment the service gave nothing usable; it stays as it was."
    )
    (show,) = [b for b in agreed.window.notices.findChildren(QPushButton) if b.text() == "Sho&w them"]
    show.click()
    (dialog,) = agreed.window.findChildren(RefusedDialog)
    ((row, english, why),) = dialog.table.texts()
    assert (row, english) == ("4", "Some were lonely.")
    assert "Google Translate" in why
    agreed.table.go_to(1)
    dialog.go.click()
    assert agreed.here == 4
    agreed.run(CloseTalk)
    agreed.qtbot.waitUntil(lambda: not agreed.window.findChildren(RefusedDialog))


def choose(desk, name):
    """Press a button of the notice."""
    desk.press_in_notice(name)
    wait_over(desk)


def test_what_was_refused_is_not_sent_again_before_the_user_asks_for_it(agreed, google):
    google.follow(["empty-container", "empty-container"])
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    sent = len(google.asked)
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert len(google.asked) == sent
    assert agreed.told == (
        "No segment has a new draft. For 1 segment the service gave nothing usable; it stays as it was."
    )
    choose(agreed, "Ask agai&n")
    assert google.asked[sent:] == ["Some were lonely."]
    assert agreed.target(4) == polish("Some were lonely.")


def test_a_run_that_was_stopped_goes_on_with_the_rest(agreed, google):
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    first = len(google.asked)
    google.follow(["good", "late"])
    agreed.run(DraftAgain)
    agreed.qtbot.waitUntil(lambda: len(google.asked) == first + 2)
    agreed.run(StopDrafting)
    wait_over(agreed)
    assert "left" not in agreed.told
    assert agreed.told.endswith("2 segments were not asked for any more and keep the drafts they had.")
    choose(agreed, "Go &on")
    assert google.asked[first + 2 :] == [google.asked[first + 1], "Others wrote to each other every day."]


def test_how_many_drafts_are_the_same_is_told(agreed):
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    for _ in range(2):
        agreed.run(DraftAgain)
        wait_over(agreed)
    assert agreed.told == "No segment has a new draft. 3 drafts came out as they were before."


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        ("429", "Google Translate refuses to translate more for now"),
        ("captcha", "Google Translate refuses to translate more for now"),
        ("503", "Google Translate is out of order at the moment (error 503)"),
        ("reset", "Google Translate cannot be reached; check the internet connection and try again."),
    ],
)
def test_a_service_that_does_not_translate_is_told_in_one_sentence(agreed, google, monkeypatch, behaviour, words):
    monkeypatch.setattr("dwuglos.drafts.asking.BACK_OFF", ())
    google.otherwise = behaviour
    before = list(agreed.transcript)
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert agreed.told.startswith(words)
    assert agreed.told.endswith("No segment has a new draft. 2 segments are left; run the translation again to go on.")
    assert list(agreed.transcript) == before


def test_no_service_at_all_is_told(agreed, monkeypatch):
    monkeypatch.setenv(ADDRESS, "http://127.0.0.1:9/m")
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert agreed.told.startswith("Google Translate cannot be reached; check the internet connection")


def test_closing_the_talk_while_it_runs_keeps_what_is_done(agreed, google):
    google.follow(["good", "late"])
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: agreed.target(4) != "" and len(google.asked) == 2)
    agreed.run(CloseTalk)
    assert not agreed.window.drafts.is_running
    agreed.open()
    assert agreed.session.read_only_reason == ""
    assert agreed.target(4) == polish("Some were lonely.")
    assert agreed.target(5) == ""
    agreed.table.go_to(5)
    agreed.run(DraftSelection)
    wait_over(agreed)
    assert agreed.target(5) == polish("Others wrote to each other every day.")


# What is asked and told around a run


def test_a_talk_that_may_only_be_read_gets_no_drafts(agreed, google):
    agreed.session.talk.read_only_reason = "Another window has it."
    agreed.window.drafts.start("initial")
    agreed.window.drafts.compare([4])
    assert not agreed.window.drafts.is_running
    assert (google.asked, agreed.told) == ([], "")
    agreed.session.talk.read_only_reason = ""


def test_a_second_run_waits_until_the_first_is_over(agreed, google):
    google.follow(["late"])
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: len(google.asked) == 1)
    agreed.window.drafts.start("initial")
    agreed.window.drafts.compare([5])
    agreed.run(StopDrafting)
    wait_over(agreed)
    assert google.asked == ["Some were lonely."]


def test_answers_of_the_library_that_cannot_be_read_are_told_and_a_run_can_be_begun_again(agreed, monkeypatch):
    def fail(*_):
        raise LibraryError("The library is away.")

    monkeypatch.setattr(Library, "draft_answers", fail)
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: "The library is away." in agreed.told)
    assert not agreed.window.drafts.is_running
    monkeypatch.undo()
    assert agreed.can(DraftUntranslated)


def test_whoever_closed_the_talk_while_it_was_prepared_is_asked_nothing(at_work, google):
    at_work.run(DraftUntranslated)  # nobody has agreed to the service, and a question would fail the test
    assert at_work.window.drafts.is_running
    at_work.run(CloseTalk)
    wait_over(at_work)
    assert google.asked == []


def test_the_end_of_a_run_is_announced_where_the_user_wishes_it(agreed, monkeypatch):
    told = []
    monkeypatch.setattr("gui.notifying.notify", lambda _widget, words: told.append(words))
    agreed.settings.notify = False
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert told == []
    agreed.settings.notify = True
    agreed.run(DraftAgain)
    wait_over(agreed)
    assert told == [agreed.told]


def test_a_service_without_its_key_leads_to_where_it_is_entered(at_work, monkeypatch):
    asked = []
    monkeypatch.setattr("gui.commands.translate.TranslationServices.run", lambda command: asked.append(command))
    at_work.settings.translator = "deepl"
    at_work.run(DraftUntranslated)
    at_work.qtbot.waitUntil(lambda: "cannot work without: Key" in at_work.told)
    assert not at_work.window.drafts.is_running
    at_work.press_in_notice("Enter it…")
    assert len(asked) == 1


@pytest.mark.parametrize(("behaviour", "kind"), [("good", "notice"), ("429", "problem")])
def test_only_a_run_that_broke_off_ends_in_a_problem(agreed, google, monkeypatch, behaviour, kind):
    monkeypatch.setattr("dwuglos.drafts.asking.BACK_OFF", ())
    google.otherwise = behaviour
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    (bar,) = agreed.window.notices.findChildren(NoticeBar)
    assert bar.objectName() == kind


def test_good_news_has_nothing_to_choose(agreed):
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    (bar,) = agreed.window.notices.findChildren(NoticeBar)
    assert [button.text() for button in bar.findChildren(QPushButton)] == []
    assert not agreed.window.status.drafting.isVisible()


def test_going_on_is_offered_for_the_open_talk_alone(agreed, google):
    google.follow(["good", "late"])
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: len(google.asked) == 2)
    agreed.run(StopDrafting)
    wait_over(agreed)
    session, drafts = agreed.session, agreed.window.drafts
    agreed.run(CloseTalk)
    agreed.open()
    assert agreed.session is not session
    drafts._start_again(session, "initial", [4, 5])
    drafts._show_refused(session, [])
    assert not drafts.is_running
    assert not agreed.window.findChildren(RefusedDialog)


# Two services side by side


class Compared:
    """Takes the place of the dialog: notes what it is given, and has chosen one draft of each of two services."""

    def __init__(self, accepted):
        self.accepted = accepted
        self.shown = []
        self.meanwhile = lambda: None

    def __call__(self, session, requests, translators, before, agreed, parent):
        names = [each.name for each in translators]
        self.shown.append(([request.source for request in requests], names, list(before)))
        return self.Dialog(self, requests, translators)

    class Dialog(QObject):
        names = ("mymemory", "google")

        def __init__(self, compared, requests, translators):
            super().__init__()
            self.compared, self.requests, self.translators = compared, requests, translators

        def exec(self):
            self.compared.meanwhile()
            return self.compared.accepted

        def picks(self):
            pairs = zip(self.translators, self.requests, ("Bywało.", "Pisali."), strict=False)
            return [Pick(translator, drafted(request, text)) for translator, request, text in pairs]


def compare(desk, monkeypatch, accepted=1):
    compared = Compared(accepted)
    monkeypatch.setattr("gui.dialogs.compare.CompareDialog", compared)
    return compared


def test_what_is_chosen_of_two_services_is_taken_in_one_step_and_they_are_remembered(agreed, monkeypatch):
    agreed.settings.translator = "mymemory"
    agreed.settings.compared[:] = ["google", "libretranslate"]
    compared = compare(agreed, monkeypatch)
    before = list(agreed.transcript)
    agreed.window.drafts.compare([4, 5])
    agreed.qtbot.waitUntil(lambda: agreed.target(5) == "Pisali.")
    ((sources, names, earlier),) = compared.shown
    assert sources == ["Some were lonely.", "Others wrote to each other every day."]
    assert names[0] == "mymemory"  # which makes the drafts
    assert "google" in names
    assert "deepl" not in names  # which has no key
    assert earlier == ["google", "libretranslate"]
    assert (agreed.target(4), agreed.segment(4).origin, agreed.segment(5).origin) == ("Bywało.", *names[:2])
    assert list(agreed.settings.compared) == ["mymemory", "google"]
    assert agreed.told == ""
    agreed.run(Undo)
    assert list(agreed.transcript) == before


def test_nothing_is_taken_of_services_that_were_only_looked_at(agreed, monkeypatch):
    compared = compare(agreed, monkeypatch, accepted=0)
    agreed.window.drafts.compare([4, 5])
    agreed.qtbot.waitUntil(lambda: bool(compared.shown))
    assert (agreed.target(4), agreed.target(5)) == ("", "")
    assert list(agreed.settings.compared) == ["mymemory", "google"]


def test_text_that_was_typed_while_services_were_compared_is_kept(agreed, monkeypatch):
    compared = compare(agreed, monkeypatch)
    compared.meanwhile = lambda: agreed.session.attempt(lambda transcript: set_target(transcript, 4, "Moje."))
    agreed.window.drafts.compare([4, 5])
    agreed.qtbot.waitUntil(lambda: agreed.target(5) == "Pisali.")
    assert agreed.target(4) == "Moje."
    assert agreed.told == "Some segments were changed in the meantime and keep your text."


def test_no_more_is_compared_than_somebody_chooses_by_hand(agreed, monkeypatch):
    compared = compare(agreed, monkeypatch)
    monkeypatch.setattr("gui.drafts.comparing.MOST_COMPARED", 1)
    agreed.window.drafts.compare([4, 5])
    assert agreed.told == "Choose 1 segments or fewer to compare services; these are 2."
    agreed.window.drafts.compare([1])
    assert agreed.told.endswith("There is nothing here to draft: text that a person wrote is left alone.")
    assert compared.shown == []
    agreed.window.drafts.compare([4])
    agreed.qtbot.waitUntil(lambda: len(compared.shown) == 1)


def test_services_are_not_compared_of_a_talk_that_is_closed_by_then(agreed, monkeypatch):
    compared = compare(agreed, monkeypatch)
    agreed.window.drafts.compare([4, 5])
    agreed.run(CloseTalk)
    agreed.home()
    agreed.settle()
    assert compared.shown == []


# What ends before it has begun


def test_nothing_is_sent_where_the_user_does_not_agree(at_work, google, monkeypatch):
    monkeypatch.setattr(agreement, "may_send", lambda *_: False)
    at_work.run(DraftUntranslated)
    wait_over(at_work)
    at_work.settle()
    assert (google.asked, at_work.target(4)) == ([], "")
    assert at_work.can(DraftUntranslated)


def test_nothing_is_sent_of_a_talk_that_was_closed_while_it_was_asked(at_work, google, monkeypatch):
    def agree(*_):
        at_work.run(CloseTalk)
        return True

    monkeypatch.setattr(agreement, "may_send", agree)
    at_work.run(DraftUntranslated)
    wait_over(at_work)
    at_work.settle()
    assert (google.asked, at_work.window.session) == ([], None)


def test_a_service_that_there_is_not_any_more_is_the_first_there_is(agreed, google):
    agreed.settings.translator = "gone"
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert agreed.target(4) == polish("Some were lonely.")


def test_a_talk_that_is_left_goes_when_nothing_is_drafted_for_it_any_more(agreed, google):
    google.follow(["late"])
    session = agreed.session
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: len(google.asked) == 1)
    agreed.run(CloseTalk)
    agreed.qtbot.waitUntil(lambda: not isValid(session))
    agreed.open()
    session = agreed.session
    agreed.run(CloseTalk)
    agreed.qtbot.waitUntil(lambda: not isValid(session))
