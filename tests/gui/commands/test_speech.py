"""A segment recognised again, beside what is there."""

import pytest
from PySide6.QtWidgets import QMessageBox

from dwuglos.formats.whisper import words_of
from dwuglos.store.library import Library
from dwuglos.talk.media import Media
from gui.commands.speech import RecogniseAgain
from gui.dialogs.proposals import ProposalsDialog
from tests.gui.desk import TALK
from tests.stand_ins.sounds import tone, write_wav
from tests.stand_ins.speech_places import use_engine
from tests.stand_ins.speech_service import SpeechService


@pytest.fixture
def recording(tmp_path, monkeypatch, desk):
    """The recording of the talk, attached to it."""
    desk.settings.services["faster-whisper"] = {"model": str(use_engine(tmp_path, monkeypatch))}
    path = write_wav(tmp_path / "lighthouses.wav", tone(6))
    with Library(desk.path) as library:
        library.keep_media(TALK, Media(str(path)))
    return path


def answer(monkeypatch, accept):
    """Let the proposal be taken or left; return what was proposed."""
    proposed = []

    def exec(dialog):
        proposed.append(tuple(text.toPlainText() for text in dialog.texts[0]))
        return accept

    monkeypatch.setattr(ProposalsDialog, "exec", exec)
    return proposed


def again(desk):
    desk.run(RecogniseAgain)
    assert "Recognising the segment again…" in desk.window.notices.texts()


def test_without_a_recording_it_cannot_be_done(desk):
    desk.open(at=1)
    assert RecogniseAgain(desk.window).obstacle() == "Attach the recording of the talk first."


def test_a_proposal_is_taken_in_one_step(desk, recording, monkeypatch):
    proposed = answer(monkeypatch, accept=True)
    desk.open(at=1)
    before = desk.transcript[0]
    again(desk)
    desk.qtbot.waitUntil(lambda: desk.transcript[0].source != before.source)
    after = desk.transcript[0]
    assert after.source == "This is the first"
    assert proposed == [("Good evening.", "This is the first")]
    assert (after.target, after.state) == (before.target, "translated")
    assert [word.start for word in words_of(after.extra)] == [0, 500, 1000, 1500]
    desk.session.undo()
    assert desk.transcript[0] == before
    assert desk.window.notices.texts() == []


def test_a_proposal_is_left(desk, recording, monkeypatch):
    proposed = answer(monkeypatch, accept=False)
    desk.open(at=1)
    again(desk)
    desk.qtbot.waitUntil(lambda: proposed != [])
    assert desk.transcript[0].source == "Good evening."


def test_a_recording_that_is_gone_is_told(desk, recording):
    recording.unlink()
    desk.open(at=1)
    again(desk)
    desk.qtbot.waitUntil(
        lambda: "“lighthouses.wav” is not there any more; choose the file again." in desk.window.notices.texts(),
        timeout=20_000,
    )


def test_it_is_stopped(desk, recording, tmp_path, monkeypatch):
    use_engine(tmp_path, monkeypatch, "hang")
    desk.open(at=1)
    again(desk)
    desk.press_in_notice("Stop")
    desk.qtbot.waitUntil(lambda: desk.window.notices.texts() == [])


def test_a_service_hears_nothing_before_the_user_agrees(desk, recording, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    desk.settings.recogniser = "openai"
    desk.settings.services["openai"] = {"address": "http://speech.example/v1"}
    asked = []

    def refuse(box):
        asked.append(box.text())
        box.setProperty("refused", True)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", refuse)
    desk.open(at=1)
    with SpeechService() as service:
        desk.run(RecogniseAgain)
        assert service.asked == []
    assert asked == ["The sound of this segment (2.0 s) will be sent to Speech service at speech.example."]
    assert desk.window.notices.texts() == []


def test_of_two_in_a_row_the_last_is_answered(desk, recording, monkeypatch):
    proposed = answer(monkeypatch, accept=False)
    desk.settings.recogniser = "one of an older version"
    desk.open(at=1)
    again(desk)
    again(desk)
    desk.qtbot.waitUntil(lambda: proposed != [])
    desk.settle()
    assert len(proposed) == 1
