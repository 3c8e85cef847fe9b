"""Sound and video of a talk: reading it, where speech is, and a text laid over it."""
