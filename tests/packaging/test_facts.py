from __future__ import annotations

import facts
import pytest

import dwuglos

CHANGELOG = """# What is new

## 1.1 – not released yet

* **Search** all talks, with
  [help](help.md).

## 1.0.0 – 2026-11-30

The first.

* One & only.
* `Code`.
"""


def test_the_version_is_the_programs_and_has_news() -> None:
    assert facts.version() == dwuglos.__version__
    newest = facts.releases()[0]
    assert newest.version == dwuglos.__version__
    assert newest.news


def test_releases_are_read_from_the_changelog() -> None:
    assert facts.releases(CHANGELOG) == [
        facts.Release("1.1", None, ("Search all talks, with help.",)),
        facts.Release("1.0.0", "2026-11-30", ("One & only.", "Code.")),
    ]


def test_a_changelog_without_releases_is_refused() -> None:
    with pytest.raises(ValueError, match="names no release"):
        facts.releases("# What is new\n")


def test_a_heading_that_is_no_release_is_named() -> None:
    with pytest.raises(ValueError, match="## Soon"):
        facts.releases("## Soon\n")


def test_the_time_of_a_build_can_be_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert facts.epoch() == 1_700_000_000
    assert facts.day(facts.epoch()) == "2023-11-14"


def test_the_time_of_a_build_is_the_same_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert facts.epoch() == facts.epoch() > 1_700_000_000


@pytest.mark.parametrize(
    ("name", "same"), [("backports.tarfile", "backports-tarfile"), ("PySide6_Addons", "pyside6-addons")]
)
def test_a_name_in_any_spelling(name: str, same: str) -> None:
    assert facts.plain_name(name) == same
