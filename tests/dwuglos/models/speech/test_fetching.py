"""Speech models are downloaded, checked, and gone on with after a break."""

from __future__ import annotations

import shutil
import threading
import time
from collections import namedtuple
from pathlib import Path

import pytest

from dwuglos.errors import BadAnswer, Cancelled, ServiceOffline, UnwritableFile
from dwuglos.models import speech
from dwuglos.models.downloads import Fetched
from dwuglos.models.speech import by_name, download, folder_of, installed, is_begun, offer, remove
from tests.stand_ins.speech_models import FILES, HALF, StandIn

TINY = by_name("tiny.en")
SIZE = sum(map(len, FILES.values()))


def fetch(told: list[Fetched] | None = None, cancelled: threading.Event | None = None) -> Path:
    return download(offer(TINY, threading.Event()), (told or []).append, cancelled or threading.Event())


def ranges(server: StandIn) -> list[str]:
    return [asked for path, asked in server.asked if path.endswith("model.bin")]


def test_what_is_offered(server: StandIn) -> None:
    found = offer(TINY, threading.Event())
    assert (found.model, found.origin, found.size) == (TINY, "127.0.0.1", SIZE)
    assert [file.name for file in found.files] == list(FILES)


def test_a_model_is_downloaded_whole(server: StandIn, models: Path) -> None:
    told = [Fetched(0, 1)]
    folder = fetch(told)
    assert folder == models / "tiny.en" == folder_of("tiny.en")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES
    assert told[-1] == Fetched(SIZE, SIZE)
    assert [fetched.done for fetched in told] == sorted(fetched.done for fetched in told)
    assert installed() == [TINY]
    assert speech.size_of(TINY) == SIZE


def test_it_goes_on_where_the_server_broke_off(server: StandIn) -> None:
    server.behaviour = "cut-off"
    with pytest.raises(ServiceOffline, match=r"127\.0\.0\.1 (broke off in the middle of a file|cannot be reached)"):
        fetch()
    assert is_begun(TINY)
    assert installed() == []
    server.behaviour = "good"
    fetch()
    first, second = ranges(server)
    assert first == ""
    assert HALF // 2 < int(second.removeprefix("bytes=").removesuffix("-")) <= HALF
    assert installed() == [TINY]
    assert not is_begun(TINY)


def test_a_server_that_cannot_go_on_is_asked_for_all(server: StandIn) -> None:
    server.behaviour = "cut-off"
    with pytest.raises(ServiceOffline):
        fetch()
    server.behaviour = "no-ranges"
    assert (fetch() / "model.bin").read_bytes() == FILES["model.bin"]


def test_what_arrived_of_another_revision_is_not_mixed_in(server: StandIn) -> None:
    server.behaviour = "cut-off"
    with pytest.raises(ServiceOffline):
        fetch()
    server.behaviour, server.revision = "good", "f" * 40
    fetch()
    assert ranges(server) == ["", ""]


def test_a_damaged_file_is_not_installed_and_not_kept(server: StandIn) -> None:
    server.behaviour = "damaged"
    with pytest.raises(BadAnswer, match=r"model\.bin arrived damaged: it does not match the list of models"):
        fetch()
    assert installed() == []
    server.behaviour = "good"
    fetch()
    assert ranges(server) == ["", ""]


@pytest.mark.parametrize(
    ("behaviour", "kind", "sentence"),
    [
        ("too-long", BadAnswer, "is not a list of models"),
        ("no-list", BadAnswer, "is not a list of models"),
        ("half-a-model", BadAnswer, "is not a list of models"),
        ("404", BadAnswer, "is not a list of models"),
        ("503", ServiceOffline, r"is out of order at the moment \(error 503\)"),
    ],
)
def test_what_it_sends_instead(server: StandIn, behaviour: str, kind: type[Exception], sentence: str) -> None:
    server.behaviour = behaviour
    with pytest.raises(kind, match=sentence):
        fetch()
    assert installed() == []


def test_a_download_is_left_at_once_and_gone_on_with(server: StandIn) -> None:
    server.behaviour = "stall"
    cancelled = threading.Event()
    began = time.monotonic()

    def stop(fetched: Fetched) -> None:
        threading.Timer(0.05, cancelled.set).start()

    with pytest.raises(Cancelled):
        download(offer(TINY, threading.Event()), stop, cancelled)
    assert time.monotonic() - began < 20
    server.behaviour = "good"
    fetch()
    assert ranges(server)[1].startswith("bytes=")


def test_nobody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DWUGLOS_SPEECH_MODELS", "http://127.0.0.1:9")
    with pytest.raises(ServiceOffline, match="cannot be reached; check the internet connection"):
        fetch()


def test_no_room(server: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(1, 1, 1000))
    with pytest.raises(UnwritableFile, match="There is no room for the model"):
        fetch()


def test_removing(server: StandIn) -> None:
    fetch()
    remove(TINY)
    remove(TINY)
    assert installed() == []
    assert speech.size_of(TINY) == 0
