"""What a screen reader does, over D-Bus: walks the tree of a running program, and works it by what is read out alone.

A program of its own, for the system's Python, which has the bindings of AT-SPI: `screen_reader.py FILE FOLDER`. The
running program shows an empty library. Nothing is asked of the X server: no key is pressed, and nothing is clicked.
What was found is written to standard output as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 90.0
ANSWER_MS = 4000
"""How long the program may take to answer; a reader is silent for so long."""

WORKED = {
    "check box",
    "check menu item",
    "combo box",
    "entry",
    "link",
    "list",
    "menu item",
    "page tab",
    "password text",
    "progress bar",
    "push button",
    "radio button",
    "radio menu item",
    "slider",
    "spin button",
    "table",
    "text",
    "toggle button",
    "tree",
    "tree table",
}
"""Roles of what is worked or asked for by a person, and so needs a name."""

FEW = 4
MEANINGLESS = {"invalid", "unknown", "redundant object"}
IN_MENUS = {"menu item", "popup menu", "check menu item", "separator"}
MANY = {"table", "list", "tree", "tree table"}
SHOWN_OF_MANY = 60


class Reader:
    """One program, as somebody knows it who does not see it."""

    def __init__(self, name):
        Atspi.init()
        Atspi.set_timeout(ANSWER_MS, ANSWER_MS)
        self.focused = []
        self.announced = []
        self.program = self.until(lambda: self._program(name), f"the program {name}")
        # Not before: a program that is just coming to the bus does not hear of it, and then tells nothing.
        self._listener = Atspi.EventListener.new(self._on_focus)
        self._listener.register("object:state-changed:focused")
        self._hearing = Atspi.EventListener.new(lambda event: self.announced.append(event.any_data))
        self._hearing.register("object:announcement")

    @staticmethod
    def _program(name):
        desktop = Atspi.get_desktop(0)
        return next((each for each in children(desktop) if each.get_name() == name), None)

    def _on_focus(self, event):
        if event.detail1:
            self.focused.append(event.source)

    def until(self, found, wanted):
        """Return what `found` gives as soon as that is something; what goes while it is read was not it."""

        def look():
            try:
                return found()
            except GLib.GError:
                return None

        end = time.monotonic() + PATIENCE
        while not (value := look()):
            if time.monotonic() > end:
                focus = [place(thing) for thing in self.focused[-FEW:] if is_there(thing)]
                windows = [(window.get_name(), is_on(window, "active")) for window in self.windows()]
                raise SystemExit(f"waited in vain for {wanted}; there is {windows}, the focus went to {focus}")
            self.listen(0.05)
        return value

    @staticmethod
    def listen(seconds):
        """Take in what the program tells of itself."""
        loop = GLib.MainLoop()
        GLib.timeout_add(int(seconds * 1000), loop.quit)
        loop.run()

    def windows(self):
        """Return the windows of the program, the newest last."""
        return children(self.program) if getattr(self, "program", None) is not None else []

    def dialog(self, wanted="a dialog", title=""):
        """Return the dialog in front whose title begins so, as soon as there is one."""

        def look():
            dialogs = [each for each in self.windows() if role(each) in ("dialog", "alert")]
            return [each for each in dialogs if each.get_name().startswith(title)]

        return self.until(look, wanted)[-1]

    def find(self, wanted, name, root=None, action=""):
        """Return the one thing of a role whose name begins so, as soon as it is there and can be worked."""

        def look():
            things = walk(root or self.program, passed_by(wanted))
            found = (each for each in things if role(each) == wanted and is_named(each, name))
            return next((e for e in found if is_on(e, "sensitive") and (not action or action in actions(e))), None)

        return self.until(look, f"{wanted} “{name}”")

    def press(self, wanted, name, root=None):
        """Do what a button or a command does."""
        act(self.find(wanted, name, root, "Press"), "Press")

    def write(self, text):
        """Write into the field that has the focus."""
        field = self.until(lambda: self._open_field(), "a field with the focus")
        Atspi.EditableText.set_text_contents(field, text)
        return field.get_description()

    def _open_field(self):
        """Return what the focus went to last of what has it still: it is told of the table and of its cell as well."""
        for thing in reversed(self.focused[-FEW:]):
            if role(thing) == "text" and is_on(thing, "focused") and is_on(thing, "editable"):
                return thing
        return None

    def close(self, dialog):
        """Leave a dialog by its own button."""
        buttons = {b.get_name().replace("&", ""): b for b in walk(dialog) if role(b) == "push button"}
        for name in ("Cancel", "Close", "OK", "No", "Close the palette"):
            if name in buttons and is_on(buttons[name], "sensitive"):
                act(buttons[name], "Press")
                self.until(lambda: dialog not in self.windows(), f"the end of “{dialog.get_name()}”")
                return
        raise SystemExit(f"“{dialog.get_name()}” has no button to leave it")


def role(thing):
    """Return what a thing is, in the words of AT-SPI; asked once, as each question is an answer over the bus."""
    if not hasattr(thing, "role_name"):
        thing.role_name = thing.get_role_name()
    return thing.role_name


def is_on(thing, state):
    """Tell whether a state is on."""
    thing.clear_cache()
    return thing.get_state_set().contains(getattr(Atspi.StateType, state.upper()))


def is_there(thing):
    """Tell whether something can still be asked."""
    try:
        return bool(thing.get_role_name())
    except GLib.GError:
        return False


def is_named(thing, name):
    """Tell whether a name is that, or goes on with what is counted or what is undone."""
    return thing.get_name() == name or thing.get_name().startswith(name + " ")


def children(thing):
    """Return what is directly below; of tables and lists only the beginning."""
    thing.clear_cache()
    count = thing.get_child_count()
    if role(thing) in MANY:
        count = min(count, SHOWN_OF_MANY)
    return [child for n in range(count) if (child := thing.get_child_at_index(n)) is not None]


def walk(thing, passed=frozenset()):
    """Yield all there is, from top to bottom; the commands of menus that are not open, too.

    What is in things of the roles `passed` is not looked at.
    """
    yield thing
    for child in children(thing) if role(thing) not in passed else ():
        if is_on(child, "showing") or role(child) in IN_MENUS:
            yield from walk(child, passed)


def passed_by(wanted):
    """Return where something of a role cannot be: each look is an answer over the bus."""
    if wanted in IN_MENUS:
        return {"layered pane", "status bar", *MANY}
    return {"menu bar", *MANY}


def actions(thing):
    """Return what can be done with a thing."""
    return [Atspi.Action.get_action_name(thing, n) for n in range(Atspi.Action.get_n_actions(thing))]


def act(thing, action):
    """Do something as a reader asks for it."""
    names = actions(thing)
    if action not in names:
        raise SystemExit(f"{role(thing)} “{thing.get_name()}” has no {action}, but {names}")
    Atspi.Action.do_action(thing, names.index(action))


def labels(thing):
    """Return the names of what stands beside a thing as its label."""
    relations = (r for r in thing.get_relation_set() if r.get_relation_type() == Atspi.RelationType.LABELLED_BY)
    return [r.get_target(n).get_name() for r in relations for n in range(r.get_n_targets())]


def faults(root):
    """Return what is worked without a name, and what has no role that means something, as places in the tree."""
    found = []
    for thing in walk(root):
        what = role(thing)
        if what in MEANINGLESS and not is_handle(thing):
            found.append(f"no role: {place(thing)}")
        if what in WORKED and not is_told(thing):
            found.append(f"no name: {place(thing)}")
    return found


def is_handle(thing):
    """Tell whether a thing is one of Qt's handles, moved by the mouse alone: of a split, or of its chooser of files."""
    return role(thing.get_parent()) == "split pane" or thing.get_accessible_id().endswith("QFileDialog.QSizeGrip")


