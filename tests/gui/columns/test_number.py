from dwuglos.talk.transcript import Segment
from gui.columns.base import Row
from gui.columns.number import Number
from gui.look import theme


def test_it_counts_rows_not_ids(paint):
    segment = Segment(99, 1, 0, 1000, "Hi")
    assert Number().text(Row(7, segment)) == "7"
    assert Number().description(Row(7, segment)) == ""
    assert theme.LIGHT.faint in paint(Number(), segment)
