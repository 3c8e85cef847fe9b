"""A recording becomes a talk: what is asked, told meanwhile, and kept."""

import threading

import pytest
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QLabel

from dwuglos import keys
from dwuglos.errors import InputError, Notice
from dwuglos.store.library import Library
from dwuglos.transcribing.recognition import Progress
from gui.commands.speech import NewTalkFromSpeech
from gui.dialogs.new_speech import NewSpeechDialog
from tests.gui.desk import TALK
from tests.gui.room import are_below_one_another, are_side_by_side, between
from tests.gui.test_accessibility import looked_at
from tests.gui.test_letters import look
from tests.stand_ins.sounds import tone, write_wav
from tests.stand_ins.speech_models import FILES, StandIn
from tests.stand_ins.speech_places import use_engine
from tests.stand_ins.speech_service import SpeechService
from tests.stand_ins.web import KEY


@pytest.fixture
def model(tmp_path, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(keys, "_session", {})
    return use_engine(tmp_path, monkeypatch)


@pytest.fixture
def recording(tmp_path):
    return write_wav(tmp_path / "The talk.wav", tone(6))


@pytest.fixture
def dialog(desk, model, monkeypatch):
    """The dialog, as the command opens it, with the folder of a model."""
    desk.settings.services["faster-whisper"] = {"model": str(model)}
    desk.run(NewTalkFromSpeech)
    dialog = desk.window.findChild(NewSpeechDialog)
    yield dialog
    if desk.window.findChild(NewSpeechDialog) is not None:
        dialog.reject()


def titles(desk):
    with Library(desk.path) as library:
        return [talk.title for talk in library.talks()]


def recognise(desk, dialog, recording):
    dialog.path.setText(str(recording))
    assert dialog.start.isEnabled()
    dialog.start.click()
    assert not dialog.start.isEnabled()


def wait(desk, dialog, words):
    desk.qtbot.waitUntil(lambda: words in dialog.state.text())


def test_a_recording_becomes_a_talk_and_opens(desk, dialog, recording):
    assert dialog.state.text() == "Choose the recording of a talk in English."
    assert not dialog.start.isEnabled()
    recognise(desk, dialog, recording)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    desk.settle()
    assert desk.session.title == "The talk"
    assert desk.transcript[0].source == "This is the first sentence of all."
    assert all(s.target == "" for s in desk.transcript)
    assert {s.timing for s in desk.transcript} == {"aligned"}
    assert desk.session.talk.facts.media.path == str(recording)
    assert (desk.settings.recogniser, list(desk.settings.services)) == ("faster-whisper", ["faster-whisper"])


def test_a_talk_that_is_open_stays(desk, dialog, recording):
    desk.open(at=2)
    dialog.title.setText("Mine")
    recognise(desk, dialog, recording)
    desk.qtbot.waitUntil(lambda: "The talk “Mine” was made of speech." in desk.window.notices.texts())
    assert desk.session.id == TALK
    assert "Mine" in titles(desk)


def test_it_opens_once(desk, dialog):
    desk.run(NewTalkFromSpeech)
    assert desk.window.findChildren(NewSpeechDialog) == [dialog]


def test_it_is_stopped_and_goes_on(desk, dialog, tmp_path, monkeypatch):
    long = write_wav(tmp_path / "long.wav", tone(100))
    use_engine(tmp_path, monkeypatch, "slow", str(tmp_path / "notes"))
    recognise(desk, dialog, long)
    desk.qtbot.waitUntil(lambda: dialog.latest.text() != "")
    assert dialog.work.label.text().endswith("of 1:40")
    dialog.work.stop.click()
    wait(desk, dialog, "Stopped; what was recognised is kept, and it goes on from there.")
    assert titles(desk) == ["Lighthouses"]
    use_engine(tmp_path, monkeypatch, "good", str(tmp_path / "notes"))
    dialog.start.click()
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert len(" ".join(s.source for s in desk.transcript).split()) == 200


def test_closing_it_stops_it(desk, dialog, tmp_path, monkeypatch):
    use_engine(tmp_path, monkeypatch, "hang")
    recognise(desk, dialog, write_wav(tmp_path / "long.wav", tone(1)))
    dialog.reject()
    desk.qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "speech recogniser"])
    assert titles(desk) == ["Lighthouses"]


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [("die", "The speech recogniser broke off twice"), ("silent", "No speech was recognised in The talk.wav")],
)
def test_a_failure_is_told_and_leaves_nothing(desk, dialog, recording, tmp_path, monkeypatch, behaviour, words):
    use_engine(tmp_path, monkeypatch, behaviour)
    recognise(desk, dialog, recording)
    wait(desk, dialog, words)
    assert dialog.start.isEnabled()
    assert titles(desk) == ["Lighthouses"]


