"""From files to a new talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from dwuglos.errors import Notice, UnpairableTexts, UnreadableFile, notice
from dwuglos.importing.sources import Sources
from dwuglos.talk.stored_talk import NO_FACTS, TalkFacts
from dwuglos.talk.transcript import NewSegment, Segment, number
from dwuglos.talk.video import Video

if TYPE_CHECKING:
    from dwuglos.formats.base import Cue
    from dwuglos.importing.bundles import Parts
    from dwuglos.importing.files import FileReading
    from dwuglos.store.library import Library
    from dwuglos.talk.article import Part


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
) -> NewTalk:
    """Read the English of a talk, and its Polish and the facts about its video when there are files of them.

    A folder or a ZIP given as `source` is looked through for all of them. `sources` are files of which something was
    read already. Raises UnreadableFile and UnpairableTexts, InputError for a format nobody knows.
    """
    from tempfile import TemporaryDirectory

    from dwuglos.importing import bundles

    sources = sources or Sources()
    if not bundles.is_bundle(source):
        return _read_files(sources, source, translation, title, how, info, how_translation)
    with TemporaryDirectory(prefix="dwuglos-") as folder:
        parts = bundles.choose(bundles.unpack(source, Path(folder)), how.part, how_translation.part, sources)
        polish, facts = translation or parts.polish, info or parts.info
        new = _read_files(sources, parts.english, polish, title or source.stem, how, facts, how_translation)
    return replace(
        new,
        notices=parts.notices + new.notices,
        source_path=str(source.absolute()),
        digest=sources.digest(source),
        parts=tuple(path.name for path in parts.texts),
    )


def _read_parts(sources: Sources, parts: Parts) -> NewTalk:
    new = _read_files(sources, parts.english, parts.polish, "", FOUND, parts.info, FOUND)
    return replace(new, notices=parts.notices + new.notices)


def _read_files(
    sources: Sources,
    source: Path,
    translation: Path | None,
    title: str,
    how: HowToRead,
    info: Path | None,
    how_translation: HowToRead,
) -> NewTalk:
    # Not at the top: a talk that is opened again needs none of what reads files.
    from dwuglos.importing.pairing import pair

    english = _read(sources, source, how)
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
    return replace(_talk(source, english, title, new, notices, joined, video), found=tuple(found))


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


def _talk(
    source: Path,
    english: FileReading,
    title: str,
    new: list[NewSegment],
    notices: tuple[Notice, ...],
    joined: int,
    video: Video,
) -> NewTalk:
    from dwuglos.importing.files import default_title

    path = source.absolute()
    published = next((part.text for part in english.article if part.kind == "title"), "")
    title = title.strip() or video.title.strip() or published.strip() or default_title(path)
    facts = TalkFacts(english.extras, video)
    return NewTalk(title, number(new), notices, str(path), english.digest, joined, facts, article=english.article)


def _new_segment(cue: Cue) -> NewSegment:
    state = "translated" if cue.target and cue.state == "initial" else cue.state if cue.target else "initial"
    return NewSegment(cue.start, cue.end, cue.text, cue.target, state, note=cue.note, extra=cue.extra)


def _polish_segment(cue: Cue) -> NewSegment:
    """Return a segment whose Polish alone is known; of a cue with both texts, the second is it as ever."""
    if cue.target:
        return _new_segment(cue)
    return NewSegment(cue.start, cue.end, "", cue.text, "translated" if cue.text else "initial", note=cue.note)


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """A talk that is in the library now, and what the user should know about how it came there."""

    id: int
    notices: tuple[Notice, ...] = ()
    is_new: bool = True
    has_changed: bool = False
    """Whether the file is not what it was when the talk was made of it."""


def bring_in(library: Library, source: Path, translation: Path | None = None, title: str = "", **how: Any) -> BroughtIn:
    """Return the talk that was made of a file before, or make one; given a translation or a title, always make one.

    `how` is what `read_talk` takes beside these.

    Raises UnreadableFile, UnpairableTexts and LibraryError, with the library untouched.
    """
    sources = Sources()
    if translation is None and not title:
        existing = _existing_talk(library, source, sources)
        if existing is not None:
            return existing
    return keep(library, read_talk(source, translation, title, sources=sources, **how))


def bring_in_together(library: Library, files: Sequence[Path]) -> BroughtIn:
    """Return the talk that files given together were made into before, or make one of them. Raises as `bring_in`."""
    if len(files) == 1:
        return bring_in(library, files[0])
    from dwuglos.importing import bundles

    sources = Sources()
    parts = bundles.choose(files, sources=sources)
    existing = _existing_talk(library, parts.english, sources)
    # Made of the English alone, it is another talk than with the Polish now given.
    if existing is not None and parts.polish is None:
        return existing
    if existing is not None and parts.polish is not None and library.talk(existing.id).translated:
        sentence = "A talk was made of {english} before; {polish} was not read again."
        message = notice(sentence, english=parts.english.name, polish=parts.polish.name)
        return replace(existing, notices=(message,))
    return keep(library, _read_parts(sources, parts))


def _existing_talk(library: Library, source: Path, sources: Sources) -> BroughtIn | None:
    digest = sources.digest(source)
    existing = library.talk_of_file(str(source.absolute()), digest)
    if existing is None:
        return None
    changed = bool(digest) and library.source_digest(existing.id) != digest
    return BroughtIn(existing.id, is_new=False, has_changed=changed)


def keep(library: Library, new: NewTalk) -> BroughtIn:
    """Put a new talk into the library. Raises LibraryError."""
    talk = library.add_talk(new.title, new.segments, new.source_path, new.digest, new.facts, new.article)
    return BroughtIn(talk, new.notices)
