import json
import shutil
import threading
import time
from collections import namedtuple

import pytest
from fxtranslate import Translator

from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceOffline, UnwritableFile
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
    "damaged": (BadAnswer, "model.enpl.intgemm.alphas.bin arrived damaged: it does not match the list of models"),
    "other-content": (BadAnswer, "model.enpl.intgemm.alphas.bin arrived damaged"),
    "too-long": (BadAnswer, "model.enpl.intgemm.alphas.bin arrived damaged"),
    "cut-off": (ServiceOffline, "127.0.0.1 broke off in the middle of a file; try again."),
    "503": (ServiceOffline, "127.0.0.1 is out of order at the moment (error 503)"),
    "404": (BadAnswer, "What 127.0.0.1 sent is not a list of models"),
    "no-list": (BadAnswer, "What 127.0.0.1 sent is not a list of models"),
    "strange-records": (BadAnswer, "What 127.0.0.1 sent is not a list of models"),
    "escaping": (BadAnswer, "What 127.0.0.1 sent is not a list of models"),
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


def test_stopping_ends_a_stalled_download_at_once(records, models, monkeypatch):
    monkeypatch.setattr("dwuglos.models.downloads.TIMEOUT", 60.0)
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
    assert time.monotonic() - began < 30  # well below the patience
    assert list(models.iterdir()) == []


def test_stopping_between_pieces_leaves_nothing(records, models):
    records()
    cancelled = threading.Event()
    with pytest.raises(Cancelled):
        fetch(lambda progress: cancelled.set(), cancelled)
    assert list(models.iterdir()) == []


def test_a_server_that_is_silent_is_not_waited_for(records, models, monkeypatch):
    records("stall")
    monkeypatch.setattr("dwuglos.models.downloads.TIMEOUT", 0.3)
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


# Which of the models in a list is offered

LIST = "https://records.example/v1/buckets/main/collections/models/records"


def part(version, kind, architecture="base", **other):
    """Return what a list says of one file."""
    attachment = {"location": f"{version}/{kind}", "size": 7, "hash": "0A" * 32}
    return {
        "name": f"{kind}.bin", "fileType": kind, "sourceLanguage": "en", "targetLanguage": "pl", "version": version,
        "architecture": architecture, "decompressedHash": "ff", "attachment": attachment, **other,
    }  # fmt: skip


def whole(version, architecture="base"):
    return [part(version, "model", architecture), part(version, "vocab", architecture)]


class Page:
    """What a server sent, in pieces of so many bytes."""

    def __init__(self, content, status=200):
        self.content, self.status_code, self.raw = content, status, self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def iter_content(self, size):
        yield from (self.content[at : at + size] for at in range(0, len(self.content), size))

    def shutdown(self):
        pass


@pytest.fixture
def web(monkeypatch):
    """Let addresses have what a test says; all others are not found."""
    pages = {
        "https://records.example/v1/": Page(
            b'{"capabilities": {"attachments": {"base_url": "https://files.example/"}}}'
        )
    }
    monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", LIST)
    monkeypatch.setattr("requests.get", lambda address, **_: pages.get(address, Page(b"", 404)))

    def listing(records, status=200):
        pages[LIST] = Page(records if isinstance(records, bytes) else json.dumps({"data": records}).encode(), status)
        return pages

    return listing


@pytest.mark.parametrize(
    ("records", "version", "architecture"),
    [
        (whole("1.0"), "1.0", "base"),
        ([*whole("1.9"), *whole("1.10"), *whole("1.2")], "1.10", "base"),
        ([*whole("1.0"), *whole("2.0a1")], "1.0", "base"),
        ([*whole("1.0a1"), *whole("1.0a2")], "1.0a2", "base"),
        ([*whole("1.0", "base"), *whole("1.0", "tiny")], "1.0", "tiny"),
        ([*whole("1.0"), part("2.0", "model"), part("2.0", "lex")], "1.0", "base"),
        ([*whole("1.0"), part("2.0", "vocab")], "1.0", "base"),
        ([*whole("1.0"), part("2.0", "model"), part("2.0", "srcvocab")], "1.0", "base"),
        ([*whole("1.0"), *(part("2.0", kind) for kind in ("model", "srcvocab", "trgvocab"))], "2.0", "base"),
        ([*whole("1.0"), part("2.0", "model", "base"), part("2.0", "vocab", "tiny")], "1.0", "base"),
        ([*whole("1.0"), *(part("2.0", k, targetLanguage="de") for k in ("model", "vocab"))], "1.0", "base"),
        ([*whole("1.0"), *(part("2.0", k, sourceLanguage="pl") for k in ("model", "vocab"))], "1.0", "base"),
        ([None, "x", *whole("1.0"), {}, part("1.0", "qualityModel")], "1.0", "base"),
        ([*whole(3), *whole("2.0")], "3", "base"),
    ],
)
def test_the_newest_whole_and_finished_model_is_chosen(web, records, version, architecture):
    web(records)
    found = offered()
    assert found.version == version
    listed = json.loads(found.records)["data"]
    assert {record["architecture"] for record in listed} == {architecture}
    assert [file.name for file in found.files] == [record["name"] for record in listed]


