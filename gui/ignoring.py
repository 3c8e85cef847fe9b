"""What a person does not want to hear of: kept with the talk or with the settings, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dwuglos.talk.ignored import Ignored
from gui.desk import Desk
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding

Scope = Literal["here", "talk", "always"]
"""Where a finding is ignored: in its segment, wherever its text stands in the talk, or in every talk."""
_OUTCOMES = {
    "here": later("ignoring", "Ignored in this segment, as long as its text stays."),
    "talk": later("ignoring", "Ignored in this talk, wherever it is about the same text."),
    "always": later("ignoring", "Ignored in all talks, wherever it is about the same text."),
}
_ABOUT = "ignored"


def obstacle(desk: Desk, scope: Scope) -> str:
    """Say in a sentence why nothing can be ignored now; nothing when it can."""
    session = desk.session
    return session.read_only_reason if session is not None and scope != "always" else ""


def ignore(desk: Desk, finding: Finding, scope: Scope) -> None:
    """Ignore a finding from now on, and offer to take that back."""
    from dwuglos.checks.results.ignoring import as_ignored

    session = desk.session
    segment = session.transcript.by_id(finding.segment) if session is not None else None
    if session is None or segment is None:
        return
    if reason := obstacle(desk, scope):
        desk.tell(reason)
        return
    ignored = as_ignored(finding, segment, everywhere=scope != "here")
    if scope == "always":
        desk.settings.ignored.append([ignored.check, ignored.text])
        desk.remember()
        session.findings.ignore([ignored], always=True)
    else:
        session.findings.ignore([ignored])
        id = session.id
        desk.tasks.store(lambda library: library.ignore(id, [ignored]))
    take_back = (lambda: say("ignoring", "Take &back"), lambda: heed(desk, ignored, is_always=scope == "always"))
    desk.notices.tell(lambda: say("ignoring", _OUTCOMES[scope]), [take_back], about=_ABOUT)


def heed(desk: Desk, ignored: Ignored, *, is_always: bool) -> None:
    """Hear of findings again that were ignored."""
    session = desk.session
    if is_always:
        pair = [ignored.check, ignored.text]
        desk.settings.ignored = [each for each in desk.settings.ignored if each != pair]
        desk.remember()
    elif session is not None:
        id = session.id
        desk.tasks.store(lambda library: library.heed(id, [ignored]))
    if session is not None:
        session.findings.heed([ignored], always=is_always)
    desk.notices.take_back(_ABOUT)
