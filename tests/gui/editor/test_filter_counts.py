"""The counts of the chips follow what changes, and nothing else is counted again."""

import random

import pytest

from dwuglos.talk import edits
from gui.editor.filter_counts import FilterCounts
from gui.filters import FILTERS


@pytest.fixture
def counts(at_work):
    return FilterCounts([each(at_work.session) for each in FILTERS], at_work.session, at_work.session)


@pytest.mark.parametrize("seed", range(3))
def test_they_are_right_after_any_edit_and_undo(at_work, any_edit, counts, seed):
    chance, session = random.Random(seed), at_work.session
    for _ in range(100):
        if chance.random() < 0.3 and session.history.undoable is not None:
            session.undo()
        elif len(session.transcript) and chance.random() < 0.3:
            note = chance.choice(("", "Ask"))
            session.do(edits.set_note(session.transcript, chance.choice(session.transcript.segments).id, note))
        else:
            session.do(any_edit(session.transcript, chance.randrange))
        assert counts.numbers == [sum(map(each(session).passes, session.transcript)) for each in FILTERS]


def test_only_what_changed_is_looked_at(at_work, counts):
    seen = []
    counts._filters[4].passes = lambda segment: seen.append(segment.id) or bool(segment.note)
    at_work.session.do(edits.set_target(at_work.transcript, 5, "Tak"))
    at_work.session.do(edits.delete(at_work.transcript, [6]))
    assert seen == [5, 5, 6]
