"""PDF files, made by Qt of the part of HTML it knows."""

from __future__ import annotations

import sys

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

_MARGIN = 20.0
"""Millimetres on all sides."""
_FOOTER = 9.0
"""Millimetres from the end of the text to the number of the page."""
_RESOLUTION = 300
"""Dots per inch; letters are outlines, this only says how finely they are placed."""


def pdf(html: str, title: str) -> bytes:
    """Return pages of A4, numbered, with the text of `html` on them; works without a screen, and on any thread."""
    application = QGuiApplication.instance() or _application()
    # A long document starts timers while it is laid out, for which Qt complains on a thread without a dispatcher of
    # events; a loop, even one that never runs, gives the thread one.
    loop = QEventLoop()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title)
    document = _document(html, writer)
    painter = QPainter(writer)
    try:
        for page in range(document.pageCount()):
            if page:
                writer.newPage()
            _paint(painter, document, page)
    finally:
        painter.end()
    del document, loop, application
    return bytes(buffer.data().data())


def _application() -> QGuiApplication:
    # Without a display Qt's usual platform ends the program on Linux; nothing is shown here anyway.
    return QGuiApplication(["dwuglos", *(["-platform", "offscreen"] if sys.platform == "linux" else [])])


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Dwugłos")
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    return writer


def _document(html: str, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setDefaultStyleSheet("a { color: #17528f; }")  # else links have the colour of the window's theme
    document.setHtml(html)
    return document


def _paint(painter: QPainter, document: QTextDocument, page: int) -> None:
    size = document.pageSize()
    area = QRectF(0, page * size.height(), size.width(), size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    # The colours of the desktop are not those of paper: a dark theme writes in white.
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.clip = area
    painter.save()
    painter.translate(0, -area.top())
    painter.setClipRect(area)
    document.documentLayout().draw(painter, context)
    painter.restore()
    footer = QRectF(0, size.height(), size.width(), _FOOTER * _RESOLUTION / 25.4)
    painter.setFont(document.defaultFont())
    painter.drawText(footer, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, str(page + 1))
