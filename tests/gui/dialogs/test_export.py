"""What is exported, how, and where to."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from gui.commands.file import Export
from gui.dialogs.export import CONTENTS, ExportDialog
from tests.gui.desk import CTRL, Asked, Key

TITLES = [name for name, *_ in CONTENTS]


@pytest.fixture
def folder(tmp_path, at_work):
    folder = tmp_path / "out"
    folder.mkdir()
    at_work.settings.last_folder = str(folder)
    return folder


@pytest.fixture
def dialog(at_work, folder):
    dialog = ExportDialog(at_work.session, {}, str(folder), at_work.window)
    yield dialog
    dialog.deleteLater()


def choose(box, data):
    box.setCurrentIndex(box.findData(data))


def export(desk, monkeypatch, prepare):
    """Run the command; `prepare` does in the dialog what the user would, and Export is pressed."""

    def answer(dialog):
        prepare(dialog)
        assert dialog.save.isEnabled()
        dialog.save.click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", answer)
    desk.run(Export)
    desk.qtbot.waitUntil(lambda: desk.told != "")


EXPECTED = {
    "target": "Dobry wieczór.",
    "source": "Good evening.",
    "both": "Dobry wieczór.\nGood evening.",
    "both-english": "Good evening.\nDobry wieczór.",
}


@pytest.mark.parametrize("content", EXPECTED)
def test_each_choice_of_text_is_what_comes_out(at_work, folder, monkeypatch, content):
    export(at_work, monkeypatch, lambda dialog: choose(dialog.content, content))
    (written,) = folder.iterdir()
    assert written.read_text().startswith(f"1\n00:00:00,000 --> 00:00:02,000\n{EXPECTED[content]}\n\n2\n")
    assert at_work.told == f"Exported: {written}"
    language = {"target": "pl", "source": "en"}.get(content, "en-pl")
    assert written.name == f"Lighthouses.{language}.srt"


def test_two_files_with_the_same_times(at_work, folder, monkeypatch):
    export(at_work, monkeypatch, lambda dialog: choose(dialog.content, "pair"))
    english, polish = (folder / f"Lighthouses.{each}.srt" for each in ("en", "pl"))
    assert "Good evening." in english.read_text()
    assert "Dobry wieczór." in polish.read_text()
    times = [[line for line in path.read_text().split("\n") if "-->" in line] for path in (english, polish)]
    assert times[0] == times[1]
    assert len(times[0]) == 4
    assert at_work.told == f"Exported: {english}, {polish}"


@pytest.mark.parametrize(("gaps", "cues"), [("leave-out", 4), ("source", 6)])
def test_what_becomes_of_untranslated_segments(at_work, folder, monkeypatch, gaps, cues):
    export(at_work, monkeypatch, lambda dialog: choose(dialog.gaps, gaps))
    (written,) = folder.iterdir()
    text = written.read_text()
    assert text.count("-->") == cues
    assert ("Some were lonely." in text) == (gaps == "source")


def test_stopping_at_gaps_is_told_and_nothing_can_be_exported(dialog):
    choose(dialog.gaps, "stop")
    assert dialog.trouble.text().startswith("2 of the 6 segments have no translation")
    assert not dialog.trouble.isHidden()
    assert not dialog.save.isEnabled()
    choose(dialog.content, "source")
    assert dialog.trouble.isHidden()
    assert dialog.save.isEnabled()
    assert not dialog.gaps.isEnabled()


def test_line_ends_and_a_byte_order_mark(at_work, folder, monkeypatch):
    def prepare(dialog):
        dialog.crlf.setChecked(True)
        dialog.bom.setChecked(True)

    export(at_work, monkeypatch, prepare)
    (written,) = folder.iterdir()
    data = written.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf1\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_what_is_typed_is_exported_too(at_work, folder, monkeypatch):
    at_work.type("Dopiero co")
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.save.click() or dialog.result())
    at_work.key(Key.Key_E, CTRL)
    at_work.qtbot.waitUntil(lambda: at_work.told != "")
    (written,) = folder.iterdir()
    assert "Dopiero co" in written.read_text()


def test_the_choices_are_remembered(at_work, folder, monkeypatch):
    def prepare(dialog):
        choose(dialog.content, "both")
        choose(dialog.gaps, "source")
        dialog.crlf.setChecked(True)

    export(at_work, monkeypatch, prepare)
    again = ExportDialog(at_work.session, at_work.settings.export, str(folder), at_work.window)
    assert (again.content.currentData(), again.gaps.currentData(), again.crlf.isChecked()) == ("both", "source", True)
    assert again.bom.isChecked() is False


def test_settings_of_another_version_do_no_harm(at_work, folder):
    odd = {"content": "poem", "gaps": 7, "crlf": "yes"}
    dialog = ExportDialog(at_work.session, odd, str(folder), at_work.window)
    assert (dialog.content.currentIndex(), dialog.gaps.currentIndex(), dialog.crlf.isChecked()) == (0, 0, False)


@pytest.mark.parametrize(
    ("answer", "text"),
    [(QMessageBox.StandardButton.Yes, "1\n00:00:00,000"), (QMessageBox.StandardButton.No, "older")],
)
def test_an_older_file_is_replaced_only_when_the_user_says_so(dialog, folder, monkeypatch, answer, text):
    older = folder / "Lighthouses.pl.srt"
    older.write_text("older")
    asked = Asked(answer)
    monkeypatch.setattr(QMessageBox, "question", asked)
    dialog.save.click()
    assert asked.questions == ["Lighthouses.pl.srt is there already. Replace it?"]
    if dialog.result():
        dialog.chosen().write(dialog._session.transcript.segments, "")
    assert older.read_text().startswith(text)


def test_both_older_files_of_a_pair_are_named(dialog, folder, monkeypatch):
    for each in ("en", "pl"):
        (folder / f"Lighthouses.{each}.srt").write_text("older")
    asked = Asked(QMessageBox.StandardButton.No)
    monkeypatch.setattr(QMessageBox, "question", asked)
    choose(dialog.content, "pair")
    dialog.save.click()
    assert asked.questions == ["Lighthouses.en.srt, Lighthouses.pl.srt is there already. Replace it?"]


def test_a_file_chosen_in_the_file_dialog_is_not_asked_about_twice(dialog, folder, monkeypatch):
    older = folder / "mine.srt"
    older.write_text("older")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(older), ""))
    dialog._browse()
    assert dialog.path.text() == str(older)
    dialog.save.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_place_of_ones_own_stays_whatever_is_chosen_then(dialog, folder):
    dialog.path.setText(str(folder / "mine.srt"))
    dialog.path.textEdited.emit(dialog.path.text())
    choose(dialog.content, "source")
    assert dialog.path.text() == str(folder / "mine.srt")


def test_no_place_no_export(dialog):
    dialog.path.clear()
    dialog.path.textEdited.emit("")
    assert not dialog.save.isEnabled()


def test_a_place_that_cannot_be_written_to_is_told(at_work, folder, monkeypatch):
    def prepare(dialog):
        dialog.path.setText(str(folder / "missing" / "talk.srt"))

    export(at_work, monkeypatch, prepare)
    assert at_work.told == f"There is no folder {folder / 'missing'}; create it or choose another."
    assert list(folder.iterdir()) == []


def test_the_preview_shows_the_first_cues(dialog):
    assert dialog.preview.toPlainText().startswith("1\n00:00:00,000 --> 00:00:02,000\nDobry wieczór.")
    choose(dialog.content, "source")
    assert "Good evening." in dialog.preview.toPlainText()


def test_a_talk_that_may_only_be_read_can_be_exported(at_work, new_desk, folder, monkeypatch):
    second = new_desk()
    second.settings.last_folder = str(folder)
    second.open()
    second.window.notices.take_back("read only")
    export(second, monkeypatch, lambda dialog: None)
    assert len(list(folder.iterdir())) == 1


def test_no_dialog_is_left_behind(at_work, folder, monkeypatch):
    monkeypatch.setattr(QDialog, "exec", lambda _: 0)
    for _ in range(3):
        at_work.run(Export)
    at_work.qtbot.waitUntil(lambda: not at_work.window.findChildren(QDialog))


def test_a_name_written_by_assistive_technology_is_kept_like_a_typed_one(dialog, folder):
    written = folder / "own.srt"
    QAccessible.queryAccessibleInterface(dialog.path).setText(QAccessible.Text.Value, str(written))
    choose(dialog.content, "both")
    assert dialog.chosen().path == written
