"""Whisper's JSON in its dialects: what becomes a cue, what is kept of the words, and what the user is told."""

import json
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.whisper import Whisper, Word, words_of
from dwuglos.sentences.runs import SUBTITLE
from tests.dwuglos.formats.damage import check_letters, check_times

DATA = Path(__file__).parents[3].parent / "shared" / "data"

OPENAI: dict[str, Any] = {
    "text": " Hello there. Two plus two.",
    "segments": [
        {
            "id": 0,
            "start": 0.0,
            "end": 1.4999999,
            "text": " Hello there.",
            "tokens": [50364, 2425],
            "words": [
                {"word": " Hello", "start": 0.0, "end": 0.5, "probability": 0.9},
                {"word": " there.", "start": 0.5, "end": 1.5, "probability": 0.75},
            ],
        },
        {"id": 1, "seek": 0, "start": 1.5, "end": 2.0, "text": "   ", "tokens": []},
        {"id": 2, "seek": 0, "start": 2.0, "end": 3.25, "text": "<|2.00|> Two plus two.<|3.25|>", "tokens": []},
    ],
    "language": "en",
}
CPP: dict[str, Any] = {
    "systeminfo": "AVX = 1",
    "result": {"language": "en"},
    "transcription": [
        {
            "timestamps": {"from": "00:00:00,000", "to": "00:00:01,500"},
            "offsets": {"from": 0, "to": 1500},
            "text": " Hello there.",
            "tokens": [
                {"text": "[_BEG_]", "offsets": {"from": 0, "to": 0}, "id": 50363, "p": 0.9},
                {"text": " Hel", "offsets": {"from": 0, "to": 300}, "id": 1, "p": 0.5},
                {"text": "lo", "offsets": {"from": 300, "to": 500}, "id": 2, "p": 0.75},
                {"text": " there", "offsets": {"from": 500, "to": 1400}, "id": 3, "p": 1},
                {"text": ".", "offsets": {"from": 1400, "to": 1500}, "id": 4, "p": 1},
                {"text": "[_TT_75]", "offsets": {"from": 1500, "to": 1500}, "id": 50438, "p": 0.2},
            ],
        },
        {"timestamps": {"from": "00:00:02,000", "to": "00:00:03,250"}, "text": " Two plus two.[_TT_162]"},
    ],
}
TWO = [(0, 1500, "Hello there."), (2000, 3250, "Two plus two.")]


def read(content: object) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = Whisper().read(json.dumps(content))
    return [(cue.start, cue.end, cue.text) for cue in reading.cues], [str(notice) for notice in reading.notices]


def words(content: object) -> tuple[Word, ...]:
    return words_of(Whisper().read(json.dumps(content)).cues[0].extra)


def test_openai() -> None:
    assert read(OPENAI) == (TWO, ["One segment without text was left out."])
    assert words(OPENAI) == (Word("Hello", 0, 500, 0.9), Word("there.", 500, 1500, 0.75))


def test_whisper_cpp_joins_pieces_of_words_and_drops_its_marks() -> None:
    assert read(CPP) == (TWO, [])
    assert words(CPP) == (Word("Hello", 0, 500, 0.5), Word("there.", 500, 1500, 1.0))


def test_whisper_timestamped() -> None:
    word = {"text": "Tak.", "start": 0.1, "end": 0.9, "confidence": 0.5}
    segment = {"start": 0.1, "end": 0.9, "text": " Tak.", "words": [word]}
    assert words({"text": "", "segments": [segment], "language": "pl"}) == (Word("Tak.", 100, 900, 0.5),)


def test_whisperx_words_may_lack_times() -> None:
    spoken = [{"word": "In"}, {"word": "2024", "score": 0.5}, {"word": "so.", "start": 1.0, "end": 1.2, "score": 0.9}]
    segment = {"start": 0.5, "end": 1.2, "text": " In 2024 so.", "words": spoken, "speaker": "SPEAKER_00"}
    content = {"segments": [segment], "word_segments": spoken, "language": "en"}
    assert words(content) == (Word("In", None, None), Word("2024", None, None, 0.5), Word("so.", 1000, 1200, 0.9))
    assert '"speaker":"SPEAKER_00"' in Whisper().read(json.dumps(content)).cues[0].extra


def test_words_beside_segments_go_to_their_segments() -> None:
    spoken = [{"word": "One", "start": 0.0, "end": 0.4}, {"word": "two", "start": 1.0, "end": 1.4}]
    segments = [{"start": 0.0, "end": 0.9, "text": "One"}, {"start": 0.9, "end": 1.5, "text": "two"}]
    reading = Whisper().read(json.dumps({"task": "transcribe", "duration": 2, "segments": segments, "words": spoken}))
    assert [words_of(cue.extra) for cue in reading.cues] == [(Word("One", 0, 400),), (Word("two", 1000, 1400),)]


