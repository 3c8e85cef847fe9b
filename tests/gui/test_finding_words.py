"""What the window says of findings."""

from __future__ import annotations

import pytest

from dwuglos.checks.base import Finding
from dwuglos.checks.parts.requirements import Severity
from dwuglos.errors import notice
from gui.finding_words import fix_label, in_words, title_of


@pytest.mark.parametrize(
    ("check", "severity", "words"),
    [
        ("names", "error", "Error: Not so."),
        ("names", "warning", "Warning: Not so."),
        ("names", "info", "Hint: Not so."),
        ("review-style", "warning", "Remark (style): Not so."),
    ],
)
def test_a_finding_is_said_with_its_severity_and_a_remark_with_its_kind(
    check: str, severity: Severity, words: str
) -> None:
    assert in_words(Finding(check, severity, 1, notice("Not so."))) == words


def test_checks_and_remarks_have_titles_and_what_is_unknown_its_name() -> None:
    assert title_of("double-space") == "Two spaces in a row"
    assert title_of("review-grammar") == "Remark (grammar)"
    assert title_of("review-opinion") == "review-opinion"
    assert title_of("of-tomorrow") == "of-tomorrow"


def test_what_is_put_right_is_said_in_a_few_words_without_letters_of_a_menu() -> None:
    assert fix_label(Finding("tags", "error", 1, notice("A & B."))) == "Put &right: A && B."
    label = fix_label(Finding("tags", "error", 1, notice("x" * 99)))
    assert label == f"Put &right: {'x' * 59}…"
