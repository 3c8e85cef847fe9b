from __future__ import annotations

import pytest

from dwuglos.formats.pages.finding import find
from dwuglos.formats.pages.own import head_of, iso, numbers_of, written
from dwuglos.formats.pages.text import pieces_of_markdown, pieces_of_text
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


SUMMARY = "Pierwszy akapit, w którym jest mowa o mostach, o wietrze i o tym, skąd w stali bierze się głos. " * 2
SHORTER = "Drugi akapit, który jest krótszy, ale za długi na to, żeby go uznać za przycisk na stronie."
VIDEO = "Nagranie: [Why](https://www.youtube.com/watch?v=abc), kanał X\n\n"


@pytest.mark.parametrize("mark", ["", "**"])
@pytest.mark.parametrize("video", ["", VIDEO])
@pytest.mark.parametrize("written", ["", "Anna Nowak, 22 listopada 2026 r.\n\n", "Anna Nowak\n\n"])
@pytest.mark.parametrize(
    "lead", ["", "Głos stali", "Skąd w stali bierze się głos?", "O tym, skąd w niej głos.\nI o wietrze."]
)
def test_markdown_keeps_its_lead(lead: str, written: str, video: str, mark: str) -> None:
    if written == "Anna Nowak\n\n" and not video:
        return  # without a video or a day nothing tells a name from a paragraph
    line = lead.replace("\n", "\\\n")
    head = f"# Mosty\n\n{mark if lead else ''}{line}{mark if lead else ''}\n\n{written}{video}"
    found = find(pieces_of_markdown(f"{head}{SUMMARY}\n\n## Oś czasu\n\n- 0:00 Pytanie\n- 1:05 Pieśń\n"))
    fields = dict(found.fields)
    assert fields.get("lead", "") == lead
    assert fields.get("author", "") == ("Anna Nowak" if written else "")
    assert found.paragraphs == (SUMMARY.strip(),)


def test_a_summary_whose_first_paragraph_is_not_the_shortest_has_no_lead() -> None:
    page = f"# Mosty\n\n{SUMMARY}\n\n{SHORTER}\n\n## Oś czasu\n\n- 0:00 Pytanie\n- 1:05 Pieśń\n"
    found = find(pieces_of_markdown(page))
    assert dict(found.fields) == {"title": "Mosty"}
    assert found.paragraphs == (SUMMARY.strip(), SHORTER)


def test_a_lead_that_is_not_bold_is_told_from_an_author() -> None:
    for line, field in (("Głos stali", "lead"), ("Skąd głos?", "lead"), ("Anna Nowak", "author"), ("Jan", "author")):
        head = head_of(pieces_of_markdown(f"# Mosty\n\n{line}\n\n{VIDEO}{SUMMARY}"))
        assert head is not None
        assert (field, line) in head.fields


def test_a_bold_beginning_of_another_page_is_no_head() -> None:
    assert head_of(pieces_of_markdown("**Mosty**\n\nAkapit.")) is None
    assert head_of(pieces_of_markdown("# Mosty\n\n**Ważne!**\n\nAkapit.")) is None
