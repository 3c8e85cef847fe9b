import pytest


@pytest.fixture(autouse=True)
def models(tmp_path, monkeypatch):
    """The folder of models, which is nobody's."""
    folder = tmp_path / "own" / "models"
    monkeypatch.setenv("DWUGLOS_MODELS", str(folder))
    monkeypatch.delenv("DWUGLOS_FIREFOX_MODEL", raising=False)
    return folder
