"""Pages of one kind, each different in one way."""

from __future__ import annotations

import textwrap

import pytest

from dwuglos.formats.pages import Found, read_page

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
