"""What is exported, how, and where to."""

from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QMessageBox, QPushButton

from dwuglos import exporting
from dwuglos.formats import FORMATS
from dwuglos.talk import edits
from dwuglos.talk.transcript import Transcript, number
from gui.commands.file import Export
from gui.dialogs.export import CONTENTS, ExportDialog
from tests.gui.desk import CTRL, TEXTS, Asked, Key
from tests.gui.room import around, beside, between

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


def test_a_name_too_long_for_a_file_is_told(at_work, folder, monkeypatch):
    export(at_work, monkeypatch, lambda dialog: dialog.path.setText(str(folder / f"{'a' * 300}.srt")))
    assert "could not be written (File name too long)." in at_work.told
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


class Alone:
    """A talk as an export sees it, without a window around it."""

    def __init__(self) -> None:
        self.title = "Lighthouses"
        self.transcript = Transcript(number(TEXTS))
        self.talk = SimpleNamespace(facts=SimpleNamespace(extras=""))

    def change(self, edit: edits.Edit) -> None:
        self.transcript.apply(edit.changes)


@pytest.fixture
def talk() -> Alone:
    return Alone()


@pytest.fixture
def propose(qtbot, talk, tmp_path):
    """A function that proposes an export of the talk, by what was chosen the last time."""

    def make(chosen=None, folder=str(tmp_path)):
        dialog = ExportDialog(talk, chosen or {}, folder, None)
        qtbot.addWidget(dialog)
        return dialog

    return make


@pytest.fixture
def alone(propose):
    return propose()


def titles(box):
    return [box.itemText(n) for n in range(box.count())]


def button(dialog, title):
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == title)


def test_every_choice_is_named_in_words(alone):
    assert titles(alone.content) == [
        "Polish",
        "English",
        "Both, Polish above English",
        "Both, English above Polish",
        "Two files with the same times",
    ]
    assert titles(alone.gaps) == ["Leave them out", "Keep the English", "Do not export"]
    assert titles(alone.typography)[0] == "As it is in the talk"
    assert titles(alone.format)[0] == "SubRip (.srt)"
    assert [alone.format.itemData(n).name for n in range(alone.format.count())] == [
        format.name for format in FORMATS if format.writes
    ]
    assert alone.windowTitle() == "Export subtitles"
    assert alone.size().toTuple() == (640, 620)


def test_at_first_polish_is_proposed_as_it_is(alone, tmp_path):
    options = alone.chosen().options
    assert (options.text, options.untranslated, options.line_ends, options.bom) == ("target", "leave-out", "lf", False)
    assert options.typography == "as-is"
    assert (alone.chosen().format.name, alone.chosen().pair) == ("srt", False)
    assert alone.chosen().path == tmp_path / "Lighthouses.pl.srt"
    assert alone.gaps.isEnabled()
    assert alone.trouble.isHidden()
    assert "2" in alone.lost.text()  # segments have no Polish
    choose(alone.content, "source")
    assert (alone.lost.text(), alone.lost.isHidden()) == ("", True)


def test_all_that_is_chosen_is_remembered(propose, alone):
    chosen = {
        "content": "both-english",
        "gaps": "source",
        "typography": "polish",
        "format": "vtt",
        "crlf": True,
        "bom": True,
    }
    again = propose(chosen)
    assert again.remembered() == chosen
    options = again.chosen().options
    assert (options.text, options.order, options.untranslated) == ("both", "source-first", "source")
    assert (options.line_ends, options.bom, options.typography) == ("crlf", True, "polish")
    assert alone.remembered() == {
        "content": "target",
        "gaps": "leave-out",
        "typography": "as-is",
        "format": "srt",
        "crlf": False,
        "bom": False,
    }


def test_each_order_of_both_is_told_apart(alone):
    orders = []
    for content in ("both", "both-english", "source", "pair"):
        choose(alone.content, content)
        options = alone.chosen().options
        orders.append((options.text, options.order if options.text == "both" else "", alone.chosen().pair))
    assert orders == [
        ("both", "target-first", False),
        ("both", "source-first", False),
        ("source", "", False),
        ("target", "", True),
    ]