def test_a_file_that_is_gone(desk, dialog, tmp_path):
    recognise(desk, dialog, tmp_path / "gone.wav")
    wait(desk, dialog, "“gone.wav” is not there any more; choose the file again.")


def test_without_an_engine_it_says_what_to_install(desk, dialog, monkeypatch):
    monkeypatch.setattr("dwuglos.recognisers.parts.engine._command", lambda: None)
    dialog.path.setText("talk.wav")
    assert dialog.state.text().startswith("Recognising speech on this computer takes an engine; get it with")
    assert not dialog.start.isEnabled()


def test_a_service_says_where_the_sound_goes_and_keeps_its_key_out_of_the_settings(desk, dialog, recording):
    row = dialog.recognisers.findData("openai")
    dialog.recognisers.setCurrentIndex(row)
    page = dialog.page
    assert "Online: the sound goes to api.openai.com." in page.facts.text()
    assert "What it costs is unknown" in page.facts.text()
    assert dialog.start.text() == "Send and reco&gnise"
    assert dialog.state.text().startswith("Speech service at api.openai.com takes a key")
    page.form.fields["price"].setText("0,36")
    assert "An hour of sound costs about 0.36 €." in page.facts.text()
    with SpeechService(otherwise="heard") as service:
        page.form.fields["address"].setText(service.address)
        assert "On this computer: no sound leaves it." in page.facts.text()
        desk.qtbot.waitUntil(lambda: page.keeping.text() != "")
        page.form.fields["key"].insert(KEY)
        recognise(desk, dialog, recording)
        desk.qtbot.waitUntil(lambda: desk.window.session is not None)
        assert [asked.headers["authorization"] for asked in service.asked] == [f"Bearer {KEY}"]
        assert desk.settings.services["openai"] == {"address": service.address, "price": "0,36"}
    assert keys.read("openai", "key") == KEY


@pytest.fixture
def service(desk, dialog):
    """A service of one's own, on its page."""
    dialog.recognisers.setCurrentIndex(dialog.recognisers.findData("openai"))
    with SpeechService(otherwise="models") as service:
        dialog.page.form.fields["address"].setText(service.address)
        yield service
    assert service.errors == []


def test_the_models_of_a_service_are_offered(desk, dialog, service):
    form = dialog.page.form
    form.lists["model"].click()
    assert dialog.page.result.text() == "Asking Speech service…"
    assert not form.lists["model"].isEnabled()
    desk.qtbot.waitUntil(lambda: form.fields["model"].completer() is not None)
    assert form.fields["model"].completer().model().stringList() == ["whisper-1", "Babbage", "gpt-5"]
    assert form.lists["model"].isEnabled()
    assert dialog.page.result.isHidden()


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        ("404", "It gives no list; type the name."),
        ("503", "Speech service is out of order at the moment (error 503); try again later."),
    ],
)
def test_a_service_without_a_list_says_so(desk, dialog, service, behaviour, words):
    service.otherwise = behaviour
    dialog.page.form.lists["model"].click()
    desk.qtbot.waitUntil(lambda: dialog.page.result.text() == words)
    assert dialog.page.result.isVisible()
    assert dialog.page.form.lists["model"].isEnabled()


