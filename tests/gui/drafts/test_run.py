"""Drafts by machine, with a stand-in for the service."""

import pytest
from PySide6.QtWidgets import QPushButton

from dwuglos.translators.google import ADDRESS
from gui.commands.edit import Undo
from gui.commands.file import CloseTalk
from gui.commands.translate import DraftAgain, DraftSelection, DraftUntranslated, StopDrafting
from gui.dialogs.refused import RefusedDialog
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


def test_text_typed_while_it_runs_is_not_overwritten(agreed, google):
    google.seconds_late = 0.2
    google.follow(["late", "late"])
    agreed.run(DraftUntranslated)
    agreed.table.go_to(5)
    agreed.type("Moje słowa")
    agreed.key(Key.Key_Return)
    wait_over(agreed)
    assert agreed.target(4) == polish("Some were lonely.")
    assert agreed.target(5) == "Moje słowa"
    assert agreed.told == ("1 segment has a new draft. 1 segment was changed in the meantime and keeps your text.")
    agreed.assert_saved()


def test_text_in_the_open_cell_stays_when_its_draft_comes(agreed, google):
    google.seconds_late = 0.2
    google.follow(["late"])
    agreed.run(DraftUntranslated)
    agreed.table.go_to(4)
    agreed.type("Jeszcze pi")
    wait_over(agreed)
    agreed.type("szę")
    assert agreed.cell.text() == "Jeszcze piszę"
    agreed.key(Key.Key_Return)
    assert agreed.target(4) == "Jeszcze piszę"
    assert agreed.segment(4).origin == "person"
    agreed.assert_saved()


def test_an_open_cell_nobody_has_typed_in_shows_the_draft(agreed):
    agreed.table.go_to(4, edit=True)
    agreed.window.drafts.start("initial")
    wait_over(agreed)
    assert agreed.cell.text() == polish("Some were lonely.")
    assert not agreed.cell.is_changed


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
    choose(agreed, "As&k again")
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


def test_an_answer_that_comes_while_the_talk_is_closed_is_not_asked_for_again(agreed, google, monkeypatch):
    monkeypatch.setattr("gui.drafts.run.GROUP_MS", 60_000)  # it waits to be put into the talk
    google.follow(["good", "late"])
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: len(google.asked) == 2)
    agreed.run(CloseTalk)
    agreed.open()
    assert agreed.target(4) == ""
    monkeypatch.setattr("gui.drafts.run.GROUP_MS", 10)
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert agreed.target(4) == polish("Some were lonely.")
    assert google.asked.count("Some were lonely.") == 1


def test_drafts_that_come_at_once_are_one_step(agreed):
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    agreed.run(Undo)
    assert [agreed.target(4), agreed.target(5)] == ["", ""]


def test_undoing_the_run_while_it_runs_ends_it(agreed, google):
    before = list(agreed.transcript)
    google.follow(["good", "late"])
    google.seconds_late = 0.3
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: agreed.target(4) != "")
    agreed.run(Undo)
    wait_over(agreed)
    agreed.settle()
    assert list(agreed.transcript) == before
    agreed.assert_saved()


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


def test_a_failure_nobody_expected_ends_the_run_and_is_told(agreed, monkeypatch):
    def break_off(*_, **__):
        raise ValueError("broken")

    monkeypatch.setattr("dwuglos.drafts.asking.ask", break_off)
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert agreed.told != ""
    assert not agreed.window.status.stop.isVisible()


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


def test_closing_the_window_while_it_runs(agreed, google):
    google.follow(["good", "late"])
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: agreed.target(4) != "" and len(google.asked) == 2)
    agreed.window.close()
    assert agreed.stored()[3].target == polish("Some were lonely.")
    assert agreed.stored()[4].target == ""
