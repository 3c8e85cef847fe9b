"""What a draft was made from, and whether that is still so."""

from __future__ import annotations

import json

import pytest

from dwuglos.talk import edits
from dwuglos.talk.article import Part
from dwuglos.talk.basis import basis_of, basis_of_both, changed_since, digest, pairs_in, segments_of
from dwuglos.talk.transcript import Transcript


def drafted(basis: str) -> Part:
    return Part(1, "paragraph", 1, "Szkic.", origin="words", basis=basis)


def test_a_digest_tells_both_texts_from_others(transcript: Transcript) -> None:
    segment = transcript[0]
    others = [
        segment._replace(source="Hello"),
        segment._replace(target="Witam"),
        segment._replace(source=segment.source + segment.target, target=""),
    ]
    assert len({digest(each) for each in (segment, *others)}) == 4
    assert digest(segment._replace(start=5, end=6, state="final", note="x", id=77)) == digest(segment)


def test_the_basis_names_each_segment(transcript: Transcript) -> None:
    assert json.loads(basis_of(transcript.segments[:2])) == [[s.id, digest(s)] for s in transcript.segments[:2]]
    assert " " not in basis_of(transcript.segments)
    assert basis_of([]) == "[]"


def test_two_drafts_made_one(transcript: Transcript) -> None:
    first, second, third = transcript.segments[:3]
    assert basis_of_both(basis_of([third, first]), basis_of([second])) == basis_of([first, second, third])
    older = basis_of([first._replace(target="then")])
    assert basis_of_both(older, basis_of([first])) == older
    assert basis_of_both("", basis_of([first])) == basis_of_both(basis_of([first]), "") == basis_of([first])
    assert basis_of_both("", "") == ""


def test_what_has_changed_since(transcript: Transcript) -> None:
    segments = list(transcript.segments[:3])
    part = drafted(basis_of(segments))
    assert changed_since(part, transcript) == []
    typed = edits.set_target(transcript, segments[1].id, "Inaczej")
    assert typed is not None
    typed.apply(transcript)
    assert changed_since(part, transcript) == [(segments[1].id, digest(segments[1]))]
    edits.join(transcript, [segments[1].id, segments[2].id]).apply(transcript)
    assert [id for id, _ in changed_since(part, transcript)] == [segments[1].id, segments[2].id]
    assert changed_since(drafted(""), transcript) == []


@pytest.mark.parametrize("basis", ["x", "5", "null", "[1]", "[[1]]", '[["1", "a"]]', "[[1, 2]]", "{}", "[" * 100_000])
def test_a_damaged_basis_names_no_segment(basis: str, transcript: Transcript) -> None:
    part = Part(1, "paragraph", 1, "Tekst", basis=basis)
    assert pairs_in(basis) == segments_of(part) == changed_since(part, transcript) == []
    assert basis_of_both(basis, basis_of([transcript[0]])) == basis_of([transcript[0]])
