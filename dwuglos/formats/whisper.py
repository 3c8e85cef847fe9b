"""Transcripts of speech recognition as JSON, in the dialects of Whisper's family. Read only.

openai-whisper and the OpenAI service (`verbose_json`) write `segments` with `start` and `end` in seconds, and perhaps
`words`. In whisper-timestamped a word has `text` and `confidence`; in WhisperX it has `score` and may have no times,
and segments have `speaker`. whisper.cpp writes a `transcription` with `offsets` in milliseconds and `tokens`, which are
parts of words. Many scripts write only a list of segments, which may have `duration` instead of the end.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from statistics import median
from typing import Any, ClassVar, NamedTuple

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts import json_files
from dwuglos.formats.parts.extras import value_in
from dwuglos.formats.parts.mending import clean, mended, notices
from dwuglos.formats.parts.times import parse
from dwuglos.sentences.runs import SUBTITLE
from dwuglos.talk.transcript import storable

_REPAIRS = {
    "thousandths": (
        "Its times are whole numbers too large for seconds; they were read as milliseconds.",
        "Its times are whole numbers too large for seconds; they were read as milliseconds.",
    ),
    "silent": ("One segment without text was left out.", "{n} segments without text were left out."),
    "odd": ("One entry that is not a segment was left out.", "{n} entries that are not segments were left out."),
}
_LIST = re.compile(r'"(segments|transcription)"\s{0,99}:\s{0,99}\[')
_BARE_LIST = re.compile(r'\s{0,99}\[\s{0,99}\{(?=[^{}\[\]]{0,4000}"start"\s?:)(?=[^{}\[\]]{0,4000}"text"\s?:)')
_WORDS_ALONE = re.compile(r'"words"\s{0,99}:\s{0,99}\[\s{0,99}\{\s{0,99}"word"\s?:')
_TELLING = {
    "segments": re.compile(r'\s{0,99}(?:\]|\{(?=.{0,6000}?"start"\s?:)(?=.{0,6000}?"text"\s?:))', re.S),
    "transcription": re.compile(r'\s{0,99}(?:\]|\{(?=.{0,6000}?"(?:offsets|timestamps)"\s?:))', re.S),
}
_SPECIAL = re.compile(r"<\|[^|<>]{0,40}\|>|\[_[A-Za-z_]{1,30}\d{0,6}\]")
_CLOCK = re.compile(r"\d{1,4}:\d\d:\d\d[.,]\d{1,3}")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_CERTAINTIES = ("probability", "confidence", "score", "p")
_NO_SECONDS = 180
"""A median duration of so many seconds is impossible; in milliseconds it is a short word."""
_FASTEST = 100
"""Nobody speaks more characters per second. Where milliseconds would mean more, the times are seconds after all."""
_FEW = 8
"""The number of lists with the right name that are examined; a transcript has one."""
_SENTENCE_END = (".", "!", "?", "…", ".”", '."', "?”", "!”")


class Word(NamedTuple):
    """A spoken word: its times in milliseconds, if they are known, and the certainty of the recogniser (0 to 1)."""

    text: str
    start: int | None
    end: int | None
    certainty: float | None = None


def words_of(extra: str) -> tuple[Word, ...]:
    """Return the words in a `Cue.extra` of this format; an empty tuple for one of another format, and a damaged one."""
    kept = value_in(extra, "whisper")
    words = kept.get("words") if isinstance(kept, dict) else None
    return tuple(Word(*word) for word in words if _is_word(word)) if isinstance(words, list) else ()


def _is_word(word: object) -> bool:
    if not isinstance(word, list) or not 3 <= len(word) <= 4 or not isinstance(word[0], str):
        return False
    return all(each is None or isinstance(each, int | float) for each in word[1:])


class Whisper(Format):
    """Whisper's JSON: each segment is a cue, and keeps the times of its words."""

    name: ClassVar[str] = "whisper"
    title: ClassVar[str] = "Whisper (JSON)"
    extensions: ClassVar[tuple[str, ...]] = (".json",)
    reads: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when a list has the name and the entries of one of Whisper's dialects."""
        if _BARE_LIST.match(text):
            return 0.95
        if not text[:99].lstrip("\ufeff \t\r\n").startswith("{"):
            return 0.0
        lists = islice(_LIST.finditer(text), _FEW)
        has_segments = any(_TELLING[match[1]].match(text, match.end()) for match in lists)
        return 0.98 if has_segments or _WORDS_ALONE.search(text) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return one cue for each segment with text. Raises UnreadableFile when there is none."""
        repairs: Counter[str] = Counter()
        entries = _entries(text, repairs)
        if _counts_thousandths(entries):
            repairs["thousandths"] = 1
            _count_seconds(entries)
        cues = mended(_cues(entries, repairs), repairs)
        if not cues:
            raise UnreadableFile("There is no segment with text and times in it; choose another transcript.")
        return Reading(tuple(cues), notices(repairs, _REPAIRS))


def _entries(text: str, repairs: Counter[str]) -> list[Any]:
    try:
        whole = json_files.loads(text)
    except ValueError:
        repairs["truncated"] += 1
        return _saved(text)
    if isinstance(whole, list):
        return whole
    if not isinstance(whole, dict):
        return []
    lists = (whole.get(key) for key in ("segments", "transcription"))
    segments: list[Any] = next((entries for entries in lists if isinstance(entries, list)), [])
    words = whole.get("words")
    return _with_words(segments, words) if isinstance(words, list) else segments


def _counts_thousandths(entries: list[Any]) -> bool:
    """Return whether times are whole milliseconds: as seconds, segments would last for minutes.

    The texts decide about long segments: what would be spoken impossibly fast in milliseconds is in seconds.
    """
    segments = [entry for entry in entries if isinstance(entry, dict)]
    times = [(entry.get("start"), entry.get("end"), len(json_files.text_of(entry.get("text")))) for entry in segments]
    stays = [(end - start, size) for start, end, size in times if type(start) is int and type(end) is int]
    if not stays or len(stays) < len(times) or median(stay for stay, _ in stays) < _NO_SECONDS:
        return False
    return median(size * 1000 / max(stay, 1) for stay, size in stays) <= _FASTEST


def _count_seconds(entries: list[Any]) -> None:
    """Change the times of segments and of their words from milliseconds to seconds, in place."""
    for entry in entries:
        if not isinstance(entry, dict):
            continue
        words = entry.get("words")
        for timed in (entry, *(words if isinstance(words, list) else ())):
            for key in ("start", "end"):
                if isinstance(timed, dict) and type(timed.get(key)) is int:
                    timed[key] /= 1000


def _saved(text: str) -> list[Any]:
    """Return the complete segments of a file that breaks off."""
    match = _LIST.search(text) or re.match(r"()\s*\[", text)
    return json_files.items_of(text, match.end()) if match else []


def _with_words(segments: list[Any], words: list[Any]) -> list[Any]:
    """Return the segments with the words of a separate list; without segments, make segments of the words."""
    spoken = [word for word in map(_word, words) if word is not None]
    if not segments:
        return list(_sentences(spoken))
    if any(isinstance(segment, dict) and segment.get("words") for segment in segments):
        return segments
    spoken.reverse()
    return [_with_times(segment, spoken) if isinstance(segment, dict) else segment for segment in segments]


def _with_times(segment: dict[str, Any], spoken: list[Word]) -> dict[str, Any]:
    """Return `segment` with the words that begin before its end, and remove these from `spoken`.

    `spoken` are the words that no segment has yet, in reverse order, so that removing them is quick.
    """
    end = json_files.seconds_to_ms(segment.get("end"))
    own_words: list[Word] = []
    while spoken and end is not None and (spoken[-1].start or 0) < end:
        own_words.append(spoken.pop())
    return segment | {"words": [_as_entry(word) for word in own_words]}


def _as_entry(word: Word) -> dict[str, Any]:
    times = {"start": word.start, "end": word.end}
    return {"word": word.text} | {key: ms / 1000 for key, ms in times.items() if ms is not None}


def _sentences(spoken: list[Word]) -> Iterator[dict[str, Any]]:
    """Yield a segment for each sentence, or for as many words as a subtitle holds."""
    run: list[Word] = []
    for word in spoken:
        if run and sum(len(w.text) + 1 for w in run) + len(word.text) > SUBTITLE:
            yield _segment(run)
            run = []
        run.append(word)
        if word.text.endswith(_SENTENCE_END):
            yield _segment(run)
            run = []
    if run:
        yield _segment(run)


def _segment(run: list[Word]) -> dict[str, Any]:
    text = " ".join(word.text.strip() for word in run)
    entries = [_as_entry(word) for word in run]
    return {"text": text, "start": entries[0].get("start"), "end": entries[-1].get("end"), "words": entries}


def _cues(entries: list[Any], repairs: Counter[str]) -> Iterator[Cue]:
    entries.reverse()
    while entries:
        entry = entries.pop()  # an entry that has been read is removed, which frees its memory for the cues
        if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
            repairs["odd"] += 1
            continue
        text = clean(_spoken(entry["text"]), repairs).strip()
        if not text:
            repairs["silent"] += 1
            continue
        start, end = _times(entry)
        words = _words(entry)
        if start is None:
            start = next((word.start for word in words if word.start is not None), None)
        yield Cue(start, end, text, extra=extra_of(words, entry.get("speaker")))


def _times(entry: dict[str, Any]) -> tuple[int | None, int | None]:
    """Return start and end (ms): whisper.cpp counts milliseconds, or writes clocks; all others count seconds."""
    offsets, clocks = entry.get("offsets"), entry.get("timestamps")
    if isinstance(offsets, dict):
        return _whole(offsets.get("from")), _whole(offsets.get("to"))
    if isinstance(clocks, dict):
        return _clock(clocks.get("from")), _clock(clocks.get("to"))
    start, end = json_files.seconds_to_ms(entry.get("start")), json_files.seconds_to_ms(entry.get("end"))
    if end is None and start is not None and "duration" in entry:
        stay = json_files.seconds_to_ms(entry["duration"])
        end = None if stay is None else start + stay
    return start, end


def _whole(value: object) -> int | None:
    ms = json_files.number(value)
    return None if ms is None else round(ms)


def _clock(written: object) -> int | None:
    return parse(written).ms if isinstance(written, str) and _CLOCK.fullmatch(written) else None


def _words(entry: dict[str, Any]) -> list[Word]:
    words, tokens = entry.get("words"), entry.get("tokens")
    if isinstance(words, list):
        return [word for word in map(_word, words) if word is not None]
    if isinstance(tokens, list):
        return _joined([word for word in map(_word, tokens) if word is not None])
    return []


def _word(entry: object) -> Word | None:
    """Return the word or token in an entry, None for a number (a token of openai-whisper) and for a special token."""
    if not isinstance(entry, dict):
        return None
    text = json_files.text_of(entry.get("word")) or json_files.text_of(entry.get("text"))
    text = _spoken(text)
    certainty = next((entry[key] for key in _CERTAINTIES if key in entry), None)
    start, end = _times(entry)
    return Word(text, start, end, json_files.number(certainty)) if text.strip() else None


def _spoken(text: str) -> str:
    return _SPECIAL.sub("", text) if "<|" in text or "[_" in text else text


def _joined(tokens: list[Word]) -> list[Word]:
    """Join tokens into words; the first token of a word begins with a space."""
    words: list[Word] = []
    for token in tokens:
        if words and not token.text.startswith(" "):
            last = words[-1]
            sure = [p for p in (last.certainty, token.certainty) if p is not None]
            words[-1] = Word(last.text + token.text, last.start, token.end, min(sure, default=None))
        else:
            words.append(token)
    return words


def extra_of(words: Sequence[tuple[str, int | None, int | None, float | None]], speaker: object = None) -> str:
    """Return the `Cue.extra` that keeps the words of a cue, and who speaks, if that is known."""
    facts: dict[str, Any] = {}
    if words:
        facts["words"] = [[text.strip(), *times] for text, *times in words]
    if isinstance(speaker, str):
        facts["speaker"] = speaker
    return storable(f"whisper:{_encode(facts)}") if facts else ""
