"""English that was recognised anew, taken in one step."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError
from dwuglos.talk.edits import set_source
from dwuglos.talk.source_edits import take_recognition
from dwuglos.talk.transcript import NewSegment, Transcript, number


@pytest.fixture
def transcript() -> Transcript:
    return Transcript(number([NewSegment(0, 900, "Helo.", "Cześć.", "reviewed", "person")]))


def test_it_is_taken_and_taken_back(transcript: Transcript) -> None:
    before = transcript[0]
    edit = take_recognition(transcript, before, "Hello.", "whisper:{}")
    assert edit is not None
    inverse = edit.apply(transcript)
    after = transcript[0]
    assert (after.source, after.extra, after.target, after.state) == ("Hello.", "whisper:{}", "Cześć.", "translated")
    inverse.apply(transcript)
    assert transcript[0] == before


def test_the_same_text_changes_nothing(transcript: Transcript) -> None:
    assert take_recognition(transcript, transcript[0], "Helo.", "whisper:{}") is None


def test_what_has_changed_meanwhile_is_left_alone(transcript: Transcript) -> None:
    then = transcript[0]
    edit = set_source(transcript, then.id, "Hey.")
    assert edit is not None
    edit.apply(transcript)
    with pytest.raises(InputError, match="has changed since it was listened to"):
        take_recognition(transcript, then, "Hello.", "")
    with pytest.raises(InputError, match="no longer there"):
        take_recognition(Transcript(), then, "Hello.", "")
