"""Settings are read whatever stands in their file, and never stop the program."""

import json
import os
from pathlib import Path

import pytest

from dwuglos import places, profiles
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


def test_limits_are_counted_by_as_chosen_or_by_the_first_where_these_are_gone() -> None:
    own = {"mine": profiles.as_data(profiles.TED_PL)}
    assert Settings(profile="ted-pl").profile_in_force == profiles.TED_PL
    assert Settings(profile="mine", profiles=own).profile_in_force.line_length == profiles.TED_PL.line_length
    assert Settings(profile="mine").profile_in_force == profiles.PROFILES[0]


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.skipif(os.name != "posix", reason="permissions are a matter of POSIX systems")
def test_nobody_else_may_read_them(tmp_path: Path) -> None:
    path = tmp_path / "config" / "dwuglos" / "settings.json"
    Settings().save(path)
    assert [mode(each) for each in (path, path.parent, path.parent.parent)] == [0o600, 0o700, 0o700]
    path.chmod(0o644)
    path.parent.chmod(0o755)
    Settings().save(path)
    assert (mode(path), mode(path.parent)) == (0o600, 0o755), "a folder of somebody's own choice stays as it is"


@pytest.mark.skipif(os.name != "posix", reason="permissions are a matter of POSIX systems")
def test_the_usual_folder_is_closed_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("DWUGLOS_SETTINGS", raising=False)
    path = places.settings()
    path.parent.mkdir(0o755)
    Settings().save(path)
    assert mode(path.parent) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="links are a matter of POSIX systems")
def test_a_link_to_the_settings_stays(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    path = tmp_path / "settings.json"
    path.symlink_to("dotfiles/settings.json")
    Settings(theme="dark").save(path)
    assert path.is_symlink()
    assert Settings.load(tmp_path / "dotfiles" / "settings.json").theme == "dark"


@pytest.mark.parametrize(
    "content", [b"", b"[1]", b"{", b"\xff\xfe", b'{"theme": 3, "window": [], "unknown": 1}', b"null", b"[" * 100_000]
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


@pytest.mark.parametrize(
    ("stored", "names"),
    [
        ({"own_limits": {"line_length": 37}, "profile": "own"}, ["own"]),
        ({"own_limits": {"line_length": 37}}, ["own"]),
        ({"profile": "own"}, ["own"]),
        ({"profile": "own", "own_limits": "damaged"}, ["own"]),
        ({"profile": "ted-pl", "own_limits": {}}, []),
        ({"profiles": {}, "own_limits": {"line_length": 37}}, []),
    ],
)
def test_the_one_profile_of_an_older_version_is_taken_over(
    tmp_path: Path, stored: dict[str, object], names: list[str]
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(stored))
    settings = Settings.load(path)
    assert list(settings.profiles) == names
    if names:
        expected = 37 if isinstance(stored.get("own_limits"), dict) else 42
        assert profiles.by_name("own", settings.profiles).line_length == expected
    settings.save(path)
    assert Settings.load(path) == settings
