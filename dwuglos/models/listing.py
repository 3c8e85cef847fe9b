"""Ask a server of language models which models it has."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from typing import TYPE_CHECKING

from dwuglos.errors import Cancelled, ServiceError
from dwuglos.models import failures
from dwuglos.models.abandonable_call import AbandonableCall
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.signing import signer

if TYPE_CHECKING:
    import requests

PATIENCE = 15.0
"""Seconds a server may take to answer."""

_POLL = 0.1  # seconds between two looks at whether the user has cancelled
_MOST = 2_000
"""Models that are taken of a list; the largest clouds have some hundred."""


def models_at(where: LanguageModel, cancelled: Event, patience: float = PATIENCE) -> list[str]:
    """Return the names of the models at the address of `where`, sorted; empty when it gives no list.

    The list is that of OpenAI's protocol, `/models`, or else Ollama's own, `/api/tags`. Raises Cancelled within a
    moment of being asked to stop, ServiceOffline, ServiceBlocked, and ServiceRefused for a wrong key or address.
    """
    call = AbandonableCall(lambda: _listed(where, patience), "list of models")
    call.start()
    while not call.over.wait(_POLL):
        if cancelled.is_set():
            raise Cancelled
    try:
        return call.result()
    except ServiceError:
        raise
    # The error's own text is never used: it may contain a key.
    except Exception as error:
        raise failures.in_plain_words(error, where, patience) from None


def _listed(where: LanguageModel, patience: float) -> list[str]:
    address = where.address.rstrip("/")
    page = _get(f"{address}/models", where, patience)
    names = _names(page, "data", "id")
    if not names:
        names = _names(_get(f"{address.removesuffix('/v1')}/api/tags", where, patience), "models", "name")
    if not names and page.status_code != 200:
        raise failures.refusal(page, where)
    return sorted(set(names), key=str.casefold)[:_MOST]


def _get(address: str, where: LanguageModel, patience: float) -> requests.Response:
    import requests

    with requests.Session() as session:
        session.trust_env = not where.is_here  # a proxy for the internet cannot reach a server on this machine
        return session.get(
            address,
            headers={"Accept": "application/json", "Connection": "close"},
            auth=signer(where),
            timeout=patience,
            allow_redirects=False,  # otherwise the key could go to another host
        )


def _names(page: requests.Response, key: str, name: str) -> list[str]:
    """Return the names in the list that a page has at `key`; none for another page."""
    return list(_texts(page, key, name)) if page.status_code == 200 else []


def _texts(page: requests.Response, key: str, name: str) -> Iterator[str]:
    try:
        data = page.json()
    except ValueError:
        return
    entries = data.get(key) if isinstance(data, dict) else None
    for entry in entries if isinstance(entries, list) else ():
        text = entry.get(name) if isinstance(entry, dict) else None
        if isinstance(text, str) and text.strip():
            yield text.strip()
