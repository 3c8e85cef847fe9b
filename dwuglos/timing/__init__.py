"""Times of segments: how people write them, reading speed, and times for text that has none."""

from dwuglos.timing.estimates import estimate_times as estimate_times
from dwuglos.timing.locations import locate as locate