def test_its_fields_keep_their_height_when_it_says_more(speak, desk, model):
    speak("pl")
    dialog = NewSpeechDialog(desk.window)
    dialog.recognisers.setCurrentIndex(dialog.recognisers.findData("openai"))
    dialog.show()
    page = dialog.page
    desk.qtbot.waitUntil(lambda: page.keeping.text() != "")
    page._say("Nie podaje listy; wpisz nazwę.")
    desk.settle()
    fields = page.form.fields.values()
    assert [field.height() for field in fields] == [field.sizeHint().height() for field in fields]
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.parametrize("leave", ["another", "recognise", "close"])
def test_a_list_is_left_behind(desk, dialog, service, recording, leave):
    service.otherwise = "drip"
    page = dialog.page
    page.form.lists["model"].click()
    desk.qtbot.waitUntil(lambda: bool(service.asked))
    if leave == "another":
        dialog.recognisers.setCurrentIndex(dialog.recognisers.findData("faster-whisper"))
    elif leave == "recognise":
        service.otherwise = "503"
        recognise(desk, dialog, recording)
        wait(desk, dialog, "out of order")
    else:
        dialog.reject()
    assert page.form.lists["model"].isEnabled()
    assert page.form.fields["model"].completer() is None
    assert page.result.text() == ""


def test_no_network(desk, dialog, recording):
    dialog.recognisers.setCurrentIndex(dialog.recognisers.findData("openai"))
    dialog.page.form.fields["address"].setText("http://127.0.0.1:9/v1")
    recognise(desk, dialog, recording)
    wait(desk, dialog, "Speech service cannot be reached; check the internet connection and try again.")


def test_a_model_is_downloaded_and_removed(desk, dialog, recording, monkeypatch):
    box = dialog.page.models["model"]
    box.models.setCurrentIndex(box.models.findData("tiny.en"))
    assert box.models.currentText() == "tiny.en, 78 MB to download"
    assert "From huggingface.co/Systran/faster-whisper-tiny.en, licence MIT." in box.about.text()
    dialog.path.setText(str(recording))
    assert dialog.state.text().startswith("The speech model tiny.en is not on this computer")
    with StandIn("cut-off") as server:
        monkeypatch.setenv("DWUGLOS_SPEECH_MODELS", server.address)
        box.fetch.click()
        assert box.work.isVisible()
        desk.qtbot.waitUntil(lambda: not box.work.isVisible())
        assert "127.0.0.1" in box.about.text()
        assert (box.models.currentText(), box.fetch.text()) == (
            "tiny.en, 78 MB, downloaded in part",
            "Go on with the &download",
        )
        server.behaviour = "good"
        box.fetch.click()
        desk.qtbot.waitUntil(lambda: box.about.text() == "The model is ready.")
    assert box.models.currentText() == "tiny.en, 78 MB, on this computer"
    assert (dialog.state.text(), dialog.start.isEnabled()) == ("", True)
    box.remove.click()
    assert box.about.text() == "The model was removed."
    assert not dialog.start.isEnabled()


def test_a_download_is_stopped(desk, dialog, monkeypatch):
    box = dialog.page.models["model"]
    box.models.setCurrentIndex(box.models.findData("tiny.en"))
    with StandIn("stall") as server:
        monkeypatch.setenv("DWUGLOS_SPEECH_MODELS", server.address)
        box.fetch.click()
        desk.qtbot.waitUntil(lambda: any("model.bin" in path for path, _ in server.asked))
        box.work.stop.click()
        desk.qtbot.waitUntil(lambda: box.about.text().startswith("Stopped;"))
    assert box.fetch.isVisible()


def test_the_folder_of_a_model_is_looked_at(desk, dialog, model, tmp_path, monkeypatch):
    box = dialog.page.models["model"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    box.choose.click()
    assert box.about.text().startswith(f"There is no whole speech model in {tmp_path}: model.bin is missing")
    (tmp_path / "other").mkdir()
    for name, content in FILES.items():
        (tmp_path / "other" / name).write_bytes(content)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "other"))
    box.choose.click()
    assert box.value() == str(tmp_path / "other")
    assert not box.fetch.isVisible()
    assert not box.remove.isVisible()


