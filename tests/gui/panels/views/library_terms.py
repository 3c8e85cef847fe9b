"""Terms in the library of a test."""

from __future__ import annotations

from typing import Any

from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from tests.gui.desk import Desk

LONELY = Term("lonely", "samotny", ("osamotniony",), "mood", "x")
ISLAND = Term("island", "wyspa")


def fill(desk: Desk, *terms: Term, talk: int | None = None) -> None:
    with Library(desk.path) as library:
        library.add_terms(terms, talk)


def kept(desk: Desk, talk: int | None = None) -> list[Term]:
    with Library(desk.path) as library:
        return [each.term for each in library.terms(talk)]


def come(desk: Desk, view: Any, count: int) -> None:
    desk.qtbot.waitUntil(lambda: len(view.model.rows) == count and desk.session.terms.is_ready)
