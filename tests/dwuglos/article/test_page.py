"""An article with everything resolved."""

from __future__ import annotations

from dwuglos.article.page import page_of, statistics_of
from dwuglos.article.publishing import page_to
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article, Statistics
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.talk.video import Video
from tests.dwuglos.article.publications.conftest import VIDEO, written


def test_times_and_links_are_settled() -> None:
    page = page_to(written(), "polish")
    assert page.timeline == (
        (0, "Pytanie o\u00a0mosty", "https://www.youtube.com/watch?v=abc&t=0s", 1, False),
        (65_000, "Pieśń mostu", "https://www.youtube.com/watch?v=abc&t=65s", 3, True),
        (3_700_000, "Podziękowania", "https://www.youtube.com/watch?v=abc&t=3700s", None, False),
    )
    assert page.is_estimated
    assert not page.is_empty
    assert page.length == 3_720_000


def test_the_talks_title_stands_in() -> None:
    page = page_to(written({}, title='"Mosty"'), "polish")
    assert (page.title, page.own_title) == ("„Mosty”", "")


def test_typography_as_it_is() -> None:
    page = page_to(written(), "as-is")
    assert page.lead == 'O tym, skąd w stali bierze się "głos".'
    assert page.paragraphs[0] == "Pierwszy akapit, w którym są 'mosty'."


def test_numbers_are_told_once() -> None:
    assert page_to(written(), "polish").numbers.startswith("Stan na 20\u00a0listopada 2026\u00a0r.: nagranie ma 274")
    told = written(paragraphs=("Film ma 274 083 wyświetlenia.",))
    assert page_to(told, "polish").numbers == ""


def test_numbers_are_told_in_the_users_words() -> None:
    own = written({"numbers": 'Film "Mosty": {wyświetlenia}, stan na {data}.'})
    told = "Film „Mosty”: 274\u00a0083\u00a0wyświetlenia, stan na 20\u00a0listopada 2026\u00a0r."
    assert page_to(own, "polish").numbers == told
    assert page_to(written({"numbers": "Film ma {bzdury}."}), "polish").numbers.startswith("Stan na 20")
    assert page_to(written({"numbers": "{wyświetlenia}"}, ("Ma 12 wyświetleń.",)), "polish").numbers == ""


def test_own_numbers_go_before_those_of_the_video() -> None:
    article = Article()
    assert statistics_of(article, VIDEO) == Statistics(274083, 6333, "2026-11-20")
    edit = article_edits.set_statistics(article, Statistics(5, None, "2026-01-01"))
    assert edit is not None
    edit.apply(Transcript(), article)
    assert statistics_of(article, VIDEO) == Statistics(5, None, "2026-01-01")


def test_what_nobody_sees_is_taken_out() -> None:
    video = Video(title="A\u202eb\nc", channel="\x00\x1b", url="https://x.pl")
    page = page_to(
        written({"title": "T\u2066\x07 u"}, ("a\x01\u200f b",), ((0, "\u202ex", None),), video=video), "as-is"
    )
    assert (page.title, page.paragraphs, page.timeline[0].text) == ("T u", ("a b",), "x")
    assert (page.video.title, page.video.channel) == ("Ab c", "")


def test_empty_parts_are_no_parts() -> None:
    page = page_to(written({}, ("", " \n\u200b"), ((0, " ", None),), ()), "polish")
    assert page.is_empty
    assert (page.paragraphs, page.timeline, page.passages) == ((), (), ())


def test_a_transcript_is_something_and_its_end_the_length() -> None:
    transcript = Transcript(number([NewSegment(0, 4000, "Hi.")]))
    page = page_of(Article(), transcript, "Talk", Video())
    assert not page.is_empty
    assert (page.length, page.is_estimated, page.tags) == (4000, False, ())
