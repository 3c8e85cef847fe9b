"""Every encoding a Polish text is met in gives the same text; what is no text is refused in one sentence."""

import codecs
import io
import tracemalloc
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.language import encodings
from dwuglos.language.encodings import decode

POLISH = "1\n00:00:01,000 --> 00:00:02,500\nZażółć gęślą jaźń. Oś liczby ćwiczyliśmy wczoraj.\n"
CZECH = "1\n00:00:01,000 --> 00:00:02,500\nPříliš žluťoučký kůň úpěl ďábelské ódy.\nNechte mě být, řekla tiše sestře.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1250", "iso-8859-2", "cp852"])
def test_polish_without_a_mark(encoding: str) -> None:
    decoded = decode(POLISH.encode(encoding))
    assert decoded.text == POLISH
    assert decoded.notices == ()


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_byte_order_marks(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + POLISH.encode(encoding))
    assert (decoded.text, decoded.encoding) == (POLISH, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_without_a_mark(encoding: str) -> None:
    decoded = decode(POLISH.encode(encoding))
    assert (decoded.text, decoded.encoding) == (POLISH, encoding)


def test_other_languages_are_guessed() -> None:
    french = "Où êtes-vous allé ? À l'école, près de la forêt.\nÇa va très bien, merci beaucoup.\n" * 5
    assert decode(french.encode("cp1252")).text == french
    assert decode(CZECH.encode("cp1250")).text == CZECH


def test_an_encoding_can_be_forced() -> None:
    assert decode("żółw".encode("cp852"), "cp852").text == "żółw"
    assert decode(b"\xef\xbb\xbfjest", "utf-8-sig").text == "jest"


def test_forced_and_wrong_is_counted() -> None:
    decoded = decode("gęś i żółw".encode("cp1250"), "utf-8")
    assert decoded.text.count("�") == decoded.notices[0].n


@pytest.mark.parametrize("name", ["no-such-thing", "hex", "rot13"])
def test_unknown_encodings_are_named(name: str) -> None:
    with pytest.raises(UnreadableFile, match=f"no encoding called “{name}”"):
        decode(b"text", name)


def test_a_few_bad_bytes_in_utf8_are_counted() -> None:
    decoded = decode((POLISH * 3).encode() + b"ca\x81y\n" + "Koniec, powiedział świadek.".encode())
    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith("ca�y\nKoniec, powiedział świadek.")
    assert [str(notice) for notice in decoded.notices] == ["One character could not be decoded and is shown as “�”."]


@pytest.mark.parametrize("encoding", ["cp1250", "iso-8859-2"])
@pytest.mark.parametrize("copies", [1, 9])
def test_two_files_put_together(encoding: str, copies: int) -> None:
    decoded = decode("Zażółć „gęślą”\n".encode() * copies + "żółw i jaźń\nTak\nśnieg\n".encode(encoding))
    assert decoded.text == "Zażółć „gęślą”\n" * copies + "żółw i jaźń\nTak\nśnieg\n"
    assert decoded.encoding == "utf-8"
    assert [str(notice) for notice in decoded.notices] == ["2 lines are in another encoding than the rest; check them."]


def test_zero_bytes_between_letters_make_no_wide_encoding() -> None:
    data = b"1\n00:00:01,000 --> 00:00:02,000\nT\0a\0k\0\n\n\0\0"
    assert decode(data) == (data.decode(), "utf-8", ())


@pytest.mark.parametrize(
    "text",
    [
        "It cost £5,000.\nMichelangelo's Pietà is the one that we saved.\n",
        "When we e-mailed— and then we waited for an answer.\n",
        "J'ai vu ma mère. Où était-elle déjà ?\nÀ l'école, bien sûr, comme ça.\n",
    ],
)
def test_western_texts_are_not_taken_for_polish(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("– Ó, Łukasz!\n", "cp1250"),
        ("Mój król w górach.\n", "cp1250"),
        ("Čovjek je došao do kuće i rekao da će doći sutra.\n" * 3, "cp1250"),
        ("Az őrült nő sűrű erdőben élt, és a fiú azt mondta: jó éjszakát!\n" * 3, "cp1250"),
        ("Děkuji, pěkně.\n", "cp1250"),
        ("Děkuji, pěkně.\n", "iso-8859-2"),
        ("Доброе утро, как дела?\nВсё хорошо, спасибо.\n" * 3, "cp1251"),
    ],
)
def test_others_are_not_taken_for_western(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["cp1250", "iso-8859-2", "cp852"])
@pytest.mark.parametrize(
    "text",
    [
        "Ł. Kowalski mówi o tym, że Ś. Nowak jest.\nDziś rozmawiamy z nim.\nŻ. Wójcik też tu będzie.\n",
        "Litera ł, litera ą, litera ś. Wielkie Ą i Ś.\n",
        "Każda litera ł, każda litera ś, każda Ą.\n",
    ],
)
def test_polish_letters_by_themselves(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("byte", [b"\xc5", b"\xc4", b"\xb3"])
def test_a_damaged_letter_in_utf8_becomes_no_other(byte: bytes) -> None:
    decoded = decode(("Zażółć gęślą jaźń.\n" * 9).encode() + b"ca" + byte + b"y\n" + "Świadek.\n".encode())
    assert decoded.text == "Zażółć gęślą jaźń.\n" * 9 + "ca�y\nŚwiadek.\n"
    assert [str(notice) for notice in decoded.notices] == ["One character could not be decoded and is shown as “�”."]


def test_a_long_file_takes_little_memory() -> None:
    data = "é\n".encode("cp1252") * 1_000_000
    tracemalloc.start()
    try:
        assert decode(data).text == "é\n" * 1_000_000
        assert tracemalloc.get_traced_memory()[1] < 20 * len(data)
    finally:
        tracemalloc.stop()


def test_lines_in_another_encoding_at_both_ends() -> None:
    decoded = decode("Müller\n".encode("cp1252") + "Świat\n\nŻółw\n\n".encode() + "Müßig".encode("cp1252"))
    assert decoded.text == "Müller\nŚwiat\n\nŻółw\n\nMüßig"


def test_a_line_of_another_encoding_in_utf8() -> None:
    decoded = decode("Script: ßy Müllér Üsmân\n".encode("cp1252") + "“One,” she said.\n“Two.”\n".encode())
    assert decoded.text == "Script: ßy Müllér Üsmân\n“One,” she said.\n“Two.”\n"
    assert [str(notice) for notice in decoded.notices] == ["One line is in another encoding than the rest; check it."]


def test_stray_zero_bytes_are_still_text() -> None:
    assert decode(b"one\x00 two\x7f three four five six\n").text == "one\x00 two\x7f three four five six\n"


def _zip() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("a.txt", "a")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
        (_zip(), "a ZIP archive"),
        (b"SQLite format 3\0" + bytes(84), "a database"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"\x7fELF\x02\x01\x01" + bytes(40), "a program"),
        (b"850STL25.011" + b" " * 1012 + b"\0\1\0\xff" + b"Tak" + b"\x8f" * 109, "EBU subtitles"),
        (b"\0\0\0\x20ftypisom" + bytes(40), "a video"),
        (bytes(range(256)) * 20, "the data of some program"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, kind: str) -> None:
    with pytest.raises(UnreadableFile, match=kind):
        decode(data)


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_one_refusal(data: bytes) -> None:
    with suppress(UnreadableFile):
        decoded = decode(data)
        assert sum(notice.n for notice in decoded.notices) == decoded.text.count("�") or b"\xef\xbf\xbd" in data


@given(st.text(alphabet="abcdefghijklmnop ąćęłńóśźż.,\n", min_size=1))
def test_utf8_is_never_mistaken(text: str) -> None:
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("declared", ['charset="iso-8859-1"', "charset=ISO-8859-1"])
def test_a_web_page_says_its_encoding(declared: str) -> None:
    page = f"<html><head><meta {declared}></head><body><p>Świat</p>".replace("Ś", "\xd6").encode("iso-8859-1")
    assert decode(page)[:2] == (page.decode("iso-8859-1"), "iso8859-1")


def test_a_web_page_is_not_believed_what_is_not_so() -> None:
    page = "<html><meta charset=us-ascii><p>Zażółć gęślą jaźń</p>"
    assert decode(page.encode()).text == page
    assert decode(page.encode("cp1250")).text == page
    unknown = page.replace("us-ascii", "klingon")
    assert decode(unknown.encode("cp1250")).text == unknown


def told(data: bytes) -> list[str]:
    return [str(notice) for notice in decode(data).notices]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["Ja", "Доброе утро, как дела? 12:30"])
