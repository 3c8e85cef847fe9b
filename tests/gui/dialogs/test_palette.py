"""Every command, found by a few letters."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QDialog, QToolButton, QWidget

from gui.commands import COMMANDS
from gui.commands.help import FindCommand
from gui.dialogs.palette import Choice, Palette, _bold, _small, look_for
from gui.look import theme
from tests.gui.desk import Key
from tests.gui.room import around, beside, between

DONE = []


def choice(name, title, english="", menu="Edit", obstacle=""):
    return Choice(name, title, english or title, menu, "", obstacle, lambda: DONE.append(name))


CHOICES = [
    choice("Undo", "Cofnij zmianę", "Undo change"),
    choice("Find", "Znajdź…", "Find…"),
    choice("Redo", "Ponów zmianę", "Redo change", obstacle="Nie ma czego ponowić."),
]


def names(wanted, recent=()):
    return [found.choice.name for found in look_for(wanted, CHOICES, recent)]


def test_a_command_is_found_in_either_language():
    assert names("znajdz") == names("find") == ["Find"]
    assert names("redo") == names("ponow") == ["Redo"]


def test_a_command_is_found_by_its_menu_too():
    assert names("edit undo") == []
    assert names("edit cofnij") == ["Undo"]


def test_what_can_be_done_stands_before_what_cannot():
    assert names("zmiane") == ["Undo", "Redo"]


def test_what_was_chosen_last_stands_first_while_nothing_is_typed():
    assert names("", ["Redo", "Gone", "Find"]) == ["Redo", "Find", "Undo"]
    assert names("  ") == ["Undo", "Find", "Redo"]


@pytest.fixture
def with_palette(desk, monkeypatch):
    """Run the command with a function that does something to the palette instead of a person."""

    def run(act):
        def exec_(palette):
            palette.show()
            palette.input.setFocus()
            act(palette)

        monkeypatch.setattr(Palette, "exec", exec_)
        desk.run(FindCommand)
        desk.qtbot.waitUntil(lambda: not desk.window.findChildren(Palette))

    return run


def test_a_command_is_run_by_a_few_letters_and_enter(desk, with_palette):
    desk.open(at=4)

    def act(palette):
        desk.qtbot.keyClicks(palette.input, "copy eng")
        desk.qtbot.keyClick(palette.input, Key.Key_Return)

    with_palette(act)
    assert desk.target(4) == "Some were lonely."
    assert desk.settings.commands_used == ["CopySource"]


def test_arrows_choose_among_what_fits(desk, with_palette):
    def act(palette):
        desk.qtbot.keyClicks(palette.input, "theme")
        titles = [found.choice.title for found in palette.model.found]
        desk.qtbot.keyClick(palette.input, Key.Key_PageDown)
        desk.qtbot.keyClick(palette.input, Key.Key_Up)
        desk.qtbot.keyClick(palette.input, Key.Key_Down)
        assert palette.list.currentIndex().row() == len(titles) - 1
        desk.qtbot.keyClick(palette.input, Key.Key_PageUp)
        desk.qtbot.keyClick(palette.input, Key.Key_Down)
        chosen.append(titles[1])
        desk.qtbot.keyClick(palette.input, Key.Key_Return)

    chosen = []
    with_palette(act)
    names = {"Light theme": "light", "Dark theme": "dark", "Theme of the system": "system"}
    assert desk.settings.theme == names[chosen[0]]


def test_what_cannot_be_done_says_why_and_is_not_done(desk, with_palette):
    desk.home()

    def act(palette):
        desk.qtbot.keyClicks(palette.input, "export sub")
        heard.append(palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
        desk.qtbot.keyClick(palette.input, Key.Key_Return)
        assert palette.isVisible()
        assert palette.result() == QDialog.DialogCode.Rejected

    heard = []
    with_palette(act)
    assert heard == ["Export subtitles…, File, Ctrl+E, Open a talk first."]


def test_every_command_is_there_and_those_that_are_not_possible_say_why(desk):
    desk.home()
    choices = desk.window.menus.choices()
    assert [each.name for each in choices] == [command.__name__ for command in COMMANDS]
    for each in choices:
        assert bool(each.obstacle) != desk.window.menus.action_named(each.name).isEnabled()
    assert not [each.title for each in choices if "&" in each.title]


def test_each_place_has_its_own_obstacles(desk):
    desk.open(at=1)
    why = {each.name: each.obstacle for each in desk.window.menus.choices()}
    assert why["Undo"] == "There is nothing to undo."
    assert why["AddParagraph"] == "Go to the article first."
    assert why["Confirm"] == ""
    desk.window.show_article()
    why = {each.name: each.obstacle for each in desk.window.menus.choices()}
    assert why["Confirm"] == "Go to the segments first."


def test_nothing_that_fits_is_said(desk, with_palette):
    def act(palette):
        desk.qtbot.keyClicks(palette.input, "xqzw")
        assert palette.none.isVisible()
        desk.qtbot.keyClick(palette.input, Key.Key_Return)
        assert palette.isVisible()

    with_palette(act)
    assert desk.told == ""


class Upside(QTranslator):
    def translate(self, context, text, _disambiguation=None, _n=-1):
        return "Kopiuj źródło" if text == "Copy the &English" else None


def test_a_window_in_another_language_finds_the_english_name(qapp, new_desk, monkeypatch):
    monkeypatch.setattr("gui.language._spoken", "pl")
    upside = Upside()
    QCoreApplication.installTranslator(upside)
    try:
        copy = next(each for each in new_desk().window.menus.choices() if each.name == "CopySource")
    finally:
        QCoreApplication.removeTranslator(upside)
    assert (copy.title, copy.other) == ("Kopiuj źródło", "Copy the English")
    assert [found.choice.name for found in look_for("copy eng", [copy])] == ["CopySource"]


@pytest.fixture
def parent(qtbot, _look):
    """A window of 1000 × 700 with the palette's colours."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    return window


