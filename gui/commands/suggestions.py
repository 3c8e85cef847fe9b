"""What is done with the suggestions for the current segment, and where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.commands.base import Command, EditCommand
from gui.words import later, say

if TYPE_CHECKING:
    from gui.talk_suggestions import TalkSuggestions

_TAKING = later("commands", "Ta&ke a suggestion")
_SOURCES = later("commands", "Memory and d&ictionaries")


class _SuggestionCommand(EditCommand):
    """A command for which the panel of suggestions has to be open."""

    submenu = _TAKING

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        suggestions = self.suggestions
        if not suggestions.is_watched:
            return say("commands", "Open the panel of suggestions first.")
        return "" if suggestions.segment == self.session.cursor.segment else _no_suggestion()

    @property
    def suggestions(self) -> TalkSuggestions:
        """The suggestions of the open talk."""
        return self.session.suggestions


def _no_suggestion() -> str:
    return say("commands", "There is no suggestion of that number.")


class _TakeSuggestion(_SuggestionCommand):
    """Puts one of the suggestions into the Polish: into the open text, or as a draft."""

    number: int

    def obstacle(self) -> str:
        return super().obstacle() or ("" if len(self.suggestions.rows) >= self.number else _no_suggestion())

    def run(self) -> None:
        self.suggestions.take(self.number - 1)


_SUGGESTIONS = (
    (later("commands", "Suggestion &1"), later("commands", "Put the first suggestion into the Polish.")),
    (later("commands", "Suggestion &2"), later("commands", "Put the second suggestion into the Polish.")),
    (later("commands", "Suggestion &3"), later("commands", "Put the third suggestion into the Polish.")),
    (later("commands", "Suggestion &4"), later("commands", "Put the fourth suggestion into the Polish.")),
    (later("commands", "Suggestion &5"), later("commands", "Put the fifth suggestion into the Polish.")),
    (later("commands", "Suggestion &6"), later("commands", "Put the sixth suggestion into the Polish.")),
    (later("commands", "Suggestion &7"), later("commands", "Put the seventh suggestion into the Polish.")),
    (later("commands", "Suggestion &8"), later("commands", "Put the eighth suggestion into the Polish.")),
    (later("commands", "Suggestion &9"), later("commands", "Put the ninth suggestion into the Polish.")),
)


def _suggestion_commands() -> list[type[Command]]:
    """Return a command for each suggestion, by the number it has in the panel."""
    made: list[type[Command]] = []
    for number, (title, tip) in enumerate(_SUGGESTIONS, 1):
        facts = {"__module__": __name__, "title": title, "tip": tip, "keys": f"Ctrl+{number}", "number": number}
        made.append(type(f"TakeSuggestion{number}", (_TakeSuggestion,), facts))
    return made


class TypeNextWord(_SuggestionCommand):
    title = later("commands", "&Next word of the suggestion")
    tip = later("commands", "Type the next word of the chosen suggestion, after what is typed already.")
    keys = "Alt+."
    starts_group = True

    def obstacle(self) -> str:
        return super().obstacle() or ("" if self.suggestions.rows else _no_suggestion())

    def run(self) -> None:
        suggestions = self.suggestions
        if self.page.table.open_cell is None and suggestions.segment is not None:
            self.page.table.go_to(suggestions.segment, edit=True)
        if not self.page.suggested.put_next_word(suggestions.rows[suggestions.chosen]):
            self.place.tell(say("commands", "No word of the suggestion is left."))


class _ChooseSuggestion(_SuggestionCommand):
    step: int

    def obstacle(self) -> str:
        return super().obstacle() or ("" if len(self.suggestions.rows) > 1 else _no_suggestion())

    def run(self) -> None:
        self.suggestions.choose((self.suggestions.chosen + self.step) % len(self.suggestions.rows))


class ChooseNextSuggestion(_ChooseSuggestion):
    title = later("commands", "Choose the ne&xt suggestion")
    tip = later("commands", "Choose the next suggestion in the panel, without leaving the text.")
    keys = "Alt+PgDown"
    step = 1


class ChoosePreviousSuggestion(_ChooseSuggestion):
    title = later("commands", "Choose the &previous suggestion")
    tip = later("commands", "Choose the suggestion above in the panel, without leaving the text.")
    keys = "Alt+PgUp"
    step = -1


class AskForSuggestion(_SuggestionCommand):
    title = later("commands", "&Ask the service for a suggestion…")
    tip = later("commands", "Let the chosen service translate the current segment, and see it among the suggestions.")
    keys = "F7"
    starts_group = True

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        return say("commands", "The service is still being asked.") if self.suggestions.asking else ""

    def run(self) -> None:
        from gui.drafts.proposing import proposing_of

        proposing_of(self.place, self.session).ask()


class CompleteWord(EditCommand):
    title = later("commands", "&Complete the word")
    tip = later("commands", "See what the word that is being typed may be completed to; again, choose the next one.")
    keys = "Alt+/"
    submenu = _TAKING
    starts_group = True

    def run(self) -> None:
        if not self.page.table.completion.call():
            self.place.tell(say("commands", "Begin to type a Polish word first."))


class OfferCompletions(Command):
    title = later("commands", "&Offer words while I type")
    tip = later("commands", "Offer terms, and words of suggestions and of the talk, as you type Polish; Tab takes one.")
    submenu = _TAKING

    def checked(self) -> bool:
        return self.place.settings.completes

    def run(self) -> None:
        settings = self.place.settings
        settings.completes = not settings.completes
        self.place.remember()


class OpenMemory(Command):
    title = later("commands", "Translation &memory…")
    tip = later("commands", "Look through the translation memory, clean it up, import and export TMX files.")
    submenu = _SOURCES

    def run(self) -> None:
        from gui.dialogs.memory import MemoryDialog

        self.place.finish_typing()
        dialog = MemoryDialog(self.place)
        dialog.exec()
        dialog.deleteLater()


class WordBooks(Command):
    title = later("commands", "English–Polish &dictionaries…")
    tip = later("commands", "Choose the dictionaries that words are looked up in.")
    submenu = _SOURCES

    def run(self) -> None:
        from gui.dialogs.lexicons import LexiconsDialog

        dialog = LexiconsDialog(self.place)
        dialog.exec()
        if dialog.is_changed and self.place.session is not None:
            from gui.talk_suggestions import SuggestionChoices

            self.place.session.suggestions.use(SuggestionChoices.of(self.place.settings))
        dialog.deleteLater()


SUGGESTION_COMMANDS: tuple[type[Command], ...] = (
    *_suggestion_commands(),
    TypeNextWord,
    ChooseNextSuggestion,
    ChoosePreviousSuggestion,
    AskForSuggestion,
    CompleteWord,
    OfferCompletions,
)
