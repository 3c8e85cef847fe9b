"""What the checks find in the open talk: looked for beside the window, and up to date with every edit."""

from __future__ import annotations

import pytest

from dwuglos.profiles import AMARA, NETFLIX_PL
from dwuglos.talk import edits
from gui import findings as module
from gui.check_work import Choices

CHOICES = Choices(NETFLIX_PL)


def checks_of(desk, id):
    return [finding.check for finding in desk.session.findings.of(id)]


def type_target(desk, id, text):
    desk.session.attempt(lambda transcript: edits.set_target(transcript, id, text))


@pytest.fixture
def checked(at_work):
    """A window with the talk open, which was looked at."""
    at_work.session.findings.use(CHOICES)
    at_work.check()
    return at_work


def test_the_checks_begin_by_themselves_once_the_talk_is_on_the_screen(desk, monkeypatch):
    monkeypatch.setattr(module, "BEGIN_MS", 1)
    desk.open(at=4)
    desk.check()
    assert checks_of(desk, 4) == ["untranslated"]


def test_an_edit_is_followed_soon_and_only_what_depends_on_it_is_told(checked):
    told = []
    checked.session.findings.changed.connect(told.append)
    type_target(checked, 2, "Dziś  przyjrzymy się latarniom,")
    assert checked.session.findings.fitting(2) == ()
    checked.check()
    assert checks_of(checked, 2) == ["double-space"]
    assert checked.session.findings.fitting(2) == checked.session.findings.of(2)
    assert told == [frozenset({2})]
    checked.session.undo()
    checked.check()
    assert checks_of(checked, 2) == []


def test_edits_made_while_the_talk_is_looked_at_are_followed_as_well(at_work):
    at_work.session.findings.use(CHOICES)
    type_target(at_work, 4, "Samotni  byli.")
    at_work.check()
    assert checks_of(at_work, 4) == ["double-space"]


def test_segments_that_come_and_go_are_followed(checked):
    type_target(checked, 2, "Dziś  spójrzmy na latarnie,")
    checked.session.attempt(lambda transcript: edits.delete(transcript, [4, 5]))
    checked.session.attempt(lambda transcript: edits.split(transcript, 2, "target", 12))
    checked.check()
    new = checked.transcript[2].id
    assert (checks_of(checked, 4), checks_of(checked, 5)) == ([], [])
    assert checked.session.findings.by_segment().keys() <= {segment.id for segment in checked.transcript}
    checked.session.undo()
    checked.session.undo()
    checked.check()
    assert checks_of(checked, new) == []
    assert checks_of(checked, 4) == ["untranslated"]


def test_other_limits_and_own_choices_are_looked_at_again(checked):
    findings = checked.session.findings
    type_target(checked, 2, "Dziś  przyjrzymy się latarniom,")
    findings.use(Choices(AMARA, {"double-space": "error"}))
    checked.check()
    assert [finding.severity for finding in findings.of(2)] == ["error"]
    assert (findings.problems, findings.errors()) == ({2}, 1)
    findings.use(Choices(AMARA, {"double-space": "off", "untranslated": "off"}))
    checked.check()
    assert list(findings.all()) == []


def test_what_the_state_says_is_no_problem(checked):
    assert checked.session.findings.of(4)
    assert checked.session.findings.problems_of(4) == ()
    assert checked.session.findings.problems == set()


def test_a_glossary_that_cannot_be_read_is_told_and_the_rest_works(checked, tmp_path):
    troubles = []
    checked.session.findings.troubled.connect(troubles.append)
    checked.session.findings.use(Choices(NETFLIX_PL, {}, str(tmp_path / "nowhere.csv")))
    checked.check()
    assert len(troubles) == 1
    assert checks_of(checked, 4) == ["untranslated"]


def test_after_very_many_edits_the_whole_talk_is_looked_at_again(checked, monkeypatch):
    monkeypatch.setattr(module, "MOST_CHANGES", 2)
    for text in ("Raz", "Dwa", "Trzy", "Raz  dwa"):
        type_target(checked, 2, text)
    checked.check()
    assert "double-space" in checks_of(checked, 2)


def test_changes_that_do_not_fit_lead_to_another_look(checked):
    before = checked.segment(2)
    checked.session.findings.follow([edits.Change(before._replace(target="Nie było"), before)])
    checked.check()
    assert checks_of(checked, 4) == ["untranslated"]


def test_a_talk_that_is_left_is_looked_at_no_more(checked, monkeypatch):
    findings = checked.session.findings
    told = []
    findings.changed.connect(told.append)
    findings.look_again()
    checked.window.close_talk()
    checked.settle()
    assert told == []


def test_a_talk_that_is_read_only_is_checked_as_well(new_desk):
    first, second = new_desk(), new_desk()
    first.open(at=4)
    second.open(at=4)
    assert second.session.read_only_reason
    second.session.findings.use(CHOICES)
    second.check()
    assert checks_of(second, 4) == ["untranslated"]
