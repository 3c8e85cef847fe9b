"""One talk: its segments, its article, the edits of both with their history, and facts about its video."""
