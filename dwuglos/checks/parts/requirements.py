"""What publishers require of subtitles beside the limits of their profile, and how much each check weighs with them.

Sources: Netflix Polish Timed Text Style Guide and General Requirements; TED Translators' cheat sheet; Amara's
subtitling guidelines; Fundacja Kultury bez Barier 2019 for the deaf and hard of hearing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dwuglos.errors import Notice, notice
from dwuglos.profiles import AMARA, NETFLIX_PL, SDH_PL, SHORTS, TED_PL, YOUTUBE, Profile

Severity = Literal["error", "warning", "info"]
SEVERITIES: Mapping[Severity, Notice] = {
    "error": notice("Error"),
    "warning": notice("Warning"),
    "info": notice("Hint"),
}
"""What each is called, the gravest first."""


@dataclass(frozen=True, slots=True)
class Requirements:
    """What a publisher requires.

    `dash` is what begins the turn of a speaker, and `ellipsis` the three points of its typography, both empty where a
    publisher says nothing. `severities` are by the names of checks.
    """

    dash: str = ""
    ellipsis: str = ""
    severities: Mapping[str, Severity] = field(default_factory=dict)


_GUIDELINES: Mapping[str, Severity] = {"line-length": "warning", "lines": "warning"}
"""Of whoever recommends limits, and takes files that do not keep to them."""

_REQUIREMENTS = {
    NETFLIX_PL.name: Requirements("- ", "…", {"duration": "error", "orphan": "warning"}),
    TED_PL.name: Requirements(severities={"duration": "error", "line-balance": "warning"}),
    AMARA.name: Requirements("- ", severities=_GUIDELINES),
    SDH_PL.name: Requirements("- ", severities={"orphan": "warning", "sound-label": "warning"}),
    YOUTUBE.name: Requirements(severities=_GUIDELINES),
    SHORTS.name: Requirements(severities=_GUIDELINES),
}


def requirements_of(profile: Profile) -> Requirements:
    """Return what the publisher of a profile requires; of a user's own profile nothing is known beside its limits."""
    return _REQUIREMENTS.get(profile.name, _NONE)


_NONE = Requirements()
