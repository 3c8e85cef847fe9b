"""Polish that has slipped from its segments."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.checks import alignment
from dwuglos.checks.alignment import Alignment
from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.fixes import fix_all
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment, Transcript
from tests.dwuglos.checks.looking import Pair, look, segments

PAIRS: Sequence[Pair] = [
    ("In 1905 Einstein published four papers.", "W 1905 roku Einstein opublikował cztery artykuły."),
    ("The first was about light.", "Pierwszy był o świetle."),
    ("Is a photon a particle?", "Czy foton jest cząstką?"),
    ("Energy comes in small portions.", "Energia składa się z małych porcji."),
    ("Brownian motion proved that atoms exist.", "Ruchy Browna dowiodły, że istnieją atomy."),
    ("Then came special relativity.", "Potem przyszła szczególna teoria względności."),
    (
        "Nothing is faster than light, at 300,000 km a second.",
        "Nic nie jest szybsze od światła, 300 000 km na sekundę.",
    ),
    ("Time slows down on a train.", "W pociągu czas zwalnia."),
    ("Two clocks show different times.", "Dwa zegary pokazują różny czas."),
    ("The last paper had a formula.", "Ostatni artykuł zawierał wzór."),
    ("Mass and energy are the same.", "Masa i energia to to samo."),
    ("Who would have thought that?", "Kto by to pomyślał?"),
    ("In Bern he worked in an office.", "W Bernie pracował w biurze."),
    ("Ten years later he was in Berlin.", "Dziesięć lat później był w Berlinie."),
    ("There he wrote about gravity.", "Tam pisał o grawitacji."),
    ("Space is curved by mass.", "Przestrzeń zakrzywia masa."),
]


def slipped(begin: int, end: int, by: int) -> list[Segment]:
    """Return the segments with the Polish of some of them moved on, what is left over coming round to the front."""
    targets = [polish for _, polish in PAIRS]
    stretch = targets[begin:end]
    targets[begin:end] = stretch[-by:] + stretch[:-by]
    return segments(*zip([english for english, _ in PAIRS], targets, strict=True))


def test_texts_in_their_places() -> None:
    assert not look(Alignment, segments(*PAIRS))


def test_a_run_that_has_slipped_is_told_and_its_fix_moves_it_back() -> None:
    for by in (1, -1):
        made = slipped(3, 12, by)
        findings = look(Alignment, made)
        assert {finding.segment for finding in findings} <= set(range(3, 14))
        assert len(findings) >= 6
        assert [finding.fix is not None for finding in findings] == [True] + [False] * (len(findings) - 1)
        edit = fix_all(made, findings)
        assert edit is not None
        transcript = Transcript(made)
        edit.apply(transcript)
        right = [segment.target == polish for segment, (_, polish) in zip(transcript, PAIRS, strict=True)]
        assert right.count(False) <= 3
        assert sorted(segment.target for segment in transcript) == sorted(polish for _, polish in PAIRS)


def test_a_segment_without_polish_is_no_sign() -> None:
    made = [segment._replace(target="") if segment.id % 2 else segment for segment in segments(*PAIRS)]
    assert not look(Alignment, made)


def test_a_run_goes_away_when_its_texts_are_put_right() -> None:
    findings = Findings(slipped(3, 12, 1), checks=[Alignment])
    findings.look()
    named: set[int] = set()
    for id, (_, polish) in enumerate(PAIRS, 1):
        edit = edits.set_target(findings.transcript, id, polish)
        if edit is not None:
            named |= findings.follow(edit.changes)
    assert list(findings) == []
    assert len(named) >= 6


# By likeness that is known: the Polish of the segment 7 is “p7”, and fits “e7” by 3, all other English not at all.


@pytest.fixture
def by_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "english_traits", lambda text: text[1:])
    monkeypatch.setattr(alignment, "polish_traits", lambda text: text[1:])
    monkeypatch.setattr(alignment, "likeness", lambda one, other: 3.0 * (one == other))


def numbered(*polish: int, source: Callable[[int], str] = "e{}".format) -> list[Segment]:
    """Return segments whose Polish is that of these; 0 for none."""
    return segments(*((source(n), f"p{of}" if of else "") for n, of in enumerate(polish, 1)))


def told(made: list[Segment]) -> dict[int, str]:
    return {finding.segment: str(finding.message) for finding in look(Alignment, made)}


LATER = "The Polish of {} segments here seems to stand in those after them."
EARLIER = "The Polish of {} segments here seems to stand in those before them."


@pytest.mark.usefixtures("by_number")
@pytest.mark.parametrize(
    ("polish", "run", "message"),
    [
        ((1, 2, 9, 3, 4, 5, 6, 8, 9), [3, 4, 5, 6], LATER),  # gains of 2.4 each: four of them are enough
        ((1, 2, 9, 3, 4, 5, 7, 8, 9), [], ""),  # and three are not
        ((9, 1, 2, 3, 4), [1, 2, 3, 4], LATER),  # from the first segment on
        ((9, 9, 1, 2, 3, 4, 7), [1, 2, 3, 4], LATER),  # by two
        ((1, 3, 4, 5, 6, 9), [3, 4, 5, 6], EARLIER),
        ((2, 3, 4, 5, 9), [2, 3, 4, 5], EARLIER),
        ((1, 4, 5, 6, 7, 9, 9), [4, 5, 6, 7], EARLIER),
        ((9, 1, 2, 3, 9, 5, 6, 7, 8), [1, 2, 3, 4, 5, 6, 7, 8], LATER),  # one that fits nowhere does not end it
        ((9, 1, 2, 3, 4, 6, 7, 8, 9, 10, 0), [1, 2, 3, 4], LATER),  # but several that fit where they are do
    ],
)
def test_where_a_run_begins_and_ends(polish: tuple[int, ...], run: list[int], message: str) -> None:
    assert told(numbered(*polish)) == dict.fromkeys(run, message.format(len(run)))


@pytest.mark.usefixtures("by_number")
def test_a_run_may_begin_right_after_another() -> None:
    made = numbered(9, 1, 2, 3, 4, 6, 7, 8, 9, 20, 10, 11, 12, 13, 14)
    assert told(made) == dict.fromkeys([1, 2, 3, 4, 10, 11, 12, 13, 14], LATER.format(4)) | dict.fromkeys(
        [10, 11, 12, 13, 14], LATER.format(5)
    )


@pytest.mark.usefixtures("by_number")
def test_one_segment_counts_no_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "likeness", lambda one, other: 100.0 * (one == other))
    assert told(numbered(9, 1, 2)) == {}
    assert list(told(numbered(9, 1, 2, 3))) == [1, 2, 3]
    monkeypatch.setattr(alignment, "likeness", lambda one, other: 200.0 * (one == other))
    assert told(numbered(9, 1)) == {}


@pytest.mark.usefixtures("by_number")
def test_nine_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "likeness", lambda one, other: 3.6 * (one == other))
    assert list(told(numbered(99, 1, 2, 3))) == [1, 2, 3]
    assert list(told(numbered(99, 1, 2, 3, 5, 6, 7, 8))) == [1, 2, 3]
    assert told(numbered(99, 1, 2)) == {}


@pytest.mark.usefixtures("by_number")
def test_many_small_gains_add_up_from_the_first_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "likeness", lambda one, other: 1.5 * (one == other))
    assert list(told(numbered(99, *range(1, 12)))) == list(range(1, 12))


@pytest.mark.usefixtures("by_number")
def test_what_has_no_text_or_the_same_is_no_sign() -> None:
    assert told(numbered(9, 1, 0, 3, 4, 5)) == {}
    assert told(numbered(9, 1, 2, 3, 4, source=lambda n: f"e{n}" if n != 2 else "")) == {}
    assert told(numbered(1, 1, 1, 1, 1, 1)) == {}


@pytest.mark.usefixtures("by_number")
@pytest.mark.parametrize(
    ("polish", "moved"),
    [
        ((1, 2, 9, 3, 4, 5, 6, 8), (1, 2, 3, 4, 5, 6, 9, 8)),
        ((9, 1, 2, 3, 4), (1, 2, 3, 4, 9)),
        ((8, 9, 1, 2, 3, 4, 7), (1, 2, 3, 4, 8, 9, 7)),
        ((1, 3, 4, 5, 6, 9), (1, 9, 3, 4, 5, 6)),
        ((9, 1, 2, 3, 0, 5, 6, 7), (1, 2, 3, 0, 5, 6, 7, 9)),
    ],
)
def test_texts_are_moved_back_and_what_stood_in_the_way_goes_to_the_other_end(
    polish: tuple[int, ...], moved: tuple[int, ...]
) -> None:
    made = numbered(*polish)
    first, *others = look(Alignment, made)
    assert first.fix is not None
    assert {finding.fix for finding in others} == {None}
    assert first.fix.label == "Move translations"
    transcript = Transcript(made)
    first.fix.apply(transcript)
    assert [segment.target for segment in transcript] == [f"p{of}" if of else "" for of in moved]
    for before, after in zip(made, transcript, strict=True):
        if before.target == after.target:
            assert after == before
        else:
            assert (after.state, after.origin) == (("translated", before.origin) if after.target else ("initial", ""))


@pytest.mark.usefixtures("by_number")
def test_the_whole_text_is_meant_and_only_of_segments_with_english() -> None:
    made = numbered(9, 1, 2, 3, 4, 5, 6, source=lambda n: f"e{n}" if n != 3 else "")
    assert [(finding.segment, finding.span) for finding in look(Alignment, made)] == [
        (n, (0, 2)) for n in (1, 2, 4, 5, 6)
    ]


@st.composite
def slipped_numbers(draw: st.DrawFn) -> list[int]:
    """Numbers in their order, but for stretches that have slipped."""
    numbers = list(range(1, draw(st.integers(8, 30)) + 1))
    for _ in range(draw(st.integers(1, 2))):
        begin, length, by = draw(st.integers(0, 20)), draw(st.integers(4, 9)), draw(st.sampled_from([1, -1, 2, -2]))
        stretch = numbers[begin : begin + length]
        numbers[begin : begin + length] = stretch[-by:] + stretch[:-by]
    return numbers


ACTS = st.sampled_from(["right", "wrong", "clear", "delete", "insert", "slip", "slip back", "take back"])


def _edit(transcript: Transcript, row: int, act: str) -> Edit | None:
    row %= len(transcript)
    segment = transcript[row]
    match act:
        case "slip" | "slip back":
            return _slip(transcript.segments[row : row + 6], 1 if act == "slip" else -1)
        case "delete":
            return edits.delete(transcript, [segment.id])
        case "insert":
            return edits.insert_after(transcript, segment.id)
        case "clear":
            return edits.set_target(transcript, segment.id, "")
        case _:
            text = segment.source.replace("E", "P") if act == "right" else "P99."
            return edits.set_target(transcript, segment.id, text)


def _slip(stretch: Sequence[Segment], by: int) -> Edit | None:
    """Return the edit that moves the Polish of a stretch on."""
    targets = [segment.target for segment in stretch]
    moved = targets[-by:] + targets[:-by]
    changes = tuple(
        Change(segment, segment._replace(target=target))
        for segment, target in zip(stretch, moved, strict=True)
        if segment.target != target
    )
    return Edit("Slip", changes) if changes else None


@settings(deadline=None)
@given(slipped_numbers(), st.lists(st.tuples(st.integers(0, 29), ACTS), min_size=1, max_size=6))
def test_after_any_edits_runs_are_those_of_the_whole_talk(numbers: list[int], acts: list[tuple[int, str]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alignment, "english_traits", lambda text: text[1:])
        patch.setattr(alignment, "polish_traits", lambda text: text[1:])
        patch.setattr(alignment, "likeness", lambda one, other: 3.0 * (one == other))
        findings = Findings(segments(*((f"E{n}.", f"P{of}.") for n, of in enumerate(numbers, 1))), checks=[Alignment])
        findings.look()
        done: list[Edit] = []
        for row, act in acts:
            if act == "take back":
                edit = done.pop().inverse if done else None
            else:
                edit = _edit(findings.transcript, row, act) if len(findings.transcript) else None
                done += [edit] if edit is not None else []
            if edit is None:
                continue
            before = {segment.id: findings.of(segment.id) for segment in findings.transcript}
            named = findings.follow(edit.changes)
            after = {segment.id: findings.of(segment.id) for segment in findings.transcript}
            assert list(findings) == look(Alignment, list(findings.transcript))
            assert named >= {id for id in before.keys() | after if before.get(id, ()) != after.get(id, ())}


@pytest.mark.usefixtures("by_number")
def test_what_is_put_right_at_one_end_is_told_at_the_other() -> None:
    made = segments(*((f"E{n}.", f"P{of}.") for n, of in enumerate((9, 1, 2, 3, 4), 1)))
    findings = Findings(made, checks=[Alignment])
    findings.look()
    assert findings.ids() == {1, 2, 3, 4}
    edit = edits.set_target(findings.transcript, 4, "P4.")
    assert edit is not None
    assert findings.follow(edit.changes) == {1, 2, 3, 4}
    assert findings.ids() == set()
    assert findings.follow(edit.inverse.changes) == {1, 2, 3, 4}
    assert findings.ids() == {1, 2, 3, 4}


def followed(polish: Sequence[int], *rows: tuple[int, int]) -> list[set[int]]:
    """Return the segments with findings, looked for anew after each edit: of rows, and whose Polish they have then."""
    findings = Findings(segments(*((f"E{n}.", f"P{of}.") for n, of in enumerate(polish, 1))), checks=[Alignment])
    findings.look()
    found = [findings.ids()]
    for row, of in rows:
        edit = edits.set_target(findings.transcript, findings.transcript[row].id, f"P{of}.")
        assert edit is not None
        findings.follow(edit.changes)
        assert list(findings) == look(Alignment, list(findings.transcript))
        found.append(findings.ids())
    return found


@pytest.mark.usefixtures("by_number")
def test_an_edit_at_the_beginning_leaves_a_run_at_the_end() -> None:
    polish = [*range(1, 12), 99, 12, 13, 14, 15]
    assert followed(polish, (0, 77), (1, 78)) == [{12, 13, 14, 15}] * 3


@pytest.mark.usefixtures("by_number")
def test_a_run_is_found_from_its_beginning_when_its_end_is_edited() -> None:
    polish = [99, *range(1, 14)]
    last = len(polish) - 1
    assert followed(polish, (last, 14), (last, 13)) == [set(range(1, 14)), set(range(1, 14)) - {13}, set(range(1, 14))]


@pytest.mark.usefixtures("by_number")
def test_an_edit_is_felt_two_segments_away() -> None:
    assert followed((99, 4, 5, 6, 98, 97), (0, 3)) == [set(), {3, 4, 5, 6}]
    assert followed((98, 97, 1, 2, 3, 99), (5, 4)) == [set(), {1, 2, 3, 4}]