def test_what_is_known_of_the_files(web):
    web([part("1.0", "model", None), part("1.0", "vocab", None, decompressedHash=None)])
    found = offered()
    assert (found.origin, found.size) == ("files.example", 14)
    assert [(file.address, file.digest, file.unpacked_digest) for file in found.files] == [
        ("https://files.example/1.0/model", "0a" * 32, "ff"),
        ("https://files.example/1.0/vocab", "0a" * 32, ""),
    ]


@pytest.mark.parametrize("root", [b"{}", b"[]", b"no", b'{"capabilities": {"attachments": 5}}'])
def test_a_list_whose_root_says_nothing_has_its_files_beside_it(web, root):
    web(whole("1.0"))["https://records.example/v1/"] = Page(root)
    assert [file.address for file in offered().files] == [
        f"{LIST.rpartition('/')[0]}/1.0/{k}" for k in ("model", "vocab")
    ]


@pytest.mark.parametrize(
    "odd",
    [
        {"name": "../model"}, {"name": "a/b"}, {"attachment": None}, {"attachment": {}},
        {"attachment": {"location": "x", "size": 0, "hash": "0a" * 32}},
        {"attachment": {"location": "x", "size": "many", "hash": "0a" * 32}},
        {"attachment": {"location": "x", "size": 1, "hash": "0a" * 31}},
        {"attachment": {"location": "x", "size": 1, "hash": "0g" * 32}},
    ],
)  # fmt: skip
def test_a_record_that_cannot_be_trusted_is_no_list_of_models(web, odd):
    web([part("1.0", "model"), part("1.0", "vocab", **odd)])
    with pytest.raises(BadAnswer, match=r"What records\.example sent is not a list of models; try again later"):
        offered()


@pytest.mark.parametrize("records", [[], {}, "x", None, [part("1.0", "model")], [part("1.0", "vocab")]])
def test_a_list_without_a_whole_model_from_english_to_polish(web, records):
    web(records)
    with pytest.raises(BadAnswer, match=r"records\.example has no model from English to Polish"):
        offered()


@pytest.mark.parametrize(
    ("status", "kind"),
    [(201, BadAnswer), (404, BadAnswer), (407, BadAnswer), (408, ServiceOffline), (429, ServiceOffline),
     (499, BadAnswer), (500, ServiceOffline), (503, ServiceOffline)],
)  # fmt: skip
def test_what_a_status_means(web, status, kind):
    web(whole("1.0"), status)
    with pytest.raises(kind, match="not a list of models" if kind is BadAnswer else f"out of order .*error {status}"):
        offered()


def test_a_list_longer_than_any_is_not_read_to_its_end(web, monkeypatch):
    monkeypatch.setattr("dwuglos.models.downloads.LIST_LIMIT", 100_000)
    content = json.dumps({"data": whole("1.0")}).encode()
    web(content.ljust(100_000))
    assert offered().version == "1.0"
    web(content.ljust(100_001))
    with pytest.raises(BadAnswer, match="not a list of models"):
        offered()


@pytest.mark.parametrize(("room", "enough"), [(3, True), (2.99, False)])
def test_how_much_room_is_needed(records, models, monkeypatch, room, enough):
    server = records()
    found = offered()
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: namedtuple("Usage", "free")(room * server.size))
    if enough:
        assert download(found, nothing_said, threading.Event()) == installed()
    else:
        with pytest.raises(UnwritableFile):
            download(found, nothing_said, threading.Event())


def test_a_model_that_does_not_load_is_not_installed(records, models, monkeypatch):
    def refuse(folder):
        raise InputError("It does not load.")

    records()
    monkeypatch.setattr("dwuglos.models.offline.files.try_out", refuse)
    with pytest.raises(InputError, match="It does not load"):
        fetch()
    assert installed() is None
    assert list(models.iterdir()) == []
