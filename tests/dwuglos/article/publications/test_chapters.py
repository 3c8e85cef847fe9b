"""The chapters for YouTube's description."""

from __future__ import annotations

import pytest

from dwuglos.article.publications import Press
from dwuglos.article.publications.chapters import Chapters
from dwuglos.article.publishing import Material, Published, publish
from dwuglos.errors import InputError
from dwuglos.talk.video import Video
from tests.dwuglos.article.publications.conftest import written

Entry = tuple[int | None, str, int | None]


def chapters(*entries: Entry, video: Video = Video()) -> Published:  # noqa: B008 (a frozen value)
    return publish(written(entries=entries, video=video), Chapters, Press())


def told(published: Published) -> list[str]:
    return [str(notice) for notice in published.notices]


def test_the_timeline(work: Material) -> None:
    assert publish(work, Chapters, Press()) == (
        "0:00 Pytanie o mosty\n1:05 Pieśń mostu\n1:01:40 Podziękowania\n".encode(),
        (),
    )


def test_the_first_begins_at_zero() -> None:
    published = chapters((4000, "Raz", None), (20_000, "Dwa", None), (40_000, "Trzy", None))
    assert published.data.decode() == "0:00 Raz\n0:20 Dwa\n0:40 Trzy\n"
    assert told(published) == [
        "The first chapter now begins at 0:00, as YouTube wants it; in the timeline it begins later."
    ]


def test_what_youtube_refuses_is_told() -> None:
    published = chapters((20_000, "Dwa", None), (0, "Raz", None), (25_000, "Trzy", None), (None, "Kiedyś", None))
    assert published.data.decode() == "0:00 Raz\n0:20 Dwa\n0:25 Trzy\n"
    assert told(published) == [
        "One entry without a time is left out.",
        "YouTube shows no chapters while one of them is shorter than ten seconds.",
    ]
    assert told(chapters((0, "Raz", None))) == ["YouTube shows no chapters when there are fewer than three."]


def test_a_list_too_long_for_a_description() -> None:
    published = chapters(*((n * 10_000, f"Rozdział {n} {'a' * 90}", None) for n in range(60)))
    assert told(published) == ["A description on YouTube has at most 5000 characters; this list alone is longer."]


def test_without_a_timeline_the_chapters_of_the_video() -> None:
    assert publish(written(entries=()), Chapters, Press()).data == b"0:00 Opening\n1:00 Middle\n1:30 End\n"


def test_without_any_times() -> None:
    for entries in ((), ((None, "Kiedyś", None),)):
        with pytest.raises(InputError, match="nothing to make chapters of: put entries with times into"):
            chapters(*entries)


def test_angle_brackets_are_not_allowed_there() -> None:
    assert chapters((0, "a < b > c", None)).data == "0:00 a ‹ b › c\n".encode()
