"""The waveform's place among the panels."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.panels.waveform import WaveformPanel
from tests.gui.panels.conftest import dock


def test_it_lies_below_the_talk_and_costs_nothing_until_it_is_called(at_work, call):
    view = call("WaveformPanel")
    assert at_work.window.dockWidgetArea(dock(at_work, "WaveformPanel")) == Qt.DockWidgetArea.BottomDockWidgetArea
    assert view.canvas.peaks is None


def test_it_needs_a_talk(desk):
    assert WaveformPanel().obstacle(desk.window) == "Open a talk first."
