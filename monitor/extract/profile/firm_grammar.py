"""Firms that no list knows, by how filers introduce them: `we engaged Quill LLP to`, `cyber firms, such as A and B`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from monitor.extract.profile.body_words import MODIFIERS, NEVER
from monitor.extract.profile.known_firms import ANY_KNOWN, NO_FIRMS

# An apostrophe stands in `O’Quill`; in `Quill’s platform` the name ends before it.
_LETTERS = r"[A-Z](?:[\w+-]|’(?!s\b))+(?<=[A-Za-z0-9])"
WORD = rf"(?:{_LETTERS}|[A-Z][\w.]*\.(?=[A-Z ]))"
FORM = (
    r"(?:,? (?:Inc\.?|LLC|L\.L\.C\.|LLP|L\.L\.P\.|Ltd\.?|Limited|Corp(?:oration|\.)?|GmbH|Co\.|S\.A\.|B\.V\."
    r"|PLC|P\.C\.)(?![\w]))"
)
_WORDS = rf"{WORD}(?: (?:{WORD}|&amp;|&)){{0,5}}"
NAME = rf"(?P<name>{_WORDS}{FORM}?)"
NAME_IN_FULL = rf"(?P<name>{_WORDS}{FORM})"
_FIRM = (
    r"(?:[Ff]irms?|[Vv]endors?|[Pp]roviders?|[Cc]ompan(?:y|ies)|[Cc]onsultants?|[Ss]pecialists?|[Aa]uditors?"
    r"|[Aa]ssessors?|[Cc]ontractors?|[Pp]artners?|advis[eo]rs?|[Ll]aw [Ff]irm|developers?|MSPs?|MSSPs?)"
)
ASIDE = r"(?: ?\([^)]{1,50}\))?"
_APPOSED = rf"{ASIDE},? (?:an?|our|one of the) [^.;]{{0,90}}?\b(?:third[- ]party|{_FIRM}|leaders?|auditor|specializ\w+)"
_TASK = rf"{ASIDE},? (?:to|for|who|which|that|as) "
_ENGAGED = (
    r"\b(?:[Ee]ngag(?:e[sd]?|ing)|[Rr]etain(?:s|ed|ing)?|[Hh]ir(?:e[sd]?|ing)|[Cc]ontract(?:s|ed|ing)? with"
    r"|[Pp]artner(?:s|ed|ing|ship)? with|agreement with|[Oo]utsourced to|services of|[Ww]ork(?:s|ed|ing)? with"
    r"|managed by|supported by|rel(?:y|ies|ied) (?:up)?on|[Ii]n (?:conjunction|partnership|collaboration"
    r"|cooperation) with"
    r"|[Oo]ur partnership with)(?: both| the services of|:)? "
)
_WORKS = (
    r"(?:assess|audit|conduct|consult|perform|produc|provid|monitor|review|test|manag|assist|help|evaluat|penetration"
    r"|cyber|enhanc|utili[sz]|implement|protect|secur|maintain|operat|host|detect|respond|strengthen|improv|deliver|serv"
    r"|support|our IT)\w*"
)
_ENGAGEMENTS = (
    re.compile(
        rf"{_ENGAGED}{NAME}(?:{_APPOSED}|{ASIDE},? (?:to|for) (?:\w+ ){{0,3}}?{_WORKS}"
        rf"|{ASIDE}, which (?:is|speciali[sz]es|provides)\b"
        rf"|{ASIDE},? as (?:an?|the|our|its) [^.;]{{0,60}}?\b{_FIRM}\b)"
    ),
    re.compile(rf"{_ENGAGED}{NAME_IN_FULL}"),
    re.compile(rf"\b(?:by|from|via|through|with) {NAME}{_APPOSED}"),
)
_APPOSITIONS = (
    re.compile(rf"\b{_FIRM}(?<!s)(?: \([A-Z]{{2,6}}\))?(?:, | \(){NAME}(?:\)|{ASIDE}(?:[,;]|{_TASK}))"),
    re.compile(rf"\b(?![Cc]ompan){_FIRM}(?<!s), {NAME}\.?$"),
    re.compile(rf"\b{_FIRM}(?<!s)(?:, | \(){NAME_IN_FULL}"),
)
# Who manages a fund or a trust runs its systems too, and these reports speak of nothing else.
_MANAGER = r"(?:(?:[Ii]nvestment |[Ee]xternal |[Pp]roperty )?(?:[Aa]dvis[eo]r|[Mm]anager|[Aa]dministrator|[Ss]ponsor))"
_MANAGERS = (
    re.compile(rf"(?:[Oo]ur|[Ii]ts|[Tt]he|Companys|Company’s) {_MANAGER}, {NAME}(?=,| \(|\.?$)"),
    re.compile(rf"{NAME_IN_FULL} \((?:[Tt]he |[Oo]ur )?[“\"]*{_MANAGER}[”\"]*[,)]"),
)
_ONE_OF_OURS = re.compile(r"\b(?:[Aa]n?|[Oo]ur|[Tt]he)(?: [\w-]+){0,6} $|\b[A-Z][\w&]*(?:[’']s|s) (?:[\w-]+ ){0,3}$")
_IS_SOMEBODY = re.compile(r"(?:consultant|specialist|auditor|assessor|contractor|partner|advis[eo]r|developer)\b", re.I)
_RELATED = re.compile(
    r"\b(?:parent|affiliates?|subsidiar\w+|sponsor|Advis[eo]r|Manager|Administrator|General Partner|primary"
    r"|operating company)\b"
)
_CYBER = re.compile(
    r"\b(?:cyber\w*|security|electronic|information systems|backups?|penetration|vulnerab\w*|threats?|IT"
    r"|information technology|privacy|data protection"
    r"|SOC ?\d?|antivirus|firewalls?|intrusion|malware|ransomware|encrypt\w*|endpoints?|phishing|incidents?"
    r"|(?:data|security) breach\w*|CMMC|NIST|HITRUST)\b",
    re.IGNORECASE,
)
_NEAR = 150  # characters around a firm in which its work is told
USE = r"(?: for(?: (?!and\b|or\b)[a-z-]+){1,4})?"  # `Quill for hosting and Feather for payments`
_LISTED = re.compile(
    rf"\b(?P<kind>{_FIRM}|[Tt]hird parties|[Tt]ools?|[Ss]olutions?|[Aa]pplications?|[Ss]oftware"
    rf"|[Ss]ervices|[Pp]latforms?|[Pp]roducts) ?,? \(?(?:such as"
    rf"|including|like"
    rf"|namely) "
    rf"(?P<list>(?:the )?{_WORDS}{FORM}?{USE}(?:(?:,| and|, and| or|, or) (?:the )?{_WORDS}{FORM}?{USE}){{0,6}})"
)
# A name that no ordinary word looks like: `OrbitQuill`, `Quill4`. It is a firm or its product where it stands alone.
_INVENTED = r"(?P<name>(?:[A-Z][a-z]+){2,}\d*|[A-Z][a-z]+\d+[A-Za-z]*|[A-Z][a-z]+[A-Z]{2,}\d*)(?![\w-])"
_INVENTED_ONES = (
    re.compile(
        r"\b(?:performed|conducted|provided|supplied|delivered|carried out|hosted|operated|monitored|supported|managed"
        rf"|administered|completed) by {_INVENTED}(?=[),.;]| (?:and|to|for|which|in|as|through|on)\b)"
    ),
    re.compile(
        r"\b[Ww]e (?:also )?(?:currently )?(?:use|utilize|employ|deploy|leverage|have (?:implemented|deployed|engaged)"
        rf"|rely on|work with|partner with|subscribe to) {_INVENTED}(?=[),.;]| (?:and|to|for|which|as|in)\b)"
    ),
    re.compile(
        r"\b(?:[Pp]latforms?|[Tt]ools?|[Ss]oftware|[Ss]olutions?|[Aa]pplications?|[Ss]ystems?|[Pp]roviders?|[Vv]endors?)"
        rf"(?:,| called| named| known as|, known as| \(|,? (?:such as|including|like))? {_INVENTED}"
        r"(?=[),.;]| (?:and|to|for|which|as|in)\b)"
    ),
)
_PLATFORM = re.compile(
    r"\b(?:via|through|using|on) (?:the|an?) (?:[\w-]+ ){0,2}?(?:platform|tool|software|solution)s? "
    rf"(?:called |named |known as )?(?P<name>{WORD})(?=[),.;]| (?:to|for|which|in)\b)"
)
_TAILED = re.compile(
    r"\b(?:partnership with|partner(?:s|ed|ing)? with|work(?:s|ed|ing)? with|provided by|performed by"
    r"|conducted by|managed by"
    r"|(?:briefings|reports|updates|services|support|assistance|guidance) from|[Ee]ngag(?:e[sd]?|ing)"
    r"|[Rr]etain(?:s|ed)?) "
    rf"(?P<name>(?:{_LETTERS} ){{1,2}}(?:Security|Cyber|Cybersecurity|Technolog(?:y|ies)|IT|Solutions"
    r"|Consulting"
    r"|Networks|Labs|Software|Services|Systems|Communications))(?=[,.;)]| (?:and|to|for|which|as|in|allows?|enables?"
    r"|provides?|helps?)\b)"
)
_AMONG_USED = re.compile(
    r"\b(?:us(?:e[sd]?|ing)|utili[sz]\w+|rel(?:y|ies|iance)|limited to|provided by|software"
    r"|third[- ]party)\b[^;]*$",
    re.I,
)
_NO_NAMES_EITHER = """
    saas paas iaas wifi javascript macbook linkedin youtube whatsapp facebook openid bitlocker infragard infosec devops
    devsecops secops cloudops techops netops appsec hitech hitrust fedramp stateramp iphone ipad biztech sharepoint
    onedrive powerpoint vlan
