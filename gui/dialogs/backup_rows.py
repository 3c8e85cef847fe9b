"""What the window with the backups shows of each, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from gui.words import later, say, whole

if TYPE_CHECKING:
    from dwuglos.store.backups import Listed
    from dwuglos.store.mending import SalvagedTalk
    from dwuglos.talk.stored_talk import TalkSummary

BACKUP_HEADS = (
    later("backups", "Made"),
    later("backups", "Why"),
    later("backups", "Size"),
    later("backups", "Talks"),
    later("backups", "Segments"),
    later("backups", "State"),
)
TALK_HEADS = (
    later("backups", "Talk"),
    later("backups", "Segments"),
    later("backups", "Translated"),
    later("backups", "Confirmed"),
    later("backups", "Changed"),
)
SALVAGE_HEADS = (
    later("backups", "Talk"),
    later("backups", "Segments"),
    later("backups", "Missing"),
    later("backups", "Mended"),
    later("backups", "From the history"),
    later("backups", "Article parts missing"),
    later("backups", "Changes missing"),
)
STATE_COLUMN = 5

_WHY = {
    "hourly": later("backups", "hourly"),
    "daily": later("backups", "daily"),
    "weekly": later("backups", "weekly"),
    "hand": later("backups", "by hand"),
    "migration": later("backups", "before an update of the library"),
    "restore": later("backups", "before restoring"),
}


def when(ms: int) -> str:
    """Return a moment with its date."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(ms), QLocale.FormatType.ShortFormat)


def backup_rows(listed: Sequence[Listed], checked: Mapping[Path, bool], now: int) -> list[list[str]]:
    """Return what is shown of backups; `checked` says which were looked through, and whether they are sound."""
    return [_backup_row(each, checked, now) for each in listed]


def _backup_row(each: Listed, checked: Mapping[Path, bool], now: int) -> list[str]:
    from dwuglos.store.backup_plan import turn_of

    backup, held = each.backup, each.contents
    why = turn_of(backup, now) if backup.why == "scheduled" else backup.why
    counts = ["–", "–"] if held is None else [whole(held.talks), whole(held.segments)]
    size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return [when(backup.made), say("backups", _WHY[why]), size, *counts, state(each, checked)]


def is_damaged(each: Listed, checked: Mapping[Path, bool]) -> bool:
    """Say whether a backup is known to be damaged."""
    return each.contents is None or checked.get(each.backup.path) is False


def state(each: Listed, checked: Mapping[Path, bool]) -> str:
    """Return whether a backup is sound, as far as is known, and whether it is of another library."""
    if is_damaged(each, checked):
        words = say("backups", "damaged")
    elif each.backup.path in checked:
        words = say("backups", "sound")
    else:
        words = say("backups", "being checked…")
    if each.is_ours:
        return words
    return say("backups", "{state}; of another library").format(state=words)


def talk_rows(talks: Sequence[TalkSummary]) -> list[list[str]]:
    """Return what is shown of the talks in a backup."""
    return [
        [talk.title or _lost(talk), *map(whole, (talk.segments, talk.translated, talk.reviewed)), when(talk.changed)]
        for talk in talks
    ]


def _lost(talk: TalkSummary) -> str:
    return say("backups", "Talk {id} (title lost)").format(id=talk.id)


def salvage_rows(talks: Sequence[SalvagedTalk]) -> list[list[str]]:
    """Return what is shown of the talks that were salvaged."""
    rows = []
    for talk in talks:
        history = talk.from_history + talk.parts_from_history
        counts = (talk.segments, talk.missing, talk.mended, history, talk.missing_parts, talk.missing_moves)
        rows.append([talk.title, *map(whole, counts)])
    return rows
