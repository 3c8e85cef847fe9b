"""What a command is: one thing the user can ask for, by menu, by key, or by name.

A menu is one file in this folder, with a class per command and a `MENU` that lists them in order; `MENUS` in the
folder's `__init__.py` lists the menus from left to right. Adding a command is a class and an entry in its file's
`MENU`. A command says what it is called, its key, and what is in its way; `run` reads what the user has chosen and asks
the session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

from gui.desk import Desk
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from dwuglos.drafts.requests import Only
    from dwuglos.profiles import Profile
    from dwuglos.talk.transcript import Segment
    from gui.article.page import ArticlePage
    from gui.checking import Checking
    from gui.dialogs.palette import Choice
    from gui.docks import Docks
    from gui.editor.page import EditorPage
    from gui.home.page import HomePage
    from gui.keys.keymap import KeyedCommand, Keymap
    from gui.look.theme import Theme
    from gui.session import Session
    from gui.status import Status
    from gui.talks.library import LibraryTalks
    from gui.talks.new_talks import NewTalks


class Actions(Protocol):
    """The commands as actions of the window, found by the names of their classes."""

    def action_named(self, name: str) -> QAction: ...
    def context_actions(self) -> list[QAction]: ...  # for the segment table
    def cell_actions(self) -> list[QAction]: ...  # for its open cell
    def entry_actions(self) -> list[QAction]: ...  # for the article's timeline
    def paragraph_actions(self) -> list[QAction]: ...  # for the article's texts
    def refresh(self) -> None: ...
    def refresh_now(self) -> None: ...  # and not once more soon
    def refresh_soon(self) -> None: ...
    def show_icons(self) -> None: ...  # anew, in the colours of the theme
    def choices(self) -> list[Choice]: ...  # for the palette
    def keyed_commands(self) -> list[KeyedCommand]: ...
    def opening_keys(self) -> dict[str, str]: ...
    def use_keys(self, own: Keymap) -> None: ...


class DraftRuns(Protocol):
    """Drafts by machine: at most one run at a time, for the open talk."""

    @property
    def is_running(self) -> bool: ...
    def start(self, only: Only, segments: list[Segment] | None = None) -> None: ...
    def renew(self, ids: Sequence[int], may_cost: float, spent: Callable[[float | None], object]) -> None: ...
    def fill_from_memory(self, least: int) -> None: ...
    def stop(self) -> None: ...
    def compare(self, ids: Sequence[int]) -> None: ...
    def leave(self, session: Session) -> None: ...


class Look(Protocol):
    """How the window and the talk in it look, changed while they are open, and kept."""

    def use_theme(self, colours: Theme) -> None: ...
    def use_language(self) -> None: ...  # that of the settings
    def use_text_size(self, size: int) -> None: ...  # in percent of the usual one
    def use_profile(self, profile: Profile) -> None: ...


class Workplace(Desk, Protocol):
    """What commands may see and ask of the window: a desk, with its pages and with what is done to whole talks."""

    docks: Docks
    library: LibraryTalks
    new_talks: NewTalks
    checking: Checking

    @property
    def home(self) -> HomePage: ...
    @property
    def menus(self) -> Actions: ...
    @property
    def drafts(self) -> DraftRuns: ...
    @property
    def look(self) -> Look: ...
    @property
    def status(self) -> Status: ...
    @property
    def editor(self) -> EditorPage | None: ...  # while it is on the screen
    @property
    def article(self) -> ArticlePage | None: ...  # while it is on the screen
    def open_talk(self, id: int, notices: Sequence[str] = ()) -> None: ...
    def close_talk(self) -> None: ...
    def show_segments(self) -> EditorPage: ...
    def show_article(self) -> ArticlePage: ...
    def refresh_home(self, select: int | None = None) -> None: ...
    def check_again(self) -> None: ...  # the open talk, by the settings as they are


class Command:
    """One command; its class is what menus, keys and the list of keys are made from."""

    title: ClassVar[str]
    """As in a menu, with & before the letter that chooses it."""
    tip: ClassVar[str] = ""
    """What it does, in a sentence: the line below the window while it is looked at in its menu."""
    keys: ClassVar[str] = ""
    """In the notation of QKeySequence; several are separated by a semicolon, and the first is shown."""
    icon: ClassVar[str] = ""
    starts_group: ClassVar[bool] = False
    """Whether a line stands above it in the menu."""
    submenu: ClassVar[str] = ""
    """As in a menu, what opens the menu that it stands in with its neighbours of the same; nothing where none does."""
    in_context: ClassVar[bool] = False
    """Whether it is in the context menu of the segment table as well."""
    leads_in_context: ClassVar[bool] = False
    """Whether it stands in that context menu itself, where its neighbours stand in a menu of their own."""
    in_cell: ClassVar[bool] = False
    """Whether it is in the context menu of its open cell as well, where something was found in the text."""
    in_entries: ClassVar[bool] = False
    """Whether it is in the context menu of the article's timeline as well."""
    in_paragraphs: ClassVar[bool] = False
    """Whether it is in the context menus of the article's texts as well."""
    in_talk_list: ClassVar[bool] = False
    """Whether it is in the context menu of the list of talks as well."""

    def __init__(self, place: Workplace) -> None:
        self.place = place

    def label(self) -> str:
        """Return a title that depends on what there is to do, or nothing for the one that is always right."""
        return ""

    def obstacle(self) -> str:
        """Say in a sentence why it cannot be done now; nothing when it can.

        It is asked of every command at every step of the cursor, so it looks only at what is at hand.
        """
        return ""

    def checked(self) -> bool | None:
        """Say whether it is the choice in force; None for a command that is no choice."""
        return None

    @classmethod
    def waits(cls) -> bool:
        """Say whether it opens a window and waits for an answer, as most do whose titles end with dots."""
        return cls.title.endswith("…")

    def run(self) -> None:
        """Do it."""
        raise NotImplementedError


