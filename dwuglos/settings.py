"""The user's settings, which the program remembers."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from dwuglos import places, profiles
from dwuglos.profiles import Profile
from dwuglos.system import private_files


@dataclass(slots=True)
class Settings:
    """Typed settings with defaults. A missing or damaged file, or one of another version, never stops the program."""

    theme: str = "system"
    """system, light or dark"""
    language: str = "system"
    """system, en or pl"""
    notify: bool = True
    """whether a notification of the desktop appears when a long run ends while another window is active"""
    profile: str = "netflix-pl"
    """by whose limits for subtitles is counted"""
    ignored: list[list[str]] = field(default_factory=list)
    """findings that are ignored in every talk: pairs of the name of a check and the text it is about"""
    profiles: dict[str, dict[str, object]] = field(default_factory=dict)
    """the user's own limits for subtitles: what there is of each profile, by its name"""
    checks: dict[str, str] = field(default_factory=dict)
    """what the user chose about checks by their names: off, error, warning or info"""
    grammar: dict[str, bool] = field(default_factory=dict)
    """the grammar rules that the user switched on or off, by their names"""
    put_right: bool = False
    """whether confirming puts spaces and typography right"""
    text_size: int = 100
    """how large the texts of a talk are, in percent of the usual size"""
    milliseconds: bool = False
    """whether times in the table are shown to the millisecond"""
    in_lines: bool = False
    """whether texts in the table are shown in the lines in which they are exported"""
    services_told: list[str] = field(default_factory=list)
    """translators to which the user agreed that the text is sent"""
    translator: str = "google"
    """which translator makes drafts"""
    lexicons: list[str] = field(default_factory=list)
    """files of English–Polish dictionaries that the user added to those of the system"""
    completes: bool = True
    """whether words are offered while one types"""
    recogniser: str = "faster-whisper"
    """which recogniser makes English of speech"""
    compared: list[str] = field(default_factory=list)
    """the two translators that were compared last"""
    services: dict[str, dict[str, str]] = field(default_factory=dict)
    """the values of each translator by its name, without keys, which are never in a file"""
    export: dict[str, str | bool] = field(default_factory=dict)
    """the choices of the last export"""
    publication: str = "article-html"
    """the form in which an article was published last"""
    page: dict[str, str] = field(default_factory=dict)
    """the choices for published pages, as `PageChoices` writes them"""
    window: dict[str, str] = field(default_factory=dict)
    """the place of the window and the layout of its parts, in the notation of the window"""
    backups_folder: str = ""
    """where backups of the library are; empty for beside it"""
    backups_megabytes: int = 2000
    """how much room all backups together may take"""
    errors: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    """how many errors the checks found in each talk, and when (ms since 1970, UTC), by address of library and by id"""
    checked: dict[str, int] = field(default_factory=dict)
    """when each library was checked last (ms since 1970, UTC), by its address"""
    fill_repetitions: bool = True
    """whether confirming a segment fills those with the same English in which nobody has written"""
    examples: bool = True
    """whether confirmed sentences of a talk, and of talks that are shared, go to a language model as examples"""
    examples_of_files: bool = False
    """whether sentences of the memory that came in files go along with them"""
    renewing: str = "offer"
    """what becomes of drafts ahead when sentences like theirs are confirmed: off, offer, or alone for by itself"""
    renewing_cents: int = 0
    """how many cents (of a euro) drafting them anew by itself may cost in a talk, as long as it is open"""
    memory_least: int = 75
    """percent from which matches of the memory are taken when a talk is translated from it"""
    volume: int = 100
    """how loud a talk is played, from 0 to 100"""
    table_follows: bool = False
    """whether the segment that is heard becomes the current one"""
    playback_follows: bool = False
    """whether playback goes to the segment that becomes the current one"""
    ticks: bool = False
    """whether a soft tick is heard where a segment starts and ends"""
    over_picture: str = "target"
    """what is shown over the picture: target, source or both"""
    last_folder: str = ""
    version_seen: str = ""
    """the version that was started last; empty before the first start"""
    tour_offered: bool = False
    keys: dict[str, str] = field(default_factory=dict)
    """the keys of commands that the user changed, by the name of the command"""
    arrows_leave: bool = False
    """whether the arrows up and down lead out of an open cell at its edges"""
    commands_used: list[str] = field(default_factory=list)
    """the commands chosen from the palette, the latest first"""

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Return the settings in a file; a value that is missing or has another type gets its default."""
        try:
            stored: Any = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            stored = {}
        settings = cls()
        for each in fields(cls):
            value = stored.get(each.name) if isinstance(stored, dict) else None
            if isinstance(value, type(getattr(settings, each.name))):
                setattr(settings, each.name, value)
        if isinstance(stored, dict) and "profiles" not in stored:
            settings._take_over(stored.get("own_limits"))
        return settings

    @property
    def profile_in_force(self) -> Profile:
        """The limits by which is counted."""
        return profiles.by_name(self.profile, self.profiles)

    def _take_over(self, own_limits: object) -> None:
        """Make a profile of the limits of a version that had no more than one of the user's own."""
        limits = own_limits if isinstance(own_limits, dict) else {}
        if limits or self.profile == "own":
            self.profiles = profiles.taken_over(limits)

    def save(self, path: Path) -> None:
        """Write the settings for this user alone, completely or not at all.

        An error is ignored: they then last until the program ends.
        """
        try:
            private_files.make_folder(path.parent)
            if places.is_usual(path.parent):
                private_files.close_to_others(path.parent)
            private_files.write(json.dumps(asdict(self), ensure_ascii=False, indent=1), path)
        except OSError:
            return
