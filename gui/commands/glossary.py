"""Commands about the glossary, in the Translate menu."""

from __future__ import annotations

from gui.commands.base import TalkCommand
from gui.words import later

_SUBMENU = later("commands", "Glossar&y")


class AddTerm(TalkCommand):
    title = later("commands", "&Add a term…")
    tip = later("commands", "Add what is selected in the English or the Polish to the glossary.")
    keys = "Ctrl+M"
    icon = "terms"
    submenu = _SUBMENU
    in_context = True

    def run(self) -> None:
        from gui.panels.views.term_deeds import add_term

        editor = self.place.editor
        add_term(self.place, self.session, *(editor.table.selected_texts() if editor is not None else ()))


class ImportTerms(TalkCommand):
    title = later("commands", "&Import terms…")
    tip = later("commands", "Take in the terms of a TBX, CSV or XLSX file.")
    submenu = _SUBMENU

    def run(self) -> None:
        from gui.panels.views.term_deeds import import_terms

        import_terms(self.place)


class ExportTerms(TalkCommand):
    title = later("commands", "&Export terms…")
    tip = later("commands", "Write the terms that count in the talk into a TBX, CSV or XLSX file.")
    submenu = _SUBMENU

    def run(self) -> None:
        from gui.panels.views.term_deeds import export_terms

        export_terms(self.place)


class ProposeTerms(TalkCommand):
    title = later("commands", "&Proposed terms…")
    tip = later("commands", "See expressions of this talk that the glossary lacks, and how they were translated.")
    submenu = _SUBMENU

    def run(self) -> None:
        from gui.panels.views.proposed_terms import ProposedTermsDialog

        place = self.place
        there = [each for each in place.widget.findChildren(ProposedTermsDialog) if each.isVisible()]
        dialog = there[0] if there else ProposedTermsDialog(place, self.session)
        dialog.show()
        dialog.activateWindow()


GLOSSARY_COMMANDS = (AddTerm, ProposeTerms, ImportTerms, ExportTerms)