class TalkCommand(Command):
    """A command for which a talk has to be open."""

    def obstacle(self) -> str:
        return "" if self.place.session is not None else say("commands", "Open a talk first.")

    @property
    def session(self) -> Session:
        """The open talk."""
        session = self.place.session
        assert session is not None, "asked only where nothing is in the way"
        return session


class WritingCommand(TalkCommand):
    """A command that changes the open talk, which must not be open only to be read."""

    def obstacle(self) -> str:
        return super().obstacle() or self.session.read_only_reason


class SegmentsCommand(TalkCommand):
    """A command for which the segments have to be on the screen."""

    def obstacle(self) -> str:
        if self.place.editor is not None:
            return ""
        return super().obstacle() or say("commands", "Go to the segments first.")

    @property
    def page(self) -> EditorPage:
        """The page that shows them."""
        page = self.place.editor
        assert page is not None, "asked only where nothing is in the way"
        return page


class EditCommand(SegmentsCommand):
    """A command that changes the segments of the open talk."""

    def obstacle(self) -> str:
        return super().obstacle() or self.session.read_only_reason or _no_segment(self.session)


class CurrentSegmentCommand(SegmentsCommand):
    """A command about the current segment, which it does not change."""

    def obstacle(self) -> str:
        return super().obstacle() or _no_segment(self.session)


def _no_segment(session: Session) -> str:
    return say("commands", "Choose a segment first.") if session.cursor.segment is None else ""


OBSTACLES_OF_MANY = frozenset(
    kind.obstacle
    for kind in (Command, TalkCommand, WritingCommand, SegmentsCommand, EditCommand, CurrentSegmentCommand)
)
"""Those that depend on the window alone: commands that have one of them unchanged have the same in their way."""


class Menu:
    """A menu: its title and its commands in order."""

    def __init__(self, title: str, *commands: type[Command], is_folded: bool = False) -> None:
        self.title = title
        self.commands = commands
        self.is_folded = is_folded
        """Whether, in the context menu of the segment table, its commands stand in a menu of their own."""

    def levels(self) -> list[list[str]]:
        """Return the titles that are seen together: those of the menu, with its submenus among them, and of each."""
        seen: dict[str, list[str]] = {"": []}
        for command in self.commands:
            if command.submenu and command.submenu not in seen:
                seen[""].append(command.submenu)
            seen.setdefault(command.submenu, []).append(command.title)
        return list(seen.values())
