"""The commands about the glossary."""

from __future__ import annotations

import pytest

from gui.commands.glossary import AddTerm, ExportTerms, ImportTerms
from tests.gui.desk import Desk


def test_they_need_an_open_talk(desk: Desk) -> None:
    desk.home()
    for command in (AddTerm, ExportTerms, ImportTerms):
        assert not desk.can(command)


def test_files_are_asked_for(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("gui.panels.views.term_deeds.import_terms", lambda _: asked.append("import"))
    monkeypatch.setattr("gui.panels.views.term_deeds.export_terms", lambda _: asked.append("export"))
    at_work.run(ImportTerms)
    at_work.run(ExportTerms)
    assert asked == ["import", "export"]


def test_a_term_is_added_where_nothing_is_selected(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr("gui.panels.views.term_deeds.add_term", lambda *texts: asked.append(texts[2:]))
    at_work.run(AddTerm)
    assert asked == [("", "")]