@pytest.fixture
def open_palette(qtbot, parent):
    """A function that shows some choices."""

    def show(choices=CHOICES, recent=()):
        palette = Palette(choices, recent, parent)
        qtbot.addWidget(palette)
        palette.show()
        palette.input.setFocus()
        qtbot.waitUntil(lambda: palette.list.viewport().isVisible())
        return palette

    return show


def row(palette):
    return palette.list.currentIndex().row()


def painted(palette, number):
    """Return a picture of a row."""
    QCoreApplication.processEvents()
    box = palette.list.visualRect(palette.model.index(number))
    return palette.list.viewport().grab(box).toImage()


def colours_of(picture):
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def darkest(picture):
    return min(QColor(each).lightness() for each in colours_of(picture))


def ink(picture, left=0.0, right=1.0):
    """Return how many points of a part of a picture, by its width, are not as its corner at the lower right is."""
    paper = picture.pixelColor(picture.width() - 1, picture.height() - 1)
    across = range(int(left * picture.width()), int(right * picture.width()))
    return sum(picture.pixelColor(x, y) != paper for x in across for y in range(picture.height()))


def test_the_first_of_what_fits_is_current(open_palette):
    palette = open_palette()
    assert row(palette) == 0
    palette.input.setText("zmiane")
    assert [palette.model.index(n).data() for n in range(palette.model.rowCount())] == ["Cofnij zmianę", "Ponów zmianę"]
    assert row(palette) == 0
    assert not palette.none.isVisible()


def test_the_best_fit_stands_first():
    edits = [choice("A", "Undo the cut"), choice("B", "Cut"), choice("C", "Secutor"), choice("D", "Cut too")]
    assert [found.choice.name for found in look_for("cut", edits)] == ["B", "D", "A", "C"]
    same = [choice("A", "Cut"), choice("B", "Cut")]
    assert [found.choice.name for found in look_for("cut", same)] == ["A", "B"]


def test_a_title_counts_more_than_its_english_and_that_more_than_the_menu():
    choices = [
        choice("Menu", "Wytnij", "Take out", menu="Cut"),
        choice("English", "Wyjmij", "Cut"),
        choice("Title", "Cut"),
    ]
    assert [found.choice.name for found in look_for("cut", choices)] == ["Title", "English", "Menu"]
    assert [found.choice.name for found in look_for("cut wy", choices)] == ["Menu"]


def test_the_letters_that_were_meant_are_known_for_titles_only():
    assert look_for("cof", CHOICES)[0].places == (0, 1, 2)
    assert look_for("undo", CHOICES)[0].places == ()


