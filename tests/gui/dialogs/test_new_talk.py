"""Which files become a talk."""

import threading
import zipfile
from itertools import pairwise
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from dwuglos.formats import FORMATS
from dwuglos.importing.new_talk import HowToRead
from gui.commands.file import NewTalk, OpenFiles
from gui.dialogs.new_talk import NewTalkDialog
from gui.words import localized
from tests.gui.desk import CTRL, Key
from tests.gui.room import around, beside, between

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
    assert dialog.title.placeholderText() == "Harbours"
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
    monkeypatch.setattr("gui.dialogs.new_talk.read_talk", lambda *_, **__: goes_on.wait(30))
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


def titles(box):
    return [box.itemText(n) for n in range(box.count())]


def test_the_dialog_says_what_is_wanted(dialog):
    assert dialog.windowTitle() == "New talk"
    assert dialog.height() == 560
    assert dialog.width() == min(900, dialog.screen().availableSize().width() - 20)
    assert dialog.polish.path.placeholderText() == "Optional: paired with the English by time"
    assert dialog.english.path.placeholderText() == ""
    buttons = [each.text() for each in dialog.buttons.buttons()]
    assert "&Create the talk" in buttons
    assert offered(dialog) == []


def test_every_field_is_named_and_has_its_letter(dialog):
    named = [widget.accessibleName() for widget in (*dialog.english.widgets(), *dialog.polish.widgets())]
    assert named == [
        "English file",
        "Browse: English file",
        "English file Format",
        "English file Encoding",
        "Polish file",
        "Browse: Polish file",
        "Polish file Format",
        "Polish file Encoding",
    ]
    corrections = dialog.corrections
    buddies = {label.text(): label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    assert buddies == {
        "&English:": dialog.english.path,
        "&Polish:": dialog.polish.path,
        "&Video facts:": dialog.facts,
        "&Title:": dialog.title,
        "E&nglish in it:": corrections.english_part,
        "Po&lish in it:": corrections.polish_part,
        "Pai&red:": corrections.pairing,
        "&Frames per second:": corrections.frame_rate,
    }
    assert dialog.preview.accessibleName() == "The first segments"


def test_formats_and_encodings_can_be_said(dialog):
    line = dialog.english
    reading = [format for format in FORMATS if format.reads]
    assert titles(line.format)[:2] == ["Format: automatic", localized(reading[0].title)]
    assert [line.format.itemData(n) for n in range(line.format.count())] == [None, *(each.name for each in reading)]
    assert titles(line.encoding) == [
        "Encoding: automatic",
        "UTF-8",
        "cp1250",
        "iso-8859-2",
        "cp852",
        "cp1252",
        "UTF-16",
    ]
    assert line.encoding.itemData(1) == "utf-8"
    assert titles(dialog.corrections.pairing) == ["By their times", "In order, first with first"]
    assert titles(dialog.corrections.frame_rate) == ["23.976", "24", "25", "29.97", "30"]
    assert dialog.corrections.frame_rate.isEditable()


def test_another_encoding_is_read_again(desk, dialog, files):
    files[0].write_bytes(ENGLISH.replace("Hello there.", "Łąka śpi.").encode("cp1250"))
    dialog.english.encoding.setCurrentIndex(dialog.english.encoding.findData("iso-8859-2"))
    fill(desk, dialog, files[0])
    wrong = previewed(dialog)[0][0]
    assert wrong != "Łąka śpi."
    dialog.english.encoding.setCurrentIndex(dialog.english.encoding.findData("cp1250"))
    assert not dialog.make.isEnabled()  # until it is read
    wait_read(desk, dialog)
    assert previewed(dialog)[0][0] == "Łąka śpi."
    assert "CP1250" in dialog.found.text()


def test_another_format_is_read_again(desk, dialog, files):
    fill(desk, dialog, files[0])
    dialog.english.format.setCurrentIndex(dialog.english.format.findData("text"))
    wait_read(desk, dialog)
    assert dialog.how()["how"].format == "text"
    assert "Harbours.en.srt: SubRip" not in dialog.found.text()


def test_while_it_reads_it_says_so(dialog, files):
    dialog.english.path.setText(str(files[0]))
    assert not dialog.make.isEnabled()
    dialog._pause.stop()
    dialog._read()
    assert dialog.found.text() == "Reading…"


def test_a_source_is_read_at_once(desk, files):
    dialog = NewTalkDialog(desk.tasks, "", desk.window, [str(files[0])])
    wait_read(desk, dialog)
    assert previewed(dialog)[0] == ["Hello there.", ""]
    assert dialog.focusWidget() is dialog.english.path
    dialog.deleteLater()


def test_lines_that_are_emptied_are_not_read(desk, dialog, files):
    fill(desk, dialog, files[0])
    said = dialog.found.text()
    dialog.english.path.clear()
    wait_read(desk, dialog)
    assert dialog.found.text() == said
    assert not dialog.make.isEnabled()
    dialog.english.path.setText("  ")
    wait_read(desk, dialog)
    assert not dialog.make.isEnabled()


def test_the_preview_shows_times_and_the_beginning(desk, dialog, tmp_path):
    long = tmp_path / "long.srt"
    cues = (f"{n}\n00:00:{n:02},500 --> 00:00:{n:02},900\nSentence {n}.\n" for n in range(1, 45))
    long.write_text("\n".join(cues))
    fill(desk, dialog, long)
    assert dialog.found.text().startswith("Segments: 44.")
    assert dialog.preview.rowCount() == 30
    assert [dialog.preview.item(0, n).text() for n in range(3)] == ["0:01.5", "Sentence 1.", ""]
    assert dialog.preview.item(29, 1).text() == "Sentence 30."


def test_long_lines_of_the_preview_are_shown_whole(desk, dialog, tmp_path):
    dialog.show()
    long = tmp_path / "long.srt"
    long.write_text(ENGLISH.replace("Hello there.", "Hello there, all of you. " * 12))
    fill(desk, dialog, long)
    assert dialog.preview.rowHeight(0) > 2 * dialog.preview.rowHeight(1)


def test_the_preview_is_only_looked_at(desk, dialog, qtbot):
    dialog.show()
    table, header = dialog.preview, dialog.preview.horizontalHeader()
    assert [table.horizontalHeaderItem(n).text() for n in range(table.columnCount())] == ["Time", "English", "Polish"]
    assert table.editTriggers() == table.EditTrigger.NoEditTriggers
    assert table.selectionMode() == table.SelectionMode.NoSelection
    assert not table.tabKeyNavigation()
    assert not table.verticalHeader().isVisible()
    assert header.defaultAlignment() & Qt.AlignmentFlag.AlignLeft
    qtbot.waitUntil(lambda: header.length() == table.viewport().width())
    assert abs(header.sectionSize(1) - header.sectionSize(2)) <= 1
    assert header.sectionSize(0) < header.sectionSize(1)


def test_browsing_begins_in_the_folder_and_offers_what_can_be_read(desk, dialog, files, monkeypatch):
    asked = []
    answers = [(str(files[1]), ""), ("", "")]

    def browse(_parent, title, folder, kinds):
        asked.append((title, folder, kinds))
        return answers.pop(0)

    monkeypatch.setattr(QFileDialog, "getOpenFileName", browse)
    dialog.folder = "/begin"
    dialog.polish.browse.click()
    assert dialog.polish.path.text() == str(files[1])
    dialog.english.browse.click()
    assert dialog.english.path.text() == ""
    assert [each[:2] for each in asked] == [("Polish file", "/begin"), ("English file", str(files[1].parent))]
    assert dialog.folder == str(files[1].parent)
    assert "*.srt" in asked[0][2]
    assert "*.zip" in asked[0][2]
    wait_read(desk, dialog)


RATES = {"25": 25, "29,97": 29.97, "1": 1, "1000": 1000, "0.5": None, "1001": None, "film": None, "": None}


def test_a_rate_is_a_number_that_can_be_one(dialog):
    found = {}
    for typed in RATES:
        dialog.corrections.frame_rate.setCurrentText(typed)
        found[typed] = dialog.corrections.rate()
    dialog._pause.stop()
    assert found == RATES


def test_parts_are_those_of_the_file_that_offered_them(desk, dialog, bundle):
    assert dialog.corrections.parts_of("") == (None, None)
    fill(desk, dialog, bundle)
    assert dialog.corrections.parts_of(str(bundle)) == ("Harbours.en.srt", "Harbours.pl.srt")
    assert dialog.corrections.parts_of("another.zip") == (None, None)
    assert titles(dialog.corrections.polish_part)[0] == "None"
    assert "None" not in titles(dialog.corrections.english_part)
    assert set(titles(dialog.corrections.english_part)) == {"Harbours.en.srt", "Harbours.pl.srt", "second.pl.srt"}
    assert dialog.how()["how"].part == "Harbours.en.srt"


def test_what_is_chosen_is_how_it_is_read(desk, dialog, files):
    fill(desk, dialog, *files)
    assert dialog.how() == {
        "how": HowToRead(frame_rate=23.976),
        "how_translation": HowToRead(frame_rate=23.976, in_order=False),
    }
    dialog.corrections.pairing.setCurrentIndex(1)
    dialog.polish.encoding.setCurrentIndex(1)
    assert dialog.how()["how_translation"] == HowToRead(encoding="utf-8", frame_rate=23.976, in_order=True)
    dialog.english.path.clear()
    assert dialog.how() == {"how": HowToRead(encoding="utf-8", frame_rate=23.976, is_polish=True)}
    dialog._pause.stop()


def test_only_the_answer_that_is_waited_for_is_shown(desk, dialog, files, tmp_path, monkeypatch):
    dialog.english.path.setText(str(files[0]))
    dialog._pause.stop()
    dialog._read()
    dialog.read()  # something was changed before the answer came
    dialog._pause.stop()
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)
    assert dialog.found.text() == "Reading…"
    assert previewed(dialog) == []
    dialog.english.path.setText(str(tmp_path / "missing.srt"))
    dialog._pause.stop()
    dialog._read()
    dialog.read()
    dialog._pause.stop()
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)
    assert dialog.found.text() == "Reading…"


