"""Files become talks, however they come."""

import threading

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from dwuglos.exporting.talk_files import pack
from dwuglos.importing.bringing_in import BroughtIn
from dwuglos.store.library import Library
from gui.dialogs import new_talk
from gui.dialogs.new_speech import NewSpeechDialog
from gui.dialogs.new_talk import NewTalkDialog
from gui.talks import additions
from tests.gui.desk import TALK, Key

ENGLISH = "1\n00:00:01,000 --> 00:00:03,000\nHello there.\n\n2\n00:00:03,000 --> 00:00:05,000\nThis is the second.\n"
POLISH = "1\n00:00:01,000 --> 00:00:03,000\nDzień dobry.\n\n2\n00:00:03,000 --> 00:00:05,000\nTo drugi.\n"


def talks(path):
    with Library(path) as library:
        return [talk.title for talk in library.talks()]


def drop(desk, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, button_ = QPointF(50, 50), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, data, button_, none)
    entering.ignore()
    QApplication.sendEvent(desk.window, entering)
    assert entering.isAccepted()
    desk.settle()  # what was shown before is not what the file is waited for by
    with desk.qtbot.waitSignal(desk.window.ready):
        QApplication.sendEvent(desk.window, QDropEvent(where, Qt.DropAction.CopyAction, data, button_, none))
    desk.settle()


@pytest.fixture
def files(tmp_path):
    english, polish = tmp_path / "Harbours.en.srt", tmp_path / "Harbours.pl.srt"
    english.write_text(ENGLISH)
    polish.write_text(POLISH)
    return english, polish


def test_a_dropped_file_becomes_a_talk(desk, files):
    drop(desk, files[0])
    assert [s.source for s in desk.transcript] == ["Hello there.", "This is the second."]
    assert QGuiApplication.overrideCursor() is None


def test_two_dropped_files_become_one_talk_whichever_comes_first(desk, files):
    drop(desk, files[1], files[0])
    assert [(s.source, s.target) for s in desk.transcript] == [
        ("Hello there.", "Dzień dobry."),
        ("This is the second.", "To drugi."),
    ]


def test_a_dropped_file_takes_the_place_of_the_open_talk_which_is_saved(at_work, files):
    at_work.type("Tak")
    drop(at_work, files[0])
    assert at_work.session.title != "Lighthouses"
    assert at_work.stored(TALK)[3].target == "Tak"


def test_a_file_dropped_again_opens_its_talk(desk, files):
    drop(desk, files[0])
    first = desk.session.id
    files[0].write_text(ENGLISH.replace("second", "next"))
    desk.window.close_talk()
    drop(desk, files[0])
    assert desk.session.id == first
    assert desk.told == "The file has changed since this talk was made of it; the talk is as you left it."


def test_of_three_files_the_best_two_are_taken(desk, files, tmp_path):
    third = tmp_path / "third.srt"
    third.write_text(ENGLISH)
    drop(desk, *files, third)
    taken = "Harbours.en.srt was read as the English, Harbours.pl.srt as the Polish. Left aside: third.srt."
    assert desk.told == taken
    assert sorted(talks(desk.path)) == ["Harbours", "Lighthouses"]


@pytest.mark.parametrize("content", [None, b"", b"\x00\x01\x02\xff" * 50])
def test_a_file_that_cannot_be_read_is_told_and_the_library_is_as_it_was(desk, tmp_path, content):
    bad = tmp_path / "bad.srt"
    if content is not None:
        bad.write_bytes(content)
    desk.home()
    drop(desk, bad)
    assert "bad.srt" in desk.told
    assert talks(desk.path) == ["Lighthouses"]
    assert desk.window.home.talks.rowCount() == 1
    assert desk.window.home.table.isVisible()
    assert QGuiApplication.overrideCursor() is None


def test_a_file_that_cannot_be_read_leaves_the_open_talk_open(at_work, tmp_path):
    at_work.type("Tak")
    drop(at_work, tmp_path / "missing.srt")
    assert "missing.srt" in at_work.told
    assert at_work.session.title == "Lighthouses"


def test_a_file_named_at_the_start_is_opened(desk, files):
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.start([str(files[0])])
    assert [s.source for s in desk.transcript] == ["Hello there.", "This is the second."]


