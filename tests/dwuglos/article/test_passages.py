"""The transcript in paragraphs."""

from __future__ import annotations

import pytest

from dwuglos.article.passages import address_of, fit_link, linker, one_line, printed_of, printing_of
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article, Printed
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number
from dwuglos.talk.video import Video

SENTENCE = "This is a sentence that goes on for as long as some people talk."


def texts(*new: NewSegment, printed: Printed = "source") -> list[str]:
    passages = printing_of(Article(), number(new), Video(), printed=printed).passages
    return [passage.source if printed == "source" else passage.target for passage in passages]


def row(n: int, text: str, pause: int = 0, target: str = "") -> NewSegment:
    return NewSegment(n * 5000, n * 5000 + 5000 - pause, text, target)


def test_short_texts_are_one_passage() -> None:
    assert texts(row(0, "One."), row(1, "Two\nlines."), row(2, "<i>Three</i> {\\an8}.")) == ["One. Two lines. Three ."]


def test_a_passage_ends_with_a_sentence() -> None:
    long = [row(n, SENTENCE) for n in range(12)]
    assert texts(*long) == [" ".join([SENTENCE] * 6)] * 2
    half = [row(n, SENTENCE if n % 4 == 3 else SENTENCE[:-1]) for n in range(16)]
    assert [text[-1] for text in texts(*half)] == ["."] * 2


def test_a_long_silence_ends_a_passage() -> None:
    assert texts(row(0, "One."), row(1, "Two.", 3000), row(2, "Three.")) == ["One. Two.", "Three."]


def test_without_full_stops_a_pause_is_enough_and_length_in_the_end() -> None:
    words = "word " * 9 + "word"
    paused = texts(*(row(n, words, 600 if n == 20 else 0) for n in range(30)))
    assert [len(text) for text in paused] == [21 * 50 - 1, 9 * 50 - 1]
    assert [len(text) for text in texts(*(row(n, words) for n in range(30)))] == [1199, 299]


def test_texts_without_times_too() -> None:
    passages = printing_of(
        Article(), number([NewSegment(None, None, SENTENCE)] * 7), Video(url="https://youtu.be/x"), printed="source"
    ).passages
    assert [(passage.start, passage.link, len(passage.source)) for passage in passages] == [
        (None, "", 6 * len(SENTENCE) + 5),
        (None, "", len(SENTENCE)),
    ]


def test_a_passage_begins_where_its_first_segment_does() -> None:
    new = (NewSegment(1500, 2000, "One.", "Raz i dwa.", timing="estimated"), NewSegment(9000, 9500, "Two.", "w tym."))
    first, second = printing_of(Article(), number(new), Video(url="https://youtu.be/x"), printed="both").passages
    assert first == (1500, "https://youtu.be/x?t=1s", True, "One.", "Raz i\u00a0dwa.", 1)
    assert second == (9000, "https://youtu.be/x?t=9s", False, "Two.", "w\u00a0tym.", 2)


def test_what_is_not_printed_is_not_there() -> None:
    new = number([NewSegment(0, 1, "One.", "Raz."), NewSegment(1, 2, "Two.", "")])
    printed = {
        name: [passage[3:5] for passage in printing_of(Article(), new, Video(), printed=name).passages]
        for name in ("source", "target", "both", "none")
    }
    assert printed == {
        "source": [("One. Two.", "")],
        "target": [("", "Raz.")],
        "both": [("One. Two.", "Raz.")],
        "none": [],
    }


def test_both_are_printed_when_more_than_half_is_translated() -> None:
    segments = [Segment(n, n, None, None, "a", target) for n, target in enumerate(("b", "b", ""), 1)]
    assert printed_of(Article(), segments) == "both"
    assert printed_of(Article(), segments[1:]) == "source"
    article, transcript = Article(), Transcript(segments)
    chosen = article_edits.set_field(article, "transcript", "none")
    assert chosen is not None
    chosen.apply(transcript, article)
    assert printed_of(article, segments) == "none"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://youtu.be/x", "https://youtu.be/x?t=20s"),
        ("https://www.youtube.com/watch?v=x&t=3s#a", "https://www.youtube.com/watch?v=x&t=20s#a"),
        ("https://x.pl/film#t=3", "https://x.pl/film#t=20"),
        ('https://x.pl/"><b>(a)*[b] %zz%20', "https://x.pl/%22%3E%3Cb%3E%28a%29%2A%5Bb%5D%20%25zz%20#t=20"),
        ("https://x.pl/\x00\u202ea", "https://x.pl/a#t=20"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("", ""),
    ],
)
def test_links(address: str, link: str) -> None:
    links = linker(address)
    assert (links(20_999), links(None)) == (link, "")


def test_the_articles_own_address_goes_first_if_it_is_one() -> None:
    article, transcript = Article(), Transcript()
    video = Video(url="https://youtu.be/x")
    assert address_of(article, video) == "https://youtu.be/x"
    for text, expected in (("https://x.pl/a", "https://x.pl/a"), ("javascript:x", "https://youtu.be/x")):
        edit = article_edits.set_field(article, "link", text)
        assert edit is not None
        edit.apply(transcript, article)
        assert address_of(article, video) == expected
    assert fit_link("https://x.pl/a b") == "https://x.pl/a%20b"


def test_one_line() -> None:
    assert one_line(" a \r\n b\u2028c\x00\u202e ") == "a b c"
