"""What speech recognisers share."""
