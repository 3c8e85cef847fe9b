"""Files become a talk in four steps, each of which can be done by itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.exporting.talk_files import pack
from dwuglos.importing.bringing_in import bring_in, candidate, keep, look_at, read, talk_made_of
from dwuglos.importing.new_talk import read_talk
from dwuglos.media.files import media_of
from dwuglos.store.library import Library
from dwuglos.talk.stored_talk import TalkFacts
from tests.dwuglos.importing.talks import full_talk
from tests.stand_ins.sounds import tone, write_wav

ENGLISH = "1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n"
POLISH = "1\n00:00:01,000 --> 00:00:02,000\nDzień dobry.\n"
FACTS = json.dumps({"title": "A film of bees", "view_count": 12, "webpage_url": "https://example.org/v", "duration": 9})
PAGE = (
    "# Pszczoły\n\n" + "Wykład o pszczołach i o tym, jak znajdują drogę do domu. " * 3 + "\n\n## Oś czasu\n\n"
    "- 0:05 Na początek ul\n- 0:20 Pszczoła wraca\n\n## Transkrypcja\n\n"
    "Good evening, tonight we look at bees and how they find their way home.\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "l.db")


@pytest.fixture
def open_library(library: Library) -> Iterator[Library]:
    with library:
        yield library


def test_a_new_file_is_made_into_a_talk_that_is_found_again(library: Library, tmp_path: Path) -> None:
    with library:
        path = tmp_path / "bees.srt"
        path.write_text(ENGLISH)
        assert talk_made_of(library, look_at([path])) is None
        kept = keep(library, read(look_at([path])))
        assert (kept.is_new, kept.is_article) == (True, False)
        found = talk_made_of(library, look_at([path]))
        assert found is not None
        assert (found.id, found.is_new, found.has_changed) == (kept.id, False, False)
        assert talk_made_of(library, candidate(path, title="Another")) is None


def test_looking_at_one_file_reads_no_format(tmp_path: Path) -> None:
    path = tmp_path / "bees.srt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    assert look_at([path]).digest
    with pytest.raises(UnreadableFile):
        read(look_at([path]))


def test_a_page_is_told_to_be_an_article(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(PAGE, "utf-8")
    with library:
        assert keep(library, read(look_at([path]))).is_article


def test_facts_alone_are_no_talk(library: Library, tmp_path: Path) -> None:
    facts = tmp_path / "talk.info.json"
    facts.write_text(FACTS)
    with pytest.raises(UnreadableFile, match=r"^talk\.info\.json holds facts about a video and no text; choose the En"):
        read_talk(facts)
    with library, pytest.raises(UnreadableFile):
        keep(library, read(look_at([facts])))
    folder = tmp_path / "bees"
    folder.mkdir()
    facts.rename(folder / "talk.info.json")
    with pytest.raises(UnreadableFile, match=r"^None of these files holds any text\."):
        read_talk(folder)


def test_a_folder_with_a_folder_for_each_language_is_one_talk(tmp_path: Path) -> None:
    for language, text in (("english", ENGLISH), ("polish", POLISH)):
        folder = tmp_path / "bees" / language
        folder.mkdir(parents=True)
        (folder / "captions.srt").write_text(text, "utf-8")
    new = read_talk(tmp_path / "bees")
    assert [(s.source, s.target) for s in new.segments] == [("Good morning.", "Dzień dobry.")]
    assert new.title == "bees"


def test_a_talk_file_is_always_a_new_talk(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "talk.dwuglos"
    first = full_talk(library)
    file.write_bytes(pack(library.whole_talk(first)))
    second, third = bring_in(library, file), bring_in(library, file)
    assert [talk.title for talk in library.talks()] == ["Sieci (3)", "Sieci (2)", "Sieci"]
    assert second.is_new
    assert not second.has_changed
    assert [str(notice) for notice in third.notices] == [
        "The library has this talk already, as “Sieci (2)”; the one of the file was put beside it, as “Sieci (3)”."
    ]
    assert library.whole_talk(third.id).revisions == library.whole_talk(first).revisions


def test_a_talk_file_without_a_title_is_called_after_itself(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "chains of thought.dwuglos"
    whole = library.whole_talk(full_talk(library))
    file.write_bytes(pack(replace(whole, title=" ", created=5)))
    brought = bring_in(library, file)
    assert (library.talk(brought.id).title, brought.notices) == ("chains of thought", ())


def english(folder: Path) -> Path:
    path = folder / "bees.srt"
    path.write_text(ENGLISH)
    return path


def test_a_film_given_with_its_subtitles_is_attached(open_library: Library, tmp_path: Path) -> None:
    path, film = english(tmp_path), write_wav(tmp_path / "film of it.wav", tone(0.1))
    made = keep(open_library, read(look_at([film, path])))
    media = open_library.facts(made.id).media
    assert media is not None
    assert (media.path, media.duration) == (str(film), 100)


def test_a_film_given_later_belongs_to_the_talk_that_was_made_before(open_library: Library, tmp_path: Path) -> None:
    path, film = english(tmp_path), write_wav(tmp_path / "film of it.wav", tone(0.1))
    made = keep(open_library, read(look_at([path])))
    found = talk_made_of(open_library, look_at([path, film]))
    assert found is not None
    assert found.id == made.id
    media = open_library.facts(made.id).media
    assert media is not None
    assert media.path == str(film)
    other = write_wav(tmp_path / "another.wav", tone(0.2))
    talk_made_of(open_library, look_at([path, other]))
    assert open_library.facts(made.id).media == media


def test_a_film_alone_is_no_talk(tmp_path: Path) -> None:
    film = write_wav(tmp_path / "film.wav", tone(0.1))
    with pytest.raises(UnreadableFile) as refused:
        look_at([film])
    assert str(refused.value) == (
        "film.wav is video or sound; open its subtitles or its text first, and attach it to that talk."
    )


def test_a_talk_of_a_talk_file_finds_its_film_beside_that(open_library: Library, tmp_path: Path) -> None:
    film = write_wav(tmp_path / "nets.wav", tone(0.1))
    talk = open_library.add_talk("Sieci", [], facts=TalkFacts(media=media_of(film)))
    file = tmp_path / "sieci.dwuglos"
    file.write_bytes(pack(open_library.whole_talk(talk)))
    made = keep(open_library, read(look_at([file]))).id
    media = open_library.facts(made).media
    assert media is not None
    assert media.path == str(film)
    film.unlink()
    gone = open_library.facts(keep(open_library, read(look_at([file]))).id).media
    assert gone == media._replace(path="nets.wav")
