"""What may be corrected about the files of a new talk: shown only where it can matter, and asked about anew."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from dwuglos.importing.new_talk import FoundFile, NewTalk
from gui.dialogs.corrections import FRAME_RATES, Corrections


@pytest.fixture
def reads() -> list[bool]:
    """As often as files are to be read again."""
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def corrections(window: QWidget, reads: list[bool]) -> Corrections:
    return Corrections(lambda: reads.append(True), window)


def talk(*found: tuple[str, str], parts: tuple[str, ...] = ()) -> NewTalk:
    files = tuple(FoundFile(name, format, "utf-8") for name, format in found)
    return NewTalk("Bees", [], (), "", "", found=files, parts=parts)


BUNDLE = talk(("bees/en.srt", "srt"), ("bees/pl.srt", "srt"), parts=("bees/en.srt", "bees/pl.srt", "bees/de.srt"))


def shown(corrections: Corrections) -> list[str]:
    names = {getattr(corrections, name): name for name in ("english_part", "polish_part", "pairing", "frame_rate")}
    return [names[box] for box in corrections.boxes() if not box.isHidden()]


def items(box: QComboBox) -> list[object]:
    return [box.itemData(n) for n in range(box.count())]


def test_nothing_is_shown_before_files_are_read_or_for_a_plain_one(corrections: Corrections) -> None:
    assert shown(corrections) == []
    corrections.offer(talk(("bees.srt", "srt")), "bees.srt")
    assert shown(corrections) == []


def test_of_a_folder_its_texts_are_offered_and_those_that_were_taken_chosen(
    corrections: Corrections, reads: list[bool]
) -> None:
    corrections.offer(BUNDLE, "bees.zip")
    assert shown(corrections) == ["english_part", "polish_part", "pairing"]
    assert items(corrections.english_part) == list(BUNDLE.parts)
    assert items(corrections.polish_part) == ["", *BUNDLE.parts]
    assert corrections.polish_part.itemText(0) == "None"
    assert corrections.parts_of("bees.zip") == ("bees/en.srt", "bees/pl.srt")
    assert reads == [], "what is shown is not chosen anew"


def test_a_choice_has_the_files_read_again(corrections: Corrections, reads: list[bool]) -> None:
    corrections.offer(BUNDLE, "bees.zip")
    corrections.polish_part.setCurrentIndex(0)
    assert corrections.parts_of("bees.zip") == ("bees/en.srt", "")
    corrections.pairing.setCurrentIndex(1)
    assert corrections.pairing.currentData() is True
    assert len(reads) == 2


def test_the_parts_of_one_file_are_none_of_another(corrections: Corrections) -> None:
    assert corrections.parts_of("") == (None, None)
    corrections.offer(BUNDLE, "bees.zip")
    assert corrections.parts_of("ants.zip") == (None, None)
    corrections.offer(talk(("ants.srt", "srt")), "ants.srt")
    assert corrections.parts_of("ants.srt") == (None, None)
    assert shown(corrections) == []


def test_a_folder_of_one_text_leaves_nothing_to_choose_but_whether_it_has_polish(corrections: Corrections) -> None:
    corrections.offer(talk(("bees/en.srt", "srt"), parts=("bees/en.srt",)), "bees.zip")
    assert shown(corrections) == ["polish_part"]
    assert corrections.parts_of("bees.zip") == ("bees/en.srt", "")


def test_a_polish_file_of_its_own_is_no_part_of_the_english_folder(corrections: Corrections) -> None:
    new = talk(("bees/en.srt", "srt"), ("pl.srt", "srt"), parts=("bees/en.srt", "bees/de.srt"))
    corrections.offer(new, "bees.zip")
    assert corrections.parts_of("bees.zip") == ("bees/en.srt", "")
    assert "pairing" in shown(corrections)


def test_frames_are_asked_for_where_times_are_counted_in_them(corrections: Corrections) -> None:
    corrections.offer(talk(("bees.sub", "microdvd")), "bees.sub")
    assert shown(corrections) == ["frame_rate"]
    assert [corrections.frame_rate.itemText(n) for n in range(len(FRAME_RATES))] == list(FRAME_RATES)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("25", 25),
        ("23,976", 23.976),
        ("1", 1),
        ("1000", 1000),
        ("0.5", None),
        ("1001", None),
        ("nan", None),
        ("", None),
        ("a film", None),
    ],
)
def test_a_rate_is_a_number_that_a_film_can_have(
    corrections: Corrections, reads: list[bool], text: str, rate: float | None
) -> None:
    corrections.frame_rate.setCurrentText("24")
    reads.clear()
    corrections.frame_rate.setCurrentText(text)
    assert corrections.rate() == rate
    assert len(reads) == 1
