"""What somebody has who does not see the window: the tree of names, roles and states a screen reader is given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

Role = QAccessible.Role

WORKED = {
    Role.PushButton,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.Slider,
    Role.SpinBox,
    Role.MenuItem,
    Role.PageTab,
    Role.Table,
    Role.List,
    Role.Tree,
    Role.ButtonMenu,
    Role.Link,
}
"""Roles of what is worked by a person, and so needs a name."""

_DRAWN_BY_QT = {"qt_toolbar_ext_button", "qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton"}


class Heard(NamedTuple):
    """A thing of the tree, as it is read out."""

    role: Role
    name: str
    thing: QAccessibleInterface

    @property
    def description(self) -> str:
        return self.thing.text(QAccessible.Text.Description)

    @property
    def value(self) -> str:
        return self.thing.text(QAccessible.Text.Value)

    def can(self) -> list[str]:
        actions = self.thing.actionInterface()
        return list(actions.actionNames()) if actions is not None else []

    def do(self, action: str = "Press") -> None:
        assert action in self.can(), f"{self.name}: {self.can()}"
        self.thing.actionInterface().doAction(action)
        QApplication.processEvents()


def hear(widget: QWidget) -> Iterator[Heard]:
    """Yield all that is there below a widget and can be seen, from top to bottom."""
    yield from _walk(QAccessible.queryAccessibleInterface(widget))


def _walk(thing: QAccessibleInterface | None) -> Iterator[Heard]:
    # A menu that is not open is invisible, but a reader finds its commands all the same.
    if thing is None or not thing.isValid() or (thing.state().invisible and thing.role() not in _HIDDEN_BUT_THERE):
        return
    yield Heard(thing.role(), thing.text(QAccessible.Text.Name), thing)
    for n in range(thing.childCount()):
        yield from _walk(thing.child(n))


_HIDDEN_BUT_THERE = {Role.PopupMenu, Role.MenuItem}


def find(widget: QWidget, role: Role, name: str) -> Heard:
    """Return the one thing of that role and name."""
    found = [heard for heard in hear(widget) if heard.role == role and heard.name == name]
    assert len(found) == 1, f"{len(found)} of {role.name} “{name}” among {[h[:2] for h in hear(widget) if h.name]}"
    return found[0]


def focused() -> Heard:
    """Return what a reader speaks of now: where the focus is.

    A cell that is being typed in is found so alone; Qt's tables have their cells for children, and no fields.
    """
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return next(hear(widget))


def nameless(widget: QWidget) -> list[str]:
    """Return what is worked by a person and has no name."""
    found = (heard for heard in hear(widget) if heard.role in WORKED and not heard.name.strip("… "))
    return [_described(heard) for heard in found if not _is_qts_own(heard)]


def _described(heard: Heard) -> str:
    thing = heard.thing.object()
    return f"{heard.role.name} {type(thing).__name__} {thing.objectName() if thing is not None else ''}"


def _is_qts_own(heard: Heard) -> bool:
    """Tell parts of Qt's own widgets, which are read as one with those: separators of menus, fields of spin boxes."""
    thing = heard.thing.object()
    if heard.role == Role.MenuItem and heard.thing.text(QAccessible.Text.Accelerator) == "" and not heard.can():
        return True
    if thing is not None and isinstance(thing.parent(), QLineEdit):  # its cross, which does what emptying it does
        return True
    return thing is not None and (thing.objectName() in _DRAWN_BY_QT or thing.objectName().startswith("qt_"))
