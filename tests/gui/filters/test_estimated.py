from dwuglos.talk.edits import Edit, set_times
from dwuglos.talk.transcript import Change
from gui.filters.estimated import Estimated
from tests.gui.desk import ALT, Key


def estimate(at_work, *ids: int) -> None:
    segments = [at_work.segment(id) for id in ids]
    at_work.session.do(Edit("Align with sound", tuple(Change(s, s._replace(timing="estimated")) for s in segments)))


def test_segments_with_estimated_times_pass(at_work):
    estimated = Estimated(at_work.session)
    assert not estimated.passes(at_work.segment(4))
    assert not estimated.passes(at_work.segment(4)._replace(timing="aligned"))
    assert estimated.count() == 0
    estimate(at_work, 4)
    assert estimated.count() == 1


def test_its_key_shows_them_until_a_person_gives_a_time(at_work):
    estimate(at_work, 3, 5)
    at_work.key(Key.Key_7, ALT)
    model = at_work.table.segments
    assert [model.segment(row).id for row in range(model.rowCount())] == [3, 5]
    third = at_work.segment(3)
    at_work.session.do(set_times(at_work.transcript, 3, third.start, third.end + 1))
    at_work.key(Key.Key_7, ALT)
    assert [model.segment(row).id for row in range(model.rowCount())] == [5]