def test_the_recording_is_chosen(desk, dialog, recording, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(recording), ""))
    dialog.browse.click()
    assert dialog.path.text() == str(recording)
    assert desk.settings.last_folder == str(recording.parent)


@pytest.mark.parametrize("name", ["faster-whisper", "openai"])
def test_everything_in_it_has_a_name_and_is_reached_by_tab(desk, dialog, name):
    dialog.recognisers.setCurrentIndex(dialog.recognisers.findData(name))
    dialog.page.models and dialog.page.models["model"].models.setCurrentIndex(0)
    found = {}
    looked_at(dialog, found)
    assert found == {"NewSpeechDialog": []}


@pytest.mark.parametrize("name", ["faster-whisper", "openai"])
@pytest.mark.parametrize("language", ["en", "pl"])
def test_its_letters_are_distinct(speak, desk, model, name, language):
    speak(language)
    dialog = NewSpeechDialog(desk.window)
    dialog.recognisers.setCurrentIndex(dialog.recognisers.findData(name))
    found = {}
    look(dialog, found)
    dialog.deleteLater()
    assert found == {"NewSpeechDialog": []}


# A recognition of which a test says how it goes


class Recognition(QObject):
    """A task that ends as a test says."""

    progressed = Signal(object)
    stopped = Signal()

    def __init__(self, work, done, failed):
        super().__init__()
        self.work, self.done, self.failed = work, done, failed
        self.is_cancelled = False

    def end_with(self, _owner):
        return self

    def cancel(self):
        self.is_cancelled = True


@pytest.fixture
def begun(desk, dialog, monkeypatch):
    """The recognitions that were begun, and never are; the keys have been read before."""
    begun = []
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)
    monkeypatch.setattr(desk.tasks, "network", lambda *what: begun.append(Recognition(*what)) or begun[-1])
    return begun


def fields(dialog):
    return (dialog.path, dialog.browse, dialog.title, dialog.recognisers, dialog._pages, dialog.start)


def test_while_it_recognises_nothing_can_be_changed(desk, dialog, begun):
    busy = []
    dialog.busy.connect(busy.append)
    assert not dialog.is_running
    recognise(desk, dialog, "/talks/talk.wav")
    assert dialog.is_running
    assert busy == [True]
    assert not any(field.isEnabled() for field in fields(dialog))
    assert dialog.work.label.text() == "Preparing the recognition…"
    assert dialog.work.stop.hasFocus()
    assert (dialog.state.text(), dialog.latest.text()) == ("", "")
    dialog._refresh()
    assert not dialog.start.isEnabled()
    begun[0].failed(InputError("It broke."))
    assert dialog.state.text() == "It broke."
    assert all(field.isEnabled() for field in fields(dialog))
    assert dialog.work.isHidden()
    assert busy == [True, False]
    assert not dialog.is_running


def test_how_far_it_is_is_told_with_the_words_that_came_last(desk, dialog, begun):
    recognise(desk, dialog, "/talks/talk.wav")
    tell = begun[0].progressed.emit
    tell(Progress(0, 0))
    assert dialog.work.bar.maximum() == 0, "nobody knows yet"
    assert dialog.latest.text() == ""
    tell(Progress(30_000, 100_000, latest="one two three"))
    assert dialog.work.label.text() == "0:30 of 1:40"
    assert (dialog.work.bar.value(), dialog.work.bar.maximum()) == (300, 1000)
    assert dialog.latest.text() == "… two three"
    tell(
        Progress(
            60_000,
            100_000,
            latest=" ".join(f"word{n:03}" for n in range(50)),
            notice=Notice("A note.", "{n} notes.", 1),
        )
    )
    assert dialog.state.text() == "A note."
    assert dialog.latest.text() == "… " + " ".join(f"word{n:03}" for n in range(30, 50)), "the last 160 letters"
    tell(Progress(61_000, 100_000))
    assert dialog.latest.text().endswith("word049"), "what was said last stays"


