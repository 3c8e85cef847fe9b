"""A language model at an address."""

from __future__ import annotations

import pytest

from dwuglos.models.language_model import LanguageModel


@pytest.mark.parametrize(
    ("address", "host", "is_here"),
    [
        ("http://localhost:11434/v1", "localhost", True),
        ("http://127.0.0.1:8080/v1", "127.0.0.1", True),
        ("http://[::1]:8080/v1", "::1", True),
        ("https://api.example.org/v1", "api.example.org", False),
        ("http://localhost.example.org/v1", "localhost.example.org", False),
        ("http://192.168.1.5:11434/v1", "192.168.1.5", False),
    ],
)
def test_whether_text_leaves_the_machine(address: str, host: str, is_here: bool) -> None:
    model = LanguageModel(address, "gemma3:4b")
    assert (model.host, model.is_here) == (host, is_here)


@pytest.mark.parametrize(
    ("address", "key", "is_open"),
    [
        ("http://api.example.org/v1", "abc", True),
        ("HTTP://api.example.org/v1", "abc", True),
        ("http://api.example.org/v1", "", False),
        ("https://api.example.org/v1", "abc", False),
        ("http://localhost:11434/v1", "abc", False),
    ],
)
def test_whether_the_key_can_be_read_on_the_way(address: str, key: str, is_open: bool) -> None:
    assert LanguageModel(address, "gemma3:4b", key).sends_key_openly is is_open


def test_no_password_is_shown() -> None:
    model = LanguageModel("https://anna:tajne@api.example.org/v1?key=tajne", "gemma3:4b")
    assert "tajne" not in model.address_shown
    assert "api.example.org/v1" in model.address_shown
    assert model.host == "api.example.org"


def test_an_address_without_a_host_shows_no_password_either() -> None:
    model = LanguageModel("anna:tajne@", "gemma3:4b")
    assert "tajne" not in model.host
    assert not model.is_here
