"""Keys of translation services: in the system keyring and nowhere else.

Where there is no keyring (a server, a desktop without one), a key is kept in memory until the program ends, and asked
for again next time: never in a file, the library, a log or an error. A key may also come from the environment, for
jobs without a window: `DWUGLOS_DEEPL_KEY` and its like, which are never kept.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

OURS = "dwuglos"
"""What the entries of this program are found under in the keyring."""

_session: dict[tuple[str, str], str] = {}


def variable(service: str, name: str) -> str:
    """Return the environment variable that may hold what `service` needs under `name`."""
    return f"DWUGLOS_{service}_{name}".upper().replace("-", "_")


def has_keyring() -> bool:
    """Say whether this system keeps keys; the first call takes a moment."""
    return _keyring() is not None


def read(service: str, name: str) -> str:
    """Return a key: the one of the environment, of this session, or of the keyring; empty when there is none."""
    key = os.environ.get(variable(service, name)) or _session.get((service, name))
    if key:
        return key
    keyring = _keyring()
    # Every keyring has failures of its own (locked, its daemon gone, no window to ask in): none of them stops anything.
    with suppress(Exception):
        return (keyring.get_password(OURS, _entry(service, name)) if keyring else None) or ""
    return ""


def keep(service: str, name: str, secret: str) -> bool:
    """Keep a key; False when it lasts as long as the program only. An empty one is forgotten."""
    if not secret:
        forget(service, name)
        return True
    _session[service, name] = secret
    keyring = _keyring()
    if keyring is None:
        return False
    with suppress(Exception):
        keyring.set_password(OURS, _entry(service, name), secret)
        if keyring.get_password(OURS, _entry(service, name)) == secret:
            del _session[service, name]
            return True
    return False


def forget(service: str, name: str) -> None:
    """Take a key out of the session and the keyring."""
    _session.pop((service, name), None)
    keyring = _keyring()
    with suppress(Exception):
        if keyring is not None and keyring.get_password(OURS, _entry(service, name)) is not None:
            keyring.delete_password(OURS, _entry(service, name))


def _entry(service: str, name: str) -> str:
    return f"{service}/{name}"


def _keyring() -> KeyringBackend | None:
    """Return the keyring of the system, or None. Those below priority 1 keep nothing, or keep it in a plain file."""
    with suppress(Exception):
        import keyring

        found = keyring.get_keyring()
        return found if found.priority >= 1 else None
    return None
