"""What became of the drafts of each service: how many were confirmed as they came, how much was changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from dwuglos.memory.taking import ORIGIN
from dwuglos.store.values import DraftReport
from dwuglos.translators import TRANSLATORS
from gui.widgets.plain_table import PlainTable
from gui.words import localized, say


class DraftReportDialog(QDialog):
    """A table to read."""

    def __init__(self, reports: Sequence[DraftReport], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("draft report", "Report on drafts"))
        self.resize(760, 300 if reports else 0)
        about = QLabel(
            say(
                "draft report",
                "Of the drafts that were confirmed, the last columns tell how many characters in a hundred a person "
                "changed, in all and in each half of the talk. The service with the lowest number needed the least "
                "work.",
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
            say("draft report", "First half"),
            say("draft report", "Second half"),
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
    titles = {kind.name: localized(kind.title) for kind in TRANSLATORS} | {
        ORIGIN: say("draft report", "Translation memory")
    }
    title = titles.get(report.engine, report.engine)
    shares = map(_percent, (report.share, report.first_share, report.second_share))
    return title, str(report.segments), str(report.confirmed), str(report.untouched), *shares


def _percent(share: float | None) -> str:
    return "–" if share is None else say("draft report", "{share}%").format(share=round(share * 100))
