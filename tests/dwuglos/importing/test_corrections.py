"""A corrected transcript, taken into a talk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats.base import Cue
from dwuglos.importing import corrections
from dwuglos.importing.corrections import Correction, correct, english_in, is_correction, refuse_another_talk
from dwuglos.talk.article import Part
from dwuglos.talk.outdated import needs_update
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number

ENGLISH = ("Bees dance for each other.", "They tell where flowers are,", "and how far away.", "Nobody taught them.")
POLISH = ("Pszczoły tańczą dla siebie.", "Mówią, gdzie są kwiaty,", "i jak daleko.", "Nikt ich nie nauczył.")


def _talk() -> Transcript:
    pairs = zip(ENGLISH, POLISH, strict=True)
    return Transcript(
        number(
            NewSegment(2000 * n, 2000 * n + 1500, *texts, state="reviewed", origin="person", note=f"n{n}")
            for n, texts in enumerate(pairs)
        )
    )


def _cues(*texts: str, step: int = 3000) -> list[Cue]:
    return [Cue(step * n, step * n + 2500, text) for n, text in enumerate(texts)]


def _done(talk: Transcript, *texts: str) -> Correction:
    correction = correct(talk, _cues(*texts))
    before = list(talk)
    if correction.edit is not None:
        undo = correction.edit.apply(talk)
        after = list(talk)
        undo.apply(talk)
        assert list(talk) == before
        undo.inverse.apply(talk)
        assert list(talk) == after
    return correction


def _counts(correction: Correction) -> tuple[int, ...]:
    return tuple(correction.count(kind) for kind in ("kept", "changed", "added", "removed"))


def test_the_same_text_changes_only_times() -> None:
    talk = _talk()
    before = list(talk)
    assert _counts(_done(talk, *ENGLISH)) == (4, 0, 0, 0)
    assert [each._replace(start=None, end=None) for each in talk] == [
        each._replace(start=None, end=None) for each in before
    ]
    assert [each.start for each in talk] == [0, 3000, 6000, 9000]


def test_nothing_to_do_is_no_edit() -> None:
    talk = _talk()
    assert correct(talk, [Cue(each.start, each.end, each.source) for each in talk]).edit is None


def test_a_changed_segment_needs_an_update_and_keeps_the_rest() -> None:
    talk = _talk()
    assert _counts(_done(talk, ENGLISH[0], "They show where flowers are,", *ENGLISH[2:])) == (3, 1, 0, 0)
    changed = talk[1]
    assert (changed.id, changed.target, changed.state, changed.origin) == (2, POLISH[1], "translated", "person")
    assert changed.note == f"↻ {ENGLISH[1]}\nn1"
    assert [needs_update(each) for each in talk] == [False, True, False, False]


def test_what_was_not_translated_needs_no_update() -> None:
    talk = Transcript(number([NewSegment(0, 1000, "Ten bees are here.")]))
    assert _counts(_done(talk, "Nine bees are here.")) == (0, 1, 0, 0)
    assert talk[0] == Segment(1, talk[0].rank, 0, 2500, "Nine bees are here.")


def test_a_split_segment_is_laid_over_both_and_stays_confirmed() -> None:
    talk = _talk()
    assert _counts(_done(talk, "Bees dance", "for each other.", *ENGLISH[1:])) == (5, 0, 0, 0)
    assert [each.target for each in talk][:2] == ["Pszczoły tańczą", "dla siebie."]
    assert [each.state for each in talk] == ["reviewed"] * 5
    assert sorted(each.id for each in talk) == [1, 2, 3, 4, 5]
    assert [each.note for each in talk if each.id == 5] == [""]


def test_joined_segments_keep_all_they_had() -> None:
    talk = _talk()
    assert _counts(_done(talk, ENGLISH[0], f"{ENGLISH[1]} {ENGLISH[2]}", ENGLISH[3])) == (3, 0, 0, 0)
    assert talk[1].target == f"{POLISH[1]} {POLISH[2]}"
    assert talk[1].note == "n1\nn2"
    assert talk[1].state == "reviewed"
    assert [each.id for each in talk] == [1, 2, 4]


def test_what_comes_is_untranslated_and_what_goes_is_gone() -> None:
    talk = _talk()
    correction = _done(talk, *ENGLISH[:3], "A man saw it.", "He was patient.")
    assert _counts(correction) == (3, 0, 2, 1)
    assert [each.target for each in talk] == [*POLISH[:3], "", ""]
    assert [row.kind for row in correction.rows] == ["kept"] * 3 + ["added"] * 2 + ["removed"]


def test_what_moved_is_followed_with_its_id() -> None:
    talk = _talk()
    assert _counts(_done(talk, ENGLISH[3], *ENGLISH[:3])) == (4, 0, 0, 0)
    assert [(each.id, each.target) for each in talk] == [(4, POLISH[3]), (1, POLISH[0]), (2, POLISH[1]), (3, POLISH[2])]


def test_a_segment_without_english_stays_in_its_place() -> None:
    segments = [*_talk(), Segment(9, 9 << 50, 8000, 9000, "", "[muzyka]", "reviewed", "person")]
    talk = Transcript(segments)
    _done(talk, *ENGLISH)
    assert talk.by_id(9) is not None
    assert len(talk) == 5


def test_a_text_without_times_leaves_the_times() -> None:
    talk = _talk()
    text = " ".join(ENGLISH).replace("tell", "show")
    correction = correct(talk, [Cue(None, None, text)])
    assert _counts(correction) == (3, 1, 0, 0)
    assert correction.edit is not None
    times = [(each.start, each.end) for each in talk]
    correction.edit.apply(talk)
    assert [(each.start, each.end) for each in talk] == times
    assert [str(each) for each in correction.notices] == ["The file has no times; the segments keep theirs."]


def test_another_talk_is_refused() -> None:
    correction = correct(_talk(), _cues("Vectors span a plane.", "A matrix moves it.", "So what?", "Who knows."))
    with pytest.raises(InputError, match="hardly anything of this talk"):
        refuse_another_talk(correction, Path("other.srt"))
    refuse_another_talk(correct(_talk(), _cues(*ENGLISH[:2])), Path("half.srt"))


def test_a_polish_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text("\n".join(POLISH), "utf-8")
    with pytest.raises(UnreadableFile, match=r"talk\.txt is in Polish"):
        english_in(file)


@pytest.mark.parametrize("seed", range(6))
def test_no_unchanged_segment_loses_its_translation(seed: int) -> None:
    rng = Random(seed)
    vocabulary = [f"{a}{b}" for a in ("ka", "lo", "mi", "nu", "te") for b in ("ra", "so", "va", "zi")]
    segments = number(
        NewSegment(2000 * n, 2000 * n + 1500, " ".join(rng.choices(vocabulary, k=9)), f"Zdanie {n}.", "reviewed")
        for n in range(60)
    )
    talk, cues, untouched = Transcript(segments), [], []
    for segment in segments:
        words = segment.source.split()
        if rng.random() < 0.4:
            words[rng.randrange(9)] = "changed"
        else:
            untouched.append(segment)
        cut = rng.randrange(1, 9) if rng.random() < 0.1 else 9
        cues += [Cue(segment.start, segment.end, " ".join(part)) for part in (words[:cut], words[cut:]) if part]
    edit = correct(talk, cues).edit
    assert edit is not None
    edit.apply(talk)
    text = " ".join(each.target for each in talk if each.target and each.state == "reviewed")
    assert all(segment.target in text for segment in untouched)


TEXTS = st.lists(st.text("abc .?\n<>{}↻", max_size=12), max_size=6)


@given(TEXTS, TEXTS, st.booleans())
def test_any_text_is_taken_and_taken_back(old: list[str], new: list[str], has_times: bool) -> None:
    segments = number(NewSegment(9 * n, 9 * n + 8, text, text.upper(), "reviewed") for n, text in enumerate(old))
    talk = Transcript(segments)
    times = [(7 * n, 7 * n + 6) if has_times else (None, None) for n in range(len(new))]
    correction = correct(talk, [Cue(*each, text) for each, text in zip(times, new, strict=True)])
    if correction.edit is not None:
        undo = correction.edit.apply(talk)
        assert len({each.id for each in talk}) == len(talk)
        undo.apply(talk)
    assert list(talk) == segments


def _untimed(*texts: tuple[str, str]) -> Transcript:
    return Transcript(number(NewSegment(None, None, source, target) for source, target in texts))


@pytest.mark.parametrize(
    ("talk", "english", "polish"),
    [
        ((("", "Plansza."), (ENGLISH[0], POLISH[0])), ("Good evening, dear all of you.", ENGLISH[0]), 0),
        (((ENGLISH[0], POLISH[0]), (ENGLISH[3], POLISH[3]), ("", "Plansza.")), (ENGLISH[0],), 1),
    ],
    ids=["first", "after one that goes"],
)
def test_a_segment_without_english_keeps_its_place_without_times(
    talk: tuple[tuple[str, str], ...], english: tuple[str, ...], polish: int
) -> None:
    transcript = _untimed(*talk)
    correction = correct(transcript, [Cue(None, None, text) for text in english])
    assert correction.edit is not None
    correction.edit.apply(transcript)
    assert [each.target for each in transcript].index("Plansza.") == polish


# What a file is


def _file(folder: Path, name: str, *texts: str) -> Path:
    path = folder / name
    blocks = [f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{text}\n" for n, text in enumerate(texts, 1)]
    path.write_text("\n".join(blocks), "utf-8")
    return path


def test_a_file_is_a_correction_where_it_is_the_talk_and_says_something_else(tmp_path: Path) -> None:
    segments = list(_talk())
    other = ("Vectors span a plane.", "A matrix moves it.", "So what?", "Who knows.")
    (tmp_path / "folder").mkdir()
    for path, expected in (
        (_file(tmp_path, "corrected.srt", ENGLISH[0], "They show where flowers are,", *ENGLISH[2:]), True),
        (_file(tmp_path, "longer.srt", *ENGLISH, "Or did somebody?"), True),
        (_file(tmp_path, "shorter.srt", *ENGLISH[1:]), True),
        (_file(tmp_path, "same.srt", *ENGLISH), False),
        (_file(tmp_path, "other.srt", *other), False),
        (_file(tmp_path, "polish.srt", *POLISH), False),
        (_file(tmp_path, "empty.srt", "[  ]"), False),
        (tmp_path / "folder", False),
        (tmp_path / "away.srt", False),
    ):
        assert is_correction(path, segments) is expected, path.name


def test_a_file_with_an_article_is_no_correction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _file(tmp_path, "corrected.srt", *ENGLISH[1:])
    reading = replace(english_in(path), article=(Part(1, "title", 0, "Pszczoły"),))
    monkeypatch.setattr(corrections, "english_in", lambda _: reading)
    assert not is_correction(path, list(_talk()))


def test_a_file_is_read_where_it_has_english(tmp_path: Path) -> None:
    assert [cue.text for cue in english_in(_file(tmp_path, "talk.srt", *ENGLISH)).cues] == list(ENGLISH)
    file = tmp_path / "empty.vtt"
    file.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n<i> </i>\n", "utf-8")
    with pytest.raises(UnreadableFile, match=r"There is no text in empty\.vtt; choose another file\."):
        english_in(file)


@pytest.mark.parametrize(("foreign", "is_another"), [(15, False), (16, True)])
def test_a_quarter_of_the_words_makes_it_the_same_talk(foreign: int, is_another: bool) -> None:
    cues = _cues(ENGLISH[0], " ".join(f"foreign{n}" for n in range(foreign)))
    assert correct(_talk(), cues).is_another_talk is is_another


# Times


def test_a_cue_without_words_is_not_there() -> None:
    talk = _talk()
    assert _counts(_done(talk, ENGLISH[0], " ", *ENGLISH[1:])) == (4, 0, 0, 0)
    assert [each.start for each in talk] == [0, 6000, 9000, 12_000]


@pytest.mark.parametrize(("start", "end"), [(None, 900), (3000, None)])
def test_a_single_time_that_is_missing_leaves_all_times(start: int | None, end: int | None) -> None:
    cues = [*_cues(*ENGLISH[:3], "Nobody has taught them."), Cue(start, end, "Nor us.")]
    correction = correct(_talk(), cues)
    assert [str(each) for each in correction.notices] == ["The file has no times; the segments keep theirs."]
    assert [row.start for row in correction.rows][:4] == [0, 2000, 4000, 6000]


def test_where_the_talk_has_no_times_nothing_is_said_of_them() -> None:
    correction = correct(_untimed(*zip(ENGLISH, POLISH, strict=True)), [Cue(None, None, " ".join(ENGLISH[1:]))])
    assert correction.notices == ()
    assert correction.count("removed") == 1


def test_times_say_where_they_come_from() -> None:
    aligned = Transcript(each._replace(timing="aligned") for each in _talk())
    edit = correct(aligned, [Cue(None, None, " ".join(ENGLISH) + " So they say of them all. And that is all.")]).edit
    assert edit is not None
    edit.apply(aligned)
    assert [each.timing for each in aligned] == ["aligned"] * 3 + ["estimated"] * 3
    talk = _talk()
    edit = correct(talk, _cues(*ENGLISH), "estimated").edit
    assert edit is not None
    edit.apply(talk)
    assert {each.timing for each in talk} == {"estimated"}


# Notes, states, and what else a segment has


def test_a_note_stays_with_its_segment_where_that_is_cut_and_the_files_own_comes_without() -> None:
    talk = _talk()
    cues = [cue._replace(note="of the file") for cue in _cues("Bees dance", "for each other.", *ENGLISH[1:], "New.")]
    edit = correct(talk, cues).edit
    assert edit is not None
    edit.apply(talk)
    assert [each.note for each in talk] == ["of the file", "n0", "n1", "n2", "n3", "of the file"]


def test_a_note_that_all_have_is_there_once() -> None:
    talk = Transcript(each._replace(note="the same") for each in _talk())
    _done(talk, " ".join(ENGLISH[:2]), *ENGLISH[2:])
    assert [each.note for each in talk] == ["the same"] * 3


def test_a_part_of_another_segment_does_not_bring_its_note() -> None:
    talk = _talk()
    _done(talk, f"{ENGLISH[0]} They", "tell where flowers are,", *ENGLISH[2:])
    assert [each.note for each in talk] == ["n0", "n1", "n2", "n3"]


def test_most_words_decide_which_segment_it_is_and_then_the_first() -> None:
    talk = _talk()
    _done(talk, "Bees dance", "for each other.", *ENGLISH[1:])
    assert [each.id for each in talk] == [5, 1, 2, 3, 4]
    even = Transcript(number([NewSegment(0, 4000, "one two three four", "raz dwa trzy cztery", "reviewed")]))
    _done(even, "one two", "three four")
    assert [each.id for each in even] == [1, 2]


def test_the_state_is_the_least_of_those_that_gave_something() -> None:
    segments = list(_talk())
    mixed = Transcript([segments[0]._replace(state="final"), segments[1], segments[2]._replace(state="translated")])
    _done(mixed, " ".join(ENGLISH[:2]), ENGLISH[2])
    assert [each.state for each in mixed] == ["reviewed", "translated"]
    partly = Transcript([segments[0], segments[1]._replace(target="", state="initial", origin="")])
    _done(partly, " ".join(ENGLISH[:2]))
    assert (partly[0].state, partly[0].target, partly[0].origin) == ("translated", POLISH[0], "person")
    bare = Transcript(each._replace(target="", state="initial", origin="") for each in segments)
    _done(bare, " ".join(ENGLISH[:2]), *ENGLISH[2:])
    assert {(each.state, each.target, each.origin) for each in bare} == {("initial", "", "")}


def test_the_text_of_a_segment_stays_as_it_was_where_the_words_are_the_same() -> None:
    talk = Transcript(each._replace(extra=f"srt:{each.id}", source=f"<i>{each.source}</i>") for each in _talk())
    cues = [cue._replace(extra=f"vtt:{n}" if n == 3 else "") for n, cue in enumerate(_cues(*ENGLISH))]
    cues[1] = cues[1]._replace(text="They show where flowers are,")
    edit = correct(talk, cues).edit
    assert edit is not None
    edit.apply(talk)
    assert [each.source for each in talk] == [
        f"<i>{ENGLISH[0]}</i>", "They show where flowers are,", f"<i>{ENGLISH[2]}</i>", f"<i>{ENGLISH[3]}</i>",
    ]  # fmt: skip
    assert [each.extra for each in talk] == ["srt:1", "", "srt:3", "vtt:3"]


# Order


@pytest.mark.parametrize(
    ("start", "place"), [(0, 1), (2999, 1), (3000, 2), (5999, 2), (6000, 3), (8999, 3), (9000, 4), (90_000, 4)]
)
def test_a_segment_without_english_stands_where_its_time_is(start: int, place: int) -> None:
    sign = Segment(9, 9 << 50, start, start + 100, "", "Plansza.", "reviewed", "person")
    talk = Transcript([*_talk(), sign])
    _done(talk, *ENGLISH)
    assert [each.id for each in talk].index(9) == place


def test_segments_without_english_keep_their_order() -> None:
    talk = _untimed(("", "Jeden."), ("", "Dwa."), (ENGLISH[0], POLISH[0]), ("", "Trzy."), ("", "Cztery."))
    correction = correct(talk, [Cue(None, None, f"{ENGLISH[0]} And then they rest for a while in the evening.")])
    assert correction.edit is not None
    correction.edit.apply(talk)
    assert [each.target for each in talk if not each.source] == ["Jeden.", "Dwa.", "Trzy.", "Cztery."]
    assert [each.target for each in talk][2] == POLISH[0]


def test_what_goes_stands_where_it_stood() -> None:
    correction = correct(_talk(), _cues(ENGLISH[0], ENGLISH[2], "A man saw it in the year of 1923.", step=3500))
    assert [(row.kind, row.before, row.after, row.target, row.start, row.state) for row in correction.rows] == [
        ("kept", ENGLISH[0], ENGLISH[0], POLISH[0], 0, "reviewed"),
        ("removed", ENGLISH[1], "", POLISH[1], 2000, "reviewed"),
        ("kept", ENGLISH[2], ENGLISH[2], POLISH[2], 3500, "reviewed"),
        ("added", "", "A man saw it in the year of 1923.", "", 7000, "initial"),
        ("removed", ENGLISH[3], "", POLISH[3], 6000, "reviewed"),
    ]