def test_arrows_stop_at_the_ends(open_palette, qtbot):
    palette = open_palette()
    visited = []
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(palette.input, key)
        visited.append(row(palette))
    assert visited == [0, 1, 2, 2, 1]


def test_pages_go_as_far_as_one_can_see(open_palette, qtbot):
    palette = open_palette([choice(str(n), f"Command {n}") for n in range(60)])
    page = palette.list.viewport().height() // palette.list.sizeHintForRow(0) - 1
    assert page > 1
    visited = []
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_Down, Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageUp):
        qtbot.keyClick(palette.input, key)
        visited.append(row(palette))
    assert visited == [page, 2 * page, 2 * page + 1, page + 1, 1, 0]
    palette.resize(400, 60)  # a row at least
    QCoreApplication.processEvents()
    qtbot.keyClick(palette.input, Key.Key_PageDown)
    assert row(palette) == 1


def test_other_keys_are_for_the_line(open_palette, qtbot):
    palette = open_palette()
    qtbot.keyClicks(palette.input, "xz")
    qtbot.keyClick(palette.input, Key.Key_Home)
    qtbot.keyClick(palette.input, Key.Key_Delete)
    assert palette.input.text() == "z"


def test_nothing_is_chosen_where_nothing_fits(open_palette, qtbot):
    palette = open_palette()
    palette.input.setText("xqzw")
    qtbot.keyClick(palette.input, Key.Key_Down)
    qtbot.keyClick(palette.input, Key.Key_Return)
    assert palette.chosen is None
    assert palette.isVisible()
    palette.input.setText("")
    assert not palette.none.isVisible()
    assert row(palette) == 0