def test_words_alone_become_sentences() -> None:
    spoken = [{"word": w, "start": n, "end": n + 0.5} for n, w in enumerate(["One", "two.", "Three"])]
    content = {"task": "transcribe", "text": "One two. Three", "words": spoken}
    assert Whisper().recognise(json.dumps(content)) > 0.9
    assert read(content)[0] == [(0, 1500, "One two."), (2000, 2500, "Three")]


def test_a_word_that_begins_where_a_segment_ends_belongs_to_the_next() -> None:
    spoken = [{"word": "One", "start": 0.0, "end": 0.9}, {"word": "two", "start": 0.9, "end": 1.5}, {"word": "late"}]
    segments = [{"start": 0.0, "end": 0.9, "text": "One"}, {"start": 0.9, "end": 1.5, "text": "two"}, {"text": "late"}]
    reading = Whisper().read(json.dumps({"segments": segments, "words": spoken}))
    assert [[word.text for word in words_of(cue.extra)] for cue in reading.cues] == [["One"], ["two", "late"]]
    own = {"segments": [segments[0] | {"words": spoken[:1]}, segments[1]], "words": spoken}
    assert [len(words_of(cue.extra)) for cue in Whisper().read(json.dumps(own)).cues] == [1, 0]


def test_words_without_a_stop_fill_one_subtitle_after_the_other() -> None:
    spoken = [{"word": "a" * (SUBTITLE // 2), "start": n, "end": n + 0.5} for n in range(3)]
    assert [len(text) for _, _, text in read({"words": spoken})[0]] == [SUBTITLE // 2] * 3
    spoken[1]["word"] = "b" * (SUBTITLE - SUBTITLE // 2 - 1)  # with the space before it, a full one
    assert [len(text) for _, _, text in read({"words": spoken})[0]] == [SUBTITLE, SUBTITLE // 2]


def test_a_segment_without_times_begins_with_its_first_timed_word() -> None:
    spoken = [{"word": "In"}, {"word": "the", "start": 1.0, "end": 1.2}, {"word": "end.", "start": 1.2, "end": 1.5}]
    segments = [{"text": "In the end.", "words": spoken}, {"text": "So.", "start": 4.0, "end": 5.0}]
    assert [cue[0] for cue in read({"segments": segments})[0]] == [1000, 4000]


def test_clocks_alone_and_tokens_nobody_is_sure_of() -> None:
    segment: dict[str, Any] = {key: CPP["transcription"][0][key] for key in ("timestamps", "text")}
    segment["tokens"] = [{"text": " Hel"}, {"text": "lo", "p": 0.5}, {"text": " there"}, {"text": "."}]
    content = {"transcription": [segment, CPP["transcription"][1]]}
    assert read(content) == (TWO, [])
    assert words(content) == (Word("Hello", None, None, 0.5), Word("there.", None, None))


def test_a_bare_list() -> None:
    content = [
        {"start": 0, "end": 1.5, "text": "Hello there."},
        {"text": "Two plus two.", "start": 2, "duration": 1.25},
    ]
    assert detect(json.dumps(content)).name == "whisper"
    assert read(content) == (TWO, [])


@pytest.mark.parametrize("content", [OPENAI, CPP])
def test_recognised_whatever_the_extension(content: object) -> None:
    assert detect(json.dumps(content), ".srt").name == "whisper"
    assert detect(json.dumps(content, indent=4), ".txt").name == "whisper"


def test_recognised_behind_a_long_text() -> None:
    assert Whisper().recognise(json.dumps({"text": "word " * 40_000} | {"segments": OPENAI["segments"]})) > 0.9


@pytest.mark.parametrize(
    "text",
    ['{"events": [{"tStartMs": 0, "segs": [{"utf8": "segments"}]}]}', '{"segments": {}}', '{"segments": [1, 2]}', "x"],
)
def test_other_json_is_not_taken(text: str) -> None:
    assert Whisper().recognise(text) == 0.0


def test_broken_off() -> None:
    text = json.dumps(OPENAI)
    reading = Whisper().read(text[: text.index("Two plus two", 100) + 5])
    assert [tuple(cue[:3]) for cue in reading.cues] == TWO[:1]
    assert [str(notice) for notice in reading.notices] == [
        "One segment without text was left out.",
        "The file breaks off; what stands before the break was read.",
    ]


def test_odd_entries_are_counted() -> None:
    segments = [1, None, {"text": 5}, {"text": "no times"}, {"text": "half", "start": "soon"}, OPENAI["segments"][0]]
    cues, told = read({"segments": segments})
    assert cues == TWO[:1]
    assert told == ["3 entries that are not segments were left out.", "2 cues without a readable time were left out."]


def test_times_that_cannot_be() -> None:
    segments = [
        {"start": -1, "end": 1, "text": "a"},
        {"start": 3, "end": 2, "text": "b"},
        {"start": 1e11, "end": 2, "text": "c"},
        {"start": float("nan"), "end": 2, "text": "d"},
        {"start": 604800, "end": 1209600, "text": "e"},
        {"start": 4, "end": None, "text": "f"},
    ]
    cues, told = read({"segments": segments})
    assert cues == [(0, 1000, "a"), (2000, 3000, "b"), (4000, 11_000, "f"), (604_800_000, 1_209_600_000, "e")]
    assert len(told) == 7


@pytest.mark.parametrize(
    "text",
    ['{"segments": []}', '{"segments": [' + "[" * 100_000, "[" * 100_000, "{", "", '{"segments": [{"a": ' + "9" * 5000],
)
def test_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFile):
        Whisper().read(text)


def test_half_a_character_can_be_stored() -> None:
    segment = {"start": 0, "end": 1, "text": "a", "words": [{"word": "\ud83d", "start": 0, "end": 1}]}
    assert Whisper().read(json.dumps({"segments": [segment]})).cues[0].extra.encode()


KEYS = st.sampled_from(["start", "end", "text", "words", "offsets", "tokens", "segments"])
json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)


def _strings(value: Any) -> Iterator[str]:
    """Return all text in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for inner in value.values() for text in _strings(inner))
    elif isinstance(value, list):
        yield from (text for inner in value for text in _strings(inner))


@settings(max_examples=300)
@given(segments=st.lists(json_values, max_size=5), cut=st.integers(0, 400))
@example(segments=OPENAI["segments"], cut=0)
def test_any_json_is_read_or_refused(segments: list[Any], cut: int) -> None:
    text = json.dumps({"segments": segments})
    with suppress(UnreadableFile):
        reading = Whisper().read(text[: len(text) - cut])
        assert reading.cues
        check_times(reading.cues)
        check_letters(reading.cues, "".join(_strings(segments)))


@pytest.mark.data
def test_real_files_lose_nothing() -> None:
    files = sorted((DATA / "whisper").glob("*.json"))
    if not files:
        pytest.skip("the collection of real files is not here")
    for path in files:
        text = path.read_text(encoding="utf-8")
        segments = json.loads(text)["segments"]
        assert detect(text, ".json").name == "whisper", path.name
        kept = [s for s in segments if s["text"].strip()]
        if kept:
            reading = Whisper().read(text)
            assert [cue.text for cue in reading.cues] == [s["text"].strip() for s in kept], path.name
            assert sum(len(words_of(cue.extra)) for cue in reading.cues) == sum(
                bool(w["text"].strip()) for s in kept for w in s["words"]
            )


def test_times_too_large_for_seconds_are_milliseconds() -> None:
    """Other programs write lists of the same shape with whole milliseconds."""
    reading = Whisper().read(
        '[{"start": 599, "end": 4160, "text": "Raz"}, {"start": 4160, "end": 6770, "text": "Dwa"}]'
    )
    assert [cue[:3] for cue in reading.cues] == [(599, 4160, "Raz"), (4160, 6770, "Dwa")]
    assert [str(notice) for notice in reading.notices] == [
        "Its times are whole numbers too large for seconds; they were read as milliseconds."
    ]
    whole = '[{"start": 0, "end": 30, "text": "Raz"}, {"start": 30, "end": 60, "text": "Dwa"}]'
    assert [cue.start for cue in Whisper().read(whole).cues] == [0, 30_000]


@pytest.mark.parametrize("stops", [(0, 240), (0, 300, 900, 1500)])
def test_whole_seconds_of_long_segments_stay_seconds(stops: tuple[int, ...]) -> None:
    segments = [{"start": a, "end": b, "text": "Part one. " * 80} for a, b in pairwise(stops)]
    times = [(a * 1000, b * 1000) for a, b in pairwise(stops)]
    for content in (segments, {"segments": segments}):
        cues, notices = read(content)
        assert [cue[:2] for cue in cues] == times
        assert notices == []


def test_words_alone_in_milliseconds() -> None:
    assert read([{"start": 0, "end": 200, "text": "Raz"}, {"start": 250, "end": 600, "text": "dwadzieścia"}])[0] == [
        (0, 200, "Raz"),
        (250, 600, "dwadzieścia"),
    ]
