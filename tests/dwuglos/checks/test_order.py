"""Segments out of the order of time."""

from dwuglos.checks.order import Order
from tests.dwuglos.checks.looking import look, timed


def test_a_segment_that_begins_before_the_one_above() -> None:
    findings = look(Order, timed((5000, 6000), (1000, 2000), (7000, 8000)))
    assert [(finding.segment, finding.severity) for finding in findings] == [(2, "error")]


def test_a_segment_that_ends_before_it_begins() -> None:
    (finding,) = look(Order, timed((5000, 4000)))
    assert str(finding.message) == "It ends before it begins; change its times."


def test_segments_in_order() -> None:
    assert not look(Order, timed((0, 1000), (0, 1000), (None, None), (500, 600)))
