"""Polish and English: typography, and what sounds are written like."""
