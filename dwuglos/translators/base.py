"""What a machine translator is, and how to add one.

A translator is one file in this folder with a subclass of `Translator`, one test file, and one entry in `TRANSLATORS`
in the folder's `__init__.py`. It answers for one text at a time and never returns anything but a translation: whatever
else comes back (an error page, nothing, a refusal) becomes one of the errors below. What is common to all (the pause
between calls, trying again, skipping what has no letters, stopping when the user asks) is done in `dwuglos.drafting`,
which calls each translator on a thread of its own and may leave a call behind that takes too long.

Service libraries are imported inside `translate`, never at the top: starting the program must not pay for them.
"""

from __future__ import annotations

from typing import ClassVar


class Translator:
    """One machine translation service, from English to Polish."""

    name: ClassVar[str]
    """What the command line calls it, and what is stored as a segment's origin."""
    title: ClassVar[str]
    """What the window calls it."""
    destination: ClassVar[str]
    """Where the text goes, in the user's words; empty when it stays on the machine."""
    pause: ClassVar[float] = 0.0
    """Seconds to leave between two calls."""

    def translate(self, text: str) -> str:
        """Return the Polish for English `text` within the service's own time limit.

        Raises ServiceOffline, ServiceBlocked, or BadAnswer (of which the last concerns this text alone).
        """
        raise NotImplementedError
