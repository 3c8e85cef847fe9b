"""Every edit of an article, there and back again."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError, StaleEdit
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article, Part, PartChange, Statistics
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.basis import basis_of, changed_since
from dwuglos.talk.edits import Edit
from dwuglos.talk.edits import set_target as set_segment
from dwuglos.talk.history import History
from dwuglos.talk.transcript import Change, Segment, Transcript
from dwuglos.talk.video import Video


@pytest.fixture
def transcript() -> Transcript:
    return Transcript(
        [Segment(n, n * 100, n * 1000, n * 1000 + 900, f"Sentence {n}.", f"Zdanie {n}.") for n in (1, 2, 3)]
    )


@pytest.fixture
def article(transcript: Transcript) -> Article:
    article = Article()
    for text in ("Pierwszy akapit.", "Drugi akapit.", "Trzeci akapit."):
        last = article.summary[-1].id if article.summary else None
        article_edits.add_paragraph(article, last, text).apply(transcript, article)
    for segment in (1, 3):
        article_edits.add_entry(article, transcript, None, f"Punkt {segment}.", segment).apply(transcript, article)
    return article


def texts(article: Article) -> list[str]:
    return [part.text for part in article.summary]


def entries(article: Article, transcript: Transcript) -> list[tuple[int | None, str]]:
    return [(article_edits.time_of(entry, transcript), entry.text) for entry in article.timeline]


MAKERS = {
    "title": lambda a, t: article_edits.set_field(a, "title", "Tytuł"),
    "statistics": lambda a, t: article_edits.set_statistics(a, Statistics(5, 6, "2026-11-22")),
    "video": lambda a, t: article_edits.fill_from_video(a, Video(url="https://youtu.be/x", views=1)),
    "text": lambda a, t: article_edits.set_text(a, a.summary[0].id, "Inny."),
    "add first": lambda a, t: article_edits.add_paragraph(a, None, "Nowy."),
    "add between": lambda a, t: article_edits.add_paragraph(a, a.summary[0].id, "Nowy."),
    "split": lambda a, t: article_edits.split_paragraph(a, a.summary[0].id, 9),
    "join": lambda a, t: article_edits.join_paragraphs(a, a.summary[0].id),
    "move": lambda a, t: article_edits.move(a, a.summary[0].id, 1),
    "remove": lambda a, t: article_edits.remove(a, [a.summary[0].id, a.timeline[0].id]),
    "entry": lambda a, t: article_edits.add_entry(a, t, 1500, "Między."),
    "time": lambda a, t: article_edits.set_time(a, a.timeline[0].id, 9000),
    "count": lambda a, t: article_edits.set_count(a, "views", "1,2 mln"),
    "tie": lambda a, t: article_edits.tie(a, t, a.timeline[0].id, 2),
    "summary": lambda a, t: article_edits.accept_summary(a, [Drafted("Szkic.")], "extract"),
    "timeline": lambda a, t: article_edits.accept_timeline(a, t, [Drafted("Szkic.", 2000, 2)], "topics"),
}


@pytest.mark.parametrize("kind", MAKERS)
def test_every_edit_forward_back_forward(kind: str, article: Article, transcript: Transcript) -> None:
    edit = MAKERS[kind](article, transcript)
    assert edit is not None
    before = article.parts
    edit.apply(transcript, article)
    after = article.parts
    assert after != before
    edit.inverse.apply(transcript, article)
    assert article.parts == before
    edit.apply(transcript, article)
    assert article.parts == after
    with pytest.raises(StaleEdit):
        edit.apply(transcript, article)
    assert article.parts == after


def test_an_edit_of_both_is_done_whole_or_not_at_all(article: Article, transcript: Transcript) -> None:
    of_segment = set_segment(transcript, 1, "Inaczej.")
    of_part = article_edits.set_text(article, article.summary[0].id, "Inaczej.")
    assert of_segment is not None
    assert of_part is not None
    of_part.apply(transcript, article)
    with pytest.raises(StaleEdit):
        Edit("Both", of_segment.changes, of_part.parts).apply(transcript, article)
    assert transcript[0].target == "Zdanie 1."


def test_a_split_paragraph_joined_again_is_what_it_was(article: Article, transcript: Transcript) -> None:
    article_edits.split_paragraph(article, article.summary[0].id, 9).apply(transcript, article)
    assert texts(article)[:2] == ["Pierwszy", "akapit."]
    article_edits.join_paragraphs(article, article.summary[0].id).apply(transcript, article)
    assert texts(article) == ["Pierwszy akapit.", "Drugi akapit.", "Trzeci akapit."]


def test_paragraphs_find_room_however_often_one_is_put_between(article: Article, transcript: Transcript) -> None:
    first = article.summary[0].id
    for n in range(60):
        article_edits.add_paragraph(article, first, f"{n}").apply(transcript, article)
    assert texts(article) == [
        "Pierwszy akapit.",
        *(f"{n}" for n in range(59, -1, -1)),
        "Drugi akapit.",
        "Trzeci akapit.",
    ]


def test_what_cannot_be_is_refused(article: Article) -> None:
    with pytest.raises(InputError, match="between two words"):
        article_edits.split_paragraph(article, article.summary[0].id, 0)
    with pytest.raises(InputError, match="nothing on that side"):
        article_edits.move(article, article.summary[0].id, -1)
    with pytest.raises(InputError, match="no longer there"):
        article_edits.set_text(article, 99, "x")
    with pytest.raises(InputError, match="below zero"):
        article_edits.set_time(article, article.timeline[0].id, -1)


def test_an_entry_moves_with_its_segment_and_stays_when_that_is_gone(article: Article, transcript: Transcript) -> None:
    moved = transcript[0]._replace(start=1200)
    Edit("Change times", (Change(transcript[0], moved),)).apply(transcript)
    assert entries(article, transcript) == [(1200, "Punkt 1."), (3000, "Punkt 3.")]
    Edit("Delete", (Change(moved, None),)).apply(transcript)
    assert entries(article, transcript) == [(1000, "Punkt 1."), (3000, "Punkt 3.")]


def test_an_entry_goes_where_its_time_belongs(article: Article, transcript: Transcript) -> None:
    article_edits.add_entry(article, transcript, None, "Punkt 2.", 2).apply(transcript, article)
    assert entries(article, transcript) == [(1000, "Punkt 1."), (2000, "Punkt 2."), (3000, "Punkt 3.")]
    assert article_edits.out_of_order(article, transcript) == []
    moved = article_edits.set_time(article, article.timeline[0].id, 9000)
    assert moved is not None
    moved.apply(transcript, article)
    assert article_edits.out_of_order(article, transcript) == [article.timeline[1].id, article.timeline[2].id]
    ordered = article_edits.sort_timeline(article, transcript)
    assert ordered is not None
    ordered.apply(transcript, article)
    assert [time for time, _ in entries(article, transcript)] == [2000, 3000, 9000]
    assert article_edits.sort_timeline(article, transcript) is None


def test_drafts_take_the_place_of_drafts_and_never_of_a_persons_text(article: Article, transcript: Transcript) -> None:
    for text in ("Szkic.", "Lepszy szkic."):
        edit = article_edits.accept_summary(article, [Drafted(text)], "extract")
        assert edit is not None
        edit.apply(transcript, article)
    assert texts(article) == ["Pierwszy akapit.", "Drugi akapit.", "Trzeci akapit.", "Lepszy szkic."]
    touched = article_edits.set_text(article, article.summary[-1].id, "Lepszy szkic, poprawiony.")
    again = article_edits.accept_summary(article, [Drafted("Trzeci szkic.")], "extract")
    assert touched is not None
    touched.apply(transcript, article)
    again = article_edits.accept_summary(article, [Drafted("Trzeci szkic.")], "extract")
    assert again is not None
    again.apply(transcript, article)
    assert texts(article)[-2:] == ["Lepszy szkic, poprawiony.", "Trzeci szkic."]


def test_drafted_entries_fall_in_between_and_leave_taken_times_alone(article: Article, transcript: Transcript) -> None:
    drafts = [Drafted("A", 1000, 1), Drafted("B", 2000, 2)]
    edit = article_edits.accept_timeline(article, transcript, drafts, "topics")
    assert edit is not None
    edit.apply(transcript, article)
    assert entries(article, transcript) == [(1000, "Punkt 1."), (2000, "B"), (3000, "Punkt 3.")]


def test_a_draft_is_stale_when_its_segments_have_changed(article: Article, transcript: Transcript) -> None:
    drafts = [Drafted("Szkic.", basis=basis_of(transcript.segments[:2]))]
    edit = article_edits.accept_summary(article, drafts, "extract")
    assert edit is not None
    edit.apply(transcript, article)
    assert changed_since(article.summary[-1], transcript) == []
    change = set_segment(transcript, 2, "Zupełnie co innego.")
    assert change is not None
    change.apply(transcript)
    assert [id for id, _ in changed_since(article.summary[-1], transcript)] == [2]
    fresh = article_edits.mark_fresh(article, transcript, article.summary[-1].id)
    assert fresh is not None
    fresh.apply(transcript, article)
    assert changed_since(article.summary[-1], transcript) == []
    assert article_edits.mark_fresh(article, transcript, article.summary[-1].id) is None
    fresh.inverse.apply(transcript, article)
    own = article_edits.set_text(article, article.summary[-1].id, "Moje.")
    assert own is not None
    own.apply(transcript, article)
    assert changed_since(article.summary[-1], transcript) == []


def test_typing_goes_on_in_one_step_and_undo_takes_it_back(article: Article, transcript: Transcript) -> None:
    history = History(transcript, article=article)
    id = article.summary[0].id
    first = article_edits.set_text(article, id, "P")
    assert first is not None
    step = history.do(first)
    more = article_edits.set_text(article, id, "Pi")
    assert more is not None
    assert history.extend(step, more)
    history.undo()
    assert texts(article)[0] == "Pierwszy akapit."
    history.redo()
    assert texts(article)[0] == "Pi"


def test_several_segments_become_entries_in_one_step(article: Article, transcript: Transcript) -> None:
    history = History(transcript, article=article)
    edit = article_edits.add_entries(article, transcript, [3, 2, 99, 1])
    assert edit is not None
    history.do(edit)
    assert [time for time, _ in entries(article, transcript)] == [1000, 1000, 2000, 3000, 3000]
    assert len({part.id for part in article.parts}) == len(article.parts) == 8
    history.undo()
    assert [text for _, text in entries(article, transcript)] == ["Punkt 1.", "Punkt 3."]
    assert article_edits.add_entries(article, transcript, [99]) is None


def test_entries_made_of_segments_have_no_tags() -> None:
    transcript = Transcript([Segment(1, 0, 0, 1000, "Hi", "{\\an8}<i>Cześć</i>,\nświecie")])
    article = Article()
    edit = article_edits.add_entries(article, transcript, [1])
    assert edit is not None
    assert [change.after.text for change in edit.parts if change.after] == ["Cześć, świecie"]


def test_an_entry_stays_where_it_was_when_its_segment_goes(article: Article, transcript: Transcript) -> None:
    history = History(transcript, article=article)
    first = transcript[0]
    moved = first._replace(start=1200, end=1900)
    history.do(Edit("Change times", (Change(first, moved),)))
    history.do(Edit("Delete", (Change(moved, None),)))
    assert entries(article, transcript)[0] == (1200, "Punkt 1.")
    history.undo()
    history.undo()
    assert entries(article, transcript)[0] == (1000, "Punkt 1.")
    history.redo()
    history.redo()
    assert entries(article, transcript)[0] == (1200, "Punkt 1.")


def test_paragraphs_that_are_joined_are_a_draft_only_when_both_were(article: Article, transcript: Transcript) -> None:
    bases = [basis_of(transcript.segments[:1]), basis_of(transcript.segments[1:2])]
    edit = article_edits.accept_summary(
        article, [Drafted("Jeden.", basis=bases[0]), Drafted("Dwa.", basis=bases[1])], "extract"
    )
    assert edit is not None
    edit.apply(transcript, article)
    article_edits.join_paragraphs(article, article.summary[-2].id).apply(transcript, article)
    change = set_segment(transcript, 2, "Zupełnie co innego.")
    assert change is not None
    change.apply(transcript)
    assert [id for id, _ in changed_since(article.summary[-1], transcript)] == [2]
    read = article.summary[-2]
    article.apply([PartChange(read, read._replace(origin=""))])  # read from a published page
    article_edits.join_paragraphs(article, read.id).apply(transcript, article)
    assert texts(article)[-1] == "Trzeci akapit. Jeden. Dwa."
    assert not article_edits.is_draft(article.summary[-1])


def test_the_same_draft_again_is_no_edit(article: Article, transcript: Transcript) -> None:
    for _ in range(2):
        summary = article_edits.accept_summary(article, [Drafted("Szkic.")], "extract")
        timeline = article_edits.accept_timeline(article, transcript, [Drafted("B", 2000, 2)], "topics")
        for edit in filter(None, (summary, timeline)):
            edit.apply(transcript, article)
    assert (summary, timeline) == (None, None)
    assert article_edits.accept_summary(article, [Drafted("Szkic.")], "inny") is not None


def test_a_time_of_its_own_frees_an_entry_from_its_segment(article: Article, transcript: Transcript) -> None:
    first, second = article.timeline
    for id, time in ((first.id, 0), (second.id, 1)):
        edit = article_edits.set_time(article, id, time)
        assert edit is not None
        edit.apply(transcript, article)
    assert [(entry.time, entry.segment) for entry in article.timeline] == [(0, None), (1, None)]
    tied = article_edits.tie(article, transcript, second.id, 2)
    assert tied is not None
    tied.apply(transcript, article)
    assert [(entry.time, entry.segment) for entry in article.timeline] == [(0, None), (2000, 2)]


@pytest.mark.parametrize(("time", "in_order"), [(2999, True), (3000, False), (5000, False)])
def test_the_order_of_time(article: Article, transcript: Transcript, time: int, in_order: bool) -> None:
    first, second = article.timeline
    moved = article_edits.set_time(article, first.id, time)
    assert moved is not None
    moved.apply(transcript, article)
    assert article_edits.out_of_order(article, transcript) == ([] if in_order else [second.id])
    ordered = article_edits.sort_timeline(article, transcript)
    assert (ordered is not None) is (time > 3000)
    if ordered is not None:
        ordered.apply(transcript, article)
        assert [entry.id for entry in article.timeline] == [second.id, first.id]
        assert article_edits.out_of_order(article, transcript) == []


def test_an_entry_without_any_time_is_out_of_order() -> None:
    entries = [Part(1, "entry", 1, "a", None), Part(2, "entry", 2, "b", 0), Part(3, "entry", 3, "c", 0)]
    assert article_edits.out_of_order(Article(entries), Transcript([])) == [1, 3]


def test_a_paragraph_may_be_put_first_and_between_neighbours_without_room(
    article: Article, transcript: Transcript
) -> None:
    first = article_edits.add_paragraph(article, None, "Nowy")
    first.apply(transcript, article)
    assert texts(article)[:2] == ["Nowy", "Pierwszy akapit."]
    tight = Article([Part(1, "paragraph", 5, "a"), Part(2, "paragraph", 6, "b"), Part(3, "paragraph", 8, "c")])
    article_edits.add_paragraph(tight, 1, "x").apply(transcript, tight)
    article_edits.add_paragraph(tight, 2, "y").apply(transcript, tight)
    article_edits.add_paragraph(tight, 3, "z").apply(transcript, tight)
    assert texts(tight) == ["a", "x", "b", "y", "c", "z"]
    assert len({part.rank for part in tight.summary}) == 6


@pytest.mark.parametrize(
    ("offset", "halves"), [(3, ("dwa", "słowa tu")), (4, ("dwa", "słowa tu")), (9, ("dwa słowa", "tu"))]
)
def test_where_a_paragraph_is_split(offset: int, halves: tuple[str, str], transcript: Transcript) -> None:
    article = Article([Part(1, "paragraph", 5, "dwa słowa tu")])
    article_edits.split_paragraph(article, 1, offset).apply(transcript, article)
    assert tuple(texts(article)) == halves


@pytest.mark.parametrize("offset", [0, 12, 99])
def test_a_paragraph_is_not_split_at_its_ends(offset: int) -> None:
    article = Article([Part(1, "paragraph", 5, "dwa słowa tu")])
    with pytest.raises(InputError, match="between two words"):
        article_edits.split_paragraph(article, 1, offset)


LONG = (
    "Latarnie morskie świeciły przez całą noc.",
    "Latarnicy mieszkali w nich z rodzinami i czuwali na zmianę.",
    "Dziś światła zapalają się same, a wieże stoją puste.",
)


def test_drafting_again_after_a_word_was_edited_adds_no_twin_and_keeps_the_order(transcript: Transcript) -> None:
    article = Article()
    drafts = [Drafted(text, n * 1000, n) for n, text in enumerate(LONG, 1)]
    for _ in range(2):
        edit = article_edits.accept_summary(article, drafts, "extract")
        assert edit is not None
        edit.apply(transcript, article)
        edited = article_edits.set_text(article, article.summary[1].id, LONG[1].replace("rodzinami", "dziećmi"))
        if edited is not None:
            edited.apply(transcript, article)
        drafts = [draft._replace(text=f"{draft.text} Tak było.") if draft.time != 2000 else draft for draft in drafts]
    assert texts(article) == [
        f"{LONG[0]} Tak było.",
        LONG[1].replace("rodzinami", "dziećmi"),
        f"{LONG[2]} Tak było.",
    ]


def test_a_draft_of_the_timeline_with_a_persons_words_is_left_out(transcript: Transcript) -> None:
    article = Article()
    edit = article_edits.add_entry(article, transcript, 2500, "Latarnicy mieszkali w wieżach")
    edit.apply(transcript, article)
    drafts = [Drafted("Latarnicy mieszkali w wieżach z dziećmi", 2000, 2)]
    assert article_edits.accept_timeline(article, transcript, drafts, "topics") is None


# True times and estimates


def with_estimates(transcript: Transcript, *ids: int) -> Transcript:
    return Transcript([s._replace(timing="estimated") if s.id in ids else s for s in transcript])


def tied_to_estimate(article: Article, entry: Part, transcript: Transcript) -> Part:
    edit = article_edits.tie(article, transcript, entry.id, 2)
    assert edit is not None
    edit.apply(transcript, article)
    after = article.by_id(entry.id)
    assert after is not None
    return after


def test_a_true_time_outlives_being_tied_to_an_estimate() -> None:
    own = Part(1, "entry", 1, "Punkt.", 20_000)
    article, transcript = Article([own]), Transcript([Segment(2, 2, 18_000, 19_000, "x", timing="estimated")])
    entry = tied_to_estimate(article, own, transcript)
    assert (article_edits.time_of(entry, transcript), entry.segment) == (20_000, 2)
    assert not article_edits.is_estimated(entry, transcript)
    Edit("Align", (Change(transcript[0], transcript[0]._replace(start=19_500, end=21_000, timing="")),)).apply(
        transcript
    )
    assert article_edits.time_of(entry, transcript) == 19_500


def test_a_true_time_outlives_being_tied_to_a_segment_without_times() -> None:
    own = Part(1, "entry", 1, "Punkt.", 20_000)
    article, transcript = Article([own]), Transcript([Segment(2, 2, None, None, "x")])
    assert article_edits.time_of(tied_to_estimate(article, own, transcript), transcript) == 20_000


def test_the_true_time_of_another_segment_outlives_an_estimate(article: Article, transcript: Transcript) -> None:
    estimated = with_estimates(transcript, 2)
    entry = tied_to_estimate(article, article.timeline[0], estimated)
    assert article_edits.time_of(entry, estimated) == 1000


def test_an_estimate_gives_way_to_another_and_moves_with_its_segment(transcript: Transcript) -> None:
    estimated, article = with_estimates(transcript, 1, 2, 3), Article()
    article_edits.add_entry(article, estimated, None, "Punkt.", 3).apply(estimated, article)
    entry = tied_to_estimate(article, article.timeline[0], estimated)
    assert article_edits.time_of(entry, estimated) == 2000
    assert article_edits.is_estimated(entry, estimated)
    moved = estimated[1]._replace(start=2400)
    Edit("Change times", (Change(estimated[1], moved),)).apply(estimated)
    assert article_edits.time_of(entry, estimated) == 2400
    deleted = (Change(moved, None),)
    Edit("Delete", deleted, article_edits.left_behind(article, deleted)).apply(estimated, article)
    assert article_edits.time_of(article.timeline[0], estimated) == 2400


def test_a_true_time_outlives_the_estimated_segment_it_is_tied_to() -> None:
    own = Part(1, "entry", 1, "Punkt.", 20_000, 2)
    estimated = Segment(2, 2, 18_000, 19_000, "x", timing="estimated")
    assert article_edits.left_behind(Article([own]), [Change(estimated, None)]) == ()


def test_drafts_of_estimated_segments_move_with_them(transcript: Transcript) -> None:
    estimated, article = with_estimates(transcript, 1, 2, 3), Article()
    drafts = [Drafted("Początek.", 0), Drafted("Środek.", 2000, 2)]
    edit = article_edits.accept_timeline(article, estimated, drafts, "topics")
    assert edit is not None
    edit.apply(estimated, article)
    assert article_edits.accept_timeline(article, estimated, drafts, "topics") is None
    Edit("Change times", (Change(estimated[1], estimated[1]._replace(start=2400)),)).apply(estimated)
    assert entries(article, estimated) == [(0, "Początek."), (2400, "Środek.")]


def test_a_count_that_cannot_be_read_is_no_edit(article: Article) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        article_edits.set_count(article, "views", "5-6 tys.")
    assert article_edits.set_count(article, "views", "") is None


def test_the_facts_about_a_video_fill_what_they_say_and_no_link_over_a_persons(transcript: Transcript) -> None:
    article = Article()
    facts = Video(url="https://youtu.be/x", views=0, read_on="2026-11-22")
    edit = article_edits.fill_from_video(article, facts)
    assert edit is not None
    edit.apply(transcript, article)
    assert {part.kind: (part.text, part.origin) for part in article.parts} == {
        "link": ("https://youtu.be/x", "person"),
        "views": ("0", "person"),
        "read-on": ("2026-11-22", "person"),
    }
    assert article_edits.fill_from_video(article, facts) is None
    more = article_edits.fill_from_video(article, Video(url="https://youtu.be/y", likes=7))
    assert more is not None
    more.apply(transcript, article)
    assert [article.text(field) for field in ("link", "views", "likes")] == ["https://youtu.be/x", "0", "7"]


def test_a_field_that_is_emptied_is_gone_and_one_that_stays_is_no_edit(transcript: Transcript) -> None:
    article = Article()
    for text, fields in ((" Tytuł ", ["Tytuł"]), ("Inny", ["Inny"]), ("", [])):
        edit = article_edits.set_field(article, "title", text)
        assert edit is not None
        edit.apply(transcript, article)
        assert [part.text for part in article.parts] == fields
        assert article_edits.set_field(article, "title", text) is None


def test_cancelled_typing_gives_back_what_was_there_at_its_present_place(
    article: Article, transcript: Transcript
) -> None:
    entry = article.timeline[0]._replace(origin="topics", basis="[]")
    article.apply([PartChange(article.timeline[0], entry)])
    typed = article_edits.set_text(article, entry.id, "Pisz")
    assert typed is not None
    typed.apply(transcript, article)
    article_edits.move(article, entry.id, 1).apply(transcript, article)
    back = article_edits.put_back(article, entry)
    assert back is not None
    back.apply(transcript, article)
    assert article.timeline[1] == entry._replace(rank=article.timeline[1].rank)
    assert article_edits.put_back(article, entry) is None
    assert article_edits.set_text(article, entry.id, entry.text) is None


def test_paragraphs_and_entries_change_places_with_their_neighbours(article: Article, transcript: Transcript) -> None:
    moves = [(article.summary[1].id, -1, "Move paragraph"), (article.timeline[0].id, 1, "Move entry")]
    for id, step, label in moves:
        edit = article_edits.move(article, id, step)  # type: ignore[arg-type]
        assert edit.label == label
        edit.apply(transcript, article)
    assert texts(article) == ["Drugi akapit.", "Pierwszy akapit.", "Trzeci akapit."]
    assert [entry.text for entry in article.timeline] == ["Punkt 3.", "Punkt 1."]
    with pytest.raises(InputError, match="nothing on that side"):
        article_edits.join_paragraphs(article, article.summary[2].id)


def test_an_entry_with_the_time_of_another_comes_behind_it(article: Article, transcript: Transcript) -> None:
    article_edits.add_entry(article, transcript, 1000, "Też tu.").apply(transcript, article)
    assert entries(article, transcript)[:2] == [(1000, "Punkt 1."), (1000, "Też tu.")]
    article_edits.add_entry(article, transcript, None, "Bez czasu.").apply(transcript, article)
    assert entries(article, transcript)[0] == (None, "Bez czasu.")


def test_what_is_being_typed_is_split_where_the_cursor_is(article: Article, transcript: Transcript) -> None:
    article_edits.split_paragraph(article, article.summary[0].id, 5, "Jeden dwa").apply(transcript, article)
    assert texts(article)[:3] == ["Jeden", "dwa", "Drugi akapit."]


def test_what_is_deleted_is_named(article: Article) -> None:
    paragraph, entry = article.summary[0].id, article.timeline[0].id
    edits = [article_edits.remove(article, ids) for ids in ([paragraph, paragraph], [entry], [])]
    assert [edit and (edit.label, len(edit.parts)) for edit in edits] == [
        ("Delete paragraph", 1),
        ("Delete entry", 1),
        None,
    ]


def test_no_entry_is_tied_to_a_segment_that_is_gone(article: Article, transcript: Transcript) -> None:
    with pytest.raises(InputError, match="no longer there"):
        article_edits.tie(article, transcript, article.timeline[0].id, 99)
