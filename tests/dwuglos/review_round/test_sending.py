from __future__ import annotations

import pytest

from dwuglos.checks.base import Finding
from dwuglos.errors import InputError, notice
from dwuglos.review_round.sending import sheet_of
from tests.dwuglos.review_round.kit import KEY, SEGMENTS, sheet


def test_every_segment_is_a_row() -> None:
    rows = sheet().rows
    assert [row.number for row in rows] == [1, 2, 3, 4, 5]
    assert [row.target for row in rows] == [segment.target for segment in SEGMENTS]
    assert sheet().sent == "1-3,5,9"


def test_findings_go_by_the_marks_of_their_rows() -> None:
    found = [Finding("spelling", "error", 9, notice("Wrong.")), Finding("gone", "error", 400, notice("Gone."))]
    sent = sheet_of("T", KEY, SEGMENTS, findings=found)
    assert sent.findings == {sent.rows[-1].mark: [found[0]]}


def test_an_empty_talk_is_not_sent() -> None:
    with pytest.raises(InputError, match="nothing to review"):
        sheet_of("T", KEY, [])
