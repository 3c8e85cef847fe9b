"""Let a person confirm drafts of an article that are right as they are."""

from __future__ import annotations

from collections.abc import Iterable

from dwuglos.talk.article import Article, Part, PartChange
from dwuglos.talk.article_edits import is_draft
from dwuglos.talk.basis import basis_of, changed_since, segments_of
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import PERSON, Transcript


def confirm(article: Article, transcript: Transcript, ids: Iterable[int]) -> Edit | None:
    """Make drafts the texts of the person who has read them; other parts, and ids that are gone, are left alone.

    A confirmed text is right for the present texts of its segments, and no later draft replaces it. Its basis stays,
    so that it still tells when these segments change. Returns None when there is nothing to confirm.
    """
    parts = [part for part in map(article.by_id, dict.fromkeys(ids)) if part is not None]
    changes = [PartChange(part, _confirmed(part, transcript)) for part in parts if can_confirm(part, transcript)]
    return Edit("Confirm draft", (), tuple(changes)) if changes else None


def can_confirm(part: Part, transcript: Transcript) -> bool:
    """Return whether a part is a draft, or a text whose segments have changed since it was drafted."""
    return is_draft(part) or bool(changed_since(part, transcript))


def _confirmed(part: Part, transcript: Transcript) -> Part:
    present = [segment for segment in map(transcript.by_id, segments_of(part)) if segment is not None]
    return part._replace(origin=PERSON, basis=basis_of(present) if present else "")
