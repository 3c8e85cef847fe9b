import pytest
from PySide6.QtGui import QFontMetrics

from dwuglos.layout import break_lines
from dwuglos.profiles import NETFLIX_PL, TED_PL
from dwuglos.talk.transcript import Segment
from gui.columns.base import Row
from gui.columns.speed import Speed, fitting
from gui.look import theme


def segment(target, start=0, end=1000):
    return Segment(1, 1, start, end, "Hi", target)


@pytest.mark.parametrize(
    ("given", "said"), [(segment("x" * 18), "18.0"), (segment(""), ""), (segment("x", None, None), "")]
)
def test_characters_per_second(given, said):
    assert Speed().text(Row(1, given)) == said
    assert bool(Speed().description(Row(1, given))) == bool(said)


def test_what_is_too_fast_by_the_limits_in_force_is_painted_as_a_warning(paint):
    assert theme.LIGHT.warning not in paint(Speed(), segment("x" * 17), profile=NETFLIX_PL)
    assert theme.LIGHT.warning in paint(Speed(), segment("x" * 18), profile=NETFLIX_PL)
    assert theme.LIGHT.warning not in paint(Speed(), segment("x" * 18), profile=TED_PL)


def test_below_it_are_the_lines_as_they_are_exported(paint, monkeypatch):
    painted = []
    monkeypatch.setattr(Speed, "_paint_figure", lambda _self, _painter, _box, figure, *_: painted.append(figure.text))
    long = "Najprostszym sposobem jest po prostu policzenie, ile razy występuje."
    paint(Speed(), segment(long, end=5000))
    paint(Speed(), segment("<i>Raz</i>\ndwa", None, None))
    paint(Speed(), segment(""))
    paint(Speed(), segment("a\nb\nc"))
    assert painted == [
        "13.6",
        "·".join(str(len(line)) for line in break_lines(long).split("\n")),
        "3·3",
        "5.0",
        "1·1·1!",
    ]


def test_a_line_too_long_is_painted_as_a_warning(paint):
    assert theme.LIGHT.warning in paint(Speed(), segment("x" * 43 + "\ny", end=9000))
    assert theme.LIGHT.warning not in paint(Speed(), segment("x" * 42 + "\ny", end=9000))


def test_lengths_of_more_lines_than_fit_are_cut_where_one_sees_it(qapp):
    metrics, lines = QFontMetrics(qapp.font()), "22·25·40·31·38!"
    assert fitting(lines, metrics, metrics.horizontalAdvance(lines)) == lines
    assert fitting(lines, metrics, metrics.horizontalAdvance("…31·38!")) == "…31·38!"
    assert fitting(lines, metrics, 1) == "…38!"
