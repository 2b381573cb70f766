"""What a name of a body is: where it stands in a sentence, its head, and how names are compared."""

import re
from dataclasses import dataclass

BOARD = "board of directors"
LEADING_TEAM = re.compile(r"(?:(?:senior|executive|management|leadership) ?)+team", re.IGNORECASE)
HEAD = re.compile(
    r"\b(?:(?:[Ss]ub-?)?[Cc]ommittees?|[Cc]ouncils?|(?:[Tt]ask|[Ww]orking|[Ss]teering)[ -](?:[Ff]orces?|[Gg]roups?)"
    r"|[Tt]eams?|[Gg]roups?|[Dd]epartments?|[Ff]unctions?|[Oo]rgani[sz]ations?|[Uu]nits?|[Dd]ivisions?|[Dd]irectorate"
    r"|[Ff]orum|[Aa]rea|[Ss]taff|[Cc]ent(?:er|re)s?)\b"
)


@dataclass(frozen=True, slots=True)
class Designation:
    """A body as a sentence names it, and where its name stands."""

    name: str
    head: str
    start: int
    end: int
    joined: str | None = None  # the one name that two may be: `the Audit and Risk Committees review` without apostrophe

    @property
    def key(self) -> str:
        return name_key(self.name)


def name_key(name: str) -> str:
    """A name without regard to case, commas and spelling, and to what is mostly abbreviated."""
    key = " ".join(
        name.casefold()
        .replace("-", " ")
        .replace(",", "")
        .replace(" & ", " and ")
        .replace("cyber security", "cybersecurity")
        .split()
    )
    return key.replace("information technology", "it").replace("enterprise risk management", "erm")
