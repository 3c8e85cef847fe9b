"""What a format keeps as JSON in an extra: it comes back from libraries too, which may be damaged or a stranger's."""

from __future__ import annotations

import json


def value_in(extra: str, name: str) -> object:
    """Return the value that the format of that name keeps; None in the extra of another, and in one that is damaged."""
    if not extra.startswith(f"{name}:"):
        return None
    try:
        return json.loads(extra.removeprefix(f"{name}:"))
    except (ValueError, RecursionError):
        return None


def texts_in(extra: str, name: str) -> dict[str, str]:
    """Return the texts that a format keeps, by their names."""
    return {key: value for key, value in _items(extra, name) if isinstance(value, str)}


def lists_in(extra: str, name: str) -> dict[str, list[str]]:
    """Return the lists of texts that a format keeps, by their names."""
    lists = ((key, value) for key, value in _items(extra, name) if isinstance(value, list))
    return {key: value for key, value in lists if all(isinstance(each, str) for each in value)}


def _items(extra: str, name: str) -> list[tuple[str, object]]:
    value = value_in(extra, name)
    return list(value.items()) if isinstance(value, dict) else []
