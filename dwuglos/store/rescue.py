"""A talk kept in a library of its own, when the library it belongs to cannot be reached."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dwuglos import private_files
from dwuglos.store.library import Library
from dwuglos.talk.article import Part
from dwuglos.talk.stored_talk import TalkFacts
from dwuglos.talk.transcript import Segment


def keep_apart(path: Path, title: str, segments: Sequence[Segment], article: Sequence[Part], facts: TalkFacts) -> None:
    """Write a talk as it is now, as the only one of a library; it replaces an older one once it is whole.

    Raises LibraryError and OSError.
    """
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    with Library(new) as library:
        library.add_talk(title, segments, facts=facts, article=article)
    private_files.replace(new, path)
