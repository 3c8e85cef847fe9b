"""The Segment menu: everything that is done to segments."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dwuglos.language.markup import spaces_in
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit, Field, Side
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import State, Transcript
from gui.commands.base import CurrentSegmentCommand, EditCommand, Menu
from gui.commands.speech import RecogniseAgain
from gui.editor.put_right import put_right
from gui.words import later, say


class Confirm(EditCommand):
    title = later("commands", "&Confirm and go on")
    tip = later("commands", "Confirm the segment, and go to the next one that is not confirmed.")
    keys = "Ctrl+Return;Ctrl+Enter"
    icon = "confirm"
    in_context = True

    def run(self) -> None:
        table = self.page.table
        ids = table.selected_ids()
        if len(ids) > 1 and table.open_cell is None:
            self.session.attempt(lambda transcript: put_right(self.place, edits.set_state(transcript, ids, "reviewed")))
            return
        current = table.current()
        if current is None:
            return
        if table.open_cell is None or table.open_cell.field != "target":
            table.close_cell()
        cell = table.open_cell
        text = cell.text() if cell is not None and cell.is_changed else None
        if not self._confirm(current.id, text):
            return
        following = self.page.find_segment(lambda s: s.state in ("initial", "translated"), current.id)
        if following is None:
            table.close_cell(keep=False)
            table.setFocus()
            self.place.tell(say("commands", "Everything shown here is confirmed."))
        else:
            table.go_on_to(following.id)

    def _confirm(self, id: int, text: str | None) -> bool:
        """Confirm a segment; True as well when it was confirmed already."""
        segment = self.session.transcript.by_id(id)
        if segment is not None and text is None and segment.state in CONFIRMED:
            return True
        return self.session.attempt(lambda transcript: put_right(self.place, edits.confirm(transcript, id, text)))


class StateCommand(EditCommand):
    """Gives the chosen segments a state."""

    state: State
    in_context = True

    def run(self) -> None:
        self.page.table.close_cell()
        ids = self.page.table.selected_ids()
        self.session.attempt(lambda transcript: edits.set_state(transcript, ids, self.state))


class MarkDraft(StateCommand):
    title = later("commands", "Mark as &draft")
    tip = later("commands", "Mark the chosen segments as drafts again.")
    keys = "Ctrl+Shift+Return;Ctrl+Shift+Enter"
    state = "translated"


class MarkFinal(StateCommand):
    title = later("commands", "Mark as &final")
    tip = later("commands", "Mark the chosen segments as final.")
    state = "final"


class CopySource(EditCommand):
    title = later("commands", "Copy the &English")
    tip = later("commands", "Copy the English text into the Polish.")
    keys = "Ctrl+Ins"
    icon = "copy"
    starts_group = True
    in_context = True

    def run(self) -> None:
        cell = self.page.table.open_cell
        if cell is not None and cell.field == "target":
            current = self.page.table.current()
            assert current is not None
            cell.input.selectAll()  # so that undoing in the field gives back what was typed
            cell.input.insertPlainText(current.source)
            return
        ids = self.page.table.selected_ids()
        self.session.attempt(lambda transcript: edits.copy_source(transcript, ids))


class ClearTarget(EditCommand):
    title = later("commands", "Cle&ar the translation")
    tip = later("commands", "Remove the Polish of the chosen segments.")
    keys = "Ctrl+Shift+X"
    in_context = True

    def run(self) -> None:
        self.page.table.close_cell()
        ids = self.page.table.selected_ids()
        self.session.attempt(lambda transcript: edits.clear_target(transcript, ids))


class Italics(EditCommand):
    title = later("commands", "P&ut into italics")
    tip = later("commands", "Set what is selected, or the whole text, in italics, or take them away.")
    keys = "Ctrl+I"
    in_context = True

    def run(self) -> None:
        cell = self.page.table.open_cell
        if cell is not None:
            cell.toggle_italics()
            return
        from dwuglos.language.italics import Selection, is_italic, toggle_italics

        ids = self.page.table.selected_ids()
        segments = [segment for id in ids if (segment := self.session.transcript.by_id(id)) and segment.target]
        is_off = all(is_italic(segment.target) for segment in segments)
        changed = [segment for segment in segments if is_off or not is_italic(segment.target)]
        texts = [toggle_italics(Selection(segment.target, 0, 0)).text for segment in changed]
        label = later("edits", "Italics")
        self.session.attempt(lambda transcript: edits.lay_sentence(transcript, [s.id for s in changed], texts, label))


class EditPolish(EditCommand):
    title = later("commands", "Edit the &Polish")
    tip = later("commands", "Edit the Polish of the current segment.")
    keys = "F2"
    starts_group = True

    def run(self) -> None:
        self.page.table.open()


class EditSentence(EditCommand):
    title = later("commands", "Edit the &whole sentence…")
    tip = later("commands", "Translate the whole sentence in one field; it is then laid out over its segments.")
    keys = "Ctrl+Shift+F2"
    in_context = True

    def run(self) -> None:
        from gui.editor.sentence_editing import edit_sentences

        table = self.page.table
        table.close_cell()
        current = table.current()
        if current is not None:
            edit_sentences(self.place, self.page, self.session, current.id)


class LaySentenceAgain(EditCommand):
    title = later("commands", "Lay the sentence out agai&n")
    tip = later("commands", "Lay the sentence out over its segments again, as if no word had been moved by hand.")
    keys = "Ctrl+Shift+L"
    in_context = True

    def run(self) -> None:
        from dwuglos.sentences.whole_sentence import WholeSentence

        table = self.page.table
        table.close_cell()
        sentence = WholeSentence.of(table.segments.sentence(table.currentIndex().row()))
        ids, texts = [segment.id for segment in sentence.segments], sentence.afresh().texts()
        if not sentence.text:
            self.place.tell(say("commands", "This sentence has no translation to lay out yet."))
        elif texts == [segment.target for segment in sentence.segments]:
            self.place.tell(say("commands", "The sentence is already laid out this way."))
        else:
            for id in ids:
                self.page.show_segment(id)
            label = later("edits", "Lay sentence out again")
            self.session.attempt(lambda transcript: edits.lay_sentence(transcript, ids, texts, label))


class EditEnglish(EditCommand):
    title = later("commands", "Edit the En&glish")
    tip = later("commands", "Correct the English of the current segment.")
    keys = "Shift+F2"

    def run(self) -> None:
        current = self.page.table.current()
        if current is not None:
            self.page.table.go_to(current.id, edit=True, field="source")


class SelectEnglish(CurrentSegmentCommand):
    title = later("commands", "Select words in t&he English")
    tip = later("commands", "Select and copy words of the English without editing it.")
    keys = "Ctrl+F2"

    def run(self) -> None:
        self.page.table.read_source()


class RowCommand(EditCommand):
    """A command after which another cell may be the one to type in."""

    def change(self, make: Callable[[Transcript], Edit | None], id: int, field: Field, cursor: int | None) -> None:
        """Carry out an edit, and open the text of a segment where one was open before."""
        if self.session.attempt(make) or cursor is not None:
            self.page.table.go_to(id, edit=cursor is not None, field=field, cursor=cursor)

    def reveal(self, ids: Iterable[int]) -> None:
        """Take a filter away that hides one of these: nothing is changed that cannot be seen."""
        for id in ids:
            self.page.show_segment(id)


class Split(RowCommand):
    title = later("commands", "&Split at the cursor")
    tip = later("commands", "Split the segment at the cursor; without one, in the middle of its English.")
    keys = "Ctrl+D"
    icon = "split"
    starts_group = True
    in_context = True

    def run(self) -> None:
        current = self.page.table.current()
        place = self.page.table.close_cell()
        current = self.session.transcript.by_id(current.id) if current is not None else None
        if current is None:
            return
        field, offset = place or ("source", self._middle(current.source))
        row = self.session.transcript.row_of(current.id)
        if not self.session.attempt(lambda transcript: edits.split(transcript, current.id, field, offset)):
            if place is not None:
                self.page.table.go_to(current.id, edit=True, field=field, cursor=offset)
            return
        second = self.session.transcript[row + 1]
        self.page.table.go_to(second.id, edit=place is not None, field=field, cursor=0)

    @staticmethod
    def _middle(text: str) -> int:
        return min(spaces_in(text), key=lambda n: abs(n - len(text) // 2), default=0)


class Join(RowCommand):
    title = later("commands", "&Join with the next")
    tip = later("commands", "Join the chosen segments, or the current one with the next.")
    keys = "Ctrl+J"
    icon = "join"
    in_context = True

    def run(self) -> None:
        table = self.page.table
        place = table.close_cell()
        ids = table.selected_ids()
        if len(ids) == 1:
            row = self.session.transcript.row_of(ids[0])
            ids += [s.id for s in self.session.transcript.segments[row + 1 : row + 2]]
        if ids:
            self.reveal(ids)
            field, cursor = place or ("target", None)
            self.change(lambda transcript: edits.join(transcript, ids), ids[0], field, cursor)


class Insert(EditCommand):
    title = later("commands", "&Insert after")
    tip = later("commands", "Insert an empty segment after this one.")
    keys = "Alt+Ins"
    icon = "insert"
    in_context = True

    def run(self) -> None:
        self.page.table.close_cell()
        current = self.page.table.current()
        if current is None:
            return
        row = self.session.transcript.row_of(current.id)
        if self.session.attempt(lambda transcript: edits.insert_after(transcript, current.id)):
            self.page.table.go_to(self.session.transcript[row + 1].id, edit=True, field="source")


class Delete(EditCommand):
    title = later("commands", "De&lete")
    tip = later("commands", "Delete the chosen segments.")
    keys = "Ctrl+Shift+Del"
    icon = "delete"
    in_context = True

    def run(self) -> None:
        table = self.page.table
        table.close_cell()
        ids = table.selected_ids()
        self.session.attempt(lambda transcript: edits.delete(transcript, ids))


class WordCommand(RowCommand):
    """Moves a word of the Polish over a border of the segment."""

    make: Callable[[Transcript, int, Side], Edit]
    side: Side

    def run(self) -> None:
        current = self.page.table.current()
        place = self.page.table.close_cell()
        if current is None:
            return
        move, side = type(self).make, self.side
        neighbour = self.session.transcript.row_of(current.id) + (1 if side == "next" else -1)
        if 0 <= neighbour < len(self.session.transcript):
            self.reveal([self.session.transcript[neighbour].id])
        self.session.attempt(lambda transcript: move(transcript, current.id, side))
        if place is not None:
            self.page.table.go_to(current.id, edit=True, field=place[0], cursor=place[1])


class PushNext(WordCommand):
    title = later("commands", "Push the last word to the ne&xt")
    tip = later("commands", "Move the last word of the Polish to the next segment.")
    keys = "Ctrl+Shift+Down"
    starts_group = True
    make = staticmethod(edits.push_word)
    side = "next"


class PushPrevious(WordCommand):
    title = later("commands", "Push the first word to the pre&vious")
    tip = later("commands", "Move the first word of the Polish to the previous segment.")
    keys = "Ctrl+Shift+Up"
    make = staticmethod(edits.push_word)
    side = "previous"


class PullNext(WordCommand):
    title = later("commands", "Pull a w&ord from the next")
    tip = later("commands", "Move the first word of the next segment to this one.")
    keys = "Ctrl+Shift+PgUp"
    make = staticmethod(edits.pull_word)
    side = "next"


class PullPrevious(WordCommand):
    title = later("commands", "Pull a wo&rd from the previous")
    tip = later("commands", "Move the last word of the previous segment to this one.")
    keys = "Ctrl+Shift+PgDown"
    make = staticmethod(edits.pull_word)
    side = "previous"


MENU = Menu(
    later("menus", "&Segment"),
    Confirm,
    MarkDraft,
    MarkFinal,
    CopySource,
    ClearTarget,
    Italics,
    EditPolish,
    EditSentence,
    LaySentenceAgain,
    EditEnglish,
    SelectEnglish,
    RecogniseAgain,
    Split,
    Join,
    Insert,
    Delete,
    PushNext,
    PushPrevious,
    PullNext,
    PullPrevious,
)
