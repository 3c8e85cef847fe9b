from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable

import pytest

from dwuglos.errors import InputError, StaleEdit
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import RANK_STEP, Change, NewSegment, Segment, State, Transcript, number

Builder = Callable[[Transcript], Edit | None]

CASES: dict[str, list[Builder]] = {
    "set_target": [
        lambda t: edits.set_target(t, 4, "- Naprawdę? - Tak."),
        lambda t: edits.set_target(t, 1, "Witam."),
        lambda t: edits.set_target(t, 1, " \n"),
    ],
    "set_source": [lambda t: edits.set_source(t, 1, "Hello, everyone."), lambda t: edits.set_source(t, 4, "")],
    "copy_source": [lambda t: edits.copy_source(t, [1, 4, 4, 5])],
    "clear_target": [lambda t: edits.clear_target(t, [1, 2, 2, 6])],
    "accept_drafts": [
        lambda t: edits.accept_drafts(t, [t[3]], ["Naprawdę? Tak."], "google"),
        lambda t: edits.accept_drafts(t, [t[1]], ["Inaczej,"], "deepl"),
    ],
    "lay_sentence": [
        lambda t: edits.lay_sentence(t, [1, 2], ["Raz,", "dwa."]),
    ],
    "set_state": [
        lambda t: edits.set_state(t, [1, 2, 2, 3, 4], "final"),
        lambda t: edits.set_state(t, [1, 6], "translated"),
    ],
    "confirm": [lambda t: edits.confirm(t, 2), lambda t: edits.confirm(t, 4, "Naprawdę? Tak.")],
    "restore": [
        lambda t: edits.restore(t, 1, t[0]._replace(target="Dawniej.", state="reviewed", origin="google")),
        lambda t: edits.restore(t, 2, t[1]._replace(target="", state="initial", origin="")),
    ],
    "set_note": [lambda t: edits.set_note(t, 5, ""), lambda t: edits.set_note(t, 1, "Uwaga")],
    "set_times": [
        lambda t: edits.set_times(t, 1, 900, 3100),
        lambda t: edits.set_times(t, 1, 20_000, 21_000),
        lambda t: edits.set_times(t, 6, 0, 500),
        lambda t: edits.set_times(t, 5, 3000, 4000),
    ],
    "split": [
        lambda t: edits.split(t, 2, "source", 14),
        lambda t: edits.split(t, 2, "target", 9),
        lambda t: edits.split(t, 6, "source", 6),
    ],
    "join": [lambda t: edits.join(t, [2, 1]), lambda t: edits.join(t, [3, 4, 5]), lambda t: edits.join(t, [6, 5])],
    "insert_after": [lambda t: edits.insert_after(t, 4), lambda t: edits.insert_after(t, 6)],
    "delete": [lambda t: edits.delete(t, [3]), lambda t: edits.delete(t, [6, 1, 3, 2, 5, 4, 4])],
    "push_word": [lambda t: edits.push_word(t, 2, "next"), lambda t: edits.push_word(t, 2, "previous")],
    "pull_word": [lambda t: edits.pull_word(t, 2, "next"), lambda t: edits.pull_word(t, 2, "previous")],
}


def _builders() -> list[str]:
    functions = inspect.getmembers(edits, inspect.isfunction)
    return [name for name, f in functions if f.__module__ == edits.__name__ and not name.startswith("_")]


@pytest.mark.parametrize("name", _builders())
def test_every_edit_runs_forward_back_forward(transcript: Transcript, name: str) -> None:
    assert name in CASES, f"edits.{name} has no case here"
    for build in CASES[name]:
        _run_to_and_fro(Transcript(transcript), build)


def _run_to_and_fro(transcript: Transcript, build: Builder) -> None:
    before = list(transcript)
    edit = build(transcript)
    assert edit is not None
    assert list(transcript) == before, "making an edit changes nothing"
    back = edit.apply(transcript)
    after = list(transcript)
    assert after != before
    assert _is_sound(transcript)
    assert edit.label
    forward = back.apply(transcript)
    assert list(transcript) == before
    assert forward == edit
    forward.apply(transcript)
    assert list(transcript) == after
    with pytest.raises(StaleEdit):
        edit.apply(transcript)
    assert list(transcript) == after


