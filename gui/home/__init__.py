"""The home page: every talk of the library."""
