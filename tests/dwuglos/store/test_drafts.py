"""The journal of machine drafts: nothing is sent twice, and what a person made of a draft is measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import TalkNotFound
from dwuglos.store.library import Library
from dwuglos.store.values import DraftReport, KeptDraft
from dwuglos.talk import edits
from dwuglos.talk.history import History
from dwuglos.talk.transcript import NewSegment, Transcript, number

TEXTS = ("One thing.", "Another thing.", "The last one.")


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path / "library.db") as library:
        library.add_talk("Talk", number(NewSegment(0, 1, text) for text in TEXTS))
        yield library


@pytest.fixture
def history(library: Library) -> History:
    opened = library.open_talk(1)
    history = History(Transcript(opened.segments))
    history.written.connect(lambda write: library.write(1, [write]))
    return history


def draft(library: Library, history: History, engine: str, id: int, text: str) -> None:
    transcript = history._transcript
    library.keep_drafts(1, engine, [KeptDraft(f"sent {id}", text, {id: text})])
    segment = transcript.by_id(id)
    assert segment is not None
    edit = edits.accept_drafts(transcript, [segment], [text], engine)
    assert edit is not None
    history.do(edit)


def confirm(history: History, id: int, text: str | None = None) -> None:
    edit = edits.confirm(history._transcript, id, text)
    assert edit is not None
    history.do(edit)


def test_an_answer_is_known_by_what_was_sent_to_whom(library: Library) -> None:
    library.keep_drafts(1, "google", [KeptDraft("a", "stara", {1: "stara"})])
    library.keep_drafts(1, "google", [KeptDraft("a", "nowa", {1: "nowa"})])
    library.keep_drafts(1, "deepl", [KeptDraft("a", "inna", {})])
    assert library.draft_answers(1, "google") == {"a": "nowa"}
    assert library.draft_answers(1, "deepl") == {"a": "inna"}
    assert library.draft_answers(1, "firefox") == {}


def test_a_confirmed_draft_is_measured_against_what_became_of_it(library: Library, history: History) -> None:
    draft(library, history, "google", 1, "Jedna rzecz.")
    draft(library, history, "google", 2, "Inna rzecz.")
    draft(library, history, "deepl", 3, "Ostatnia.")
    assert library.draft_reports(1) == [DraftReport("google", 2, 0, 0, 0, 0), DraftReport("deepl", 1, 0, 0, 0, 0)]
    confirm(history, 1)
    confirm(history, 2, "Inna sprawa.")
    google, deepl = library.draft_reports(1)
    assert google == DraftReport("google", 2, 2, 1, 6, 23, 6, 23)
    assert google.share == 6 / 23
    assert deepl.share is None
    assert (google.first_share, google.second_share) == (6 / 23, None)


def test_each_half_of_the_talk_is_measured(library: Library, history: History) -> None:
    for id, text in enumerate(TEXTS, 1):
        draft(library, history, "google", id, text)
        confirm(history, id, text + "!" * id)
    (report,) = library.draft_reports(1)
    assert report.first_share == 3 / len(TEXTS[0] + TEXTS[1])
    assert report.second_share == 3 / len(TEXTS[2])


def test_a_talk_of_one_segment_has_a_first_half_alone(tmp_path: Path) -> None:
    with Library(tmp_path / "one.db") as library:
        library.add_talk("Talk", number([NewSegment(0, 1, "One thing.")]))
        opened = library.open_talk(1)
        history = History(Transcript(opened.segments))
        history.written.connect(lambda write: library.write(1, [write]))
        draft(library, history, "google", 1, "Jedna rzecz.")
        confirm(history, 1, "Jedna rzecz!")
        (report,) = library.draft_reports(1)
    assert (report.first_share, report.second_share) == (1 / 12, None)


def test_confirming_again_measures_again(library: Library, history: History) -> None:
    draft(library, history, "google", 1, "Jedna rzecz.")
    confirm(history, 1, "Co innego.")
    confirm(history, 1, "Jedna rzecz!")
    assert library.draft_reports(1)[0].distance == 1


def test_what_was_never_drafted_is_not_measured(library: Library, history: History) -> None:
    confirm(history, 1, "Moje.")
    assert library.draft_reports(1) == []


def test_the_last_draft_of_a_segment_counts(library: Library, history: History) -> None:
    draft(library, history, "google", 1, "Jedna rzecz.")
    draft(library, history, "deepl", 1, "Pewna rzecz.")
    assert [report.engine for report in library.draft_reports(1)] == ["deepl"]


def test_the_journal_goes_with_its_talk(library: Library) -> None:
    library.keep_drafts(1, "google", [KeptDraft("a", "b", {1: "b"})])
    library.erase_talk(1)
    with pytest.raises(TalkNotFound):
        library.draft_reports(1)
    with pytest.raises(TalkNotFound):
        library.keep_drafts(1, "google", [KeptDraft("a", "b", {})])
