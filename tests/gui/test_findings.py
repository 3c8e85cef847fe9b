"""What the checks find in the open talk: looked for beside the window, and up to date with every edit."""

from __future__ import annotations

from threading import Event

import pytest

from dwuglos.checks.results.ignoring import as_ignored
from dwuglos.errors import StaleEdit
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


def two_mistakes(desk):
    """Put two mistakes into segment 2: a hint, and an error, and both can be put right."""
    findings = desk.session.findings
    findings.use(Choices(NETFLIX_PL, {"repeated-word": "info", "double-space": "error"}))
    type_target(desk, 2, "Dziś  przyjrzymy się się latarniom,")
    desk.check()
    assert [(each.check, each.severity) for each in findings.of(2)] == [
        ("repeated-word", "info"),
        ("double-space", "error"),
    ]
    return findings


def test_what_is_shown_first_is_a_problem_or_what_was_gone_to(checked):
    findings = two_mistakes(checked)
    hint, error = findings.of(2)
    assert findings.problems_of(2) == (error,)
    assert findings.here(2) is error
    findings.current = hint
    assert findings.here(2) is hint
    findings.current = findings.of(4)[0]
    assert findings.here(2) is error
    assert findings.here(4) is findings.of(4)[0]
    assert findings.here(1) is None


def test_what_can_be_put_right_is_what_was_gone_to_or_the_first(checked):
    findings = two_mistakes(checked)
    fixable = [finding for finding in findings.of(2) if finding.fix is not None]
    assert len(fixable) == 2
    assert findings.fixable(2) is fixable[0]
    findings.current = fixable[-1]
    assert findings.fixable(2) is fixable[-1]
    assert findings.fixable(4) is None
    type_target(checked, 2, "Dziś  coś innego")
    assert findings.fixable(2) is None, "until it was looked at"


def test_findings_stand_in_the_order_of_the_segments(checked):
    findings = two_mistakes(checked)
    assert [finding.segment for finding in findings.all()] == sorted(finding.segment for finding in findings.all())
    assert {finding.segment for finding in findings.all()} == findings.by_segment().keys()
    assert (findings.problems, findings.errors()) == ({2}, 1)
    findings.by_segment().clear()
    assert findings.of(2), "what was returned is a copy"


def test_it_says_whether_something_is_being_looked_at(at_work):
    findings = at_work.session.findings
    findings.close()
    findings = module.TalkFindings(at_work.transcript, at_work.tasks, at_work.window)
    assert (findings.is_begun, findings.is_busy, findings.is_ready) == (False, False, False)
    findings.look_again()  # nobody has said by what
    assert not findings.is_begun
    findings.use(CHOICES)
    assert (findings.is_begun, findings.is_busy, findings.is_ready) == (True, True, False)
    at_work.qtbot.waitUntil(lambda: findings.is_ready and not findings.is_busy)
    segment = at_work.segment(2)
    findings.follow([edits.Change(segment, segment._replace(target="Dwa  odstępy"))])
    assert findings.is_busy
    findings.close()


def test_what_was_begun_is_not_begun_again(checked, monkeypatch):
    monkeypatch.setattr(module, "BEGIN_MS", 1)
    findings = checked.session.findings
    told = []
    findings.changed.connect(told.append)
    findings.use_later(CHOICES)
    checked.qtbot.wait(20)
    checked.check()
    assert told == []


def test_who_types_on_and_on_hears_of_findings_nevertheless(checked):
    findings = checked.session.findings
    findings._soon.setInterval(60_000)
    findings._latest.setInterval(30)
    for text in ("Raz  dwa", "Raz  dwa trzy"):
        type_target(checked, 2, text)
    checked.check()
    assert checks_of(checked, 2) == ["double-space"]
    assert not findings._soon.isActive()


def test_a_pause_in_typing_is_enough(checked):
    findings = checked.session.findings
    findings._soon.setInterval(1)
    findings._latest.setInterval(60_000)
    type_target(checked, 2, "Raz  dwa")
    checked.check()
    assert checks_of(checked, 2) == ["double-space"]
    assert not findings._latest.isActive()


def test_what_is_typed_is_tried_out_once_the_talk_was_looked_at(at_work):
    findings = module.TalkFindings(at_work.transcript, at_work.tasks, at_work.window)
    found = []
    findings.try_out(at_work.segment(2)._replace(target="Raz  dwa"), found.append)
    findings.use(CHOICES)
    at_work.qtbot.waitUntil(lambda: findings.is_ready)
    assert found == []
    findings.try_out(at_work.segment(2)._replace(target="Raz  dwa"), found.append)
    at_work.qtbot.waitUntil(lambda: bool(found))
    assert "double-space" in [each.check for each in found[0]]
    assert findings.of(2) == ()
    findings.close()


