"""One talk in hand: its segments, its article, what was done to them, and facts about its video."""
