"""Takes the pictures of the window: resources/screenshots/*.png, on a screen of its own.

    make screenshots                                      all of them
    make screenshots ARGS="editor editor-dark"            only these
    make screenshots ARGS="--size 1920x1080 --scale 1 --theme dark --to DIR"
                                                          the same in another size, all dark, elsewhere

They are taken at twice the size, for screens of fine dots, and in 256 colours, which is a third of the bytes. One that
shows what the last one showed is left as it is. Needs Xvfb, openbox, xdotool, and ImageMagick.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from dwuglos.article.drafts.summary import draft_summary
from dwuglos.article.drafts.timeline import draft_timeline
from dwuglos.importing.new_talk import read_talk
from dwuglos.store.library import Library
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article, Field, Part, Statistics
from dwuglos.talk.transcript import Segment, Transcript
from dwuglos.talk.video import Video
from tests.journeys.desktop import ROOT, Desktop, Program, missing_tools, until

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels"
TITLE = "How a sentence travels"
CONFIRMED = 46
"""Segments of the sample that are confirmed. The one that does not fit on a line, 117, is far from what is shown."""
FAULT, MENDED = "się się", "się"
"""What the sample has for the user to find, and what is shown of it."""

SAVED = 1_795_168_800_000
"""When all talks were changed last (ms since 1970), 20 November 2026: what shows no clock can be taken again alike."""
CHECKED, SORTED = 15.0, 3.0
"""Seconds after which a talk of this length is checked, with its grammar, and after which what was found is sorted."""
LOOKS = 3
"""How often it is looked whether the window shows what the last picture shows: a caret comes and goes."""


class Picture(NamedTuple):
    """A picture: its name, the theme, what is to be in the library, and the keys that lead to what it shows."""

    name: str
    theme: str
    talks: bool
    press: Callable[[Desktop, Program], None]


def _home(desktop: Desktop, program: Program) -> None:
    program.wait_for_home()


def _editor(desktop: Desktop, program: Program) -> None:
    program.wait_for_home()
    until(lambda: _opened(desktop), "the talk", between=0.3)
    time.sleep(CHECKED)
    desktop.key("Escape", *["alt+Down"] * 4, "alt+Up")


def _opened(desktop: Desktop) -> bool:
    desktop.key("Return")  # nothing to open yet while the list is being read
    return desktop.active_title == TITLE


def _cell(desktop: Desktop, program: Program) -> None:
    _editor(desktop, program)
    desktop.key(*["alt+Up"] * 3, "F2")


def _findings(desktop: Desktop, program: Program) -> None:
    _editor(desktop, program)
    desktop.key("F8", "ctrl+shift+m")
    time.sleep(SORTED)
    desktop.key("shift+Tab", "shift+Tab", "Down", "Down", "Tab", "Tab")  # the warnings
    time.sleep(SORTED)
    desktop.key("Home", "asterisk", "Down")


def _article(desktop: Desktop, program: Program) -> None:
    _editor(desktop, program)
    desktop.key("F6")


def _export(desktop: Desktop, program: Program) -> None:
    _editor(desktop, program)
    desktop.key("ctrl+e")
    desktop.wait_for("Export subtitles")
    desktop.key("alt+t", "b")


PICTURES = (
    Picture("home", "light", True, _home),
    Picture("editor", "light", True, _editor),
    Picture("editor-dark", "dark", True, _editor),
    Picture("cell", "light", True, _cell),
    Picture("findings", "light", True, _findings),
    Picture("findings-dark", "dark", True, _findings),
    Picture("article", "light", True, _article),
    Picture("article-dark", "dark", True, _article),
    Picture("export", "light", True, _export),
    Picture("empty", "light", False, _home),
)


def main() -> int:
    """Take all pictures and return the exit status."""
    given = _arguments()
    missing = missing_tools() + ([] if shutil.which("import") else ["import"])
    if missing:
        sys.stderr.write(f"The pictures need {', '.join(missing)}; install what provides them.\n")
        return 2
    given.to.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        if picture.name in (given.names or [each.name for each in PICTURES]):
            with tempfile.TemporaryDirectory() as folder:
                print(_take(picture, Path(folder), given))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[*(each.name for each in PICTURES), []], metavar="NAME")
    parser.add_argument(
        "--size", default="1280x720", metavar="WxH", help="of the window; pictures have --scale times it"
    )
    parser.add_argument("--scale", type=int, default=2, metavar="N")
    parser.add_argument("--theme", choices=("light", "dark"), help="for all of them")
    parser.add_argument("--to", type=Path, default=ROOT / "resources" / "screenshots", metavar="DIR")
    return parser.parse_args()


def _take(picture: Picture, folder: Path, given: argparse.Namespace) -> str:
    """Take one picture, and return what became of it."""
    library = folder / "library.db"
    if picture.talks:
        _fill(library)
    # An invented folder: the export would be proposed for the one of whoever takes the pictures.
    settings = {
        "language": "en",
        "theme": given.theme or picture.theme,
        "last_folder": "/home/ania/Napisy",
        "tour_offered": True,
    }
    (folder / "settings.json").write_text(json.dumps(settings), "utf-8")
    size = "x".join(str(int(side) * given.scale) for side in given.size.split("x"))
    with Desktop(folder, size, filled=True) as desktop:
        desktop.ask("mousemove", "0", "0")
        picture.press(desktop, desktop.start(library, QT_SCALE_FACTOR=str(given.scale), TZ="UTC"))
        to = given.to / f"{picture.name}.png"
        for _ in range(LOOKS):
            small = _shot(desktop)
            if to.exists() and _pixels(small) == _pixels(to):
                return f"{to.name}: as it was"
    shutil.copyfile(small, to)
    return f"{to.name}: {to.stat().st_size // 1000} kB"


def _shot(desktop: Desktop) -> Path:
    """Return a file with a picture of the screen once nothing moves on it."""
    shot, small = desktop.folder / "shot.png", desktop.folder / "small.png"
    until(lambda: _is_still(desktop, shot), "the window to come to rest", between=0.7)
    colours = ["-strip", "+dither", "-colors", "256", "-define", "png:exclude-chunks=date,time"]
    subprocess.run(["convert", str(shot), *colours, "-define", "png:compression-level=9", f"PNG8:{small}"], check=True)
    return small


def _pixels(picture: Path) -> bytes:
    return subprocess.run(["convert", str(picture), "rgb:-"], capture_output=True, check=True).stdout


def _is_still(desktop: Desktop, shot: Path) -> bool:
    before = shot.read_bytes() if shot.exists() else b""
    words = [
        "import",
        "-window",
        "root",
        "-strip",
        "-define",
        "png:exclude-chunks=date,time",
        "-quality",
        "95",
        str(shot),
    ]
    subprocess.run(words, env=desktop.environment, check=True)
    return shot.read_bytes() == before


def _fill(path: Path) -> None:
    """Make a library with the sample in the middle of being confirmed, one talk that is done, and one just begun."""
    new = read_talk(SAMPLE.with_suffix(".en.srt"), SAMPLE.with_suffix(".pl.srt"))
    with Library(path) as library:
        library.add_talk("Where street names come from", _until(new.segments, 30)[:190])
        library.add_talk("Why bridges hum", _until(new.segments[:140], 140))
        segments = _until(new.segments, CONFIRMED)
        library.add_talk(TITLE, segments, article=_article_of(segments))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE talk SET changed = ?", [SAVED])


def _article_of(segments: Sequence[Segment]) -> list[Part]:
    """Return an article with drafts of the program under a title, a lead and numbers."""
    transcript, article = Transcript(segments), Article()
    fields: tuple[tuple[Field, str], ...] = (
        ("title", "Jak podróżuje zdanie"),
        ("lead", "Co dzieje się ze słowami, zanim w innym języku powstanie z nich zdanie."),
        ("author", "Ania Nowak"),
        ("date", "2026-11-22"),
        ("link", "https://video.example/how-a-sentence-travels"),
    )
    made = [article_edits.set_field(article, field, text) for field, text in fields]
    made.append(article_edits.set_statistics(article, Statistics(274083, 6333, "2026-11-20")))
    made.append(article_edits.accept_summary(article, draft_summary(segments).drafts, "extract"))
    made.append(article_edits.accept_timeline(article, transcript, draft_timeline(segments, Video()).drafts, "topics"))
    for edit in made:
        if edit is not None:
            edit.apply(transcript, article)
    return article.parts


def _until(segments: Sequence[Segment], confirmed: int) -> list[Segment]:
    mended = [each._replace(target=each.target.replace(FAULT, MENDED)) for each in segments]
    return [each._replace(state="reviewed") if n < confirmed else each for n, each in enumerate(mended)]


if __name__ == "__main__":
    raise SystemExit(main())
