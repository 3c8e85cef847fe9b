"""Which models a server has."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event, Timer

import pytest

from dwuglos.errors import Cancelled, ServiceBlocked, ServiceError, ServiceOffline, ServiceRefused
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.listing import models_at
from tests.stand_ins.language_model import KEY, MODELS, StandIn


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn(seconds_late=10) as stand_in:
        yield stand_in
    assert stand_in.errors == []


def listed(server: StandIn, key: str = "") -> list[str]:
    return models_at(LanguageModel(server.address, "", key), Event())


def test_the_list_of_the_protocol_is_taken_first_and_signed(server: StandIn) -> None:
    assert listed(server, KEY) == sorted(MODELS)
    assert server.listed == [("/v1/models", f"Bearer {KEY}")]


def test_where_there_is_none_ollamas_own_is_taken(server: StandIn) -> None:
    server.listing = "ollama"
    assert listed(server) == sorted(f"{name}:latest" for name in MODELS)
    assert [path for path, _ in server.listed] == ["/v1/models", "/api/tags"]


def test_a_page_without_a_list_gives_none(server: StandIn) -> None:
    server.listing = "html"
    assert listed(server) == []


@pytest.mark.parametrize("listing", ["endless-json", "endless-error", "bomb", "deep"])
def test_a_list_without_end_is_none(server: StandIn, listing: str) -> None:
    server.listing = listing
    if listing == "deep":
        assert listed(server) == []
    else:
        with pytest.raises(ServiceRefused, match=r"is not a language model|too little memory"):
            listed(server)


@pytest.mark.parametrize(
    ("listing", "kind"),
    [("401", ServiceRefused), ("429", ServiceBlocked), ("503", ServiceOffline), ("none", ServiceRefused)],
)
def test_a_failure_is_told_without_the_key(server: StandIn, listing: str, kind: type[ServiceError]) -> None:
    server.listing = listing
    with pytest.raises(kind) as told:
        listed(server, KEY)
    assert KEY not in str(told.value)


def test_a_key_that_cannot_be_sent(server: StandIn) -> None:
    with pytest.raises(ServiceRefused, match="contains characters that no key has"):
        listed(server, "ż")
    assert server.listed == []


def test_nobody_at_the_address() -> None:
    with pytest.raises(ServiceOffline, match="No language model answers at"):
        models_at(LanguageModel("http://127.0.0.1:9/v1", ""), Event())
    with pytest.raises(ServiceRefused, match="is not a web address"):
        models_at(LanguageModel("nowhere", ""), Event())


def test_who_stops_it_does_not_wait(server: StandIn) -> None:
    server.listing = "late"
    stop = Event()
    Timer(0.1, stop.set).start()
    with pytest.raises(Cancelled):
        models_at(LanguageModel(server.address, ""), stop)


def test_a_server_that_is_silent_is_given_up(server: StandIn) -> None:
    server.listing = "late"
    with pytest.raises(ServiceOffline, match=r"was silent for 0\.2 s"):
        models_at(LanguageModel(server.address, ""), Event(), patience=0.2)
