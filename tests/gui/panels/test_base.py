"""What holds of every panel."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from gui.panels import PANELS
from gui.panels.base import Panel, PanelView


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_a_panel_needs_an_open_talk(desk, panel):
    desk.home()
    assert panel.obstacle(desk.window) == "Open a talk first."
    desk.open()
    assert panel.obstacle(desk.window) == ""


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_what_a_panel_shows_says_what_to_do_without_a_talk(desk, panel, qtbot):
    """Nobody sees it so, but for a moment between two talks."""
    if panel.name == "FindPanel":
        pytest.skip("looks through all talks then")
    view = panel.make(desk.window)
    qtbot.addWidget(view)
    view.see(True)
    view.finish_typing()
    assert any("Open a talk" in label.text() for label in view.findChildren(QLabel))


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_a_panel_takes_the_focus_where_work_in_it_begins(at_work, panel, qtbot):
    view = panel.make(at_work.window)
    qtbot.addWidget(view)
    assert view.focusProxy() is not None


def test_a_panel_that_is_no_longer_seen_finishes_what_is_typed(qtbot):
    finished = []

    class View(PanelView):
        def finish_typing(self):
            finished.append(self.is_seen)

    view = View()
    qtbot.addWidget(view)
    view.see(True)
    assert (view.is_seen, finished) == (True, [])
    view.see(False)
    assert (view.is_seen, finished) == (False, [False])


def test_a_panel_is_known_by_its_class_and_makes_nothing_by_itself(desk):
    class Terms(Panel):
        pass

    assert Terms().name == "Terms"
    with pytest.raises(NotImplementedError):
        Terms().make(desk.window)
