"""Which keys commands have."""