def test_what_comes_after_its_end_is_not_shown(desk, dialog, begun):
    recognise(desk, dialog, "/talks/talk.wav")
    first = begun[0]
    dialog.work.stop.click()
    assert first.is_cancelled
    first.stopped.emit()
    assert dialog.state.text() == "Stopped; what was recognised is kept, and it goes on from there."
    assert dialog.start.hasFocus()
    label = dialog.work.label.text()
    first.progressed.emit(Progress(1, 2))
    assert dialog.work.label.text() == label
    dialog.start.click()
    for late in (lambda: first.failed(InputError("Late.")), lambda: first.done((None, None)), first.stopped.emit):
        late()
        assert dialog.is_running
        assert dialog.state.text() == ""
    recognised = []
    dialog.recognised.connect(lambda *made: recognised.append(made))
    dialog.reject()
    assert begun[1].is_cancelled
    begun[1].progressed.emit(Progress(1, 2))
    begun[1].failed(InputError("Late."))
    begun[1].stopped.emit()
    begun[1].done((None, None))
    assert recognised == []
    assert dialog.state.text() == ""


def test_what_was_entered_is_remembered_and_given_to_the_work(desk, dialog, begun, monkeypatch):
    remembered, given, closed = [], [], []
    monkeypatch.setattr(desk.window, "remember", lambda: remembered.append(True))
    monkeypatch.setattr("dwuglos.transcribing.new_talk.transcribed", lambda *what: given.append(what) or "made")
    dialog.title.setText("  Mine ")
    recognise(desk, dialog, "  ~/talk.wav ")
    assert remembered == [True]
    assert desk.settings.recogniser == "faster-whisper"
    recogniser = dialog.page.recogniser()
    monkeypatch.setattr(type(recogniser), "close", lambda _: closed.append(True))
    assert begun[0].work("progress", "cancelled") == "made"
    path, used, title, *rest = given[0]
    assert (path.name, path.is_absolute(), title, rest) == ("talk.wav", True, "Mine", ["progress", "cancelled"])
    assert type(used) is type(recogniser)
    assert closed == [True]


def test_a_recogniser_that_lacks_something_begins_nothing(desk, dialog, begun, monkeypatch):
    def lack(_page):
        raise InputError("There is no model.")

    dialog.path.setText("/talks/talk.wav")
    monkeypatch.setattr(type(dialog.page), "recogniser", lack)
    dialog.recognise()
    assert dialog.state.text() == "There is no model."
    assert begun == []
    assert not dialog.is_running


# What is asked


def test_what_is_lacking_is_said_the_recogniser_first(desk, dialog, monkeypatch):
    dialog.path.setText("  ")
    assert dialog.state.text() == "Choose the recording of a talk in English."
    assert not dialog.start.isEnabled()
    dialog.path.setText("talk.wav")
    assert (dialog.state.text(), dialog.start.isEnabled()) == ("", True)
    monkeypatch.setattr(type(dialog.page), "obstacle", lambda _: "There is no model.")
    dialog.path.setText("")
    assert dialog.state.text() == "There is no model."
    assert dialog.start.text() == "Reco&gnise"


def test_the_recogniser_used_last_is_chosen_and_an_unknown_one_is_the_first(desk, model):
    for name, row in (("openai", 1), ("gone", 0)):
        desk.settings.recogniser = name
        dialog = NewSpeechDialog(desk.window)
        assert dialog.recognisers.currentIndex() == row
        assert dialog._pages.currentIndex() == row
        assert dialog.page is dialog.pages[row]
        dialog.reject()
        dialog.deleteLater()


