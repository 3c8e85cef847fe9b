"""What can be done about a misspelt word, in the context menu of a field: other words, and the dictionary.

Other words take up to a third of a second to be found: they are looked for in a lane, and take their place in the menu
when they are there.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from dwuglos.language.words import WORD
from gui.session import Session
from gui.widgets.code_units import characters, units
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.language.own_words import OwnWord


def offer(menu: QMenu, field: QPlainTextEdit, at: QPoint, misspelt: Collection[str], session: Session) -> None:
    """Put before all else in a menu what can be done about the word at a place, if that is a misspelt one."""
    cursor = _word_at(field, at)
    word = cursor.selectedText() if cursor is not None else ""
    if cursor is None or word not in misspelt:
        return
    first = menu.actions()[0] if menu.actions() else None
    waiting = QAction(say("spelling", "Looking for similar words…"), menu)
    waiting.setEnabled(False)
    actions = [waiting, _separator(menu), *_dictionary_actions(menu, word, session), _separator(menu)]
    for action in actions:
        menu.insertAction(first, action)  # type: ignore[arg-type]  # None means at the end
    if field.isReadOnly():
        waiting.setVisible(False)
        return
    about = ("similar words", menu)
    session.tasks.latest(
        about, session.tasks.network, lambda *_: _similar(word), partial(_show, menu, waiting, field, cursor)
    )
    menu.destroyed.connect(lambda: session.tasks.drop(about))


def _word_at(field: QPlainTextEdit, at: QPoint) -> QTextCursor | None:
    """Return a cursor with the word at a place selected; the menu key asks about the word at the cursor."""
    cursor = field.cursorForPosition(at)
    text, start = cursor.block().text(), cursor.block().position()
    place = characters(text, cursor.position() - start)
    for word in WORD.finditer(text):
        if word.start() <= place <= word.end():
            cursor.setPosition(start + units(text[: word.start()]))
            cursor.setPosition(start + units(text[: word.end()]), QTextCursor.MoveMode.KeepAnchor)
            return cursor
    return None


def _similar(word: str) -> list[str]:
    from dwuglos.language import spelling

    return spelling.suggestions(word)


def _show(menu: QMenu, waiting: QAction, field: QPlainTextEdit, cursor: QTextCursor, words: list[str]) -> None:
    if not words:
        waiting.setText(say("spelling", "No similar words"))
        return
    for word in words:
        action = QAction(word.replace("&", "&&"), menu)
        action.triggered.connect(lambda _=False, word=word: _replace(field, cursor, word))
        menu.insertAction(waiting, action)
    menu.removeAction(waiting)


def _replace(field: QPlainTextEdit, cursor: QTextCursor, word: str) -> None:
    """Put another word in its place, as if by typing."""
    cursor.insertText(word)
    field.setTextCursor(cursor)


def _separator(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line


def _dictionary_actions(menu: QMenu, word: str, session: Session) -> list[QAction]:
    talk = QAction(say("spelling", "Add “{word}” to the dictionary of this &talk").format(word=word), menu)
    talk.triggered.connect(lambda: add(session, word, everywhere=False))
    talk.setEnabled(not session.read_only_reason)
    mine = QAction(say("spelling", "Add “{word}” to &my dictionary").format(word=word), menu)
    mine.triggered.connect(lambda: add(session, word, everywhere=True))
    return [talk, mine]


def add(session: Session, word: str, *, everywhere: bool) -> None:
    """Add a word with its endings to the dictionary of the talk or of all talks, and check the talk by it."""
    work = session.tasks.work
    work(lambda *_: _added(word, everywhere), partial(_on_added, session, everywhere), partial(_fail, session))


def _added(word: str, everywhere: bool) -> OwnWord:
    from dwuglos.language import own_words

    entry = own_words.with_endings(word)
    if everywhere:
        own_words.save((*(each for each in own_words.load() if each.word != word), entry))
    return entry


def _on_added(session: Session, everywhere: bool, entry: OwnWord) -> None:
    from dwuglos.checks.results.dictionary import as_ignored

    if not everywhere:
        kept, id = as_ignored(entry), session.id
        session.findings.ignore([kept])
        session.tasks.store(lambda library: library.ignore(id, [kept]))
    session.findings.look_again()
    if everywhere:
        sentence = say("spelling", "“{word}” is in your dictionary now. See Checks, Dictionaries.")
    else:
        sentence = say("spelling", "“{word}” is in the dictionary of this talk now. See Checks, Dictionaries.")
    session.message.emit(sentence.format(word=entry.word))


def _fail(session: Session, error: BaseException) -> None:
    session.message.emit(localized(error))
