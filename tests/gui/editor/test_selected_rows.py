"""Selected rows, in few parts and in many."""

from gui.editor.selected_rows import is_selected


def test_many_parts_of_a_selection_are_told_as_well_as_few(long_talk):
    table, flag = long_talk.table, long_talk.table.selectionModel().SelectionFlag
    table.go_to(1)
    for chosen in (range(2, 6, 2), range(2, 60, 2)):
        for row in chosen:
            table.selectionModel().select(table.segments.index(row, 0), flag.Select | flag.Rows)
        tell = is_selected(table.selectionModel())
        assert [row for row in range(70) if tell(row)] == [0, *chosen]
