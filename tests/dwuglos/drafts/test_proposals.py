"""What machines proposed for a segment, as the journal has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos.drafts.answers import digest
from dwuglos.drafts.proposals import Proposal, laid, proposals, request_for
from dwuglos.store.library import Library
from dwuglos.store.values import KeptDraft
from dwuglos.talk.transcript import NewSegment, Segment, number
from dwuglos.translators.deepl import DeepL
from dwuglos.translators.google import Google

TEXTS = (
    NewSegment(0, 1000, "One thing."),
    NewSegment(1000, 2000, "Another thing,", "Inna rzecz,", "reviewed", "person"),
    NewSegment(2000, 3000, "which is longer."),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.db") as library:
        library.add_talk("Talk", number(TEXTS))
        yield library


@pytest.fixture
def segments(library: Library) -> list[Segment]:
    return list(library.segments(1))


def test_a_segment_is_asked_for_with_its_sentence_whatever_its_state(segments: list[Segment]) -> None:
    request = request_for(segments, 1)
    assert request.ids == (2,)
    assert request.source == "Another thing, which is longer."
    assert request_for(segments, 0).source == "One thing."
    assert request_for(segments, 0).whole == ()


def test_answers_of_all_services_are_found_the_newest_first_each_text_once(
    library: Library, segments: list[Segment]
) -> None:
    text = "One thing."
    library.keep_drafts(1, "google", [KeptDraft(digest(Google({}), text), "Jedna rzecz.", {})])
    library.keep_drafts(1, "deepl", [KeptDraft(digest(DeepL({}), text), "Jedno.", {})])
    library.keep_drafts(1, "google", [KeptDraft(digest(Google({}), text), "Jedno.", {})])
    library.keep_drafts(1, "other", [KeptDraft("sent", "Coś.", {1: "Coś jeszcze."})])
    assert proposals(library, 1, request_for(segments, 0), {}) == [
        Proposal("google", "Jedno."),
        Proposal("google", "Jedna rzecz."),
        Proposal("other", "Coś jeszcze."),
    ]


def test_what_had_no_usable_answer_is_no_proposal(library: Library, segments: list[Segment]) -> None:
    library.keep_drafts(1, "google", [KeptDraft(digest(Google({}), "One thing."), "", {})])
    assert proposals(library, 1, request_for(segments, 0), {}) == []


def test_of_the_answer_to_a_sentence_a_segment_gets_its_part(library: Library, segments: list[Segment]) -> None:
    request = request_for(segments, 2)
    answer = "Inna rzecz, która jest dłuższa."
    library.keep_drafts(1, "google", [KeptDraft(digest(Google({}), request.source), answer, {})])
    (found,) = proposals(library, 1, request, {})
    assert found.text == laid(request, answer) == "która jest dłuższa."


def test_another_talk_has_its_own(library: Library, segments: list[Segment]) -> None:
    library.add_talk("Other", number(TEXTS))
    library.keep_drafts(2, "google", [KeptDraft(digest(Google({}), "One thing."), "Jedno.", {1: "Jedno."})])
    assert proposals(library, 1, request_for(segments, 0), {}) == []
