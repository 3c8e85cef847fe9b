"""The sound of a talk as a picture, with its segments on it."""