def test_closing_waits_for_nothing(desk, dialog, files):
    dialog.english.path.setText(str(files[0]))
    dialog.reject()
    assert not dialog._pause.isActive()
    assert dialog.result() == 0
    dialog._read()
    dialog.reject()
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)
    assert dialog.found.text() == "Reading…"
    assert previewed(dialog) == []


def test_a_correction_is_hidden_with_its_title(desk, dialog, bundle):
    labels = {label.buddy(): label for label in dialog.corrections.findChildren(QLabel)}
    assert [labels[box].isHidden() for box in dialog.corrections.boxes()] == [True] * 4
    fill(desk, dialog, bundle)
    assert [labels[box].isHidden() for box in dialog.corrections.boxes()] == [False, False, False, True]


def test_the_buttons_make_and_give_up(desk, dialog, files):
    dialog.show()
    fill(desk, dialog, files[0])
    dialog.make.click()
    assert (dialog.result(), dialog.isVisible()) == (1, False)
    dialog.show()
    dialog.buttons.button(dialog.buttons.StandardButton.Cancel).click()
    assert (dialog.result(), dialog.isVisible()) == (0, False)


def test_tab_goes_from_line_to_line(dialog):
    facts = (dialog.facts, dialog.browse_facts)
    order = [*dialog.english.widgets(), *dialog.polish.widgets(), *facts, dialog.title, dialog.swap]
    visited, here = [], dialog.english.path
    while here is not dialog.make and len(visited) < 60:
        if here in order:
            visited.append(here)
        here = here.nextInFocusChain()
    assert visited == order


