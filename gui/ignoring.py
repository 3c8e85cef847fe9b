"""What a person does not want to hear of: kept with the talk or with the settings, and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from dwuglos.talk.ignored import Ignored
from gui.desk import Desk
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding
    from dwuglos.review.remarks import Remark

Scope = Literal["here", "talk", "always"]
"""Where a finding is ignored: in its segment, wherever its text stands in the talk, or in every talk."""
_OUTCOMES = {
    "here": later("ignoring", "Ignored in this segment, as long as its text stays."),
    "talk": later("ignoring", "Ignored in this talk, wherever it is about the same text."),
    "always": later("ignoring", "Ignored in all talks, wherever it is about the same text."),
}
_ABOUT, _REJECTED = "ignored", "rejected remarks"
"""What notices are about."""


def obstacle(desk: Desk, scope: Scope, finding: Finding | None = None) -> str:
    """Say in a sentence why nothing, or why that finding, can be ignored now; nothing when it can."""
    session = desk.session
    if session is None:
        return ""
    if finding is not None and scope != "here" and session.remarks.remark_of(finding) is not None:
        return say("ignoring", "A remark of the language model is about its segment alone, and can be ignored there.")
    return session.read_only_reason if scope != "always" else ""


def ignore(desk: Desk, finding: Finding, scope: Scope) -> None:
    """Ignore a finding from now on, and offer to take that back; a remark of the language model is rejected so."""
    from dwuglos.checks.results.ignoring import as_ignored

    session = desk.session
    segment = session.transcript.by_id(finding.segment) if session is not None else None
    if session is None or segment is None:
        return
    if reason := obstacle(desk, scope, finding):
        desk.tell(reason)
        return
    if (remark := session.remarks.remark_of(finding)) is not None:
        reject(desk, [remark])
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


def reject(desk: Desk, remarks: Sequence[Remark]) -> None:
    """Reject remarks of the language model, and offer to take that back."""
    session = desk.session
    if session is None or session.read_only_reason or not remarks:
        return
    session.remarks.reject(remarks)

    def take_back() -> None:
        if desk.session is session:
            session.remarks.heed_again(remarks)

    count = len(remarks)
    desk.notices.tell(
        lambda: say("remarks", "Rejected remarks: {count}. They will not be made again.").format(count=count),
        [(lambda: say("remarks", "Take that &back"), take_back)],
        about=_REJECTED,
    )


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
