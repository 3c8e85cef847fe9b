"""What a model is sent: both languages, neighbours, terms; only what can be reviewed, and all of that once."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.language.terms import Term
from dwuglos.review.passages import NEIGHBOURS, SIZE, around, passages
from dwuglos.talk.transcript import NewSegment, Segment, number


def talk(count: int, target: str = "To jest zdanie numer {n}.") -> list[Segment]:
    return list(
        number(
            [
                NewSegment(n * 1000, n * 1000 + 900, f"This is line {n}.", target.format(n=n))
                for n in range(1, count + 1)
            ]
        )
    )


def test_a_passage_has_both_languages_and_ids_and_its_neighbours_have_none() -> None:
    segments = talk(12)
    (passage,) = passages(segments, [5, 6])
    assert passage.ids == {5, 6}
    assert [each.id for each in passage.before] == [2, 3, 4]
    assert [each.id for each in passage.after] == [7, 8, 9]
    values = passage.values("Bees", [Term("line", "wiersz"), Term("hive", "ul")])
    assert values["title"] == "Bees"
    assert values["terms"] == "line → wiersz"
    assert json.loads(values["lines"].splitlines()[0]) == {
        "id": 5,
        "english": "This is line 5.",
        "polish": "To jest zdanie numer 5.",
    }
    assert '"id"' not in values["before"] + values["after"]
    assert "To jest zdanie numer 4." in values["before"]


def test_untranslated_segments_and_sounds_are_not_reviewed_but_sent_along() -> None:
    segments = talk(4)
    segments[1] = segments[1]._replace(target="")
    segments[2] = segments[2]._replace(target="[MUZYKA]")
    (passage,) = passages(segments)
    assert passage.ids == {1, 4}
    assert passages([segment._replace(target="") for segment in segments]) == []


def test_a_sentence_over_segments_goes_whole() -> None:
    segments = list(
        number(
            [NewSegment(0, 900, "This is one", "To jest jedno"), NewSegment(1000, 1900, "long sentence.", "zdanie.")]
        )
    )
    (passage,) = passages(segments, [1])
    assert [each.id for each in passage.segments] == [1, 2]
    assert passage.ids == {1}


def test_what_is_far_apart_is_sent_apart() -> None:
    assert [sorted(each.ids) for each in passages(talk(40), [2, 30])] == [[2], [30]]


def test_one_segment_alone() -> None:
    segments = talk(3)
    passage = around(segments, 1)
    assert passage is not None
    assert (passage.ids, passage.before, len(passage.after)) == ({1}, (), 2)
    assert around(segments, 9) is None


@settings(max_examples=30)
@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=60)), max_size=20), st.sets(st.integers(1, 30)))
def test_everything_that_can_be_reviewed_is_sent_once(texts: list[tuple[str, str]], chosen: set[int]) -> None:
    segments = list(number([NewSegment(None, None, english, polish) for english, polish in texts]))
    for meant in (None, chosen):
        made = passages(segments, meant)
        sent = [id for passage in made for id in sorted(passage.ids)]
        assert len(sent) == len(set(sent))
        assert all(len(passage.before) <= NEIGHBOURS and passage.ids for passage in made)
        if meant is not None:
            assert set(sent) <= meant
        for passage in made:
            objects = [json.loads(line) for line in passage.values("", ())["lines"].split("\n")]
            assert [each["id"] for each in objects if "id" in each] == sorted(passage.ids)


def test_a_long_talk_is_sent_in_parts() -> None:
    made = passages(talk(500))
    assert [id for passage in made for id in sorted(passage.ids)] == list(range(1, 501))
    assert all(sum(len(each.source) + len(each.target) for each in passage.segments) <= SIZE for passage in made)