"""
_NO_NAMES = NO_FIRMS | frozenset(_NO_NAMES_EITHER.split())
_BETWEEN = re.compile(r"^the |(?:, and |, or |, (?!Inc\b|LLC|LLP|Ltd|Corp\b)| and | or )(?:the )?")
_NO_FIRMS_END = re.compile(
    r"\b(?:Alliance|Institute|Council|Agency|Association|University|Officer|Committee|Team|Program|Plan|Framework"
    r"|Policy|Act|Audit|Center of|Exchange|Board|Department|Directors?|Counsel|Management|President|Standards?"
    r"|Controls?|System|Government|Ministry|Authority|Bureau|Administration|Directorate|Regulators?|Partnership|Parties|Trust|Fund|v?CISO|CIO|CTO|CCO|CIRP|IRP|ISP|CSIRT|IRT|ERM|SOC)$"
)
_A_PERSON = re.compile(r"[A-Z][a-z]+ [A-Z]\. [A-Z]\w+|(?:Mr|Ms|Mrs|Dr)\b.*")
_LEGAL_FORM = re.compile(rf"{FORM}$")
_SECURITY_KIND = re.compile(
    r"\b(?:cyber[\w-]*|security|penetration testing|privacy|IT|managed|information technology|cloud|hosting|technology"
    r"|third[- ]party)(?: [\w-]+){0,4}$"
    r"|\b(?:protect|prevent|secur|detect|monitor|identif)\w*[^.;]{0,120}$",
    re.IGNORECASE,
)
# These open names of bodies, and of firms too where another word goes on: `Cyber Quill Partners`.
_FIELD_WORDS = """
    cyber cybersecurity network networks digital data cloud security global technology technologies advanced secure
    business systems information internet web risk independent it
