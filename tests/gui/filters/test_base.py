"""Adding a filter: a class and an entry in the list."""

import pytest
from PySide6.QtGui import QAction

from dwuglos.talk import edits
from gui.commands import view
from gui.editor import page
from gui.filters import FILTERS, Filter
from tests.gui.desk import ALT, Key


class Questions(Filter):
    """Where the English asks something."""

    title = "Questions"
    command = "&Questions only"
    tip = "Show only segments that ask something."
    keys = "Alt+9"

    def passes(self, segment):
        return segment.source.endswith("?")


@pytest.fixture
def questioning(monkeypatch, new_desk):
    """A window with one more filter in the list."""
    monkeypatch.setattr(page, "FILTERS", (*FILTERS, Questions))
    shows = [*view.FILTER_COMMANDS.values(), view.showing(len(FILTERS), Questions)]
    monkeypatch.setattr(view.MENU, "commands", (*shows, *view.MENU.commands[len(FILTERS) :]))
    desk = new_desk()
    desk.open(at=4)
    return desk


def chip(desk):
    return desk.page.filters._group.buttons()[-1]


def shown(desk):
    return [desk.table.segments.segment(row).id for row in range(desk.table.segments.rowCount())]


def test_it_has_a_chip_that_counts(questioning):
    assert chip(questioning).text() == "Questions  0"
    questioning.session.do(edits.set_source(questioning.transcript, 4, "Were some lonely?"))
    assert chip(questioning).text() == "Questions  1"
    questioning.session.do(edits.delete(questioning.transcript, [4]))
    assert chip(questioning).text() == "Questions  0"
    questioning.session.undo()
    assert chip(questioning).text() == "Questions  1"
    chip(questioning).click()
    assert shown(questioning) == [4]


def test_it_has_a_command_with_a_key(questioning):
    questioning.session.do(edits.set_source(questioning.transcript, 6, "What is left?"))
    action = questioning.window.findChild(QAction, "ShowQuestions")
    assert (action.text(), action.statusTip()) == ("&Questions only", "Show only segments that ask something.")
    questioning.key(Key.Key_9, ALT)
    assert (shown(questioning), questioning.here) == ([6], 6)
    assert chip(questioning).isChecked()


def test_the_command_of_a_filter_is_in_the_menu_in_the_order_of_the_chips():
    assert view.MENU.commands[: len(FILTERS)] == tuple(view.FILTER_COMMANDS[each] for each in FILTERS)
    assert [command.__name__ for command in view.FILTER_COMMANDS.values()] == [
        "ShowAll",
        "ShowUntranslated",
        "ShowDrafts",
        "ShowConfirmed",
        "ShowNoted",
        "ShowProblems",
        "ShowEstimated",
        "ShowOutdated",
    ]
    assert [command.keys for command in view.FILTER_COMMANDS.values()] == [f"Alt+{n}" for n in range(1, 9)]


def test_the_first_hides_nothing():
    assert [each.hides_nothing for each in FILTERS] == [True] + [False] * (len(FILTERS) - 1)