def test_a_bad_file_named_at_the_start_is_told_and_home_is_shown(desk, tmp_path):
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.start([str(tmp_path / "missing.srt")])
    desk.settle()
    assert "missing.srt" in desk.told
    assert desk.window.home.talks.rowCount() == 1


PAGE = (
    "# Pszczoły\n\n" + "Wykład o pszczołach i o tym, jak znajdują drogę do domu. " * 3 + "\n\n## Oś czasu\n\n"
    "- 0:05 Na początek ul\n- 0:20 Pszczoła wraca\n\n## Transkrypcja\n\n"
    "Good evening, tonight we look at bees and how they find their way home.\n"
)


def test_an_imported_article_opens_on_the_article_and_afterwards_where_work_is(desk, tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE, "utf-8")
    drop(desk, page)
    assert desk.window.article is not None
    assert desk.session.title == "Pszczoły"
    desk.window.close_talk()
    drop(desk, page)
    assert desk.window.editor is not None


def test_an_article_without_a_transcript_always_opens_on_the_article(desk, tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE.partition("## Transkrypcja")[0], "utf-8")
    drop(desk, page)
    assert (len(desk.transcript), desk.window.article is not None) == (0, True)
    desk.window.close_talk()
    drop(desk, page)
    assert desk.window.article is not None


def test_no_save_waits_while_a_file_is_read(at_work, files, monkeypatch):
    goes_on = threading.Event()
    monkeypatch.setattr("dwuglos.importing.bringing_in.read_parts", lambda *_: goes_on.wait(30) and None)
    monkeypatch.setattr("dwuglos.importing.bringing_in.keep", lambda *_: BroughtIn(TALK))
    at_work.window.bring_in(list(files))
    at_work.qtbot.waitUntil(lambda: len(at_work.tasks._under_way) == 1)
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    assert QGuiApplication.overrideCursor() is not None
    before = at_work.window.session
    goes_on.set()
    at_work.qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)
    at_work.qtbot.waitUntil(lambda: at_work.window.session not in (None, before))
    at_work.settle()


def test_files_dropped_twice_at_once_become_one_talk(desk, files):
    for _ in range(2):
        desk.window.new_talks.bring_in([files[0]])
    desk.qtbot.waitUntil(lambda: not desk.window.new_talks._is_busy)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    desk.settle()
    assert sorted(talks(desk.path)) == ["Harbours", "Lighthouses"]


@pytest.fixture
def talk_files(kept, tmp_path):
    """Files of two talks that no library of the test has."""
    paths = []
    with Library("sqlite://") as library, Library(kept) as own:
        for title in ("Bees", "Wasps"):
            paths.append(tmp_path / f"{title}.dwuglos")
            paths[-1].write_bytes(pack(library.whole_talk(library.add_talk(title, own.segments(TALK)))))
    return paths


def wait_made(desk):
    """Wait until no talk is being made any more."""
    desk.qtbot.waitUntil(lambda: not desk.window.new_talks._is_busy)
    desk.settle()
    assert QGuiApplication.overrideCursor() is None


@pytest.mark.parametrize("place", [0, 1, 2])
def test_of_several_talk_files_a_bad_one_is_told_and_the_others_are_added(desk, talk_files, tmp_path, place):
    (tmp_path / "bad.dwuglos").write_text("no talk")
    talk_files.insert(place, tmp_path / "bad.dwuglos")
    desk.home()
    failed, added = [], []
    desk.window.new_talks.failed.connect(failed.append)
    desk.window.new_talks.added.connect(added.append)
    desk.window.bring_in(talk_files)
    desk.qtbot.waitUntil(lambda: bool(added))
    wait_made(desk)
    assert "bad.dwuglos" in str(failed[0])
    assert [len(failed), *map(len, added)] == [1, 2]
    assert sorted(talks(desk.path)) == ["Bees", "Lighthouses", "Wasps"]
    assert desk.window.session is None


def test_where_all_talk_files_are_bad_nothing_is_added(desk, tmp_path):
    bad = [tmp_path / f"{n}.dwuglos" for n in range(2)]
    for path in bad:
        path.write_text("no talk")
    added = []
    desk.window.new_talks.added.connect(added.append)
    desk.window.bring_in(bad)
    wait_made(desk)
    assert (added, talks(desk.path)) == ([], ["Lighthouses"])


