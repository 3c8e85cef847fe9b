"""What the program remembers about its user's choices."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Settings:
    """Typed settings with defaults. A file that is missing, damaged or from another version never stops the program."""

    theme: str = "system"
    """system, light or dark"""
    language: str = "system"
    """system, en or pl"""
    notify: bool = True
    """whether the desktop is told when a long run ends while the user is elsewhere"""
    profile: str = "netflix-pl"
    services_told: list[str] = field(default_factory=list)
    """translators of which the user was told where the text goes, and agreed"""
    translator: str = "google"
    """which translator makes drafts"""
    compared: list[str] = field(default_factory=list)
    """the two translators that were compared last"""
    services: dict[str, dict[str, str]] = field(default_factory=dict)
    """what each translator was given, by its name; no keys, which are never in a file"""
    export: dict[str, str | bool] = field(default_factory=dict)
    """the choices of the last export"""
    publication: str = "article-html"
    """the form an article was published in last"""
    window: dict[str, str] = field(default_factory=dict)
    """where the window was and how its parts were laid out, as the window wrote it"""
    last_folder: str = ""
    version_seen: str = ""
    """the version that was started last; nothing before the first start"""
    tour_offered: bool = False
    keys: dict[str, str] = field(default_factory=dict)
    """the keys of commands where the user changed them, by the name of the command"""
    commands_used: list[str] = field(default_factory=list)
    """the commands chosen from the palette last, the latest first"""

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Read settings; whatever is not there or not of its kind has its default."""
        try:
            stored: Any = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            stored = {}
        settings = cls()
        for each in fields(cls):
            value = stored.get(each.name) if isinstance(stored, dict) else None
            if isinstance(value, type(getattr(settings, each.name))):
                setattr(settings, each.name, value)
        return settings

    def save(self, path: Path) -> None:
        """Write settings in one piece; where that is not possible they last as long as the program."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            new = path.with_name(path.name + ".new")
            new.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1), "utf-8")
            new.replace(path)
        except OSError:
            return
