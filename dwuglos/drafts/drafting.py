"""Machine drafts: which sentences to ask for, how a draft is laid over its segments, and what is told of a run.

A request is a sentence with the segments it covers, because a cue is rarely one; `dwuglos.drafts.asking` does the
asking.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2s
from typing import Literal, NamedTuple

from dwuglos.errors import DwuglosError, Notice, ServiceError, StaleEdit
from dwuglos.language.sounds import begins_turn
from dwuglos.store.values import KeptDraft
from dwuglos.talk.edits import Edit, accept_drafts
from dwuglos.talk.transcript import Change, Segment, Transcript
from dwuglos.translators import TRANSLATORS, Translator, without_service

Only = Literal["initial", "draft", "all"]
"""What to ask for: segments without a translation, segments with a machine's draft, or both."""


class Request(NamedTuple):
    """A sentence, or as much of one as is asked for: its segments as they were.

    A draft is good for a segment only while its texts are still the same.
    """

    segments: tuple[Segment, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """The segments it covers."""
        return tuple(segment.id for segment in self.segments)

    @property
    def source(self) -> str:
        """The English that is sent: one segment as it is, of several the words in one line for each speaker."""
        if len(self.segments) == 1:
            return self.segments[0].source
        lines = [" ".join(line.split()) for segment in self.segments for line in segment.source.splitlines()]
        return "".join(("\n" if begins_turn(line) else " ") + line for line in lines if line).strip()


class Draft(NamedTuple):
    """An answer, and the texts that the segments of its request get of it, in order."""

    request: Request
    answer: str
    texts: tuple[str, ...]


def laid_over(request: Request, draft: str) -> list[str]:
    """Return the draft of a sentence cut over its segments, one text for each, in as many lines as the English has."""
    from dwuglos.layout import lay_out
    from dwuglos.layout.line_breaks import in_lines

    if len(request.segments) == 1:
        return [draft]
    durations = [segment.duration or 0 for segment in request.segments]
    sources = [segment.source for segment in request.segments]
    texts = lay_out(draft, sources, durations if all(durations) else None)
    lines = [len(source.strip().splitlines()) for source in sources]
    return [
        in_lines(text, n) if "\n" not in text and len(text.split()) >= 2 * n else text
        for text, n in zip(texts, lines, strict=True)
    ]


def drafted(request: Request, answer: str) -> Draft:
    """Return an answer with what each segment gets of it."""
    return Draft(request, answer, tuple(laid_over(request, answer)))


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


def recalled(requests: Iterable[Request], translator: Translator, answers: Mapping[str, str]) -> dict[str, str]:
    """Return by their text the answers known of an earlier run, `answers` being by digest.

    Nothing is known of what has a draft: whoever asks for that again wants another.
    """
    fresh = (request for request in requests if not any(segment.target for segment in request.segments))
    return remembered(fresh, translator, answers)


def remembered(requests: Iterable[Request], translator: Translator, answers: Mapping[str, str]) -> dict[str, str]:
    """Return by their text all answers known of an earlier run, `answers` being by digest."""
    if not answers:
        return {}
    found = ((request.source, answers.get(digest(translator, request.source))) for request in requests)
    return {text: answer for text, answer in found if answer is not None}


def to_keep(drafts: Iterable[Draft], translator: Translator, earlier: Mapping[str, str]) -> list[KeptDraft]:
    """Return what the journal has to learn of drafts: not what it gave, nor what no service was asked for."""
    return [
        KeptDraft(digest(translator, request.source), answer, dict(zip(request.ids, texts, strict=True)))
        for request, answer, texts in drafts
        if request.source not in earlier and without_service(request.source) is None
    ]


def digest(translator: Translator, text: str) -> str:
    """Return what tells a text sent to a translator from others: with another model or server it is another."""
    about = [translator.name, *(translator.values[n.name] for n in translator.needs if not n.secret), text]
    return blake2s("\0".join(about).encode("utf-8", "replace"), digest_size=16).hexdigest()


def to_send(requests: Iterable[Request], earlier: Container[str] = ()) -> list[Request]:
    """Return the requests whose text goes to a service: not what is `known` of an earlier run, nor labels of sounds."""
    return [each for each in requests if each.source not in earlier and without_service(each.source) is None]


class Progress(NamedTuple):
    """How far a run is. `done` of `total` segments are dealt with; `seconds_left` is None until it can be told.

    While the run waits after a `trouble`, `waiting` is the seconds until it asks again, else 0.
    """

    done: int
    total: int
    seconds_left: int | None = None
    waiting: int = 0
    trouble: ServiceError | None = None

    @property
    def notice(self) -> Notice | None:
        """Say what the run is waiting for, or None while it is not."""
        if not self.waiting:
            return None
        return Notice("Asking again in {n} second.", "Asking again in {n} seconds.", self.waiting)


class Outcome(NamedTuple):
    """How a run ended.

    `done` counts the segments with a draft, `left` those not asked for. `refused` names each segment for which the
    service gave nothing usable, and why; `changed` those whose draft came too late because somebody had changed them.
    `stopped` is what ended the run early, `cancelled` tells that the user did.
    """

    done: int
    refused: tuple[tuple[int, DwuglosError], ...]
    left: int
    stopped: DwuglosError | None = None
    cancelled: bool = False
    changed: tuple[int, ...] = ()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Say what was done and what was not, each in one sentence."""
        if self == Outcome(0, (), 0):
            return (Notice(_NOTHING_TO_DO, _NOTHING_TO_DO, 0),)
        notices = [Notice(_ONE_DONE, _DONE if self.done else _NONE_DONE, self.done)]
        if self.refused:
            notices.append(Notice(_ONE_REFUSED, _REFUSED, len(self.refused)))
        if self.changed:
            notices.append(Notice(_ONE_CHANGED, _CHANGED, len(self.changed)))
        if self.left:
            notices.append(Notice(_ONE_LEFT, _LEFT, self.left))
        return tuple(notices)

    @property
    def sentence(self) -> str:
        """Tell the whole outcome to the user, the reason for stopping first."""
        reason = [self.stopped] if self.stopped else []
        return " ".join(str(part) for part in (*reason, *self.notices))


_NOTHING_TO_DO = "There is nothing to translate."
_NONE_DONE = "No segment has a new draft."
_ONE_DONE = "{n} segment has a new draft."
_DONE = "{n} segments have new drafts."
_ONE_REFUSED = "For {n} segment the service gave nothing usable; it stays as it was."
_REFUSED = "For {n} segments the service gave nothing usable; they stay as they were."
_ONE_CHANGED = "{n} segment was changed in the meantime and keeps your text."
_CHANGED = "{n} segments were changed in the meantime and keep your text."
_ONE_LEFT = "{n} segment is left; run the translation again to go on."
_LEFT = "{n} segments are left; run the translation again to go on."


def requests(segments: Sequence[Segment], only: Only, chosen: Iterable[int] | None = None) -> list[Request]:
    """Return what to ask for, sentence by sentence; `chosen` are the ids of the segments meant, None means all.

    Text that a person wrote, imported or confirmed is never among it. Where it stands in the middle of a sentence, the
    parts round it are asked for apart.
    """
    from dwuglos import sentences

    meant = None if chosen is None else set(chosen)

    def is_wanted_here(segment: Segment) -> bool:
        return (meant is None or segment.id in meant) and bool(segment.source.strip()) and _wanted(segment, only)

    return [
        Request(tuple(segments[row] for row in part))
        for run in sentences.runs(segments)
        for part in _parts(run, [is_wanted_here(segments[row]) for row in run])
    ]


def _parts(run: range, asked_for: Sequence[bool]) -> Iterator[range]:
    """Yield the rows of a run that are asked for, in stretches of neighbours."""
    begin = None
    for row, wanted in zip(run, asked_for, strict=True):
        if wanted and begin is None:
            begin = row
        elif not wanted and begin is not None:
            yield range(begin, row)
            begin = None
    if begin is not None:
        yield range(begin, run.stop)


def _wanted(segment: Segment, only: Only) -> bool:
    if segment.state in ("reviewed", "final"):
        return False
    if not segment.target.strip():
        return only != "draft"
    return only != "initial" and _is_draft(segment)


def _is_draft(segment: Segment) -> bool:
    # Imported text has no origin: it is somebody's work, although nobody has confirmed it here.
    return segment.state == "translated" and any(segment.origin == translator.name for translator in TRANSLATORS)
