"""Standards, frameworks and laws by name: how filers write them, and the one name that we report."""
