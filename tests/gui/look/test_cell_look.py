"""How the cells of the segment table look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from dwuglos.profiles import NETFLIX_PL
from gui.look import theme
from gui.look.cell_look import make_look, text_box


def test_a_text_keeps_away_from_the_borders_of_its_cell() -> None:
    assert text_box(QRect(100, 50, 200, 40)) == QRect(106, 55, 188, 33)


def test_fonts_beside_the_usual_one_and_which_stays_as_it_is(qapp: QApplication) -> None:
    font = QFont()
    font.setPointSizeF(20)
    look = make_look(font, NETFLIX_PL)
    assert [each.pointSizeF() for each in (look.font, look.bold, look.small, look.small_bold)] == [20, 20, 18, 18]
    assert [each.bold() for each in (look.font, look.bold, look.small, look.small_bold)] == [False, True, False, True]
    assert not font.bold()


def test_nothing_is_looked_for_at_first(qapp: QApplication) -> None:
    look = make_look(QFont(), NETFLIX_PL)
    assert (look.find, look.in_lines, look.milliseconds) == ("", False, False)
    look = make_look(QFont(), NETFLIX_PL, "latarnia", in_lines=True)
    assert (look.find, look.in_lines, look.milliseconds, look.profile) == ("latarnia", True, False, NETFLIX_PL)


@pytest.mark.parametrize(("name", "colours"), [("light", theme.LIGHT), ("dark", theme.DARK)])
def test_colours_are_those_of_the_theme(qapp: QApplication, name: theme.Theme, colours: theme.Colours) -> None:
    try:
        theme.apply(qapp, name)
        look = make_look(QFont(), NETFLIX_PL)
    finally:
        theme.apply(qapp, "light")
    for field in ("text", "faint", "warning", "caution", "accent", "good", "match"):
        assert getattr(look, field).name() == getattr(colours, field).lower(), field
