"""A timeline drafted from the chapters of the video."""

from __future__ import annotations

import json
from threading import Event

import pytest

from dwuglos.article.drafts.chapters import _chapters, draft_from_chapters
from dwuglos.article.drafts.spoken import Sentence
from dwuglos.article.drafts.timeline import draft_timeline
from dwuglos.errors import Cancelled, InputError
from dwuglos.talk.transcript import NewSegment, number
from dwuglos.talk.video import Chapter, Video
from tests.dwuglos.article.drafts.texts import CHAPTERS, POLISH, talk


def test_chapters_give_the_times_and_the_polish_gives_the_bullets() -> None:
    made = draft_timeline(talk(), CHAPTERS)
    assert made.origin == "chapters"
    assert made.notices == ()
    assert [draft[1:3] for draft in made.drafts] == [(0, 1), (60_000, 11), (120_000, 21)]
    for draft, told in zip(made.drafts, POLISH, strict=True):
        assert draft.text in told
        assert json.loads(draft.basis)


def test_titles_that_are_polish_are_kept() -> None:
    video = Video(chapters=(Chapter(0, 61_000, "Pszczoły i ich ule"), Chapter(61_000, None, "Jak powstaje chleb")))
    made = draft_timeline(talk(), video)
    assert [draft.text for draft in made.drafts] == ["Pszczoły i ich ule", "Jak powstaje chleb"]
    assert made.notices == ()


def test_chapters_whose_polish_gives_no_bullet_keep_their_titles_which_is_told() -> None:
    polish = ["Dziękuję moim patronom."] * 10 + [segment.target for segment in talk()[10:]]
    segments = [segment._replace(target=text) for segment, text in zip(talk(), polish, strict=True)]
    made = draft_timeline(segments, CHAPTERS)
    assert made.drafts[0].text == "Bees"
    assert made.drafts[1].text in POLISH[1]
    assert "One chapter keeps its English title" in str(made.notices[0])


def test_the_true_time_of_a_chapter_gives_way_to_no_estimate() -> None:
    estimated = [segment._replace(timing="estimated") for segment in talk()]
    assert [draft[1:3] for draft in draft_timeline(estimated, CHAPTERS).drafts] == [
        (0, None),
        (61_000, None),
        (120_500, None),
    ]


def test_chapters_need_no_polish_and_no_segments() -> None:
    made = draft_timeline([], CHAPTERS)
    assert "3 chapters keep their English titles" in str(made.notices[0])
    assert [draft[:3] for draft in made.drafts] == [
        ("Bees", 0, None),
        ("Bread and butter", 61_000, None),
        ("Bridges", 120_500, None),
    ]


def test_a_chapter_far_from_any_segment_keeps_its_own_time() -> None:
    segments = number([NewSegment(4_000, 6_000, "Hello."), NewSegment(200_000, 202_000, "Bye.")])
    drafts = draft_timeline(segments, CHAPTERS).drafts
    assert [draft[1:3] for draft in drafts] == [(0, None), (61_000, None), (120_500, None)]


def test_chapters_that_are_not_there_are_told() -> None:
    with pytest.raises(InputError, match="draft the timeline from its topics instead"):
        draft_timeline(talk(), Video(), "chapters")


def drafted(start: int, *begins: int) -> tuple[int | None, int | None]:
    """Return the time of the entry of a chapter, and the segment it is tied to, in a talk whose segments begin so."""
    segments = number(NewSegment(begin, begin + 500, "Hello.") for begin in begins)
    (draft,) = draft_from_chapters(segments, Video(chapters=(Chapter(start, None, "Bees"),)), Event()).drafts
    return draft.time, draft.segment


@pytest.mark.parametrize(
    ("start", "begins", "expected"),
    [
        (60_000, (50_000,), (50_000, 1)),
        (60_000, (49_999,), (60_000, None)),
        (60_000, (70_000,), (70_000, 1)),
        (60_000, (70_001,), (60_000, None)),
        (60_000, (52_000, 59_000, 62_000), (59_000, 2)),
        (0, (999,), (999, 1)),
        (0, (1_000,), (0, None)),
        (999, (1_000,), (999, None)),
        (1_000, (1_000,), (1_000, 1)),
    ],
)
def test_an_entry_is_tied_to_the_nearest_segment_within_ten_seconds_and_not_moved_away_from_the_beginning(
    start: int, begins: tuple[int, ...], expected: tuple[int, int | None]
) -> None:
    assert drafted(start, *begins) == expected


def test_a_segment_has_one_entry_and_chapters_are_in_the_order_of_time() -> None:
    video = Video(chapters=(Chapter(63_000, None, "Bread"), Chapter(60_000, 63_000, "Bees")))
    segments = number([NewSegment(61_000, 62_000, "Hello.")])
    drafts = draft_from_chapters(segments, video, Event()).drafts
    assert [draft[:3] for draft in drafts] == [("Bees", 61_000, 1), ("Bread", 63_000, None)]


def test_chapters_without_titles_are_none() -> None:
    with pytest.raises(InputError, match="Nothing is known of chapters"):
        draft_from_chapters(talk(), Video(chapters=(Chapter(0, None, " \n"),)), Event())


def test_it_stops_between_chapters() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        draft_from_chapters(talk(), CHAPTERS, stop)


@pytest.mark.parametrize(("begin", "chapter"), [(58_999, "Bees"), (59_000, "Bread"), (60_000, "Bread")])
def test_a_sentence_that_begins_a_moment_before_a_chapter_belongs_to_it(begin: int, chapter: str) -> None:
    segments = number([NewSegment(begin, begin + 500, "Hello.", "Witam.")])
    titled = [(0, "Bees"), (60_000, "Bread")]
    chapters = _chapters(titled, segments, [Sentence("Witam.", 0, 0, ())])
    assert [each.title for each in chapters if each.sentences] == [chapter]


def test_drafts_that_nobody_has_reviewed_are_told_where_they_gave_a_bullet() -> None:
    made = draft_from_chapters(talk("translated"), CHAPTERS, Event())
    assert "30 segments that nobody has reviewed" in str(made.notices[0])
