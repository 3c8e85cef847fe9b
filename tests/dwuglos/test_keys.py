"""Keys are kept in the keyring, or until the program ends, and never anywhere else."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked

from dwuglos import keys
from tests.stand_ins.keyring_in_memory import Kept


class Locked(Kept):
    """One that its owner does not unlock."""

    def get_password(self, service, username):
        raise KeyringLocked("secret-key is locked")

    set_password = delete_password = get_password


class InPlainFile(Kept):
    """Such as the alternatives that write keys down unprotected."""

    priority = 0.5


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keys, "_session", {})
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def kept() -> Kept:
    backend = Kept()
    keyring.set_keyring(backend)
    return backend


def test_a_key_is_kept_in_the_keyring_only(kept):
    assert keys.has_keyring()
    assert keys.read("deepl", "key") == ""
    assert keys.keep("deepl", "key", "secret-key") is True
    assert kept.kept == {("dwuglos", "deepl/key"): "secret-key"}
    assert keys._session == {}
    assert keys.read("deepl", "key") == "secret-key"
    assert keys.read("deepl", "other") == keys.read("microsoft", "key") == ""


def test_a_key_is_forgotten(kept):
    keys.keep("deepl", "key", "secret-key")
    keys.forget("deepl", "key")
    keys.forget("deepl", "key")
    assert (kept.kept, keys.read("deepl", "key")) == ({}, "")


def test_an_empty_key_is_none(kept):
    keys.keep("deepl", "key", "secret-key")
    assert keys.keep("deepl", "key", "") is True
    assert kept.kept == {}


@pytest.mark.parametrize("backend", [NoKeyring, Locked, InPlainFile])
def test_without_a_keyring_a_key_lasts_as_long_as_the_program(backend):
    keyring.set_keyring(backend())
    assert keys.keep("deepl", "key", "secret-key") is False
    assert keys.read("deepl", "key") == "secret-key"
    assert not getattr(keyring.get_keyring(), "kept", {})
    keys.forget("deepl", "key")
    assert keys.read("deepl", "key") == ""


@pytest.mark.parametrize(("backend", "there"), [(NoKeyring, False), (InPlainFile, False), (Locked, True)])
def test_whether_there_is_a_keyring(backend, there):
    keyring.set_keyring(backend())
    assert keys.has_keyring() is there


def test_a_newer_key_of_the_session_goes_before_one_that_cannot_be_replaced(kept, monkeypatch):
    keys.keep("deepl", "key", "older")
    monkeypatch.setattr(Kept, "set_password", Locked.get_password)
    assert keys.keep("deepl", "key", "newer") is False
    assert keys.read("deepl", "key") == "newer"


def test_a_key_of_the_environment_goes_first_and_is_not_kept(kept, monkeypatch):
    keys.keep("deepl", "key", "secret-key")
    monkeypatch.setenv("DWUGLOS_DEEPL_KEY", "of-the-environment")
    assert keys.read("deepl", "key") == "of-the-environment"
    assert list(kept.kept.values()) == ["secret-key"]


def test_a_name_with_a_hyphen_has_a_variable_too():
    assert keys.variable("language-model", "key") == "DWUGLOS_LANGUAGE_MODEL_KEY"
