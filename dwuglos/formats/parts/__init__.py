"""What formats share, and the pieces of the larger ones."""
