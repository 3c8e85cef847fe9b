"""What is done to one part of an article, or to the entries that are chosen, wherever the cursor is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.commands.base import TalkCommand
from gui.words import later, say

if TYPE_CHECKING:
    from gui.article.page import ArticlePage


class ArticleCommand(TalkCommand):
    """A command for which the article has to be on the screen."""

    def obstacle(self) -> str:
        if self.place.article is not None:
            return ""
        return super().obstacle() or say("commands", "Go to the article first.")

    @property
    def page(self) -> ArticlePage:
        """The page that shows it."""
        page = self.place.article
        assert page is not None, "asked only where nothing is in the way"
        return page


class WriteCommand(ArticleCommand):
    """A command that changes the article."""

    def obstacle(self) -> str:
        return super().obstacle() or self.session.read_only_reason


class PartCommand(WriteCommand):
    """A command that changes the part that the cursor is in, or the entries that are chosen."""

    in_entries = True
    in_paragraphs = True

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        if self.page.places.chosen_parts():
            return ""
        return say("commands", "Put the cursor into a paragraph or on an entry first.")


class ConfirmDraft(PartCommand):
    title = later("commands", "Con&firm draft")
    tip = later("commands", "Say that a draft of the article, or the chosen entries, are right as they are.")
    keys = "Alt+Return;Alt+Enter"
    icon = "confirm"
    starts_group = True

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        from dwuglos.talk.article_review import can_confirm

        parts, transcript = self.page.places.chosen_parts(), self.session.transcript
        if any(can_confirm(part, transcript) for part in parts):
            return ""
        return say("commands", "This is no draft.")

    def run(self) -> None:
        from dwuglos.talk.article_review import confirm

        self.page.finish_typing()
        ids = [part.id for part in self.page.places.chosen_parts()]
        self.session.attempt_on_article(lambda article: confirm(article, self.session.transcript, ids))


class ShowWhatChanged(ArticleCommand):
    title = later("commands", "&What has changed…")
    tip = later("commands", "Show what has changed in the segments that a draft was made from.")
    keys = "Ctrl+Shift+D"
    in_entries = True
    in_paragraphs = True

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        if self.page.places.stale_part() is not None:
            return ""
        return say("commands", "The segments of this text have not changed since.")

    def run(self) -> None:
        part = self.page.places.stale_part()
        if part is not None:
            self.page.finish_typing()
            self.page.show_changes(part.id)


class TieAll(WriteCommand):
    title = later("commands", "Tie e&very entry by time")
    tip = later("commands", "Tie each entry that is tied to nothing to the segment spoken at its time.")
    in_entries = True

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        from dwuglos.talk.entry_ties import untied

        if untied(self.session.article, self.session.transcript):
            return ""
        return say("commands", "Every entry is tied to a segment.")

    def run(self) -> None:
        self.page.tabs.setCurrentIndex(1)
        self.page.timeline.tie_all()
