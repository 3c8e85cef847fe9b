"""What a user has chosen about checks, made into the options that they run with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from dwuglos.checks.base import Options
from dwuglos.checks.parts.requirements import SEVERITIES, Severity
from dwuglos.language import terms
from dwuglos.profiles import Profile

OFF = "off"
"""What is chosen for a check that is not run."""


def options_of(profile: Profile, choices: Mapping[str, str], glossary: str = "") -> Options:
    """Return the options for a profile, choices and the file of a glossary, which may be none.

    A choice is `off` or a severity, by the name of the check; what is neither counts as none. Raises InputError for a
    glossary that cannot be read.
    """
    own: dict[str, Severity] = {
        name: severity for name, choice in choices.items() for severity in SEVERITIES if choice == severity
    }
    off = frozenset(name for name, choice in choices.items() if choice == OFF)
    return Options(profile, terms.read(Path(glossary)) if glossary else (), off, own)
