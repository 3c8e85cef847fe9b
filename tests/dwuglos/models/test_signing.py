"""The key of a language model on a request."""

from __future__ import annotations

from pathlib import Path

import pytest
import requests

from dwuglos.errors import ServiceRefused
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.signing import signer


def signed(key: str, address: str = "https://api.example.org/v1") -> requests.PreparedRequest:
    """Return a request with the key on it, prepared as `requests` does it before it sends."""
    request = requests.Request("POST", "https://api.example.org/v1/chat/completions")
    request.auth = signer(LanguageModel(address, "gemma3:4b", key))
    return requests.Session().prepare_request(request)


def test_the_key_goes_along() -> None:
    assert signed("sk-1 2").headers["Authorization"] == "Bearer sk-1 2"


def test_without_a_key_nothing_goes_along_not_even_what_netrc_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine api.example.org login anna password tajne\n")
    monkeypatch.setenv("NETRC", str(netrc))
    assert "Authorization" not in signed("").headers


@pytest.mark.parametrize("key", ["klucz\n", "klucz\r\nX: 1", "zażółć", "\x00", "“abc”"])
def test_a_key_that_cannot_be_sent_is_refused_and_not_repeated(key: str) -> None:
    with pytest.raises(ServiceRefused) as refusal:
        signed(key)
    assert key not in str(refusal.value)


@pytest.mark.parametrize("address", ["https://api.example.org\\@localhost/v1", "https://api.exa mple.org/v1"])
def test_an_address_of_which_it_is_not_plain_whose_it_is_gets_no_key(address: str) -> None:
    with pytest.raises(ServiceRefused):
        signed("abc", address)