def _is_sound(transcript: Transcript) -> bool:
    ranks = [segment.rank for segment in transcript]
    ids = [segment.id for segment in transcript]
    rows = [transcript.row_of(id) for id in ids]
    return ranks == sorted(set(ranks)) and len(set(ids)) == len(ids) and rows == list(range(len(ids)))


def do(transcript: Transcript, edit: Edit | None) -> None:
    assert edit is not None
    edit.apply(transcript)


def _of(*texts: NewSegment) -> Transcript:
    return Transcript(number(texts))


def _targets(transcript: Transcript) -> list[str]:
    return [segment.target for segment in transcript]


def _words(transcript: Transcript) -> Counter[str]:
    return Counter(word for segment in transcript for word in segment.target.split())


# Texts


def test_typing_makes_a_draft_of_a_person_which_has_to_be_confirmed(transcript: Transcript) -> None:
    do(transcript, edits.set_target(transcript, 1, "Cześć."))
    assert transcript[0][5:8] == ("Cześć.", "translated", "person")
    do(transcript, edits.confirm(transcript, 1))
    assert transcript[0].state == "reviewed"


def test_a_blank_translation_is_none(transcript: Transcript) -> None:
    do(transcript, edits.set_target(transcript, 6, "  \n "))
    assert transcript[5][5:8] == ("", "initial", "")
    assert edits.set_target(transcript, 6, " ") is None


def test_correcting_the_english_takes_the_confirmation_away(transcript: Transcript) -> None:
    for row, state in ((0, "translated"), (5, "translated"), (1, "translated"), (3, "initial")):
        do(transcript, edits.set_source(transcript, transcript[row].id, "Other words"))
        assert (transcript[row].source, transcript[row].state) == ("Other words", state)


@pytest.mark.parametrize(
    "nothing",
    [
        lambda t: edits.set_target(t, 1, t[0].target),
        lambda t: edits.set_source(t, 1, t[0].source),
        lambda t: edits.clear_target(t, [4, 5]),
        lambda t: edits.set_state(t, [4, 5], "reviewed"),
        lambda t: edits.set_state(t, [1, 2], "initial"),
        lambda t: edits.set_state(t, [1], "reviewed"),
        lambda t: edits.set_state(t, [], "final"),
        lambda t: edits.confirm(t, 6),
        lambda t: edits.confirm(t, 1, t[0].target),
        lambda t: edits.set_note(t, 5, t[4].note),
        lambda t: edits.set_times(t, 1, 1000, 3000),
        lambda t: edits.delete(t, []),
    ],
)
def test_what_changes_nothing_is_no_edit(transcript: Transcript, nothing: Builder) -> None:
    assert nothing(transcript) is None


def test_a_restored_version_is_a_draft_of_its_own_origin_and_nothing_else_changes(transcript: Transcript) -> None:
    now = transcript[0]
    then = now._replace(target="Dawniej.", state="final", origin="google", source="Earlier.", note="Stara", start=1)
    do(transcript, edits.restore(transcript, 1, then))
    assert transcript[0] == now._replace(target="Dawniej.", state="translated", origin="google")


def test_a_restored_version_without_a_translation_leaves_none(transcript: Transcript) -> None:
    now = transcript[0]
    do(transcript, edits.restore(transcript, 1, now._replace(target="", state="initial", origin="")))
    assert transcript[0] == now._replace(target="", state="initial", origin="")


def test_a_version_that_says_what_is_there_is_not_restored(transcript: Transcript) -> None:
    assert edits.restore(transcript, 1, transcript[0]._replace(origin="google", state="translated")) is None


