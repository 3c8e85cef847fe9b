"""The Article menu: the page a talk is published as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from gui.commands.article_parts import (
    ArticleCommand,
    ConfirmDraft,
    ShowWhatChanged,
    TieAll,
    WriteCommand,
)
from gui.commands.base import EditCommand, Menu, TalkCommand, WritingCommand
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.article.drafts.rewriting import How
    from dwuglos.talk.article_edits import Side

_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShowArticle(TalkCommand):
    title = later("commands", "Show &article")
    tip = later("commands", "Go to the article, or back to the segments.")
    keys = "F6"
    icon = "article"

    def label(self) -> str:
        return say("commands", "Show segme&nts") if self.place.article is not None else ""

    def run(self) -> None:
        if self.place.article is None:
            self.place.show_article()
        else:
            self.place.show_segments()


class AddToTimeline(EditCommand):
    title = later("commands", "Add to &timeline")
    tip = later("commands", "Make entries of the timeline of the chosen segments; there is no bold in subtitles.")
    keys = "Ctrl+B"
    icon = "timeline"
    in_context = True

    def run(self) -> None:
        from dwuglos.talk import article_edits

        table, current = self.page.table, self.page.table.current()
        place = table.close_cell()
        self.place.finish_typing()
        ids = table.selected_ids()
        if self.session.attempt_on_article(
            lambda article: article_edits.add_entries(article, self.session.transcript, ids)
        ):
            self.place.tell(say("commands", "Added to the timeline of the article: {n}.").format(n=len(ids)))
            if place is not None:  # whoever types may have meant something else by the key
                key = self.place.menus.action_named("Italics").shortcut().toString(_NATIVE)
                hint = say("commands", "Subtitles have no bold, so the key is for the timeline; {key} is for italics.")
                self.place.status.tell_in_passing(hint.format(key=key))
        if place is not None and current is not None:
            table.go_to(current.id, edit=True, field=place[0], cursor=place[1])


class AddParagraph(WriteCommand):
    in_paragraphs = True
    title = later("commands", "Add &paragraph")
    tip = later("commands", "Add a paragraph after the current one.")
    icon = "insert"
    starts_group = True

    def run(self) -> None:
        self.page.tabs.setCurrentIndex(0)
        self.page.paragraphs.add_paragraph()


class MoveUp(WriteCommand):
    in_entries = True
    in_paragraphs = True
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
    title = later("commands", "Move &down")
    tip = later("commands", "Move the paragraph or the entry one place down.")
    keys = "Alt+Shift+Down"
    icon = "down"
    step: Side = 1


class AddEntry(WriteCommand):
    in_entries = True
    title = later("commands", "Add timeline &entry")
    tip = later("commands", "Add an entry to the timeline after the current one.")
    keys = "Ctrl+Shift+B"
    icon = "timeline"

    def run(self) -> None:
        self.page.tabs.setCurrentIndex(1)
        self.page.timeline.add_entry()


class SortTimeline(WriteCommand):
    in_entries = True
    title = later("commands", "S&ort timeline by time")
    tip = later("commands", "Sort the entries of the timeline by their times.")

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        from dwuglos.talk import article_edits

        is_sorted = not article_edits.sort_timeline(self.session.article, self.session.transcript)
        return say("commands", "The timeline is in order.") if is_sorted else ""

    def run(self) -> None:
        self.page.timeline.sort_by_time()


class GoToSegment(ArticleCommand):
    in_entries = True
    in_paragraphs = True
    title = later("commands", "&Go to its segment")
    tip = later("commands", "Go to the segment of the current entry, or to the first one a paragraph was drafted from.")
    keys = "Ctrl+Shift+J"

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        if self.page.places.has_segment():
            return ""
        return say("commands", "Choose an entry of the timeline first.")

    def run(self) -> None:
        self.page.finish_typing()
        self.page.places.go_to_segment()


class FillStatistics(WriteCommand):
    title = later("commands", "Statistics from info.&json…")
    tip = later("commands", "Read the numbers from a file about the video.")
    starts_group = True

    def run(self) -> None:
        from gui.article.publishing import fill_from_file

        fill_from_file(self.place, self.session)


class DraftSummary(WritingCommand):
    title = later("commands", "Draft &summary from the Polish")
    tip = later("commands", "Let the program choose the most telling sentences.")
    icon = "draft"
    starts_group = True

    def run(self) -> None:
        from gui.article import article_drafts

        article_drafts.summary_from_polish(self.place, self.session)


class DraftTimeline(DraftSummary):
    title = later("commands", "Draft t&imeline from chapters or topics")
    tip = later("commands", "Let the program find the chapters or topics of the talk.")
    starts_group = False

    def run(self) -> None:
        from gui.article import article_drafts

        article_drafts.timeline_from_polish(self.place, self.session)


class DraftTopics(DraftTimeline):
    title = later("commands", "Draft timeline from topi&cs")
    tip = later("commands", "Let the program find the topics of the talk, whatever chapters the video has.")

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        if any(chapter.title.strip() for chapter in self.session.talk.facts.video.chapters):
            return ""
        return say("commands", "The video has no chapters, so the timeline is drafted from the topics anyway.")

    def run(self) -> None:
        from gui.article import article_drafts

        article_drafts.timeline_from_polish(self.place, self.session, "topics")


class AskForSummary(DraftTimeline):
    title = later("commands", "Draft summary with a &language model…")
    tip = later("commands", "Let a language model write the summary.")

    def run(self) -> None:
        from gui.article import article_drafts

        article_drafts.summary_by_model(self.place, self.session)


class AskForTimeline(DraftTimeline):
    title = later("commands", "Draft timeline with a language &model…")
    tip = later("commands", "Let a language model write the timeline.")

    def run(self) -> None:
        from gui.article import article_drafts

        article_drafts.timeline_by_model(self.place, self.session)


class DraftHead(DraftTimeline):
    title = later("commands", "Draft title, lead a&nd tags with a language model…")
    tip = later(
        "commands", "Let a language model propose a title, a lead and tags; you see them before they are taken."
    )

    def run(self) -> None:
        from gui.article import proposals

        proposals.draft_head(self.place, self.session)


class RewriteParagraph(WriteCommand):
    in_paragraphs = True
    title = later("commands", "&Rewrite paragraph with a language model…")
    tip = later("commands", "Let a language model propose a better text for the current paragraph.")
    how: How = "rewrite"

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        return "" if self.page.paragraphs.current() is not None else say("commands", "Put the cursor into a paragraph.")

    def run(self) -> None:
        from gui.article import proposals

        box = self.page.paragraphs.current()
        if box is not None:
            id = box.part.id
            self.page.typing.finish()
            proposals.rewrite(self.place, self.session, id, self.how)


class ShortenParagraph(RewriteParagraph):
    title = later("commands", "Shorten paragraph b&y a language model…")
    tip = later("commands", "Let a language model propose a shorter text for the current paragraph.")
    how: How = "shorten"


class OpenInBrowser(TalkCommand):
    title = later("commands", "Open article in &browser")
    tip = later("commands", "See the page as it is now, in your browser.")
    keys = "Ctrl+Shift+O"

    def run(self) -> None:
        from gui.article.publishing import open_in_browser

        self.place.finish_typing()
        open_in_browser(self.place, self.session)


class CheckArticle(TalkCommand):
    title = later("commands", "Chec&k what is not ready")
    tip = later("commands", "List what is not ready in the article before it is published.")
    keys = "Ctrl+Shift+K"
    starts_group = True

    def run(self) -> None:
        self.place.finish_typing()
        self.place.show_article().readiness.open_list()


class Publish(TalkCommand):
    title = later("commands", "Publis&h article…")
    tip = later("commands", "Write the article to a file.")
    keys = "Ctrl+Shift+E"
    icon = "export"

    def run(self) -> None:
        self.place.finish_typing()
        if self.place.article is not None:
            self.place.article.publish()
            return
        from gui.article.publishing import publish

        unready = publish(self.place, self.session)
        if unready is not None:
            self.place.show_article().places.go_to_flaw(unready)


MENU = Menu(
    later("menus", "&Article"),
    ShowArticle,
    AddToTimeline,
    AddParagraph,
    AddEntry,
    MoveUp,
    MoveDown,
    SortTimeline,
    TieAll,
    GoToSegment,
    ConfirmDraft,
    ShowWhatChanged,
    FillStatistics,
    DraftSummary,
    DraftTimeline,
    DraftTopics,
    AskForSummary,
    AskForTimeline,
    DraftHead,
    RewriteParagraph,
    ShortenParagraph,
    CheckArticle,
    OpenInBrowser,
    Publish,
)