def test_enter_and_a_click_choose(open_palette, qtbot):
    palette = open_palette()
    qtbot.keyClick(palette.input, Key.Key_Down)
    qtbot.keyClick(palette.input, Key.Key_Return)
    assert (palette.chosen.name, palette.result()) == ("Find", QDialog.DialogCode.Accepted)
    palette = open_palette()
    place = palette.list.visualRect(palette.model.index(0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (palette.chosen.name, palette.isVisible()) == ("Undo", False)
    palette = open_palette()
    place = palette.list.visualRect(palette.model.index(2)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (palette.chosen, palette.isVisible()) == (None, True)


def test_the_cross_closes_and_chooses_nothing(open_palette):
    palette = open_palette()
    cross = palette.findChild(QToolButton)
    assert (cross.accessibleName(), cross.autoRaise()) == ("Close the palette", True)
    assert cross.focusPolicy() == Qt.FocusPolicy.NoFocus
    cross.click()
    assert (palette.chosen, palette.isVisible()) == (None, False)


def test_a_reader_hears_which_row_is_meant(open_palette, qtbot, monkeypatch):
    heard = []
    ears = SimpleNamespace(updateAccessibility=lambda event: heard.append(event.message()))
    palette = open_palette()
    monkeypatch.setattr("gui.dialogs.palette.QAccessible", ears)
    qtbot.keyClick(palette.input, Key.Key_Down)
    palette.input.setText("ponow")
    assert heard == ["Znajdź…, Edit", "Ponów zmianę, Edit, Nie ma czego ponowić."]
    assert palette.model.index(0).data(Qt.ItemDataRole.ToolTipRole) == heard[1]
    assert palette.model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert palette.model.rowCount(palette.model.index(0)) == 0


def test_everything_is_named(open_palette):
    palette = open_palette()
    assert palette.windowTitle() == palette.input.accessibleName() == "Find a command"
    assert palette.input.placeholderText() == "Type a few letters of what you want to do"
    assert palette.list.accessibleName() == "Commands that fit"
    assert (palette.none.text(), palette.none.objectName()) == ("No matching command.", "faint")


@pytest.mark.parametrize(
    ("window", "size"), [((1000, 700), (600, 430)), ((500, 400), (460, 320)), ((639, 509), (599, 429))]
)
def test_it_stands_in_the_upper_middle_of_its_window(parent, qtbot, window, size):
    parent.resize(*window)
    parent.move(30, 20)
    inside = QWidget(parent)  # the window counts, not the part it was asked for from
    inside.resize(10, 10)
    palette = Palette(CHOICES, (), inside)
    qtbot.addWidget(palette)
    assert palette.size().toTuple() == size
    assert palette.pos().toTuple() == (30 + (window[0] - size[0]) // 2, 20 + 60)


def test_the_line_stands_above_the_list(open_palette):
    palette = open_palette()
    cross = palette.findChild(QToolButton)
    assert around(palette.input, palette)[:2] == (10, 10)
    assert around(palette.list, palette)[::2] == (10, 10)
    assert around(palette.list, palette)[3] == 10
    assert around(cross, palette)[2] == 10
    assert beside(palette.input, cross) > 0
    assert between(palette.input, palette.list) > 0
    palette.input.setText("xqzw")
    QCoreApplication.processEvents()
    assert between(palette.input, palette.none) > 0
    assert between(palette.none, palette.list) > 0
    assert palette.list.height() > palette.none.height()
    assert palette.none.margin() == 8
    assert palette.list.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert palette.list.frameShape() == palette.list.Shape.NoFrame
    assert palette.list.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert palette.list.uniformItemSizes()


def test_a_row_has_two_lines(open_palette):
    palette = open_palette()
    lines = palette.list.fontMetrics().lineSpacing()
    assert palette.list.sizeHintForRow(0) == 2 * lines + 10
    assert palette.list.sizeHintForColumn(0) == 200  # what is longer ends in dots
    title, below = (painted(palette, 1).copy(0, y, 300, lines + 5) for y in (0, lines + 5))
    assert ink(title) > ink(below) > 0


def test_the_current_row_stands_out(open_palette):
    palette = open_palette()
    colours, here, other = theme.colours(), painted(palette, 0), painted(palette, 1)
    middle, last = here.height() // 2, here.width() - 1
    assert [here.pixelColor(x, middle).name() for x in range(4)] == [colours.accent] * 3 + [colours.current]
    assert here.pixelColor(last, middle).name() == colours.current
    assert other.pixelColor(0, middle).name() == other.pixelColor(last, middle).name() == colours.base
    assert here.pixelColor(1, 0).name() == here.pixelColor(1, here.height() - 1).name() == colours.accent


def test_what_cannot_be_done_is_faint(open_palette):
    palette = open_palette()
    colours, possible, impossible = theme.colours(), painted(palette, 1), painted(palette, 2)
    assert colours.text in colours_of(possible)
    assert colours.text not in colours_of(impossible)
    faint = QColor(colours.faint).lightness()
    assert darkest(impossible) >= faint - 2
    half = possible.height() // 2
    assert darkest(possible.copy(0, half, 400, half)) >= faint - 2
    assert ink(impossible.copy(0, half, 400, half)) > ink(possible.copy(0, half, 400, half))  # it says why


def test_the_letters_that_were_meant_are_marked_in_a_row(open_palette):
    palette = open_palette([choice("A", "Cut"), choice("B", "Cut it")])
    plain = painted(palette, 1)
    palette.input.setText("cut")
    assert row(palette) == 0
    assert ink(painted(palette, 1)) > ink(plain)


def test_keys_stand_at_the_right(open_palette):
    with_keys = Choice("A", "Cut", "Cut", "Edit", "Ctrl+X", "", lambda: None)
    palette = open_palette([choice("B", "Cut"), with_keys, choice("C", "Cut")])
    assert ink(painted(palette, 1), left=0.7) > ink(painted(palette, 2), left=0.7) == 0
    assert ink(painted(palette, 1), right=0.5) == ink(painted(palette, 2), right=0.5)


def test_a_long_obstacle_ends_in_dots(open_palette):
    palette = open_palette([choice("A", "Cut"), choice("B", "Cut", obstacle="Not now. " * 60)])
    picture = painted(palette, 1)
    assert ink(picture, left=0.995) == 0


def test_marks_are_bold_and_the_menu_is_smaller():
    part = _bold(3)
    assert (part.start, part.length) == (3, 1)
    assert part.format.fontWeight() == QFont.Weight.Bold
    assert part.format.fontUnderline()
    font = QFont()
    font.setPointSizeF(10)
    assert (_small(font).pointSizeF(), font.pointSizeF()) == (9, 10)


def test_a_window_in_english_finds_the_polish_name(new_desk, speak):
    speak("en")
    copy = next(each for each in new_desk().window.menus.choices() if each.name == "CopySource")
    assert (copy.title, copy.other) == ("Copy the English", "Skopiuj tekst angielski")
    assert [found.choice.name for found in look_for("skop ang", [copy])] == ["CopySource"]
