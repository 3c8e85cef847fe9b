"""A browser without a window, driven over a pipe as its developer tools do it: for pages that run in one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

_SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--remote-debugging-pipe",
)


class BrowserEnded(Exception):
    """The browser has ended by itself: it cannot run here, or it has crashed."""


class Browser:
    """One page of a running browser; `events` are what it has said unasked. Questions of the page are answered yes."""

    def __init__(self, asks: BinaryIO, answers: BinaryIO) -> None:
        self._asks, self._answers = asks, answers
        self._number = 0
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []

    def attach(self) -> None:
        """Open a page, and talk to it from now on."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the DevTools protocol, and return its result."""
        number = self._ask(method, parameters)
        while (answer := self._next()).get("id") != number:
            self.events.append(answer)
        assert "error" not in answer, answer["error"]
        result: dict[str, Any] = answer["result"]
        return result

    def open(self, path: Path) -> None:
        """Open a file, and wait until it is there."""
        self.events.clear()
        self.call("Page.navigate", url=path.as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next())

    def run(self, script: str) -> Any:
        """Run a script in the page, wait for its promise, and return what it gives."""
        got = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True, userGesture=True)
        assert "exceptionDetails" not in got, got["exceptionDetails"]
        return got["result"].get("value")

    def press(self, key: str, code: int, modifiers: int = 0) -> None:
        """Press a key as a person does; `code` is its virtual key code, modifiers are Alt 1, Ctrl 2, Shift 8."""
        facts = {"key": key, "windowsVirtualKeyCode": code, "modifiers": modifiers}
        text = {"text": "\r"} if key == "Enter" else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", **facts, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", **facts)

    def type(self, text: str) -> None:
        """Type a text into what has the focus."""
        self.call("Input.insertText", text=text)

    def requests(self) -> list[str]:
        """Return the addresses that the page has asked for since it was opened, itself among them."""
        self.run("0")
        met = (event for event in self.events if event.get("method") == "Network.requestWillBeSent")
        return [event["params"]["request"]["url"] for event in met]

    def complaints(self) -> list[str]:
        """Return what the console of the page has said since it was opened."""
        self.run("0")
        return [
            json.dumps(event["params"])
            for event in self.events
            if event.get("method") in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
        ]

    def _ask(self, method: str, parameters: dict[str, Any]) -> int:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session is not None:
            message["sessionId"] = self._session
        try:
            self._asks.write(json.dumps(message).encode() + b"\0")
            self._asks.flush()
        except BrokenPipeError:
            raise BrowserEnded from None
        return self._number

    def _next(self) -> dict[str, Any]:
        data = bytearray()
        while (byte := self._answers.read(1)) != b"\0":
            if not byte:
                raise BrowserEnded
            data += byte
        message: dict[str, Any] = json.loads(data)
        if message.get("method") == "Page.javascriptDialogOpening":  # nothing goes on until it is answered
            self._ask("Page.handleJavaScriptDialog", {"accept": True})
        return message


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Start the browser with a profile in a folder, and stop it in the end."""
    assert PROGRAM is not None
    asks_end, asks = os.pipe()
    answers, answers_end = os.pipe()
    switches = (*_SWITCHES, f"--user-data-dir={folder}")
    command = f'exec "$0" "$@" 3<&{asks_end} 4>&{answers_end}'
    process = subprocess.Popen(
        ["/bin/bash", "-c", command, PROGRAM, *switches],
        pass_fds=(asks_end, answers_end),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(asks_end)
    os.close(answers_end)
    try:
        with os.fdopen(asks, "wb", buffering=0) as to, os.fdopen(answers, "rb") as back:
            page = Browser(to, back)
            page.attach()
            yield page
    finally:
        process.terminate()
        process.wait(20)
