import json
import shutil
import threading
import time
from collections import namedtuple

import pytest
from fxtranslate import Translator

from dwuglos.errors import BadAnswer, Cancelled, ServiceOffline, UnwritableFile
from dwuglos.models import offline
from dwuglos.models.offline import download, files_in, installed, offer
from tests.stand_ins import firefox_model
from tests.stand_ins.firefox_records import StandIn


@pytest.fixture
def records(monkeypatch):
    """Start a stand-in that behaves as it is told."""
    started = []

    def start(behaviour="good"):
        started.append(StandIn(behaviour).__enter__())
        monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", started[-1].address)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        return started[-1]

    yield start
    for each in started:
        each.__exit__()
        assert each.errors == []


def nothing_said(progress):
    return None


def offered():
    return offer(threading.Event())


def fetch(progress=nothing_said, cancelled=None):
    return download(offered(), progress, cancelled or threading.Event())


def test_the_newest_finished_whole_model_is_offered(records):
    server = records()
    found = offered()
    assert (found.version, found.origin, found.size) == ("2.1", "127.0.0.1", server.size)
    assert [file.name for file in found.files] == ["model.enpl.intgemm.alphas.bin", "vocab.enpl.spm"]
    assert all(file.address.startswith(f"{server.root}/files/models/2.1-pl/") for file in found.files)


def test_what_is_offered_is_installed_and_translates(records, models):
    server = records()
    heard = []
    folder = fetch(heard.append)
    assert folder == installed() == models / "en-pl"
    files = files_in(folder)
    model, vocabulary = files.model.read_bytes(), files.source_vocabulary.read_bytes()
    assert (model, vocabulary) == firefox_model.made()
    assert Translator(model, vocabulary, vocabulary).translate("Hello world.") == "Cześć świecie."
    assert heard[-1] == (server.size, server.size)
    assert [each.done for each in heard] == sorted(each.done for each in heard)
    assert len(json.loads((folder / "records.json").read_text())["data"]) == 2
    assert list(models.iterdir()) == [folder]


def test_a_mirror_without_a_root_keeps_its_files_beside_its_list(records):
    server = records("no-root")
    assert fetch() == installed()
    assert server.asked[-1].startswith("/v1/buckets/main/collections/translations-models-v2/models/2.1-pl/")


FAILURES = {
    "damaged": (BadAnswer, "model.enpl.intgemm.alphas.bin came damaged: it is not what the list of models says of it"),
    "other-content": (BadAnswer, "model.enpl.intgemm.alphas.bin came damaged"),
    "too-long": (BadAnswer, "model.enpl.intgemm.alphas.bin came damaged"),
    "cut-off": (ServiceOffline, "127.0.0.1 broke off in the middle of a file; try again."),
    "503": (ServiceOffline, "127.0.0.1 is out of order at the moment (error 503)"),
    "404": (BadAnswer, "What 127.0.0.1 sent is no list of models"),
    "no-list": (BadAnswer, "What 127.0.0.1 sent is no list of models"),
    "strange-records": (BadAnswer, "What 127.0.0.1 sent is no list of models"),
    "escaping": (BadAnswer, "What 127.0.0.1 sent is no list of models"),
    "no-polish": (BadAnswer, "127.0.0.1 has no model from English to Polish"),
    "half-a-model": (BadAnswer, "127.0.0.1 has no model from English to Polish"),
}


@pytest.mark.parametrize("behaviour", FAILURES)
def test_a_failure_is_told_and_leaves_nothing_half(records, models, behaviour):
    records(behaviour)
    kind, words = FAILURES[behaviour]
    with pytest.raises(kind) as told:
        fetch()
    assert words in str(told.value)
    assert not models.exists() or list(models.iterdir()) == []
    assert installed() is None


def test_a_failure_leaves_what_was_installed_before(records, models, tmp_path):
    offline.install_from(firefox_model.written(tmp_path / "mine"))
    before = {path.name: path.read_bytes() for path in (models / "en-pl").iterdir()}
    records("damaged")
    with pytest.raises(BadAnswer):
        fetch()
    assert {path.name: path.read_bytes() for path in (models / "en-pl").iterdir()} == before
    assert list(models.iterdir()) == [models / "en-pl"]


def test_stopping_ends_a_stalled_download_at_once(records, models):
    server = records("stall")
    cancelled = threading.Event()
    found = offered()

    def stop():
        server.stalled.wait()
        cancelled.set()

    threading.Thread(target=stop).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        download(found, nothing_said, cancelled)
    assert time.monotonic() - began < 10  # well below the patience of 15 s
    assert list(models.iterdir()) == []


def test_stopping_between_pieces_leaves_nothing(records, models):
    records()
    cancelled = threading.Event()
    with pytest.raises(Cancelled):
        fetch(lambda progress: cancelled.set(), cancelled)
    assert list(models.iterdir()) == []


def test_a_server_that_is_silent_is_not_waited_for(records, models, monkeypatch):
    records("stall")
    monkeypatch.setattr("dwuglos.models.offline.fetching.TIMEOUT", 0.3)
    with pytest.raises(ServiceOffline, match=r"127\.0\.0\.1 cannot be reached; check the internet connection"):
        fetch()
    assert list(models.iterdir()) == []


def test_nobody_at_the_address(records):
    server = records()
    server.__exit__()
    server.__exit__ = lambda: None
    with pytest.raises(ServiceOffline, match=r"127\.0\.0\.1 cannot be reached; check the internet connection"):
        offered()


def test_no_room_is_told_before_anything_is_fetched(records, models, monkeypatch):
    server = records()
    found = offered()
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: namedtuple("Usage", "free")(server.size))
    server.asked.clear()
    with pytest.raises(UnwritableFile) as told:
        download(found, nothing_said, threading.Event())
    assert str(told.value) == f"There is no room for the model in {models}; free some space and try again."
    assert server.asked == []
    assert list(models.iterdir()) == []
