"""A stand-in for a service, and the talk of somebody who has agreed to it."""

import pytest

from dwuglos.translators.google import ADDRESS, Google
from tests.stand_ins.google import StandIn

HERE = "127.0.0.1"
AGREED = f"google {HERE}"


@pytest.fixture
def google(monkeypatch):
    """A stand-in for the service that answers at once; nobody waits between two texts."""
    with StandIn(seconds_late=10) as stand_in:
        monkeypatch.setenv(ADDRESS, stand_in.address)
        monkeypatch.setattr(Google, "pause", 0.0)
        yield stand_in
    assert stand_in.errors == []


@pytest.fixture
def agreed(at_work, google):
    """The talk, where the user has agreed to the service before."""
    at_work.settings.services_told.append(AGREED)
    return at_work


def wait_over(desk):
    """Wait until no run is going on."""
    desk.qtbot.waitUntil(lambda: not desk.window.drafts.is_running)