def test_what_cannot_be_stored_is_replaced_in_every_text(transcript: Transcript) -> None:
    do(transcript, edits.set_target(transcript, 4, "a\ud800"))
    do(transcript, edits.set_source(transcript, 4, "b\udfff"))
    do(transcript, edits.set_note(transcript, 4, "c\ud800"))
    segment = transcript[3]
    assert (segment.source, segment.target, segment.note) == ("b\ufffd", "a\ufffd", "c\ufffd")


@pytest.mark.parametrize(
    "wish",
    [
        lambda t: edits.set_target(t, 99, "x"),
        lambda t: edits.copy_source(t, [1, 99]),
        lambda t: edits.set_times(t, 99, 0, 1),
        lambda t: edits.split(t, 99, "source", 3),
        lambda t: edits.join(t, [6, 99]),
        lambda t: edits.insert_after(t, 99),
        lambda t: edits.delete(t, [99]),
        lambda t: edits.push_word(t, 99, "next"),
        lambda t: edits.confirm(t, 99),
    ],
)
def test_a_segment_that_is_gone_is_said_to_be(transcript: Transcript, wish: Builder) -> None:
    with pytest.raises(InputError, match=r"^That segment is no longer there\.$"):
        wish(transcript)


# Drafts and states


@pytest.mark.parametrize(
    "meanwhile",
    [
        pytest.param(lambda t: edits.set_source(t, 2, "Other English"), id="English corrected"),
        pytest.param(lambda t: edits.set_target(t, 2, "Ktoś pisał"), id="somebody typed"),
        pytest.param(lambda t: edits.clear_target(t, [2]), id="cleared"),
        pytest.param(lambda t: edits.delete(t, [2]), id="deleted"),
        pytest.param(lambda t: edits.confirm(t, 2), id="confirmed as it was"),
        pytest.param(lambda t: edits.set_state(t, [2], "final"), id="made final as it was"),
    ],
)
def test_a_late_draft_overwrites_nothing(transcript: Transcript, meanwhile: Builder) -> None:
    asked = transcript[1]
    do(transcript, meanwhile(transcript))
    assert edits.accept_drafts(transcript, [asked], ["Spóźnione"], "google") is None


def test_a_person_who_typed_what_was_there_before_keeps_it(transcript: Transcript) -> None:
    asked = transcript[1]
    do(transcript, edits.set_target(transcript, 2, "Ktoś pisał"))
    do(transcript, edits.set_target(transcript, 2, asked.target))
    assert edits.accept_drafts(transcript, [asked], ["Spóźnione"], "google") is None


def test_a_draft_in_time_is_a_draft_of_that_machine(transcript: Transcript) -> None:
    do(transcript, edits.accept_drafts(transcript, [transcript[3]], ["Naprawdę?"], "google"))
    assert transcript[3][5:8] == ("Naprawdę?", "translated", "google")


def test_an_empty_draft_changes_nothing(transcript: Transcript) -> None:
    assert edits.accept_drafts(transcript, [transcript[3]], [" "], "google") is None


def test_only_what_is_translated_gets_a_state(transcript: Transcript) -> None:
    do(transcript, edits.set_state(transcript, [2, 4, 6], "reviewed"))
    assert [s.state for s in transcript] == ["reviewed", "reviewed", "translated", "initial", "initial", "reviewed"]


def test_confirming_takes_the_text_along_and_leaves_final_what_is(transcript: Transcript) -> None:
    do(transcript, edits.confirm(transcript, 4, "Tak."))
    do(transcript, edits.confirm(transcript, 6, "Dzięki."))
    assert transcript[3][5:8] == ("Tak.", "reviewed", "person")
    assert transcript[5][5:8] == ("Dzięki.", "reviewed", "person")


@pytest.mark.parametrize("text", [None, "", " \n"])
def test_there_must_be_something_to_confirm(transcript: Transcript, text: str | None) -> None:
    with pytest.raises(InputError, match=r"^This segment has no translation to confirm yet\.$"):
        edits.confirm(transcript, 4, text)


