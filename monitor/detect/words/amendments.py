"""How an amendment says that it leaves an item as it was."""

import re

# "Item 1C. Cybersecurity. Not amended." "This item has been omitted; see the Original Filing."
LEFT_OUT = re.compile(
    r"\b(?:not (?:been |being )?(?:amended|changed|modified|updated|included)|no (?:change|amendment)s?"
    r"|omitted|unchanged|not applicable|reserved|previously (?:filed|included|disclosed|reported)"
    r"|(?:original|initial) (?:filing|report|form|annual|10-K|20-F))\b",
    re.IGNORECASE,
)
# A section of more words is a disclosure, whatever such words stand in it.
LONGEST_NOTE = 60
