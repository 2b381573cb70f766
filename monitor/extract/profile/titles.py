"""Where a sentence names an office in full."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from monitor.extract.profile.title_kinds import (
    LEADS,
    VICE,
    title,
)
from monitor.extract.profile.title_names import long_form
from monitor.extract.profile.title_words import (
    ASIDE,
    GRADE,
)


@dataclass(frozen=True, slots=True)
class Title:
    """An office named in full: where, and its one name."""

    start: int
    end: int
    name: str


# What the name stands for where one of these follows: `Head of IT and Audit Committee` names a head and a committee.
_BODY_FOLLOWS = re.compile(r" (?:[Cc]ommittee|[Bb]oard|[Tt]eam|[Dd]epartment|[Cc]ouncil|[Gg]roup|personnel|staff)s?\b")
_LAST_CONJUNCT = re.compile(r",? (?:and|&) (?:(?! and | & ).)*$")
_IN_A_BODY = re.compile(r",? (?:and|&|of) (?:[\w’'-]+ )*(?:Committee|Board|Team|Department|Council|Group)$")
# `Vice President, People and Culture and Chief Human Resources Officer` is one person, by the higher office.
_AFTER_RANK = re.compile(rf"{GRADE}*(?:{VICE}|{LEADS})(?:{ASIDE})?, ")
# Every title ends in one of these, which two sentences in three lack.
_HEADS = (
    *("chief", "officer", "president", "vp", "head", "director", "manager", "lead", "principal", "counsel", "auditor"),
    *("chair", "treasurer", "secretary", "controller", "super", "executive", "architect", "analyst", "engineer"),
    *("administrator", "coordinator", "specialist", "advisor", "commander", "technologist", "scientist", "technician"),
    *("assistant", "liaison"),
)
_RANK_ONLY = re.compile(r"(?:,|,? and|,? &) (?:Chief |General Counsel|Treasurer|C[A-Z]{1,3}O\b)")
# `The Information Security and Information Technology Officers of the Bank` are two.
_TWO_OFFICERS = re.compile(r"(?P<one>(?!Chief)[A-Z]\w+(?: [A-Z]\w+)*) and (?P<other>[A-Z]\w+(?: [A-Z]\w+)*) Officers")
_NO_OFFICE_BEFORE = re.compile(r"(?:[Cc]ertified (?:\w+ ){0,2}|Certification (?:\w+ )?|[Cc]hief )$")
_BUSINESS_AREAS = re.compile(" (?:area|unit|line|segment|division)")  # `the vice presidents of the business areas`
_A_NETWORK = re.compile(r"[’']?s? Network\b")  # the Digital Directors Network gives certificates
_OF_THEM = re.compile(
    r" \((?:the |each,? an? )?[“\"]*[A-Z]{3,5}[’']?s?[”\"]*\)"
    r"| responsible for (?:various|different|each|the)\b| who are (?:embedded|responsible)\b"
)
_OWN_CHIEFS = re.compile(
    r"\b(?:[Oo]ur|[Tt]he|[Ii]ts|[Ww]e have|[Cc]ompany[’']?s|[Ll]ocal|[Dd]ivisional|[Rr]egional|[Bb]usiness unit"
    r"|two(?: current)?|three|(?:reviewed|prepared|approved)(?: \w+ly)? by|[A-Z]\w+[’']?s) $"
)


# `Our assessment teams, which include chief information security officers and general counsels`
_IN_OUR_TEAMS = re.compile(
    r"\b[Oo]ur (?:[\w-]+ ){1,4}(?:teams|committees|councils),? (?:which|that|who) (?:include|consist of|comprise)s?\b"
    r"[^.;]{0,160}$"
)


@lru_cache(maxsize=2_048)  # roles, expertise and cadences ask about the same sentences
def titles(sentence: str) -> tuple[Title, ...]:
    """The offices that a sentence names in full. Certificates and chiefs in the plural (of peers) are none."""
    low = sentence.lower()
    return tuple(_titles(sentence)) if any(head in low for head in _HEADS) else ()


def _titles(sentence: str) -> Iterator[Title]:
    for match in title().finditer(sentence):
        written = match[0]
        if written.lower().startswith("certified") or _is_no_office(sentence, match):
            continue
        if _NO_OFFICE_BEFORE.search(sentence[max(0, match.start() - 40) : match.start()]):
            continue
        if _comma_after_rank(written) and _is_rank_only(sentence, match):
            continue
        if both := _TWO_OFFICERS.fullmatch(written):
            end = match.start() + both.end("one")
            yield Title(match.start(), end, long_form(f"{both['one']} Officer"))
            yield Title(end, match.end(), long_form(f"{both['other']} Officer"))
            continue
        written = _without_bodies(written, _BODY_FOLLOWS.match(sentence, match.end()) is not None)
        yield Title(match.start(), match.start() + len(written), long_form(written))


def _is_no_office(sentence: str, match: re.Match[str]) -> bool:
    """Certificates, and the offices of others: `roundtables of chief risk officers`, not `our chief risk officers`."""
    plural = (
        re.search(
            r"[Cc]hief (?![Oo]f |Officer (?:for|of) ).*s$|(?:[Dd]irector|[Mm]anager|[a-z] officer)s$|residents ",
            match[0],
        )
        is not None
    )
    if _A_NETWORK.match(sentence, match.end()):
        return True
    if (match[0].endswith("usiness") or "residents of" in match[0]) and _BUSINESS_AREAS.match(sentence, match.end()):
        return True
    if re.search(r"\bCertified\b|^(?:cyber )?risk managers$|^National Cyber Director$", match[0]):
        return True
    return (
        plural
        and not re.match(r"Co-|[Ll]ocal|[Rr]egional|[Dd]ivisional", match[0])
        and not _OWN_CHIEFS.search(sentence[max(0, match.start() - 20) : match.start()])
        and not _IN_OUR_TEAMS.search(sentence, 0, match.start())
        and not _is_defined(sentence, match.end())
    )


def _is_defined(sentence: str, end: int) -> bool:
    """`Our businesses chief information security officers (CISOs)`, `officers responsible for various parts`."""
    return _OF_THEM.match(sentence, end) is not None


def _comma_after_rank(written: str) -> bool:
    return _AFTER_RANK.match(written) is not None


def _is_rank_only(sentence: str, match: re.Match[str]) -> bool:
    """Not the last but one of a list: `Chief of Staff, VP, Corporate Counsel, and Chief Accounting Officer`."""
    listed = sentence[: match.start()].endswith(", ") and sentence.startswith(", and ", match.end())
    return _RANK_ONLY.match(sentence, match.end()) is not None and not listed


def _without_bodies(written: str, body_follows: bool) -> str:
    """Without the body that the list goes on with."""
    shorter = _LAST_CONJUNCT.sub("", written) if body_follows else _IN_A_BODY.sub("", written)
    return shorter if title().fullmatch(shorter) else written
