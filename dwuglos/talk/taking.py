"""Edits that take what a machine proposed for an article and a person has looked at: from then on it is the person's.

As in `dwuglos.talk.article_edits`, a function returns an edit and changes nothing; None where nothing is to change.
"""

from __future__ import annotations

from collections.abc import Mapping

from dwuglos.talk import article_edits
from dwuglos.talk.article import Article, Field
from dwuglos.talk.edits import Edit


def take_head(article: Article, texts: Mapping[Field, str]) -> Edit | None:
    """Set fields of the article to texts that were proposed; an empty text leaves its field as it is."""
    edits = [article_edits.set_field(article, field, text) for field, text in texts.items() if text.strip()]
    parts = tuple(change for edit in edits if edit is not None for change in edit.parts)
    return Edit("Draft title, lead and tags", (), parts) if parts else None


def take_paragraph(article: Article, id: int, text: str) -> Edit | None:
    """Set the text of a paragraph that was rewritten. Raises InputError when the paragraph is gone."""
    edit = article_edits.set_text(article, id, text)
    return Edit("Rewrite paragraph", (), edit.parts) if edit is not None else None
