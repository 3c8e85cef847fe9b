"""How long a service is left alone."""

from __future__ import annotations

import pytest

from dwuglos.errors import ServiceBlocked, ServiceError, ServiceOffline, ServiceRefused
from dwuglos.models.patience import LONGEST_WAIT, pause_after

FAULT = ServiceOffline("Out of order ({status}).", status=503)
GONE = ServiceOffline("Gone.")


def blocked(seconds: float) -> ServiceBlocked:
    return ServiceBlocked("Not for {seconds} s.", seconds=seconds)


@pytest.mark.parametrize(
    ("trouble", "reached", "pause"),
    [
        (ServiceBlocked("Not now."), False, 2.0),
        (blocked(30), False, 30.0),
        (blocked(1), True, 2.0),
        (blocked(LONGEST_WAIT), True, LONGEST_WAIT),
        (blocked(LONGEST_WAIT + 1), True, None),
        (GONE, False, None),
        (GONE, True, 2.0),
        (FAULT, False, 2.0),
        (ServiceOffline("No ({status}).", status=404), False, None),
        (ServiceRefused("Wrong key."), True, None),
    ],
)
def test_how_long_it_is_left_alone(trouble: ServiceError, reached: bool, pause: float | None) -> None:
    assert pause_after(trouble, 2.0, reached) == pause
    assert pause_after(trouble, None, reached) is None
