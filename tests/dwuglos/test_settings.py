"""Settings are read whatever stands in their file, and never stop the program."""

from pathlib import Path

import pytest

from dwuglos import profiles
from dwuglos.settings import Settings


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    settings = Settings(
        theme="dark", services_told=["google"], translator="deepl", export={"crlf": True}, last_folder="/tmp/ą"
    )
    settings.services = {"microsoft": {"region": "westeurope"}}
    settings.save(path)
    assert Settings.load(path) == settings
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content", [b"", b"[1]", b"{", b"\xff\xfe", b'{"theme": 3, "window": [], "unknown": 1}', b"null"]
)
def test_a_damaged_file_means_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert Settings.load(path) == Settings()


def test_a_place_that_cannot_be_written_is_borne(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Settings().save(tmp_path / "file" / "settings.json")
    assert Settings.load(tmp_path / "file" / "settings.json") == Settings()


def test_profiles_are_found_by_name() -> None:
    assert [profiles.by_name(each.name) for each in profiles.PROFILES] == list(profiles.PROFILES)
    assert profiles.by_name("from another version") is profiles.NETFLIX_PL
