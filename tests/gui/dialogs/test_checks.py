"""The choice of checks."""

from __future__ import annotations

import pytest

from dwuglos.checks import CHECKS
from dwuglos.settings import Settings
from gui.dialogs.checks import ChecksDialog


@pytest.fixture
def dialog(qtbot, _look):
    """The dialog of somebody who has switched one check off, and has a choice of a later version."""
    settings = Settings(profile="ted-pl", checks={"names": "off", "not-there-yet": "info", "numbers": "nonsense"})
    dialog = ChecksDialog(settings, None)
    qtbot.addWidget(dialog)
    dialog.settings = settings
    return dialog


def test_every_check_is_there_with_what_is_chosen_and_what_the_limits_want(dialog):
    assert list(dialog.boxes) == [check.name for check in CHECKS]
    assert dialog.boxes["names"].currentText() == "Off"
    assert dialog.boxes["numbers"].currentText().startswith("As the limits want (")
    assert [dialog.boxes["duration"].itemText(n) for n in range(1, 5)] == ["Error", "Warning", "Hint", "Off"]
    assert dialog.boxes["duration"].itemText(0) == "As the limits want (error)"
    assert dialog.about.text() == "What is not chosen here follows the limits in force: TED PL."


def test_only_what_differs_from_the_limits_is_kept(dialog):
    box = dialog.boxes["gap"]
    box.setCurrentIndex(box.findData("error"))
    dialog.put_right.setChecked(True)
    dialog.take(dialog.settings)
    assert dialog.settings.checks == {"names": "off", "not-there-yet": "info", "gap": "error"}
    assert dialog.settings.put_right


def test_all_can_follow_the_limits_again(dialog):
    dialog.reset.click()
    dialog.take(dialog.settings)
    assert dialog.settings.checks == {"not-there-yet": "info"}
