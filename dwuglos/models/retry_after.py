"""Read the header Retry-After, in which a service says when it can be asked again."""

from __future__ import annotations

import re
import time


def seconds_of(header: str) -> int | None:
    """Return the seconds in a Retry-After header, a number or a date (RFC 9110, 10.2.3); None for any other text."""
    if re.fullmatch(r"\d{1,8}", header.strip()):
        return int(header)
    from email.utils import parsedate_to_datetime

    try:
        return max(0, round(parsedate_to_datetime(header).timestamp() - time.time()))
    except (ValueError, OverflowError):
        return None
