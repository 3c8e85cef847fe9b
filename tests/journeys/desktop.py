"""A desktop for a journey: an X server and a window manager of its own, and the program driven by keys and clicks.

What a journey asserts on is read from the library by the command line, and from the titles of windows. Nothing waits
for a fixed time: `until` looks again and again, and says what it waited for when that does not come.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, TypeVar

from dwuglos import cli
from dwuglos.store.library import Library

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool", "setxkbmap", "xkbcomp")
PATIENCE = 90.0
"""Seconds after which something that should have happened will not: many times what it takes on a busy machine."""

_FRAMED = '<openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus></openbox_config>'
_FILLED = """<openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized></application></applications></openbox_config>"""

T = TypeVar("T")


def missing_tools() -> list[str]:
    """Return which of the programs a desktop needs are not installed."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def until(found: Callable[[], T], wanted: str, between: float = 0.05) -> T:
    """Return what `found` gives as soon as that is something; fails with what was wanted and what there is."""
    end = time.monotonic() + PATIENCE
    while not (value := found()):
        assert time.monotonic() < end, f"waited in vain for {wanted}; there is {value!r}"
        time.sleep(between)
    return value


def act_until(act: Callable[[], object], is_done: Callable[[], bool], wanted: str, between: float = 2.0) -> None:
    """Act again and again until it is done; not once more where it only takes a while until that is seen.

    `between` is how many seconds it may take; each time it is given half as many again, as a busy machine needs it.
    """
    end = time.monotonic() + PATIENCE
    while not is_done():
        assert time.monotonic() < end, f"acted in vain for {wanted}"
        act()
        seen_by, between = time.monotonic() + between, between * 1.5
        while not is_done() and time.monotonic() < seen_by:
            time.sleep(0.05)


def until_equal(get: Callable[[], T], wanted: T) -> None:
    """Return as soon as `get` gives what is wanted; fails with the difference."""
    end = time.monotonic() + PATIENCE
    while (value := get()) != wanted and time.monotonic() < end:
        time.sleep(0.05)
    assert value == wanted, f"there is {value!r}, not {wanted!r}"


