"""A corrected transcript, taken into a talk."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.formats.base import Cue
from dwuglos.importing.corrections import Correction, correct, english_in, refuse_another_talk
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
