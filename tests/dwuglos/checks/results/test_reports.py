"""Reports of findings, as a web page and as a table."""

import csv
import io
from html.parser import HTMLParser

import pytest

from dwuglos.checks.base import Finding, Options
from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.reports import Report, as_csv, as_html
from dwuglos.errors import notice
from dwuglos.profiles import TED_PL
from tests.dwuglos.checks.looking import segments

HOSTILE = "<script>alert(1)</script> & 5"


def report(*pairs: tuple[str, str]) -> Report:
    findings = Findings(segments(*pairs), Options(TED_PL))
    findings.look()
    return Report("A <b>talk</b>", "TED PL", findings.transcript.segments, list(findings))


class Cells(HTMLParser):
    """The texts of a page by their tags."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.marked: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] == "mark":
            self.marked.append(data)
            self.tags.append("")


def test_the_table_has_a_row_for_each_finding() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(report(("It is 5.", "To 6."), ("No.", ""))).removeprefix("\ufeff"))))
    assert rows[0] == ["Number", "Time", "Check", "Severity", "Finding", "English", "Polish", "Suggestion"]
    assert rows[1][:4] == ["1", "0:00.000", "Numbers", "Warning"]
    assert rows[2][:5] == ["2", "0:03.100", "Not translated", "Error", "This segment has no translation."]


def test_what_is_hardly_a_mistake_is_called_a_hint_as_in_the_window() -> None:
    rows = csv.reader(io.StringIO(as_csv(report(("It ends.", "Kończy się")))))
    assert "Hint" in [row[3] for row in rows]


def test_what_no_check_has_found_is_called_what_it_is_said_to_be() -> None:
    (segment,) = segments(("Bees.", "Osy."))
    finding = Finding("review-meaning", "warning", segment.id, notice("Not so."))
    whole = Report("A talk", "TED PL", [segment], [finding], {"review-meaning": notice("Remark (meaning)")})
    assert list(csv.reader(io.StringIO(as_csv(whole))))[1][2:5] == ["Remark (meaning)", "Warning", "Not so."]
    assert '<li class="warning">Remark (meaning): 1 (Warning)</li>' in as_html(whole)


def test_the_table_holds_what_a_fix_would_write_and_no_formulas() -> None:
    text = as_csv(report(("=HYPERLINK", "=1+1  2")))
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    double = next(row for row in rows if row[2] == "Two spaces in a row")
    assert double[5:] == ["'=HYPERLINK", "'=1+1  2", "'=1+1 2"]


@pytest.mark.parametrize("text", ["- cmd|' /C calc'!A0  2", "\uff1d1+1  2", "'=1  2"])
def test_it_has_none_that_begins_otherwise(text: str) -> None:
    rows = list(csv.reader(io.StringIO(as_csv(report(("One", text))).removeprefix("\ufeff"))))
    assert [row[6] for row in rows if row[2] == "Two spaces in a row"] == [f"'{text}"]


def test_the_page_marks_what_a_finding_is_about_and_needs_no_other_file() -> None:
    page = as_html(report(("It is 5.", "To  6."), (HOSTILE, "Tak.")))
    cells = Cells()
    cells.feed(page)
    assert {"6", "  "} <= set(cells.marked)
    assert "script" not in cells.tags
    assert not {"link", "img", "iframe"} & set(cells.tags)
    assert "http" not in page
    assert "&lt;b&gt;talk&lt;/b&gt;" in page


def test_a_talk_without_findings_says_so() -> None:
    assert "Nothing was found." in as_html(report())


def test_the_words_are_those_of_the_language_of_the_report() -> None:
    polish = {"Findings": "Uwagi", "This segment has no translation.": "Ten segment nie ma tłumaczenia."}
    page = as_html(report(("No.", "")), lambda part: polish.get(str(part), str(part)), "pl")
    assert '<html lang="pl">' in page
    assert "Ten segment nie ma tłumaczenia." in page
