"""Lines under what the checks have found in a text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextCharFormat

from dwuglos.checks.base import Finding
from dwuglos.checks.parts.requirements import Severity
from dwuglos.errors import notice
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk.edits import Field
from gui.cells.finding_lines import colour_of, lines_under
from gui.look.cell_look import Look, make_look

LINES = QTextCharFormat.UnderlineStyle


@pytest.fixture
def look(qapp: object) -> Look:
    """How cells look."""
    return make_look(QFont(), NETFLIX_PL)


def finding(severity: Severity, begin: int, end: int, side: Field = "target", check: str = "names") -> Finding:
    """Return something that was found."""
    return Finding(check, severity, 1, notice("Found."), side, (begin, end))


def test_only_what_has_a_place_in_this_text_has_a_line(look: Look) -> None:
    found = [finding("error", 2, 5), finding("error", 3, 3), finding("error", 0, 4, "source")]
    assert [line[:2] for line in lines_under(found, "target", look)] == [(2, 5)]
    assert [line[:2] for line in lines_under(found, "source", look)] == [(0, 4)]
    assert lines_under([], "target", look) == []


def test_the_gravest_is_drawn_over_the_others(look: Look) -> None:
    found = [finding("error", 0, 1), finding("info", 0, 2), finding("warning", 0, 3), finding("info", 0, 4)]
    assert [line.end for line in lines_under(found, "target", look)] == [2, 4, 3, 1]


def test_each_severity_has_a_line_of_its_own(look: Look) -> None:
    found = [finding("info", 0, 1), finding("warning", 0, 1), finding("error", 0, 1)]
    lines = lines_under(found, "target", look)
    assert [line.style for line in lines] == [LINES.DotLine, LINES.WaveUnderline, LINES.WaveUnderline]
    assert [line.colour for line in lines] == [look.accent, look.caution, look.warning]
    assert len({line.colour.name() for line in lines}) == 3


def test_a_misspelt_word_is_red_whatever_it_weighs(look: Look) -> None:
    (line,) = lines_under([finding("info", 0, 3, check="spelling")], "target", look)
    assert (line.colour, line.style) == (look.warning, LINES.DotLine)
    assert colour_of("info", look) == look.accent