def is_told(thing):
    """Tell whether a reader has something to call a thing.

    Qt calls a combo box by what is chosen in it: what is chosen is told by its label or its description, and its
    list is read as a part of it.
    """
    if role(thing) == "combo box":
        return bool(labels(thing) or thing.get_description().strip())
    if role(thing) == "list" and role(thing.get_parent()) == "combo box":
        return True
    return bool(thing.get_name().strip("… ") or labels(thing))


def place(thing):
    """Return where a thing is, from itself outwards."""
    told = []
    while thing is not None and role(thing) not in ("application", "desktop frame"):
        told.append(f"{role(thing)} “{thing.get_name()}”")
        thing = thing.get_parent()
    return " in ".join(told[:6])


# The whole job


def row_read_out(table, row):
    """Return what is said of each cell of a row: column, text, and where it is."""
    said = {}
    for column in range(Atspi.Table.get_n_columns(table)):
        cell = Atspi.Table.get_accessible_at(table, row, column)
        (heading,) = (each.get_name() for each in Atspi.TableCell.get_column_header_cells(cell))
        said[heading] = [cell.get_name(), cell.get_description()]
    return said


def go_to_row(reader, table, row):
    """Select a row as a reader does, and see that the cursor is in it."""
    cell = Atspi.Table.get_accessible_at(table, row, 3)
    Atspi.Selection.clear_selection(table)
    Atspi.Selection.select_child(table, cell.get_index_in_parent())
    reader.until(lambda: is_on(cell, "focused"), f"the cursor in row {row}")


