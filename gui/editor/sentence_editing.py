"""Whole sentences, edited one after another in the dialog for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.session import Session
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.sentences.whole_sentence import WholeSentence
    from gui.desk import Desk
    from gui.editor.page import EditorPage


def sentence_of(session: Session, id: int) -> WholeSentence | None:
    """Return the sentence that a segment is part of; None where the segment is gone."""
    from dwuglos.sentences.runs import run_at
    from dwuglos.sentences.whole_sentence import WholeSentence

    transcript = session.transcript
    if transcript.by_id(id) is None:
        return None
    run = run_at(transcript.segments, transcript.row_of(id))
    return WholeSentence.of(transcript.segments[run.start : run.stop])


def edit_sentences(desk: Desk, page: EditorPage, session: Session, id: int, text: str | None = None) -> None:
    """Edit the sentence of a segment, and those after it as long as the user goes on.

    `text` was typed before and is put into the field, for the user to keep or to give up.
    """
    from gui.editor.sentence_dialog import SentenceDialog

    sentence = sentence_of(session, id)
    if sentence is None:
        return

    def following(after: WholeSentence) -> tuple[WholeSentence, int] | None:
        return _following(page, session, after)

    dialog = SentenceDialog(sentence, id, session, page.profile, desk.widget, following)
    if text is not None:
        dialog.input.setPlainText(text)
    dialog.exec()
    is_at_end = dialog.is_at_end
    if desk.session is not session:  # the window was closed under the dialog
        return
    dialog.deleteLater()
    page.table.setFocus()
    if is_at_end:
        desk.tell(say("commands", "Everything shown here is confirmed."))


def _following(page: EditorPage, session: Session, after: WholeSentence) -> tuple[WholeSentence, int] | None:
    """Go to the next shown sentence with a segment that is not confirmed; return it and that segment."""
    ids = {segment.id for segment in after.segments}
    last = after.segments[-1].id
    segment = page.find_segment(lambda s: s.state in ("initial", "translated") and s.id not in ids, last)
    sentence = sentence_of(session, segment.id) if segment is not None else None
    if segment is None or sentence is None:
        return None
    page.table.go_to(segment.id)
    return sentence, segment.id
