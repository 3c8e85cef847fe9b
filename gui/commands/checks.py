"""The Checks menu: what the checks have found in the open talk, one after the other, and what is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui import ignoring
from gui.commands.base import Command, EditCommand, Menu, SegmentsCommand, TalkCommand
from gui.finding_words import fix_label, in_words
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding

_NOTHING_HERE = later("commands", "Nothing was found in this segment.")


class NextProblem(SegmentsCommand):
    title = later("commands", "&Next problem")
    tip = later("commands", "Go to the next segment in which the checks have found an error or a warning.")
    keys = "F8"
    icon = "next problem"
    step = 1

    def run(self) -> None:
        table, findings = self.page.table, self.session.findings
        is_editing = table.close_cell() is not None
        found = self._find() if findings.is_ready else None
        if found is None and (findings.is_busy or not findings.is_ready):
            self.place.tell(say("commands", "The checks are still at work; try again in a moment."))
            return
        if found is None:
            self.place.tell(say("commands", "The checks have found no problem in what is shown here."))
            return
        findings.go_to(found)
        table.go_to(found.segment, is_editing)
        if table.open_cell is not None and found.side == "target":
            table.open_cell.select(*found.span)
        self.place.tell(self.words(found))

    def words(self, found: Finding) -> str:
        """Return what is said of a finding: where it is, what it says, and which key puts it right."""
        number = self.session.transcript.row_of(found.segment) + 1
        keys = self.place.menus.action_named("FixProblem").shortcut().toString()
        sentence = say("commands", "Segment {number}. {finding}")
        if found.fix is not None and keys and not self.session.read_only_reason:
            sentence = say("commands", "Segment {number}. {finding} {keys} puts it right.")
        return sentence.format(number=number, finding=in_words(found), keys=keys)

    def _find(self) -> Finding | None:
        """Return the next problem in the current segment, or else in the next one that is shown and has any."""
        findings, current = self.session.findings, self.page.table.current()
        if current is not None:
            here = findings.fitting_problems(current.id)[:: self.step]
            places = [place for place, finding in enumerate(here) if finding == findings.current]
            rest = here[places[0] + 1 :] if places else here
            if rest:
                return rest[0]
        following = self.page.find_segment(
            lambda segment: segment.id in findings.problems and bool(findings.fitting_problems(segment.id)),
            current.id if current is not None else None,
            self.step,
        )
        return findings.fitting_problems(following.id)[:: self.step][0] if following is not None else None


class PreviousProblem(NextProblem):
    title = later("commands", "&Previous problem")
    tip = later("commands", "Go to the segment before, in which the checks have found an error or a warning.")
    keys = "Shift+F8"
    icon = "previous problem"
    step = -1


class TellProblems(SegmentsCommand):
    title = later("commands", "&Say what is wrong here")
    tip = later("commands", "Say what the checks have found in the current segment.")
    keys = "Ctrl+Shift+I"

    def run(self) -> None:
        segment = self.session.cursor.segment
        found = self.session.findings.of(segment) if segment is not None else ()
        self.place.tell(" ".join(map(in_words, found)) or say("commands", _NOTHING_HERE))


class FixProblem(EditCommand):
    """Puts right what the cursor is at: the finding that was gone to last, or the first in the segment."""

    title = later("commands", "Put &right")
    tip = later("commands", "Put right what the checks have found in the current segment, where the program can.")
    keys = "Ctrl+F8"
    icon = "fix"
    starts_group = True
    in_context = leads_in_context = in_cell = True

    def finding(self) -> Finding | None:
        """Return what would be put right; None where nothing can be."""
        segment = self.session.cursor.segment
        return self.session.findings.fixable(segment) if segment is not None else None

    def label(self) -> str:
        found = self.finding() if not super().obstacle() else None
        return fix_label(found) if found is not None else ""

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        if self.finding() is None:
            return say("commands", "Nothing was found in this segment that the program can put right.")
        return ""

    def run(self) -> None:
        table = self.page.table
        cell = table.open_cell
        if cell is not None and cell.is_changed:
            table.close_cell()
            self.place.tell(say("commands", "The text has changed since it was checked; try again in a moment."))
            return
        found = self.finding()
        if found is None or found.fix is None:
            return
        place = table.close_cell()
        for change in found.fix.changes:
            self.page.show_segment(change.id)
        number = self.session.transcript.row_of(found.segment) + 1
        if self.session.do(found.fix):
            self.place.tell(say("commands", "Segment {number}: put right.").format(number=number))
        table.go_to(found.segment, edit=place is not None)


class FixAllProblems(FixProblem):
    title = later("commands", "Put &all of this kind right…")
    tip = later("commands", "See all that the program would put right in the talk for the same reason, and choose.")
    keys = "Ctrl+Shift+F8"
    icon = ""
    starts_group = leads_in_context = False

    def label(self) -> str:
        return ""

    def run(self) -> None:
        from gui.panels.views.fixes import put_right

        self.page.table.close_cell()
        found = self.finding()
        if found is not None:
            put_right(self.place, found.check)


class _Ignore(SegmentsCommand):
    """Ignores what the cursor is at: the finding that was gone to last, or the first in the segment."""

    scope: ignoring.Scope

    def finding(self) -> Finding | None:
        """Return what would be ignored."""
        segment = self.session.cursor.segment
        return self.session.findings.here(segment) if segment is not None else None

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        found = self.finding()
        if found is None:
            return ignoring.obstacle(self.place, self.scope) or say("commands", _NOTHING_HERE)
        return ignoring.obstacle(self.place, self.scope, found)

    def run(self) -> None:
        found = self.finding()
        if found is not None:
            ignoring.ignore(self.place, found, self.scope)


class IgnoreHere(_Ignore):
    title = later("commands", "&Ignore here")
    tip = later("commands", "Ignore what the checks have found, in this segment alone.")
    starts_group = True
    in_context = in_cell = True
    scope = "here"


class IgnoreInTalk(_Ignore):
    title = later("commands", "Ignore in this &talk")
    tip = later("commands", "Ignore what the checks have found, wherever the same text stands in this talk.")
    in_context = in_cell = True
    scope = "talk"


class IgnoreAlways(_Ignore):
    title = later("commands", "Ignore al&ways")
    tip = later("commands", "Ignore what the checks have found, wherever the same text stands in any talk.")
    scope = "always"


class ShowIgnored(TalkCommand):
    title = later("commands", "Ignored &findings…")
    tip = later("commands", "See what is ignored, and hear of it again.")

    def run(self) -> None:
        from gui.panels.views.ignored import IgnoredDialog

        dialog = IgnoredDialog(self.place)
        dialog.exec()
        dialog.deleteLater()


class CheckAgain(TalkCommand):
    title = later("commands", "&Check the talk again")
    tip = later("commands", "Run all checks over the whole talk, and read the glossary again.")
    starts_group = True

    def run(self) -> None:
        self.place.finish_typing()
        self.place.check_again()
        self.place.tell(say("commands", "The whole talk is being checked again."))


class ReportProblems(TalkCommand):
    title = later("commands", "R&eport of findings…")
    tip = later("commands", "Write all that the checks have found into a file, as a web page or as a table.")

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        if not self.session.findings.is_ready:
            return say("commands", "The checks are still at work; try again in a moment.")
        return ""

    def run(self) -> None:
        from gui.dialogs.findings_report import report

        self.place.finish_typing()
        report(self.place)


class ChooseChecks(Command):
    title = later("commands", "Choose c&hecks…")
    tip = later("commands", "Choose which checks are run, and how grave it is what they find.")
    icon = "checks"

    def run(self) -> None:
        from gui.dialogs.checks import ChecksDialog

        dialog = ChecksDialog(self.place.settings, self.place.widget)
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            dialog.take(self.place.settings)
            self.place.remember()
            self.place.check_again()


class ShowDictionaries(Command):
    title = later("commands", "&Dictionaries…")
    tip = later("commands", "See the words that you added to the dictionary, add others, and exchange them with files.")

    def run(self) -> None:
        from gui.dialogs.dictionaries import DictionariesDialog

        dialog = DictionariesDialog(self.place)
        dialog.exec()
        is_changed = dialog.is_changed
        dialog.deleteLater()
        if is_changed:
            self.place.check_again()


class ChooseGrammarRules(Command):
    title = later("commands", "&Grammar rules…")
    tip = later("commands", "See the rules by which grammar and commas are checked, and switch single ones on or off.")

    def run(self) -> None:
        from gui.dialogs.grammar_rules import GrammarRulesDialog

        dialog = GrammarRulesDialog(self.place, self._rule_here())
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed and dialog.take(self.place.settings):
            self.place.remember()
            self.place.check_again()

    def _rule_here(self) -> str:
        """Return the name of the rule by which something was found where the cursor is."""
        session = self.place.session
        segment = session.cursor.segment if session is not None else None
        if session is None or segment is None:
            return ""
        here = session.findings.here(segment)
        found = [finding for finding in (here, *session.findings.of(segment)) if finding and finding.check == "grammar"]
        return str(dict(found[0].message.facts).get("rule", "")) if found else ""


MENU = Menu(
    later("menus", "Chec&ks"),
    NextProblem,
    PreviousProblem,
    TellProblems,
    FixProblem,
    FixAllProblems,
    IgnoreHere,
    IgnoreInTalk,
    IgnoreAlways,
    ShowIgnored,
    CheckAgain,
    ReportProblems,
    ShowDictionaries,
    ChooseGrammarRules,
    ChooseChecks,
    is_folded=True,
)