def test_lines_stand_one_below_the_other(desk, dialog, bundle):
    dialog.show()
    fill(desk, dialog, bundle)
    corrections = dialog.corrections
    below = [
        dialog.english.path,
        dialog.polish.path,
        dialog.facts,
        dialog.title,
        corrections,
        dialog.found,
        dialog.preview,
    ]
    desk.qtbot.waitUntil(lambda: all(between(*pair) >= 0 for pair in pairwise([*below, dialog.buttons])))
    for line in (dialog.english, dialog.polish):
        assert all(beside(*pair) >= 0 for pair in pairwise(line.widgets()))
        assert line.path.width() >= line.browse.width()
    assert len({around(each, dialog)[0] for each in (dialog.english.path, dialog.polish.path, dialog.title)}) == 1
    assert beside(dialog.title, dialog.swap) >= 0
    shown = [box for box in corrections.boxes() if not box.isHidden()]
    assert all(beside(*pair) > 0 for pair in pairwise(shown))
    label = next(each for each in corrections.findChildren(QLabel) if each.buddy() is corrections.english_part)
    assert around(label, corrections)[0] == 0
    assert max(around(box, corrections)[1] for box in shown) <= 2
    assert dialog.preview.height() > dialog.height() / 3
    assert dialog.found.wordWrap()
    assert corrections.english_part.minimumContentsLength() == 18
    policy = corrections.english_part.SizeAdjustPolicy
    assert corrections.english_part.sizeAdjustPolicy() == policy.AdjustToMinimumContentsLengthWithIcon
    dialog.resize(1400, 560)
    desk.qtbot.waitUntil(lambda: dialog.english.path.width() > 500)
    assert around(shown[-1], corrections)[2] > 100  # boxes are as wide as they need
    assert dialog.swap.width() < 300


