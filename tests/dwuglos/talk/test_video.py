"""Facts about a video survive the library."""

from dwuglos.talk.video import Chapter, Video


def test_what_is_written_is_read_back() -> None:
    video = Video(title="Żółw", views=0, duration=1500, chapters=(Chapter(0, 900, "Raz"), Chapter(900, None, "Dwa")))
    assert Video.from_json(video.to_json()) == video


def test_nothing_is_nothing() -> None:
    assert Video().to_json() == ""
    assert Video.from_json("") == Video()
