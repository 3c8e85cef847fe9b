"""Keys of translation services, which are stored in the keyring of the system and nowhere else.

Without a keyring (on a server, on some desktops) a key stays in memory until the program ends, and the user types it
again next time. A key is never in a file, the library, a log or an error. For jobs without a window a key may also come
from an environment variable such as `DWUGLOS_DEEPL_KEY`; such a key is not stored.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

OURS = "dwuglos"
"""The name of the service of all entries of this program in the keyring."""

_session: dict[tuple[str, str], str] = {}


def variable(service: str, name: str) -> str:
    """Return the name of the environment variable for the value `name` of a translation service."""
    return f"DWUGLOS_{service}_{name}".upper().replace("-", "_")


def has_keyring() -> bool:
    """Return whether this system has a keyring; the first call takes a moment."""
    return _keyring() is not None


def read(service: str, name: str) -> str:
    """Return a key from the environment, this session or the keyring, in this order; an empty string without any."""
    key = os.environ.get(variable(service, name)) or _session.get((service, name))
    if key:
        return key
    keyring = _keyring()
    # Each kind of keyring raises errors of its own (it is locked, its daemon does not run, there is no window to ask
    # in); after any of them the program goes on without a key.
    with suppress(Exception):
        return (keyring.get_password(OURS, _entry(service, name)) if keyring else None) or ""
    return ""


def keep(service: str, name: str, secret: str) -> bool:
    """Store a key, or forget it when it is empty. Return False when it lasts only until the program ends."""
    if not secret:
        forget(service, name)
        return True
    _session[service, name] = secret
    keyring = _keyring()
    if keyring is None:
        return False
    with suppress(Exception):
        keyring.set_password(OURS, _entry(service, name), secret)
        if keyring.get_password(OURS, _entry(service, name)) == secret:  # some keyrings lose keys without an error
            del _session[service, name]
            return True
    return False


def forget(service: str, name: str) -> None:
    """Remove a key from the session and the keyring."""
    _session.pop((service, name), None)
    keyring = _keyring()
    with suppress(Exception):
        if keyring is not None and keyring.get_password(OURS, _entry(service, name)) is not None:
            keyring.delete_password(OURS, _entry(service, name))


def _entry(service: str, name: str) -> str:
    return f"{service}/{name}"


def _keyring() -> KeyringBackend | None:
    """Return the keyring of the system, or None. One with a priority below 1 stores nothing, or uses a plain file."""
    with suppress(Exception):
        import keyring

        backend = keyring.get_keyring()
        return backend if backend.priority >= 1 else None
    return None
