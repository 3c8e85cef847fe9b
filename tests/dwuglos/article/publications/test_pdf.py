"""What a PDF is made of."""

from __future__ import annotations

import pytest

from dwuglos.article.publications import Press
from dwuglos.article.publications.pdf import Pdf
from dwuglos.article.publishing import Material, publish
from dwuglos.errors import InputError


def test_the_printer_gets_the_page_and_its_title(work: Material) -> None:
    printed: list[tuple[str, str]] = []

    def printer(html: str, title: str) -> bytes:
        printed.append((html, title))
        return b"%PDF"

    assert publish(work, Pdf, Press(printer=printer)).data == b"%PDF"
    ((html, title),) = printed
    assert title == "Mosty, które śpiewają"
    assert "Dlaczego mosty buczą?" in html
    assert html.count("<table") == 1


def test_without_a_printer(work: Material) -> None:
    with pytest.raises(InputError, match=r"A PDF needs the whole program; start that, or export to HTML"):
        publish(work, Pdf, Press())
