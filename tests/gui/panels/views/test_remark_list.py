"""The list of remarks."""

from __future__ import annotations

from dwuglos.review.remarks import Remark
from gui.panels.views.remark_list import RemarkModel
from tests.gui.desk import Desk


def test_ten_thousand_are_laid_out_a_few_at_a_time(at_work: Desk) -> None:
    model = RemarkModel(at_work.session, at_work.window)
    segment = at_work.segment(2)
    model.show_rows([Remark(segment, "style", "Bo tak.", f"Tekst {n}.") for n in range(10_000)])
    assert model.rowCount() == model.at_once
    model.fetchMore(model.index(-1))
    assert model.rowCount() == 2 * model.at_once
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    assert model.rowCount() == 10_000


def test_what_the_model_says_is_text_and_no_markup(at_work: Desk) -> None:
    model = RemarkModel(at_work.session, at_work.window)
    segment = at_work.segment(2)
    model.show_rows([Remark(segment, "style", "<b>Pogrubione</b> & <img src=x>", "<i>Tekst</i>")])
    html = model.html(0)
    assert "&lt;b&gt;Pogrubione" in html
    assert "<img" not in html
    assert "<i>" not in html


def test_a_remark_on_a_segment_that_is_gone_has_no_number(at_work: Desk) -> None:
    model = RemarkModel(at_work.session, at_work.window)
    model.show_rows([Remark(at_work.segment(2)._replace(id=99), "meaning", "Bo tak.", "Tekst.")])
    assert model.index(0).data().startswith("Segment – · meaning. Bo tak.")
