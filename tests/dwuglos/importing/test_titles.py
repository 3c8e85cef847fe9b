"""What a talk is called: never after its format, its language or where it happened to lie."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dwuglos.formats.base import Cue
from dwuglos.importing.bringing_in import look_at, read
from dwuglos.importing.new_talk import HowToRead, read_talk
from dwuglos.importing.titles import title_of, title_of_path
from dwuglos.store.library import Library
from dwuglos.talk.article import Part
from dwuglos.talk.video import Video
from tests.dwuglos.importing.together import bring_in_together

ENGLISH = "1\n00:00:01,000 --> 00:00:03,000\nThis is a talk\n\n2\n00:00:03,000 --> 00:00:05,500\nabout networks.\n"
FACTS = json.dumps({"title": "A film of bees", "view_count": 12, "webpage_url": "https://example.org/v", "duration": 9})


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("talks/2016-zeta/english/captions.srt", "2016-zeta"),
        ("talks/prism/captions.en.srt", "prism"),
        ("talks/prism/en_US.srt", "prism"),
        ("talks/prism/talk.en.srt", "prism"),
        ("talks/prism/polish/auto_generated.srt", "prism"),
        ("talks/But what is a neural network.srt", "But what is a neural network"),
        ("talks/eigenvalues.en.srt", "eigenvalues"),
        ("talks/eigenvalues.en-US.srt", "eigenvalues"),
        ("talks/eigenvalues_pl.srt", "eigenvalues"),
        ("talks/Bees (English).srt", "Bees"),
        ("talks/Learn English.srt", "Learn English"),
        ("talks/Bees [aircAruvnKk].en.vtt", "Bees"),
        ("talks/Bees [aircAruvnKk].en-orig.vtt", "Bees"),
        ("talks/Bees [aircAruvnKk].info.json", "Bees"),
        ("talks/Dr. Smith.srt", "Dr. Smith"),
        ("/captions.srt", ""),
        ("/english/captions.srt", ""),
        ("/home/somebody/Downloads/captions.srt", ""),
    ],
)
def test_a_name_says_what_it_says(path: str, title: str) -> None:
    assert title_of_path(Path(path)) == title


def test_a_home_folder_is_no_title(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "ania")
    assert title_of_path(tmp_path / "ania" / "captions.srt") == ""
    assert title_of_path(tmp_path / "ania" / "bees" / "captions.srt") == "bees"


def test_the_video_comes_before_the_page_and_the_page_before_the_file() -> None:
    page, path = [Part(1, "title", 0, "A page")], Path("talks/bees.srt")
    cues = [Cue(0, 1, "Words.")]
    assert title_of(Video(title=" A video "), page, path, cues) == "A video"
    assert title_of(Video(), page, path, cues) == "A page"
    assert title_of(Video(), [], path, cues) == "bees"


def test_where_nothing_has_a_name_it_is_how_the_text_begins() -> None:
    cues = [
        Cue(0, 1, "<i>This</i> is"),
        Cue(1, 2, "a three.\nIt is sloppily written, and"),
        Cue(2, 3, "rendered at 28 by 28"),
    ]
    assert title_of(Video(), [], None, cues) == "This is a three. It is sloppily written, and rendered at 28…"
    assert title_of(Video(), [], Path("/captions.srt"), [Cue(0, 1, "", "Po polsku.")]) == "Po polsku."
    assert title_of(Video(), [], Path("/captions.srt"), []) == "captions"


def test_a_copied_text_is_called_neither_clipboard_nor_after_its_folder(tmp_path: Path) -> None:
    copied = tmp_path / "clipboard.txt"
    copied.write_text("0:01 Good evening.\n0:04 Tonight we look at bees.\n")
    new = read_talk(copied, how=HowToRead(is_copied=True))
    assert (new.title, new.source_path) == ("Good evening. Tonight we look at bees.", "")


@pytest.mark.parametrize("name", ["captions.srt", "talk.en.srt"])
def test_facts_given_with_a_file_or_in_its_folder_name_the_talk(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "bees"
    folder.mkdir()
    (folder / name).write_text(ENGLISH)
    assert read_talk(folder).title == read_talk(folder / name).title == "bees"
    (folder / "talk.info.json").write_text(FACTS)
    assert read_talk(folder).title == "A film of bees"
    assert read_talk(folder / name, info=folder / "talk.info.json").title == "A film of bees"
    assert read(look_at([folder / name, folder / "talk.info.json"])).title == "A film of bees"
    with Library(tmp_path / "l.db") as library:
        talk = bring_in_together(library, [folder / "talk.info.json", folder / name]).id
        assert (library.talk(talk).title, library.facts(talk).video.views) == ("A film of bees", 12)
