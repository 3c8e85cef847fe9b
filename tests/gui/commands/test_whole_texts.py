"""Commands that take a whole text into the open talk; what their dialogs do is told of in the tests of these."""

from __future__ import annotations

import pytest

from gui.commands.file import MENU as FILE
from gui.commands.translate import MENU as TRANSLATE
from gui.commands.whole_texts import MergeTranslations, PasteTranslation, TakeCorrection


def test_they_stand_where_they_are_looked_for():
    assert TakeCorrection in FILE.commands
    assert {PasteTranslation, MergeTranslations} <= set(TRANSLATE.commands)


@pytest.mark.parametrize("command", [TakeCorrection, PasteTranslation, MergeTranslations])
def test_they_need_a_talk_that_may_be_changed(desk, command):
    assert command.waits()
    desk.home()
    assert not desk.can(command)
    desk.open()
    assert desk.can(command)
