"""What is done with terms in the window: added from what is selected, edited, and taken from and into files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from dwuglos.language.terms import Term
from dwuglos.talk.term_rows import KeptTerm
from gui.desk import Desk
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.store.terms import AddedTerms
    from gui.session import Session

_KINDS = "TBX (*.tbx);;TBX 2019 (*.tbx);;CSV (*.csv);;XLSX (*.xlsx)"


def add_term(desk: Desk, session: Session, english: str = "", polish: str = "") -> None:
    """Let the user add a term; expressions as they stand in texts are proposed in their base forms."""
    from dwuglos.language.base_expressions import english_base, polish_base

    _ask(desk, session, KeptTerm(0, None, Term(english_base(_flat(english)), polish_base(_flat(polish)))))


def edit_term(desk: Desk, session: Session, kept: KeptTerm) -> None:
    """Let the user change a term."""
    _ask(desk, session, kept)


def _ask(desk: Desk, session: Session, kept: KeptTerm) -> None:
    from gui.panels.views.term_form import TermDialog

    dialog = TermDialog(kept, session.id, desk.widget, (*session.terms.own, *session.terms.common))
    is_wanted = bool(dialog.exec())
    change = dialog.change()
    dialog.deleteLater()
    if not is_wanted or change.after is None or (kept.id and change.after[:3] == kept[:3]):
        return
    term = change.after.term
    message = say("terms", "Kept: {english} → {polish}").format(english=term.english, polish=term.polish)
    session.terms.change([change], lambda _: desk.tell(message))


def _flat(text: str) -> str:
    return " ".join(text.split())


def import_terms(desk: Desk) -> None:
    """Let the user choose a file, and the list its terms go to."""
    from gui.widgets.question import choose

    session = desk.session
    if session is None:
        return
    title = say("terms", "Import terms")
    kinds = say("terms", "Glossaries (*.tbx *.xml *.csv *.tsv *.txt *.xlsx);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(desk.widget, title, str(desk.settings.last_folder or Path.home()), kinds)
    if not name:
        return
    question = say("terms", "In which talks do the terms of {file} count?").format(file=Path(name).name)
    lists = (say("terms", "&All talks"), say("terms", "&This talk alone"))
    chosen = choose(desk.widget, title, question, lists)
    if chosen is not None:
        session.terms.add_from(Path(name), session.id if chosen else None, lambda added: desk.tell(_words(added)))


def _words(added: AddedTerms) -> str:
    return say("terms", "New terms: {new}; terms that have more now: {merged}; as they were: {same}.").format(
        **added._asdict()
    )


def export_terms(desk: Desk) -> None:
    """Let the user choose a file and write into it the terms that count in the talk."""
    session = desk.session
    if session is None:
        return
    title, folder = say("terms", "Export terms"), Path(desk.settings.last_folder or Path.home())
    proposal = str(folder / say("terms", "terms.tbx"))
    name, kind = QFileDialog.getSaveFileName(desk.widget, title, proposal, _KINDS)
    if not name:
        return
    terms, path, is_new = session.terms.in_force, Path(name), "2019" in kind

    def write(*_: object) -> None:
        from dwuglos.exporting.saving import save
        from dwuglos.memory.term_files import kind_of, written_terms

        kind = kind_of(path)
        save(written_terms(terms, "tbx-2019" if is_new and kind == "tbx" else kind), path)

    message = say("terms", "Terms written: {number} ({path})").format(number=len(terms), path=name)
    desk.tasks.work(write, lambda _: desk.tell(message), lambda error: desk.tell(desk.words(error)))
