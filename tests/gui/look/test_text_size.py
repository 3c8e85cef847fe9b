"""Sizes of text, from one to the next."""

from PySide6.QtGui import QFont

from gui.look.text_size import SIZES, allowed, beside, scaled


def test_a_size_has_others_beside_it_as_far_as_there_are_any():
    assert (beside(100, 1), beside(100, -1), beside(100, 0)) == (110, 90, 100)
    assert (beside(SIZES[0], -1), beside(SIZES[-1], 5)) == (SIZES[0], SIZES[-1])
    assert (beside(104, 1), beside(0, 0), beside(999, 0)) == (110, SIZES[0], SIZES[-1])


def test_a_size_from_elsewhere_is_kept_within_what_can_be_read():
    assert [allowed(size) for size in (-5, 69, 104, 9999)] == [70, 70, 104, 250]


def test_a_font_is_scaled_and_the_other_left_alone():
    font = QFont()
    font.setPointSizeF(10)
    assert scaled(font, 150).pointSizeF() == 15
    assert font.pointSizeF() == 10
