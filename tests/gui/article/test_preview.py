"""The page as it will look."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gui.article.page import ArticlePage
from tests.gui.article.writing import preview, write
from tests.gui.desk import Desk


def test_the_preview_draws_only_what_changed(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    write(at_work, "Raz.", "Dwa.")
    page.finish_typing()
    drawn: list[str] = []
    draw = page.preview._draw
    monkeypatch.setattr(page.preview, "_draw", lambda frame, html: (drawn.append(html), draw(frame, html)))
    at_work.type("!")
    assert len(drawn) == 1
    assert "Dwa.!" in drawn[0]
    assert "Dwa.!" in preview(page)
    assert "Raz." in preview(page)


def test_hostile_text_does_nothing_in_the_preview(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "<img src='file:///etc/passwd'><script>alert(1)</script> [x](javascript:alert(1))")
    assert "<script>alert(1)</script>" in preview(page)
    opened: list[QUrl] = []
    page.preview._on_link(QUrl("javascript:alert(1)"))
    page.preview._on_link(QUrl("file:///etc/passwd"))
    assert opened == []


def test_a_link_in_the_preview_opens_the_browser(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    page.preview._on_link(QUrl("https://youtu.be/x?t=8s"))
    assert [url.toString() for url in opened] == ["https://youtu.be/x?t=8s"]


def test_the_preview_follows_a_theme(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    page.finish_typing()
    before = page.preview.view.document().toHtml()
    at_work.window.use_theme("dark")
    assert page.preview.view.document().toHtml() != before
    at_work.window.use_theme("light")
    assert page.preview.view.document().toHtml() == before


def test_what_is_drawn_again_looks_as_if_drawn_first(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    page.title.setFocus()
    at_work.type("Latarnie")
    page.timeline.add_segments([1])
    page.timeline.add_segments([3])
    page.finish_typing()
    document = page.preview.view.document()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    assert [block.text() for block in blocks if block.textList() is not None] == [
        "0:00 Dobry wieczór.",
        "0:05 i\u00a0ich latarnikom.",
    ]
    drawn = [(block.text(), block.charFormat().font().pointSizeF()) for block in blocks]
    page.preview.use_theme()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    assert drawn == [(block.text(), block.charFormat().font().pointSizeF()) for block in blocks]
