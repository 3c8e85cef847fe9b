"""Write the web page for reviews: its parts are in resources/review_page, the talk is put into them as JSON."""

from __future__ import annotations

import html
import json
import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import blake2b, sha256

from dwuglos import places
from dwuglos.checks.base import Finding
from dwuglos.checks.results.reports import suggestion
from dwuglos.language.translations import in_polish
from dwuglos.review_round.files.base import ReviewSheet, Row

FORM = 1
"""The version of the page's JSON."""

_HALF = re.compile("[\ud800-\udfff]")
"""Half of a pair of surrogates."""
_HOLE = re.compile("%%([a-z-]+)%%")
_MEASURED = frozenset(("reading-speed", "line-length", "lines"))
"""Checks whose findings the page finds anew while the reviewer types."""


def write(sheet: ReviewSheet) -> str:
    """Return the page for a sheet."""
    style, script = _part("page.css"), _part("page.js")
    parts = {
        "language": sheet.language,
        "title": html.escape(sheet.title),
        "style": style,
        "style-hash": _hash(style),
        "script": script,
        "script-hash": _hash(script),
        "words": as_json(json.loads(_part("words.json"))),
        "sent": as_json(_sent(sheet)),
        "review": "",
    }
    return _HOLE.sub(lambda hole: parts[hole[1]], _part("page.html"))


def as_json(value: object) -> str:
    """Return JSON that stands in a page as it is: without `<`, and with an escape for what UTF-8 cannot write."""
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", data)


def _part(name: str) -> str:
    return (places.review_page() / name).read_text("utf-8")


def _hash(content: str) -> str:
    """Return what the policy of the page calls a script or a style sheet that it lets in."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _sent(sheet: ReviewSheet) -> Mapping[str, object]:
    profile = sheet.profile
    rows = [_row(row, sheet) for row in sheet.rows]
    content = as_json(rows).encode()
    return {
        "form": FORM,
        "key": sheet.key,
        "sent": sheet.sent,
        "title": sheet.title,
        "made": date.today().isoformat(),
        "id": blake2b(content, digest_size=9).hexdigest(),
        "limits": {
            "title": profile.title,
            "line_length": profile.line_length,
            "lines": profile.lines,
            "speed": profile.speed,
        },
        "rows": rows,
    }


def _row(row: Row, sheet: ReviewSheet) -> Mapping[str, object]:
    return {
        "mark": row.mark,
        "number": row.number,
        "start": row.start,
        "end": row.end,
        "source": _lines(row.source),
        "target": _lines(row.target),
        "state": row.state,
        "note": _lines(row.note or ""),
        "marks": list(_marks(row, sheet.findings.get(row.mark, ()))),
    }


def _lines(text: str) -> str:
    """Return a text with the line breaks that a field of a page has."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marks(row: Row, findings: Iterable[Finding]) -> Iterable[Mapping[str, object]]:
    for finding in findings:
        own = suggestion(finding)
        yield {
            "check": finding.check,
            "severity": finding.severity,
            "side": finding.side,
            "span": _span(row, finding),
            "message": {"en": str(finding.message), "pl": in_polish(finding.message)},
            "measured": finding.check in _MEASURED,
            "suggestion": _lines(own) if own != row.target else "",
        }


def _span(row: Row, finding: Finding) -> list[int]:
    """Return the span of a finding as a page counts: in units of UTF-16, in which some characters are two."""
    text = row.source if finding.side == "source" else row.target
    begin, end = finding.span
    return [len(text[:at].encode("utf-16-le", "surrogatepass")) // 2 for at in (begin, end)]
