"""The parts of an article on its page: where one is led, and what is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from dwuglos.article.readiness import Flaw
from dwuglos.errors import notice
from dwuglos.talk.article import Field
from dwuglos.talk.article_edits import Drafted, accept_summary, set_field
from dwuglos.talk.article_edits import set_text as edit_text
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import delete, set_target
from gui.article.page import ArticlePage
from gui.commands.edit import Undo
from tests.gui.article.writing import texts, write
from tests.gui.desk import Desk


def test_undo_leads_to_the_field(at_work: Desk, page: ArticlePage) -> None:
    session = at_work.session
    tabs: dict[Field, int] = {"title": 0, "lead": 0, "author": 2, "read-on": 2}
    boxes = {"title": page.title, "lead": page.lead, **page.fields.inputs}
    for field, tab in tabs.items():
        assert session.do(set_field(session.article, field, "Raz"))
        assert session.do(set_field(session.article, field, "Dwa"))
        page.tabs.setCurrentIndex(1)
        at_work.run(Undo)
        assert page.tabs.currentIndex() == tab
        assert [name for name, box in boxes.items() if box.hasFocus()] == [field]
        assert boxes[field].text() == "Raz"


def test_undo_leads_to_the_choice_of_the_transcript(at_work: Desk, page: ArticlePage) -> None:
    session = at_work.session
    assert session.do(set_field(session.article, "transcript", "none"))
    assert session.do(set_field(session.article, "transcript", "source"))
    at_work.run(Undo)
    assert page.tabs.currentIndex() == 2
    assert page.fields.printed.currentData() == "none"


def test_undo_leads_to_the_entry_and_to_the_paragraph(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.")
    page.timeline.add_segments([1, 2])
    session = at_work.session
    entry, paragraph = session.article.timeline[0].id, session.article.summary[0].id
    for id in (entry, paragraph):
        assert session.attempt_on_article(lambda article, id=id: edit_text(article, id, "Inaczej."))
    page.tabs.setCurrentIndex(2)
    at_work.run(Undo)
    assert page.tabs.currentIndex() == 0
    assert page.paragraphs.boxes[0].input.hasFocus()
    at_work.run(Undo)
    assert page.tabs.currentIndex() == 1
    assert page.timeline.current() == entry
    page.places.show_part(999)  # what is gone leads nowhere
    assert page.tabs.currentIndex() == 1


@pytest.mark.parametrize(("tab", "left"), [(0, ["Dwa."]), (1, ["Raz.", "Dwa."])])
def test_the_menu_deletes_what_is_shown(at_work: Desk, page: ArticlePage, tab: int, left: list[str]) -> None:
    write(at_work, "Raz.", "Dwa.")
    page.timeline.add_segments([1])
    page.tabs.setCurrentIndex(tab)
    if tab == 0:
        page.paragraphs.boxes[0].input.setFocus()
    else:
        page.timeline.table.selectRow(0)
    page.places.delete_parts()
    assert texts(at_work) == left
    assert len(at_work.session.article.timeline) == 1 - tab


def test_only_paragraphs_and_entries_can_be_deleted_by_the_menu(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    page.finish_typing()
    assert at_work.session.do(set_field(at_work.session.article, "title", "Światło"))
    delete = page.findChild(QAction, "Delete")
    for input, possible in ((page.title, False), (page.lead, False), (page.paragraphs.boxes[0].input, True)):
        input.setFocus()
        input.customContextMenuRequested.emit(QPoint(1, 1))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert delete in menu.actions()
        assert delete.isEnabled() is possible
        menu.close()


@pytest.fixture
def written(at_work: Desk, page: ArticlePage) -> ArticlePage:
    """A page with a title, a lead, tags, two paragraphs, of which the second was drafted, and two entries."""
    session = at_work.session
    for field, text in (
        ("title", "Światło w ciemności"),
        ("lead", "O latarniach 💡 i ludziach."),
        ("tags", "morze, noc"),
    ):
        assert session.do(set_field(session.article, field, text))
    write(at_work, "Raz.")
    page.finish_typing()
    draft = Drafted("Dwa dni.", basis=basis_of([session.transcript[row] for row in (1, 2)]))
    assert session.do(accept_summary(session.article, [draft], "extract"))
    page.timeline.add_segments([1, 2])
    page.tabs.setCurrentIndex(2)
    return page


FLAW = notice("Something is not ready.")


def test_a_flaw_of_a_segment_leads_to_it(at_work: Desk, written: ArticlePage) -> None:
    written.places.go_to_flaw(Flaw(FLAW, segment=4))
    assert at_work.window.article is None
    assert at_work.here == 4


def test_a_flaw_of_a_part_leads_to_where_it_is_put_right(written: ArticlePage) -> None:
    article = written.article
    written.places.go_to_flaw(Flaw(FLAW, part=article.summary[1].id))
    assert written.tabs.currentIndex() == 0
    assert written.paragraphs.boxes[1].input.hasFocus()
    written.places.go_to_flaw(Flaw(FLAW, part=article.timeline[1].id))
    assert written.tabs.currentIndex() == 1
    assert written.timeline.current() == article.timeline[1].id
    assert written.timeline.table.hasFocus()


def test_a_flaw_of_a_field_leads_to_it(written: ArticlePage) -> None:
    for field, tab, box in (
        ("title", 0, written.title),
        ("lead", 0, written.lead),
        ("link", 2, written.fields.inputs["link"]),
    ):
        written.tabs.setCurrentIndex(1)
        written.places.go_to_flaw(Flaw(FLAW, field=field))
        assert written.tabs.currentIndex() == tab
        assert box.hasFocus()


def test_a_flaw_of_the_article_as_a_whole_leads_nowhere(at_work: Desk, written: ArticlePage) -> None:
    written.places.go_to_flaw(Flaw(FLAW))
    assert at_work.window.article is written
    assert written.tabs.currentIndex() == 2


def test_characters_of_a_text_are_selected(written: ArticlePage) -> None:
    article = written.article
    id = {kind: part.id for kind in ("title", "lead", "tags") if (part := article.field(kind)) is not None}
    written.places.show_text(id["title"], 0, 7)
    assert written.title.textCursor().selectedText() == "Światło"
    written.places.show_text(id["lead"], 13, 14)
    assert written.lead.textCursor().selectedText() == "💡"
    written.places.show_text(id["tags"], 7, 10)
    assert written.fields.inputs["tags"].selectedText() == "noc"
    written.places.show_text(article.summary[1].id, 4, 7)
    assert written.paragraphs.boxes[1].input.textCursor().selectedText() == "dni"
    written.places.show_text(article.timeline[1].id, 0, 1)
    assert written.timeline.current() == article.timeline[1].id
    assert written.timeline.table.hasFocus()
    written.places.show_text(999, 0, 1)
    assert written.tabs.currentIndex() == 1


def test_chosen_is_what_the_cursor_is_in(written: ArticlePage) -> None:
    article, places = written.article, written.places
    written.tabs.setCurrentIndex(0)
    for box, field in ((written.title, "title"), (written.lead, "lead")):
        box.setFocus()
        assert places.chosen_parts() == [article.field(field)]
    written.paragraphs.boxes[1].input.setFocus()
    assert places.chosen_parts() == [article.summary[1]]
    written.tabs.setCurrentIndex(2)
    written.fields.inputs["tags"].setFocus()
    assert places.chosen_parts() == [article.field("tags")]
    written.fields.inputs["link"].setFocus()
    assert places.chosen_parts() == []


def test_a_paragraph_knows_its_segments_while_they_are_there(at_work: Desk, written: ArticlePage) -> None:
    places = written.places
    written.tabs.setCurrentIndex(0)
    written.paragraphs.boxes[0].input.setFocus()
    assert (places.stale_part(), places.has_segment()) == (None, written.timeline.current() is not None)
    written.paragraphs.boxes[1].input.setFocus()
    assert places.stale_part() is None
    assert places.has_segment()
    assert at_work.session.attempt(lambda transcript: set_target(transcript, 2, "Inaczej."))
    assert places.stale_part() == written.article.summary[1]
    assert at_work.session.attempt(lambda transcript: delete(transcript, [2]))
    places.go_to_segment()
    assert at_work.here == 3


def test_an_entry_leads_to_its_segment(at_work: Desk, written: ArticlePage) -> None:
    written.tabs.setCurrentIndex(1)
    written.timeline.go_to(written.article.timeline[1].id)
    assert written.places.has_segment()
    written.places.go_to_segment()
    assert at_work.here == 2


def test_the_menu_of_the_timeline_deletes_the_chosen_entries(written: ArticlePage) -> None:
    written.tabs.setCurrentIndex(1)
    written.timeline.table.setFocus()
    menu_action = written.findChild(QAction, "Delete")
    written.timeline.go_to(written.article.timeline[1].id)
    assert written.places.chosen_parts() == [written.article.timeline[1]]
    written.timeline.table.customContextMenuRequested.emit(QPoint(1, 1))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu_action in menu.actions()
    assert menu_action.isEnabled()
    menu.close()
    first = written.article.timeline[0]
    menu_action.trigger()
    assert written.article.timeline == [first]


def test_a_flaw_of_an_entry_gives_the_keys_to_the_timeline(written: ArticlePage) -> None:
    written.tabs.setCurrentIndex(0)
    written.title.setFocus()
    written.places.go_to_flaw(Flaw(FLAW, part=written.article.timeline[0].id))
    assert written.timeline.table.hasFocus()


def test_of_several_segments_the_first_is_gone_to(at_work: Desk, written: ArticlePage) -> None:
    written.tabs.setCurrentIndex(0)
    written.paragraphs.boxes[1].input.setFocus()
    written.places.go_to_segment()
    assert at_work.here == 2
