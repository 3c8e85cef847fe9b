"""Names that are told on every system."""

from PySide6.QtWidgets import QComboBox

from gui.widgets.naming import name_box


def test_a_box_is_told_by_its_name_and_by_its_description(qtbot):
    box = QComboBox()
    qtbot.addWidget(box)
    name_box(box, "Language to search")
    assert (box.accessibleName(), box.accessibleDescription()) == ("Language to search", "Language to search")