# Times


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 5), (9, 5)])
def test_the_end_comes_after_the_start(transcript: Transcript, start: int, end: int) -> None:
    with pytest.raises(InputError, match=r"^The end must come after the start\.$"):
        edits.set_times(transcript, 1, start, end)


@pytest.mark.parametrize(
    ("id", "start", "order"),
    [
        (3, 5500, [1, 2, 3, 4, 5, 6]),
        (3, 8100, [1, 2, 3, 4, 5, 6]),
        (3, 8300, [1, 2, 4, 3, 5, 6]),
        (3, 11_000, [1, 2, 4, 5, 3, 6]),
        (3, 90_000, [1, 2, 4, 5, 6, 3]),
        (3, 2000, [1, 3, 2, 4, 5, 6]),
        (3, 0, [3, 1, 2, 4, 5, 6]),
        (6, 0, [6, 1, 2, 3, 4, 5]),
        (1, 90_000, [2, 3, 4, 5, 6, 1]),
        (1, 12_000, [2, 3, 4, 5, 1, 6]),
    ],
)
def test_a_segment_takes_its_place_in_time(transcript: Transcript, id: int, start: int, order: list[int]) -> None:
    do(transcript, edits.set_times(transcript, id, start, start + 700))
    assert [segment.id for segment in transcript] == order
    moved = transcript.by_id(id)
    assert moved is not None
    assert (moved.start, moved.end) == (start, start + 700)
    assert _is_sound(transcript)


def test_there_is_always_room_at_a_time() -> None:
    transcript = _of(*(NewSegment(n * 1000, n * 1000 + 900, f"{n}") for n in range(302)))
    for id in range(2, 302):  # each goes right behind the first, before all that went there before it
        do(transcript, edits.set_times(transcript, id, 900 - id, 2000))
        assert _is_sound(transcript)
    assert [s.id for s in transcript] == [1, *range(301, 1, -1), 302]


def test_room_is_made_around_a_segment_that_moves_up_by_a_little() -> None:
    close = [Segment(n, n, n * 100, n * 100 + 50, f"{n}") for n in range(1, 7)]
    transcript = Transcript(close)
    edit = edits.set_times(transcript, 5, 150, 199)
    do(transcript, edit)
    assert [s.id for s in transcript] == [1, 5, 2, 3, 4, 6]
    assert _is_sound(transcript)
    assert edit is not None
    edit.inverse.apply(transcript)
    assert list(transcript) == close


def test_untimed_segments_stay_in_their_order(transcript: Transcript) -> None:
    untimed = _of(*(NewSegment(None, None, s.source) for s in transcript))
    do(untimed, edits.set_times(untimed, 3, 5000, 6000))
    assert [segment.id for segment in untimed] == [1, 2, 3, 4, 5, 6]


# Cutting and joining


@pytest.mark.parametrize("offset", [0, 30, 500])
def test_a_cut_leaves_something_on_both_sides(transcript: Transcript, offset: int) -> None:
    with pytest.raises(InputError, match=r"^Put the cursor between two words"):
        edits.split(transcript, 2, "source", offset)


@pytest.mark.parametrize("offset", [0, 3])
def test_no_translation_can_be_cut_where_there_is_none(transcript: Transcript, offset: int) -> None:
    with pytest.raises(InputError, match=r"^Put the cursor between two words"):
        edits.split(transcript, 4, "target", offset)


def test_a_cut_shares_texts_and_time_in_proportion() -> None:
    transcript = _of(NewSegment(0, 4000, "aaa bbb ccc ddd", "11 22 33 44", "reviewed", "google", "Note"))
    do(transcript, edits.split(transcript, 1, "source", 7))
    upper, lower = transcript
    assert upper[2:9] == (0, 2000, "aaa bbb", "11 22", "reviewed", "google", "Note")
    assert lower[2:9] == (2000, 4000, "ccc ddd", "33 44", "reviewed", "google", "")
    assert (upper.id, lower.id) == (1, 2)


