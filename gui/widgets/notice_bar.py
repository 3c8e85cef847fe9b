"""A bar that says something without stopping anybody, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.words import say

Words = str | Callable[[], str]
"""What is said; a function says it again after a change of language."""
Choice = tuple[Words, Callable[[], object]]
Kind = Literal["notice", "problem"]

_SHORTEST, _LONGEST = 8, 25
"""Seconds that good news are there."""
_READ_IN_A_SECOND = 12
"""Characters; people read twice as fast, once they have seen that there is something to read."""
_FOR_A_CHOICE = 4
"""Seconds more for each button."""
_STILL_LOOKED_AT_MS = 2000
MOST = 3
"""Bars at once; for one more, the oldest good news go."""


class NoticeBar(QFrame):
    """One notice: a sentence or more, buttons, and a cross that closes it.

    With `seconds` it goes by itself after so many in which it can be seen; not while the mouse is over it, and not
    while the user is in another window.
    """

    def __init__(self, words: Words, choices: Sequence[Choice], kind: Kind, seconds: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._choices = words, choices
        self.setObjectName(kind)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)  # it may quote what somebody typed
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.label, 1)
        self.buttons = [self._button(chosen) for _, chosen in choices]
        for button in self.buttons:
            row.addWidget(button)
        self._cross = QToolButton(self)
        self._cross.setText("✕")
        self._cross.setAutoRaise(True)
        self._cross.clicked.connect(lambda: _remove(self))
        row.addWidget(self._cross)
        self.goes = bool(seconds)
        self._time = QTimer(self, singleShot=True, interval=seconds * 1000)
        self._time.timeout.connect(self._go)
        self.say_again()

    def _button(self, chosen: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(lambda: _remove(self))
        button.clicked.connect(lambda: chosen())
        return button

    @property
    def has_focus(self) -> bool:
        """Whether one of its buttons has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @property
    def follows_language(self) -> bool:
        """Whether it can be said in another language."""
        return not any(isinstance(words, str) for words in (self._words, *(title for title, _ in self._choices)))

    def say_again(self) -> None:
        """Say it in the language in force."""
        text = _text(self._words)
        self.label.setText(text)
        self.setAccessibleName(text)
        for button, (title, _) in zip(self.buttons, self._choices, strict=True):
            button.setText(_text(title))
        self._cross.setToolTip(say("notices", "Close"))
        self._cross.setAccessibleName(say("notices", "Close this notice"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.goes:
            self._time.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._time.stop()

    def _go(self) -> None:
        if self.underMouse() or self.has_focus or not self.window().isActiveWindow():
            self._time.start(_STILL_LOOKED_AT_MS)
        else:
            _remove(self)


class Notices(QWidget):
    """A column of notices, the newest at the bottom; nothing while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: dict[str, NoticeBar] = {}
        self._before: QWidget | None = None
        """Where the focus was before it came to a button of a notice."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)

    def tell(
        self,
        text: Words,
        choices: Sequence[Choice] = (),
        kind: Kind = "notice",
        about: str = "",
        seconds: int | None = None,
    ) -> NoticeBar:
        """Say something; what was said `about` the same before is replaced, and so is the same without buttons.

        Good news go by themselves, and problems stay. `seconds` says how long otherwise; with 0 it stays until it is
        closed, as a question does.
        """
        self.take_back(about)
        plain = _text(text)
        if seconds is None:
            seconds = 0 if kind == "problem" else _time_for(plain, len(choices))
        for bar in self._shown():
            # Buttons may act on other things, and what stays does not go with what is soon over.
            if bar.label.text() == plain and not (bar.buttons or choices) and (bar.goes or not seconds):
                _remove(bar)
        bar = NoticeBar(text, choices, kind, seconds, self)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(bar)
        bar.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(bar, bar.label.text()))
        if about:
            self._bars[about] = bar
            bar.destroyed.connect(lambda: self._bars.pop(about, None) if self._bars.get(about) is bar else None)
        self._make_room(bar)
        return bar

    def give_focus_back(self) -> None:
        """Put the focus where it was before it came to a notice."""
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and now is not None and self.isAncestorOf(now) and not self.isAncestorOf(before):
            self._before = before

    def tells_about(self, about: str) -> bool:
        """Say whether something is being said about something."""
        return about in self._bars and not self._bars[about].isHidden()

    def take_back(self, about: str) -> None:
        """Remove what was said about something."""
        bar = self._bars.pop(about, None)
        if bar is not None:
            _remove(bar)

    def take_back_all(self, but: Collection[str] = ()) -> None:
        """Remove everything, but for what was said about some things."""
        kept = [self._bars[about] for about in but if about in self._bars]
        for bar in self._shown():
            if bar not in kept:
                _remove(bar)
        self._bars = {about: bar for about, bar in self._bars.items() if bar in kept}

    def use_language(self) -> None:
        """Say everything in the language in force; good news that cannot be said again go."""
        for bar in self._shown():
            if bar.goes and not bar.follows_language:
                _remove(bar)
            else:
                bar.say_again()

    def texts(self) -> list[str]:
        """Return what is being said, from top to bottom."""
        return [bar.label.text() for bar in self._shown()]

    def _shown(self) -> list[NoticeBar]:
        return [bar for bar in self.findChildren(NoticeBar) if not bar.isHidden()]

    def _make_room(self, newest: NoticeBar) -> None:
        shown = self._shown()
        good = [bar for bar in shown if bar.goes and bar is not newest]
        for bar in good[: max(len(shown) - MOST, 0)]:
            _remove(bar)


def _text(words: Words) -> str:
    return words if isinstance(words, str) else words()


def _time_for(text: str, choices: int) -> int:
    """Return for how many seconds good news are there."""
    return min(max(_SHORTEST, len(text) // _READ_IN_A_SECOND) + _FOR_A_CHOICE * choices, _LONGEST)


def _remove(bar: NoticeBar) -> None:
    if bar.has_focus and isinstance(notices := bar.parent(), Notices):
        notices.give_focus_back()
    bar.hide()
    bar.deleteLater()
