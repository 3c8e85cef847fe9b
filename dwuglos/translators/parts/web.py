"""What services on the web have in common: asking with a time limit, and failures in plain words.

Nothing here ever repeats a text or a key: not in an error, not in a log.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceError, ServiceOffline, ServiceRefused
from dwuglos.models.retry_after import seconds_of
from dwuglos.translators.parts.answers import blocked, nothing

if TYPE_CHECKING:
    import requests

TIMEOUT = 15.0
"""Seconds to wait for a connection, and for each piece of an answer; three times as long for all of it."""

LARGEST = 4_000_000
"""Bytes of an answer beyond which nobody is translating any more."""


def host_of(address: str) -> str:
    """Return the host a web address names, or the address itself when it names none."""
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


# Asking


class Reply(NamedTuple):
    """What a site sent back; `data` is its JSON, None when it is none."""

    status: int
    headers: Mapping[str, str]
    data: Any

    def value_at(self, *path: str | int) -> Any:
        """Return what stands at a place in the JSON, or None when there is no such place."""
        found = self.data
        for step in path:
            fits = isinstance(found, list) if isinstance(step, int) else isinstance(found, dict)
            try:
                found = found[step] if fits else None
            except (LookupError, TypeError):
                return None
        return found


@dataclass(frozen=True)
class Site:
    """A service at its address: `title` names it in every error, `override` is the variable with another address."""

    title: str
    own_address: str
    override: str
    timeout: float = field(default=TIMEOUT)

    @property
    def address(self) -> str:
        """Where it really is."""
        return (os.environ.get(self.override) or self.own_address).strip().rstrip("/")

    @property
    def host(self) -> str:
        """Where text goes, in the user's words."""
        return host_of(self.address)

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine, so that no text leaves it."""
        return self.host == "localhost" or self.host == "::1" or self.host.startswith("127.")

    def ask(self, method: str, path: str, **options: Any) -> Reply:
        """Send a request. Raises ServiceOffline when nobody answers; what an answer means is left to `check`."""
        try:
            return self._ask(method, path, options)
        # A person's Ctrl+C must still get through.
        except Exception as error:
            raise in_plain_words(error, self.title, self.timeout, self.override) from None

    def _ask(self, method: str, path: str, options: dict[str, Any]) -> Reply:
        import requests

        # No redirects: a key in a header of its own would follow to whatever host. No ~/.netrc in place of the key.
        options |= {"timeout": self.timeout, "allow_redirects": False, "stream": True, "auth": lambda request: request}
        with requests.request(method, self.address + path, **options) as page:
            content = self._read(page)
            try:
                data = json.loads(content)
            except (ValueError, RecursionError):
                data = None
            return Reply(page.status_code, dict(page.headers.lower_items()), data)

    def _read(self, page: requests.Response) -> bytes:
        """Read what comes as it comes: waiting for a full buffer, one byte now and then would take for ever."""
        from requests import exceptions
        from urllib3.exceptions import HTTPError, TimeoutError

        content, until = bytearray(), time.monotonic() + 3 * self.timeout
        try:
            while piece := page.raw.read1(65_536, decode_content=True):
                content += piece
                if time.monotonic() > until:
                    raise exceptions.Timeout
                if len(content) > LARGEST:
                    raise self.bad("{service} sent far too much to be a translation; try again later.")
        except TimeoutError:
            raise exceptions.Timeout from None
        except HTTPError:
            raise exceptions.ConnectionError from None
        return bytes(content)

    # What an answer means

    def check(self, reply: Reply) -> None:
        """Raise what the status of a reply means, where services agree; a translation may follow if it returns."""
        status = reply.status
        if status in (401, 403):
            raise self.refused("{service} does not accept the key; look it up in your account and enter it again.")
        if status in (402, 456):
            raise self.used_up()
        if status == 429:
            raise self.blocked(reply)
        if status in (400, 413, 414, 422):
            raise self.bad("{service} could not use this text (error {status}); translate it by hand.", status=status)
        if status >= 500 or status == 408:
            raise self.offline("{service} is out of order at the moment (error {status}); try again later.", status)
        if status >= 300:
            raise self.offline("Nobody translates at the address of {service} (error {status}); correct it.", status)
        if reply.data is None:
            raise self.bad("{service} sent something other than a translation; try again later, or check its address.")

    def refused(self, sentence: str) -> ServiceRefused:
        """Return that the service refuses this user."""
        return ServiceRefused(sentence, service=self.title)

    def used_up(self) -> ServiceRefused:
        """Return that what was paid for, or given, is used up."""
        return self.refused(
            "{service} has translated as much as your account allows; wait for the next period or change your plan."
        )

    def blocked(self, reply: Reply | None = None) -> ServiceBlocked:
        """Return that the service wants to be left alone; `seconds` is among the facts when it said for how long."""
        return blocked_for(self.title, reply.headers.get("retry-after", "") if reply else "")

    def offline(self, sentence: str, status: int) -> ServiceOffline:
        """Return that the service does not do its work."""
        return ServiceOffline(sentence, service=self.title, status=status)

    def no_answer(self) -> BadAnswer:
        """Return that there is no translation in a reply."""
        return nothing(self.title)

    def bad(self, sentence: str, **facts: object) -> BadAnswer:
        """Return that an answer is none."""
        return BadAnswer(sentence, service=self.title, **facts)


def blocked_for(service: str, retry_after: str) -> ServiceBlocked:
    """Return that a service wants to be left alone, for as long as the header Retry-After says, if it does."""
    seconds = seconds_of(retry_after)
    if seconds is None:
        return blocked(service)
    return ServiceBlocked(
        "{service} refuses to translate more for now; it asks to be left alone for {seconds} s.",
        service=service,
        seconds=seconds,
    )


def in_plain_words(error: BaseException, service: str, timeout: float, override: str) -> ServiceError:
    """Return what `error` means to the user: never its own text, which may hold the talk's or a key.

    `override` names the environment variable to blame for an address that is none, while it is set.
    """
    from requests import exceptions as web

    if isinstance(error, ServiceError):
        return error
    if isinstance(error, web.TooManyRedirects):
        return blocked(service)
    if isinstance(error, (web.MissingSchema, web.InvalidSchema, web.InvalidURL)):
        if os.environ.get(override):
            return ServiceOffline(
                "The address in {variable} is not a web address; correct or remove it.", variable=override
            )
        return ServiceOffline(
            "The address of {service} is not a web address; it should begin with http:// or https://.", service=service
        )
    if isinstance(error, web.Timeout):
        return ServiceOffline(
            "{service} did not answer within {seconds:g} seconds; try again later.", service=service, seconds=timeout
        )
    if isinstance(error, web.InvalidHeader) or (isinstance(error, UnicodeEncodeError) and error.encoding == "latin-1"):
        return ServiceRefused(
            "What was entered as the key of {service} cannot be one; look it up in your account and enter it again.",
            service=service,
        )
    if isinstance(error, (web.RequestException, OSError)):
        return ServiceOffline(
            "{service} cannot be reached; check the internet connection and try again.", service=service
        )
    return nothing(service)
