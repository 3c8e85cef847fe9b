"""What is not ready, beside the article: counted, listed, and each a click away."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from dwuglos.talk.article_edits import Drafted, accept_timeline, set_field
from gui.article.page import ArticlePage
from gui.commands import article as commands
from tests.gui.article.writing import draft_summary, texts
from tests.gui.desk import Desk, Key

TITLE = "The article has no title of its own; the title of the talk stands in."
LINK = "The article has no source link, so it does not lead to the video."
DRAFT = "Paragraph 1 is a draft that nobody has reviewed: “Szkic”."
UNTRANSLATED = "2 segments of the transcript have no Polish."
UNCONFIRMED = "The transcript prints one draft that nobody has confirmed."


def choose(page: ArticlePage, sentence: str) -> None:
    list_of_flaws = page.readiness.list
    list_of_flaws.itemClicked.emit(list_of_flaws.item(list_of_flaws.texts().index(sentence)))


def test_what_is_not_ready_is_counted_and_listed_on_request(at_work: Desk, page: ArticlePage) -> None:
    draft_summary(at_work)
    ready = page.readiness
    at_work.qtbot.waitUntil(lambda: ready.button.text() == "! Not ready: 5")
    assert ready.isHidden()
    ready.button.click()
    assert ready.isVisible()
    assert ready.list.texts() == [TITLE, LINK, DRAFT, UNTRANSLATED, UNCONFIRMED]


def test_each_is_a_click_away_and_the_list_stays(at_work: Desk, page: ArticlePage) -> None:
    draft_summary(at_work)
    at_work.run(commands.CheckArticle)
    assert page.readiness.list.hasFocus()
    choose(page, LINK)
    assert page.fields.inputs["link"].hasFocus()
    choose(page, DRAFT)
    assert page.paragraphs.boxes[0].input.hasFocus()
    choose(page, TITLE)
    assert page.title.hasFocus()
    assert page.readiness.isVisible()
    choose(page, UNTRANSLATED)
    assert at_work.window.article is None
    assert at_work.here == 4


def test_enter_leads_to_the_one_the_cursor_is_on(at_work: Desk, page: ArticlePage) -> None:
    at_work.run(commands.CheckArticle)
    at_work.key(Key.Key_Down)
    at_work.key(Key.Key_Return)
    assert page.fields.inputs["link"].hasFocus()
    at_work.run(commands.CheckArticle)
    assert page.readiness.list.currentRow() == 1  # where one went on from


def test_an_entry_is_gone_to(at_work: Desk, page: ArticlePage) -> None:
    session = at_work.session
    assert session.do(accept_timeline(session.article, session.transcript, [Drafted("Wpis.", 2000)], "topics"))
    at_work.run(commands.CheckArticle)
    choose(page, "Entry 1 of the timeline (0:02) is a draft that nobody has reviewed: “Wpis”.")
    assert page.tabs.currentIndex() == 1
    assert page.timeline.current() == session.article.timeline[0].id
    assert page.timeline.table.hasFocus()


def test_what_is_typed_counts_before_it_is_an_edit(at_work: Desk, page: ArticlePage) -> None:
    page.title.setFocus()
    at_work.type("Latarnie")
    page.readiness.look()
    assert TITLE not in page.readiness.list.texts()
    assert texts(at_work, "title") in ([], ["Latarnie"])


def test_an_article_that_is_ready_says_so(at_work: Desk, page: ArticlePage) -> None:
    session = at_work.session
    for field, text in (("title", "Latarnie"), ("link", "https://x.pl/film"), ("transcript", "none")):
        assert session.attempt_on_article(lambda article, f=field, t=text: set_field(article, f, t))
    at_work.run(commands.CheckArticle)
    assert page.readiness.button.text() == "✓ Ready"
    assert page.readiness.all_ready.isVisible()
    assert page.readiness.list.isHidden()
    page.readiness.button.click()
    assert page.readiness.isHidden()
    assert QApplication.focusWidget() is not None


def test_tab_goes_through_the_buttons_the_list_and_the_page_as_they_stand(at_work: Desk, page: ArticlePage) -> None:
    at_work.run(commands.CheckArticle)
    ready, preview = page.readiness, page.preview
    ready.button.setFocus()
    passed = []
    for _ in range(5):
        at_work.key(Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed == [preview.browser, preview.publish, ready.close_list, ready.list, preview.view]


def test_closing_the_list_leaves_the_focus_on_its_button(at_work: Desk, page: ArticlePage) -> None:
    at_work.run(commands.CheckArticle)
    page.readiness.close_list.click()
    assert page.readiness.isHidden()
    assert page.readiness.button.hasFocus()
