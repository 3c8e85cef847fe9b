"""Recognise what surrounds an article on a page: menus, buttons, bylines, notes about cookies, footers."""

from __future__ import annotations

import re

_FOOTER = re.compile(
    r"\W{0,5}(?:©|\(c\)\s|&copy;|copyright\b|copyleft\b|(?:proudly |strona )?(?:powered|hosted|built|made) (?:by"
    r"|with)\b"
    r"|strona (?:stworzona|wykonana|napędzana|działa)\b|(?:stworzono|wykonano|zbudowano) (?:przez|w|z)\b"
    r"|all rights reserved|wszel?kie prawa zastrzeżone|prawa autorskie|privacy policy|polityka prywatności"
    r"|polityka cookies"
    r"|regulamin\b|terms of (?:use|service)|cookie (?:policy|settings)|ustawienia (?:cookies|plików|prywatności)"
    r"|(?:this|our) (?:web)?site uses cookies|we use cookies|by continuing to|ta strona (?:używa|korzysta)"
    r"|(?:nasz |ten )?serwis (?:używa|korzysta|wykorzystuje)|(?:używamy|korzystamy z|stosujemy) (?:plików "
    r"|ciastecz)?\w*cook?ie"
    r"|(?:używamy|korzystamy z) (?:plików|ciastecz)|leave a (?:reply|comment)|dodaj komentarz|zostaw komentarz"
    r"|skomentuj"
    r"|komentarze\b|comments?\s*[(:\d]|related (?:posts|articles|videos)|powiązane|podobne (?:wpisy|artykuły)"
    r"|zobacz (?:też|także|również)\b|czytaj (?:też|także|również|więcej)\b|przeczytaj (?:też|także|również)\b"
    r"|read (?:more|next)\b"
    r"|poprzedni (?:wpis|artykuł)|następny (?:wpis|artykuł)|(?:previous|next) (?:post|article)\b|back to (?:top|home)"
    r"|(?:powrót|wróć) (?:do|na)|do góry\b|udostępnij\b|share (?:this|on|via)\b|podziel się|(?:zapisz|zasubskrybuj"
    r"|subskrybuj)\b"
    r"|subscribe (?:to|for|now)\b|follow (?:us|me) on|obserwuj (?:nas|mnie)|znajdź (?:nas|mnie)|newsletter\b"
    r"|kategori[ae]:|categor(?:y|ies):"
    r"|tagi:|tags:|motyw:? |theme:? |wordpress\b|rss\b|opublikowano\b|published (?:on|in|by)\b|filed under"
    r"|wyświetleń: \d+\s*$)",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"cookie|ciastecz|\brodo\b|\bgdpr\b|politykę? prywatności|privacy policy|przetwarzani\w+ danych|javascript",
    re.IGNORECASE,
)
_LONGEST_NOTE = 600
"""The most characters of a note about cookies; a longer text is an article that mentions them."""

_MENU_WORDS = """
    menu home start strona główna główną blog o mnie nas about us me contact kontakt artykuły artykuł articles posts
    wpisy aktualności news szukaj search wyszukaj zaloguj login log in sign up register rejestracja zarejestruj
    wyloguj konto account sklep shop koszyk cart oferta usługi services portfolio projekty projects faq pomoc help
    regulamin polityka prywatności privacy policy terms cookies newsletter subskrybuj subscribe rss facebook twitter
    x linkedin youtube instagram github mastodon tiktok bluesky e-mail email mail mapa strony sitemap kategorie
    categories tagi tags archiwum archive podcast podcasty wideo video filmy nagrania transkrypcje transkrypcja
    streszczenia podsumowania kursy szkolenia książki zespół team kariera careers pl en polski english język
    language przejdź skip do to treści content main the i and na w z się udostępnij share drukuj print kopiuj copy
    link tweet tweetnij poprzedni następny previous next wstecz back zamknij close otwórz open więcej more czytaj
    read komentarze comments comment odpowiedz reply akceptuję akceptuj accept odrzuć reject zgadzam ok ustawienia
    settings motyw ciemny jasny dark light mode toggle navigation nawigacja breadcrumb jesteś tutaj tu góry top
"""
_MENU = frozenset(_MENU_WORDS.split())
_BYLINE = re.compile(
    r"\W*(?:autor|author|by|przez|data|opublikowano|published|posted|dodano|zaktualizowano|updated|aktualizacja"
    r"|czas czytania|nagranie)\b"
    r"|\W*\d{1,2}[ .]\s?(?:\w+|\d{1,2})[ .,]\s?\d{4}|\W*\d{4}-\d{2}-\d{2}|.*\b(?:min(?:ut\w*)? (?:czytania|read)"
    r"|min\. czytania)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$|[)\]]$|[.!?…][\"'”’»)\]]*\s")


def begins_footer(line: str) -> bool:
    """Return whether a line begins the part below an article: rights, policies, comments, links to other pages."""
    return _FOOTER.match(line) is not None


def is_note(text: str) -> bool:
    """Return whether a paragraph is about cookies, privacy or the browser and not about the video."""
    return len(text) <= _LONGEST_NOTE and len(_COOKIES.findall(text)) > (len(text) > 200)


def is_menu(text: str) -> bool:
    """Return whether at least half of the words of a line are those of menus and buttons."""
    words = [word.lower() for word in _WORD.findall(text)]
    return 2 * sum(word in _MENU for word in words) >= len(words)


def is_byline(text: str) -> bool:
    """Return whether a line has the author, the day or the reading time of an article."""
    return len(text) < 120 and _BYLINE.match(text) is not None


def is_sentence(text: str) -> bool:
    """Return whether a line ends as a sentence does, unlike buttons and links."""
    return _SENTENCE_END.search(text) is not None