"""
FIELDS = frozenset(_FIELD_WORDS.split())
_FIRMS_WORDS = """
    security cyber cybersecurity technology technologies solutions systems consulting consultants group partners
    networks labs software services it advisors advisory associates & digital data tech communications cloud computing
    insurance mutual hosting infosec
"""
_OF_FIRMS = frozenset(_FIRMS_WORDS.split())
_ABSTRACT = re.compile(
    r"(?:ity|ment|[st]ion|ness|[ae]nce|ing|model|method|score|program|policy|plan|directive|essentials|layer|protocol)s?$"
)
_SOCIAL = re.compile(r"\bsocial (?:media|network\w*)$")
_SERVICES = MODIFIERS | {"services", "service", "monitoring", "detection", "testing", "training", "response", "support"}
_SUPPORTS = re.compile(
    r",? (?:to|which|who) (?:\w+ ){0,3}?(?:support|protect|secur|monitor|detect|assess|test|manag)\w* (?:\w+ ){0,3}?"
    r"(?:information technology|IT|cyber\w*|security|systems|networks?)\b"
)


@dataclass(frozen=True, slots=True)
class Introduced:
    """A firm as a sentence introduces it."""

    name: str
    as_written: str
    start: int
    end: int
    by_its_look: bool = False  # the filer's own names look so too
    is_bare: bool = False  # a capital alone tells the name: it is none if the text writes the word small


def introduced(sentence: str) -> Iterator[Introduced]:
    """Every firm that the sentence introduces by name for something about security."""
    seen: set[str] = set()
    is_cyber = is_about_security(sentence)
    others = (*_one_by_one(sentence), *_tailed(sentence)) if is_cyber else ()
    for one in (*others, *_in_lists(sentence, is_cyber), *_managers(sentence), *_by_their_look(sentence)):
        if one.name not in seen:
            seen.add(one.name)
            yield one


def is_about_security(sentence: str) -> bool:
    """Whether a word of security stands in it."""
    return _CYBER.search(sentence) is not None


def _one_by_one(sentence: str) -> Iterator[Introduced]:
    for pattern in _ENGAGEMENTS:
        for match in pattern.finditer(sentence):
            near = sentence[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            related = _RELATED.search(sentence, match.start(), match.end() + 40)
            if is_a_firm(match["name"]) and not related and _CYBER.search(near):
                yield as_introduced(match["name"], match.start("name"))
    for pattern in _APPOSITIONS:
        for match in pattern.finditer(sentence):
            before = sentence[max(0, match.start() - 90) : match.start()]
            somebody = _IS_SOMEBODY.match(match[0]) and may_be_a_person(match["name"])
            if is_a_firm(match["name"]) and _ONE_OF_OURS.search(before) and not (somebody or _RELATED.search(before)):
                yield as_introduced(match["name"], match.start("name"))


def _managers(sentence: str) -> Iterator[Introduced]:
    for pattern in _MANAGERS:
        for match in pattern.finditer(sentence):
            if is_a_firm(match["name"]) or re.fullmatch(r"[A-Z]{3,5}", match["name"]):
                yield as_introduced(match["name"], match.start("name"))


def _by_their_look(sentence: str) -> Iterator[Introduced]:
    for pattern in (*_INVENTED_ONES, _PLATFORM):
        for match in pattern.finditer(sentence):
            name = match["name"]
            if name.casefold() not in _NO_NAMES and not name.isupper():
                yield replace(as_introduced(name, match.start("name")), by_its_look=True)


def _tailed(sentence: str) -> Iterator[Introduced]:
    """`Our partnership with Quill Security`: a name that ends as firms' names do, and has nothing else of a body's."""
    for match in _TAILED.finditer(sentence):
        words = match["name"].split()
        if not any(word.casefold() in MODIFIERS | NO_FIRMS for word in words[:-1]) and not words[0].isdigit():
            yield replace(as_introduced(match["name"], match.start("name")), by_its_look=True)


def _in_lists(sentence: str, is_cyber: bool) -> Iterator[Introduced]:
    """`Cybersecurity vendors, such as A, B and C`: only where the list is of such firms or tools, or a known one stands
    in it: `software such as Google, Quill and Microsoft Office`."""
    for match in _LISTED.finditer(sentence):
        before = sentence[max(0, match.start() - 140) : match.start()].rstrip()
        is_theirs = is_cyber and (_SECURITY_KIND.search(before) or _SUPPORTS.match(sentence, match.end()))
        if match["kind"] == "Company":  # `concerns told to the Company, including its own hotline`
            continue
        if not is_theirs and not (ANY_KNOWN.search(match["list"]) and _AMONG_USED.search(before)):
            continue
        if _SOCIAL.search(before):
            continue
        at = match.start("list")
        for listed in filter(None, _BETWEEN.split(match["list"])):
            name = listed.partition(" for ")[0]
            start = sentence.index(name, at)
            at = start + len(name)
            is_service = match["kind"].lower() in ("services", "products") and name.split()[-1].casefold() in _SERVICES
            if is_a_firm(name) and not is_service:
                yield as_introduced(name, start)


def as_introduced(written: str, start: int) -> Introduced:
    bare = _LEGAL_FORM.sub("", written)
    name = (written if bare.endswith(("&amp;", "&")) else bare).replace("&amp;", "&").strip(" ,")
    return Introduced(name, written.strip(" ,"), start, start + len(written))


def is_a_firm(name: str) -> bool:
    """No office, no law, no standard, no acronym alone; a legal form makes a firm of plain words too."""
    bare = _LEGAL_FORM.sub("", name)
    words = [word.casefold().rstrip(".") for word in re.split(r"[ /&]+", bare) if word]
    if len(bare) < 3 or not words or _A_PERSON.fullmatch(bare):
        return False
    if bare != name:
        return words[0] not in ("the", "our", "company", "registrant")
    if _NO_FIRMS_END.search(bare):
        return False
    if words[0] in FIELDS:
        return _goes_on_as_a_firm(words)
    return words[0] not in NO_FIRMS and not (len(words) == 1 and bare.isupper())


def may_be_a_person(name: str) -> bool:
    """Two or three plain words: a person, unless one of them is of firms, or letters, `Quill MSP`."""
    words = name.split()
    of_firms = _OF_FIRMS.intersection(map(str.casefold, words)) or any(len(w) > 1 and w.isupper() for w in words)
    return len(words) in (2, 3) and not of_firms and not _LEGAL_FORM.search(name)


def _goes_on_as_a_firm(words: Sequence[str]) -> bool:
    rest = tuple(dropwhile(FIELDS.__contains__, words))
    plain = NO_FIRMS | MODIFIERS | NEVER
    if not rest or rest[0] in plain or rest[-1] in NEVER:
        return False
    return not any(map(_ABSTRACT.search, rest))
