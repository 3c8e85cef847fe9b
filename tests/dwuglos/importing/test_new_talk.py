from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from dwuglos import places
from dwuglos.errors import FactsAlone, InputError, MediaError, UnpairableTexts, UnreadableFile
from dwuglos.importing import talk_media
from dwuglos.importing.bringing_in import bring_in, keep
from dwuglos.importing.new_talk import HowToRead, read_talk, read_video
from dwuglos.importing.sources import Sources
from dwuglos.media import files
from dwuglos.store.library import Library
from dwuglos.talk.media import Media
from dwuglos.talk.transcript import RANK_STEP, Segment
from tests.dwuglos.importing.talks import full_talk, packed
from tests.dwuglos.importing.together import bring_in_together
from tests.stand_ins.sounds import tone, write_wav

ENGLISH = "1\n00:00:01,000 --> 00:00:03,000\nThis is a talk\n\n2\n00:00:03,000 --> 00:00:05,500\nabout networks.\n"
POLISH = "1\n00:00:01,000 --> 00:00:03,000\nTo jest wykład\n\n2\n00:00:03,100 --> 00:00:05,500\no sieciach.\n"
POLISH_AS_ONE = "1\n00:00:01,000 --> 00:00:05,500\nTo jest dość długi wykład o sieciach.\n"


@pytest.fixture
def english(tmp_path: Path) -> Path:
    path = tmp_path / "Sieci neuronowe.srt"
    path.write_text(ENGLISH)
    return path


def test_a_file_becomes_a_talk(english: Path) -> None:
    talk = read_talk(english)
    assert talk.title == "Sieci neuronowe"
    assert talk.segments == [
        Segment(1, RANK_STEP, 1000, 3000, "This is a talk"),
        Segment(2, 2 * RANK_STEP, 3000, 5500, "about networks."),
    ]
    assert (talk.notices, talk.joined) == ((), 0)
    assert talk.source_path == str(english)
    assert talk.digest == hashlib.sha256(english.read_bytes()).hexdigest()


