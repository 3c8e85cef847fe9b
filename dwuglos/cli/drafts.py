"""The job that reports what became of a talk's drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_table

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.store.values import DraftReport


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `drafts`."""
    job = jobs.add_parser(
        "drafts", help="report what became of a talk's drafts, service by service, and in each half of the talk"
    )
    job.add_argument("talk", type=int, metavar="TALK")
    job.set_defaults(job=_drafts)


def _drafts(options: Namespace) -> int:
    with answering.opened_library(options) as library:
        reports = library.draft_reports(options.talk)
    if options.json:
        answering.print_json({"drafts": [_row(report) for report in reports]})
        return 0
    heads = ("Service", "Drafts", "Confirmed", "Unchanged", "Change", "First half", "Second half")
    print_table(heads, map(_line, reports), "No drafts have been asked for in this talk yet.")
    return 0


def _row(report: DraftReport) -> dict[str, str | int | float | None]:
    """Return the report on one service; `change`, of all and of each half, is null while none is confirmed there."""
    return {
        "engine": report.engine,
        "segments": report.segments,
        "confirmed": report.confirmed,
        "untouched": report.untouched,
        "change": _rounded(report.share),
        "first_half": _rounded(report.first_share),
        "second_half": _rounded(report.second_share),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)


def _line(report: DraftReport) -> tuple[object, ...]:
    shares = (report.share, report.first_share, report.second_share)
    changes = ("–" if share is None else f"{share:.0%}" for share in shares)
    return (report.engine, report.segments, report.confirmed, report.untouched, *changes)
