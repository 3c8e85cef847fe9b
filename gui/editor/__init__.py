"""The editor of a talk: the segment table, its cells and its page."""
