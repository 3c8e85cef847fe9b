"""What publishers require of subtitles beside limits, and how much that weighs with them.

Sources: Netflix Polish Timed Text Style Guide and Timed Text Style Guide, General Requirements; TED Translators'
cheat sheet and “Częste błędy”; Amara's guidelines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dwuglos.language.typography import Typography
from dwuglos.profiles import Profile

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The severities, the gravest first."""


@dataclass(frozen=True, slots=True)
class Requirements:
    """What a publisher requires.

    `balance` is the least share of the longer line that the shorter one of two must have; 0 asks for none. `dash` is
    what begins the turn of a speaker, empty where a publisher says nothing. `severities` are by the names of checks.
    """

    typography: Typography = "as-is"
    balance: float = 0.0
    dash: str = ""
    severities: Mapping[str, Severity] = field(default_factory=dict)


_STRICT: Mapping[str, Severity] = {"line-length": "error", "lines": "error"}

_REQUIREMENTS = {
    "netflix-pl": Requirements("polish", dash="- ", severities={**_STRICT, "duration": "error"}),
    "ted-pl": Requirements("plain", balance=0.5, severities=_STRICT),
}


def requirements_of(profile: Profile) -> Requirements:
    """Return what the publisher of a profile requires; of the user's own limits nothing is known beside them."""
    return _REQUIREMENTS.get(profile.name, _NONE)


_NONE = Requirements()
