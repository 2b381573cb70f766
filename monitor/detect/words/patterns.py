"""How the word tables write their patterns: alternatives, one a line, against one sentence, ignoring case."""

import re


def any_of(*alternatives: str) -> re.Pattern[str]:
    """A pattern that matches any of the alternatives."""
    return re.compile("|".join(f"(?:{alternative})" for alternative in alternatives), re.IGNORECASE)
