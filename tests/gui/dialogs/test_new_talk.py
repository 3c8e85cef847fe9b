"""Which files become a talk."""

import threading
import zipfile

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from gui.commands.file import NewTalk
from gui.dialogs.new_talk import NewTalkDialog

ENGLISH = "1\n00:00:01,000 --> 00:00:03,000\nHello there.\n\n2\n00:00:03,000 --> 00:00:05,000\nThe second.\n"
POLISH = ENGLISH.replace("Hello there.", "Dzień dobry.").replace("The second.", "Drugi.")


@pytest.fixture
def files(tmp_path):
    english, polish = tmp_path / "Harbours.en.srt", tmp_path / "Harbours.pl.srt"
    english.write_text(ENGLISH)
    polish.write_text(POLISH)
    return english, polish


@pytest.fixture
def dialog(desk):
    dialog = NewTalkDialog(desk.tasks, "", desk.window)
    yield dialog
    dialog.deleteLater()


def fill(desk, dialog, english, polish=None):
    dialog.english.path.setText(str(english))
    if polish is not None:
        dialog.polish.path.setText(str(polish))
    wait_read(desk, dialog)


def wait_read(desk, dialog):
    desk.qtbot.waitUntil(lambda: not dialog._pause.isActive() and dialog.found.text() != "Reading…")


def previewed(dialog):
    table = dialog.preview
    return [[table.item(row, column).text() for column in (1, 2)] for row in range(table.rowCount())]


def test_nothing_can_be_made_of_nothing(dialog):
    assert not dialog.make.isEnabled()
    assert dialog.found.text() == "Choose the file with the English text, or a ZIP of both."


def test_one_file(desk, dialog, files):
    fill(desk, dialog, files[0])
    assert dialog.found.text().startswith("Segments: 2.")
    assert previewed(dialog) == [["Hello there.", ""], ["The second.", ""]]
    assert dialog.title.placeholderText() == "Harbours.en"
    assert dialog.make.isEnabled()
    assert dialog.paths() == (files[0], None)


def test_two_files_are_shown_side_by_side(desk, dialog, files):
    fill(desk, dialog, *files)
    assert previewed(dialog) == [["Hello there.", "Dzień dobry."], ["The second.", "Drugi."]]
    assert dialog.paths() == files


def test_a_bad_file_is_told_and_nothing_can_be_made(desk, dialog, files, tmp_path):
    fill(desk, dialog, files[0])
    fill(desk, dialog, tmp_path / "missing.srt")
    assert "missing.srt" in dialog.found.text()
    assert previewed(dialog) == []
    assert not dialog.make.isEnabled()


def test_only_the_last_file_counts(desk, dialog, files, tmp_path):
    dialog.english.path.setText(str(tmp_path / "missing.srt"))
    fill(desk, dialog, files[0])
    desk.settle()
    assert dialog.found.text().startswith("Segments: 2.")
    assert dialog.make.isEnabled()


def test_browsing_fills_the_line_and_remembers_the_folder(desk, dialog, files, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(files[1]), ""))
    dialog.english.browse.click()
    assert dialog.english.path.text() == str(files[1])
    assert dialog.folder == str(files[1].parent)
    wait_read(desk, dialog)


def test_the_command_makes_the_talk_and_opens_it(desk, files, monkeypatch):
    def answer(dialog):
        fill(desk, dialog, *files)
        dialog.title.setText("  My harbours ")
        dialog.make.click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", answer)
    desk.run(NewTalk)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.title == "My harbours"
    assert [s.target for s in desk.transcript] == ["Dzień dobry.", "Drugi."]
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))


def test_a_dialog_that_is_closed_while_it_reads_does_no_harm(desk, files, monkeypatch):
    goes_on = threading.Event()
    monkeypatch.setattr("gui.dialogs.new_talk.read_talk", lambda *_, **__: goes_on.wait(5))
    dialog = NewTalkDialog(desk.tasks, "", desk.window)
    dialog.english.path.setText(str(files[0]))
    dialog._read()
    dialog.reject()
    dialog.deleteLater()
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))
    goes_on.set()
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)
    assert desk.told == ""


