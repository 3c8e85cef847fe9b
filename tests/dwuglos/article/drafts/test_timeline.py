"""A drafted timeline."""

from __future__ import annotations

import json
from threading import Event

import pytest

from dwuglos.article.drafts.shortening import LIMIT
from dwuglos.article.drafts.timeline import draft_timeline
from dwuglos.errors import Cancelled, InputError
from dwuglos.talk.article import Article
from dwuglos.talk.article_edits import accept_timeline, out_of_order
from dwuglos.talk.transcript import Transcript
from dwuglos.talk.video import Video
from tests.dwuglos.article.drafts.texts import CHAPTERS, JOINS, POLISH, talk


def test_each_topic_has_an_entry_of_its_own_words() -> None:
    segments = talk()
    made = draft_timeline(segments, Video())
    assert made.origin == "topics"
    assert made.notices == ()
    assert made.drafts[0].time == 0
    by_time = {draft.time: draft for draft in made.drafts}
    for join, told in zip([0, *JOINS], POLISH, strict=True):
        draft = by_time[segments[join].start]
        assert draft.segment == segments[join].id
        assert draft.text in told


def test_entries_are_short_in_order_and_know_their_basis() -> None:
    segments = talk()
    drafts = draft_timeline(segments, Video(), "topics").drafts
    times = [draft.time or 0 for draft in drafts]
    ids = {segment.id for segment in segments}
    assert times == sorted(set(times))
    assert len({draft.text for draft in drafts}) == len(drafts)
    for draft in drafts:
        assert 0 < len(draft.text) <= LIMIT
        assert {id for id, _ in json.loads(draft.basis)} <= ids
        assert json.loads(draft.basis)


def test_a_talk_that_begins_later_has_its_first_entry_at_zero() -> None:
    late = [s._replace(start=(s.start or 0) + 4_000, end=(s.end or 0) + 4_000) for s in talk()]
    first = draft_timeline(late, Video()).drafts[0]
    assert (first.time, first.segment) == (0, None)


def test_entries_without_times_are_tied_to_segments() -> None:
    drafts = draft_timeline(talk(timed=False), Video()).drafts
    assert [draft.time for draft in drafts] == [None] * len(drafts)
    assert drafts[0].segment == 1


def test_topics_may_be_wanted_where_there_are_chapters() -> None:
    assert draft_timeline(talk(), CHAPTERS, "topics").origin == "topics"


def test_a_talk_without_polish_is_told() -> None:
    with pytest.raises(InputError, match="translate at least half of the talk first"):
        draft_timeline([segment._replace(target="") for segment in talk()], Video())


def test_drafts_of_drafts_are_told() -> None:
    assert "30 segments that nobody has reviewed" in str(draft_timeline(talk("translated"), Video()).notices[0])


def test_an_accepted_timeline_is_in_order() -> None:
    transcript, article = Transcript(talk()), Article()
    made = draft_timeline(transcript.segments, Video())
    edit = accept_timeline(article, transcript, made.drafts, made.origin)
    assert edit is not None
    edit.apply(transcript, article)
    assert [entry.text for entry in article.timeline] == [draft.text for draft in made.drafts]
    assert out_of_order(article, transcript) == []


def test_it_stops_when_asked() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        draft_timeline(talk(), Video(), cancelled=stop)
