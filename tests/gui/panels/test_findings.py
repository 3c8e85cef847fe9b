from gui.panels.findings import FindingsPanel
from gui.panels.views.findings import FindingsView
from tests.gui.desk import CTRL, SHIFT, Key


def test_its_key_shows_what_the_checks_have_found(at_work):
    at_work.key(Key.Key_M, CTRL | SHIFT)
    assert at_work.window.findChild(FindingsView) is not None
    assert FindingsPanel().obstacle(at_work.window) == ""
