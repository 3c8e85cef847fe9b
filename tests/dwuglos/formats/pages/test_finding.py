"""Pages of one kind, each different in one way."""

from __future__ import annotations

import textwrap

import pytest

from dwuglos.formats.pages import Found, read_page
from dwuglos.formats.pages.finding import find
from dwuglos.formats.pages.pieces import Piece, piece_of
from dwuglos.talk.article import Statistics
from dwuglos.talk.statistics import sentence

PARAGRAPHS = (
    "Anna Nowak z Instytutu opowiada o tym, jak powstają modele językowe i dlaczego ich uczenie trwa tak długo.",
    "W drugiej części mowa o „aha”, czyli o chwili, w której model 'zrozumiał' zadanie. Zespół nie krył radości.",
    "Materiał ma już 274 083 wyświetleń i 6333 łapki w górę.",
)
ENTRIES = (
    (0, "Anna Nowak wita widzów i przedstawia zespół."),
    (75, "Dlaczego uczenie trwa tak długo?"),
    (620, "Pytania z sali o modele językowe i koszty ich uczenia, a także o to, co będzie dalej z tymi badaniami."),
    (3725, "Pożegnanie"),
)
SPOKEN = (
    "Hello and welcome everybody. I'm Anna, and today we're going to talk about language models. They're big - really "
    "big. How long does the training take? It takes about three months on 1,024 machines, and it isn't cheap.",
    'We had an "aha" moment in the well-known second run. Thank you all for coming, and see you next time.',
)
MENU = "Menu\nO mnie Kontakt\n\n"


def clock(seconds: int, hours: bool = False) -> str:
    minutes, rest = divmod(seconds, 60)
    if hours or minutes >= 60:
        return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
    return f"{minutes:02}:{rest:02}"


def entries(bullet: str = "  • ", behind: str = " ", hours: bool = False) -> str:
    return "\n".join(f"{bullet}{clock(at, hours)}{behind}{text}" for at, text in ENTRIES) + "\n\n"


SUMMARY = "\n\n".join(PARAGRAPHS) + "\n\n"
TRANSCRIPT = " ".join(SPOKEN) + "\n"
TIMELINE = "Toggle timeline summary\n\n" + entries()
PAGE = f"{MENU}{SUMMARY}{TIMELINE}Transcription\n\n{TRANSCRIPT}"


def spoken(found: Found) -> str:
    return " ".join(passage.source for passage in found.transcript)


