"""An X display of one's own, and what stands on it. Only the C library of X is used, which Qt needs as well."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

from figures import Broken, NotHere

SMALLEST = (300, 200)
"""Pixels; what is smaller is no main window."""
WAIT = 10.0
"""Seconds until a display that says nothing counts as broken."""
_ANY_PROPERTY = 0
_VIEWABLE = 2
_ERRORS = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class _Attributes(ctypes.Structure):
    """XWindowAttributes, as in Xlib.h."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("class_", "bit_gravity", "win_gravity", "backing_store")),
        *((name, ctypes.c_ulong) for name in ("backing_planes", "backing_pixel")),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("map_installed", "map_state")),
        *((name, ctypes.c_long) for name in ("all_events", "your_events", "no_propagate")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    ]


class Display:
    """A look at an X display: the main windows that its window manager lists."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XInternAtom.restype = ctypes.c_ulong
        # A window may be gone when it is asked about; left to itself, the library would end the program then.
        self._ignore = _ERRORS(lambda _display, _error: 0)
        self._x.XSetErrorHandler(self._ignore)
        opened = self._x.XOpenDisplay(name.encode())
        if not opened:
            raise Broken(f"the display {name} cannot be opened")
        self._display = ctypes.c_void_p(opened)
        self._root = self._x.XDefaultRootWindow(self._display)
        self._atoms = {name: self._atom(name) for name in ("_NET_CLIENT_LIST", "_NET_WM_NAME", "_NET_SUPPORTED")}

    def close(self) -> None:
        """Stop looking."""
        self._x.XCloseDisplay(self._display)

    def is_managed(self) -> bool:
        """Say whether a window manager has the display in its hands."""
        return bool(self._property(self._root, "_NET_SUPPORTED"))

    def main_windows(self) -> dict[int, str]:
        """Return the titles of the main windows on the screen."""
        numbers = self._property(self._root, "_NET_CLIENT_LIST")
        size = ctypes.sizeof(ctypes.c_ulong)
        listed = [int.from_bytes(numbers[n : n + size], "little") for n in range(0, len(numbers), size)]
        return {
            window: self._property(window, "_NET_WM_NAME").decode("utf-8", "replace")
            for window in listed
            if self._is_main(window)
        }

    def _is_main(self, window: int) -> bool:
        found = _Attributes()
        if not self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(found)):
            return False
        is_large = found.width >= SMALLEST[0] and found.height >= SMALLEST[1]
        return bool(found.map_state == _VIEWABLE and is_large)

    def _atom(self, name: str) -> ctypes.c_ulong:
        return ctypes.c_ulong(self._x.XInternAtom(self._display, name.encode(), False))

    def _property(self, window: int, name: str) -> bytes:
        kind, count, left = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
        bits, data = ctypes.c_int(), ctypes.c_void_p()
        self._x.XGetWindowProperty(
            self._display,
            ctypes.c_ulong(window),
            self._atoms[name],
            ctypes.c_long(0),
            ctypes.c_long(1024),
            False,
            ctypes.c_ulong(_ANY_PROPERTY),
            ctypes.byref(kind),
            ctypes.byref(bits),
            ctypes.byref(count),
            ctypes.byref(left),
            ctypes.byref(data),
        )
        if not data.value:
            return b""
        # Numbers of 32 bits come as C longs, whatever a long is here.
        width = ctypes.sizeof(ctypes.c_long) if bits.value == 32 else bits.value // 8
        content = ctypes.string_at(data.value, count.value * width)
        self._x.XFree(data)
        return content


@contextmanager
def own_display() -> Iterator[Display]:
    """Give a display with a window manager, and take it down afterwards. Raises NotHere where there are no such."""
    for program in ("Xvfb", "openbox"):
        if shutil.which(program) is None:
            raise NotHere(f"no {program}")
    with _running(["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]) as server:
        assert server.stdout is not None
        name = f":{server.stdout.readline().decode().strip()}"
        if name == ":":
            raise Broken("Xvfb did not start")
        with _running(["openbox"], DISPLAY=name):
            display = Display(name)
            try:
                _wait_for_manager(display)
                yield display
            finally:
                display.close()


@contextmanager
def session_bus() -> Iterator[dict[str, str]]:
    """Give the environment of a desktop session: its message bus, where there is a program for one."""
    if shutil.which("dbus-daemon") is None:
        yield {}
        return
    with _running(["dbus-daemon", "--session", "--nofork", "--print-address=1"]) as bus:
        assert bus.stdout is not None
        yield {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().decode().strip()}


@contextmanager
def _running(command: list[str], **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    program = subprocess.Popen(
        command,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield program
    finally:
        program.terminate()
        program.communicate()


def _wait_for_manager(display: Display) -> None:
    until = time.monotonic() + WAIT
    while not display.is_managed():
        if time.monotonic() > until:
            raise Broken("openbox did not start")
        time.sleep(0.02)
