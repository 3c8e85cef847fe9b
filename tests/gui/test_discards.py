"""What Escape gave up, and when undoing means to bring it back."""

from gui.commands.edit import Redo, Undo
from gui.commands.segment import MarkFinal
from gui.discards import MOST
from tests.gui.desk import CTRL, Key


def give_up(desk, id, text):
    desk.table.go_to(id)
    desk.type(text)
    desk.key(Key.Key_Escape)


def title(desk, command):
    desk.window.menus.refresh()
    return desk.window.menus.action(command).text()


def test_the_menu_says_that_undoing_brings_typing_back(at_work):
    assert not at_work.can(Undo)
    give_up(at_work, 4, "Niektórzy")
    assert title(at_work, Undo) == "&Undo Give up typing"
    at_work.run(Undo)
    assert (at_work.cell.segment, at_work.cell.text()) == (4, "Niektórzy")
    assert title(at_work, Undo) == "&Undo"


def test_texts_come_back_in_turn_with_the_edits_between_them(at_work):
    give_up(at_work, 4, "Pierwszy")
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    give_up(at_work, 5, "Drugi")
    give_up(at_work, 3, "x")
    for id, text in ((3, "i ich latarnikom.x"), (5, "Drugi")):
        at_work.key(Key.Key_Z, CTRL)
        assert (at_work.cell.segment, at_work.cell.text()) == (id, text)
        at_work.table.close_cell(keep=False)
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.segment(2).state == "translated"
    at_work.key(Key.Key_Z, CTRL)
    assert (at_work.cell.segment, at_work.cell.text()) == (4, "Pierwszy")


def test_it_is_told_in_passing_with_the_key_that_the_user_gave_to_undoing(at_work):
    at_work.window.menus.use_keys({"Undo": "Ctrl+Alt+Z"})
    give_up(at_work, 4, "Niektórzy")
    assert at_work.window.status.currentMessage() == "Given up: “Niektórzy”. Ctrl+Alt+Z brings it back."
    assert at_work.told == ""


def test_it_is_shown_where_a_filter_hides_its_segment(at_work):
    give_up(at_work, 2, "x")
    at_work.table.segments.set_filter(lambda segment: segment.state == "initial")
    at_work.run(Undo)
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom,x"


def test_a_segment_that_is_gone_is_said_to_be(at_work):
    give_up(at_work, 4, "Niektórzy")
    at_work.session.discards.add(at_work.session.discards.latest()._replace(segment=99))
    assert at_work.can(Undo)
    at_work.run(Undo)
    assert at_work.told == "The segment that this was typed into is no longer there."


def test_doing_again_is_untouched_by_it(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.run(Undo)
    give_up(at_work, 4, "Niektórzy")
    at_work.run(Redo)
    assert at_work.segment(2).state == "final"


def test_not_all_is_kept_for_ever(at_work):
    for _ in range(MOST + 5):
        give_up(at_work, 4, "x")
    assert len(at_work.session.discards._kept) == MOST


def test_it_goes_with_its_talk(at_work):
    give_up(at_work, 4, "Niektórzy")
    at_work.window.close_talk()
    assert at_work.window.status.currentMessage() == ""
