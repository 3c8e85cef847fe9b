"""Commands that take a whole text into the open talk: a corrected English one, a Polish one, another translation."""

from __future__ import annotations

from pathlib import Path

from dwuglos import places
from gui.commands.base import WritingCommand
from gui.words import later, say


class TakeCorrection(WritingCommand):
    title = later("commands", "Corrected En&glish from a file…")
    tip = later(
        "commands", "Take a corrected English transcript into the open talk; what stayed keeps its translation."
    )

    def run(self) -> None:
        from gui.dialogs.new_talk import choose_file
        from gui.dialogs.reimport import take_correction

        settings = self.place.settings
        folder = places.beside(self.session.source_path, settings.last_folder)
        file = choose_file(self.place.widget, str(folder), say("commands", "A corrected English transcript"))
        if file:
            settings.last_folder = str(Path(file).parent)
            take_correction(self.place, Path(file))


class PasteTranslation(WritingCommand):
    title = later("commands", "Paste a whole tra&nslation…")
    tip = later("commands", "Lay a whole Polish text, copied or from a file, over the talk, sentence by sentence.")
    icon = "paste"
    starts_group = True

    def run(self) -> None:
        from gui.dialogs.paste import paste_translation

        paste_translation(self.place)


class MergeTranslations(WritingCommand):
    title = later("commands", "Take &from another translation…")
    tip = later("commands", "Lay another translation beside that of the talk, and take of it what is better.")

    def run(self) -> None:
        from gui.dialogs.merge import merge_translations

        merge_translations(self.place)
