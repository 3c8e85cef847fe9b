"""Code that several translators share."""
