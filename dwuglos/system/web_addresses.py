"""Web addresses of services: which machine is meant, and what of an address may be shown."""

from __future__ import annotations

import re
from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit

_NO_ADDRESS = re.compile(r"[\\\x00-\x20\x7f]")
"""What no address has: the libraries do not agree on which host is meant by one with any of it."""
_SECRETS = re.compile(r"\A([A-Za-z][A-Za-z0-9+.-]*:/+)?.*@", re.DOTALL)
_QUERY = re.compile(r"[?#].*\Z", re.DOTALL)


def host_of(address: str) -> str:
    """Return the host in a web address, or what may be shown of the address when it has none."""
    try:
        host = None if _NO_ADDRESS.search(address.strip()) else urlsplit(address.strip()).hostname
    except ValueError:
        host = None
    return host or shown(address)


def shown(address: str) -> str:
    """Return an address without a password and without a query, which may hold a key."""
    return _QUERY.sub("?…", _SECRETS.sub(r"\1…@", address))


def is_address(address: str) -> bool:
    """Return whether it is plain which host a web address means."""
    return not _NO_ADDRESS.search(address.strip())


def is_here(host: str) -> bool:
    """Return whether a host is this machine: it has that name, or an address of the loopback, as a whole."""
    if host == "localhost":
        return True
    try:
        number = ip_address(host)
    except ValueError:
        return False
    if isinstance(number, IPv6Address) and number.ipv4_mapped is not None:
        number = number.ipv4_mapped
    return number.is_loopback or number.is_unspecified


def is_open(address: str) -> bool:
    """Return whether what is sent to an address can be read on the way: it is unencrypted, and goes elsewhere."""
    return address.strip().lower().startswith("http:") and not is_here(host_of(address))
