"""The grammar rules by name and title, and which are off."""

from importlib import util

import pytest

from dwuglos.language import grammar_rules
from dwuglos.language.grammar_rules import OFF_AT_FIRST, off, rules


def test_the_rules_have_titles() -> None:
    found = {rule.name: rule.title for rule in rules()}
    assert len(found) > 500
    assert "BRAK_PRZECINKA_ZE" in found
    assert all(title and "&quot;" not in title for title in found.values())


def test_the_user_chooses_what_is_on() -> None:
    assert off({}) == OFF_AT_FIRST
    assert off({"KONCEPT": True, "BRAK_PRZECINKA_ZE": False}) == OFF_AT_FIRST - {"KONCEPT"} | {"BRAK_PRZECINKA_ZE"}
    assert off({"KONCEPT": "nonsense"}) >= OFF_AT_FIRST - {"KONCEPT"}  # type: ignore[dict-item]


def test_without_their_file_none_can_be_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar_rules, "find_spec", lambda name: None)
    assert util.find_spec("json") is not None
    rules.cache_clear()
    try:
        assert rules() == ()
    finally:
        rules.cache_clear()
