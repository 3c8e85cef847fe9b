"""Findings by check, as they are painted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTreeView

from dwuglos.checks.base import Finding
from dwuglos.errors import notice
from dwuglos.talk.transcript import NewSegment, number
from gui.panels.views.finding_tree import FindingDelegate, FindingTree, grouped

SEGMENTS = number(NewSegment(n * 1000, n * 1000 + 900, f"Text {n}", f"Tekst {n}") for n in range(20))


@pytest.fixture
def picture(qtbot):
    """A function that paints the row of a check with so many findings, in a panel so many pixels wide."""

    def paint(total, width):
        tree = QTreeView()
        qtbot.addWidget(tree)
        model = FindingTree(None, tree)
        tree.setModel(model)
        tree.setItemDelegate(FindingDelegate(model, tree))
        tree.setHeaderHidden(True)
        tree.resize(width, 80)
        found = {
            segment.id: (Finding("space-before-punctuation", "warning", segment.id, notice("Wrong.")),)
            for segment in SEGMENTS[:total]
        }
        model.show_groups(grouped(found, SEGMENTS))
        return tree.grab().toImage()

    return paint


@pytest.mark.parametrize("width", [400, 130])
def test_the_number_of_findings_is_seen_in_a_narrow_panel_too(picture, width):
    assert picture(11, width) == picture(11, width)
    assert picture(11, width) != picture(17, width)
