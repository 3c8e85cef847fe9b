"""The findings of the open talk as a file: asked where, and written in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from dwuglos import exporting, places
from gui.language import in_force
from gui.widgets.question import may_replace
from gui.words import localized, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dwuglos.checks.base import Finding
    from dwuglos.talk.transcript import Segment
    from gui.desk import Desk


def report(desk: Desk) -> None:
    """Ask for a file, and write what was found in the open talk into it: as a table for .csv, else as a web page."""
    session, settings = desk.session, desk.settings
    if session is None:
        return
    folder = places.beside(session.source_path, settings.last_folder)
    kinds = ";;".join((say("findings report", "Web page (*.html)"), say("findings report", "Table (*.csv)")))
    title = say("findings report", "Report of findings")
    proposal = Path(folder) / say("findings report", "findings")  # its ending comes with the kind that is chosen
    path, kind = QFileDialog.getSaveFileName(desk.widget, title, str(proposal), kinds)
    if not path:
        return
    is_table = path.casefold().endswith(".csv") or (not Path(path).suffix and "*.csv" in kind)
    goal = Path(path) if Path(path).suffix else Path(f"{path}.{'csv' if is_table else 'html'}")
    if goal != Path(path) and not may_replace(desk.widget, title, goal):
        return
    settings.last_folder = str(goal.parent)
    desk.remember()
    profile = localized(settings.profile_in_force.title)
    language = in_force(settings.language)
    talk, segments, found = session.title, list(session.transcript), list(session.findings.all())
    desk.tasks.work(
        lambda _tell, _stop: _write(goal, is_table, talk, profile, segments, found, language),
        lambda _: desk.notices.tell(
            lambda: say("findings report", "Report written: {path}").format(path=goal), about="report"
        ),
        lambda error: desk.notices.tell(lambda: desk.words(error), kind="problem", about="report"),
    )


def _write(
    goal: Path,
    is_table: bool,
    talk: str,
    profile: str,
    segments: Sequence[Segment],
    found: Sequence[Finding],
    language: str,
) -> None:
    from dwuglos.checks.results import reports
    from dwuglos.review.remarks import TITLES

    there = {segment.id for segment in segments}
    whole = reports.Report(talk, profile, segments, [finding for finding in found if finding.segment in there], TITLES)
    text = reports.as_csv(whole, localized) if is_table else reports.as_html(whole, localized, language)
    exporting.save(text.encode(), goal)