def test_the_part_without_a_word_is_untranslated() -> None:
    transcript = _of(NewSegment(0, 4000, "a bcdefgh", "Słowo", "reviewed", "person"))
    do(transcript, edits.split(transcript, 1, "source", 1))
    assert [s[4:8] for s in transcript] == [("a", "", "initial", ""), ("bcdefgh", "Słowo", "reviewed", "person")]


def test_an_untimed_segment_is_cut_without_times() -> None:
    transcript = _of(NewSegment(None, None, "aaa bbb", "11 22", "translated"))
    do(transcript, edits.split(transcript, 1, "target", 3))
    assert [s[2:6] for s in transcript] == [(None, None, "aaa", "11"), (None, None, "bbb", "22")]


@pytest.mark.parametrize("duration", range(4))
def test_no_part_ends_before_it_starts(duration: int) -> None:
    transcript = _of(NewSegment(500, 500 + duration, "aaa bbb"))
    do(transcript, edits.split(transcript, 1, "source", 3))
    (start, middle), (same, end) = ((s.start, s.end) for s in transcript)
    assert (start, same, end) == (500, middle, 500 + duration)
    assert start is not None
    assert middle is not None
    assert end is not None
    assert start <= middle <= end
    assert duration < 2 or start < middle < end


def _paragraph() -> Transcript:
    text = " ".join(f"word{n}" for n in range(400))
    polish = " ".join(f"słowo{n}" for n in range(400))
    return _of(
        NewSegment(0, 400_000, text, polish, "translated"), NewSegment(400_000, 401_000, "End", "Koniec", "translated")
    )


@pytest.mark.parametrize("part", ["rest", "first"])
def test_a_long_paragraph_can_be_cut_again_and_again(part: str) -> None:
    transcript = _paragraph()
    start, words = list(transcript), _words(transcript)
    done = []
    for _ in range(200):
        whole = transcript[len(transcript) - 2 if part == "rest" else 0]
        space = whole.source.index(" ") if part == "rest" else whole.source.rindex(" ")
        edit = edits.split(transcript, whole.id, "source", space)
        edit.apply(transcript)
        done.append(edit)
    assert len(transcript) == 202
    assert _is_sound(transcript)
    assert _words(transcript) == words
    assert all(-(1 << 62) < segment.rank < 1 << 62 for segment in transcript)
    for edit in reversed(done):
        edit.inverse.apply(transcript)
    assert list(transcript) == start


def test_segments_can_be_put_into_one_place_again_and_again(transcript: Transcript) -> None:
    for _ in range(200):
        do(transcript, edits.insert_after(transcript, 1))
    assert _is_sound(transcript)
    assert [s.id for s in transcript] == [1, *range(206, 6, -1), 2, 3, 4, 5, 6]


def test_three_become_one(transcript: Transcript) -> None:
    do(transcript, edits.join(transcript, [3, 1, 2]))
    joined = transcript[0]
    assert joined == Segment(
        id=1,
        rank=RANK_STEP,
        start=1000,
        end=8000,
        source="Hello, everybody. This is a talk about networks, and about the people who draw them.",
        target="Witam wszystkich. To wykład o sieciach, i o ludziach, którzy je rysują.",
        state="translated",
        origin="person",
    )
    assert len(transcript) == 4


def test_speakers_of_a_dialogue_keep_their_lines() -> None:
    transcript = _of(NewSegment(0, 1, "- Really?", "– Naprawdę?"), NewSegment(1, 2, "- Yes,\nI am.", "– Tak."))
    do(transcript, edits.join(transcript, [1, 2]))
    assert (transcript[0].source, transcript[0].target) == ("- Really?\n- Yes,\nI am.", "– Naprawdę?\n– Tak.")


def test_line_breaks_within_a_sentence_are_taken_out() -> None:
    transcript = _of(NewSegment(0, 1, "One\ntwo", "Raz\ndwa"), NewSegment(1, 2, "three", ""), NewSegment(2, 3, " "))
    do(transcript, edits.join(transcript, [1, 2, 3]))
    assert (transcript[0].source, transcript[0].target) == ("One two three", "Raz dwa")


