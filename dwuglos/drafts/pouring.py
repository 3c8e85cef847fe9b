"""Drafts poured into a talk, each where nobody has changed its segments since, and noted in the journal before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from dwuglos.drafts.answers import to_keep
from dwuglos.drafts.laying import Draft
from dwuglos.drafts.requests import Request
from dwuglos.errors import StaleEdit
from dwuglos.store.values import KeptDraft
from dwuglos.talk.edits import Edit, accept_drafts
from dwuglos.talk.history import OneStep
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import Change, Transcript
from dwuglos.translators import Translator

Keep = Callable[[str, Sequence[KeptDraft]], object]
"""Notes in a talk's journal what a service, by name, has answered."""

DraftsBy = Mapping[Translator, Sequence[Draft]]


class Pouring:
    """Pours drafts into a talk as they come, so that the user takes all of them back as one step.

    `earlier` are answers the journal gave, by their text; they are not noted again. `late` are the segments whose draft
    came too late, because somebody had changed them since they were asked for; `same` counts those whose draft is the
    one they had.
    """

    def __init__(self, talk: OpenTalk, keep: Keep, earlier: Mapping[str, str] | None = None) -> None:
        self._transcript = talk.transcript
        self._step = OneStep(talk.history)
        self._keep = keep
        self.earlier: Mapping[str, str] = earlier or {}
        self.late: list[int] = []
        self.same = 0

    def pour(self, drafts: DraftsBy) -> bool:
        """Put drafts into the talk as one edit; False when the step was taken back meanwhile, and nothing was done."""
        changes: list[Change] = []
        label = ""
        for translator, each in drafts.items():
            edit, late = edit_of_all(self._transcript, each, translator.name)
            self.late += [id for draft in late for id in draft.request.ids]
            in_time = _without(each, late)
            self.same += sum(map(_unchanged, in_time))
            self._note(translator, in_time, late)
            if edit is not None:
                changes += edit.changes
                label = edit.label
        return not changes or self._step.do(Edit(label, tuple(changes)))

    def note(self, drafts: DraftsBy) -> None:
        """Note drafts of which no segment has anything, so that they are not asked for again."""
        for translator, each in drafts.items():
            self._note(translator, [], each)

    def _note(self, translator: Translator, used: Sequence[Draft], unused: Sequence[Draft]) -> None:
        kept = to_keep(used, translator, self.earlier)
        kept += [each._replace(parts={}) for each in to_keep(unused, translator, self.earlier)]
        if kept:
            self._keep(translator.name, kept)


def edit_of(transcript: Transcript, request: Request, texts: Sequence[str], origin: str) -> Edit | None:
    """Return the edit that gives segments the drafts of their sentence, None where they have them already.

    Raises StaleEdit when somebody has changed one of them since they were asked for.
    """
    edit = accept_drafts(transcript, request.segments, texts, origin)
    if edit is None:
        for segment, text in zip(request.segments, texts, strict=True):
            now = transcript.by_id(segment.id)
            if now is None or now.target != text:
                raise StaleEdit("Segment {id} has changed in the meantime; nothing was done.", id=segment.id)
    return edit


def edit_of_all(transcript: Transcript, drafts: Iterable[Draft], origin: str) -> tuple[Edit | None, list[Draft]]:
    """Return one edit for several drafts, and those that come too late because somebody has changed their segments."""
    changes: list[Change] = []
    late = []
    label = ""
    for draft in drafts:
        try:
            edit = edit_of(transcript, draft.request, draft.texts, origin)
        except StaleEdit:
            late.append(draft)
            continue
        if edit is not None:
            changes += edit.changes
            label = edit.label
    return Edit(label, tuple(changes)) if changes else None, late


def _without(drafts: Sequence[Draft], late: Sequence[Draft]) -> list[Draft]:
    places = {draft.request.ids for draft in late}
    return [draft for draft in drafts if draft.request.ids not in places]


def _unchanged(draft: Draft) -> int:
    """Return how many segments of a draft had the same text before."""
    return sum(segment.target == text for segment, text in zip(draft.request.segments, draft.texts, strict=True))
