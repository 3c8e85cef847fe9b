from dwuglos.talk import edits
from gui.filters.noted import Noted
from tests.gui.desk import ALT, Key


def test_segments_with_a_note_pass(at_work):
    noted = Noted(at_work.session)
    assert not noted.passes(at_work.segment(4))
    assert noted.passes(at_work.segment(4)._replace(note="Ask"))
    assert noted.count() == 0
    at_work.session.do(edits.set_note(at_work.transcript, 4, "Ask"))
    assert noted.count() == 1


def test_its_key_shows_them_and_a_note_taken_away_stays_until_it_is_chosen_again(at_work):
    for id in (3, 5):
        at_work.session.do(edits.set_note(at_work.transcript, id, "Ask"))
    at_work.key(Key.Key_5, ALT)
    model = at_work.table.segments
    assert [model.segment(row).id for row in range(model.rowCount())] == [3, 5]
    at_work.session.do(edits.set_note(at_work.transcript, 5, ""))
    assert model.rowCount() == 2
    assert at_work.page.filters._group.buttons()[4].text() == "With notes  1"
    at_work.key(Key.Key_5, ALT)
    assert [model.segment(row).id for row in range(model.rowCount())] == [3]