def test_on_a_large_screen_it_is_wide_enough_for_both_texts(desk, monkeypatch):
    screen = SimpleNamespace(availableSize=lambda: QSize(2000, 1500))
    monkeypatch.setattr(NewTalkDialog, "screen", lambda _: screen)
    dialog = NewTalkDialog(desk.tasks, "", desk.window)
    assert dialog.size().toTuple() == (900, 560)
    dialog.deleteLater()


def test_what_was_shown_is_made_and_not_read_once_more(desk, files, monkeypatch):
    def answer(dialog):
        fill(desk, dialog, *files)
        for path in files:
            path.unlink()
        dialog.make.click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", answer)
    desk.run(NewTalk)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.title == "Harbours"
    assert [s.target for s in desk.transcript] == ["Dzień dobry.", "Drugi."]


FACTS = '{"title": "A film of bees", "view_count": 12, "webpage_url": "https://example.org/v", "duration": 9}'


@pytest.fixture
def facts(tmp_path):
    path = tmp_path / "talk.info.json"
    path.write_text(FACTS)
    return path


def test_facts_are_taken_and_name_the_talk(desk, dialog, files, facts):
    dialog.facts.setText(str(facts))
    wait_read(desk, dialog)
    assert not dialog.make.isEnabled()
    fill(desk, dialog, files[0])
    assert dialog.title.placeholderText() == "A film of bees"
    assert dialog.talk.facts.video.views == 12


def test_facts_in_the_place_of_a_text_are_put_into_theirs_and_no_talk_is_made_of_them_alone(desk, dialog, files, facts):
    fill(desk, dialog, facts)
    assert (dialog.english.path.text(), dialog.facts.text()) == ("", str(facts))
    assert dialog.found.text() == "These are the facts about the video. Choose the file with the English text too."
    assert not dialog.make.isEnabled()
    fill(desk, dialog, files[0])
    assert dialog.make.isEnabled()
    assert dialog.talk.title == "A film of bees"


def test_facts_in_the_place_of_the_english_leave_the_polish_to_be_read(desk, dialog, files, facts):
    dialog.polish.path.setText(str(files[1]))
    fill(desk, dialog, facts)
    desk.qtbot.waitUntil(dialog.make.isEnabled)
    assert [s.target for s in dialog.talk.segments] == ["Dzień dobry.", "Drugi."]
    assert dialog.facts.text() == str(facts)


def test_a_second_file_of_facts_is_refused(desk, dialog, facts):
    dialog.facts.setText(str(facts))
    fill(desk, dialog, facts)
    assert dialog.found.text().startswith("talk.info.json holds facts about a video and no text;")
    assert not dialog.make.isEnabled()


def test_several_files_are_put_where_they_belong(desk, files, facts):
    dialog = NewTalkDialog(desk.tasks, "", desk.window, [str(each) for each in (facts, files[1], files[0])])
    desk.qtbot.waitUntil(dialog.make.isEnabled)
    lines = (dialog.english.path, dialog.polish.path, dialog.facts)
    assert [line.text() for line in lines] == [str(files[0]), str(files[1]), str(facts)]
    dialog.deleteLater()


def test_several_files_of_which_none_can_be_read_are_told(desk, tmp_path):
    dialog = NewTalkDialog(desk.tasks, "", desk.window, [str(tmp_path / "a.srt"), str(tmp_path / "b.srt")])
    desk.qtbot.waitUntil(lambda: "a.srt" in dialog.found.text())
    assert not dialog.make.isEnabled()
    dialog.deleteLater()


def test_choosing_files_opens_the_chooser_first_and_then_the_form(desk, files, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(files[0])], ""))
    shown = []

    def look(dialog):
        shown.append(dialog.english.path.text())
        dialog.reject()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", look)
    desk.window.home.file_wanted.emit()
    desk.home()
    desk.key(Key.Key_O, CTRL)
    assert shown == [str(files[0])] * 2
    assert desk.settings.last_folder == str(files[0].parent)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    desk.run(OpenFiles)
    assert len(shown) == 2
    desk.key(Key.Key_N, CTRL)
    assert shown[2:] == [""]


def test_the_names_of_files_have_room(dialog):
    dialog.show()
    assert dialog.english.path.width() > 0.2 * dialog.width(), [w.width() for w in dialog.english.widgets()]
    assert dialog.title.width() > dialog.english.path.width()


def test_what_was_copied_has_no_file_to_choose_but_a_title_to_give(desk, files):
    dialog = NewTalkDialog(desk.tasks, "", desk.window, [str(files[0])], is_copied=True)
    assert dialog.focusWidget() is dialog.title
    dialog.deleteLater()
