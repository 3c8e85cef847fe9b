"""How long a service that refuses or cannot be reached is left alone before it is asked again."""

from __future__ import annotations

from dwuglos.errors import ServiceBlocked, ServiceError, ServiceOffline, ServiceRefused

BACK_OFF = (2.0, 5.0, 10.0)
"""Seconds to wait before a service that refuses or cannot be reached is asked again; after the last the run stops."""

LONGEST_WAIT = 120.0
"""Seconds a service may ask to be left alone for; for longer the run stops, to be taken up again later."""


def pause_after(trouble: ServiceError, seconds: float | None, reached: bool) -> float | None:
    """Return how many seconds to wait after a failure, or None when there is no point in another try.

    `seconds` is the wait whose turn it is, None when there is none left. A service that says how long it wants to be
    left alone is given that time. `reached` tells whether it has answered before: nobody waits for what never did.
    """
    never_there = isinstance(trouble, ServiceOffline) and not reached and not _is_fault(trouble)
    if isinstance(trouble, ServiceRefused) or never_there or seconds is None:
        return None
    wish = trouble.facts.get("seconds") if isinstance(trouble, ServiceBlocked) else None
    pause = max(float(wish), seconds) if isinstance(wish, int | float) else seconds
    return pause if pause <= LONGEST_WAIT else None


def _is_fault(trouble: ServiceError) -> bool:
    """Tell whether a service that was there failed, rather than that nobody was."""
    status = trouble.facts.get("status")
    return isinstance(status, int) and status >= 500
