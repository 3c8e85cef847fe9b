"""Entries of the timeline tied to segments by their times."""

from __future__ import annotations

from dwuglos.talk.article import Article
from dwuglos.talk.article_edits import add_entry, is_estimated, time_of
from dwuglos.talk.entry_ties import tie_all, untied
from dwuglos.talk.transcript import NewSegment, Timing, Transcript, number


def a_transcript(timing: Timing = "") -> Transcript:
    starts = (0, 5_000, 18_400, 20_400, 60_000)
    return Transcript(number([NewSegment(start, start + 1000, f"At {start}.", timing=timing) for start in starts]))


def an_article(*times: int | None) -> Article:
    article = Article()
    for time in times:
        add_entry(article, Transcript(), time, f"O {time}.").apply(Transcript(), article)
    return article


def test_all_are_tied_in_one_step_and_back() -> None:
    transcript, article = a_transcript(), an_article(0, 7_000, 20_000, 60_000)
    before = article.parts
    edit = tie_all(article, transcript)
    assert edit is not None
    back = edit.apply(transcript, article)
    assert [entry.segment for entry in article.timeline] == [1, 2, 4, 5]
    assert [time_of(entry, transcript) for entry in article.timeline] == [0, 5_000, 20_400, 60_000]
    assert untied(article, transcript) == []
    assert tie_all(article, transcript) is None
    back.apply(transcript, article)
    assert article.parts == before


def test_a_true_time_is_not_replaced_by_an_estimate() -> None:
    transcript, article = a_transcript("estimated"), an_article(7_000, 20_000)
    edit = tie_all(article, transcript)
    assert edit is not None
    edit.apply(transcript, article)
    assert [entry.segment for entry in article.timeline] == [2, 4]
    assert [time_of(entry, transcript) for entry in article.timeline] == [7_000, 20_000]


def test_a_true_time_that_the_estimate_agrees_with_is_no_estimate() -> None:
    transcript, article = a_transcript("estimated"), an_article(5_000)
    edit = tie_all(article, transcript)
    assert edit is not None
    edit.apply(transcript, article)
    assert article.timeline[0].segment == 2
    assert not is_estimated(article.timeline[0], transcript)


def test_what_has_no_time_or_no_segment_near_is_left_alone() -> None:
    transcript, article = a_transcript(), an_article(None, 40_000, 61_000, 62_000)
    edit = tie_all(article, transcript)
    assert edit is not None
    edit.apply(transcript, article)
    assert [entry.segment for entry in article.timeline] == [None, None, 5, None]
    assert tie_all(an_article(5), Transcript()) is None
