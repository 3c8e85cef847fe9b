"""Several files of one talk: which of them is what, and ZIPs of strangers."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from dwuglos.errors import UnpairableTexts, UnreadableFile
from dwuglos.importing import LARGEST, bundles
from dwuglos.importing.bringing_in import bring_in
from dwuglos.importing.new_talk import HowToRead, read_talk
from dwuglos.store.library import Library
from tests.dwuglos.importing.together import bring_in_together

ENGLISH = "1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n\n2\n00:00:03,000 --> 00:00:04,000\nThank you.\n"
POLISH = "1\n00:00:01,000 --> 00:00:02,000\nDzień dobry.\n\n2\n00:00:03,000 --> 00:00:04,000\nDziękuję.\n"
FACTS = json.dumps(
    {"id": "x", "title": "A talk", "view_count": 12, "webpage_url": "https://example.org/v", "duration": 9}
)


def files(folder: Path, **contents: str) -> list[Path]:
    """Write files; two underscores in a name stand for a dot."""
    paths = [folder / name.replace("__", ".") for name in contents]
    for path, content in zip(paths, contents.values(), strict=True):
        path.write_text(content, "utf-8")
    return paths


@pytest.mark.parametrize(
    ("english", "polish"),
    [("a__srt", "b__srt"), ("b__srt", "a__srt"), ("talk__en__srt", "talk__pl__srt"), ("captions__srt", "polskie__srt")],
)
def test_languages_are_found_by_name_or_letters(tmp_path: Path, english: str, polish: str) -> None:
    one, other = files(tmp_path, **{english: ENGLISH, polish: POLISH})
    for order in ((one, other), (other, one)):
        parts = bundles.choose(order)
        assert (parts.english, parts.polish, parts.info) == (one, other, None)


def test_a_name_counts_before_letters(tmp_path: Path) -> None:
    one, other = files(tmp_path, talk__pl__srt=ENGLISH, talk__en__srt=POLISH)
    assert bundles.choose([one, other]).polish == one


def test_facts_and_what_is_left_aside_are_told(tmp_path: Path) -> None:
    paths = files(tmp_path, a__srt=ENGLISH, b__srt=POLISH, c__srt=POLISH.replace("Dziękuję", "Ach"), talk__json=FACTS)
    (tmp_path / "picture.srt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    parts = bundles.choose([*paths, tmp_path / "picture.srt"])
    assert (parts.english.name, parts.info and parts.info.name) == ("a.srt", "talk.json")
    said = [str(notice) for notice in parts.notices]
    assert said[0].startswith("a.srt was read as the English, ")
    assert any("picture.srt" in sentence for sentence in said)
    assert said[-1].startswith("Left aside: ")


def test_nothing_readable_says_why(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"a\.srt"):
        bundles.choose(files(tmp_path, a__srt="", b__srt=""))


def test_a_folder_and_a_zip_are_read_alike(tmp_path: Path) -> None:
    folder = tmp_path / "The {odd} talk"
    folder.mkdir()
    paths = files(folder, talk__en__srt=ENGLISH, talk__pl__srt=POLISH, talk__json=FACTS)
    packed = tmp_path / "The {odd} talk.bin"  # content decides
    with zipfile.ZipFile(packed, "w") as archive:
        for path in paths:
            archive.write(path, f"some/where/{path.name}")
    for source in (folder, packed):
        new = read_talk(source)
        assert new.title == "A talk"  # as the video is called
        assert [(s.source, s.target) for s in new.segments] == [
            ("Good morning.", "Dzień dobry."),
            ("Thank you.", "Dziękuję."),
        ]
        assert (new.facts.video.views, new.source_path) == (12, str(source))


def test_a_zip_puts_nothing_outside_its_folder(tmp_path: Path) -> None:
    packed, into = tmp_path / "evil.zip", tmp_path / "a" / "b"
    into.mkdir(parents=True)
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("../../../evil.srt", ENGLISH)
        archive.writestr("/evil2.srt", ENGLISH)
        archive.writestr("..\\..\\evil3.srt", ENGLISH)
    found = bundles.unpack(packed, into)
    assert [path.name for path in found] == ["evil.srt", "evil2.srt", "evil3.srt"]
    assert all(into in path.parents for path in found)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "evil.zip"]


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    packed = tmp_path / "bomb.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.srt", bytes(LARGEST + 1))
    with pytest.raises(UnreadableFile, match=r"There are no files in bomb\.zip"):
        bundles.unpack(packed, tmp_path)


@pytest.mark.parametrize("damage", [lambda data: data[:60], lambda data: data.replace(b"Good", b"Evil", 1)])
def test_a_damaged_zip_is_told(tmp_path: Path, damage: object) -> None:
    packed = tmp_path / "talk.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("talk.srt", ENGLISH)
    packed.write_bytes(damage(packed.read_bytes()))  # type: ignore[operator]
    with pytest.raises(UnreadableFile):
        read_talk(packed)


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="There are no files in"):
        read_talk(tmp_path)


def test_a_zip_whose_content_is_damaged_is_told(tmp_path: Path) -> None:
    packed = tmp_path / "talk.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("talk.srt", ENGLISH * 50)
        at = archive.infolist()[0].header_offset + 30 + len("talk.srt")
    data = bytearray(packed.read_bytes())
    data[at : at + 8] = b"\xff" * 8
    packed.write_bytes(data)
    with pytest.raises(UnreadableFile, match=r"talk\.zip cannot be unpacked"):
        read_talk(packed)


def test_a_zip_is_known_again(tmp_path: Path, library: Library) -> None:
    packed = tmp_path / "talk.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("talk.en.srt", ENGLISH)
    first, second = bring_in(library, packed), bring_in(library, packed)
    assert (second.id, second.is_new, second.has_changed) == (first.id, False, False)


def test_files_given_again_open_their_talk_and_say_what_was_not_read(tmp_path: Path, library: Library) -> None:
    paths = files(tmp_path, a__en__srt=ENGLISH, a__pl__srt=POLISH)
    first, second = bring_in_together(library, paths), bring_in_together(library, paths)
    assert (second.id, second.is_new) == (first.id, False)
    assert [str(n) for n in second.notices] == ["A talk was made of a.en.srt before; a.pl.srt was not read again."]


def test_the_user_says_which_is_which(tmp_path: Path) -> None:
    paths = files(tmp_path, a__srt=ENGLISH, b__srt=POLISH, c__srt=POLISH)
    parts = bundles.choose(paths, english="b.srt", polish="a.srt")
    assert (parts.english.name, parts.polish and parts.polish.name) == ("b.srt", "a.srt")
    assert {path.name for path in parts.texts} == {"a.srt", "b.srt", "c.srt"}
    assert bundles.choose(paths, polish="").polish is None
    assert bundles.choose(paths, polish="b.srt").english.name == "a.srt"
    assert bundles.choose(paths, english="c.srt").polish == paths[1]


def test_of_two_polish_files_the_one_named_like_the_english_is_taken(tmp_path: Path) -> None:
    paths = files(tmp_path, talk__en__srt=ENGLISH, talk__pl__srt=POLISH, talk_old__pl__srt=POLISH)
    for order in (paths, paths[::-1]):
        assert bundles.choose(order).polish == paths[1]


def test_parts_that_are_not_there_are_refused(tmp_path: Path) -> None:
    paths = files(tmp_path, a__srt=ENGLISH)
    with pytest.raises(UnreadableFile, match=r"no text called x\.srt in it; choose one of: a\.srt"):
        bundles.choose(paths, english="x.srt")
    with pytest.raises(UnreadableFile, match=r"a\.srt is the only text"):
        bundles.choose(paths, polish="a.srt")


def test_chosen_parts_of_a_zip_become_a_talk(tmp_path: Path) -> None:
    folder = tmp_path / "talk"
    folder.mkdir()
    files(folder, a__srt=ENGLISH, b__srt=POLISH, c__srt=POLISH.replace("Dziękuję", "Dzięki"))
    new = read_talk(folder, how_translation=HowToRead(part="c.srt"))
    assert [segment.target for segment in new.segments] == ["Dzień dobry.", "Dzięki."]
    assert [found.name for found in new.found] == ["a.srt", "c.srt"]
    assert set(new.parts) == {"a.srt", "b.srt", "c.srt"}


def test_texts_are_paired_in_their_order(tmp_path: Path) -> None:
    english, polish = files(tmp_path, a__srt=ENGLISH, b__srt=POLISH.replace("00:00:0", "00:07:0"))
    new = read_talk(english, polish, how_translation=HowToRead(in_order=True))
    assert [segment.target for segment in new.segments] == ["Dzień dobry.", "Dziękuję."]
    polish.write_text(POLISH.partition("2\n")[0], "utf-8")
    with pytest.raises(UnpairableTexts, match="2 English pieces and 1 Polish ones"):
        read_talk(english, polish, how_translation=HowToRead(in_order=True))


def test_polish_alone_becomes_a_talk(tmp_path: Path) -> None:
    (polish,) = files(tmp_path, a__srt=POLISH)
    new = read_talk(polish, how=HowToRead(is_polish=True))
    assert [(s.source, s.target, s.state) for s in new.segments] == [
        ("", "Dzień dobry.", "translated"),
        ("", "Dziękuję.", "translated"),
    ]
    assert new.notices == ()
    assert [str(notice) for notice in read_talk(polish).notices] == ["a.srt was read as the English, but looks Polish."]