def test_one_talk_file_is_opened_and_one_beside_others_is_not(desk, talk_files, files):
    desk.window.bring_in(talk_files[:1])
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    wait_made(desk)
    assert desk.session.title == "Bees"
    desk.window.close_talk()
    desk.window.bring_in([talk_files[1], *files])
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    wait_made(desk)
    assert desk.session.title == "Harbours"
    assert sorted(talks(desk.path)) == ["Bees", "Harbours", "Lighthouses", "Wasps"]


def test_of_talk_files_nothing_is_asked(desk, talk_files, files, monkeypatch):
    asked = []
    monkeypatch.setattr(NewTalkDialog, "exec", lambda dialog: asked.append(dialog.windowTitle()) or dialog.reject())
    desk.window.new_talks.ask([str(path) for path in talk_files])
    wait_made(desk)
    assert asked == []
    assert sorted(talks(desk.path)) == ["Bees", "Lighthouses", "Wasps"]
    desk.window.new_talks.ask([str(talk_files[0]), str(files[0])])
    desk.window.new_talks.ask()
    assert asked == ["New talk"] * 2
    wait_made(desk)
    assert len(talks(desk.path)) == 3


@pytest.mark.parametrize(("typed", "title"), [("  My talk ", "My talk"), (" ", "Harbours")])
def test_a_talk_is_made_as_it_was_agreed_to(desk, files, monkeypatch, typed, title):
    def agree(dialog):
        desk.qtbot.waitUntil(lambda: dialog.talk is not None and dialog.make.isEnabled())
        files[0].unlink()  # as what was copied, which is gone by then
        dialog.title.setText(typed)
        dialog.folder = "/where/it/was/chosen"
        return True

    monkeypatch.setattr(NewTalkDialog, "exec", agree)
    desk.window.new_talks.ask([str(file) for file in files])
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    wait_made(desk)
    assert desk.session.title == title
    assert [segment.target for segment in desk.transcript] == ["Dzień dobry.", "To drugi."]
    assert desk.settings.last_folder == "/where/it/was/chosen"


def test_files_may_be_chosen_first(desk, files, monkeypatch):
    asked = []
    monkeypatch.setattr(desk.window.new_talks, "ask", asked.append)
    for chosen in ([], [str(files[0])]):
        monkeypatch.setattr(new_talk, "choose_files", lambda _window, folder, chosen=chosen: chosen)
        desk.window.new_talks.choose()
    assert asked == [[str(files[0])]]
    assert desk.settings.last_folder == str(files[0].parent)


def test_a_talk_is_made_of_files_whose_parts_are_known(desk, files):
    desk.window.new_talks.make(files[0], files[1], "Ports")
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    wait_made(desk)
    assert desk.session.title == "Ports"
    assert [segment.target for segment in desk.transcript] == ["Dzień dobry.", "To drugi."]


@pytest.mark.parametrize("is_polish", [True, False])
def test_a_file_that_does_not_belong_to_the_open_talk_makes_one_in_its_language(at_work, files, monkeypatch, is_polish):
    monkeypatch.setattr(additions, "offer", lambda _desk, _session, _file, make: make(is_polish))
    at_work.window.bring_in([files[1]])
    at_work.qtbot.waitUntil(lambda: at_work.window.session is not None and at_work.session.id != TALK)
    wait_made(at_work)
    texts = [segment.target if is_polish else segment.source for segment in at_work.transcript]
    assert texts == ["Dzień dobry.", "To drugi."]


def test_what_should_be_known_of_the_files_is_told(desk, files):
    made = []
    desk.window.new_talks.made.connect(lambda talk, notices: made.append((talk.has_changed, notices)))
    for text in (ENGLISH, ENGLISH, ENGLISH.replace("second", "next")):
        files[0].write_text(text)
        desk.window.new_talks.bring_in([files[0]])
        desk.qtbot.waitUntil(lambda: desk.window.session is not None)
        wait_made(desk)
        desk.window.close_talk()
        desk.settle()
    told = "The file has changed since this talk was made of it; the talk is as you left it."
    assert made == [(False, []), (False, []), (True, [told])]


def test_a_dropped_recording_is_to_be_recognised_where_no_talk_is_open(desk, tmp_path):
    recording = tmp_path / "talk.mp3"
    recording.write_bytes(b"sound")
    drop(desk, recording)
    dialog = desk.window.findChild(NewSpeechDialog)
    assert dialog.path.text() == str(recording)
    dialog.reject()
