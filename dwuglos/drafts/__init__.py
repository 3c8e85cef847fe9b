"""Machine drafts: what is asked for, asking with patience, and what a run costs and comes to."""
