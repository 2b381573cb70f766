"""Who by name holds an office: another person in it is a change, however little else of the sentence is."""

import re

_NAME = (
    r"((?:(?!Chief|Vice|Senior|Executive|Deputy|Interim|Information|The|Our|Its)[A-Z][a-zé’'-]+ )(?:[A-Z]\.? )?"
    r"[A-Z][A-Za-zé’'-]+)"
)
_OFFICE = (
    r"(?:CISO|CIO|CTO|CSO|[Cc]hief (?:[A-Z]\w+ (?:and )?){1,4}[Oo]fficer|Chief (?:[a-z]+ ){1,4}officer"
    r"|(?:(?:Senior|Executive) )?Vice President|(?:Head|Director) of)\b"
)
_WHOSE = r"(?:our|[Tt]he Company[’']?s|its|the)"
_PEOPLE = (
    re.compile(r"\b(?:Mr|Ms|Mrs|Dr)\.? (?:[A-Z][\w’'-]+ (?=[A-Z]))?([A-Z][\w’'-]+)"),
    re.compile(
        rf"\b{_NAME},? (?:(?:is|serves as|who is|acts as) )?(?:currently )?(?:{_WHOSE} )?(?:current )?{_OFFICE}"
    ),
    re.compile(rf"\b{_WHOSE} (?:current )?{_OFFICE}(?: \([^()]*\))?, {_NAME},"),
)


def people(text: str) -> frozenset[str]:
    """The family names of those whom a text, as it is written, names with an office or as Mr. or Ms."""
    found = (match[1] for pattern in _PEOPLE for match in pattern.finditer(text))
    return frozenset(re.sub(r"[’']s$|[’']", "", name).split()[-1].casefold() for name in found)


def successors(before: str, after: str) -> frozenset[str]:
    """Those whom only the later sentence names, where it names nobody of the earlier."""
    was, now = people(before), people(after)
    return now if was and now and not was & now else frozenset()


def names_an_office(text: str) -> bool:
    return re.search(_OFFICE, text) is not None
