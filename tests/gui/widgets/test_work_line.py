"""A bar that shows how far some work is."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.widgets.work_line import WorkLine


def test_it_is_there_only_while_something_is_done_and_can_stop_it(qtbot: QtBot) -> None:
    line = WorkLine(None)  # type: ignore[arg-type]
    qtbot.addWidget(line)
    assert line.isHidden()
    line.begin("Backing up…")
    assert not line.isHidden()
    assert line.label.text() == line.bar.accessibleName() == "Backing up…"
    assert (line.bar.minimum(), line.bar.maximum()) == (0, 0)
    for share, value in ((0.25, 250), (1, 1000), ("nothing", 1000)):
        line.show_share(share)
        assert line.bar.value() == value
    with qtbot.waitSignal(line.stop_wanted):
        line.stop.click()
    assert not line.stop.isEnabled()
    line.begin("Restoring…")
    assert line.stop.isEnabled()
