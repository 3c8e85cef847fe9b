"""The parts of a Word document with a table, written directly: with a library, thousands of rows would take minutes.

Source: ECMA-376-1, 17.2 (body), 17.4 (tables), 17.5.2 (content controls) and 17.15.1 (settings).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from dwuglos.formats.parts.xml_text import writable

_OFFICE = "http://schemas.openxmlformats.org"
_WORD = f"{_OFFICE}/wordprocessingml/2006/main"
_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = f"{_OFFICE}/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LINES = re.compile(r"(\n|\t)")
_ROWS = 100
_GAP = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>'
    "</w:pPr></w:p>"
)
"""A paragraph that is not seen: tables without one between them become one again."""

_TYPES = f"""{_HEAD}<Types xmlns="{_OFFICE}/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="{_MIME}.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="{_MIME}.styles+xml"/>\
<Override PartName="/word/settings.xml" ContentType="{_MIME}.settings+xml"/>\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
</Types>"""
_PACKAGE = f"""{_HEAD}<Relationships xmlns="{_OFFICE}/package/2006/relationships">\
<Relationship Id="rId1" Type="{_RELATION}/officeDocument" Target="word/document.xml"/>\
<Relationship Id="rId2" Type="{_OFFICE}/package/2006/relationships/metadata/core-properties" \
Target="docProps/core.xml"/></Relationships>"""
_RELATIONS = f"""{_HEAD}<Relationships xmlns="{_OFFICE}/package/2006/relationships">\
<Relationship Id="rId1" Type="{_RELATION}/styles" Target="styles.xml"/>\
<Relationship Id="rId2" Type="{_RELATION}/settings" Target="settings.xml"/></Relationships>"""
_SETTINGS = f"""{_HEAD}<w:settings xmlns:w="{_WORD}"><w:trackRevisions/><w:defaultTabStop w:val="708"/>\
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
</w:compat></w:settings>"""
_CORE = f"""{_HEAD}<cp:coreProperties xmlns:cp="{_OFFICE}/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{title}}</dc:title></cp:coreProperties>"""


def _style(name: str, title: str, run: str, paragraph: str = "") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/><w:basedOn w:val="Normal"/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


_STYLES = (
    f'{_HEAD}<w:styles xmlns:w="{_WORD}"><w:docDefaults><w:rPrDefault><w:rPr>'
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="20"/>'
    '<w:lang w:val="pl-PL"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    + _style("Title", "Title", '<w:b/><w:sz w:val="32"/>', '<w:spacing w:after="120"/>')
    + _style("Hint", "Hint", '<w:color w:val="595959"/>', '<w:spacing w:after="120"/>')
    + _style("Faint", "Faint", '<w:color w:val="595959"/><w:sz w:val="16"/>')
    + _style("Mark", "Mark", '<w:noProof/><w:color w:val="767676"/><w:sz w:val="10"/>')
    + _style("Head", "Head", "<w:b/>", "<w:keepNext/>")
    + _style("English", "English", '<w:lang w:val="en-US"/>')
    + "</w:styles>"
)


def packed(body: str, title: str) -> bytes:
    """Return a document with a body, which opens with changes being tracked."""
    document = f'{_HEAD}<w:document xmlns:w="{_WORD}"><w:body>{body}{_page()}</w:body></w:document>'
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _PACKAGE,
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _RELATIONS,
        "word/styles.xml": _STYLES,
        "word/settings.xml": _SETTINGS,
        "docProps/core.xml": _CORE.format(title=escape(writable(title))),
    }
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            entry = ZipInfo(name)  # without a date of its own, so that the same talk gives the same file
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, part.encode("utf-8", "replace"))
    return data.getvalue()


def _page() -> str:
    return (
        '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        '<w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400" w:gutter="0"/>'
        "</w:sectPr>"
    )


def paragraph(text: str, style: str = "") -> str:
    """Return a paragraph; a line break in the text is one in it."""
    return f"<w:p>{_facts(style)}{_run(text)}</w:p>"


def choice(text: str, choices: Sequence[str]) -> str:
    """Return a paragraph with a list from which one of several texts is chosen."""
    items = "".join(f'<w:listItem w:displayText="{escape(each)}" w:value="{escape(each)}"/>' for each in choices)
    return (
        f"<w:p><w:sdt><w:sdtPr><w:dropDownList>{items}</w:dropDownList></w:sdtPr>"
        f"<w:sdtContent>{_run(text)}</w:sdtContent></w:sdt></w:p>"
    )


def table(widths: Sequence[int], head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table of paragraphs, whose first row is repeated on every page; widths are twentieths of a point.

    It is cut into tables of a hundred rows, each with the headings: LibreOffice lays out one of two thousand four times
    as long as twenty of a hundred.
    """
    first, *lines = (
        _row(widths, head, "<w:cantSplit/><w:tblHeader/>"),
        *(_row(widths, row, "<w:cantSplit/>") for row in rows),
    )
    pieces = (lines[at : at + _ROWS] for at in range(0, len(lines), _ROWS))
    return _GAP.join(_table(widths, [first, *piece]) for piece in pieces)


def _table(widths: Sequence[int], lines: Iterable[str]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    facts = (
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type="fixed"/>'
    )
    return f"<w:tbl><w:tblPr>{facts}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>"


def _row(widths: Sequence[int], cells: Iterable[str], facts: str) -> str:
    inner = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr>{facts}</w:trPr>{inner}</w:tr>"


def _facts(style: str) -> str:
    return f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""


def _run(text: str) -> str:
    signs = {"\n": "<w:br/>", "\t": "<w:tab/>", "": ""}
    pieces = _LINES.split(writable(text))
    inner = "".join(
        signs[each] if each in signs else f'<w:t xml:space="preserve">{escape(each, quote=False)}</w:t>'
        for each in pieces
    )
    return f"<w:r>{inner}</w:r>" if inner else ""
