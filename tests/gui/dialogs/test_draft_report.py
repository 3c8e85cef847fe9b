"""The report on drafts, as the window shows it."""

from PySide6.QtWidgets import QDialog

from dwuglos.store.values import DraftReport, KeptDraft
from gui.commands.translate import ReportOnDrafts
from gui.dialogs.draft_report import DraftReportDialog


def test_a_line_for_each_service(qtbot):
    reports = [
        DraftReport("google", 10, 4, 1, 30, 120, 20, 40),
        DraftReport("gone", 2, 0, 0, 0, 0),
        DraftReport("memory", 1, 1, 0, 1, 10),
    ]
    dialog = DraftReportDialog(reports, None)
    qtbot.addWidget(dialog)
    assert dialog.table.texts() == [
        ["Google Translate", "10", "4", "1", "25%", "50%", "12%"],
        ["gone", "2", "0", "0", "–", "–", "–"],
        ["Translation memory", "1", "1", "0", "10%", "–", "10%"],
    ]


def test_the_report_of_the_open_talk(at_work, monkeypatch):
    shown = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(dialog.table.texts()))
    draft = KeptDraft("digest", "Szkic.", {4: "Szkic."})
    at_work.answer(at_work.tasks.store, lambda library: library.keep_drafts(1, "deepl", [draft]))
    at_work.run(ReportOnDrafts)
    at_work.qtbot.waitUntil(lambda: bool(shown))
    assert shown == [[["DeepL", "1", "0", "0", "–", "–", "–"]]]


def test_without_drafts_there_is_no_table(qtbot):
    dialog = DraftReportDialog([], None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.table.isVisible()
