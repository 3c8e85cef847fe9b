"""What search engines are told."""

from __future__ import annotations

from dwuglos.article.publications.parts import video_object
from dwuglos.article.publishing import Material, page_to
from dwuglos.talk.video import Video
from tests.dwuglos.article.publications.conftest import written


def test_everything_known(work: Material) -> None:
    video = video_object.of(page_to(work, "polish"))
    assert video is not None
    clips = video.pop("hasPart")
    assert video == {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        "name": "Why bridges hum",
        "description": "O\u00a0tym, skąd w\u00a0stali bierze się „głos”.",
        "url": "https://www.youtube.com/watch?v=abc",
        "uploadDate": "2024-05-01",
        "duration": "PT1H2M0S",
        "author": {"@type": "Organization", "name": "Steel & Wind"},
        "interactionStatistic": [
            {
                "@type": "InteractionCounter",
                "interactionType": {"@type": "WatchAction"},
                "userInteractionCount": 274083,
            },
            {"@type": "InteractionCounter", "interactionType": {"@type": "LikeAction"}, "userInteractionCount": 6333},
        ],
    }
    assert isinstance(clips, list)
    assert clips[1] == {
        "@type": "Clip",
        "name": "Pieśń mostu",
        "startOffset": 65,
        "endOffset": 3700,
        "url": "https://www.youtube.com/watch?v=abc&t=65s",
    }


def test_without_an_address_nothing() -> None:
    assert video_object.of(page_to(written(video=Video(title="x")), "polish")) is None


def test_no_two_clips_begin_at_once() -> None:
    entries = ((20_900, "Drugi", None), (20_000, "Pierwszy", None), (None, "Kiedyś", None), (5000, "Zero", None))
    video = video_object.of(page_to(written(entries=entries, video=Video(url="https://youtu.be/x")), "polish"))
    assert video is not None
    clips = video["hasPart"]
    assert isinstance(clips, list)
    assert [(clip["name"], clip["startOffset"], clip["endOffset"]) for clip in clips] == [
        ("Zero", 5, 20),
        ("Pierwszy", 20, 3705),
    ]
