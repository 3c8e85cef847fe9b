"""Where the user is: valid whatever is done to the talk, with a table and without one."""

import random

import pytest

from dwuglos.talk import edits
from dwuglos.talk.history import History
from dwuglos.talk.transcript import NewSegment, Transcript, number
from gui.commands.edit import SelectAll
from gui.commands.segment import Delete, Join, Split
from gui.cursor import Cursor
from tests.gui.desk import CTRL, SHIFT, TEXTS, Key


class Talk:
    """A talk that no table shows, with a cursor in it, and how often that has moved."""

    def __init__(self, segments=TEXTS):
        self.transcript = Transcript(number(segments))
        self.history = History(self.transcript)
        self.cursor = Cursor(7, self.transcript)
        self.history.written.connect(lambda write: self.cursor.follow(write.changes))
        self.moves = []
        self.cursor.moved.connect(lambda: self.moves.append((self.cursor.segment, self.cursor.selection)))

    def do(self, edit):
        self.history.do(edit)
        return self.cursor.segment, self.cursor.selection


@pytest.fixture
def talk(qapp):
    return Talk()


def test_it_stands_nowhere_at_first_and_knows_its_talk(talk):
    assert (talk.cursor.talk, talk.cursor.segment, talk.cursor.selection) == (7, None, ())
    assert talk.cursor.current() is None


def test_a_move_is_heard_of_once_and_standing_still_is_not(talk):
    talk.cursor.place(4)
    talk.cursor.place(4)
    talk.cursor.place(4, [4, 5])
    talk.cursor.place(4, (4, 5))
    assert talk.moves == [(4, (4,)), (4, (4, 5))]
    assert talk.cursor.current() is talk.transcript.by_id(4)


def test_it_is_not_moved_by_edits_of_texts(talk):
    talk.cursor.place(4)
    assert talk.do(edits.set_target(talk.transcript, 4, "Tak")) == (4, (4,))
    assert talk.moves == [(4, (4,))]
    assert talk.cursor.current().target == "Tak"


@pytest.mark.parametrize(("gone", "heir"), [([4], 5), ([4, 5], 6), ([4, 5, 6], 3), ([5], 4), ([1, 2, 3], 4)])
def test_a_segment_taken_out_leaves_its_place_to_the_next_one(talk, gone, heir):
    talk.cursor.place(4)
    assert talk.do(edits.delete(talk.transcript, gone)) == (heir, (heir,))


def test_what_is_taken_out_is_not_selected_any_more(talk):
    talk.cursor.place(4, [2, 3, 4])
    assert talk.do(edits.delete(talk.transcript, [2])) == (4, (3, 4))
    assert talk.do(edits.delete(talk.transcript, [4])) == (5, (3,))
    assert talk.do(edits.delete(talk.transcript, [3])) == (5, (5,))


def test_it_stays_with_a_segment_that_moves_and_the_selection_keeps_the_order_of_the_talk(talk):
    talk.cursor.place(2, [1, 2, 3])
    assert talk.do(edits.set_times(talk.transcript, 2, 14_000, 14_500)) == (2, (1, 3, 2))


def test_it_stays_with_the_first_part_of_what_is_split_and_the_first_of_what_is_joined(talk):
    talk.cursor.place(2)
    assert talk.do(edits.split(talk.transcript, 2, "source", 7))[0] == 2
    assert talk.do(edits.join(talk.transcript, [2, 7]))[0] == 2
    talk.cursor.place(3)
    assert talk.do(edits.join(talk.transcript, [2, 3]))[0] == 4


def test_an_empty_talk_has_none_until_a_segment_comes(talk):
    talk.cursor.place(3)
    assert talk.do(edits.delete(talk.transcript, range(1, 7))) == (None, ())
    talk.history.undo()
    assert talk.cursor.segment in range(1, 7)


def test_where_none_is_shown_changed_texts_do_not_bring_it_anywhere(talk):
    talk.cursor.place(None)
    assert talk.do(edits.delete(talk.transcript, [1])) == (None, ())


def test_it_can_be_sent_where_nothing_shows_segments(talk):
    wishes = []
    talk.cursor.wanted.connect(wishes.append)
    assert talk.cursor.go_to(5)
    assert not talk.cursor.go_to(99)
    assert (wishes, talk.cursor.segment) == ([5], 5)


@pytest.mark.parametrize("seed", range(3))
def test_it_is_valid_after_any_edit_without_a_table(qapp, any_edit, seed):
    chance, talk = random.Random(seed), Talk()
    talk.cursor.place(3, [2, 3, 4])
    for _ in range(200):
        if chance.random() < 0.3 and talk.history.undoable is not None:
            talk.history.undo()
        elif (edit := any_edit(talk.transcript, chance.randrange)) is not None:
            talk.history.do(edit)
        ids = [segment.id for segment in talk.transcript]
        assert talk.cursor.segment in ids if ids else talk.cursor.segment is None
        assert list(talk.cursor.selection) == [id for id in ids if id in talk.cursor.selection]
        assert bool(talk.cursor.selection) is bool(ids)


