"""What Windows and macOS are told of the program: the version resource, Info.plist, and facts for the installers."""

from __future__ import annotations

import plistlib
import re
from pathlib import Path
from typing import Any

import facts
import licences

EXTENSIONS = {
    "srt": "SubRip subtitles",
    "vtt": "WebVTT subtitles",
    "ass": "SubStation subtitles",
    "ssa": "SubStation subtitles",
    "sbv": "YouTube subtitles",
    "ttml": "TTML subtitles",
    "dfxp": "TTML subtitles",
    "json3": "YouTube captions",
    "srv3": "YouTube captions",
}
"""Files that the program offers to open, by their endings."""
TALK = {"ending": "dwuglos", "title": "Dwugłos talk", "type": f"{facts.IDENTITY}.talk"}
"""The program's own files, which it opens by itself; `dwuglos.talk.file_layout` says what is in them."""
MEDIA_TYPE = "application/vnd.dwuglos.talk+zip"


def write(to: Path) -> None:
    """Write all of it into a folder, where packaging/dwuglos.spec and the installers' recipes look."""
    to.mkdir(parents=True, exist_ok=True)
    (to / "version_resource.txt").write_text(version_resource(), "utf-8")
    (to / "Info.plist").write_bytes(plistlib.dumps(info_plist()))
    documents = to / "documents"  # on Linux they belong to the package
    documents.mkdir(exist_ok=True)
    (documents / "copyright.txt").write_text(licences.copyright_file(), "utf-8")
    licences.write_texts(documents / "licences")
    (to / "facts.nsh").write_text(nsis_facts(), "utf-8-sig")  # NSIS takes a file for UTF-8 by its mark


def version_numbers() -> tuple[int, int, int, int]:
    """Return the version as Windows wants it: four numbers."""
    numbers = [int(number) for number in re.findall(r"\d+", facts.version())[:3]]
    first, second, third = [*numbers, 0, 0][:3]
    return first, second, third, 0


def version_resource() -> str:
    """Return the version resource of the .exe, as PyInstaller reads it."""
    numbers = version_numbers()
    said = {
        "CompanyName": facts.PUBLISHER,
        "FileDescription": facts.TITLE,
        "FileVersion": facts.version(),
        "InternalName": facts.NAME,
        "LegalCopyright": f"{facts.PUBLISHER}. GPL-3.0-or-later.",
        "OriginalFilename": f"{facts.NAME}.exe",
        "ProductName": facts.TITLE,
        "ProductVersion": facts.version(),
    }
    strings = ",\n        ".join(f"StringStruct({name!r}, {value!r})" for name, value in said.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
        {strings}])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ])
"""


def info_plist() -> dict[str, Any]:
    """Return what a bundle of macOS says of itself."""
    return {
        "CFBundleName": facts.TITLE,
        "CFBundleDisplayName": facts.TITLE,
        "CFBundleIdentifier": facts.IDENTITY,
        "CFBundleShortVersionString": facts.version(),
        "CFBundleVersion": facts.version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "pl"],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": f"{facts.PUBLISHER}. GPL-3.0-or-later.",
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": TALK["type"],
                "UTTypeDescription": TALK["title"],
                "UTTypeConformsTo": ["public.data", "public.zip-archive"],
                "UTTypeIconFile": "talk.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": [TALK["ending"]],
                    "public.mime-type": [MEDIA_TYPE],
                },
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": TALK["title"],
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "talk.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [TALK["type"]],
            },
            *(
                {
                    "CFBundleTypeName": title,
                    "CFBundleTypeRole": "Editor",
                    "LSHandlerRank": "Alternate",
                    "CFBundleTypeExtensions": [ending for ending, named in EXTENSIONS.items() if named == title],
                }
                for title in dict.fromkeys(EXTENSIONS.values())
            ),
        ],
    }


def nsis_facts() -> str:
    """Return the facts that packaging/windows/dwuglos.nsi is built with."""
    lines = {
        "NAME": facts.NAME,
        "TITLE": facts.TITLE,
        "VERSION": facts.version(),
        "VERSION_NUMBERS": ".".join(map(str, version_numbers())),
        "PUBLISHER": facts.PUBLISHER,
        "HOMEPAGE": facts.HOMEPAGE,
        "TALK_ENDING": TALK["ending"],
        "TALK_TITLE": TALK["title"],
        "MEDIA_TYPE": MEDIA_TYPE,
    }
    defined = [f'!define {name} "{value}"' for name, value in lines.items()]
    offered = [f'  !insertmacro {{}} "{ending}" "{title}"' for ending, title in EXTENSIONS.items()]
    for macro in ("Offer", "Withdraw"):
        defined += [f"!macro {macro}All", *(line.format(macro) for line in offered), "!macroend"]
    return "\n".join(defined) + "\n"
