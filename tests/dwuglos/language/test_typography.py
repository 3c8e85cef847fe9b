"""What leaves the program has the marks its publisher asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.typography import laid_out, legible, set_in


@pytest.mark.parametrize(
    ("text", "polish"),
    [
        ('Powiedział: "Nie".', "Powiedział: „Nie”."),
        ('"Tak" i ("nie")', "„Tak” i („nie”)"),
        ("To jest - jak wiadomo - trudne", "To jest – jak wiadomo – trudne"),
        ("To jest -- trudne", "To jest – trudne"),
        ("To jest — trudne", "To jest – trudne"),
        ("Tak  —   nie, a – b", "Tak – nie, a – b"),
        ("— Tak?\n— Nie.", "– Tak?\n– Nie."),
        ("tak—nie, 1 —2, a --- b", "tak—nie, 1 —2, a --- b"),
        ("tak -\nnie —\ntak", "tak -\nnie —\ntak"),
        ("<i>tak</i> — <b>nie</b>", "<i>tak</i> – <b>nie</b>"),
        ("- Tak?\n- Nie.", "- Tak?\n- Nie."),
        ("biało-czerwony", "biało-czerwony"),
        ("No więc...", "No więc…"),
        ("Kropki....", "Kropki...."),
        ("Dwie.. i ...tu", "Dwie.. i …tu"),
        ("“Tak” i „nie“", "„Tak” i „nie”".replace("„Tak”", "”Tak”")),
        ('Co-"nie" i -"tak"', "Co-„nie” i -„tak”"),
        ("l'oro' 'a", "l’oro' 'a"),
        ('{\\an8}- Tak... {\\i1}"no"{\\i0}', "{\\an8}- Tak… {\\i1}„no”{\\i0}"),
        ("a < b - c", "a < b – c"),
        ("coup d'État", "coup d’État"),
        ('<i>"Tak"</i>', "<i>„Tak”</i>"),
        ('"<i>Tak</i>"', "„<i>Tak</i>”"),
        ('<font color="red">"Nie"</font>', '<font color="red">„Nie”</font>'),
        ('"Mówił "nie" i "tak" długo"', "„Mówił »nie« i »tak« długo”"),
        ("„Czytał „Lalkę” Prusa”.", "„Czytał »Lalkę« Prusa”."),
        ("„Bez końca i „bez pary”", "„Bez końca i „bez pary”"),
        ("— Tak — powiedział.", "– Tak – powiedział."),
        ("<i>— Tak</i> — powiedział.", "<i>– Tak</i> – powiedział."),
    ],
)
def test_polish(text: str, polish: str) -> None:
    assert set_in(text, "polish") == polish


def test_plain() -> None:
    assert set_in("„Tak” – rzekł… d’État\u00a0i «nie»", "plain") == '"Tak" - rzekł... d\'État i "nie"'


@given(st.text(alphabet="aą \"'„”-–.…<>i/{}\\\n", max_size=40))
def test_words_stay(text: str) -> None:
    assert set_in(text, "as-is") == text
    for profile in ("plain", "polish"):
        once = set_in(text, profile)
        assert set_in(once, profile) == once
        assert [c for c in once if c.isalpha()] == [c for c in text if c.isalpha()]


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("w lesie i o tym, a z nim", "w_lesie i_o_tym, a_z_nim"),
        ("I tak. A w nim", "I_tak. A_w_nim"),
        ("d’A i B-a u", "d’A i_B-a u"),
        ("oraz 6333 polubień", "oraz 6333_polubień"),
        ("osiągnął 274083 wyświetleń", "osiągnął 274_083_wyświetleń"),
        ("1000000 zł i 12345,67 zł", "1_000_000_zł i_12345,67_zł"),
        ("nr 123456789-0, ISBN 978-83-01-12345-1", "nr_123456789-0, ISBN 978-83-01-12345-1"),
        ("O1 Mini, GPT-4 i GPT-3.5 oraz", "O1 Mini, GPT-4 i_GPT-3.5 oraz"),
        ("w 2007-2013, str. 10-15", "w_2007–2013, str._10–15"),
        ("10000 i 9999 osób, 0123456", "10_000 i_9999_osób, 0123456"),
        ("1234567890123456 i 123456789012345", "1234567890123456 i_123_456_789_012_345"),
        ("12345, 12345.5 i 12345:30", "12_345, 12345.5 i_12345:30"),
        ("10-15, 1-12345, 3-4-5 i x-5-6", "10–15, 1-12345, 3-4-5 i_x-5-6"),
        ("A. Nowak, m.in. A. B. Kos i r. 5", "A._Nowak, m.in._A._B._Kos i_r. 5"),
        ("prof. X, ul. Y, godz. 5, dr Z, mgr Q, nr 3", "prof._X, ul._Y, godz._5, dr_Z, mgr_Q, nr_3"),
        ("w XX w. i kot itp. oraz", "w_XX_w. i_kot_itp. oraz"),
        ("rok 'a' i \"b 'c' d\"", "rok „a” i_„b 'c' d”"),
        ("'bez końca i 'aha', d'A", "'bez końca i_„aha”, d’A"),
        ("a—b — c", "a—b_– c"),
        ("2026-11-22 i 12-345-67", "2026-11-22 i_12-345-67"),
        ("J. Kowalski i dr Nowak, np. dziś itd.", "J._Kowalski i_dr_Nowak, np._dziś_itd."),
        (
            "ISO 8859-2, 00-950 Warszawa, Boeing 737-800, RFC 10-20",
            "ISO 8859-2, 00-950 Warszawa, Boeing 737-800, RFC 10-20",
        ),
        ("lata 2019 - 2021, Str. 10-15, 15-10 i 2 - 5", "lata 2019–2021, Str._10–15, 15-10 i_2_– 5"),
        ("50 % i 5 °C, w 1945 i potem", "50_% i_5_°C, w_1945 i_potem"),
        ("m.in. tu, tj. tu, pt. Rok, al. Róż, ks. Jan", "m.in._tu, tj._tu, pt._Rok, al._Róż, ks._Jan"),
        (
            "dr hab. Jan, rys. 2, rozdz. 3, art. 4, poz. 5, pkt 6, § 7",
            "dr_hab._Jan, rys._2, rozdz._3, art._4, poz._5, pkt_6, §_7",
        ),
        ("w XX w. i XX wieku, Jan Paweł II, II wojna", "w_XX_w. i_XX_wieku, Jan Paweł_II, II_wojna"),
        ("trwa 2 godz. 18 min 40 s i 5 osób", "trwa 2_godz._18_min_40_s i_5_osób"),
        ("3 maja 1991 r. było", "3_maja 1991_r. było"),
        ("tak - jak - nie", "tak_– jak_– nie"),
        ("Moment 'aha' i 'dwa słowa'", "Moment „aha” i_„dwa słowa”"),
        ("„Moment 'aha'”", "„Moment 'aha'”"),
        ("“Tak” i „nie“", "“Tak” i_„nie“".replace("“", "”")),
        ("“Tak”, “nie”", "„Tak”, „nie”"),
        ("http://x.pl/a-b?w=1234567 a i o@x.pl w tym", "http://x.pl/a-b?w=1234567 a_i o@x.pl w_tym"),
    ],
)
def test_laid_out(text: str, page: str) -> None:
    assert laid_out(text, "polish") == page.replace("_", "\u00a0")


def test_only_polish_is_laid_out() -> None:
    assert laid_out("w 2007-2013", "as-is") == "w 2007-2013"
    assert laid_out("„w” – 2", "plain") == '"w" - 2'


@given(st.text(alphabet="aIw1. 0-–'\"„”,:/@r\n", max_size=40))
def test_laying_out_twice_changes_nothing_more(text: str) -> None:
    once = laid_out(text, "polish")
    assert laid_out(once, "polish") == once
    assert [c for c in once if c.isalnum()] == [c for c in text if c.isalnum()]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("zwykły – tekst…\n„tak”\t\u00a0", "zwykły – tekst…\n„tak”\t\u00a0"),
        ("a\x00\x1b\x7f\x85b", "a\nb"),
        ("\u202eabc\u202c\u2066\u2069\u200f\u200e\u061c\ufeff", "abc"),
        ("a\r\nb\rc\u2028d\u2029e\vf", "a\nb\nc\nd\ne\nf"),
        ("\ud800x\uffff", "x"),
        ("😀 שלום", "😀 שלום"),
    ],
)
def test_legible(text: str, left: str) -> None:
    assert legible(text) == left
