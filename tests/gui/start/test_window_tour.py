"""What the tour shows is where it says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from gui.commands.help import TakeTour
from gui.commands.segment import Delete
from gui.start.tour import Tour
from gui.start.window_tour import take_tour


def test_each_stop_is_about_something_that_is_on_the_screen(at_work):
    window, page = at_work.window, at_work.page
    keys = {"Confirm": "K1", "Undo": "K2", "FindCommand": "K3", "Help": "K4"}
    tour = take_tour(page, window, keys.__getitem__)
    places = [stop.where() for stop in tour._stops]
    header, model = page.table.horizontalHeader(), page.table.segments
    source, target = model.column_of("source"), model.column_of("target")
    assert places[0].left() == page.table.viewport().mapTo(window, page.table.viewport().rect().topLeft()).x() + (
        header.sectionViewportPosition(source)
    )
    assert places[0].width() == header.sectionSize(source) + header.sectionSize(target)
    assert places[1].width() == header.sectionSize(target)
    assert places[1].right() == places[0].right()
    assert all(0 < place.height() <= page.table.viewport().height() // 2 for place in places[:2])
    assert places[2].size() == page.filters.size()
    assert places[3].size() == window.menuBar().size()
    texts = " ".join(stop.text for stop in tour._stops)
    assert all(key in texts for key in keys.values())
    tour.end()


def test_the_tour_ends_with_the_talk_it_shows(at_work):
    at_work.run(TakeTour)
    at_work.window.close_talk()
    at_work.settle()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    at_work.window.resize(900, 600)
    QApplication.processEvents()
    assert at_work.window.findChildren(Tour) == []


def test_the_tour_is_taken_from_the_article_too(at_work):
    at_work.window.show_article()
    at_work.run(TakeTour)
    assert at_work.window.editor is not None
    (tour,) = at_work.window.findChildren(Tour)
    tour.end()


def test_a_talk_without_segments_can_be_shown_around(at_work):
    at_work.table.selectAll()
    at_work.run(Delete)
    at_work.run(TakeTour)
    (tour,) = at_work.window.findChildren(Tour)
    assert all(stop.where().height() > 0 for stop in tour._stops)
    tour.end()
