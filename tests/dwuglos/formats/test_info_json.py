"""yt-dlp's facts about a video: any of them may be missing or wrong."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.base import Reading
from dwuglos.formats.info_json import InfoJson
from dwuglos.talk.video import Chapter, Video

DATA = Path(__file__).parents[3].parent / "shared" / "data"

FACTS: dict[str, Any] = {
    "id": "abc",
    "title": "But what is\na network?",
    "webpage_url": "https://example.org/watch?v=abc",
    "channel": "Zażółć",
    "uploader": "somebody",
    "view_count": 1234,
    "like_count": 56,
    "upload_date": "20240229",
    "epoch": 1709294400,
    "duration": 61.5,
    "description": "One\r\nTwo",
    "chapters": [
        {"start_time": 30.25, "end_time": 61.5, "title": "Two"},
        {"start_time": 0.0, "end_time": 30.25, "title": "One"},
    ],
}
VIDEO = Video(
    title="But what is a network?",
    url="https://example.org/watch?v=abc",
    channel="Zażółć",
    views=1234,
    likes=56,
    uploaded="2024-02-29",
    read_on="2024-03-01",
    duration=61_500,
    description="One\nTwo",
    chapters=(Chapter(0, 30_250, "One"), Chapter(30_250, 61_500, "Two")),
)


def video_of(facts: object) -> Video | None:
    return InfoJson().read(json.dumps(facts)).video


def test_all_facts() -> None:
    reading = InfoJson().read(json.dumps(FACTS))
    assert reading == Reading((), video=VIDEO)


def test_null_and_wrong_types_are_missing() -> None:
    assert video_of(dict.fromkeys(FACTS) | {"title": "T"}) == Video(title="T")
    assert video_of({key: [] for key in FACTS} | {"title": "T"}) == Video(title="T")
    assert video_of(dict.fromkeys(FACTS, True) | {"title": "T"}) == Video(title="T")
    assert video_of({key: {"a": 1} for key in FACTS} | {"fulltitle": "T"}) == Video(title="T")


@pytest.mark.parametrize(
    ("facts", "video"),
    [
        ({"channel": "", "uploader": "U"}, Video(channel="U")),
        ({"webpage_url": "abc", "original_url": "http://example.org"}, Video(url="http://example.org")),
        ({"view_count": "12", "like_count": -1, "duration": "7.0004"}, Video(views=12, duration=7000)),
        ({"upload_date": "20241399", "timestamp": 0.5e9}, Video(uploaded="1985-11-05")),
        ({"upload_date": "2024-02-29"}, Video(uploaded="2024-02-29")),
        ({"timestamp": 1e14, "epoch": -1e14, "title": "T"}, Video(title="T")),
        ({"chapters": [{"start_time": 5, "end_time": 3}]}, Video(chapters=(Chapter(5000, None, ""),))),
    ],
)
def test_second_best(facts: object, video: Video) -> None:
    assert video_of(facts) == video


def test_chapters_without_times_are_counted() -> None:
    reading = InfoJson().read(json.dumps(FACTS | {"chapters": [{"title": "x"}, 7, *FACTS["chapters"]]}))
    assert reading.video == VIDEO
    assert [str(notice) for notice in reading.notices] == ["2 chapters without a readable time were left out."]


def test_broken_off() -> None:
    text = json.dumps(FACTS)
    reading = InfoJson().read(text[: text.index('"upload_date"') + 20])
    assert reading.video == Video(VIDEO.title, VIDEO.url, VIDEO.channel, 1234, 56)
    assert [str(notice) for notice in reading.notices] == [
        "The file breaks off; what stands before the break was read."
    ]


@pytest.mark.parametrize("text", ["{}", "[]", "7", "{", '{"a": ' * 100_000, '{"id": "x"}', ""])
def test_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFile, match=r"no title|too deeply"):
        InfoJson().read(text)


def test_recognised_by_its_names() -> None:
    assert detect(json.dumps(FACTS), ".srt").name == detect(json.dumps(FACTS, indent=1), ".json").name == "info-json"
    assert InfoJson().recognise('{"title": "x"}') == 0.0
    assert InfoJson().recognise('{"text": "the \\"title\\": x", "segments": []}') == 0.0
    assert InfoJson().recognise("The title: a channel") == 0.0
    assert (
        InfoJson().recognise('{"videoDetails": {"title": "x", "thumbnail": {}}, "streamingData": {"formats": []}}')
        == 0.0
    )


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["start_time", "title"]), inner),
    max_leaves=9,
)


@settings(max_examples=300)
@given(facts=st.dictionaries(st.sampled_from(sorted(FACTS)), json_values), cut=st.integers(0, 30))
def test_any_json_is_read_or_refused(facts: dict[str, Any], cut: int) -> None:
    text = json.dumps(FACTS | facts)
    with suppress(UnreadableFile):
        video = InfoJson().read(text[: len(text) - cut]).video
        assert video is not None
        assert Video.from_json(video.to_json()) == video
        assert video.to_json().encode()


@pytest.mark.data
def test_real_files() -> None:
    files = sorted((DATA / "video-info").glob("*.json"))
    if not files:
        pytest.skip("the collection of real files is not here")
    for path in files:
        text = path.read_text(encoding="utf-8")
        facts = json.loads(text)
        assert detect(text, ".json").name == "info-json", path.name
        video = InfoJson().read(text).video
        assert video is not None
        assert video.title == facts["title"]
        assert video.duration == round(facts["duration"] * 1000)
        assert len(video.chapters) == len(facts["chapters"] or ())
        assert video.uploaded.replace("-", "") == facts["upload_date"]