def test_the_files_are_swapped(desk, dialog, files):
    fill(desk, dialog, *files)
    dialog.swap.click()
    wait_read(desk, dialog)
    assert previewed(dialog)[0] == ["Dzień dobry.", "Hello there."]


def offered(dialog):
    """Return which corrections are offered."""
    corrections = dialog.corrections
    names = ("english_part", "polish_part", "pairing", "frame_rate")
    return [name for name in names if not getattr(corrections, name).isHidden()]


def test_what_was_found_is_told(desk, dialog, files):
    fill(desk, dialog, *files)
    assert "Harbours.en.srt: SubRip, UTF-8. Harbours.pl.srt: SubRip, UTF-8." in dialog.found.text()


def test_frames_are_asked_for_only_where_they_count(desk, dialog, files, tmp_path):
    fill(desk, dialog, files[0])
    assert offered(dialog) == []
    frames = tmp_path / "frames.sub"
    frames.write_text("{25}{50}Hello there.\n{75}{100}The second.\n")
    fill(desk, dialog, frames)
    assert offered(dialog) == ["frame_rate"]
    dialog.corrections.frame_rate.setCurrentText("25")
    wait_read(desk, dialog)
    assert dialog.preview.item(0, 0).text().startswith("0:01.0")
    assert dialog.how()["how"].frame_rate == 25


@pytest.fixture
def bundle(files, tmp_path):
    packed = tmp_path / "talk.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in files:
            archive.write(path, path.name)
        archive.writestr("second.pl.srt", POLISH.replace("Drugi", "Następny"))
    return packed


def test_the_parts_of_a_zip_can_be_chosen(desk, dialog, bundle):
    fill(desk, dialog, bundle)
    corrections = dialog.corrections
    assert offered(dialog) == ["english_part", "polish_part", "pairing"]
    assert corrections.english_part.currentText() == "Harbours.en.srt"
    assert corrections.polish_part.currentText() == "Harbours.pl.srt"
    corrections.polish_part.setCurrentText("second.pl.srt")
    wait_read(desk, dialog)
    assert previewed(dialog)[1] == ["The second.", "Następny."]
    assert corrections.polish_part.currentText() == "second.pl.srt"
    corrections.polish_part.setCurrentText("None")
    wait_read(desk, dialog)
    assert previewed(dialog)[1] == ["The second.", ""]
    assert offered(dialog) == ["english_part", "polish_part"]


def test_the_parts_of_one_file_are_not_those_of_the_next(desk, dialog, bundle, files):
    fill(desk, dialog, bundle)
    dialog.corrections.polish_part.setCurrentText("None")
    fill(desk, dialog, *files)
    assert offered(dialog) == ["pairing"]
    assert dialog.how()["how_translation"].part is None


def test_the_chosen_parts_become_the_talk(desk, bundle, monkeypatch):
    def answer(dialog):
        fill(desk, dialog, bundle)
        dialog.corrections.polish_part.setCurrentText("second.pl.srt")
        wait_read(desk, dialog)
        dialog.make.click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", answer)
    desk.run(NewTalk)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert [s.target for s in desk.transcript] == ["Dzień dobry.", "Następny."]


def test_a_shifted_translation_can_be_paired_in_order(desk, dialog, files):
    files[1].write_text(POLISH.replace("00:00:0", "00:05:0"))
    fill(desk, dialog, *files)
    assert previewed(dialog) != [["Hello there.", "Dzień dobry."], ["The second.", "Drugi."]]
    dialog.corrections.pairing.setCurrentIndex(1)
    wait_read(desk, dialog)
    assert previewed(dialog) == [["Hello there.", "Dzień dobry."], ["The second.", "Drugi."]]


def test_polish_without_english(desk, dialog, files):
    dialog.polish.path.setText(str(files[1]))
    wait_read(desk, dialog)
    assert previewed(dialog) == [["", "Dzień dobry."], ["", "Drugi."]]
    assert dialog.paths() == (files[1], None)
    assert dialog.make.isEnabled()


def test_polish_in_the_place_of_english_is_told(desk, dialog, files):
    fill(desk, dialog, files[1])
    assert "Harbours.pl.srt was read as the English, but looks Polish." in dialog.found.text()
