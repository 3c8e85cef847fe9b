"""What is not ready in an article, in one list."""

from __future__ import annotations

from dwuglos.article.publishing import Material
from dwuglos.article.readiness import Flaw, flaws_of
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.article_review import confirm
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import Edit, set_target
from dwuglos.talk.transcript import NewSegment, Transcript
from dwuglos.talk.video import Chapter, Video
from tests.dwuglos.article.publications.conftest import written

DRAFTED = (
    NewSegment(0, 4000, "Why do bridges hum?", "Dlaczego mosty buczą?", "translated", "google"),
    NewSegment(4000, 9000, "Nobody knew.", "", "initial"),
    NewSegment(9000, 12000, "Thank you.", "Dziękuję.", "reviewed", "google"),
)


def sentences(material: Material) -> list[str]:
    return [str(flaw.notice) for flaw in flaws_of(material)]


def do(material: Material, edit: Edit | None) -> None:
    assert edit is not None
    edit.apply(material.transcript, material.article)


def test_an_article_that_is_ready_has_no_flaws() -> None:
    assert flaws_of(written()) == ()


def test_an_empty_article_has_neither_title_nor_link() -> None:
    flaws = flaws_of(Material(Article(), Transcript(), "Talk", Video()))
    assert flaws == (
        Flaw(flaws[0].notice, field="title"),
        Flaw(flaws[1].notice, field="link"),
    )
    assert [str(flaw.notice) for flaw in flaws] == [
        "The article has no title of its own; the title of the talk stands in.",
        "The article has no source link, so it does not lead to the video.",
    ]


def test_english_is_found_wherever_it_stands() -> None:
    material = written(
        {"title": "How the bridges sing to us", "lead": "This is what it is about."},
        ("Po polsku.", "And this one is not, as you can see, and it is a long one at that."),
        ((0, "What is this about?", None), (5000, "O tym.", None)),
    )
    assert sentences(material) == [
        "The title is not Polish: “How the bridges sing to us”.",
        "The lead is not Polish: “This is what it is about”.",
        "Paragraph 2 is not Polish: “And this one is not, as you can see, and it is a long one a…”.",
        "Entry 1 of the timeline (0:00) is not Polish: “What is this about?”.",
    ]


def test_a_short_heading_taken_over_from_the_video_is_english_until_a_person_says_otherwise() -> None:
    video = Video(url="https://youtu.be/x", chapters=(Chapter(0, None, "Transformers"),))
    material = written({"title": "Mosty"}, (), (), video=video)
    do(
        material,
        article_edits.accept_timeline(material.article, material.transcript, [Drafted("Transformers", 0)], "chapters"),
    )
    assert sentences(material) == ["Entry 1 of the timeline (0:00) is not Polish: “Transformers”."]
    do(material, confirm(material.article, material.transcript, [material.article.timeline[0].id]))
    assert sentences(material) == []


def test_drafts_are_unready_until_they_are_changed_or_confirmed() -> None:
    material = written({"title": "Mosty"}, (), ())
    drafts = [Drafted("Pierwszy szkic."), Drafted("Drugi szkic.")]
    do(material, article_edits.accept_summary(material.article, drafts, "extract"))
    assert sentences(material) == [
        "Paragraph 1 is a draft that nobody has reviewed: “Pierwszy szkic”.",
        "Paragraph 2 is a draft that nobody has reviewed: “Drugi szkic”.",
    ]
    first, second = material.article.summary
    assert flaws_of(material)[1].part == second.id
    do(material, article_edits.set_text(material.article, first.id, "Mój."))
    do(material, confirm(material.article, material.transcript, [first.id, second.id]))
    assert sentences(material) == []
    assert [part.text for part in material.article.summary] == ["Mój.", "Drugi szkic."]


def test_what_was_drafted_from_changed_segments_is_stale() -> None:
    material = written({"title": "Mosty"}, (), ())
    segments = material.transcript.segments
    draft = Drafted("Szkic.", basis=basis_of(segments[:2]))
    do(material, article_edits.accept_summary(material.article, [draft], "extract"))
    do(material, set_target(material.transcript, segments[0].id, "Inaczej."))
    assert sentences(material) == ["One segment has changed since paragraph 1 was drafted from it."]
    do(material, set_target(material.transcript, segments[1].id, "Całkiem inaczej."))
    assert sentences(material) == ["2 segments have changed since paragraph 1 was drafted from them."]
    do(material, confirm(material.article, material.transcript, [material.article.summary[0].id]))
    assert sentences(material) == []
    do(material, set_target(material.transcript, segments[1].id, "Znowu inaczej."))
    assert sentences(material) == ["One segment has changed since paragraph 1 was drafted from it."]


def test_numbers_that_contradict_the_statistics_or_each_other() -> None:
    told = ("Film ma 274 090 wyświetleń.", "Ma on 6333 polubienia.")
    assert sentences(written(paragraphs=told)) == [
        "Paragraph 1 states 274 090 as the number of views, the statistics 274083."
    ]
    two = ("Film ma 274 090 wyświetleń.", "Obejrzano go: 12 wyświetleń.")
    material = written(paragraphs=two, video=Video(url="https://youtu.be/x"))
    assert sentences(material) == ["Paragraph 2 states 12 as the number of views, paragraph 1 274090."]
    assert flaws_of(material)[0].part == material.article.summary[1].id


def test_entries_without_a_time_or_out_of_order() -> None:
    entries = ((5000, "Później.", None), (None, "Bez czasu.", None))
    material = written(entries=entries)
    for entry in material.article.timeline:
        if entry.text == "Później.":
            do(material, article_edits.move(material.article, entry.id, -1))
    assert sentences(material) == ["Entry 2 of the timeline has no time: “Bez czasu”."]
    material = written(entries=((5000, "Później.", None), (1000, "Wcześniej.", None)))
    do(material, article_edits.move(material.article, material.article.timeline[0].id, 1))
    assert sentences(material) == ["Entry 2 of the timeline (0:01) is not later than the one before it: “Wcześniej”."]


def test_the_transcript_counts_where_its_polish_is_printed() -> None:
    material = written({"title": "Mosty", "transcript": "both"}, texts=DRAFTED, entries=())
    assert sentences(material) == [
        "One segment of the transcript has no Polish.",
        "The transcript prints one draft that nobody has confirmed.",
    ]
    assert [flaw.segment for flaw in flaws_of(material)] == [2, 1]
    assert sentences(written({"title": "Mosty", "transcript": "source"}, texts=DRAFTED, entries=())) == []


def test_chapters_for_youtube_want_the_timeline_only() -> None:
    material = written({}, ("This is not the Polish of it.",), ((0, "What is this about?", None),), video=Video())
    assert [flaw.part for flaw in flaws_of(material, only_timeline=True)] == [material.article.timeline[0].id]


def test_a_sentence_of_the_statistics_that_cannot_be_filled_in_is_not_ready() -> None:
    material = written({"title": "Mosty", "numbers": "Film ma {odsłony}."})
    (flaw,) = flaws_of(material)
    assert (flaw.field, str(flaw.notice)[:34]) == ("numbers", "There is no placeholder {odsłony} ")
    assert sentences(written({"title": "Mosty", "numbers": "Film ma {wyświetlenia}."})) == []
