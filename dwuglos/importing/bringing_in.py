"""Files become a talk of the library, unless they were made into one before.

That takes four steps, so that a window can do each where it does not hold up others: `look_at` and `read` files,
`talk_made_of` asks the library, `keep` writes to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos.errors import Notice, UnreadableFile, notice
from dwuglos.importing.new_talk import NewTalk, read_parts, read_talk
from dwuglos.importing.sources import Sources
from dwuglos.talk.media import is_media

if TYPE_CHECKING:
    from dwuglos.importing.bundles import Parts
    from dwuglos.store.library import Library
    from dwuglos.talk.whole_talk import WholeTalk


@dataclass(frozen=True, slots=True)
class Candidate:
    """Files that are to be a talk; `how` is what `read_talk` takes beside them, `media` what is played along with it.

    `parts` says which of several files is what. One that `is_new` in any case is made into a talk whatever the library
    has.
    """

    source: Path
    translation: Path | None = None
    title: str = ""
    how: dict[str, Any] = field(default_factory=dict)
    parts: Parts | None = None
    digest: str = ""
    sources: Sources = field(default_factory=Sources)
    media: Path | None = None
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """A talk that is in the library now, and what the user should know about how it came there."""

    id: int
    notices: tuple[Notice, ...] = ()
    is_new: bool = True
    has_changed: bool = False
    """Whether the file is not what it was when the talk was made of it."""
    is_article: bool = False
    """Whether it was made of a published article just now."""


def candidate(source: Path, translation: Path | None = None, title: str = "", **how: Any) -> Candidate:
    """Return a file, and perhaps its Polish, as it is to be read; given a translation or a title, it is always new."""
    return Candidate(source, translation, title, how, is_new=translation is not None or bool(title))


def look_at(files: Sequence[Path]) -> Candidate:
    """Say which of files given together is what, as far as needed to know them again. Raises UnreadableFile."""
    sources = Sources()
    films = [file for file in files if is_media(file)]
    texts = [file for file in files if file not in films]
    if not texts:
        raise UnreadableFile(
            "{file} is video or sound; open its subtitles or its text first, and attach it to that talk.",
            file=films[0].name,
        )
    media = films[0] if films else None
    if len(texts) == 1:
        return Candidate(texts[0], digest=sources.digest(texts[0]), sources=sources, media=media)
    from dwuglos.importing import bundles  # not at the top: a talk that is opened again needs none of what reads files

    parts = bundles.choose(texts, sources=sources)
    return Candidate(parts.english, parts=parts, digest=sources.digest(parts.english), sources=sources, media=media)


def talk_made_of(library: Library, wanted: Candidate) -> BroughtIn | None:
    """Return the talk that was made of files before, None where a new one is to be made.

    Where it has no video or sound yet, what was given with the files is its. Raises LibraryError and MediaError.
    """
    found = None if wanted.is_new else _made_before(library, wanted)
    if found is not None and wanted.media is not None and library.facts(found.id).media is None:
        from dwuglos.media.files import media_of

        library.keep_media(found.id, media_of(wanted.media))
    return found


def _made_before(library: Library, wanted: Candidate) -> BroughtIn | None:
    digest = wanted.digest or wanted.sources.digest(wanted.source)
    existing = library.talk_of_file(str(wanted.source.absolute()), digest)
    if existing is None:
        return None
    changed = bool(digest) and library.source_digest(existing.id) != digest
    found = BroughtIn(existing.id, is_new=False, has_changed=changed)
    parts = wanted.parts
    if parts is None or parts.polish is None:
        return found
    if not existing.translated:  # made of the English alone, it is another talk than with the Polish now given
        return None
    sentence = "A talk was made of {english} before; {polish} was not read again."
    return replace(found, notices=(notice(sentence, english=parts.english.name, polish=parts.polish.name),))


def read(wanted: Candidate) -> NewTalk:
    """Read the files. Raises UnreadableFile, UnpairableTexts and MediaError."""
    if wanted.parts is not None:
        return read_parts(wanted.sources, wanted.parts, wanted.title, wanted.media)
    sources, media = wanted.sources, wanted.media
    return read_talk(wanted.source, wanted.translation, wanted.title, sources=sources, media=media, **wanted.how)


def keep(library: Library, new: NewTalk) -> BroughtIn:
    """Put a new talk into the library; one of a talk file, with all it has. Raises LibraryError."""
    if new.whole is not None:
        return _keep_whole(library, new, new.whole)
    talk = library.add_talk(new.title, new.segments, new.source_path, new.digest, new.facts, new.article)
    return BroughtIn(talk, new.notices, is_article=bool(new.article))


def _keep_whole(library: Library, new: NewTalk, whole: WholeTalk) -> BroughtIn:
    """Put a talk of a talk file beside all others, never in the place of one: only its user knows which is wanted."""
    twins = library.twins_of(whole)
    title = library.free_title(new.title)
    if not twins:
        return BroughtIn(library.add_whole_talk(whole, title), new.notices)
    # As with a duplicate, the file it was made of leads to the talk that was there, and not to this one.
    talk = library.add_whole_talk(replace(whole, source="", digest=""), title)
    sentence = "The library has this talk already, as “{old}”; the one of the file was put beside it, as “{new}”."
    return BroughtIn(talk, (*new.notices, notice(sentence, old=twins[-1].title, new=title)))


def bring_in(library: Library, source: Path, translation: Path | None = None, title: str = "", **how: Any) -> BroughtIn:
    """Return the talk that was made of a file before, or make one; given a translation or a title, always make one.

    `how` is what `read_talk` takes beside these. Raises UnreadableFile, UnpairableTexts and LibraryError, with the
    library untouched.
    """
    wanted = candidate(source, translation, title, **how)
    return talk_made_of(library, wanted) or keep(library, read(wanted))
