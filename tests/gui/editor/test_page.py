"""The page of a talk: where work begins, and what is shown."""

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from tests.gui.desk import Key


def opened(desk, *segments):
    with Library(desk.path) as library:
        id = library.add_talk("Other", number(segments))
    desk.open(id)
    return desk


def test_work_begins_at_the_first_segment_that_is_not_confirmed(desk):
    opened(desk, NewSegment(0, 1, "a", "a", "reviewed"), NewSegment(1, 2, "b"), NewSegment(2, 3, "c"))
    assert desk.here == 2


def test_work_begins_at_the_top_when_all_is_confirmed(desk):
    opened(desk, NewSegment(0, 1, "a", "a", "reviewed"), NewSegment(1, 2, "b", "b", "final"))
    assert desk.here == 1


def test_a_talk_without_segments_opens(desk):
    opened(desk)
    assert desk.table.current() is None
    assert desk.window.status.place.text() in ("", "Segment 0 of 0")


def test_searching_goes_round_and_back(at_work):
    page = at_work.page

    def untranslated(segment):
        return segment.state == "initial"

    assert page.find_segment(untranslated, 5).id == 4
    assert page.find_segment(untranslated, 4, -1).id == 5
    assert page.find_segment(untranslated, None).id == 4
    assert page.find_segment(lambda segment: segment.id == 99, 1) is None


def test_a_segment_is_shown_whatever_hides_it(at_work):
    at_work.page.filters.choose(1)
    at_work.page.find_bar.open_bar("other")
    at_work.page.find_bar.only.setChecked(True)
    at_work.page.show_segment(1)
    assert at_work.table.segments.row_of(1) == 0


def test_the_counts_follow_every_edit(at_work):
    at_work.session.do(edits.set_state(at_work.transcript, [2, 3], "reviewed"))
    assert at_work.page.filters.share.text() == "66% confirmed"
    at_work.session.undo()
    assert at_work.page.filters.share.text() == "33% confirmed"


def test_a_filter_that_shows_nothing_does_not_lose_the_place(at_work):
    at_work.page.filters.choose(4)
    assert at_work.table.segments.rowCount() == 0
    assert at_work.session.cursor.segment is None
    at_work.page.filters.choose(0)
    assert (at_work.here, at_work.table.selected_ids()) == (4, [4])
    at_work.page.filters.choose(4)
    at_work.page.filters.choose(2)
    assert at_work.here == 3, "the last that is shown"
    at_work.page.filters.choose(0)
    assert at_work.here == 4


def test_what_a_filter_hides_is_gone_back_to_unless_one_has_gone_on(at_work):
    at_work.page.filters.choose(3)
    assert at_work.here == 6
    at_work.page.filters.choose(0)
    assert at_work.here == 4
    at_work.page.filters.choose(3)
    at_work.key(Key.Key_Up)
    at_work.page.filters.choose(0)
    assert at_work.here == 1
