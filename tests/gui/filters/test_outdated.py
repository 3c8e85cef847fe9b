from dwuglos.talk import edits
from gui.filters.outdated import Outdated
from tests.gui.desk import ALT, Key


def test_drafts_whose_english_was_corrected_pass_until_they_are_confirmed(at_work):
    outdated = Outdated(at_work.session)
    assert outdated.count() == 0
    at_work.session.do(edits.set_note(at_work.transcript, 2, "↻ What it was"))
    assert outdated.count() == 1
    at_work.key(Key.Key_8, ALT)
    model = at_work.table.segments
    assert [model.segment(row).id for row in range(model.rowCount())] == [2]
    at_work.session.do(edits.confirm(at_work.transcript, 2))
    assert outdated.count() == 0
    assert at_work.segment(2).note == ""
