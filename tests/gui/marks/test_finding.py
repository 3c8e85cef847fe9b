"""The mark of what the checks have found."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from dwuglos.checks.base import Finding
from dwuglos.errors import notice
from dwuglos.talk.transcript import Segment
from gui.look import theme
from gui.marks.finding import SENTENCES, FindingMark, paint_sign

SEGMENT = Segment(1, 1, 0, 2000, "Hi", "Cześć")


def mark_with(*findings):
    return FindingMark(SimpleNamespace(findings=SimpleNamespace(of=lambda id: findings)))


def finding(severity, check="numbers"):
    return Finding(check, severity, 1, notice("The number {number} is missing.", number=3))


@pytest.mark.parametrize(
    ("findings", "is_on"),
    [
        ([], False),
        ([finding("error", "untranslated")], False),  # the sign of the state says so
        ([finding("error", "overlap")], False),  # it has a mark of its own
        ([finding("info")], True),
    ],
)
def test_it_is_on_where_nothing_else_says_what_was_found(findings, is_on):
    assert mark_with(*findings).is_on(SEGMENT) is is_on


def test_it_says_how_grave_each_finding_is():
    mark = mark_with(finding("error"), finding("warning"), finding("info"))
    assert mark.sentence(SEGMENT).split("\n") == [
        "Error: The number 3 is missing.",
        "Warning: The number 3 is missing.",
        "Hint: The number 3 is missing.",
    ]


def test_each_severity_has_a_shape_and_a_colour_of_its_own(inked):
    colours = {"error": theme.LIGHT.warning, "warning": theme.LIGHT.caution, "info": theme.LIGHT.accent}
    drawn = {severity: inked(mark_with(finding(severity)), SEGMENT, colour) for severity, colour in colours.items()}
    assert all(drawn.values())
    assert len(set(map(frozenset, drawn.values()))) == 3
    assert inked(mark_with(finding("warning"), finding("error")), SEGMENT) == drawn["error"]


@pytest.mark.parametrize("severity", SENTENCES)
def test_what_is_drawn_after_a_sign_is_drawn_as_if_there_were_none(qapp, severity):
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    pen, brush = painter.pen(), painter.brush()
    paint_sign(painter, QRectF(2, 2, 12, 12), severity)
    assert (painter.pen(), painter.brush()) == (pen, brush)
    painter.end()
