"""The PDF that Qt makes."""

from __future__ import annotations

import re
import zlib
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from gui.printing import pdf


def streams(data: bytes) -> bytes:
    """Return all that is packed in a PDF, unpacked."""
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    return b"".join(zlib.decompress(each) for each in found if each[:1] == b"\x78")


def pages(data: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", data))


def test_a_page_with_a_title(qapp: object) -> None:
    data = pdf("<h1>Zażółć</h1><p>gęślą jaźń</p>", "Zażółć")
    assert data.startswith(b"%PDF-1.4")
    assert pages(data) == 1
    assert "Zażółć".encode("utf-16-be") in data.replace(b"\\", b"")
    assert re.search(rb"/MediaBox \[0 0 595\S* 84[12]\S*\]", data)


def test_links_stay_links(qapp: object) -> None:
    data = pdf('<p><a href="https://youtu.be/x?t=20s">0:20</a></p>', "x")
    assert b"/URI (https://youtu.be/x?t=20s)" in data


def test_a_long_text_has_many_pages(qapp: object) -> None:
    assert 15 <= pages(pdf("<p>Zdanie po zdaniu.</p>" * 1000, "x")) <= 60


def test_a_dark_desktop_makes_no_pale_letters(qapp: QApplication) -> None:
    html = "<h1>Tytuł</h1><p>x <a href='https://x.pl'>y</a></p>"
    light, usual = streams(pdf(html, "x")), qapp.palette()
    try:
        qapp.setPalette(QPalette(Qt.GlobalColor.black))  # what stands on black is white
        assert qapp.palette().color(QPalette.ColorRole.Text).lightness() > 200
        assert streams(pdf(html, "x")) == light
    finally:
        qapp.setPalette(usual)


def test_it_can_be_made_in_the_background(qapp: object) -> None:
    with ThreadPoolExecutor() as background:
        assert pages(background.submit(pdf, "<p>x</p>", "x").result(30)) == 1