def test_a_short_text_or_another_alphabet_in_a_wide_encoding(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding))[:2] == (text, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_wide_file_that_breaks_off_inside_a_letter(encoding: str) -> None:
    decoded = decode(POLISH.encode(encoding)[:-1])
    assert decoded[:2] == (POLISH[:-1] + "�", encoding)
    assert told(POLISH.encode(encoding)[:-1]) == ["One character could not be decoded and is shown as “�”."]


def test_a_few_control_bytes_are_strays_and_more_are_no_text() -> None:
    assert decode(b"Tak i nie.\n" + b"\1" * 8).text == "Tak i nie.\n" + "\1" * 8
    for data in (b"Tak i nie.\n" + b"\1" * 9, bytes(40)):
        with pytest.raises(UnreadableFile, match="the data of some program"):
            decode(data)
    assert decode(b"\1" + b"a" * 19 + (b"\1" + b"a" * 19) * 9).text.count("\1") == 10  # of a long text, one in twenty


def test_only_lines_with_letters_of_their_own_tell_what_a_file_is_in() -> None:
    text = "– Tak?\nZażółć gęślą jaźń.\n"  # the first line is the same in western encodings
    assert decode(text.encode("cp1250")).text == text
    assert decode("Il va au café.\x7f\n".encode("cp1252")).text == "Il va au café.\x7f\n"


@pytest.mark.parametrize(("sound", "end"), [(4, "ca�y"), (3, "caÅy")])
def test_one_stray_byte_is_damage_where_the_rest_is_plainly_utf8(sound: int, end: str) -> None:
    text = "Zażółć – gęślą jaźń.\n" * sound
    assert decode(text.encode() + b"ca\xc5y").text == text + end
    assert decode("Zażółć – gęślą jaźń.\n".encode() * 4 + b"ca\x80y").text.endswith("ca�y")


def test_so_many_lines_beyond_ascii_are_not_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encodings, "_MOST_LINES", 2)
    data = "Zażółć\n".encode() + "żółw\n".encode("cp1250")
    assert decode(data).text == "Zażółć\nżółw\n"
    assert decode("Gęślą\n".encode() + data).encoding != "utf-8"


def test_what_no_encoding_fits_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="cannot be recognised; name it when you open the file"):
        decode(b"\x81\x8d\x8f\x90\x9d ab" * 10)
