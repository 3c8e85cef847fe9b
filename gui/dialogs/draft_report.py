"""What became of the drafts of each service: how many were confirmed as they came, how much was changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from dwuglos.store.values import DraftReport
from dwuglos.translators import TRANSLATORS
from gui.widgets.plain_table import PlainTable
from gui.words import localized, say


class DraftReportDialog(QDialog):
    """A table to read."""

    def __init__(self, reports: Sequence[DraftReport], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("draft report", "Report on drafts"))
        self.resize(640, 300 if reports else 0)
        about = QLabel(
            say(
                "draft report",
                "Of the drafts that were confirmed, the last column tells how many characters in a hundred a person "
                "changed. The service with the lowest number needed the least work.",
            )
            if reports
            else say("draft report", "No segment of this talk has a draft yet."),
            self,
        )
        about.setWordWrap(True)
        headings = (
            say("draft report", "Service"),
            say("draft report", "Drafts"),
            say("draft report", "Confirmed"),
            say("draft report", "Confirmed unchanged"),
            say("draft report", "Changed"),
        )
        self.table = PlainTable(headings, [_row(report) for report in reports], 0, self)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setVisible(bool(reports))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(about)
        rows.addWidget(self.table)
        rows.addWidget(buttons)


def _row(report: DraftReport) -> tuple[str, ...]:
    title = next((localized(kind.title) for kind in TRANSLATORS if kind.name == report.engine), report.engine)
    share = "–" if report.share is None else say("draft report", "{share} %").format(share=round(report.share * 100))
    return title, str(report.segments), str(report.confirmed), str(report.untouched), share
