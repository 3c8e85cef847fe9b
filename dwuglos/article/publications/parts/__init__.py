"""What publications share."""
