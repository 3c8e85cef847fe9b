"""The translation memory: what a person has confirmed once, found again where it, or something like it, comes back."""
