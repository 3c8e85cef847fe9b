from collections.abc import Iterator

import pytest

from tests.stand_ins import deepl, libretranslate, microsoft, mymemory, web
from tests.stand_ins.google import StandIn


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """Google on this machine; whoever asks for `Google` is led here."""
    with StandIn() as google:
        monkeypatch.setenv("DWUGLOS_GOOGLE_URL", google.address)
        yield google
    assert google.errors == []


@pytest.fixture(params=[deepl.DeepL, microsoft.Microsoft, libretranslate.LibreTranslate, mymemory.MyMemory])
def service(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[web.StandIn]:
    """Each service on the web on this machine, or the one a test chooses by indirect parameters."""
    with request.param() as service:
        monkeypatch.setenv(service.variable, service.address)
        yield service
    assert service.errors == []
