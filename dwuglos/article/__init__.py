"""The Polish article a talk is published as."""
