"""The key of a language model on a request."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dwuglos.models import failures
from dwuglos.models.language_model import LanguageModel
from dwuglos.system.web_addresses import is_address

if TYPE_CHECKING:
    import requests


def signer(where: LanguageModel) -> Callable[[requests.PreparedRequest], requests.PreparedRequest]:
    """Return what puts the key on a request: with a function, `requests` does not send a password of ~/.netrc instead.

    It raises ServiceRefused when the key has characters that cannot be sent, and for an address that is none.
    """

    def sign(request: requests.PreparedRequest) -> requests.PreparedRequest:
        if not is_address(where.address):
            raise failures.no_address(where)
        if where.key:
            if not (where.key.isascii() and where.key.isprintable()):
                raise failures.no_key(where)
            request.headers["Authorization"] = f"Bearer {where.key}"
        return request

    return sign