def check(found: Found) -> None:
    """Assert that the article is there, and nothing else."""
    assert found.paragraphs == PARAGRAPHS
    assert [((moment.ms or 0) // 1000, moment.text) for moment in found.timeline] == list(ENTRIES)
    assert spoken(found) == " ".join(SPOKEN)
    assert found.statistics[:2] == (274_083, 6333)


@pytest.mark.parametrize("bullet", ["- ", "* ", "– ", "· ", "", "1. ", "\t•\t", "\u00a0\u00a0•\u00a0"])
def test_bullets(bullet: str) -> None:
    check(read_page(PAGE.replace("  • ", bullet)))


@pytest.mark.parametrize("behind", [" – ", ": ", " | ", "\n"])
def test_what_stands_behind_a_time(behind: str) -> None:
    check(read_page(PAGE.replace(entries(), entries(behind=behind))))


def test_times_with_hours() -> None:
    check(read_page(PAGE.replace(entries(), entries(hours=True))))


@pytest.mark.parametrize(
    ("timeline", "transcript"),
    [
        ("Oś czasu", "Transkrypcja"),
        ("Pokaż oś czasu ▼", "Pokaż transkrypcję ▼"),
        ("Podsumowanie osi czasu:", "Pełny transkrypt nagrania:"),
        ("OŚ CZASU", "TRANSKRYPCJA (EN)"),
        ("Toggle timeline", "Toggle transcript"),
        ("", ""),
    ],
)
def test_labels(timeline: str, transcript: str) -> None:
    page = PAGE.replace("Toggle timeline summary", timeline).replace("Transcription\n", f"{transcript}\n")
    check(read_page(page))


@pytest.mark.parametrize(
    "menu",
    [
        "",
        "Blog o AI\nStart\nKursy\nTranskrypcje\nKontakt\nZaloguj się\n\n",
        "Przejdź do treści\n\nStrona główna | Artykuły | Transkrypcje | O nas\n\nSzukaj\n\n",
        "Ta strona używa ciasteczek (cookies), aby zapewnić najlepszą jakość korzystania z niej. Akceptuję\n\n",
    ],
)
def test_menus(menu: str) -> None:
    found = read_page(PAGE.replace(MENU, menu))
    check(found)
    assert found.fields == ()


@pytest.mark.parametrize(
    "footer",
    [
        "© 2024 Jan Kowalski\n",
        "\n© 2024 Blog o AI. Wszelkie prawa zastrzeżone.\nPolityka prywatności Kontakt\n\nPowered by WordPress\n",
        "\nThis site uses cookies to improve your experience. By continuing to browse you agree.\n\nAkceptuję\n",
        "\nCzytaj też: Coś\n\nZostaw komentarz\n\nTwój adres email nie zostanie opublikowany.\n\nFacebook Twitter\n",
    ],
)
def test_footers(footer: str) -> None:
    check(read_page(PAGE + footer))


@pytest.mark.parametrize("byline", ["", "12 września 2024 · 5 min czytania\n"])
def test_a_title_above_the_summary(byline: str) -> None:
    found = read_page(PAGE.replace(MENU, f"{MENU}Jak powstają modele językowe – Anna Nowak\n{byline}\n"))
    check(found)
    assert found.fields == (("title", "Jak powstają modele językowe – Anna Nowak"),)


@pytest.mark.parametrize("width", [40, 72])
def test_wrapped_lines(width: int) -> None:
    check(read_page("\n".join(textwrap.fill(line, width) for line in PAGE.split("\n"))))


def test_no_empty_lines() -> None:
    check(read_page(PAGE.replace("\n\n", "\n")))


def test_a_transcript_in_paragraphs() -> None:
    found = read_page(PAGE.replace(TRANSCRIPT, "\n\n".join(SPOKEN)))
    check(found)
    assert len(found.transcript) == 2


def test_buttons_between_the_parts() -> None:
    check(read_page(PAGE.replace("Toggle timeline summary", "Udostępnij\nFacebook Twitter\n\nOś czasu")))


def test_a_paragraph_behind_the_timeline() -> None:
    last = f"{PARAGRAPHS[-1]}\n\n"
    check(read_page(PAGE.replace(last, "").replace("Transcription\n", f"{last}Transcription\n")))


def test_the_timeline_behind_the_transcript() -> None:
    check(read_page(f"{MENU}{SUMMARY}Transkrypcja\n\n{TRANSCRIPT}\n{TIMELINE}© 2024 Blog\n"))


def test_what_is_missing_is_empty() -> None:
    assert read_page(PAGE.replace(TIMELINE, "")).timeline == ()
    assert read_page(PAGE.replace(TIMELINE, "")).paragraphs == PARAGRAPHS
    assert read_page(PAGE[: PAGE.index("Transcription")]).transcript == ()
    assert read_page(PAGE.replace(SUMMARY, "")).paragraphs == ()


def test_markdown_and_html() -> None:
    marked = PAGE.replace(MENU, "# Jak powstają modele\n\n").replace("Toggle timeline summary", "## Oś czasu")
    found = read_page(marked.replace("Transcription\n", "## Transkrypcja\n").replace("  • ", "- "))
    check(found)
    assert found.fields == (("title", "Jak powstają modele"),)
    lines = "".join(f"<li><a href='#'>{clock(at)}</a> {text}</li>" for at, text in ENTRIES)
    paragraphs = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    check(
        read_page(
            f"<html><body>{paragraphs}<h3>Oś czasu</h3><ul>{lines}</ul><h3>Transkrypcja</h3>{TRANSCRIPT}</body></html>"
        )
    )


def test_paragraphs_that_begin_with_a_time_are_no_timeline() -> None:
    """A transcript with a time before each long paragraph is found to have no timeline, and found at all."""
    found = read_page("\n\n".join(f"{clock(at)} {' '.join(SPOKEN)} {text}" for at, text in ENTRIES))
    assert found.timeline == ()


# Piece by piece: each line a piece in a block of its own

A = "Akapit pierwszy opowiada o moście nad rzeką i o ludziach, którzy go zbudowali tej zimy."
B = "Akapit drugi opowiada o tym, co się stało z tym mostem, kiedy woda przyszła na wiosnę."
S = "To krótkie zdanie."
N = "Krótki wiersz bez kropki"
E = "This is what they said about the bridge and the river, and how it was built by hand."
F = "And this is what they did with it when the water came in the spring of the next year."
COOKIES = "This is what they said about the cookies and the river, and how it was built by hand."
TIMES = ("0:00 Powitanie", "1:05 Koniec")


def pieces_of(*lines: str) -> list[Piece]:
    return [_heading(line, n) if line.startswith("#") else piece_of(line, n) for n, line in enumerate(lines)]


def _heading(line: str, n: int) -> Piece:
    text = line.lstrip("# ")
    return Piece("heading", text, text, level=line.count("#"), block=n)


def parts(*lines: str) -> tuple[list[str], list[str], list[str]]:
    """Return paragraphs, timeline and transcript."""
    found = find(pieces_of(*lines))
    assert "" not in (*found.paragraphs, *(moment.text for moment in found.timeline))
    return (
        list(found.paragraphs),
        [moment.text for moment in found.timeline],
        [passage.source for passage in found.transcript],
    )


BOTH = ["Powitanie", "Koniec"]


@pytest.mark.parametrize(
    ("lines", "paragraphs", "spoken"),
    [
        pytest.param((A, *TIMES, E, F), [A], [E, F], id="English text"),
        pytest.param((A, *TIMES, B, E, F), [A, B], [E, F], id="Polish text before it"),
        pytest.param((A, *TIMES, COOKIES, F), [A], [F], id="a note about cookies before it"),
        pytest.param(
            (A, *TIMES, "They came. They left.", E), [A, "They came. They left."], [E], id="short text before"
        ),
        pytest.param((A, *TIMES, B), [A, B], [], id="none"),
        pytest.param((*TIMES, E), [], [E], id="no summary"),
    ],
)
def test_without_labels_the_transcript_is_english_text_behind_the_timeline(
    lines: tuple[str, ...], paragraphs: list[str], spoken: list[str]
) -> None:
    assert parts(*lines) == (paragraphs, BOTH, spoken)
    assert find(pieces_of(*lines)).labels == frozenset()


def test_without_times_and_labels_all_is_summary() -> None:
    assert parts(A, B, E) == ([A, B, E], [], [])


@pytest.mark.parametrize(
    ("between", "is_label"),
    [((), True), ((N, N), True), ((N, N, N), False), ((B,), False), (("Transkrypcja",), False), (("x" * 79,), True)],
)
def test_a_label_stands_right_over_its_timeline(between: tuple[str, ...], is_label: bool) -> None:
    found = find(pieces_of(A, "Oś czasu", *between, *TIMES, E))
    assert ("timeline" in found.labels) is is_label
    assert [moment.text for moment in found.timeline] == BOTH
    assert A in found.paragraphs


def test_the_label_that_entries_follow_is_the_right_one() -> None:
    menu = ("Oś czasu", N, N, N, N)
    assert parts(*menu, A, "Oś czasu", *TIMES, "Transkrypcja", E) == ([A], BOTH, [E])


@pytest.mark.parametrize(
    ("behind", "spoken"),
    [
        (("Transkrypcja", E), [E]),
        (("Transkrypcja", "# X", "Transkrypcja", E), [E]),
        (("Transkrypcja", "© 2024 Blog", "Transkrypcja", E), [E]),
        (("Transkrypcja", "Hm", E), ["Hm", E]),
        (("Transkrypcja", "Podsumowanie", "Podsumowanie", "Podsumowanie", "Hm", E), ["Hm", E]),
    ],
)
def test_the_label_of_a_transcript_behind_the_timeline_has_text_behind_it(
    behind: tuple[str, ...], spoken: list[str]
) -> None:
    assert parts(A, "Oś czasu", *TIMES, *behind) == ([A], BOTH, spoken)


@pytest.mark.parametrize(
    ("lines", "paragraphs", "spoken"),
    [
        ((A, "Transkrypcja", E, F), [A], [E, F]),
        (("Transkrypcja", B, A, "Transkrypcja", E), [B, A], [E]),
        ((A, "Transkrypcja", "They came. Ok.", F), [A], ["They came. Ok.", F]),
        (("Transkrypcja", "Kontakt", A, B), [A, B], []),
        ((A, "Transkrypcja", "Dobrze więc."), [A], []),
        ((A, "Transkrypcja", "Podsumowanie", "Oś czasu", E), [A], [E]),
    ],
)
def test_the_label_of_a_transcript_without_a_timeline_has_prose_behind_it(
    lines: tuple[str, ...], paragraphs: list[str], spoken: list[str]
) -> None:
    assert parts(*lines) == (paragraphs, [], spoken)


def test_a_timeline_below_the_transcript_needs_its_label() -> None:
    assert parts(A, "Transkrypcja", E, "Oś czasu", *TIMES, B) == ([A, B], BOTH, [E])
    assert parts(A, "Transkrypcja", E, *TIMES, B) == ([A], [], [E, *BOTH])


@pytest.mark.parametrize(
    ("entries", "timeline"),
    [
        (["0:10 x", N, "0:00 a", "0:10 b", "0:20 c", N, "0:30 d", "0:40 e"], ["a", "b", "c"]),
        (["0:00 a", "0:10 b", N, "0:30 d", "0:40 e", "0:50 f"], ["d", "e", "f"]),
        (["0:00 a", "0:10 b", N, "0:30 d", "0:40 e"], ["a", "b"]),
        (["0:01 a", "0:01 b"], ["a", "b"]),
        (["0:10 x"], []),
        (["0:30 a", "0:20 b", "0:10 c"], []),
        (["0:01 a", "0:02 b", "0:03 c", "0:04 d", "0:03 e", "0:06 f"], ["a", "b", "c", "d", "e", "f"]),
        (["0:01 a", "0:02 b", "0:03 c", "0:04 d", "0:03 e"], []),
        (["- x", "0:00 a", "- b", "0:10 c", "- d"], ["a", "b", "c", "d"]),
        (["0:00", "a", "0:10", "b"], ["a", "b"]),
        (["0:00 " + "x" * 300, "0:10 b"], ["x" * 300, "b"]),
        (["0:00 " + "x" * 301, "0:10 b"], []),
        (["0:00 " + "x" * 301, "0:10 b", "0:20 c"], ["b", "c"]),
    ],
)
def test_without_a_label_the_timeline_is_the_longest_run_of_times_that_go_on(
    entries: list[str], timeline: list[str]
) -> None:
    assert parts(A, *entries, B)[1] == timeline
    assert parts(*entries)[1] == timeline


@pytest.mark.parametrize(
    ("entries", "timeline"),
    [
        (["0:05 a"], [(5, "a")]),
        (["- x", "- y", "0:05 a", "- z"], [(None, "x"), (None, "y"), (5, "a"), (None, "z")]),
        (["0:00", "a", "1:05", "b"], [(0, "a"), (65, "b")]),
        (["0:00", "- a", "1:05 b"], [(0, "a"), (65, "b")]),
        (["0:00", "0:10", "a", B], [(10, "a")]),
        (["0:00 a", B, "0:10 b"], [(0, "a")]),
        (["0:09 a", "0:05 b"], [(9, "a"), (5, "b")]),
        (["0:00 a", "0:07 " + "x" * 2000, "0:10 b"], [(0, "a"), (7, "x" * 2000), (10, "b")]),
        (["0:00 a", "0:07 " + "x" * 2001, "0:10 b"], [(0, "a")]),
        (["0:00 a", "- " + "x" * 300, "0:10 b"], [(0, "a"), (None, "x" * 300), (10, "b")]),
        (["0:00 a", "- " + "x" * 301, "0:10 b"], [(0, "a")]),
        (["0:00 - a", "0:10 - b"], [(0, "a"), (10, "b")]),
        (["0:00 - a", "0:10 b"], [(0, "- a"), (10, "b")]),
        (["0:00 - a", "0:10: b"], [(0, "- a"), (10, ": b")]),
        (["0:00 - a", "0:10", "b"], [(0, "a"), (10, "b")]),
    ],
)
def test_below_its_label_the_timeline_goes_on_to_the_first_that_is_no_entry(
    entries: list[str], timeline: list[tuple[int | None, str]]
) -> None:
    found = find(pieces_of(A, "Oś czasu", *entries, "Transkrypcja", E))
    assert [(None if moment.ms is None else moment.ms // 1000, moment.text) for moment in found.timeline] == timeline
    assert [passage.source for passage in found.transcript] == [E]


@pytest.mark.parametrize(("entry", "bulleted"), [("- 0:10 b", True), ("0:10 b", False), ("- b", False)])
def test_whether_the_entries_have_bullets(entry: str, bulleted: bool) -> None:
    assert find(pieces_of(A, "Oś czasu", "0:00 a", entry, E)).bulleted is bulleted


@pytest.mark.parametrize(
    ("above", "paragraphs"),
    [
        ((N, S, A, S, N, B, S, N), [S, A, S, N, B, S]),
        ((N, S, "Drugie krótkie zdanie.", N), [S, "Drugie krótkie zdanie."]),
        ((A, "Dwa słowa.", N, B), [A, "Dwa słowa.", N, B]),
        ((A, "Dwa słowa."), [A]),
        ((A, "Trzy całe słowa."), [A, "Trzy całe słowa."]),
        ((A, "© 2024 Blog, i tak dalej."), [A]),
        ((A, "Facebook Twitter", "Udostępnij", "Autor: Anna", B), [A, B]),
        (("Autor: Anna Nowak pisze.", A, "12 maja 2024 i tak dalej.", S), [A]),
        (("Ta strona używa plików cookie. " + A, A), [A]),
        (("Menu Start Blog Kontakt Artykuły Szukaj Zaloguj Regulamin Polityka Newsletter Facebook RSS", A), [A]),
        ((f"- {A}", f"- {B}"), [f"- {A}", f"- {B}"]),
        (("x" * 80, A), ["x" * 80, A]),
        (("x" * 79, A), [A]),
        ((N, "Menu"), []),
    ],
)
def test_the_summary_is_long_paragraphs_and_sentences_beside_them(
    above: tuple[str, ...], paragraphs: list[str]
) -> None:
    assert parts(*above, "Oś czasu", *TIMES, E)[0] == paragraphs


@pytest.mark.parametrize(
    ("behind", "paragraphs"),
    [
        ((B, S, N, "Transkrypcja", E), [A, B, S]),
        ((f"© 2024 {B}", B, "Transkrypcja", E), [A, B]),
        ((B, S, N), [A, B]),
        ((f"© 2024 {B}", B), [A, B]),
    ],
)
def test_paragraphs_behind_the_timeline(behind: tuple[str, ...], paragraphs: list[str]) -> None:
    """At the end of a page only long ones are no footer."""
    assert parts(A, "Oś czasu", *TIMES, *behind)[0] == paragraphs


def test_lines_of_one_paragraph_are_put_together() -> None:
    def text(written: str, block: int) -> Piece:
        return Piece("text", written, written, block=block)

    bullet = Piece("bullet", N, f"- {N}", block=2)
    pieces = [text(A, 1), text(N, 1), text(B, 1), text(N, 2), text(A, 2), text(S, 2), bullet, text(B, 3)]
    assert find(pieces).paragraphs == (f"{A} {N} {B}", f"{N} {A}", S, f"- {N}", B)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (("# Jeden most", "## Dwa", "# Trzy"), "Trzy"),
        (("# Menu", "## Dwa mosty"), "Dwa mosty"),
        (("Most nad rzeką zimą", N), "Most nad rzeką zimą"),
        (("Most nad rzeką zimą", "Ludzie i most zimy"), "Ludzie i most zimy"),
        (("Most nad rzeką zimą", "12 maja 2024"), "Most nad rzeką zimą"),
        (("Mostu opowiadano",), "Mostu opowiadano"),
        (("Moście tej rzek",), "Moście tej rzek"),
        (("Moście ludz",), ""),
        (("Moście ludzi",), "Moście ludzi"),
        (("Mościepadalcowate",), ""),
        (("Kwiaty ogrodu botanicznego",), ""),
        (("Kwiaty obce ogrodu ludziom rzeką",), "Kwiaty obce ogrodu ludziom rzeką"),
        (("Kwiaty obce ogrodu rzeką",), ""),
        (("Moście | rzeka zimą",), ""),
        (("Moście/rzeka nad zimą",), ""),
        (("© Most nad rzeką zimą",), ""),
        ((), ""),
    ],
)
def test_the_title_is_a_heading_or_a_line_of_which_the_rest_speaks(above: tuple[str, ...], title: str) -> None:
    found = find(pieces_of(*above, A, "Oś czasu", *TIMES, E))
    assert found.fields == ((("title", title),) if title else ())
    assert found.paragraphs == (A,)


def test_a_line_with_others_in_its_block_is_no_title() -> None:
    title = "Moście tej rzeki"
    pieces = [Piece("text", title, title, block=0), Piece("text", N, N, block=0), piece_of(A, 1)]
    assert find(pieces).fields == ()
    byline = Piece("text", "12 maja 2024", "12 maja 2024", block=0)
    assert find([pieces[0], byline, pieces[2]]).fields == (("title", title),)


@pytest.mark.parametrize(
    ("paragraphs", "left", "statistics"),
    [
        ((A, f"{B} Nagranie ma 12 wyświetleń."), 2, Statistics(12, None)),
        ((f"{A} Ma 12 wyświetleń.", f"{B} Ma 13 wyświetleń i 5 łapek w górę."), 2, Statistics(12, 5)),
        ((f"{A} Ma 0 wyświetleń.", f"{B} Ma 13 wyświetleń."), 2, Statistics(0, None)),
        ((A, B), 2, Statistics()),
    ],
)
def test_numbers_of_the_summary(paragraphs: tuple[str, ...], left: int, statistics: Statistics) -> None:
    found = find(pieces_of(*paragraphs, "Oś czasu", *TIMES, E))
    assert found.paragraphs == paragraphs[:left]
    assert found.statistics == statistics


def test_tags_below_the_transcript() -> None:
    found = find(pieces_of(A, "Oś czasu", *TIMES, "Transkrypcja", E, "Tagi: most, rzeka"))
    assert found.fields == (("tags", "most, rzeka"),)
    assert [passage.source for passage in found.transcript] == [E]


def test_a_page_made_here_is_taken_as_it_stands() -> None:
    head = pieces_of("# Tytuł", "Nagranie: https://example.org")
    body = [Piece("text", N, N, block=5), Piece("text", A, A, block=5), Piece("text", "Menu", "Menu", block=6)]
    rest = [piece._replace(block=piece.block + 7) for piece in pieces_of("Oś czasu", *TIMES, B, "Transkrypcja", E)]
    found = find([*head, *body, *rest])
    assert found.is_own
    assert found.fields == (("title", "Tytuł"), ("link", "https://example.org"))
    assert found.paragraphs == (f"{N}\n{A}", "Menu", B)
    assert [moment.text for moment in found.timeline] == BOTH
    assert not find(pieces_of("# Tytuł", A, "Oś czasu", *TIMES, E)).is_own


def test_the_sentence_of_numbers_of_a_page_made_here_is_no_paragraph() -> None:
    head = pieces_of("# Tytuł", "Nagranie: https://example.org")
    written = sentence(Statistics(12, 3, "2026-11-22"))
    found = find([*head, *(piece_of(text, n) for n, text in enumerate((A, written), 5))])
    assert found.paragraphs == (A,)
    assert found.statistics == Statistics(12, 3, "2026-11-22")


def test_nothing_is_found_in_nothing() -> None:
    assert find([]) == Found()


def test_what_stands_above_the_label_is_no_entry_of_the_timeline() -> None:
    for above in ("0:59 Wstęp", "- Wstęp"):
        assert parts(A, above, "Oś czasu", *TIMES, "Transkrypcja", E)[1] == BOTH
        assert parts(A, above, "Oś czasu", "- Zapowiedź", *TIMES, "Transkrypcja", E)[1] == ["Zapowiedź", *BOTH]
