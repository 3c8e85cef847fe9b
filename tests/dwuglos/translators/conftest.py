from collections.abc import Iterator

import pytest

from tests.stand_ins.google import StandIn


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """Google on this machine; whoever asks for `Google` is led here."""
    with StandIn() as google:
        monkeypatch.setenv("DWUGLOS_GOOGLE_URL", google.address)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        yield google
    assert google.errors == []
