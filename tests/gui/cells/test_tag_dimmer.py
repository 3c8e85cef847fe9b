"""Tags in a text that is edited."""

from dwuglos.talk import edits
from gui.look import theme


def dimmed(cell):
    """Return what of the text is in the colour of what is faint."""
    block = cell.input.document().firstBlock()
    found = []
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for each in block.layout().formats():
            if each.format.foreground().color().name() == theme.LIGHT.faint:
                found.append(units[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le"))
        block = block.next()
    return found


def test_tags_are_dimmed_and_nothing_else(at_work):
    at_work.session.do(edits.set_target(at_work.transcript, 4, "{\\an8}🎵 <i>Raz</i>\na < b > c"))
    at_work.table.go_to(4, edit=True)
    at_work.qtbot.waitUntil(lambda: dimmed(at_work.cell) == ["{\\an8}", "<i>", "</i>"])
    at_work.type("<b>x")
    at_work.qtbot.waitUntil(lambda: dimmed(at_work.cell) == ["{\\an8}", "<i>", "</i>", "<b>"])
    at_work.table.close_cell()
    at_work.table.go_to(5, edit=True)
    assert not at_work.cell.is_changed
    assert dimmed(at_work.cell) == []


def test_dimming_is_nothing_that_was_typed(at_work):
    at_work.session.do(edits.set_target(at_work.transcript, 4, "<i>Raz</i>"))
    at_work.table.go_to(4, edit=True)
    at_work.settle()
    assert not at_work.cell.is_changed
    assert not at_work.cell.input.document().isUndoAvailable()
    assert at_work.typed() == []
