"""What a user has chosen about checks, made into the options that they run with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from dwuglos.checks.base import Options
from dwuglos.checks.parts.requirements import SEVERITIES, Severity
from dwuglos.language.terms import Term, in_force, read
from dwuglos.profiles import Profile

OFF = "off"
"""What is chosen for a check that is not run."""


def options_of(profile: Profile, choices: Mapping[str, str], glossary: str = "", terms: Iterable[Term] = ()) -> Options:
    """Return the options for a profile, choices, the file of a glossary, which may be none, and terms before those.

    A choice is `off` or a severity, by the name of the check; what is neither counts as none. Raises InputError for a
    glossary that cannot be read.
    """
    own: dict[str, Severity] = {
        name: severity for name, choice in choices.items() for severity in SEVERITIES if choice == severity
    }
    off = frozenset(name for name, choice in choices.items() if choice == OFF)
    in_file = read(Path(glossary)) if glossary else ()
    return Options(profile, in_force(terms, in_file), off, own)
