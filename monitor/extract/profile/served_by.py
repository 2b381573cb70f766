"""Firms told by what they do for the filer: `Quill, our external IT provider`, `Quill provides us with backups`.

A filer speaks of itself by its name in the same words, so that only what is done for `us` or by somebody from outside
makes a firm of a name.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from monitor.extract.profile.body_words import MODIFIERS, NEVER
from monitor.extract.profile.firm_grammar import (
    ASIDE,
    NAME,
    NAME_IN_FULL,
    Introduced,
    as_introduced,
    is_a_firm,
    is_about_security,
)
from monitor.extract.profile.known_firms import NO_FIRMS

_Patterns = Iterable[tuple[tuple[str, ...], re.Pattern[str]]]

_US = r"(?:us|(?:the|our) (?:Company|Advis[eo]r|Trust|Fund|Bank|Partnership|Manager|Sponsor|Corporation))\b"
_OUR = r"(?:[Oo]ur|[Tt]he (?:Company|Bank|Trust|Fund|Corporation)(?:[’']?s)?|its)"
_OUTSIDE = r"(?:third[- ]party|external|outside|outsourced|managed|independent|contracted)"
_ABOUT = (
    r"(?:IT|information technology|information security|cyber[ -]?security|security|cloud|hosting|SOC|network|software)"
)
_FIRM = r"(?:provider|vendor|firm|company|partner|contractor|MSP|MSSP|manager)"
_ENDS = r"(?=[,.;)]|$| (?:to|for|and|which|who|that|on|in|as|with)\b)"
_NOT_BY = "".join(
    rf"(?<!{verb} )" for verb in ("hired", "used", "owned", "engaged", "retained", "selected", "required")
)
_STARTS = r"(?:^|, |\band |\bthat )(?:Finally, |In addition, |Additionally, |Currently, |Further, |Moreover, )?"
_PRODUCT = (
    r"(?:software|platform|solution|tool|service|application|product|appliance|firewall|anti-?virus|technology|suite"
    r"|technologies|EDR|MDR|XDR|SIEM|VPN)s?"
)
_USER = r"(?:[Ww]e|(?:[Tt]he|Our) (?:Company|Bank|Corporation|Trust|Manager|Advis[eo]r|Partnership))"
_USES = r"(?:uses?|utili[sz]es?|employs?|leverages?|deploys?|(?:has |have )?(?:deployed|implemented|adopted|installed))"
# Each with words of which one stands in every sentence that it could match: most sentences are put aside cheaply.
_SERVING = (
    (
        (", our ", ", its ", "company", "bank", "trust", "fund", "corporation"),
        re.compile(
            rf"\b{NAME}{ASIDE}, {_OUR} (?:[\w/-]+ ){{0,5}}?(?:{_OUTSIDE}|{_ABOUT})(?: [\w/&-]+){{0,5}}? {_FIRM}\b"
        ),
    ),
    (
        (", a third", ", an external", ", an outside", ", an outsourced", ", a managed", ", an indep", ", a contra"),
        re.compile(rf"\b{NAME}{ASIDE}, an? (?:[\w/-]+ ){{0,3}}?{_OUTSIDE}(?: [\w/&-]+){{0,5}}? {_FIRM}\b"),
    ),
    (
        ("coordinate",),
        re.compile(rf"\bcoordinates? our (?:[\w-]+ ){{1,6}}?with {NAME}{_ENDS}"),
    ),
    (
        ("provides us", "provides the", "provides our", "provided us", "supplies us", "delivers us"),
        re.compile(rf"{_STARTS}{NAME}{ASIDE} (?:also |currently )?(?:provides?|provided|supplies|delivers) {_US}"
        rf" with\b"),
    ),
    (
        tuple(f"{to} {whom}" for to in ("for", "to") for whom in ("us", "the", "our")),
        re.compile(
            rf"{_STARTS}{NAME}{ASIDE} (?:also |currently )?(?:provides?|supplies|delivers|maintains|performs|conducts"
            rf"|hosts|manages|monitors) (?!us\b)[^.;]{{3,110}}? (?:for|to) {_US}"
        ),
    ),
    (
        ("assists", "helps", "supports"),
        re.compile(rf"{_STARTS}{NAME}{ASIDE} (?:also |currently )?(?:assists|helps|supports) {_US} (?:in|with|to"
        rf"|by)\b"),
    ),
    (
        ("which ", "who "),
        re.compile(
            rf"(?:{_STARTS}|\b(?:of|by|from|with) ){NAME}{ASIDE}(?:,| \() ?(?:which|who) (?:provides|monitors"
            rf"|manages|hosts|maintains) [^.;]{{3,110}}? (?:for|to|of) (?:our\b|{_US})"
        ),
    ),
    (
        ("third party ", "third-party "),
        re.compile(rf"\b[Tt]hird[- ]party [^.;,]{{0,60}}?\b(?:(?<!risks )(?<!threats )from|{_NOT_BY}by) {NAME}{_ENDS}"),
    ),
    (
        ("iso from", "ants from", "ant from", "erts from", "ert from", "eers from", "ists from", "als from", "am from"),
        re.compile(
            r"\b(?:rel|us|utili[sz]|engag|leverag|retain|contract|work|support|assist)\w* [^.;]{0,60}?"
            rf"\b(?:v?CISO|consultants?|experts?|engineers|specialists|professionals|team) from {NAME}{_ENDS}"
        ),
    ),
    (
        ("software", "platform", "solution", "tool", "service", "applic", "product", "firewall", "virus", "technolog",
         "suite", "edr", "mdr", "xdr", "siem", "vpn"),
        re.compile(
            rf"\b(?:{_USER} (?:also |currently )?{_USES} (?:the |an? )?|[Bb]y (?:using|employing|utilizing|leveraging"
            rf"|deploying) ){NAME} (?:(?!and\b|or\b)[a-z-]+ ){{0,3}}?{_PRODUCT}\b"
        ),
    ),
    (
        ("in conjunction with", "in partnership with", "in collaboration with"),
        re.compile(
            r"\b[Ii]n (?:conjunction|partnership|collaboration) with (?P<name>[A-Z]\w+(?: [A-Z]\w+){0,2}),? we (?:use"
            r"|employ|utilize|deploy|conduct|perform|monitor|maintain|have)\b"
        ),
    ),
)  # fmt: skip
_DONE = (
    r"(?:conducted|performed|provided|supplied|delivered|carried out|hosted|operated|monitored|administered|completed"
    r"|handled|maintained|certified|issued|managed|supported|powered)"
)
_WORK = (
    r"(?:audits?|assessments?|tests?|testing|scans?|reviews?|exercises?|monitoring|training|backups?|firewalls?|hosting"
    r"|processing|certificat\w+|software|services?|solutions?|platforms?|systems?|tools?|networks?|infrastructure|SOC"
    r"|servers?|data|cent(?:er|re)s?|websites?|applications?)"
)
_OURS = (
    r"our (?:\w+ )?(?:IT|information|systems?|networks?|cyber\w*|security|servers?|data|infrastructure|firewalls?"
    r"|website|environment|technology|email)\b"
)
# Nothing but a capital tells a name here, so that a word the text also writes small is none.
_BARE = (
    (
        ("ed by ", "out by "),
        re.compile(
            rf"\b{_WORK},?(?: \([^)]{{1,40}}\))?(?: [a-z]+){{0,3}}? {_DONE} by {NAME}{ASIDE}{_ENDS}"
        ),
    ),
    (
        (" by ",),
        re.compile(
            rf"\b(?:certified|certification|conformity|conformance)\b[^.;]{{0,60}}?\b(?:ISO|SOC|27001)\b[^.;]{{0,30}}?"
            rf" by {NAME}{_ENDS}"
        ),
    ),
    (
        ("audit", "assessment", "test", "exercise", "stor", "host", "backed up", "backs up", "hous"),
        re.compile(
            rf"\b(?:audits?|assessments?|penetration tests?|testing|exercises?) with {NAME}{_ENDS}"
            rf"|\b(?:stor(?:e|es|ed|ing)|host(?:s|ed|ing)?|back(?:s|ed) up|hous(?:es|ed))\b[^.;,]{{0,50}}? with"
            rf" {NAME.replace('name', 'keeper')}{_ENDS}"
        ),
    ),
    (
        ("s our ",),
        re.compile(
            rf"{_STARTS}{NAME}{ASIDE} (?:also |\w+ly )?(?:reviews|audits|tests|monitors|assesses|scans|manages|hosts"
            rf"|maintains|protects|secures) {_OURS}"
        ),
    ),
    (
        ("software", "platform", "solution", "tool", "firewall", "virus", "suite", "edr", "mdr", "xdr", "siem", "vpn"),
        re.compile(
            rf"\b(?:[Uu]sing|[Vv]ia|[Tt]hrough|[Uu]sage of|[Uu]se of|{_USER} (?:maintains?|runs?|operates?|ha(?:s|ve)))"
            rf" (?:the |an? )?{NAME} (?:(?!and\b|or\b)[a-z-]+ ){{0,3}}?(?:[Ss]oftware|[Pp]latform|[Ss]olution|[Tt]ool"
            r"|[Aa]nti-?[Vv]irus|[Ff]irewall|[Ss]uite|EDR|MDR|XDR|SIEM|VPN)s?\b"
        ),
    ),
    (
        (" use", " util", " employ", " leverage", " deploy", " implement", " adopt", " install", " subscrib"),
        re.compile(
            rf"\b{_USER} (?:also |currently )?(?:{_USES}|subscribes? to) {NAME}{ASIDE}"
            r"(?=[,.;]|$| (?:to|for|as|which|that)\b)"
        ),
    ),
    (
        ("edr", "mdr", "xdr", "siem", "virus"),
        re.compile(rf"(?<![A-Z] )\b{NAME} (?:EDR|MDR|XDR|SIEM|[Aa]nti-?[Vv]irus)\b"),
    ),
    (
        ("using", "via", "usage of"),
        re.compile(rf"\b(?:[Uu]sing|[Vv]ia|[Uu]sage of) {NAME}{ASIDE}(?=[,.;)]|$| (?:to|for|with|aimed|as)\b)"),
    ),
    (
        ("ship with", "tion with", "ment with", "contract with"),
        re.compile(
            rf"\b(?:[Pp]artnership|[Cc]ollaboration|[Ee]ngagement|contract) with {NAME}{ASIDE}"
            r"(?=,? (?:to|for|we|our)\b|\.$)"
        ),
    ),
    (
        ("soc from", "er from", "re from", "orm from", "s from", "tool from", "ion from", "port from"),
        re.compile(
            rf"\b(?:SOC|[Ss]ecurity [Oo]perations [Cc]ent(?:er|re)|software|platforms?|tools?|solutions?|services"
            rf"|support) from {NAME}(?=[,.;)]|$| (?:to|for|which|that|manages|provides|monitors)\b)"
        ),
    ),
    (
        ("rely on", "relies on", "rely upon", "relies upon"),
        re.compile(rf"\brel(?:y|ies) (?:\w+ly )?(?:up)?on {NAME}{ASIDE}, (?:an?|our|which)\b"),
    ),
)  # fmt: skip
# What the filer's own names and products look like too.
_LIKE_THE_FILERS = [
    pattern for _, pattern in _SERVING if _PRODUCT in pattern.pattern or "assists|helps" in pattern.pattern
]
# In full it is a firm whatever its words, and needs no word of security beside it.
_SERVING_IN_FULL = (
    (
        (" by ",),
        re.compile(rf"\b(?:supported|hosted|monitored|maintained|operated|administered|serviced) by {NAME_IN_FULL}"),
    ),
    (
        (" by ",),
        re.compile(
            r"\b(?:information|data|systems?|servers|infrastructure)\b[^.;]{0,80}\b(?:controlled|maintained|hosted"
            rf"|operated|processed|stored|held|managed) by\b[^.;]{{0,80}}? {NAME_IN_FULL}"
        ),
    ),
    (
        ("providers", "vendors", "partners", "consultants", "firms"),
        re.compile(
            rf"\b(?:providers|vendors|partners|consultants|firms)\b[^.;]{{0,140}}?(?:\band|\(|as|including)"
            rf" {NAME_IN_FULL}"
        ),
    ),
)
_FORMS = ("inc", "llc", "l.l.c", "llp", "l.l.p", "ltd", "limited", "corp", "gmbh", "co.", "s.a.", "b.v.", "plc", "p.c.")
_SAID_OF = re.compile(
    r"(?:.*-(?:based|powered|driven|enabled|led|related|wide|level|grade|managed|hosted|only|party)\b.*)"
)


def serving(sentence: str, *, in_cyber_text: bool) -> Iterator[Introduced]:
    """Every firm that the sentence says to serve the filer, in a text that speaks of little else than security or in a
    sentence that speaks of it."""
    small = sentence.lower()
    if in_cyber_text or is_about_security(sentence):
        for match in _matches(_SERVING, sentence, small):
            yield replace(as_introduced(match["name"], match.start("name")), by_its_look=match.re in _LIKE_THE_FILERS)
        for match in _matches(_BARE, sentence, small):
            named = "name" if match["name"] else "keeper"
            yield replace(as_introduced(match[named], match.start(named)), by_its_look=True, is_bare=True)
    if any(form in small for form in _FORMS):
        for match in _matches(_SERVING_IN_FULL, sentence, small):
            yield as_introduced(match["name"], match.start("name"))


def _matches(patterns: _Patterns, sentence: str, small: str) -> Iterator[re.Match[str]]:
    for words, pattern in patterns:
        if any(word in small for word in words):
            for match in pattern.finditer(sentence):
                name = match["name"] or match["keeper"]
                if _is_a_name(name) and not sentence.endswith("d/b/a ", 0, match.start("name")):
                    yield match


def _is_a_name(written: str) -> bool:
    """A firm, and none of the words of bodies and offices alone: `Internal Audit provides us with`."""
    words = written.split()
    small = [word.casefold() for word in words]
    if (
        words[-1].isupper() and len(words) > 1 and words[-1].isalpha() and words[-1] not in ("IT", "USA", "UK")
    ):  # `Quills CIRP` is a plan of somebody's
        return False
    plain = NEVER | MODIFIERS | NO_FIRMS
    return is_a_firm(written) and small[0] not in NEVER and not _SAID_OF.fullmatch(written) and not plain >= set(small)
