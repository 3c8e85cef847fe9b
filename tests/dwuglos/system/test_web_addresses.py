"""Which machine an address means, and what of it may be shown."""

from __future__ import annotations

import pytest

from dwuglos.system.web_addresses import host_of, is_address, is_here, is_open, shown


@pytest.mark.parametrize(
    ("address", "host", "here"),
    [
        ("http://localhost:11434/v1", "localhost", True),
        ("HTTP://LOCALHOST/v1", "localhost", True),
        ("http://127.0.0.1:8080", "127.0.0.1", True),
        ("http://127.1.2.3", "127.1.2.3", True),
        ("http://[::1]:8080/v1", "::1", True),
        ("http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1", True),
        ("http://0.0.0.0:8080", "0.0.0.0", True),
        ("http://127.evil.example/v1", "127.evil.example", False),
        ("http://127.0.0.1.evil.example/v1", "127.0.0.1.evil.example", False),
        ("http://127.999.0.1/v1", "127.999.0.1", False),
        ("http://localhost.evil.example", "localhost.evil.example", False),
        ("http://localhost@evil.example/v1", "evil.example", False),
        ("http://me:secret@localhost/v1", "localhost", True),
        ("http://evil.example\\@localhost/v1", "http://…@localhost/v1", False),
        ("http://evil.example\t@localhost/v1", "http://…@localhost/v1", False),
        ("http://192.168.1.5/v1", "192.168.1.5", False),
        ("http://[", "http://[", False),
        ("nonsense", "nonsense", False),
        ("", "", False),
    ],
)
def test_which_machine_is_meant(address: str, host: str, here: bool) -> None:
    assert host_of(address) == host
    assert is_here(host_of(address)) is here


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("https://models.example/v1", "https://models.example/v1"),
        ("https://me:secret@models.example/v1", "https://…@models.example/v1"),
        ("https://me:sec/ret@models.example/v1", "https://…@models.example/v1"),
        ("https://me:sec@ret@models.example", "https://…@models.example"),
        ("me:secret@models.example", "…@models.example"),
        ("http://me:secret@", "http://…@"),
        ("https://models.example/v1?key=secret", "https://models.example/v1?…"),
        ("https://models.example/v1#secret", "https://models.example/v1?…"),
        ("postgresql://me:secret@host:abc/talks", "postgresql://…@host:abc/talks"),
    ],
)
def test_what_may_be_shown(address: str, words: str) -> None:
    assert shown(address) == words


def test_what_is_no_address() -> None:
    assert is_address(" https://models.example/v1\n")
    assert not is_address("https://models.example/\x00")
    assert not is_address("https://evil.example\\@localhost/v1")


@pytest.mark.parametrize(
    ("address", "openly"),
    [
        ("http://models.example/v1", True),
        ("HTTP://192.168.1.5:8080", True),
        ("http://127.evil.example", True),
        ("https://models.example/v1", False),
        ("http://localhost:11434/v1", False),
        ("http://[::1]/v1", False),
    ],
)
def test_what_can_be_read_on_the_way(address: str, openly: bool) -> None:
    assert is_open(address) is openly
