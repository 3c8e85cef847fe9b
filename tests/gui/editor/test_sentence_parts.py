"""The segments of a sentence with the parts of its translation: their lines, their figures, their breaks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from dwuglos.profiles import NETFLIX_PL
from dwuglos.sentences.whole_sentence import WholeSentence
from dwuglos.talk.transcript import NewSegment, Segment, number
from gui.editor.sentence_parts import SentenceParts
from gui.look import text_size, theme

TIME, ENGLISH, POLISH, LENGTH, SPEED, BREAK = range(6)

SEGMENTS = number(
    (
        NewSegment(2000, 5000, "Tonight we look at lighthouses,", "Dziś przyjrzymy się latarniom,"),
        NewSegment(5000, 8000, "and at the keepers who lived in them.", "i ich latarnikom."),
    )
)


def parts_of(qtbot: QtBot, *segments: Segment, sentence: WholeSentence | None = None) -> SentenceParts:
    parts = SentenceParts(None)  # type: ignore[arg-type]
    qtbot.addWidget(parts)
    parts.resize(900, 300)
    shown = sentence or WholeSentence.of(segments)
    parts.begin(shown)
    parts.show_sentence(shown, NETFLIX_PL)
    return parts


def row(parts: SentenceParts, n: int) -> list[str]:
    cells = [parts.item(n, column) for column in range(parts.columnCount())]
    return [cell.text() if cell is not None else "none" for cell in cells]


@pytest.fixture
def parts(qtbot: QtBot) -> SentenceParts:
    return parts_of(qtbot, *SEGMENTS)


def test_a_row_says_when_what_and_how_it_is_read(parts: SentenceParts) -> None:
    assert parts.rowCount() == 2
    english = [segment.source for segment in SEGMENTS]
    assert row(parts, 0) == ["0:02.0", english[0], "Dziś przyjrzymy się latarniom,", "30 / 42", "10.0 / 17", ""]
    assert row(parts, 1) == ["0:05.0", english[1], "i ich latarnikom.", "17 / 42", "5.7 / 17", ""]


def test_a_part_stands_in_the_lines_it_will_be_read_in(qtbot: QtBot) -> None:
    long = "Dziś wieczorem przyjrzymy się latarniom morskim oraz latarnikom."
    parts = parts_of(qtbot, SEGMENTS[0]._replace(target=long))
    lines = row(parts, 0)[POLISH].split("\n")
    assert len(lines) == 2
    assert " ".join(lines) == long
    assert row(parts, 0)[LENGTH] == "·".join(str(len(line)) for line in lines) + " / 42"
    assert parts.rowHeight(0) >= 2 * parts.fontMetrics().lineSpacing()


def test_figures_over_their_limits_stand_out(parts: SentenceParts, qtbot: QtBot) -> None:
    fast = parts_of(qtbot, SEGMENTS[0]._replace(end=2500), SEGMENTS[1])
    over, within = fast.item(0, SPEED), fast.item(1, SPEED)
    assert over.text() == "60.0! / 17"
    assert (over.font().bold(), within.font().bold()) == (True, False)
    assert over.foreground().color() == QColor(theme.colours().warning)
    assert within.foreground().color() == QColor(theme.colours().faint)
    fast.show_sentence(WholeSentence.of(SEGMENTS), NETFLIX_PL)
    assert not over.font().bold(), "it is read at leisure again"


def test_without_a_translation_or_times_there_is_nothing_to_count(qtbot: QtBot) -> None:
    parts = parts_of(qtbot, SEGMENTS[0], SEGMENTS[1]._replace(start=None, end=None))
    assert row(parts, 1)[SPEED] == ""
    parts.show_sentence(WholeSentence.of([segment._replace(target="") for segment in SEGMENTS]), NETFLIX_PL)
    assert [row(parts, n)[POLISH:] for n in range(2)] == [["", "", "", ""]] * 2


def test_limits_that_a_profile_does_not_have_are_not_named(parts: SentenceParts) -> None:
    parts.show_sentence(WholeSentence.of(SEGMENTS), replace(NETFLIX_PL, speed=0))
    assert [row(parts, n)[SPEED] for n in range(2)] == ["10.0", "5.7"]


def test_a_break_that_was_moved_is_pinned(qtbot: QtBot) -> None:
    moved = WholeSentence.of(SEGMENTS).move_break(0, -1)
    parts = parts_of(qtbot, sentence=moved)
    assert [row(parts, n)[BREAK] for n in range(2)] == ["pinned", ""]
    assert row(parts, 1)[POLISH] == "latarniom, i ich latarnikom."
    parts.show_sentence(moved.afresh(), NETFLIX_PL)
    assert [row(parts, n)[BREAK] for n in range(2)] == ["", ""]


def test_another_sentence_takes_the_place_of_the_first(parts: SentenceParts) -> None:
    parts.begin(WholeSentence.of(SEGMENTS[1:]))
    assert parts.rowCount() == 1
    assert row(parts, 0)[:2] == ["0:05.0", SEGMENTS[1].source]


def test_texts_have_the_size_that_was_chosen_and_figures_their_own(parts: SentenceParts) -> None:
    sizes = {column: parts.item(0, column).font().pointSizeF() for column in range(6)}
    height = parts.rowHeight(0)
    try:
        text_size.use(2 * text_size.USUAL)
        parts.use_text_size()
        grown = [c for c in range(6) if parts.item(0, c).font().pointSizeF() > 1.5 * sizes[c]]
        assert grown == [ENGLISH, POLISH]
        assert parts.rowHeight(0) > 1.5 * height
        parts.show_sentence(WholeSentence.of(SEGMENTS), NETFLIX_PL)
        assert parts.item(1, POLISH).font() == text_size.font()
    finally:
        text_size.use(text_size.USUAL)


def test_the_two_texts_share_the_room_and_nothing_is_edited_in_place(parts: SentenceParts) -> None:
    parts.show()
    assert abs(parts.columnWidth(ENGLISH) - parts.columnWidth(POLISH)) <= 1
    assert parts.columnWidth(ENGLISH) > 2 * parts.columnWidth(TIME)
    assert sum(parts.columnWidth(n) for n in range(6)) == parts.viewport().width()
    assert parts.editTriggers() == SentenceParts.EditTrigger.NoEditTriggers
    parts.selectRow(1)
    assert {index.row() for index in parts.selectedIndexes()} == {1}
    assert len(parts.selectedIndexes()) == 6
    heads = [parts.horizontalHeaderItem(n).text() for n in range(6)]
    assert heads == ["Time", "English", "Polish", "Characters", "CPS", "Break after"]
    assert parts.horizontalHeaderItem(BREAK).toolTip().startswith("A pinned break stays")
    assert parts.item(0, POLISH).textAlignment() & Qt.AlignmentFlag.AlignTop.value
