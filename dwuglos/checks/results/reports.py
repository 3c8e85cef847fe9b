"""The findings of a talk as a web page in one file, and as a table for spreadsheets."""

from __future__ import annotations

import csv
import html
import io
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from dwuglos.checks import CHECKS
from dwuglos.checks.base import Finding
from dwuglos.checks.parts.requirements import SEVERITIES
from dwuglos.errors import Notice, notice
from dwuglos.formats.parts.formulas import disarmed
from dwuglos.talk.transcript import Segment
from dwuglos.timing.clock import clock

Words = Callable[[str | Notice], str]
"""Says a title, a word or a sentence of this module or of a finding in the language of the report."""

_HEADS = (
    notice("Number"),
    notice("Time"),
    notice("Check"),
    notice("Severity"),
    notice("Finding"),
    notice("English"),
    notice("Polish"),
    notice("Suggestion"),
)
_FINDINGS, _NOTHING = notice("Findings"), notice("Nothing was found.")


class Report(NamedTuple):
    """What a report is made of: the findings in the order of the segments, and the segments of the whole talk."""

    title: str
    profile: str
    segments: Sequence[Segment]
    findings: Sequence[Finding]
    others: Mapping[str, Notice] = MappingProxyType({})
    """What findings are called that are of no check."""

    @property
    def titles(self) -> dict[str, str | Notice]:
        """What findings are called, by the names of their checks, in the order of these."""
        return {check.name: check.title for check in CHECKS} | dict(self.others)


def as_csv(report: Report, words: Words = str) -> str:
    """Return a report as CSV, which begins with a byte order mark, so that spreadsheets read it as UTF-8."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(map(words, _HEADS))
    for row in _rows(report, words):
        writer.writerow([disarmed(cell) for cell in row])
    return f"\ufeff{file.getvalue()}"


def as_html(report: Report, words: Words = str, language: str = "en") -> str:
    """Return a report as a web page that needs no other file: counts by check, then a table of all findings."""
    title = html.escape(report.title)
    return _PAGE.format(
        language=language,
        title=title,
        style=_STYLE,
        heading=html.escape(words(_FINDINGS)),
        profile=html.escape(words(report.profile)),
        counts="\n".join(_counts(report, words)) or f"<li>{html.escape(words(_NOTHING))}</li>",
        heads="".join(f"<th>{html.escape(words(head))}</th>" for head in _HEADS),
        rows="\n".join(
            _html_row(finding, row) for finding, row in zip(report.findings, _rows(report, words), strict=True)
        ),
    )


def _counts(report: Report, words: Words) -> Iterator[str]:
    counts = Counter((finding.check, finding.severity) for finding in report.findings)
    for check, title in report.titles.items():
        for severity in SEVERITIES:
            if n := counts[check, severity]:
                text = f"{words(title)}: {n} ({words(SEVERITIES[severity])})"
                yield f'<li class="{severity}">{html.escape(text)}</li>'


def _html_row(finding: Finding, row: Sequence[str]) -> str:
    cells = [html.escape(cell).replace("\n", "<br>") for cell in row]
    texts = {"source": 5, "target": 6}
    begin, end = finding.span
    if begin < end:
        n = texts[finding.side]
        text = row[n]
        marked = (text[:begin], text[begin:end], text[end:])
        before, here, after = (html.escape(part).replace("\n", "<br>") for part in marked)
        cells[n] = f"{before}<mark>{here}</mark>{after}"
    languages = ("", "", "", "", "", ' lang="en"', ' lang="pl"', ' lang="pl"')
    inside = "".join(f"<td{language}>{cell}</td>" for language, cell in zip(languages, cells, strict=True))
    return f'<tr class="{finding.severity}">{inside}</tr>'


def _rows(report: Report, words: Words) -> Iterator[tuple[str, ...]]:
    numbers = {segment.id: n for n, segment in enumerate(report.segments, 1)}
    segments = {segment.id: segment for segment in report.segments}
    titles = report.titles
    for finding in report.findings:
        segment = segments[finding.segment]
        yield (
            str(numbers[segment.id]),
            clock(segment.start, 3),
            words(titles.get(finding.check, finding.check)),
            words(SEVERITIES[finding.severity]),
            words(finding.message),
            segment.source,
            segment.target,
            suggestion(finding),
        )


def suggestion(finding: Finding) -> str:
    """Return the Polish that the segment of a finding would have after its fix; empty where that changes no text."""
    for change in finding.fix.changes if finding.fix is not None else ():
        if change.id == finding.segment and change.before is not None and change.after is not None:
            return change.after.target if change.after.target != change.before.target else ""
    return ""


_STYLE = """
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 2rem; }
h1 { font-size: 1.4rem; margin: 0 0 .2rem; }
ul { columns: 18rem; padding-left: 1.2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: .35rem .5rem; text-align: left; vertical-align: top; }
th { position: sticky; top: 0; background: Canvas; }
tr.error td:nth-child(4), li.error { font-weight: 700; }
tr.info td:nth-child(4), li.info { opacity: .75; }
mark { background: #ffd54f; color: #000; }
@media print { body { margin: 0; } th { position: static; } }
"""
_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<h1>{title}</h1>
<p>{heading} · {profile}</p>
<ul>
{counts}
</ul>
<table>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</body>
</html>
"""
