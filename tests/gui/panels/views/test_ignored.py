"""The list of what is ignored."""

from __future__ import annotations

import pytest

from dwuglos.talk.ignored import Ignored
from gui.panels.views.ignored import IgnoredDialog

LONG = "tak długi tekst, że żaden wiersz listy go nie pomieści, " * 5


@pytest.mark.parametrize("text", ["krótki tekst", LONG])
def test_where_it_is_ignored_is_seen_whatever_its_text(at_work, text):
    def picture(segment):
        ignored = [Ignored(segment, "reading-speed", text)]
        at_work.session.findings.ignore(ignored)
        dialog = IgnoredDialog(at_work.window)
        dialog.list.resize(500, 100)
        image = dialog.list.grab().toImage()
        at_work.session.findings.heed(ignored)
        dialog.deleteLater()
        return image

    assert picture(2) == picture(2)
    assert picture(2) != picture(5)
