"""The filter of what the checks have found."""

from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from gui.check_work import Choices
from gui.filters.problems import Problems
from tests.gui.desk import ALT, Key


def chip(desk):
    return desk.page.filters._group.buttons()[5].text()


def test_segments_with_a_problem_pass_and_their_number_follows(at_work):
    assert chip(at_work) == "Problems  0"
    for id in (2, 5):
        at_work.session.attempt(lambda transcript, id=id: edits.set_target(transcript, id, "Raz  dwa."))
    at_work.session.findings.use(Choices(NETFLIX_PL, {"length-ratio": "off", "end-punctuation": "off"}))
    at_work.check()
    problems = Problems(at_work.session)
    assert [segment.id for segment in at_work.transcript if problems.passes(segment)] == [2, 5]
    assert chip(at_work) == "Problems  2"
    at_work.key(Key.Key_6, ALT)
    model = at_work.table.segments
    assert [model.segment(row).id for row in range(model.rowCount())] == [2, 5]
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Dziś przyjrzymy się latarniom,"))
    at_work.check()
    assert chip(at_work) == "Problems  1"
    assert model.rowCount() == 2, "until the filter is chosen again"
    at_work.session.attempt(lambda transcript: edits.delete(transcript, [5]))
    at_work.check()
    assert chip(at_work) == "Problems  0"
