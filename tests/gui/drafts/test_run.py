"""A run of drafts and the hands of somebody who goes on working: nothing is lost, overwritten, or asked for twice."""

from gui.commands.edit import Undo
from gui.commands.file import CloseTalk
from gui.commands.translate import DraftUntranslated
from tests.gui.desk import Key
from tests.gui.drafts.conftest import wait_over
from tests.stand_ins.google import polish


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


def test_a_failure_nobody_expected_ends_the_run_and_is_told(agreed, monkeypatch):
    def break_off(*_, **__):
        raise ValueError("broken")

    monkeypatch.setattr("dwuglos.drafts.asking.ask", break_off)
    agreed.run(DraftUntranslated)
    wait_over(agreed)
    assert agreed.told != ""
    assert not agreed.window.status.stop.isVisible()


def test_closing_the_window_while_it_runs(agreed, google):
    google.follow(["good", "late"])
    agreed.run(DraftUntranslated)
    agreed.qtbot.waitUntil(lambda: agreed.target(4) != "" and len(google.asked) == 2)
    agreed.window.close()
    assert agreed.stored()[3].target == polish("Some were lonely.")
    assert agreed.stored()[4].target == ""