def test_a_relative_path_is_kept_whole(english: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(english.parent)
    assert read_talk(Path(english.name)).source_path == str(english)


@pytest.mark.parametrize(("given", "title"), [("  Mój wykład ", "Mój wykład"), (" ", "Sieci neuronowe")])
def test_a_title_may_be_given(english: Path, given: str, title: str) -> None:
    assert read_talk(english, title=given).title == title


def test_polish_cut_alike_is_laid_beside(english: Path, tmp_path: Path) -> None:
    polish = tmp_path / "pl.srt"
    polish.write_text(POLISH, encoding="cp1250")
    talk = read_talk(english, polish)
    assert [(s.source, s.target, s.state, s.origin) for s in talk.segments] == [
        ("This is a talk", "To jest wykład", "translated", "person"),
        ("about networks.", "o sieciach.", "translated", "person"),
    ]
    assert talk.joined == 0
    assert talk.digest == read_talk(english).digest


def test_polish_cut_otherwise_is_joined_by_time_and_said_to_be(english: Path, tmp_path: Path) -> None:
    polish = tmp_path / "pl.srt"
    polish.write_text(POLISH_AS_ONE, encoding="utf-8")
    talk = read_talk(english, polish)
    assert " ".join(s.target for s in talk.segments) == "To jest dość długi wykład o sieciach."
    assert talk.joined == 2
    assert [str(notice) for notice in talk.notices] == ["2 segments were joined by time."]


def test_the_notices_of_both_files_are_told(english: Path, tmp_path: Path) -> None:
    english.write_text(ENGLISH + "\n3\n00:00:06,000 -> nonsense\nlost?\n")
    polish = tmp_path / "pl.srt"
    polish.write_text(POLISH + "\n3\n00:00:06,000 -> nonsense\nzgubione?\n", encoding="utf-8")
    alone = read_talk(english).notices
    assert alone
    assert len(read_talk(english, polish).notices) > len(alone)


def test_plain_text_has_no_times(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("First line.\n\nSecond line.\n")
    assert [s[2:5] for s in read_talk(path).segments] == [(None, None, "First line."), (None, None, "Second line.")]


def test_a_format_may_be_named(english: Path) -> None:
    assert [s.source for s in read_talk(english, how=HowToRead("text")).segments][1] == "00:00:01,000 --> 00:00:03,000"
    with pytest.raises(InputError, match=r"^There is no format called “xyz”; choose one of: "):
        read_talk(english, how=HowToRead("xyz"))


def test_what_cannot_be_read_or_paired_is_told_of(english: Path, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"^There is no file .*gone\.srt; check its name and folder\.$"):
        read_talk(tmp_path / "gone.srt")
    with pytest.raises(UnreadableFile, match=r"^There is no file .*gone\.srt; "):
        read_talk(english, tmp_path / "gone.srt")
    text = tmp_path / "lines.txt"
    text.write_text("Jedna.\n\nDwie.\n\nTrzy.\n")
    with pytest.raises(UnpairableTexts, match=r"^Only one of the texts has times"):
        read_talk(english, text)


def test_text_that_cannot_be_stored_is_made_so(english: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dwuglos.formats import FORMATS
    from dwuglos.formats.base import Cue
    from dwuglos.importing import files
    from dwuglos.importing.files import FileReading

    cues = (Cue(0, 1, "half \ud83d pair"),)
    monkeypatch.setattr(files, "read_file", lambda *_: FileReading(cues, (), FORMATS[0], "utf-8", ""))
    assert read_talk(english).segments[0].source == "half \N{REPLACEMENT CHARACTER} pair"


FACTS = '{"id": "x", "title": "A talk on networks", "view_count": 12, "webpage_url": "https://example.org/v"}'


@pytest.fixture
def polish(tmp_path: Path) -> Path:
    path = tmp_path / "pl.srt"
    path.write_text(POLISH, encoding="utf-8")
    return path


@pytest.fixture
def info(tmp_path: Path) -> Path:
    path = tmp_path / "facts.json"
    path.write_text(FACTS)
    return path


def test_what_the_files_were_read_as_is_there(english: Path, polish: Path) -> None:
    assert [found.name for found in read_talk(english).found] == [english.name]
    both = read_talk(english, polish).found
    assert [found.name for found in both] == [english.name, "pl.srt"]
    assert both[1].encoding == "utf-8"


def test_facts_about_the_video_come_along_and_name_the_talk(english: Path, info: Path) -> None:
    talk = read_talk(english, info=info)
    assert (talk.facts.video.views, talk.title) == (12, "A talk on networks")
    assert read_video(info)[0] == talk.facts.video
    with pytest.raises(UnreadableFile, match=r"contains no facts about a video"):
        read_video(english)


def test_a_folder_is_read_as_one_talk(english: Path, polish: Path) -> None:
    talk = read_talk(english.parent)
    assert next((s.source, s.target) for s in talk.segments) == ("This is a talk", "To jest wykład")
    assert sorted(talk.parts) == [english.name, "pl.srt"]
    assert talk.source_path == str(english.parent)
    assert talk.digest == Sources().digest(english.parent)
    alone = read_talk(english.parent, how_translation=HowToRead(part=""))
    assert [s.target for s in alone.segments] == ["", ""]


def test_files_that_were_read_already_are_not_read_again(english: Path) -> None:
    sources = Sources()
    read_talk(english, sources=sources)
    english.write_text("now something else")
    assert read_talk(english, sources=sources).segments[0].source == "This is a talk"
    with pytest.raises(UnreadableFile):
        read_talk(english.with_name("gone.srt"))


def test_polish_given_as_the_one_file_is_said_to_look_so_or_taken_as_it(polish: Path) -> None:
    talk = read_talk(polish)
    assert [str(notice) for notice in talk.notices] == ["pl.srt was read as the English, but looks Polish."]
    talk = read_talk(polish, how=HowToRead(is_polish=True))
    assert talk.notices == ()
    assert [(s.source, s.target, s.state) for s in talk.segments][1] == ("", "o sieciach.", "translated")


def test_polish_is_paired_in_its_order_where_that_is_wished(english: Path, tmp_path: Path) -> None:
    late = tmp_path / "late.srt"
    late.write_text(POLISH.replace("00:00:0", "00:10:0"), encoding="utf-8")
    talk = read_talk(english, late, how_translation=HowToRead(in_order=True))
    assert [(s.start, s.target) for s in talk.segments] == [(1000, "To jest wykład"), (3000, "o sieciach.")]
    late.write_text(POLISH_AS_ONE, encoding="utf-8")
    with pytest.raises(UnpairableTexts, match=r"^There are 2 English pieces and 1 Polish ones"):
        read_talk(english, late, how_translation=HowToRead(in_order=True))


def test_a_file_brought_in_again_is_the_talk_it_was_made_into(library: Library, english: Path, polish: Path) -> None:
    first = bring_in(library, english)
    assert (first.is_new, first.has_changed) == (True, False)
    again = bring_in(library, english)
    assert (again.id, again.is_new, again.has_changed) == (first.id, False, False)
    english.write_text(ENGLISH.replace("networks", "nets"))
    changed = bring_in(library, english)
    assert (changed.id, changed.is_new, changed.has_changed) == (first.id, False, True)
    assert bring_in(library, english, title="Another").id != first.id
    assert bring_in(library, english, polish).id != first.id


def test_files_brought_in_together_are_one_talk(library: Library, english: Path, polish: Path, info: Path) -> None:
    alone = bring_in_together(library, [english])
    assert bring_in_together(library, [english]).id == alone.id
    # The talk of the English alone has no Polish, so this is another.
    both = bring_in_together(library, [english, polish, info])
    assert both.is_new
    assert both.id != alone.id
    assert next(str(notice) for notice in both.notices).startswith("Sieci neuronowe.srt was read as the English, ")
    assert library.facts(both.id).video.views == 12
    assert library.segments(both.id)[0].target == "To jest wykład"
    again = bring_in_together(library, [polish, english])
    assert (again.id, again.is_new) == (both.id, False)
    sentence = "A talk was made of Sieci neuronowe.srt before; pl.srt was not read again."
    assert [str(notice) for notice in again.notices] == [sentence]


def test_english_with_facts_is_the_talk_made_of_it_before(library: Library, english: Path, info: Path) -> None:
    first = bring_in_together(library, [english, info])
    again = bring_in_together(library, [english, info])
    assert (again.id, again.is_new, again.notices) == (first.id, False, ())


def test_a_new_talk_is_kept_with_all_that_was_read(library: Library, english: Path, polish: Path, info: Path) -> None:
    english.write_text(ENGLISH + "\n3\n00:00:06,000 -> nonsense\nlost?\n")
    new = read_talk(english, polish, "Sieci", info=info)
    kept = keep(library, new)
    assert kept.notices == new.notices != ()
    assert library.segments(kept.id) == new.segments
    assert library.facts(kept.id) == new.facts
    assert library.source_digest(kept.id) == new.digest
    assert library.talk(kept.id).title == "Sieci"


# What is played along


@pytest.fixture
def sound(english: Path) -> Path:
    """The sound of the talk, beside its English."""
    return write_wav(english.with_suffix(".wav"), tone(1))


def test_what_lies_beside_is_played_along_and_that_is_said(english: Path, sound: Path) -> None:
    talk = read_talk(english)
    assert talk.facts.media is not None
    assert talk.facts.media.path == str(sound)
    assert [str(notice) for notice in talk.notices] == [
        "Sieci neuronowe.wav lies beside it and will be played along with the talk."
    ]
    assert read_talk(english, how=HowToRead(is_copied=True)).facts.media is None, "a copy lies beside nothing"


def test_what_lies_beside_and_cannot_be_played_is_passed_over(
    english: Path, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path) -> Media:
        raise MediaError("It cannot be read.")

    monkeypatch.setattr(files, "media_of", fail)
    talk = read_talk(english)
    assert (talk.facts.media, talk.notices) == (None, ())


def test_what_is_named_is_played_along_in_place_of_what_lies_beside(english: Path, sound: Path, tmp_path: Path) -> None:
    other = write_wav(tmp_path / "other.wav", tone(1))
    talk = read_talk(english, media=other)
    assert talk.facts.media is not None
    assert (talk.facts.media.path, talk.notices) == (str(other), ())
    with pytest.raises(MediaError):
        read_talk(english, media=tmp_path / "gone.wav")


# Talk files


@pytest.fixture
def talk_file(tmp_path: Path) -> Path:
    """A file of a whole talk, whose recording is nowhere."""
    with Library("sqlite://") as library:
        whole, data = packed(library, full_talk(library))
    assert whole.facts.media is not None
    path = tmp_path / "Wykład.dwuglos"
    path.write_bytes(data)
    return path


def test_a_talk_file_is_the_whole_talk(talk_file: Path) -> None:
    talk = read_talk(talk_file)
    assert talk.whole is not None
    assert (talk.title, talk.source_path, talk.digest) == ("Sieci", "", Sources().digest(talk_file))
    assert talk.segments == talk.whole.segments
    assert talk.article == tuple(talk.whole.article)
    assert talk.facts.video.views == 5
    assert talk.facts.media == talk.whole.facts.media
    assert talk.facts.media is not None
    assert talk.facts.media.path == "nets.mp4", "as it is in the file, where the recording is not found"
    assert read_talk(talk_file, title=" Mój ").title == "Mój"


def test_a_recording_that_is_found_is_not_taken_out(talk_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def find(media: Media, source: str) -> Media:
        asked.append(source)
        return media._replace(path="/home/ewa/nets.mp4")

    monkeypatch.setattr(files, "find", find)
    monkeypatch.setattr(talk_media, "unpack_media", None)
    talk = read_talk(talk_file)
    assert asked == [str(talk_file)]
    assert talk.facts.media is not None
    assert talk.facts.media.path == "/home/ewa/nets.mp4"
    assert talk.whole is not None
    assert talk.whole.facts == talk.facts


def test_a_recording_in_a_talk_file_is_taken_out(talk_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, str]] = []

    def unpack(source: Path, media: Media, folder: Path) -> Path:
        asked.append((source, media.path))
        return folder / "nets.mp4"

    monkeypatch.setattr(talk_media, "unpack_media", unpack)
    talk = read_talk(talk_file)
    assert asked == [(talk_file, "nets.mp4")]
    assert talk.facts.media is not None
    assert talk.facts.media.path == str(places.media() / "nets.mp4")
    assert talk.whole is not None
    assert talk.whole.facts == talk.facts
    assert talk.notices == read_talk(talk_file).notices


def test_a_recording_that_cannot_be_taken_out_is_told_of(talk_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = read_talk(talk_file).notices

    def fail(*_: object) -> Path:
        raise MediaError("The recording is damaged.")

    monkeypatch.setattr(talk_media, "unpack_media", fail)
    talk = read_talk(talk_file)
    assert [str(notice) for notice in talk.notices] == [*map(str, usual), "The recording is damaged."]
    assert talk.facts.media is not None
    assert talk.facts.media.path == "nets.mp4"


def test_a_talk_file_without_a_recording_has_none(tmp_path: Path) -> None:
    with Library("sqlite://") as library:
        id = full_talk(library)
        library.keep_media(id, None)
        _, data = packed(library, id)
    path = tmp_path / "talk.dwuglos"
    path.write_bytes(data)
    write_wav(path.with_suffix(".wav"), tone(1))
    assert read_talk(path).facts.media is None


def test_a_talk_file_goes_with_no_other_file(talk_file: Path, polish: Path, info: Path) -> None:
    sentence = "holds the whole talk; leave out the file of its translation and that of its facts"
    for translation, facts in ((polish, None), (None, info), (polish, info)):
        with pytest.raises(InputError, match=sentence):
            read_talk(talk_file, translation, info=facts)


def test_facts_in_a_folder_are_read_unless_others_are_named(english: Path, polish: Path, tmp_path: Path) -> None:
    (english.parent / "talk.info.json").write_text(FACTS)
    assert read_talk(english.parent).facts.video.views == 12
    other = tmp_path / "elsewhere" / "other.json"
    other.parent.mkdir()
    other.write_text(FACTS.replace("12", "99"))
    assert read_talk(english.parent, info=other).facts.video.views == 99


def test_facts_alone_make_no_talk(info: Path) -> None:
    with pytest.raises(FactsAlone, match=r"facts\.json holds facts about a video and no text"):
        read_talk(info)
