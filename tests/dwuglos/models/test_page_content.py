"""What a server sends, read within limits."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from io import BytesIO
from types import SimpleNamespace
from typing import Any

import pytest
from requests import exceptions
from urllib3 import HTTPResponse
from urllib3 import exceptions as faults

from dwuglos.models import page_content


class Page:
    """A page that comes in pieces; `fails` is raised at its end."""

    def __init__(self, pieces: Iterable[bytes], fails: Exception | None = None) -> None:
        self.raw = self
        self._pieces = iter(pieces)
        self._fails = fails

    def read1(self, size: int, decode_content: bool) -> bytes:
        piece = next(self._pieces, b"")
        if not piece and self._fails:
            raise self._fails
        return piece


def page(*pieces: bytes, fails: Exception | None = None) -> Any:
    return Page(pieces, fails)


def without_end(piece: bytes) -> Iterator[bytes]:
    while True:
        yield piece


def test_the_whole_of_a_page() -> None:
    assert page_content.whole(page(b"a", b"bc"), 9.0) == b"abc"
    assert page_content.whole(page(b"abc"), 9.0, most=3) == b"abc"
    with pytest.raises(page_content.TooLarge):
        page_content.whole(page(b"abc", b"d"), 9.0, most=3)


def test_lines_come_each_as_soon_as_it_is_there() -> None:
    assert list(page_content.lines(page(b"one\ntw", b"o\n\nthr", b"\xc4", b"\x85"), 9.0)) == ["one", "two", "", "thrą"]
    assert next(page_content.lines(page(b"one\n", fails=ValueError()), 9.0)) == "one"


def test_a_line_of_many_pieces_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_content, "LARGEST", 1000)
    with pytest.raises(page_content.TooLarge):
        list(page_content.lines(Page(without_end(b"x" * 100)), 9.0))  # type: ignore[arg-type]


def test_a_page_of_many_lines_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_content, "LARGEST_STREAM", 1000)
    with pytest.raises(page_content.TooLarge):
        list(page_content.lines(Page(without_end(b"x\n")), 9.0))  # type: ignore[arg-type]


def test_time_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(1000))
    monkeypatch.setattr(page_content, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    with pytest.raises(exceptions.Timeout):
        page_content.whole(Page(without_end(b"x")), 9.0)  # type: ignore[arg-type]
    with pytest.raises(page_content.TooLarge):
        list(page_content.lines(Page(without_end(b"x\n")), 9.0))  # type: ignore[arg-type]
    assert 2 <= len(page_content.beginning(Page(without_end(b"x")))) < 20  # type: ignore[arg-type]


def test_the_beginning_of_a_page() -> None:
    assert page_content.beginning(page(b"abc")) == "abc"
    assert page_content.beginning(page(b"abc", fails=faults.ProtocolError(""))) == "abc"
    assert page_content.beginning(Page(without_end(b"x" * 999))) == "x" * 2000  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fault", "meant"),
    [
        (faults.ReadTimeoutError(None, "", ""), exceptions.Timeout),  # type: ignore[arg-type]
        (faults.ProtocolError(""), exceptions.ChunkedEncodingError),
        (faults.DecodeError(""), exceptions.ContentDecodingError),
        (faults.HTTPError(""), exceptions.ConnectionError),
    ],
)
def test_what_breaks_off(fault: Exception, meant: type[Exception]) -> None:
    with pytest.raises(meant):
        page_content.whole(page(b"abc", fails=fault), 9.0)


@pytest.mark.parametrize("layers", [1, 2])
def test_what_is_packed_is_unpacked_a_piece_at_a_time(layers: int) -> None:
    packed = b" " * 30_000_000
    for _ in range(layers):
        packed = gzip.compress(packed, 1)
    answer: Any = SimpleNamespace(
        raw=HTTPResponse(BytesIO(packed), {"Content-Encoding": ", ".join(["gzip"] * layers)}, preload_content=False)
    )
    assert max(len(piece) for _, piece in zip(range(20), page_content.pieces(answer, 9.0), strict=False)) <= 65_536
    with pytest.raises(page_content.TooLarge):
        page_content.whole(answer, 9.0)
