"""What the first minutes need."""
