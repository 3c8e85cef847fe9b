"""What a command is: one thing the user can ask for, by menu, by key, or by name.

A menu is one file in this folder, with a class per command and a `MENU` that lists them in order; `MENUS` in the
folder's `__init__.py` lists the menus from left to right. Adding a command is a class and an entry in its file's
`MENU`. A command says what it is called, its key, and when it is possible; `run` reads what the user has chosen and
asks the session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

from gui.words import later, say

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from dwuglos.profiles import Profile
    from dwuglos.settings import Settings
    from gui.article.page import ArticlePage
    from gui.drafts.drafts import Drafts
    from gui.editor.page import EditorPage
    from gui.home.page import HomePage
    from gui.look.theme import Theme
    from gui.menus import Menus
    from gui.session import Session
    from gui.tasks import Tasks
    from gui.widgets.notice_bar import Notices


class Workplace(Protocol):
    """What commands may see and ask of the window."""

    tasks: Tasks
    settings: Settings
    home: HomePage
    notices: Notices
    drafts: Drafts
    menus: Menus

    @property
    def session(self) -> Session | None: ...
    @property
    def editor(self) -> EditorPage | None: ...  # while it is on the screen
    @property
    def article(self) -> ArticlePage | None: ...  # while it is on the screen
    @property
    def widget(self) -> QWidget: ...
    def tell(self, text: str) -> None: ...
    def words(self, error: BaseException) -> str: ...
    def remember(self) -> None: ...
    def ask_new_talk(self, source: str = "") -> None: ...
    def new_talk(self, source: Path, translation: Path | None = None, title: str = "") -> None: ...
    def open_talk(self, id: int) -> None: ...
    def close_talk(self) -> None: ...
    def show_segments(self) -> EditorPage: ...
    def show_article(self) -> ArticlePage: ...
    def finish_typing(self) -> None: ...
    def refresh_home(self, select: int | None = None) -> None: ...
    def delete_talk(self, id: int, title: str) -> None: ...
    def erase_talk(self, id: int) -> None: ...
    def use_theme(self, theme: Theme) -> None: ...
    def use_language(self) -> None: ...
    def use_profile(self, profile: Profile) -> None: ...
    def quit(self) -> None: ...


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
    in_context: ClassVar[bool] = False
    """Whether it is in the context menu of the segment table as well."""
    idle: ClassVar[str] = later("commands", "There is nothing here to do this with.")
    """Why it cannot be done, where nothing else is missing."""

    def __init__(self, place: Workplace) -> None:
        self.place = place

    def label(self) -> str:
        """Return a title that depends on what there is to do, or nothing for the one that is always right."""
        return ""

    def possible(self) -> bool:
        """Say whether it can be done now."""
        return True

    def missing(self) -> str:
        """Say what has to be there first and is not, in a sentence; nothing when all is."""
        return ""

    def obstacle(self) -> str:
        """Say in a sentence why it cannot be done now; nothing when it can."""
        return "" if self.possible() else self.missing() or say("commands", self.idle)

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

    def possible(self) -> bool:
        return self.place.session is not None

    def missing(self) -> str:
        return "" if self.place.session is not None else say("commands", "Open a talk first.")

    @property
    def session(self) -> Session:
        """The open talk."""
        session = self.place.session
        assert session is not None, "asked only while possible"
        return session


class SegmentsCommand(TalkCommand):
    """A command for which the segments have to be on the screen."""

    def possible(self) -> bool:
        return self.place.editor is not None

    def missing(self) -> str:
        return super().missing() or (say("commands", "Go to the segments first.") if self.place.editor is None else "")

    @property
    def page(self) -> EditorPage:
        """The page that shows them."""
        page = self.place.editor
        assert page is not None, "asked only while possible"
        return page


class EditCommand(SegmentsCommand):
    """A command that changes the segments of the open talk."""

    def possible(self) -> bool:
        session, page = self.place.session, self.place.editor
        return (
            session is not None
            and page is not None
            and not session.read_only_reason
            and page.table.current() is not None
        )

    def missing(self) -> str:
        if first := super().missing():
            return first
        if self.session.read_only_reason:
            return self.session.read_only_reason
        return say("commands", "Choose a segment first.") if self.page.table.current() is None else ""


class Menu:
    """A menu: its title and its commands in order."""

    def __init__(self, title: str, *commands: type[Command]) -> None:
        self.title = title
        self.commands = commands
