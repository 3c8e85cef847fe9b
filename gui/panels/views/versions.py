"""The versions of a segment as a list: when, by whom, by which step, and what changed since the version before."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from dwuglos.language.word_changes import word_changes
from dwuglos.store.segment_versions import SegmentVersion
from dwuglos.talk.transcript import PERSON, Segment, State
from gui.look import theme
from gui.look.changed_words import changes_html
from gui.panels.views.html_rows import HtmlModel
from gui.words import later, localized, moment, say

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_STATES: dict[State, str] = {
    "initial": later("history", "untranslated"),
    "translated": later("history", "draft"),
    "reviewed": later("history", "confirmed"),
    "final": later("history", "final"),
}


class VersionModel(HtmlModel[SegmentVersion]):
    """The versions of one segment, the newest first."""

    at_once = 50

    def html(self, row: int) -> str:
        return as_html(self.rows[row])

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if index.isValid() and role == Role.DisplayRole:  # nobody sees it, but screen readers say it
            return in_words(self.rows[index.row()])
        if index.isValid() and role == Role.EditRole:  # what is copied
            segment = self.rows[index.row()].segment
            return segment.target if segment is not None else ""
        return None


def in_words(version: SegmentVersion) -> str:
    """Return all that is said of a version, as it is read out."""
    changes = []
    for before, after in _texts(version):
        pieces = word_changes(before, after)
        removed = " … ".join(piece.text.strip() for piece in pieces if piece.kind == "removed")
        added = " … ".join(piece.text.strip() for piece in pieces if piece.kind == "added")
        if removed:
            changes.append(say("history", "Removed: “{words}”.").format(words=removed))
        if added:
            changes.append(say("history", "Added: “{words}”.").format(words=added))
    return " ".join((f"{heading(version)}.", *_sentences(version), *changes))


def heading(version: SegmentVersion) -> str:
    """Return when a version was made, by which step, and where its translation came from."""
    when = moment(version.at) if version.at is not None else say("history", "When the talk was made")
    origin = origin_words(version.segment.origin) if version.segment is not None else ""
    return " · ".join(filter(None, (when, _step(version), origin)))


def origin_words(origin: str) -> str:
    """Return where a translation came from, in the language of the window."""
    if origin == PERSON:
        return say("history", "by a person")
    if origin == "memory":
        return say("history", "from the memory")
    from dwuglos.translators import TRANSLATORS

    title = next((translator.title for translator in TRANSLATORS if translator.name == origin), origin)
    return localized(title) if title else ""


def _step(version: SegmentVersion) -> str:
    if not version.label:
        return ""
    label = say("edits", version.label)
    if version.kind == "undo":
        return say("history", "Undone: {edit}").format(edit=label)
    if version.kind == "redo":
        return say("history", "Done again: {edit}").format(edit=label)
    return label


def _sentences(version: SegmentVersion) -> list[str]:
    """Say what happened beside the texts."""
    before, after = version.before, version.segment
    if after is None:
        return [say("history", "The segment was taken out.")]
    if before is None or before.state == after.state:
        return []
    states = {"before": say("history", _STATES[before.state]), "after": say("history", _STATES[after.state])}
    return [say("history", "From {before} to {after}.").format(**states)]


def _texts(version: SegmentVersion) -> list[tuple[str, str]]:
    """Return the texts to show, as they were and as they became: those that changed."""
    before, after = version.before, version.segment
    if before is None or after is None:
        only: Segment | None = before or after
        text = (only.target or only.source) if only is not None else ""
        return [(text, "") if after is None else (text, text)]
    fields = ((before.source, after.source), (before.target, after.target), (before.note, after.note))
    return [(old, new) for old, new in fields if old != new]


def as_html(version: SegmentVersion) -> str:
    """Return what is painted of a version."""
    faint = theme.colours().faint
    lines = [f'<span style="color: {faint}">{escape(heading(version))}</span>']
    lines += [f'<span style="color: {faint}">{escape(sentence)}</span>' for sentence in _sentences(version)]
    lines += [changes_html(before, after) for before, after in _texts(version)]
    return "<br>".join(lines)
