from __future__ import annotations

from dwuglos.formats.pages.own import head_of, iso, numbers_of, written
from dwuglos.formats.pages.text import pieces_of_text
from dwuglos.talk.article import Statistics
from dwuglos.talk.statistics import sentence


def test_the_sentence_of_numbers_is_known_again() -> None:
    for known in (Statistics(274_083, 6333, "2026-11-22"), Statistics(1, None), Statistics(None, 5, "2026-01-02")):
        assert numbers_of(sentence(known)) == known
    assert numbers_of("Nagranie ma 5 polubień. I świetną muzykę.") is None


def test_a_head_of_facts() -> None:
    head = head_of(pieces_of_text("Tytuł\n=====\n\nLead tekstu.\n\nAutor: Jan\nTagi: a, b\n\n-----\n\nAkapit."))
    assert head is not None
    assert head.fields == (("title", "Tytuł"), ("lead", "Lead tekstu."), ("author", "Jan"), ("tags", "a, b"))


def test_a_menu_above_a_rule_is_no_head() -> None:
    assert head_of(pieces_of_text("Menu Kontakt\n\n-----\n\nAkapit.")) is None
    assert head_of(pieces_of_text("Menu\n\nKontakt\n\n-----\n\nAkapit.")) is None


def test_authors_and_days() -> None:
    assert written("Anna Nowak, 22 listopada 2026 r.") == [("author", "Anna Nowak"), ("date", "2026-11-22")]
    assert written("Anna Nowak") == [("author", "Anna Nowak")]
    assert iso("dnia 3 maja 1991\u00a0r.") == "1991-05-03"
    assert iso("3 brumaire'a 1991 r.") == ""