def test_the_name_follows_what_is_chosen_until_it_is_ones_own(alone, tmp_path):
    names = []
    for content, format in (("pair", "vtt"), ("both", "vtt"), ("source", "srt"), ("target", "srt")):
        choose(alone.content, content)
        alone.format.setCurrentIndex(next(n for n, title in enumerate(titles(alone.format)) if f".{format})" in title))
        names.append(alone.chosen().path)
    assert [path.name for path in names] == [
        "Lighthouses.vtt",
        "Lighthouses.en-pl.vtt",
        "Lighthouses.en.srt",
        "Lighthouses.pl.srt",
    ]
    assert {path.parent for path in names} == {tmp_path}


@pytest.mark.parametrize(
    ("title", "name"),
    [('Why? A/B "x"', "Why- A-B -x-.pl.srt"), ("..", "talk.pl.srt"), ("a" * 300, f"{'a' * 120}.pl.srt")],
)
def test_a_title_becomes_a_name_every_system_takes(talk, propose, title, name):
    talk.title = title
    dialog = propose()
    assert dialog.chosen().path.name == name


def test_without_a_folder_the_home_folder_is_proposed(talk, propose):
    dialog = propose(folder="")
    assert dialog.chosen().path.parent == Path.home()


def test_a_table_has_no_text_to_show_and_no_line_ends(alone):
    for n in range(alone.format.count()):
        alone.format.setCurrentIndex(n)
        binary = alone.format.currentData().binary
        assert (alone.preview.toPlainText() == "A table; it has no text to show here.") == binary
        assert alone.crlf.isEnabled() == alone.bom.isEnabled() == (not binary)
    assert any(alone.format.itemData(n).binary for n in range(alone.format.count()))


def test_what_a_format_cannot_hold_is_said(talk, propose):
    talk.change(edits.set_note(talk.transcript, 1, "A note."))
    extras = "WEBVTT\n\nSTYLE\n::cue { color: red }\n"
    talk.talk.facts.extras = extras
    dialog = propose()
    said = [exporting.losses(talk.transcript.segments, f, dialog.chosen().options, extras) for f in FORMATS]
    n = next(n for n in range(dialog.format.count()) if said[FORMATS.index(dialog.format.itemData(n))])
    dialog.format.setCurrentIndex(n)
    assert dialog.lost.text() != ""
    assert not dialog.lost.isHidden()
    assert dialog.save.isEnabled()


def test_an_untranslated_beginning_does_not_leave_the_preview_empty(talk, propose):
    for id in (1, 2):
        talk.change(edits.set_target(talk.transcript, id, ""))
    dialog = propose()
    assert dialog._first(talk.transcript, dialog._options()) == [talk.transcript.by_id(3), talk.transcript.by_id(6)]
    choose(dialog.gaps, "source")
    assert "Good evening." in dialog.preview.toPlainText()
    assert len(dialog._first(talk.transcript, dialog._options())) == 6
    choose(dialog.gaps, "leave-out")
    assert "Good evening." not in dialog.preview.toPlainText()
    choose(dialog.content, "source")
    assert len(dialog._first(talk.transcript, dialog._options())) == 6
    assert len(dialog._first(list(talk.transcript) * 9, dialog._options())) == 40


def test_the_preview_is_text_whatever_its_line_ends(alone):
    plain = alone.preview.toPlainText()
    alone.crlf.setChecked(True)
    alone.bom.setChecked(True)
    assert alone.preview.toPlainText() == plain
    assert alone.preview.isReadOnly()
    assert alone.preview.accessibleName() == "The first cues"


def test_typography_is_shown_at_once(talk, propose):
    talk.change(edits.set_target(talk.transcript, 1, '"Tak" - nie...'))
    dialog = propose()
    choose(dialog.typography, "polish")
    assert "„Tak”" in dialog.preview.toPlainText()


