"""Pages and files of a server of models, asked for piece by piece."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from threading import Event
from typing import Any

import pytest
import requests

from dwuglos.errors import BadAnswer, Cancelled, ServiceOffline
from dwuglos.models import downloads
from dwuglos.models.downloads import broke_off, host_of, json_at, no_list, page

ADDRESS = "https://models.example/list"


class Raw:
    """The connection below a page."""

    def __init__(self) -> None:
        self.is_shut = Event()

    def shutdown(self) -> None:
        """End reading."""
        self.is_shut.set()


class Page:
    """A page as `requests` has it."""

    def __init__(self, content: bytes = b"[]", status: int = 200, error: Exception | None = None) -> None:
        self.content, self.status_code, self.error = content, status, error
        self.raw = Raw()
        self.read = 0

    def __enter__(self) -> Page:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def iter_content(self, size: int) -> Iterator[bytes]:
        """Yield it piece by piece."""
        for at in range(0, len(self.content), size):
            self.read += 1
            yield self.content[at : at + size]
        if self.error is not None:
            raise self.error


def serve(monkeypatch: pytest.MonkeyPatch, answer: Page | Exception) -> list[Mapping[str, Any]]:
    """Let each request have an answer; return what was asked for."""
    asked: list[Mapping[str, Any]] = []

    def get(address: str, **options: Any) -> Page:
        asked.append({"address": address, **options})
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(requests, "get", get)
    return asked


def test_json_is_read_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = Page(b'["' + b"x" * 200_000 + b'"]')
    serve(monkeypatch, answer)
    assert json_at(ADDRESS, Event()) == ["x" * 200_000]
    assert answer.read > 1


@pytest.mark.parametrize("content", [b"", b"<html>", b"[", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_is_no_list_of_models(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    serve(monkeypatch, Page(content))
    with pytest.raises(BadAnswer, match=r"What models\.example sent is not a list of models"):
        json_at(ADDRESS, Event())


@pytest.mark.parametrize(("size", "is_refused"), [(100, False), (101, True)])
def test_a_list_has_a_largest_size(monkeypatch: pytest.MonkeyPatch, size: int, is_refused: bool) -> None:
    monkeypatch.setattr(downloads, "LIST_LIMIT", 100)
    serve(monkeypatch, Page(b"[]".ljust(size)))
    if is_refused:
        with pytest.raises(BadAnswer):
            json_at(ADDRESS, Event())
    else:
        assert json_at(ADDRESS, Event()) == []


def test_reading_ends_at_the_next_piece_once_the_user_cancels(monkeypatch: pytest.MonkeyPatch) -> None:
    cancelled = Event()
    answer = Page(b" " * downloads.PIECE * 5)
    pieces = answer.iter_content

    def stopping(size: int) -> Iterator[bytes]:
        for piece in pieces(size):
            cancelled.set()
            yield piece

    monkeypatch.setattr(answer, "iter_content", stopping)
    serve(monkeypatch, answer)
    with pytest.raises(Cancelled):
        json_at(ADDRESS, cancelled)
    assert answer.read == 1


@pytest.mark.parametrize(
    ("status", "begin", "sentence"),
    [
        (200, 0, ""),
        (206, 0, "not a list of models"),
        (200, 5, ""),
        (206, 5, ""),
        (416, 5, "not a list of models"),
        (404, 0, "not a list of models"),
        (407, 0, "not a list of models"),
        (408, 0, r"out of order at the moment \(error 408\)"),
        (429, 0, "error 429"),
        (499, 0, "not a list of models"),
        (500, 0, "error 500"),
        (503, 5, "error 503"),
    ],
)
def test_what_a_status_means(monkeypatch: pytest.MonkeyPatch, status: int, begin: int, sentence: str) -> None:
    serve(monkeypatch, Page(status=status))
    if not sentence:
        with page(ADDRESS, Event(), begin) as answer:
            assert answer.status_code == status
        return
    kind = BadAnswer if "list" in sentence else ServiceOffline
    with pytest.raises(kind, match=sentence), page(ADDRESS, Event(), begin):
        pass


def test_only_who_goes_on_asks_for_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = serve(monkeypatch, Page())
    for begin in (0, 7):
        with page(ADDRESS, Event(), begin):
            pass
    assert [each["headers"] for each in asked] == [{}, {"Range": "bytes=7-", "Accept-Encoding": "identity"}]
    assert all(each["stream"] and each["timeout"] == downloads.TIMEOUT for each in asked)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (requests.ConnectionError("tajne"), "cannot be reached; check the internet connection"),
        (requests.Timeout(), "cannot be reached"),
        (requests.exceptions.InvalidURL(), "cannot be reached"),
        (ValueError("odd"), "cannot be reached"),
        (requests.exceptions.ChunkedEncodingError(), "broke off in the middle of a file"),
    ],
)
def test_errors_are_told_in_a_sentence_also_those_of_the_block(
    monkeypatch: pytest.MonkeyPatch, error: Exception, sentence: str
) -> None:
    serve(monkeypatch, Page(error=error))
    with pytest.raises(ServiceOffline, match=sentence) as told:
        json_at(ADDRESS, Event())
    assert "models.example" in str(told.value)
    serve(monkeypatch, error)
    with pytest.raises(ServiceOffline, match=sentence):
        json_at(ADDRESS, Event())


def test_an_error_after_cancelling_is_the_cancelling(monkeypatch: pytest.MonkeyPatch) -> None:
    cancelled = Event()
    cancelled.set()
    serve(monkeypatch, requests.ConnectionError())
    with pytest.raises(Cancelled):
        json_at(ADDRESS, cancelled)


def test_a_page_that_stalls_is_left_when_the_user_cancels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "_POLL", 0.001)
    cancelled, answer = Event(), Page()
    serve(monkeypatch, answer)
    with page(ADDRESS, cancelled):
        assert not answer.raw.is_shut.wait(0.01)
        cancelled.set()
        assert answer.raw.is_shut.wait(5)


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://models.example:8080/a", "models.example"),
        ("models", "models"),
        ("http://[::1", "http://[::1"),
        ("", ""),
    ],
)
def test_the_host_of_an_address(address: str, host: str) -> None:
    assert host_of(address) == host
    assert str(broke_off(address)).startswith(f"{host} broke off")
    assert str(no_list(host)).startswith(f"What {host} sent")
