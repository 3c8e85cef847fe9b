"""What stands in the way of each kind of command, in a sentence."""

from __future__ import annotations

import pytest

from gui.commands import COMMANDS, Command
from gui.commands.base import (
    CurrentSegmentCommand,
    EditCommand,
    Menu,
    SegmentsCommand,
    TalkCommand,
    WritingCommand,
)
from gui.commands.segment import Delete

OPEN, GO, CHOOSE = "Open a talk first.", "Go to the segments first.", "Choose a segment first."
READ_ONLY = "This talk is open for editing in another window; here it can only be read."
KINDS = (Command, TalkCommand, WritingCommand, SegmentsCommand, EditCommand, CurrentSegmentCommand)


def obstacles(desk):
    return [kind(desk.window).obstacle() for kind in KINDS]


def test_at_home_a_talk_has_to_be_opened(desk):
    desk.home()
    assert obstacles(desk) == ["", OPEN, OPEN, OPEN, OPEN, OPEN]


def test_in_a_talk_nothing_is_in_the_way(at_work):
    assert obstacles(at_work) == ["", "", "", "", "", ""]


def test_in_the_article_one_has_to_go_to_the_segments(at_work):
    at_work.window.show_article()
    assert obstacles(at_work) == ["", "", "", GO, GO, GO]


def test_in_an_empty_talk_there_is_no_segment_to_choose(at_work):
    at_work.table.selectAll()
    at_work.run(Delete)
    assert obstacles(at_work) == ["", "", "", "", CHOOSE, CHOOSE]


def test_in_a_talk_to_be_read_nothing_is_changed(at_work, new_desk):
    second = new_desk()
    second.open(at=4)
    assert obstacles(second) == ["", "", READ_ONLY, "", READ_ONLY, ""]


@pytest.mark.parametrize("place", ["home", "talk", "article"])
def test_every_command_says_in_a_sentence_why_it_cannot_be_done(desk, place):
    desk.home()
    if place != "home":
        desk.open()
    if place == "article":
        desk.window.show_article()
    found = {command.__name__: command(desk.window).obstacle() for command in COMMANDS}
    assert {name: text for name, text in found.items() if text and not text.endswith(".")} == {}
    enabled = {name for name, text in found.items() if not text}
    desk.window.menus.refresh()
    assert {name for name in found if desk.window.menus.action_named(name).isEnabled()} == enabled


def test_a_command_of_its_own_is_neither_a_choice_nor_in_a_context_menu(desk):
    command = Command(desk.window)
    assert (command.label(), command.checked(), command.in_context, command.in_talk_list) == ("", None, False, False)
    with pytest.raises(NotImplementedError):
        command.run()


@pytest.mark.parametrize(("title", "waits"), [("Export…", True), ("Export", False)])
def test_a_title_with_dots_waits_for_an_answer(title, waits):
    assert type("Some", (Command,), {"title": title}).waits() is waits


def some(title: str, submenu: str = "") -> type[Command]:
    return type("Some", (Command,), {"title": title, "submenu": submenu})


def test_titles_are_seen_together_in_a_menu_and_in_each_menu_within():
    menu = Menu("&Menu", some("&One"), some("&In", "&More"), some("&Out", "&More"), some("&Two"), some("I&n", "&Less"))
    assert menu.levels() == [["&One", "&More", "&Two", "&Less"], ["&In", "&Out"], ["I&n"]]
    assert Menu("&Empty").levels() == [[]]


def test_a_menu_is_folded_in_the_context_menu_only_where_it_says_so():
    assert not Menu("&Menu").is_folded
    assert Menu("&Menu", is_folded=True).is_folded