def test_what_stands_in_the_way_takes_the_preview_away(alone):
    choose(alone.gaps, "stop")
    assert alone.preview.toPlainText() == ""
    choose(alone.gaps, "leave-out")
    assert alone.preview.toPlainText() != ""
    assert alone.trouble.text() == ""
    alone.path.setText("  ")
    assert not alone.save.isEnabled()
    alone.path.setText("/somewhere.srt")
    assert alone.save.isEnabled()


@pytest.mark.parametrize("chosen", [True, False])
def test_a_place_is_looked_for_from_the_one_proposed(alone, tmp_path, monkeypatch, chosen):
    begun = []

    def browse(_parent, title, before):
        begun.append((title, before))
        return (str(tmp_path / "mine.vtt") if chosen else ""), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", browse)
    button(alone, "B&rowse…").click()
    assert begun == [("Save as", str(tmp_path / "Lighthouses.pl.srt"))]
    choose(alone.content, "source")
    assert alone.chosen().path.name == ("mine.vtt" if chosen else "Lighthouses.en.srt")


def test_a_name_typed_after_browsing_is_asked_about(alone, tmp_path, monkeypatch):
    older = tmp_path / "mine.srt"
    older.write_text("older")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(older), ""))
    alone._browse()
    alone.path.setText(str(older) + "x")
    alone.path.setText(str(older))
    asked = Asked(QMessageBox.StandardButton.No)
    monkeypatch.setattr(QMessageBox, "question", asked)
    alone.save.click()
    assert asked.questions == ["mine.srt is there already. Replace it?"]
    assert alone.result() == QDialog.DialogCode.Rejected


def test_letters_lead_to_the_fields(alone):
    buddies = {label.text(): label.buddy() for label in alone.findChildren(QLabel) if label.buddy() is not None}
    assert buddies == {
        "&Text:": alone.content,
        "&Format:": alone.format,
        "&Untranslated segments:": alone.gaps,
        "Polish t&ypography:": alone.typography,
        "&Save as:": alone.path,
    }


def test_the_fields_stand_above_the_preview(alone, qtbot):
    alone.lost.setText("Something is lost.")
    alone.trouble.setText("Something is wrong.")
    alone.show()
    for label in (alone.lost, alone.trouble):
        label.show()
    fields = [alone.content, alone.format, alone.gaps, alone.typography, alone.crlf, alone.bom, alone.path]
    heading = next(label for label in alone.findChildren(QLabel) if label.text() == "The first cues:")
    rest = [heading, alone.preview, alone.lost, alone.trouble, alone.findChild(QDialogButtonBox)]
    qtbot.waitUntil(lambda: all(between(*pair) >= 0 for pair in pairwise([*fields, *rest])))
    assert alone.preview.height() > alone.height() / 4
    assert {around(field, alone)[0] for field in fields} == {around(alone.content, alone)[0]}
    assert alone.path.width() > 2 * button(alone, "B&rowse…").width()
    assert beside(alone.path, button(alone, "B&rowse…")) > 0
    assert alone.trouble.objectName() == "over"
    assert alone.trouble.wordWrap()
    assert alone.lost.wordWrap()


def test_cancel_exports_nothing(alone):
    alone.show()
    alone.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()
    assert (alone.result(), alone.isVisible()) == (QDialog.DialogCode.Rejected, False)


def test_xliff_holds_both_texts_and_the_gaps_whatever_is_chosen(dialog):
    choose(dialog.content, "pair")
    dialog.format.setCurrentIndex(next(n for n, format in enumerate(WRITTEN) if format.name == "xliff"))
    assert not dialog.content.isEnabled()
    assert not dialog.gaps.isEnabled()
    assert dialog.path.text().endswith("Lighthouses.en-pl.xlf")
    assert "Some were lonely." in dialog.preview.toPlainText()
    assert "Dobry wieczór." in dialog.preview.toPlainText()
    assert not dialog.chosen().pair


WRITTEN = [format for format in FORMATS if format.writes]
