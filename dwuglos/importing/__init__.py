"""From files to a new talk: which belong together, what they hold, and how two texts are paired."""