# With the table


@pytest.mark.parametrize("seed", range(3))
def test_the_table_stands_where_it_stands_after_any_edit_and_filter(at_work, any_edit, seed):
    chance, session, table = random.Random(seed), at_work.session, at_work.table
    for _ in range(80):
        wish = chance.randrange(10)
        if wish == 0:
            at_work.page.filters.choose(chance.randrange(4))
        elif wish <= 3 and session.history.undoable is not None:
            session.undo()
        else:
            session.do(any_edit(session.transcript, chance.randrange))
        current = table.current()
        assert session.cursor.segment == (current.id if current else None)
        assert list(session.cursor.selection) == table.selected_ids()


def test_every_way_to_move_is_written_and_heard_of(at_work):
    cursor, moves = at_work.session.cursor, []
    assert cursor.segment == 4
    cursor.moved.connect(lambda: moves.append((cursor.segment, cursor.selection)))
    at_work.table.go_to(2)
    assert moves == [(2, (2,))]
    at_work.key(Key.Key_Down)
    assert moves[-1] == (3, (3,))
    at_work.key(Key.Key_Down, SHIFT)
    assert moves[-1] == (4, (3, 4))
    at_work.run(SelectAll)
    assert moves[-1] == (4, (1, 2, 3, 4, 5, 6))
    at_work.key(Key.Key_Home, CTRL)
    assert moves[-1] == (1, (1,))


def test_going_on_with_an_open_cell_is_one_move(at_work):
    moves = []
    at_work.key(Key.Key_F2)
    at_work.session.cursor.moved.connect(lambda: moves.append(at_work.session.cursor.segment))
    at_work.key(Key.Key_Return)
    assert (moves, at_work.cell.segment) == ([5], 5)


def test_commands_move_it(at_work):
    cursor = at_work.session.cursor
    at_work.run(Split)
    assert cursor.segment == at_work.here == 7
    at_work.key(Key.Key_Up)
    at_work.run(Join)
    assert cursor.segment == at_work.here == 4
    at_work.run(Delete)
    assert cursor.segment == at_work.here == 5
    at_work.key(Key.Key_Z, CTRL)
    assert cursor.segment == at_work.here == 4


def test_the_table_stays_with_a_segment_that_moves(at_work):
    at_work.session.do(edits.set_times(at_work.transcript, 4, 14_000, 14_500))
    assert (at_work.here, at_work.session.cursor.segment) == (4, 4)
    assert at_work.table.segments.row_of(4) == 5
    at_work.session.undo()
    assert (at_work.here, at_work.session.cursor.selection) == (4, (4,))


def test_under_a_filter_the_next_segment_shown_takes_the_place_of_one_taken_out(at_work):
    at_work.page.filters.choose(3)
    at_work.table.go_to(1)
    at_work.session.do(edits.delete(at_work.transcript, [1]))
    assert (at_work.here, at_work.session.cursor.segment) == (6, 6)


def test_it_goes_with_a_filter_to_what_is_shown_and_nowhere_where_nothing_is(at_work):
    at_work.page.filters.choose(2)
    assert (at_work.here, at_work.session.cursor.segment) == (3, 3)
    at_work.page.find_bar.open_bar("nothing has this")
    at_work.page.find_bar.only.setChecked(True)
    assert (at_work.table.current(), at_work.session.cursor.segment) == (None, None)
    at_work.page.find_bar.close_bar()
    assert (at_work.here, at_work.session.cursor.segment) == (3, 3)


def test_going_to_a_segment_takes_filters_away_and_keeps_what_is_typed(at_work):
    at_work.page.filters.choose(1)
    at_work.type("Tak")
    assert at_work.session.cursor.go_to(6)
    assert at_work.here == 6
    assert at_work.page.filters.chosen_number == 0
    assert at_work.target(4) == "Tak"
    assert at_work.table.open_cell is None


def test_a_talk_without_segments_has_none(desk):
    from dwuglos.store.library import Library

    with Library(desk.path) as library:
        empty = library.add_talk("Empty", number(()))
        one = library.add_talk("One", number([NewSegment(0, 1, "Hi.")]))
    desk.open(empty)
    assert (desk.session.cursor.segment, desk.session.cursor.talk) == (None, empty)
    desk.open(one)
    assert (desk.session.cursor.segment, desk.session.cursor.talk) == (1, one)
