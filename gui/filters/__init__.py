"""Filters of the segment table, in the order of their chips."""

from gui.filters.all import All
from gui.filters.base import Filter, Predicate
from gui.filters.confirmed import Confirmed
from gui.filters.drafts import Drafts
from gui.filters.estimated import Estimated
from gui.filters.noted import Noted
from gui.filters.outdated import Outdated
from gui.filters.problems import Problems
from gui.filters.untranslated import Untranslated

__all__ = ["FILTERS", "Filter", "Predicate"]

FILTERS: tuple[type[Filter], ...] = (All, Untranslated, Drafts, Confirmed, Noted, Problems, Estimated, Outdated)
"""The first hides nothing: it is chosen at the start, and when something hidden has to be shown."""
