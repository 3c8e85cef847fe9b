"""How long a service asks to be left alone."""

from __future__ import annotations

import re
import time


def seconds_of(header: str) -> int | None:
    """Return the seconds of a Retry-After header, which holds a number or a date (RFC 9110, 10.2.3); None of others."""
    if re.fullmatch(r"\d{1,8}", header.strip()):
        return int(header)
    from email.utils import parsedate_to_datetime

    try:
        return max(0, round(parsedate_to_datetime(header).timestamp() - time.time()))
    except (ValueError, OverflowError):
        return None
