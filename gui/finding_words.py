"""What the window says of findings: of the checks, and of those that are remarks of the language model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.words import later, localized, say

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding

SENTENCES = {
    "error": later("marks", "Error: {message}"),
    "warning": later("marks", "Warning: {message}"),
    "info": later("marks", "Hint: {message}"),
}
"""How a finding is read out and where the mouse rests on it, by its severity, the gravest first."""

_LONGEST = 60
"""Characters of what was found that stand in a menu."""


def in_words(finding: Finding) -> str:
    """Return how grave a finding is, or that it is a remark and of which kind, and what it says."""
    from dwuglos.checks.base import REMARK

    message = localized(finding.message)
    if finding.check.startswith(REMARK):
        return say("marks", "{heading}: {message}").format(heading=title_of(finding.check), message=message)
    return say("marks", SENTENCES[finding.severity]).format(message=message)


def title_of(check: str) -> str:
    """Return what is looked for by a check, or what a remark is called; the name itself where that is not known."""
    from dwuglos.checks import CHECKS

    title = next((each.title for each in CHECKS if each.name == check), "")
    if title:
        return localized(title)
    from dwuglos.review.remarks import TITLES

    return localized(TITLES.get(check, check))


def fix_label(finding: Finding) -> str:
    """Return what putting a finding right is called in a menu."""
    message = localized(finding.message).replace("&", "&&")
    message = message if len(message) <= _LONGEST else f"{message[: _LONGEST - 1].rstrip()}…"
    return say("commands", "Put &right: {finding}").format(finding=message)
