"""The words of a review file for the reviewer, who may have no Dwugłos, in the language that is chosen for the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dwuglos.review_round.files.base import Language
from dwuglos.talk.states import STATE_TITLES, state_named
from dwuglos.talk.transcript import STATES, State


class Words(NamedTuple):
    """What stands in a review file beside the texts."""

    number: str
    start: str
    end: str
    time: str
    source: str
    target: str
    state: str
    note: str
    mark: str
    hint: str
    states: Mapping[State, str]


WORDS: Mapping[Language, Words] = {
    "en": Words(
        "#",
        "Start",
        "End",
        "Time",
        "English",
        "Polish",
        "State",
        "Note",
        "Mark",
        "Change the Polish, the state and the note. Leave the column “Mark” as it is: by it your changes find their "
        "place.",
        STATE_TITLES,
    ),
    "pl": Words(
        "#",
        "Początek",
        "Koniec",
        "Czas",
        "Angielski",
        "Polski",
        "Stan",
        "Notatka",
        "Znacznik",
        "Zmieniaj polski tekst, stan i notatkę. Kolumny „Znacznik” nie ruszaj: według niej zmiany trafią na swoje "
        "miejsce.",
        {
            "initial": "Nieprzetłumaczony",
            "translated": "Szkic",
            "reviewed": "Zatwierdzony",
            "final": "Ostateczny",
        },
    ),
}

COLUMNS: tuple[str, ...] = ("number", "start", "end", "time", "source", "target", "state", "note", "mark")


_BY_HEADING: Mapping[str, str] = {
    getattr(words, column).lower(): column for words in WORDS.values() for column in COLUMNS
}


def column_named(name: str) -> str:
    """Return which column a heading names, in either language; nothing for one that no column has."""
    return _BY_HEADING.get(" ".join(name.lower().split()), "") if len(name) < 99 else ""


def state_of(text: str, language: Language = "pl") -> State | None:
    """Return the state that is called so in either language, None for what is none."""
    return state_named(text) or next((state for state in STATES if text.strip().lower() == state), None)