def make_talk(reader, file):
    """Make a talk of a file, from the empty library."""
    reader.press("push button", "Choose a file…")
    chooser = reader.dialog("the choice of files")
    Atspi.EditableText.set_text_contents(reader.find("text", "File name:", chooser), str(file))
    reader.press("push button", "Open", chooser)
    dialog = reader.dialog("the dialog for a new talk", "New talk")
    found = {"new talk": faults(dialog)}
    reader.press("push button", "Create the talk", dialog)
    reader.find("table", "Segments")
    return found


def translate(reader, row):
    """Go to a segment, write its Polish, confirm it, write the next and take that back; return what was read out."""
    table = reader.find("table", "Segments")
    go_to_row(reader, table, row)
    told = {"before": row_read_out(table, row)}
    reader.press("menu item", "Edit the Polish")
    told["field"] = reader.write("Zażółć gęślą jaźń.")
    reader.press("menu item", "Confirm and go on")
    state = reader.until(lambda: row_read_out(table, row)["State"][0] != told["before"]["State"][0], "another state")
    told["after"] = row_read_out(table, row) if state else {}
    before = row_read_out(table, row + 1)
    told["next field"] = reader.write("To nie zostanie.")
    reader.press("menu item", "Confirm and go on")
    reader.until(lambda: row_read_out(table, row + 1) != before, "the next segment confirmed")
    reader.press("menu item", "Undo")
    reader.until(lambda: row_read_out(table, row + 1) == before, "the confirmation taken back")
    told["undone"] = row_read_out(table, row + 1)
    return told


def export(reader, to):
    """Write the subtitles to a file."""
    reader.press("menu item", "Export subtitles…")
    dialog = reader.dialog("the dialog of exports")
    Atspi.EditableText.set_text_contents(reader.find("text", "Save as:", dialog), str(to))
    reader.press("push button", "Export", dialog)
    reader.until(to.exists, "the file")


def look_at_pages(reader):
    """Walk everything that a talk has, page by page."""
    frame = next(window for window in reader.windows() if role(window) == "frame")
    found = {"segments": faults(frame)}
    reader.press("menu item", "Find…")
    reader.find("text", "Text to find")
    found["find"] = faults(frame)
    reader.press("push button", "Close find")
    reader.press("page tab", "Article")
    for tab in ("Summary", "Timeline", "Statistics"):
        if [each for each in walk(frame) if role(each) == "page tab" and is_named(each, tab)]:
            reader.press("page tab", tab)
        reader.listen(0.3)
        found[f"article, {tab}"] = faults(frame)
    reader.press("page tab", "Segments")
    return found


def look_at_dialogs(reader):
    """Open what each command opens, walk it, and leave it."""
    frame = next(window for window in reader.windows() if role(window) == "frame")
    commands = {e.get_name(): e for e in walk(frame) if role(e) == "menu item" and is_on(e, "sensitive")}
    found = {}
    for name, command in commands.items():
        if not (name.endswith("…") or name in OPENING) or name in HERE:
            continue
        reader.announced.clear()
        reader.until(lambda command=command: is_on(command, "sensitive"), f"the command “{name}”")
        act(command, "Press")
        dialog = opened(reader)
        if dialog is not None:
            found[name] = faults(dialog)
            reader.close(dialog)
    return found


OPENING = ("Help", "Keyboard shortcuts", "What is new", "About Dwugłos")
HERE = ("Find…", "New talk from the clipboard…")
"""Commands that open nothing: a bar in the window, or nothing where the clipboard is empty."""


def opened(reader):
    """Return the dialog that comes up; None where a command does its work in the window, or tells what it lacks."""
    end = time.monotonic() + 3
    while time.monotonic() < end:
        dialogs = [w for w in reader.windows() if role(w) in ("dialog", "alert")]
        if dialogs:
            reader.listen(0.2)
            return dialogs[-1]
        if reader.announced:
            return None
        reader.listen(0.1)
    return None


def main(file, folder):
    """Do the whole job, and tell what was found."""
    reader = Reader("dwuglos")
    found = {"empty library": faults(reader.program)}
    found |= make_talk(reader, file)
    told = translate(reader, 2)
    export(reader, folder / "out.srt")
    found |= look_at_pages(reader)
    found |= look_at_dialogs(reader)
    reader.press("menu item", "Close the talk")
    reader.find("push button", "New talk…")
    found["home"] = faults(reader.program)
    json.dump({"faults": found, "told": told}, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
