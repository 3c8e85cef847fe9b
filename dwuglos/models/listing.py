"""Ask a server of language models which models it has."""

from __future__ import annotations

import json
from collections.abc import Iterator
from threading import Event

from dwuglos.errors import Cancelled, ServiceError
from dwuglos.models import failures, page_content
from dwuglos.models.abandonable_call import AbandonableCall
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.signing import signer

PATIENCE = 15.0
"""Seconds a server may take to answer."""

MOST = 2_000
"""Models that are taken of a list; the largest clouds have some hundred."""


def models_at(where: LanguageModel, cancelled: Event, patience: float = PATIENCE) -> list[str]:
    """Return the names of the models at the address of `where`, sorted; empty when it gives no list.

    The list is that of OpenAI's protocol, `/models`, or else Ollama's own, `/api/tags`. Raises Cancelled within a
    moment of being asked to stop, ServiceOffline, ServiceBlocked, and ServiceRefused for a wrong key or address.
    """
    try:
        return AbandonableCall(lambda: _listed(where, patience), "list of models").outcome(cancelled.is_set)
    except (Cancelled, ServiceError):
        raise
    # The error's own text is never used: it may contain a key.
    except Exception as error:
        raise failures.in_plain_words(error, where, patience) from None


def _listed(where: LanguageModel, patience: float) -> list[str]:
    address = where.address.rstrip("/")
    names, refusal = _names(f"{address}/models", where, patience, ("data", "id"))
    if not names:
        names, _ = _names(f"{address.removesuffix('/v1')}/api/tags", where, patience, ("models", "name"))
    if not names and refusal is not None:
        raise refusal
    return sorted(set(names), key=str.casefold)[:MOST]


def _names(
    address: str, where: LanguageModel, patience: float, keys: tuple[str, str]
) -> tuple[list[str], ServiceError | None]:
    """Return the names in the list at an address, none in another page, and the refusal of the server, if it does."""
    import requests

    with requests.Session() as session:
        session.trust_env = not where.is_here  # a proxy for the internet cannot reach a server on this machine
        page = session.get(
            address,
            headers={"Accept": "application/json", "Connection": "close"},
            auth=signer(where),
            timeout=patience,
            stream=True,
            allow_redirects=False,  # otherwise the key could go to another host
        )
        with page:
            if page.status_code != 200:
                return [], failures.refusal(page, where)
            try:
                return list(_texts(page_content.whole(page, patience), *keys)), None
            except page_content.TooLarge:
                return [], failures.no_model_there(where)


def _texts(content: bytes, key: str, name: str) -> Iterator[str]:
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return
    yield from names_in(data, key, name)


def names_in(data: object, key: str = "data", name: str = "id") -> Iterator[str]:
    """Return the names in a list of models, by default one of OpenAI's protocol; none in anything else."""
    entries = data.get(key) if isinstance(data, dict) else None
    for entry in entries if isinstance(entries, list) else ():
        text = entry.get(name) if isinstance(entry, dict) else None
        if isinstance(text, str) and text.strip():
            yield text.strip()
