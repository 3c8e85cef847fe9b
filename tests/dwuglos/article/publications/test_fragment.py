"""The page without its frame."""

from __future__ import annotations

from pathlib import Path

from dwuglos.article.publications import Press
from dwuglos.article.publications.fragment import Fragment
from dwuglos.article.publishing import Material, publish

REFERENCE = Path(__file__).parents[3] / "reference" / "article-fragment.html"


def test_reference(work: Material) -> None:
    assert publish(work, Fragment, Press()).data == REFERENCE.read_bytes()


def test_it_fits_into_a_page_with_a_title(work: Material) -> None:
    html = publish(work, Fragment, Press()).data.decode()
    assert "<h1" not in html
    assert not [tag for tag in ("<html", "<body", "<style", "<script", "style=") if tag in html]
