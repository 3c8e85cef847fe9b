"""What depends on the widths of columns."""

from PySide6.QtWidgets import QTableWidget

from gui.widgets.settling import when_settled


def test_rows_are_fitted_once_when_all_columns_have_their_widths(qtbot):
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    widths = []
    when_settled(table.horizontalHeader(), lambda: widths.append([table.columnWidth(n) for n in range(3)]))
    for n, width in enumerate((40, 50, 60)):
        table.setColumnWidth(n, width)
    assert widths == []
    qtbot.waitUntil(lambda: bool(widths))
    assert widths == [[40, 50, 60]]
