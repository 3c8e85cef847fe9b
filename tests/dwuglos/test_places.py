"""Where the user's files are, and where the program's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos import places


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of nobody, with nothing named by the environment."""
    for name in ("DWUGLOS_LIBRARY", "DWUGLOS_SETTINGS", "DWUGLOS_MODELS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("platformdirs.user_data_path", lambda name, appauthor: tmp_path / "data" / name)
    monkeypatch.setattr("platformdirs.user_config_path", lambda name, appauthor: tmp_path / "config" / name)
    return tmp_path


def test_the_users_own_files(home: Path) -> None:
    assert places.library() == str(home / "data" / "dwuglos" / "library.db")
    assert places.models() == home / "data" / "dwuglos" / "models"
    assert places.settings() == home / "config" / "dwuglos" / "settings.json"
    assert places.own_prompts() == home / "config" / "dwuglos" / "prompts"
    assert places.own_templates() == home / "config" / "dwuglos" / "templates"
    assert list(home.iterdir()) == []


def test_the_environment_names_others(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DWUGLOS_LIBRARY", "postgresql://x/y")
    monkeypatch.setenv("DWUGLOS_SETTINGS", str(home / "a" / "mine.json"))
    monkeypatch.setenv("DWUGLOS_MODELS", str(home / "b"))
    assert places.library() == "postgresql://x/y"
    assert places.settings() == home / "a" / "mine.json"
    assert places.own_prompts() == home / "a" / "prompts"
    assert places.own_templates() == home / "a" / "templates"
    assert places.models() == home / "b"
    for name in ("DWUGLOS_LIBRARY", "DWUGLOS_SETTINGS", "DWUGLOS_MODELS"):
        monkeypatch.setenv(name, "")
    assert places.library().endswith("library.db")
    assert places.settings().name == "settings.json"
    assert places.models().name == "models"


@pytest.mark.parametrize(
    ("place", "holds"),
    [
        (places.samples, "*"),
        (places.icons, "*"),
        (places.prompts, "*"),
        (places.templates, "blocks.html"),
        (places.review_page, "page.html"),
        (places.translations, "*.ts"),
        (places.help_pages, "*"),
    ],
)
def test_what_comes_with_the_program_is_there(place: Callable[[], Path], holds: str) -> None:
    assert any(place().glob(holds))


def test_the_changelog_is_there() -> None:
    assert places.changelog().is_file()


def test_what_is_made_of_a_talk_goes_beside_its_source(tmp_path: Path) -> None:
    file = tmp_path / "talk.srt"
    file.write_text("")
    assert places.beside(str(file), "other") == str(tmp_path)
    assert places.beside(str(tmp_path), "other") == str(tmp_path)
    file.unlink()
    assert places.beside(str(file), "other") == str(tmp_path)
    for gone in ("", str(tmp_path / "gone" / "talk.srt"), str(places.samples() / "talk.srt")):
        assert places.beside(gone, "other") == "other"


def test_a_folder_that_cannot_be_written_to_is_not_proposed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    assert places.beside(str(tmp_path), "other") == "other"
