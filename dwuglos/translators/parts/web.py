"""Ask a service on the web, with a time limit, and make errors for the user from its failures.

No error and no log contains a text of the talk or a key.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceError, ServiceOffline, ServiceRefused
from dwuglos.models import page_content
from dwuglos.models.retry_after import seconds_of
from dwuglos.system.web_addresses import host_of, is_address, is_here, is_open
from dwuglos.translators.parts.answers import blocked, nothing

if TYPE_CHECKING:
    import requests

TIMEOUT = 15.0
"""Seconds to wait for a connection, and for each piece of an answer; the whole answer may take three times as long."""

LARGEST = page_content.LARGEST
"""The most bytes of an answer: a larger one is no translation."""


# Asking


class Reply(NamedTuple):
    """The answer of a site; `data` is its JSON, None when the content is no JSON."""

    status: int
    headers: Mapping[str, str]
    data: Any

    def value_at(self, *path: str | int) -> Any:
        """Return the value at a place in the JSON, or None when there is no such place."""
        value = self.data
        for step in path:
            fits = isinstance(value, list) if isinstance(step, int) else isinstance(value, dict)
            try:
                value = value[step] if fits else None
            except (LookupError, TypeError):
                return None
        return value


@dataclass(frozen=True)
class Site:
    """A service on the web: `title` names it in errors, `override` is the environment variable with another address."""

    title: str
    own_address: str
    override: str
    timeout: float = field(default=TIMEOUT)

    @property
    def address(self) -> str:
        """The address that is used: that of the environment variable, or else its own."""
        return (os.environ.get(self.override) or self.own_address).strip().rstrip("/")

    @property
    def host(self) -> str:
        """The host to which texts are sent."""
        return host_of(self.address)

    @property
    def is_here(self) -> bool:
        """Whether the service is on this machine, so that no text leaves it."""
        return is_here(self.host)

    @property
    def is_open(self) -> bool:
        """Whether what is sent there, such as a key, can be read on the way."""
        return is_open(self.address)

    def ask(self, method: str, path: str, **options: Any) -> Reply:
        """Send a request and return its answer, which `check` then examines.

        Raises ServiceOffline when there is no answer, ServiceRefused for a key that cannot be sent, and BadAnswer for
        one that is too large.
        """
        try:
            return self._ask(method, path, options)
        except Exception as error:  # not BaseException: Ctrl+C must still end the program
            raise in_plain_words(error, self.title, self.timeout, self.override) from None

    def _ask(self, method: str, path: str, options: dict[str, Any]) -> Reply:
        import requests

        # Redirects are not followed: requests would send a key in a header of its own to any other host. The function
        # for `auth` keeps requests from sending a password of ~/.netrc in place of the key.
        if not is_address(self.address):
            raise requests.exceptions.InvalidURL
        options |= {"timeout": self.timeout, "allow_redirects": False, "stream": True, "auth": lambda request: request}
        with requests.request(method, self.address + path, **options) as page:
            content = self._read(page)
            try:
                data = json.loads(content)
            except (ValueError, RecursionError):
                data = None
            return Reply(page.status_code, dict(page.headers.lower_items()), data)

    def _read(self, page: requests.Response) -> bytes:
        from requests import exceptions

        try:
            return page_content.whole(page, 3 * self.timeout, LARGEST)
        except page_content.TooLarge:
            raise self.bad("{service} sent far too much to be a translation; try again later.") from None
        except (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError):
            raise exceptions.ConnectionError from None

    # What an answer means

    def check(self, reply: Reply) -> None:
        """Raise the error for the status of a reply, where it means the same for all services.

        Raises ServiceRefused, ServiceBlocked, ServiceOffline and BadAnswer; otherwise the reply may have translations.
        """
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
            raise self.offline(
                "There is no translation service at the address of {service} (error {status}); correct it.", status
            )
        if reply.data is None:
            raise self.bad("{service} sent something other than a translation; try again later, or check its address.")

    def refused(self, sentence: str) -> ServiceRefused:
        """Return the error for a service that refuses this user."""
        return ServiceRefused(sentence, service=self.title)

    def used_up(self) -> ServiceRefused:
        """Return the error for an account whose allowance is spent."""
        return self.refused(
            "{service} has translated as much as your account allows; wait for the next period or change your plan."
        )

    def blocked(self, reply: Reply | None = None) -> ServiceBlocked:
        """Return the error for a service that refuses more for now; its facts have `seconds` if the reply says them."""
        return blocked_for(self.title, reply.headers.get("retry-after", "") if reply else "")

    def offline(self, sentence: str, status: int) -> ServiceOffline:
        """Return the error for a service that does not work at the moment."""
        return ServiceOffline(sentence, service=self.title, status=status)

    def no_answer(self) -> BadAnswer:
        """Return the error for a reply without a translation."""
        return nothing(self.title)

    def bad(self, sentence: str, **facts: object) -> BadAnswer:
        """Return the error for an answer that cannot be used."""
        return BadAnswer(sentence, service=self.title, **facts)


def blocked_for(service: str, retry_after: str) -> ServiceBlocked:
    """Return the error for a service that refuses more for now, for the time in its header Retry-After, if any."""
    seconds = seconds_of(retry_after)
    if seconds is None:
        return blocked(service)
    return ServiceBlocked(
        "{service} refuses to translate more for now; it asks for a pause of {seconds} s.",
        service=service,
        seconds=seconds,
    )


def in_plain_words(error: BaseException, service: str, timeout: float, override: str) -> ServiceError:
    """Return the error for the user that `error` means, without its own text, which may contain a text or a key.

    `override` is the environment variable that the error names when it is set to something that is no web address.
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
            "{service} did not answer within {seconds:g} s; try again later.", service=service, seconds=timeout
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
