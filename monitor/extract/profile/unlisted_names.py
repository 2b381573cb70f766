"""Names of laws and standards that no list knows: an Act on privacy, the letters in a list of frameworks.

The lists of names hold what recorded filings write; a filer never seen before may name another.
"""

import re
from collections.abc import Iterator

_SMALL = r"(?: (?:and|&|of|on|for|to|in|the))*"
# `The Right to Financial Privacy Act`, `the Act on Promotion of Information and Communications`
_AN_ACT = re.compile(
    rf"\b(?:(?:[A-Z][a-z]+(?:[’']s|s) )?(?P<name>(?!The )(?:(?!Act\b)[A-Z][\w’'-]*{_SMALL} ){{1,9}}Act)\b"
    rf"|(?P<first>Act on(?: the)? [A-Z]\w+(?:{_SMALL} [A-Z]\w+){{1,8}}))"
)
_OF_OUR_FIELD = re.compile(r"Data|Privacy|Cyber|Information|Security\b|Network|Identity|Secre")
_OTHERS = re.compile(r"Investment|Exchange|Compan(?:y|ies)\b|Officer|Committee|Team|Department|Social Security")
_A_LIST = re.compile(
    r"\b(?:frameworks?|standards?)"
    r"(?:,? (?:and|or|&) (?:industry )?(?:standards|frameworks|guidelines|best practices))?,? "
    r"(?:such as|including(?:,? without limitation,| but not limited to)?|that include|like|includes?|namely):? "
    r"(?P<items>[^.;()]{3,300})"
)
_LETTERS = re.compile(
    r"(?:(?<=, )|(?<=\band )|(?<=\bor )|\A)"
    r"(?!C[A-Z]{1,3}O\b|(?:IT|AI|II|SEC|MFA|EU|US|UK|NIST|ISO|CIS)\b)"
    r"(?P<name>[A-Z][A-Z0-9]{1,7}(?:[ -]\d[\w.-]*|[&/-][A-Z0-9]+)*)(?=,|$| (?:and|or|by) )"
)
_NOBODYS = re.compile(r"(?:Telec|C)ommunications |Networks |Systems ")  # no possessive that lost its apostrophe
_TOO_SHORT = 2  # words: `Security Act` may be any
_RULES = ("regulations", "rules", "resolutions", "requirements", "standards", "guidelines")
# `In compliance with ANATEL regulations`: a regulator's rules by its letters.
_A_REGULATORS = re.compile(
    r"\b(?:complian(?:ce|t)|compl(?:y|ies)|accordance|align(?:s|ed|ment)?|adheres?|consistent) (?:with|to) (?:the )?"
    r"(?P<name>(?!(?:SEC|NYSE|NASDAQ|REIT|ERM|IFRS|GAAP|PCAOB|PRC|IRS|FDA|CSF|DSS|IT|ICT|US|UK|EU|COSO|ITGC)\b)[A-Z]{3,8})"
    rf"(?:[’']?s)? (?:{'|'.join(_RULES)})\b"
)


def unlisted_names(sentence: str) -> Iterator[tuple[str, int, int]]:
    """Each name with where it begins and ends: laws by `Act`, letters in a list after `frameworks such as`, and before
    the word for rules.

    Some are in the lists of names too, which the caller knows.
    """
    for act in _AN_ACT.finditer(sentence) if "Act" in sentence else ():
        name = act["first"] or act["name"]
        name = act[0] if _NOBODYS.match(act[0]) else name
        if len(name.split()) > _TOO_SHORT and _OF_OUR_FIELD.search(name) and not _OTHERS.search(name):
            yield name, act.end() - len(name), act.end()
    for rules in _A_REGULATORS.finditer(sentence) if any(word in sentence for word in _RULES) else ():
        yield rules["name"], *rules.span("name")
    for listed in _A_LIST.finditer(sentence) if "framework" in sentence or "standard" in sentence else ():
        for item in _LETTERS.finditer(listed["items"]):
            start = listed.start("items") + item.start("name")
            yield item["name"], start, start + len(item["name"])
