"""From files to a new talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import FactsAlone, InputError, MediaError, Notice, UnpairableTexts, UnreadableFile, notice
from dwuglos.importing.sources import Sources
from dwuglos.importing.titles import title_of, title_of_path
from dwuglos.talk.stored_talk import NO_FACTS, TalkFacts
from dwuglos.talk.transcript import PERSON, NewSegment, Segment, number
from dwuglos.talk.video import Video

if TYPE_CHECKING:
    from dwuglos.formats.base import Cue
    from dwuglos.importing.bundles import Parts
    from dwuglos.importing.files import FileReading
    from dwuglos.talk.article import Part
    from dwuglos.talk.whole_talk import WholeTalk


@dataclass(frozen=True, slots=True)
class NewTalk:
    """A talk that no library holds yet; `joined` counts segments whose Polish was put together by time."""

    title: str
    segments: list[Segment]
    notices: tuple[Notice, ...]
    source_path: str
    digest: str
    joined: int = 0
    facts: TalkFacts = NO_FACTS
    found: tuple[FoundFile, ...] = ()
    """The English and, if there is one, the Polish: what they were read as."""
    parts: tuple[str, ...] = ()
    """Names of the texts in a folder or a ZIP."""
    article: tuple[Part, ...] = ()
    """What was published of the talk, where the file is a page of it."""
    whole: WholeTalk | None = None
    """All that is kept of the talk, where the file is a talk file."""


class FoundFile(NamedTuple):
    """A file that was read: the names of the file, its format and its encoding."""

    name: str
    format: str
    encoding: str


@dataclass(frozen=True, slots=True)
class HowToRead:
    """What the user says of a file, where looking at it is not to decide; see `dwuglos.importing.files.read_file`."""

    format: str | None = None
    encoding: str | None = None
    frame_rate: float | None = None
    part: str | None = None
    """Which file of a folder or a ZIP it is; an empty name says that there is none."""
    is_polish: bool = False
    """Of the one file of a talk: it is Polish, and there is no English yet."""
    in_order: bool = False
    """Of the translation: its first piece belongs to the first of the English, and so on, whatever the times say."""
    is_copied: bool = False
    """The file holds for a while what was copied: neither its name nor its place says anything."""


FOUND = HowToRead()
"""All is found by looking at the file."""


def read_talk(
    source: Path,
    translation: Path | None = None,
    title: str = "",
    how: HowToRead = FOUND,
    info: Path | None = None,
    how_translation: HowToRead = FOUND,
    sources: Sources | None = None,
    media: Path | None = None,
) -> NewTalk:
    """Read the English of a talk, and its Polish and the facts about its video when there are files of them.

    A folder or a ZIP given as `source` is looked through for all of them. `sources` are files of which something was
    read already. `media` is what is played along with the talk; without it, what lies beside `source` under its name.
    Raises UnreadableFile and UnpairableTexts, InputError for a format nobody knows, MediaError for `media`.
    """
    new = _read_talk(source, translation, title, how, info, how_translation, sources)
    return with_media(new, source, media, how)


def with_media(new: NewTalk, source: Path, media: Path | None, how: HowToRead = FOUND) -> NewTalk:
    """Return a new talk with what is played along with it. Raises MediaError for `media`."""
    from dwuglos.media import files

    if media is not None:
        return replace(new, facts=replace(new.facts, media=files.looked_at(media)))
    if new.whole is not None:
        return _with_its_media(new, new.whole, source)
    found = None if how.is_copied else files.beside(source.absolute())
    if found is None:
        return new
    try:
        facts = replace(new.facts, media=files.media_of(found))
    except MediaError:  # nobody has asked for it
        return new
    sentence = "{file} lies beside it and will be played along with the talk."
    return replace(new, facts=facts, notices=(*new.notices, notice(sentence, file=found.name)))


def _with_its_media(new: NewTalk, whole: WholeTalk, source: Path) -> NewTalk:
    """Return the talk of a talk file with what is played along with it: from beside the file, or from within it."""
    from dwuglos import places
    from dwuglos.importing.talk_media import unpack_media
    from dwuglos.media import files

    media = whole.facts.media
    if media is None:
        return new
    notices = new.notices
    there = files.find(media, str(source.absolute()))
    if there is None:
        try:
            path = unpack_media(source, media, places.media())
            there = None if path is None else media._replace(path=str(path))
        except MediaError as error:
            notices = (*notices, notice("{trouble}", trouble=error))
    facts = replace(new.facts, media=there or media)
    return replace(new, facts=facts, whole=replace(whole, facts=facts), notices=notices)


def _read_talk(
    source: Path,
    translation: Path | None,
    title: str,
    how: HowToRead,
    info: Path | None,
    how_translation: HowToRead,
    sources: Sources | None,
) -> NewTalk:
    from tempfile import TemporaryDirectory

    from dwuglos.importing import bundles, talk_files, unpacking

    if talk_files.is_talk_file(source):
        return _of_talk_file(source, title, [translation, info])
    sources = sources or Sources()
    if not bundles.is_bundle(source):
        return _read_files(sources, source, translation, title, how, info, how_translation)
    with TemporaryDirectory(prefix="dwuglos-") as folder:
        bundle = unpacking.unpacked(source, Path(folder))
        parts = bundles.choose(bundle.files, how.part, how_translation.part, sources)
        polish, facts = translation or parts.polish, info or parts.info
        new = _read_files(sources, parts.english, polish, title, how, facts, how_translation, source)
    return replace(
        new,
        notices=bundle.notices + parts.notices + new.notices,
        digest=sources.digest(source),
        parts=tuple(path.name for path in parts.texts),
    )


def _of_talk_file(source: Path, title: str, others: Sequence[Path | None]) -> NewTalk:
    from dwuglos.importing.talk_files import read_talk_file

    if any(others):
        raise InputError(
            "{file} holds the whole talk; leave out the file of its translation and that of its facts.",
            file=source.name,
        )
    whole, notices, digest = read_talk_file(source)
    name = title.strip() or whole.title.strip() or title_of_path(source) or source.stem
    article = tuple(whole.article)
    return NewTalk(name, whole.segments, notices, "", digest, facts=whole.facts, article=article, whole=whole)


def read_parts(sources: Sources, parts: Parts, title: str = "", media: Path | None = None) -> NewTalk:
    """Read the files of a talk that were given together. Raises as `read_talk` does."""
    new = _read_files(sources, parts.english, parts.polish, title, FOUND, parts.info, FOUND)
    return with_media(replace(new, notices=parts.notices + new.notices), parts.english, media)


def _read_files(
    sources: Sources,
    source: Path,
    translation: Path | None,
    title: str,
    how: HowToRead,
    info: Path | None,
    how_translation: HowToRead,
    bundle: Path | None = None,
) -> NewTalk:
    # Not at the top: a talk that is opened again needs none of what reads files.
    from dwuglos.importing.pairing import pair

    english = _read(sources, source, how)
    _refuse_nothing(source, english)
    notices = english.notices + _language_notices(source, english, how)
    found = [FoundFile(source.name, english.format.name, english.encoding)]
    joined = 0
    if translation is None:
        new = [_polish_segment(cue) if how.is_polish else _new_segment(cue) for cue in english.cues]
    else:
        polish = _read(sources, translation, how_translation)
        found.append(FoundFile(translation.name, polish.format.name, polish.encoding))
        paired = pair(english.cues, _untimed(english.cues, polish.cues) if how_translation.in_order else polish.cues)
        new, joined = paired.segments, paired.joined
        notices += polish.notices + paired.notices
    if english.timing:
        new = [segment._replace(timing=english.timing) for segment in new]
    video = english.video or Video()
    if info is not None:
        video, repairs = read_video(info, sources)
        notices += repairs
    place = None if how.is_copied else (bundle or source).absolute()
    title = title.strip() or title_of(video, english.article, place, english.cues)
    facts = TalkFacts(english.extras, video)
    path, segments = str(place or ""), number(new)
    return NewTalk(title, segments, notices, path, english.digest, joined, facts, tuple(found), (), english.article)


def _refuse_nothing(source: Path, reading: FileReading) -> None:
    """Refuse a file of which no talk can be made. Raises UnreadableFile."""
    if reading.cues or reading.article:
        return
    if reading.video is None:
        raise UnreadableFile("There is no text in {file}; choose another file.", file=source.name)
    raise FactsAlone(
        "{file} holds facts about a video and no text; choose the English text, and this file for the facts.",
        file=source.name,
    )


def _language_notices(source: Path, english: FileReading, how: HowToRead) -> tuple[Notice, ...]:
    from dwuglos.importing.bundles import looks_polish

    if how.is_polish or not looks_polish(english):
        return ()
    return (notice("{file} was read as the English, but looks Polish.", file=source.name),)


def _untimed(english: Sequence[Cue], polish: Sequence[Cue]) -> list[Cue]:
    """Return the Polish without its times, so that it is paired by its order. Raises UnpairableTexts."""
    if len(english) != len(polish):
        raise UnpairableTexts(
            "There are {english} English pieces and {polish} Polish ones, so they cannot be paired in their order; "
            "pair them by their times.",
            english=len(english),
            polish=len(polish),
        )
    return [cue._replace(start=None, end=None) for cue in polish]


def read_video(path: Path, sources: Sources | None = None) -> tuple[Video, tuple[Notice, ...]]:
    """Read facts about a video, and what to say of them. Raises UnreadableFile for a file that holds none."""
    facts = _read(sources or Sources(), path, FOUND)
    if facts.video is None:
        raise UnreadableFile("{file} contains no facts about a video; choose a yt-dlp info.json.", file=path.name)
    return facts.video, facts.notices


def _read(sources: Sources, path: Path, how: HowToRead) -> FileReading:
    return sources.read(path, how.format, how.encoding, how.frame_rate)


def _new_segment(cue: Cue) -> NewSegment:
    """Return a segment of a cue; what a file brings as Polish is a person's."""
    state = "translated" if cue.target and cue.state == "initial" else cue.state if cue.target else "initial"
    origin = PERSON if cue.target else ""
    return NewSegment(cue.start, cue.end, cue.text, cue.target, state, origin, cue.note, cue.extra)


def _polish_segment(cue: Cue) -> NewSegment:
    """Return a segment whose Polish alone is known; of a cue with both texts, the second is it as ever."""
    return _new_segment(cue if cue.target else cue._replace(text="", target=cue.text, extra=""))
