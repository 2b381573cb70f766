"""Outside firms that act for the filer's cybersecurity, by name; makers of named products included.

Known firms are found by their spellings, others by how they are introduced. Where somebody worked before, what he is
certified in, and whose outage it was, is no part of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from monitor.domain import ThirdParty
from monitor.extract.profile.firm_grammar import introduced
from monitor.extract.profile.known_firms import ANY_KNOWN, KNOWN, OF_EVERYTHING, TAIL
from monitor.extract.profile.managers import managers_of
from monitor.extract.profile.purposes import purpose_of

_BIOGRAPHY = re.compile(
    r"\b(?:[Pp]revious(?:ly)?|[Ff]ormer(?:ly)?|[Pp]rior (?:to|roles?|positions?)|before joining|career|\d+ years"
    r"|years of|serves|(?:serv(?:ed|ing)|worked) (?:as|in|at|on|for)|(?:\w+ )?years at|decades?|positions?|held"
    r"|degree|B\.?S\.?|experience (?:at|with|in|across|working)|roles? (?:at|with|in|including)|graduate\w*|joined"
    r"|began|spent|alumn\w+|employed (?:at|by)|led \w+ at|co-?founded|memberships?|affiliations?|now part of"
    r"|at companies|retired|(?:his|her) role|sectors|our business(?:es)?, including)\b[^;]*$"
    r"|\bin-house\b[^;]{0,80}$|^(?:He|She|His|Her|There|Mr|Ms|Mrs|Dr)\b"
)
_IS_OURS = re.compile(r"\b[Oo]ur(?: [\w-]+){1,6}, $")  # whatever was said of somebody's years before
_PERSONAL = re.compile(
    r"\b(?:CISSP|CISM|CRISC|CompTIA|GIAC|CCN[AP]|MCSE|MCP|Certified \w+|credentials?|qualifications?"
    r"|certifications?,? (?:from|such as|including|by|in)|certifications? (?:held|of|across))\b",
)
_AN_ORGANISATIONS = re.compile(r"\b(?:ISO|SOC ?\d|HITRUST|TISAX|[Aa]udit)\b")
_HARM = re.compile(
    r"[^.;]{0,60}\b(?:outages?|breach(?:ed|es)?|hack\w*|vulnerabilit\w+ (?:in|of)|software update"
    r"|incident (?:at|of|involving))\b"
)
_HARMED = re.compile(
    r"\b(?:outages?|breach(?:es)?|incidents?|attacks?|vulnerabilit\w+|flaws?|software update) (?:\w+ ){0,6}?"
    r"(?:at|of|involving|in|from|by|on|to)(?: the)? $"
)
_FILERS_OWN = re.compile(
    r"(?:[’']?s?)? (?:Board|CISO|employees|colleagues|management|Audit Committee|Chief|Executive|leadership|Global"
    r"|(?:Secure )?Development Lifecycle|Platform product|Inc\.[’']?s|Security(?: Response|, our| Council)"
    r"|(?:enterprise|information) risk|cybersecurity (?:performance|program|team)|information security)\b"
)
_OFTEN = 6  # mentions, from which on a name is the filer's own or its manager's
_PROTECTION = re.compile(
    r"\b(?:cyber\w*|security|protect\w*|threats?|endpoint|encrypt\w*|multi-?factor|MFA|SIEM|detect\w*|antivirus"
    r"|firewalls?|penetration|vulnerabilit\w+)\b",
    re.IGNORECASE,
)
_STORED = re.compile(
    r"\b(?:stor\w+|host\w*|server|off-the-shelf|delivery|development|mechanisms?|hold\w*|frameworks and"
    r"|environment|aligned to) [^.;]{0,120}$",
    re.IGNORECASE,
)
_HOSTS = re.compile(
    r"[^.;,]{0,20}\b(?:for (?:\w+ )?(?:hosting|storage|cloud computing|email)|best practices|environment|email users"
    r"|CSPM|infrastructure)\b"
)
_ACT = re.compile(
    r"\b(?:us(?:e[sd]?|ing)|utili[sz]\w+|engag\w+|retain\w*|hir(?:e[sd]?|ing)|contract\w*|partner\w*|work\w* with"
    r"|collaborat\w+|leverag\w+|employ\w*|deploy\w*|implement\w*|such as|includ\w+|like|namely|by|via|through|from|our"
    r"|with|rel(?:y|ies)|appoint\w*|third[- ]part(?:y|ies)|solutions?|platforms?|software|subscri\w+|consult\w+"
    r"|assess\w*|auditors?|provid\w+|outsourc\w+|maintain\w*)\b[^;]{0,160}$",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r",? (?:\([^)]{0,60}\) ?)?(?:\w+ly )?(?:has |have |also )?(?:conduct|perform|provid|assist|monitor"
    r"|manag|renew|audit|assess|review|certif|act(?:s|ed)|help|support|test|attest|serv|issued|evaluat"
    r"|scan)\w*\b|,? (?:an?|our|one of) "
    r"| (?:anti-?virus|firewalls?|intelligent firewall)\b"
)
_CERTIFIED_NAME = re.compile(
    r"(?: [A-Z][\w+-]*){0,2} (?:Certified|Certification|Practitioner|Networking|Technology Associate)\b"
)


_ENOUGH = 8  # mentions in one sentence that are looked at


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    as_written: str
    start: int
    end: int
    is_introduced: bool = False  # said to be a firm: whoever names himself often does not say that


def third_parties_of(sentences: Sequence[str]) -> tuple[ThirdParty, ...]:
    """Each firm once, in the order of first mention; the purpose from the first sentence that gives one."""
    text = "\n".join(sentences)
    own = _filers_own(text)
    found: dict[str, ThirdParty] = {}
    for sentence in sentences:
        for named in _named_in(sentence):
            if named.name in own or (not named.is_introduced and _is_often_named(named, text)):
                continue
            firm = ThirdParty(named.name, named.as_written, purpose_of(sentence, named.start, named.end), sentence)
            known = found.setdefault(named.name, firm)
            if known.purpose is None and firm.purpose is not None:
                found[named.name] = replace(known, purpose=firm.purpose)
    for manager in managers_of(sentences):
        if not any(firm.startswith(manager.name) for firm in found):
            found[manager.name] = manager
    return tuple(found.values())


def _named_in(sentence: str) -> list[_Named]:
    known = list(_known(sentence)) if ANY_KNOWN.search(sentence) else []
    others = [
        _Named(one.name, one.as_written, one.start, one.end, is_introduced=True)
        for one in introduced(sentence)
        if not any(one.start < named.end and named.start < one.end for named in known)
        and not ANY_KNOWN.search(one.as_written)
        and (_IS_OURS.search(sentence[: one.start]) or not _BIOGRAPHY.search(sentence[: one.start]))
    ]
    return sorted((*known, *others), key=lambda named: named.start)


def _known(sentence: str) -> Iterator[_Named]:
    for name, pattern in KNOWN:
        for match in islice(pattern.finditer(sentence), _ENOUGH):
            if _acts(name, sentence, match):
                tail = TAIL.match(sentence, match.end())
                end = tail.end() if tail else match.end()
                yield _Named(
                    name, sentence[match.start() : end].removesuffix("’s").removesuffix("'s"), match.start(), end
                )
                break


def _acts(name: str, sentence: str, match: re.Match[str]) -> bool:
    """Whether the firm does something here for the filer."""
    before = sentence[: match.start()]
    if _is_about_a_person(sentence, before, match.end()) or _is_harmed(sentence, before, match.end()):
        return False
    if name in OF_EVERYTHING and not _protects(sentence, before, match):
        return False
    tail = TAIL.match(sentence, match.end())
    return bool(_ACT.search(before[-200:]) or _ACTS.match(sentence, tail.end() if tail else match.end()))


def _is_about_a_person(sentence: str, before: str, end: int) -> bool:
    personal = _PERSONAL.search(sentence) and not _AN_ORGANISATIONS.search(sentence)
    return bool(_BIOGRAPHY.search(before) or personal or _CERTIFIED_NAME.match(sentence, end))


def _is_harmed(sentence: str, before: str, end: int) -> bool:
    return bool(_HARM.match(sentence, end) or _HARMED.search(before))


def _protects(sentence: str, before: str, match: re.Match[str]) -> bool:
    near = sentence[max(0, match.start() - 130) : match.end() + 130]
    hosts = _STORED.search(before) or _HOSTS.match(sentence, match.end())
    return _PROTECTION.search(near) is not None and not hosts


def _is_often_named(named: _Named, text: str) -> bool:
    """The big makers of everything may be named often by somebody else."""
    return named.name not in OF_EVERYTHING and text.count(named.name) >= _OFTEN


def _filers_own(text: str) -> frozenset[str]:
    """Known firms that speak here of themselves."""
    if not ANY_KNOWN.search(text):
        return frozenset()
    return frozenset(
        name for name, pattern in KNOWN if any(_FILERS_OWN.match(text, m.end()) for m in pattern.finditer(text))
    )
