"""What decoders share."""