def test_a_mistake_of_the_program_is_told_and_ends_the_checks(checked, monkeypatch):
    findings = checked.session.findings
    monkeypatch.setattr(module.check_work, "follow", lambda *_: 1 // 0)
    with checked.qtbot.waitSignal(checked.tasks.failed) as failed:
        type_target(checked, 2, "Raz  dwa")
    assert isinstance(failed.args[0], ZeroDivisionError)
    assert (findings.is_begun, findings.is_busy) == (False, False)
    type_target(checked, 2, "Raz")
    assert not findings.is_busy


def test_after_a_look_that_does_not_fit_all_is_looked_at_once_more(checked, monkeypatch):
    told, follow = [], module.check_work.follow

    def fail(*_):
        monkeypatch.setattr(module.check_work, "follow", follow)
        raise StaleEdit("It does not fit.")

    monkeypatch.setattr(module.check_work, "follow", fail)
    checked.session.findings.changed.connect(told.append)
    type_target(checked, 2, "Raz  dwa")
    checked.check()
    assert told == [None]
    assert "double-space" in checks_of(checked, 2)


def test_what_is_edited_meanwhile_is_late_until_it_was_looked_at(checked):
    findings = checked.session.findings
    type_target(checked, 2, "Raz  dwa")
    findings._go()
    type_target(checked, 3, "Trzy  cztery")
    with checked.qtbot.waitSignal(findings.changed):
        pass
    assert (len(findings.fitting(2)), findings.fitting(3)) == (len(findings.of(2)), ())
    assert findings.of(2)
    checked.check()
    assert findings.fitting(3) == findings.of(3) != ()


def test_problems_come_and_go_with_what_is_typed(checked):
    findings = checked.session.findings
    for text, problems in (("Raz  dwa", {2}), ("Raz dwa", set()), ("Raz  dwa", {2})):
        type_target(checked, 2, text)
        checked.check()
        assert (findings.problems, findings.errors()) == (problems, 0)


def test_after_many_edits_at_once_one_look_follows_and_tells_of_everything(checked, monkeypatch):
    monkeypatch.setattr(module, "MOST_CHANGES", 2)
    told = []
    checked.session.findings.changed.connect(told.append)
    for text in ("Raz", "Raz  dwa"):
        type_target(checked, 2, text)
    checked.check()
    assert told == [frozenset({2})]
    for text in ("Raz", "Dwa", "Raz  trzy"):
        type_target(checked, 2, text)
    assert not checked.session.findings._soon.isActive()
    checked.check()
    assert told[1:] == [None]
    assert checks_of(checked, 2) == ["double-space"]


def test_another_look_stops_the_one_under_way(checked, monkeypatch):
    looks, look = [], module.check_work.look

    def slow(*facts):
        (stop,) = (fact for fact in facts if isinstance(fact, Event))
        looks.append(stop.wait(30) if not looks else stop.is_set())
        return look(*facts)

    monkeypatch.setattr(module.check_work, "look", slow)
    told = []
    checked.session.findings.changed.connect(told.append)
    checked.session.findings.look_again()
    checked.session.findings.use(Choices(NETFLIX_PL, {"untranslated": "off"}))
    checked.check()
    assert (looks, told) == ([True, False], [None])
    assert checks_of(checked, 4) == []


def test_a_mistake_in_a_check_is_told_once_and_the_talk_can_be_checked_again(checked, monkeypatch):
    def fail(self, segment):
        raise RuntimeError("broken")

    findings = checked.session.findings
    with monkeypatch.context() as broken:
        broken.setattr("dwuglos.checks.untranslated.Untranslated.look", fail)
        findings.use(CHOICES)
        checked.qtbot.waitUntil(lambda: findings.has_failed)
    assert "Something went wrong" in checked.told
    assert not findings.is_busy
    type_target(checked, 2, "Nadal można pisać.")
    assert checked.target(2) == "Nadal można pisać."
    findings.look_again()
    checked.check()
    assert (findings.has_failed, checks_of(checked, 4)) == (False, ["untranslated"])


def test_what_was_gone_to_is_forgotten_at_another_segment_only(checked):
    findings = two_mistakes(checked)
    findings.current = findings.of(2)[0]
    findings.be_at(2)
    assert findings.current is findings.of(2)[0]
    findings.be_at(3)
    assert findings.current is None
    findings.be_at(3)
    assert findings.current is None


def test_what_is_ignored_is_found_no_more_until_it_is_heeded(checked):
    findings = two_mistakes(checked)
    hint, error = findings.of(2)
    told = []
    findings.changed.connect(told.append)
    segment = checked.segment(2)
    here, always = as_ignored(error, segment), as_ignored(hint, segment, everywhere=True)
    findings.ignore([here])
    findings.ignore([always], always=True)
    assert findings.is_busy
    checked.check()
    assert findings.all_ignored() == [(False, here), (True, always)]
    assert findings.of(2) == ()
    findings.heed([always], always=True)
    findings.heed([here])
    checked.check()
    assert findings.all_ignored() == []
    assert findings.of(2) == (hint, error)
    assert frozenset({2}) in told


def test_what_is_ignored_before_anything_was_looked_at_is_ignored_from_the_start(checked):
    hint, error = two_mistakes(checked).of(2)
    ignored = as_ignored(error, checked.segment(2))
    findings = module.TalkFindings(checked.transcript, checked.tasks, checked.window)
    findings.ignore([ignored])
    assert not findings.is_begun
    findings.use(Choices(NETFLIX_PL, {"repeated-word": "info"}))
    checked.qtbot.waitUntil(lambda: findings.is_ready and not findings.is_busy)
    assert findings.of(2) == (hint,)
    findings.close()
    findings.heed([ignored])
    assert not findings.is_busy, "nothing is looked at any more"
