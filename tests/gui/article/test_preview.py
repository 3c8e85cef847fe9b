"""The page as it will look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from dwuglos.store.library import Library
from dwuglos.talk.article_edits import set_field
from dwuglos.talk.edits import set_target
from dwuglos.talk.transcript import NewSegment, number
from gui.article import preview as previewing
from gui.article.page import ArticlePage
from gui.article.preview import SHOWN
from tests.gui.article.writing import preview, write
from tests.gui.desk import Desk
from tests.gui.room import around, between


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


def test_hostile_text_does_nothing_in_the_preview(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    write(at_work, "<img src='file:///etc/passwd'><script>alert(1)</script> [x](javascript:alert(1))")
    assert "<script>alert(1)</script>" in preview(page)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    for url in ("javascript:alert(1)", "file:///etc/passwd"):
        page.preview.view.anchorClicked.emit(QUrl(url))
    assert opened == []


def test_a_link_in_the_preview_opens_the_browser(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    page.preview.view.anchorClicked.emit(QUrl("https://youtu.be/x?t=8s"))
    assert [url.toString() for url in opened] == ["https://youtu.be/x?t=8s"]


def test_the_preview_follows_a_theme(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    page.finish_typing()
    before = page.preview.view.document().toHtml()
    at_work.window.look.use_theme("dark")
    assert page.preview.view.document().toHtml() != before
    at_work.window.look.use_theme("light")
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


@pytest.fixture
def at_long(desk: Desk) -> Desk:
    """A window with a talk that is longer than what is shown of it."""
    segments = [
        NewSegment(n * 2000, n * 2000 + 1900, f"Sentence {n}.", f"Zdanie {n}.", "reviewed", "person")
        for n in range(SHOWN + 30)
    ]
    with Library(desk.path) as library:
        id = library.add_talk("Long", number(segments))
    desk.open(id)
    return desk


def test_of_a_long_talk_the_beginning_is_shown_and_said_so(at_long: Desk) -> None:
    page = at_long.window.show_article()
    assert f"Zdanie {SHOWN - 1}." in preview(page)
    assert f"Zdanie {SHOWN}." not in preview(page)
    assert "… The rest of the transcript (segments: 30) is in the published page." in preview(page)
    assert at_long.session.attempt_on_article(lambda article: set_field(article, "transcript", "none"))
    assert "Zdanie 0." not in preview(page)
    assert "more segments" not in preview(page)
    assert at_long.session.attempt_on_article(lambda article: set_field(article, "transcript", "source"))
    assert "Sentence 0." in preview(page)
    assert "Zdanie 0." not in preview(page)


def test_a_short_talk_is_shown_whole(at_work: Desk, page: ArticlePage) -> None:
    assert "Zostało tylko światło." in preview(page)
    assert "more segments" not in preview(page)


def test_typing_does_not_print_the_transcript_again(
    at_work: Desk, page: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = []
    printing = previewing.printing_of
    monkeypatch.setattr(previewing, "printing_of", lambda *a, **b: (printed.append(a), printing(*a, **b))[1])
    write(at_work, "Raz.")
    page.finish_typing()
    assert printed == []
    assert at_work.session.attempt(lambda transcript: set_target(transcript, 1, "Dzień dobry."))
    at_work.qtbot.waitUntil(lambda: "Dzień dobry." in preview(page))
    assert len(printed) == 1
    assert at_work.session.attempt_on_article(lambda article: set_field(article, "link", "https://youtu.be/x"))
    assert len(printed) == 2  # times are links now


def test_one_stays_where_one_was_reading(at_long: Desk) -> None:
    page = at_long.window.show_article()
    at_long.window.resize(1200, 700)
    bar = page.preview.view.verticalScrollBar()
    at_long.qtbot.waitUntil(lambda: bar.maximum() > 500)
    bar.setValue(400)
    write(at_long, "Raz.")  # a block that was not there
    assert bar.value() == 400


def test_the_preview_has_its_ways_above_it(at_work: Desk, page: ArticlePage) -> None:
    shown = page.preview
    assert (shown.browser.text(), shown.publish.text()) == ("Open in browser", "Publish…")
    assert (shown.browser.objectName(), shown.publish.objectName()) == ("plain", "primary")
    assert shown.view.accessibleName() == "Preview of the page"
    assert not shown.view.openLinks()
    assert around(shown.view, shown)[::2] == (0, 0)
    assert around(shown.view, shown)[3] == 0
    assert between(shown.publish, shown.view) == 6
    assert around(shown.publish, shown)[1:3] == (6, 12)
    assert shown.view.document().defaultFont().pointSizeF() > shown.font().pointSizeF()
