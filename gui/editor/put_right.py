"""Spaces and typography put right while segments are confirmed, where the user wishes so."""

from __future__ import annotations

from dataclasses import replace

from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change
from gui.desk import Desk
from gui.words import localized, say


def put_right(desk: Desk, edit: Edit | None) -> Edit | None:
    """Return an edit that puts spaces and typography right as well, and say what it does; the same if nobody wishes."""
    settings = desk.settings
    if edit is None or not settings.put_right:
        return edit
    from dwuglos.checks.results import fixes

    changes, wrong = list[Change](), dict[str, None]()
    for change in edit.changes:
        right = change
        if change.after is not None:
            after, titles = fixes.put_right(change.after, settings.profile_in_force)
            right = change._replace(after=after)
            wrong |= dict.fromkeys(titles)
        changes.append(right)
    if wrong:
        what = ", ".join(map(localized, wrong))
        desk.tell(say("editor", "Put right on confirming: {what}.").format(what=what))
    return replace(edit, changes=tuple(changes))