class Desktop:
    """A screen with a window manager, for as long as the `with` block lasts.

    With `filled` the program's window takes the whole screen and has no frame; dialogs are as ever.
    """

    def __init__(self, folder: Path, size: str = "1280x800", *, filled: bool = False) -> None:
        reading, writing = os.pipe()
        self._server = _start(
            ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            pass_fds=[writing],
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        self.folder = folder
        self._programs: list[subprocess.Popen[bytes]] = []
        self.environment = os.environ | {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "DWUGLOS_SETTINGS": str(folder / "settings.json"),
            "NO_PROXY": "127.0.0.1",
        }
        (folder / "openbox.xml").write_text(_FILLED if filled else _FRAMED, "utf-8")
        manager = ["openbox", "--config-file", str(folder / "openbox.xml")]
        self._manager = _start(manager, env=self.environment)
        until(lambda: self.ask("get_num_desktops"), "the window manager")
        # Letters that no key has would be typed by bending the layout for each, which loses some.
        until(self._has_polish_keys, "a Polish keyboard")

    def __enter__(self) -> Desktop:
        return self

    def __exit__(self, *failure: object) -> None:
        for process in (*self._programs, self._manager, self._server):
            process.kill()
            process.wait()

    def _has_polish_keys(self) -> bool:
        self._run("setxkbmap", "pl")
        return "zabovedot" in self._run("xkbcomp", self.environment["DISPLAY"], "-")

    def ask(self, *words: str) -> str:
        """Have xdotool do something, and return what it answers."""
        return self._run("xdotool", *words).strip()

    def _run(self, *words: str) -> str:
        done = subprocess.run(words, env=self.environment, capture_output=True, encoding="utf-8", check=False)
        return done.stdout

    def start(self, library: Path, *files: Path, **environment: str) -> Program:
        """Start the program with files."""
        program = Program(self, library, files, environment)
        self._programs.append(program.process)
        return program

    def key(self, *keys: str) -> None:
        """Press keys one after the other, in xdotool's notation."""
        self.ask("key", "--delay", "15", *keys)

    def type(self, text: str) -> None:
        """Type a text of one line."""
        self.ask("type", "--delay", "6", "--", text)

    def replace_text(self, text: str) -> None:
        """Type a text over everything in the field that has the focus."""
        self.key("ctrl+a")
        self.type(text)

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click with the left button."""
        self.ask("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, by way of the middle: one leap could be taken for a click."""
        middle = [(a + b) // 2 for a, b in zip(start, end, strict=True)]
        self.ask("mousemove", *map(str, start), "sleep", "0.1", "mousedown", "1", "mousemove", *map(str, middle))
        self.ask("mousemove", *map(str, end), "sleep", "0.1", "mouseup", "1")

    @property
    def active_title(self) -> str:
        """The title of the window that has the keyboard, without the name of the program."""
        title = self.ask("getactivewindow", "getwindowname")
        return title.removesuffix("— Dwugłos").strip()

    def agree(self, title: str, key: str = "Return") -> None:
        """Press a key in a dialog, unless another window has the keyboard by now, where it means something else."""
        if self.active_title == title:
            self.key(key)

    def wait_for(self, title: str) -> None:
        """Wait until the window of that title has the keyboard."""
        until(lambda: self.active_title == title, f"the window “{title}”, not “{self.active_title}”")

    def windows(self, process: int) -> list[str]:
        """Return the ids of a process's windows."""
        return self.ask("search", "--all", "--onlyvisible", "--pid", str(process), "--name", ".").split()

    def activate(self, window: str) -> None:
        """Bring a window to the front, with the keyboard."""

        def has_keyboard() -> bool:
            self.ask("windowactivate", window)
            return self.ask("getactivewindow") == window

        until(has_keyboard, "the window in front", between=0.1)

    def place_of(self, window: str) -> tuple[int, int, int, int]:
        """Return x, y, width and height of a window."""
        shell = self.ask("getwindowgeometry", "--shell", window)
        facts = dict(line.split("=") for line in shell.split())
        return int(facts["X"]), int(facts["Y"]), int(facts["WIDTH"]), int(facts["HEIGHT"])


class Program:
    """The program on a desktop."""

    def __init__(self, desktop: Desktop, library: Path, files: tuple[Path, ...], environment: dict[str, str]) -> None:
        self._desktop = desktop
        self.window = ""
        self._log = desktop.folder / f"log-{time.monotonic_ns()}.txt"
        with self._log.open("w") as log:
            self.process = _start(
                [sys.executable, "main.py", "--library", str(library), *map(str, files)],
                env=desktop.environment | environment,
                cwd=ROOT,
                stderr=log,
            )

    def wait_for_talk(self) -> str:
        """Wait until its window shows a talk, give it the keyboard, and return the talk's title."""
        self.window, title = until(self._talk_window, "a window with a talk")
        self._desktop.activate(self.window)
        self._desktop.wait_for(title)
        return title

    def wait_for_home(self) -> None:
        """Wait until its window shows all talks, and give it the keyboard."""
        (self.window,) = until(lambda: self._desktop.windows(self.process.pid), "the window")
        self._desktop.activate(self.window)
        self._desktop.wait_for("Dwugłos")

    def _talk_window(self) -> tuple[str, str] | None:
        assert self.process.poll() is None, self.said
        for window in self._desktop.windows(self.process.pid):
            title, line, _ = self._desktop.ask("getwindowname", window).rpartition(" — ")
            if line:
                return window, title
        return None

    @property
    def said(self) -> str:
        """What it wrote to standard error: a complaint of Qt or a traceback."""
        return self._log.read_text("utf-8")

    def kill(self) -> None:
        """End it without asking, as a power cut would."""
        self.process.kill()
        self.process.wait()

    def quit(self) -> None:
        """Leave by key, and see that nothing was complained of."""
        self._desktop.key("ctrl+q")
        status = self.process.wait(PATIENCE)
        assert (status, self.said) == (0, "")


def _start(words: list[str], **how: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen(words, **{"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | how)


def answer(*words: object, expected: int = 0) -> Any:
    """Return what a job of the command line answers in JSON; it ends with the expected status."""
    said = io.StringIO()
    with redirect_stdout(said):
        status = cli.main([str(words[0]), "--json", *map(str, words[1:])])
    assert status == expected, said.getvalue()
    return json.loads(said.getvalue())


def shown(library: Path, talk: int = 1) -> list[dict[str, Any]]:
    """Return the segments of a talk, as `show` gives them."""
    segments: list[dict[str, Any]] = answer("show", talk, "--library", library)["segments"]
    return segments


def unfinished(library: Path, talk: int = 1) -> dict[int, str]:
    """Return the text that is being typed, by segment."""
    with Library(library) as opened:
        return {typing.segment: typing.text for typing in opened.open_talk(talk).typings}


def noted_at(library: Path, talk: int = 1) -> int:
    """Return when the text that is being typed was last written down (ms since 1970), 0 when there is none."""
    with Library(library) as opened:
        return max((typing.at for typing in opened.open_talk(talk).typings), default=0)
