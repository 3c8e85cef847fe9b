"""Polish prepositions, and the cases of the nouns behind them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dwuglos.language.word_tags import Case

_GENITIVE_WRITTEN = """
    bez beze dla do dookoła dokoła koło mimo naokoło niedaleko obok od ode około oprócz podczas pomimo poniżej powyżej
    prócz spod spoza spośród sprzed u wewnątrz według wobec wokół wśród wzdłuż zamiast zza znad
"""
CASES: Mapping[str, tuple[Case, ...]] = {
    **dict.fromkeys(_GENITIVE_WRITTEN.split(), ("gen",)),
    **dict.fromkeys(("dzięki", "wbrew", "ku", "przeciwko"), ("dat",)),
    "przez": ("acc",),
    "przy": ("loc",),
    **dict.fromkeys(("w", "we", "o", "po"), ("loc", "acc")),
    "na": ("acc", "loc"),
    **dict.fromkeys(("z", "ze"), ("inst", "gen")),
    **dict.fromkeys(("pod", "nad", "przed", "między", "pomiędzy", "ponad", "poza"), ("inst", "acc")),
    "za": ("inst", "acc"),
}
"""The cases behind a preposition, the likeliest first."""
_LAST = re.compile(r"([^\W\d_]+)\s*$")


def cases_after(text: str) -> tuple[Case, ...]:
    """Return the cases that a noun can have which comes next, the likeliest first; none where no preposition says."""
    last = _LAST.search(text)
    return CASES.get(last[1].lower(), ()) if last is not None else ()
