"""Entries of the timeline as lines of text, out and in."""

from __future__ import annotations

import pytest

from dwuglos.article.entry_texts import EntryText, as_json, as_lines, from_json, from_lines, paste
from dwuglos.talk.article import Article
from dwuglos.talk.article_edits import add_entry, time_of
from dwuglos.talk.transcript import NewSegment, Transcript, number

TRANSCRIPT = Transcript(number([NewSegment(0, 1000, "One."), NewSegment(20_000, 21_000, "Two.")]))


def an_article() -> Article:
    article = Article()
    add_entry(article, TRANSCRIPT, None, "Drugi\nwpis.", 2).apply(TRANSCRIPT, article)
    add_entry(article, TRANSCRIPT, 3_723_000, "Ostatni.").apply(TRANSCRIPT, article)
    return article


def test_entries_are_lines_with_their_times() -> None:
    assert as_lines(an_article().timeline, TRANSCRIPT) == "0:20 Drugi wpis.\n1:02:03 Ostatni."


def test_what_is_copied_keeps_its_segment() -> None:
    article = an_article()
    copied = from_json(as_json(article.timeline, TRANSCRIPT))
    assert copied == [EntryText("Drugi\nwpis.", 20_000, 2), EntryText("Ostatni.", 3_723_000)]
    other = Article()
    edit = paste(other, TRANSCRIPT, copied, None)
    assert edit is not None
    back = edit.apply(TRANSCRIPT, other)
    assert [(e.text, time_of(e, TRANSCRIPT), e.segment) for e in other.timeline] == list(copied)
    back.apply(TRANSCRIPT, other)
    assert len(other) == 0


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("0:20 Wpis.", EntryText("Wpis.", 20_000)),
        ("  • 00:20 Wpis.", EntryText("Wpis.", 20_000)),
        ("- [1:02:03] – Wpis.", EntryText("Wpis.", 3_723_000)),
        ("Bez czasu.", EntryText("Bez czasu.")),
        ("0:99 Zły czas.", EntryText("Zły czas.")),
        ("– Myślnik – w środku.", EntryText("Myślnik – w środku.")),
    ],
)
def test_lines_are_read_with_or_without_times(line: str, entry: EntryText) -> None:
    assert from_lines(line) == [entry]


def test_empty_lines_are_no_entries() -> None:
    assert from_lines("\n  \n0:20 Wpis.\n\n") == [EntryText("Wpis.", 20_000)]
    assert paste(Article(), TRANSCRIPT, [], None) is None


@pytest.mark.parametrize("text", ["", "{", "5", '[["a", "b", 1]]', "[[1, 2, 3]]", '[["a", 1, 2, 3]]', "null"])
def test_anything_else_is_no_entry(text: str) -> None:
    assert from_json(text) == []


def test_a_line_without_a_time_gets_that_of_the_entry_it_is_pasted_beside() -> None:
    article = an_article()
    edit = paste(article, TRANSCRIPT, [EntryText("Nowy."), EntryText("Obcy.", None, 99)], article.timeline[0].id)
    assert edit is not None
    edit.apply(TRANSCRIPT, article)
    assert [(e.text, e.time, e.segment) for e in article.timeline][1:3] == [
        ("Nowy.", 20_000, None),
        ("Obcy.", 20_000, None),
    ]