STATES_JOINED: list[tuple[list[tuple[str, State]], State]] = [
    ([("a", "final"), ("b", "reviewed")], "reviewed"),
    ([("a", "final"), ("b", "translated")], "translated"),
    ([("a", "reviewed"), ("", "initial")], "translated"),
    ([("", "initial"), ("", "initial")], "initial"),
    ([("a", "final"), ("b", "final")], "final"),
]


@pytest.mark.parametrize(("parts", "state"), STATES_JOINED)
def test_what_is_joined_is_as_far_as_its_weakest_part(parts: list[tuple[str, State]], state: State) -> None:
    transcript = _of(*(NewSegment(n, n + 1, "Text", target, s) for n, (target, s) in enumerate(parts)))
    do(transcript, edits.join(transcript, [1, 2]))
    assert transcript[0].state == state


def test_a_pause_joined_to_a_confirmed_segment_leaves_it_confirmed() -> None:
    transcript = _of(NewSegment(0, 1, "Text", "Tekst", "reviewed"), NewSegment(1, 2, " "))
    do(transcript, edits.join(transcript, [1, 2]))
    assert transcript[0].state == "reviewed"


def test_times_of_what_is_joined() -> None:
    parts = (NewSegment(0, 9, "a"), NewSegment(5, 7, "b"), NewSegment(None, None, "c"), NewSegment(None, None, "d"))
    transcript = _of(*parts)
    do(transcript, edits.join(transcript, [1, 2, 3]))
    assert transcript[0][2:4] == (0, 9)
    untimed = _of(*parts[2:], NewSegment(8, 9, "e"))
    do(untimed, edits.join(untimed, [1, 2, 3]))
    assert untimed[0][2:4] == (None, None)


def test_notes_are_kept_when_segments_are_joined() -> None:
    transcript = _of(NewSegment(0, 1, "a", note="One"), NewSegment(1, 2, "b"), NewSegment(2, 3, "c", note="Two"))
    do(transcript, edits.join(transcript, [1, 2, 3]))
    assert transcript[0].note == "One\nTwo"


