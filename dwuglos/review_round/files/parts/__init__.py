"""What kinds of review files share."""
