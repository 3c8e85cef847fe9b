"""The mark of a note."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from dwuglos.talk.transcript import Segment
from gui.look import theme
from gui.look.cell_look import make_look
from gui.marks.note import NoteMark

NOTED = Segment(1, 1, 0, 1000, "Hi", note="Ask the speaker")


def test_segments_with_a_note_have_it():
    assert NoteMark(None).is_on(NOTED)
    assert not NoteMark(None).is_on(NOTED._replace(note=""))


def test_it_says_the_note_in_the_language_of_the_window(speak):
    assert NoteMark(None).sentence(NOTED) == "Note: Ask the speaker"
    speak("pl")
    assert NoteMark(None).sentence(NOTED) == "Notatka: Ask the speaker"


@pytest.mark.usefixtures("_look")
@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_is_drawn_within_its_square_in_the_colour_of_texts(qapp, name):
    try:
        theme.apply(qapp, name)
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(theme.colours().base)
        painter = QPainter(image)
        NoteMark(None).paint(painter, QRectF(6, 6, 12, 12), NOTED, make_look(QFont(), NETFLIX_PL))
        painter.end()
    finally:
        theme.apply(qapp, "light")
    colours = theme.DARK if name == "dark" else theme.LIGHT
    inked = {(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).name() != colours.base}
    assert colours.text in {image.pixelColor(x, y).name() for x, y in inked}
    assert all(5 <= x <= 18 and 5 <= y <= 18 for x, y in inked)
    assert (17, 6) not in inked, "the corner is turned down"
    assert {(7, 6), (7, 17), (16, 17)} <= inked, "the other corners are not"


def test_a_note_is_shown_where_it_stands_and_read_out_in_every_cell_of_its_row(at_work):
    session, model = at_work.session, at_work.table.segments
    assert session.do(edits.set_note(session.transcript, 2, "Is <b>this</b> right?"))
    state = [column.name for column in model.columns].index("state")
    tip, described = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole
    assert model.index(1, state).data(tip) == (
        "<p>Draft, drafted by google</p><p>Note: Is &lt;b&gt;this&lt;/b&gt; right?</p>"
    )
    assert model.index(0, state).data(tip) == "Confirmed"
    assert model.index(1, 3).data(tip) is None
    assert model.index(1, 3).data(described) == "segment 2 of 6, Polish, Draft. Note: Is <b>this</b> right?"
    assert model.index(1, state).data(described).endswith("Draft, drafted by google. Note: Is <b>this</b> right?")
    session.undo()
    assert model.index(1, state).data(tip) == "Draft, drafted by google"