@pytest.mark.parametrize(
    ("ids", "sentence"),
    [
        ([1, 3], "Only neighbouring segments can be joined."),
        ([1, 1], "Only neighbouring segments can be joined."),
        ([1, 2, 4], "Only neighbouring segments can be joined."),
        ([6], "There is no next segment to join with."),
        ([], "There is no next segment to join with."),
    ],
)
def test_only_neighbours_are_joined(transcript: Transcript, ids: list[int], sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        edits.join(transcript, ids)
    assert str(caught.value) == sentence


# Putting in and taking out


@pytest.mark.parametrize(
    ("pause", "end"), [(900, 1900), (3000, 3000), (100, 1500)], ids=["the pause", "two seconds at most", "half one"]
)
def test_a_new_segment_takes_the_pause(pause: int, end: int) -> None:
    transcript = _of(NewSegment(0, 1000, "a"), NewSegment(1000 + pause, 9000, "b"))
    do(transcript, edits.insert_after(transcript, 1))
    assert transcript[1][2:9] == (1000, end, "", "", "initial", "", "")


def test_a_new_segment_at_the_end_takes_two_seconds(transcript: Transcript) -> None:
    do(transcript, edits.insert_after(transcript, 6))
    assert transcript[6][2:4] == (14_000, 16_000)


def test_a_new_segment_among_untimed_ones_has_no_time() -> None:
    transcript = _of(NewSegment(None, None, "a"), NewSegment(None, None, "b"))
    do(transcript, edits.insert_after(transcript, 1))
    assert transcript[1][2:5] == (None, None, "")


def test_everything_can_be_deleted_and_brought_back(transcript: Transcript) -> None:
    start = list(transcript)
    edit = edits.delete(transcript, [s.id for s in transcript])
    assert edit is not None
    back = edit.apply(transcript)
    assert list(transcript) == []
    back.apply(transcript)
    assert list(transcript) == start


# Words on their way


@pytest.mark.parametrize(
    ("move", "targets"),
    [
        (lambda t: edits.push_word(t, 1, "next"), ["Raz dwa", "trzy cztery", ""]),
        (lambda t: edits.push_word(t, 2, "next"), ["Raz dwa\ntrzy", "", "cztery"]),
        (lambda t: edits.push_word(t, 2, "previous"), ["Raz dwa\ntrzy cztery", "", ""]),
        (lambda t: edits.pull_word(t, 1, "next"), ["Raz dwa\ntrzy cztery", "", ""]),
        (lambda t: edits.pull_word(t, 3, "previous"), ["Raz dwa\ntrzy", "", "cztery"]),
        (lambda t: edits.pull_word(t, 2, "previous"), ["Raz dwa", "trzy cztery", ""]),
    ],
)
def test_words_move_to_their_neighbours(move: Builder, targets: list[str]) -> None:
    transcript = _of(
        NewSegment(0, 1, "One two three", "Raz dwa\ntrzy", "reviewed", "google"),
        NewSegment(1, 2, "four", "cztery", "reviewed", "google"),
        NewSegment(2, 3, "five"),
    )
    do(transcript, move(transcript))
    assert _targets(transcript) == targets
    expected = {"": ("initial", "")}
    changed = [s for s, old in zip(transcript, ["Raz dwa\ntrzy", "cztery", ""], strict=True) if s.target != old]
    assert all((s.state, s.origin) == expected.get(s.target, ("translated", "person")) for s in changed)


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (lambda t: edits.push_word(t, 1, "previous"), "There is no segment on that side."),
        (lambda t: edits.pull_word(t, 6, "next"), "There is no segment on that side."),
        (lambda t: edits.push_word(t, 4, "next"), "There is no word to move."),
        (lambda t: edits.pull_word(t, 3, "next"), "There is no word to move."),
    ],
)
def test_there_must_be_a_word_and_a_neighbour(transcript: Transcript, wish: Builder, sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        wish(transcript)
    assert str(caught.value) == sentence


def test_an_edit_taken_back_twice_is_itself() -> None:
    one, two = number([NewSegment(0, 1, "a"), NewSegment(1, 2, "b")])
    edit = Edit("Any", (Change(one, None), Change(two, two._replace(target="x")), Change(None, one)))
    assert edit.inverse.inverse == edit
    assert edit.inverse.changes[0] == Change(one, None)


@pytest.mark.parametrize(
    ("giver", "taker", "side", "left", "got"),
    [
        ("raz  dwa\ntrzy cztery", "pięć", "next", "raz  dwa\ntrzy", "cztery pięć"),
        ("raz  dwa\ntrzy cztery", "zero", "previous", "dwa\ntrzy cztery", "zero raz"),
        ("raz", "dwa", "next", "", "raz dwa"),
        ("raz", "", "previous", "", "raz"),
        ("  raz dwa ", " trzy ", "next", "raz", "dwa trzy"),
    ],
)
def test_a_moved_word_leaves_the_others_as_they_were(giver: str, taker: str, side: str, left: str, got: str) -> None:
    texts = [giver, taker] if side == "next" else [taker, giver]
    talk = Transcript(number(NewSegment(n, n + 1, "x", text, "translated") for n, text in enumerate(texts)))
    edits.push_word(talk, 1 if side == "next" else 2, side).apply(talk)  # type: ignore[arg-type]
    assert [segment.target for segment in talk] == ([left, got] if side == "next" else [got, left])
    again = Transcript(number(NewSegment(n, n + 1, "x", text, "translated") for n, text in enumerate(texts)))
    other = "previous" if side == "next" else "next"
    edits.pull_word(again, 2 if side == "next" else 1, other).apply(again)  # type: ignore[arg-type]
    assert list(again) == list(talk)
