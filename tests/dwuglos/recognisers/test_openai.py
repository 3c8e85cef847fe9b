"""A service that recognises speech, and every way in which it can answer wrongly."""

from __future__ import annotations

import io
import threading
import time
import wave
from collections.abc import Iterator

import pytest

from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceBlocked, ServiceOffline, ServiceRefused
from dwuglos.recognisers import Piece, prepared
from dwuglos.recognisers.base import RATE, WIDTH, silent
from dwuglos.recognisers.openai import OpenAI
from tests.stand_ins import speech_service
from tests.stand_ins.speech_service import HEARD
from tests.stand_ins.web import KEY

PIECE = Piece(bytes(range(128)) * (4 * RATE * WIDTH // 128), "so it began")
TIMES = [(round(float(str(word["start"])) * 1000), round(float(str(word["end"])) * 1000)) for word in HEARD]


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[speech_service.SpeechService]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with speech_service.SpeechService(otherwise="heard") as service:
        monkeypatch.setenv(service.variable, service.address)
        yield service  # type: ignore[misc]
    assert service.errors == []


def hear(**values: str) -> list[tuple[str, int, int]]:
    recogniser = OpenAI(values)
    return [word[:3] for word in recogniser.hear(PIECE, silent, threading.Event())]


def test_a_piece_is_sent_and_its_words_come_back(service: speech_service.SpeechService) -> None:
    assert [word[1:] for word in hear(key=KEY)] == TIMES
    (asked,) = service.asked
    fields = {name: [value.decode() for value in values] for name, values in asked.body.items() if name != "file"}
    assert fields == {
        "model": ["whisper-1"],
        "language": ["en"],
        "response_format": ["verbose_json"],
        "timestamp_granularities[]": ["word", "segment"],
        "prompt": ["so it began"],
    }
    with wave.open(io.BytesIO(asked.body["file"][0])) as sound:
        assert (sound.getnchannels(), sound.getframerate(), sound.getnframes()) == (1, RATE, 4 * RATE)
        assert sound.readframes(4 * RATE) == PIECE.samples


def test_where_it_goes_and_what_it_costs(monkeypatch: pytest.MonkeyPatch) -> None:
    assert OpenAI().destination == "api.openai.com"
    assert OpenAI().price is None
    assert OpenAI({"price": "0,36"}).price == 0.36
    own = OpenAI({"address": "http://localhost:8000/v1/audio/transcriptions"})
    assert (own.destination, own.price) == ("", 0.0)
    assert OpenAI({"address": "http://example.org/v1", "key": "k"}).sends_key_openly
    with pytest.raises(InputError, match=r"Speech service at api\.openai\.com takes a key; enter it in the window"):
        prepared(OpenAI, {})
    prepared(OpenAI, {"key": "k"})
    prepared(OpenAI, {"address": "http://localhost:8000/v1"})


def test_where_only_segments_have_times_their_words_share_them(service: speech_service.SpeechService) -> None:
    service.follow(["segments"])
    words = hear()
    assert [word[0] for word in words] == [str(word["word"]) for word in HEARD]
    assert (words[0][1], words[-1][2]) == (0, 4000)


@pytest.mark.parametrize("behaviour", ["late-words", "odd-words", "backwards"])
def test_times_that_cannot_be_are_mended(service: speech_service.SpeechService, behaviour: str) -> None:
    service.follow([behaviour])
    words = hear()
    times = [time for word in words for time in word[1:]]
    assert times == sorted(times)
    assert 0 <= times[0] <= times[-1] <= 4000
    assert len(words) >= len(HEARD)


def test_nobody_may_speak(service: speech_service.SpeechService) -> None:
    service.follow(["silent"])
    assert hear() == []


@pytest.mark.parametrize(
    ("behaviour", "kind", "sentence"),
    [
        ("text-alone", BadAnswer, "gave a text without times; choose a model that gives times, such as whisper-1"),
        ("half-the-words", BadAnswer, "gave only a part of the words with times; try again"),
        ("polish", InputError, r"heard another language than English \(polish\)"),
        ("polish-words", InputError, r"heard another language than English \(polish\)"),
        ("half", BadAnswer, "sent something other than recognised speech; check its address"),
        ("page", BadAnswer, "sent something other than recognised speech; check its address"),
        ("other-array", BadAnswer, "sent something other than recognised speech"),
        ("other-object", BadAnswer, "sent something other than recognised speech"),
        ("nothing", BadAnswer, "sent something other than recognised speech"),
        ("deep", BadAnswer, "sent something other than recognised speech"),
        ("huge", BadAnswer, "sent far too much"),
        ("cut-off", ServiceOffline, "cannot be reached"),
        ("reset", ServiceOffline, "cannot be reached"),
        ("no-times", BadAnswer, r"refused the sound \(error 400\); choose a model that gives times"),
        ("gone", ServiceRefused, "There is no speech recognition at the address of Speech service, or no such model"),
        ("quota", ServiceRefused, "Your paid quota at Speech service is used up"),
        ("wait", ServiceBlocked, "accepts no more sound for now; go on in 7 s"),
        ("429", ServiceBlocked, "accepts no more sound for now; go on in a few minutes"),
        ("500", ServiceOffline, r"is out of order at the moment \(error 500\)"),
        ("elsewhere", BadAnswer, r"has moved from its address \(error 302\)"),
    ],
)
def test_what_it_sends_instead(
    service: speech_service.SpeechService, behaviour: str, kind: type[Exception], sentence: str
) -> None:
    service.follow([behaviour])
    with pytest.raises(kind, match=sentence) as told:
        hear()
    assert "This is the" not in str(told.value)


def test_keys(service: speech_service.SpeechService) -> None:
    with pytest.raises(ServiceRefused, match="does not accept the key"):
        hear(key="wrong")
    service.follow(["401"])
    with pytest.raises(ServiceRefused, match="requires a key; enter it in the window"):
        hear()
    with pytest.raises(ServiceRefused, match="cannot be one"):
        hear(key="żółw-key")


@pytest.mark.parametrize("behaviour", ["late", "drip"])
def test_it_is_left_at_once_when_cancelled(service: speech_service.SpeechService, behaviour: str) -> None:
    service.seconds_late = 30
    service.follow([behaviour])
    cancelled = threading.Event()
    threading.Timer(0.2, cancelled.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        OpenAI().hear(PIECE, silent, cancelled)
    assert time.monotonic() - began < 20


def test_one_without_end_is_given_up(service: speech_service.SpeechService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OpenAI, "timeout", 0.1)
    service.follow(["drip"])
    with pytest.raises(ServiceOffline, match="did not answer within"):
        hear()


def models(**values: str) -> list[str]:
    recogniser = OpenAI(values)
    (need,) = (each for each in recogniser.needs if each.listed)
    return recogniser.values_of(need, threading.Event())


def test_it_names_the_models_at_its_address_those_for_speech_first(service: speech_service.SpeechService) -> None:
    service.follow(["models"])
    assert models(key=KEY) == ["whisper-1", "Babbage", "gpt-5"]
    (asked,) = service.asked
    assert (asked.method, asked.path, asked.headers["authorization"]) == ("GET", "/models", f"Bearer {KEY}")


@pytest.mark.parametrize(
    "behaviour", ["404", "405", "501", "page", "nothing", "other-array", "other-object", "deep", "huge"]
)
def test_where_there_is_no_list_it_names_none(service: speech_service.SpeechService, behaviour: str) -> None:
    service.follow([behaviour])
    assert models() == []


@pytest.mark.parametrize(
    ("behaviour", "error", "words"),
    [
        ("401", ServiceRefused, "requires a key"),
        ("429", ServiceBlocked, "no more sound for now"),
        ("503", ServiceOffline, "out of order"),
        ("reset", ServiceOffline, "cannot be reached"),
    ],
)
def test_a_list_that_is_refused_is_told(
    service: speech_service.SpeechService, behaviour: str, error: type[Exception], words: str
) -> None:
    service.follow([behaviour])
    with pytest.raises(error, match=words):
        models()


def test_a_wrong_key_for_the_list_is_told(service: speech_service.SpeechService) -> None:
    with pytest.raises(ServiceRefused, match="does not accept the key"):
        models(key="wrong")


def test_nobody_waits_for_a_list_that_is_not_wanted_any_more(service: speech_service.SpeechService) -> None:
    service.follow(["drip"])
    stop = threading.Event()
    threading.Timer(0.05, stop.set).start()
    with pytest.raises(Cancelled):
        OpenAI().values_of(OpenAI.needs[1], stop)
