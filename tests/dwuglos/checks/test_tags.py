"""Tags of subtitles: lost, added, or left open."""

import pytest

from dwuglos.checks.tags import Tags
from tests.dwuglos.checks.looking import fixed, found, look, segments


@pytest.mark.parametrize(
    ("english", "polish", "messages"),
    [
        ("<i>Yes.</i>", "Tak.", ["The Polish lacks tags that the English has: <i> </i>."]),
        ("Yes.", "<i>Tak.</i>", ["<i>"]),
        ("<i>Yes</i> no", "<i>Tak nie", ["The Polish lacks tags that the English has: </i>.", "<i>"]),
        ("{\\an8}Yes.", "Tak.", ["The Polish lacks tags that the English has: {\\an8}."]),
    ],
)
def test_tags_that_differ(english: str, polish: str, messages: list[str]) -> None:
    assert found(Tags, english, polish) == messages


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("<i>Yes.</i>", "<i>Tak.</i>"),
        ("a <b", "a <b"),
        ("<i>Yes", "<i>Tak"),
        ("<i>Yes.</i>", ""),
        ("x < y > z", "x < y"),
    ],
)
def test_tags_that_agree(english: str, polish: str) -> None:
    assert found(Tags, english, polish) == []


def test_only_a_tag_left_open_is_an_error() -> None:
    findings = look(Tags, segments(("<i>Yes</i> no", "<i>Tak nie")))
    assert [finding.severity for finding in findings] == ["warning", "error"]


def test_the_fix_puts_a_whole_text_between_the_tags_of_the_english() -> None:
    assert fixed(Tags, "{\\an8}<i>Yes, it is.</i>", "Tak jest.") == "{\\an8}<i>Tak jest.</i>"
    assert fixed(Tags, "<i>Yes</i>, it is.", "Tak jest.") == "Tak jest."
