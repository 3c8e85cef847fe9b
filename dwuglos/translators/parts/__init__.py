"""What translators share."""