def test_a_recording_that_is_known_stands_in_it_and_all_fields_have_their_names(desk, model):
    dialog = NewSpeechDialog(desk.window, "/talks/talk.wav")
    assert dialog.path.text() == "/talks/talk.wav"
    buddies = {label.buddy(): label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    assert [buddies[field] for field in (dialog.path, dialog.title, dialog.recognisers)] == [
        "&Recording:",
        "&Title:",
        "Re&cogniser:",
    ]
    fields = (dialog.path, dialog.title, dialog.recognisers)
    dialog.show()
    tops = [field.mapTo(dialog, QPoint()).y() for field in fields]
    assert all(field.isVisible() for field in (*fields, dialog.browse))
    assert tops == sorted(set(tops))
    assert dialog.path.width() > dialog.browse.width()
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.path.hasFocus)
    assert dialog.title.placeholderText() == "Optional: otherwise the name of the file"
    assert dialog.recognisers.accessibleName() == "Recogniser"
    assert dialog.start.isDefault()
    dialog.reject()
    dialog.deleteLater()


def test_the_choice_of_a_recording_begins_where_the_last_one_was(desk, dialog, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *what: asked.append(what[2:]) or ("", ""))
    desk.settings.last_folder = "/talks"
    dialog.browse.click()
    dialog.path.setText("/other/talk.wav")
    dialog.browse.click()
    assert [folder for folder, _ in asked] == ["/talks", "/other/talk.wav"]
    assert "*.mp4" in asked[0][1]
    assert "*.wav" in asked[0][1]
    assert asked[0][1].endswith(";;All files (*)")
    assert desk.settings.last_folder == "/talks"
    assert dialog.path.text() == "/other/talk.wav"


def test_after_a_failure_it_begins_again_only_where_nothing_is_lacking(desk, dialog, begun, monkeypatch):
    recognise(desk, dialog, "/talks/talk.wav")
    monkeypatch.setattr(type(dialog.page), "obstacle", lambda _: "There is no model.")
    begun[0].failed(InputError("It broke."))
    assert dialog.state.text() == "It broke."
    assert not dialog.start.isEnabled()


def test_only_keys_are_read_from_where_they_are_kept(desk, dialog, monkeypatch):
    read = []
    monkeypatch.setattr(keys, "read", lambda *what: read.append(what) or "")
    dialog._read_keys()
    desk.qtbot.waitUntil(lambda: bool(read))
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)
    assert read == [("openai", "key")]


def test_keys_that_come_after_it_was_closed_are_shown_to_nobody(desk, dialog, monkeypatch):
    shown = []
    monkeypatch.setattr(type(dialog.page), "show_keys", lambda *what: shown.append(what[1:]))
    dialog._show_keys((True, {("openai", "key"): "secret", ("faster-whisper", "x"): "y"}))
    assert shown == [(True, {"x": "y"}), (True, {"key": "secret"})]
    dialog.reject()
    dialog._show_keys((True, {}))
    assert len(shown) == 2


def test_it_grows_with_what_it_says(desk, dialog):
    dialog.resize(dialog.width(), 200)
    dialog._grow()
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width())
    higher = dialog.height() + 50
    dialog.resize(dialog.width(), higher)
    dialog._grow()
    assert dialog.height() == higher, "it does not shrink below what somebody made of it"


def test_while_it_recognises_all_that_is_said_stands_below_one_another(desk, dialog, begun):
    recognise(desk, dialog, "/talks/talk.wav")
    begun[0].progressed.emit(Progress(1000, 9000, latest="one two three", notice=Notice("A note.", "{n} notes.", 1)))
    said = (dialog.state, dialog.work, dialog.latest, dialog.buttons)
    assert are_below_one_another(dialog, dialog.path, dialog.title, dialog.recognisers, dialog._pages, *said)
    assert are_side_by_side(dialog, dialog.path, dialog.browse)
    before = between(dialog._pages, dialog.state)
    dialog.resize(dialog.width(), dialog.height() + 200)
    desk.qtbot.waitUntil(lambda: between(dialog._pages, dialog.state) > before + 150)  # nothing is pulled apart
