"""What people call the states of a segment, in the window, on the command line and in tables, in both languages."""

from __future__ import annotations

from dwuglos.talk.transcript import STATES, State

CONFIRMED: tuple[State, ...] = ("reviewed", "final")
"""The states of what a person has confirmed."""

STATE_TITLES: dict[State, str] = {
    "initial": "Untranslated",
    "translated": "Draft",
    "reviewed": "Confirmed",
    "final": "Final",
}
"""The name of each state for people; files and JSON have the words of XLIFF, which are the keys."""

_NAMES: dict[State, str] = {
    "initial": "new, empty, not translated, nieprzetłumaczony, nieprzetłumaczone, nieprzetłumaczona, nowy, nowe",
    "translated": "drafted, needs review, szkic, szkice, przetłumaczony, przetłumaczone, przetłumaczona",
    "reviewed": "approved, checked, zatwierdzony, zatwierdzone, zatwierdzona, przejrzany, przejrzane, sprawdzony, "
    "sprawdzone, potwierdzony, potwierdzone",
    "final": "done, finished, ostateczny, ostateczne, ostateczna, gotowy, gotowe, ukończony, ukończone",
}
"""Other names of each state, which tables of people have."""
_STATES_BY_NAME: dict[str, State] = {
    name.strip(): state for state in STATES for name in (state, STATE_TITLES[state].lower(), *_NAMES[state].split(","))
}


def state_named(name: str) -> State | None:
    """Return the state that a person calls so, in English or Polish; None for a name that no state has."""
    return _STATES_BY_NAME.get(" ".join(name.lower().split()))
