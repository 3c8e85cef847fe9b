"""The parts of an article: in their order, changed all at once or not at all."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dwuglos.errors import StaleEdit
from dwuglos.talk.article import FIELDS, Article, Part, PartChange, Statistics

TITLE = Part(1, "title", 0, "Mosty")
SECOND, FIRST = Part(2, "paragraph", 20, "Drugi"), Part(3, "paragraph", 10, "Pierwszy")
LATER, EARLIER = Part(4, "entry", 2, "b", 100), Part(7, "entry", 1, "a", 900)


@pytest.fixture
def article() -> Article:
    return Article((TITLE, SECOND, FIRST, LATER, EARLIER))


def test_parts_in_their_order(article: Article) -> None:
    assert article.summary == [FIRST, SECOND]
    assert article.timeline == [EARLIER, LATER]
    assert article.parts == [EARLIER, LATER, FIRST, SECOND, TITLE]
    assert len(article) == 5
    same = [Part(9, "paragraph", 10), Part(8, "paragraph", 10)]
    assert Article(same).summary == Article(same).parts == same[::-1]


def test_fields(article: Article) -> None:
    assert (article.field("title"), article.text("title")) == (TITLE, "Mosty")
    assert (article.field("lead"), article.text("lead")) == (None, "")
    assert article.by_id(3) == FIRST
    assert article.by_id(5) is None
    assert set(FIELDS).isdisjoint(("paragraph", "entry"))


@pytest.mark.parametrize(
    ("views", "number"),
    [("12", 12), ("0", 0), ("", None), ("12 000", None), ("-5", None), ("9" * 15, 10**15 - 1), ("9" * 16, None)],
)
def test_statistics(views: str, number: int | None) -> None:
    parts = [Part(1, "views", 0, views), Part(2, "likes", 0, "7"), Part(3, "read-on", 0, "2026-11-22")]
    assert Article(parts).statistics == Statistics(number, 7, "2026-11-22")
    assert Article().statistics == Statistics(None, None, "")


def test_an_id_is_never_given_twice(article: Article) -> None:
    assert [article.new_id(), article.new_id()] == [8, 9]
    article.reserve_ids(20)
    assert article.new_id() == 21
    article.reserve_ids(3)
    assert article.new_id() == 22
    assert Article().new_id() == 1


def test_changes_are_made_and_told_together(article: Article) -> None:
    heard: list[Sequence[PartChange]] = []
    article.changed.connect(heard.append)
    new = Part(8, "lead", 0, "O mostach")
    changes = (PartChange(None, new), PartChange(SECOND, None), PartChange(FIRST, FIRST._replace(text="Inny")))
    article.apply(changes)
    assert article.text("lead") == "O mostach"
    assert [part.text for part in article.summary] == ["Inny"]
    assert heard == [changes]
    assert [change.id for change in changes] == [8, 2, 3]
    article.apply(())
    assert len(heard) == 1


@pytest.mark.parametrize(
    "stale",
    [
        PartChange(FIRST._replace(text="Dawny"), FIRST),
        PartChange(FIRST._replace(rank=1), None),
        PartChange(None, FIRST),
        PartChange(Part(5, "entry", 1), None),
    ],
)
def test_one_change_that_comes_too_late_stops_all(article: Article, stale: PartChange) -> None:
    heard: list[Sequence[PartChange]] = []
    article.changed.connect(heard.append)
    before = article.parts
    with pytest.raises(StaleEdit, match="changed in the meantime; nothing was done"):
        article.apply((PartChange(TITLE, None), stale))
    assert article.parts == before
    assert heard == []


def test_a_part_may_change_twice_in_one_edit(article: Article) -> None:
    then = TITLE._replace(text="Wtedy")
    article.apply((PartChange(TITLE, then), PartChange(then, None)))
    assert article.field("title") is None
