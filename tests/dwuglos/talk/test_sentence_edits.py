"""Edits of all the segments of a sentence."""

import pytest

from dwuglos.errors import InputError
from dwuglos.talk.sentence_edits import confirm_sentence
from dwuglos.talk.transcript import NewSegment, Transcript, number


def transcript(*facts):
    return Transcript(number([NewSegment(None, None, "a", target, state) for target, state in facts]))


def confirmed(talk, *texts):
    edit = confirm_sentence(talk, [1, 2], texts)
    if edit is not None:
        edit.apply(talk)
    return [(segment.target, segment.state) for segment in talk]


def test_all_segments_are_confirmed_with_their_texts_in_one_edit():
    talk = transcript(("a", "translated"), ("", "initial"))
    assert confirmed(talk, "x", "y") == [("x", "reviewed"), ("y", "reviewed")]
    assert talk[1].origin == "person"


def test_what_stays_as_it_was_is_confirmed_and_keeps_its_origin():
    talk = transcript(("a", "translated"), ("b", "final"))
    assert confirmed(talk, "a", "b") == [("a", "reviewed"), ("b", "final")]
    assert confirm_sentence(talk, [1, 2], ["a", "b"]) is None


def test_a_segment_without_a_translation_stays_untranslated():
    assert confirmed(transcript(("a", "translated"), ("b", "translated")), "ab", "") == [
        ("ab", "reviewed"),
        ("", "initial"),
    ]


def test_the_edit_has_a_name_and_an_inverse():
    talk = transcript(("a", "translated"), ("b", "reviewed"))
    edit = confirm_sentence(talk, [1, 2], ["a", "c"])
    assert edit.label == "Confirm sentence"
    before = list(talk)
    edit.apply(talk).apply(talk)
    assert list(talk) == before


def test_nothing_to_confirm_is_said():
    with pytest.raises(InputError, match="This sentence has no translation to confirm yet"):
        confirm_sentence(transcript(("", "initial"), ("", "initial")), [1, 2], ["", ""])
    with pytest.raises(InputError, match="That segment is no longer there"):
        confirm_sentence(transcript(("", "initial")), [1, 2], ["a", "b"])
