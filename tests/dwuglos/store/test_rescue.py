from __future__ import annotations

from pathlib import Path

from dwuglos.store.library import Library
from dwuglos.store.rescue import keep_apart
from dwuglos.talk.article import Part
from dwuglos.talk.stored_talk import TalkFacts
from dwuglos.talk.transcript import Transcript
from dwuglos.talk.video import Video


def test_a_talk_kept_apart_is_a_library_and_replaces_the_last(tmp_path: Path, transcript: Transcript) -> None:
    path, parts, facts = tmp_path / "rescued" / "talk-1.db", [Part(1, "title", 1, "Sieci")], TalkFacts("", Video("V"))
    for title in ("Old", "New"):
        keep_apart(path, title, list(transcript), parts, facts)
    assert [each.name for each in path.parent.iterdir()] == ["talk-1.db"]
    with Library(path, reading=True) as library:
        opened = library.open_talk(1)
    assert (opened.summary.title, opened.segments, opened.article) == ("New", list(transcript), parts)
    assert (opened.facts, opened.damage) == (facts, None)
