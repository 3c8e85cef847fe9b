"""The Article menu: the page a talk is published as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.commands.base import Menu, SegmentsCommand, TalkCommand
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.talk.article_edits import Side
    from gui.article.page import ArticlePage


class ShowArticle(TalkCommand):
    """Go to the article, or back to the segments."""

    title = later("commands", "Show &article")
    tip = later("commands", "Go to the article, or back to the segments.")
    keys = "F6"
    icon = "article"

    def label(self) -> str:
        return say("commands", "Show &segments") if self.place.article is not None else ""

    def run(self) -> None:
        if self.place.article is None:
            self.place.show_article()
        else:
            self.place.show_segments()


class AddToTimeline(SegmentsCommand):
    """Make entries of the timeline of the chosen segments."""

    title = later("commands", "Add to &timeline")
    tip = later("commands", "Make entries of the timeline of the chosen segments.")
    keys = "Ctrl+B"
    icon = "timeline"
    in_context = True

    def possible(self) -> bool:
        page = self.place.editor
        return page is not None and not self.session.read_only_reason and page.table.current() is not None

    def run(self) -> None:
        from dwuglos.talk import article_edits

        self.place.finish_typing()
        ids = self.page.table.selected_ids()
        if self.session.attempt_on_article(
            lambda article: article_edits.add_entries(article, self.session.transcript, ids)
        ):
            self.place.tell(say("commands", "Added to the timeline of the article: {n}.").format(n=len(ids)))


class _ArticleCommand(TalkCommand):
    def possible(self) -> bool:
        return self.place.article is not None and not self.session.read_only_reason

    def missing(self) -> str:
        if first := super().missing():
            return first
        return self.session.read_only_reason or (
            say("commands", "Go to the article first.") if not self.place.article else ""
        )

    @property
    def page(self) -> ArticlePage:
        page = self.place.article
        assert page is not None, "asked only while possible"
        return page


class AddParagraph(_ArticleCommand):
    """Behind the one that is typed into."""

    title = later("commands", "Add &paragraph")
    tip = later("commands", "Add a paragraph behind the one that is typed into.")
    icon = "insert"
    starts_group = True

    def run(self) -> None:
        self.page.tabs.setCurrentIndex(0)
        self.page.paragraphs.add_paragraph()


class MoveUp(_ArticleCommand):
    """The paragraph that is typed into, or the current entry, one place up."""

    title = later("commands", "Move &up")
    tip = later("commands", "Move the paragraph or the entry one place up.")
    keys = "Alt+Shift+Up"
    icon = "up"
    step: Side = -1

    def run(self) -> None:
        from dwuglos.talk import article_edits

        page = self.page
        page.finish_typing()
        box = page.paragraphs.current()
        if box is not None:
            id = box.part.id
            page.typing.finish()
            self.session.attempt_on_article(lambda article: article_edits.move(article, id, self.step))
            page.paragraphs.go_to(id)
        elif page.tabs.currentIndex() == 1:
            page.timeline.move_entry(self.step)


class MoveDown(MoveUp):
    """One place down."""

    title = later("commands", "Move &down")
    tip = later("commands", "Move the paragraph or the entry one place down.")
    keys = "Alt+Shift+Down"
    icon = "down"
    step: Side = 1


class AddEntry(_ArticleCommand):
    """To the timeline, behind the current one."""

    title = later("commands", "Add timeline &entry")
    tip = later("commands", "Add an entry to the timeline, behind the current one.")
    keys = "Ctrl+Shift+B"
    icon = "timeline"

    def run(self) -> None:
        self.page.tabs.setCurrentIndex(1)
        self.page.timeline.add_entry()


class SortTimeline(_ArticleCommand):
    """By time."""

    title = later("commands", "S&ort timeline by time")
    tip = later("commands", "Put the entries of the timeline in the order of their times.")
    idle = later("commands", "The timeline is in order.")

    def possible(self) -> bool:
        if not super().possible():
            return False
        from dwuglos.talk import article_edits

        return bool(article_edits.sort_timeline(self.session.article, self.session.transcript))

    def run(self) -> None:
        self.page.timeline.sort_by_time()


class GoToSegment(_ArticleCommand):
    """The segment of the current timeline entry."""

    title = later("commands", "&Go to the entry's segment")
    tip = later("commands", "Go to the segment of the current timeline entry.")
    keys = "Ctrl+Shift+J"
    idle = later("commands", "Choose an entry of the timeline first.")

    def possible(self) -> bool:
        return self.place.article is not None and self.place.article.timeline.current() is not None

    def run(self) -> None:
        self.page.finish_typing()
        self.page.timeline.go_to_segment()


class FillStatistics(_ArticleCommand):
    """From a file about the video."""

    title = later("commands", "Statistics &from info.json…")
    tip = later("commands", "Take the numbers from a file about the video.")
    starts_group = True

    def run(self) -> None:
        from gui.article.work import fill_from_file

        fill_from_file(self.place, self.session)


class DraftSummary(TalkCommand):
    """Let the program choose the most telling sentences."""

    title = later("commands", "Draft &summary from the Polish")
    tip = later("commands", "Let the program choose the most telling sentences.")
    icon = "draft"
    starts_group = True

    def possible(self) -> bool:
        return self.place.session is not None and not self.session.read_only_reason

    def run(self) -> None:
        from gui.article import article_drafts

        article_drafts.summary_from_polish(self.place, self.session)


class DraftTimeline(DraftSummary):
    """Let the program find chapters or topics."""

    title = later("commands", "Draft t&imeline from chapters or topics")
    tip = later("commands", "Let the program find the chapters or topics of the talk.")
    starts_group = False

    def run(self) -> None:
        from gui.article import article_drafts

        article_drafts.timeline_from_topics(self.place, self.session)


class AskForSummary(DraftTimeline):
    """Let a language model write it."""

    title = later("commands", "Draft summary by a &language model…")
    tip = later("commands", "Let a language model write the summary.")

    def run(self) -> None:
        from gui.article import article_drafts

        article_drafts.summary_by_model(self.place, self.session)


class AskForTimeline(DraftTimeline):
    """Let a language model write it."""

    title = later("commands", "Draft timeline by a language &model…")
    tip = later("commands", "Let a language model write the timeline.")

    def run(self) -> None:
        from gui.article import article_drafts

        article_drafts.timeline_by_model(self.place, self.session)


class OpenInBrowser(TalkCommand):
    """The page as it is now."""

    title = later("commands", "Open article in &browser")
    tip = later("commands", "See the page as it is now in your browser.")
    keys = "Ctrl+Shift+O"
    starts_group = True

    def run(self) -> None:
        from gui.article.work import open_in_browser

        self.place.finish_typing()
        open_in_browser(self.place, self.session)


class Publish(TalkCommand):
    """Write the article to a file."""

    title = later("commands", "Publis&h article…")
    tip = later("commands", "Write the article to a file.")
    keys = "Ctrl+Shift+E"
    icon = "export"

    def run(self) -> None:
        from gui.article.work import publish

        self.place.finish_typing()
        publish(self.place, self.session)


MENU = Menu(
    later("menus", "&Article"),
    ShowArticle,
    AddToTimeline,
    AddParagraph,
    AddEntry,
    MoveUp,
    MoveDown,
    SortTimeline,
    GoToSegment,
    FillStatistics,
    DraftSummary,
    DraftTimeline,
    AskForSummary,
    AskForTimeline,
    OpenInBrowser,
    Publish,
)
