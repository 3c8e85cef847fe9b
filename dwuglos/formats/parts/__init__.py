"""Code that several formats share, and the parts of the larger formats."""
