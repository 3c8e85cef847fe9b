import pytest

from dwuglos.talk.states import STATE_TITLES
from dwuglos.talk.transcript import STATES, Segment
from gui.columns.base import Row
from gui.columns.state import WORDS, StateMark
from gui.look import theme
from gui.marks.note import NoteMark


def segment(state, origin=""):
    return Segment(1, 1, 0, 1000, "Hi", "Cześć", state, origin)


def test_every_state_has_a_word_and_a_shape_of_its_own(paint):
    assert tuple(WORDS) == STATES
    assert [StateMark().text(Row(1, segment(state))) for state in STATES] == [
        "Untranslated",
        "Draft",
        "Confirmed",
        "Final",
    ]


@pytest.mark.parametrize(
    ("state", "colour"),
    [("initial", "faint"), ("translated", "text"), ("reviewed", "good"), ("final", "good")],
)
def test_the_mark_is_painted(paint, state, colour):
    assert getattr(theme.LIGHT, colour) in paint(StateMark(), segment(state))


@pytest.mark.parametrize(
    ("origin", "said"), [("", "Draft"), ("person", "Draft"), ("google", "Draft, drafted by google")]
)
def test_a_machine_is_named(origin, said):
    assert StateMark().description(Row(1, segment("translated", origin))) == said


def test_the_marks_of_a_row_are_painted_with_its_state(paint):
    noted = segment("initial")._replace(note="Ask")
    plain = paint(StateMark(), noted)
    assert theme.LIGHT.text not in plain
    assert {*plain, theme.LIGHT.text} <= paint(StateMark(), noted, marks=(NoteMark(None),))
    assert StateMark().text(Row(1, noted, (NoteMark(None),))) == "Untranslated"


def test_the_command_line_has_the_same_words():
    assert dict(WORDS) == STATE_TITLES


def test_a_state_is_drawn_once_for_a_theme_and_looks_the_same_again(paint):
    column, segment = StateMark(), Segment(1, 1, 0, 1, "Hi", "Cześć", "translated")
    assert paint(column, segment) == paint(column, segment) == paint(StateMark(), segment)
    assert len(column._signs) == 1
    paint(column, segment._replace(state="final"))
    assert len(column._signs) == 2
