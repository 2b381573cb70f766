"""Certificates of persons, by the letters they are known by, with the names they are written out in.

Names are those of their issuers: ISC2, ISACA, EC-Council, GIAC, IAPP, CompTIA, Offensive Security, the Cloud Security
Alliance, NACD and others. Letters count only in capitals and standing alone; `CISA` is also the name of an agency.
"""

import re

_NAMES: tuple[tuple[str, str], ...] = (
    ("CISSP", r"certified information systems? security professionals?"),
    ("CISM", r"certified information security managers?"),
    ("CISA", r"certified information systems? auditors?"),
    ("CRISC", r"certified in risk and information systems? controls?"),
    ("CGEIT", r"certified in the governance of enterprise IT"),
    ("CDPSE", r"certified data privacy solutions engineers?"),
    ("CCSP", r"certified cloud security professionals?"),
    ("CCSK", r"certificate of cloud security knowledge"),
    ("SSCP", r"systems security certified practitioners?"),
    ("CSSLP", r"certified secure software lifecycle professionals?"),
    ("CGRC", r"certified in governance,? risk,? and compliance"),
    ("CAP", r"certified authorization professionals?"),
    ("ISSAP", r"information systems security architecture professionals?"),
    ("ISSMP", r"information systems security management professionals?"),
    ("CEH", r"certified ethical hackers?"),
    ("CCISO", r"certified chief information security officers?"),
    ("CHFI", r"computer hacking forensic investigators?"),
    ("CPENT", r"certified penetration testing professionals?"),
    ("OSCP", r"offensive security certified professionals?"),
    ("GIAC", r"global information assurance certifications?"),
    ("GSLC", r"giac security leadership(?: certification)?"),
    ("GCIH", r"giac certified incident handlers?"),
    ("GSEC", r"giac security essentials(?: certification)?"),
    ("GCFA", r"giac certified forensic analysts?"),
    ("GPEN", r"giac (?:certified )?penetration testers?"),
    ("GCIA", r"giac certified intrusion analysts?"),
    ("GSTRT", r"giac strategic planning,? policy,? and leadership"),
    ("CIPP", r"certified information privacy professionals?"),
    ("CIPM", r"certified information privacy managers?"),
    ("CIPT", r"certified information privacy technologists?"),
    ("AIGP", r"artificial intelligence governance professionals?"),
    ("Security+", r"comptia security ?\+"),
    ("CySA+", r"cybersecurity analyst certification"),
    ("CASP+", r"comptia advanced security practitioner"),
    ("Network+", r"comptia network ?\+"),
    ("CPA", r"certified public accountants?|chartered professional accountants?"),
    ("CIA", r"certified internal auditors?"),
    ("CFE", r"certified fraud examiners?"),
    ("CCEP", r"certified compliance (?:and|&) ethics professionals?"),
    ("CBCP", r"certified business continuity professionals?"),
    ("CPP", r"certified protection professionals?"),
    ("PMP", r"project management professionals?"),
    ("MCSE", r"microsoft certified systems? engineers?"),
    ("CCNA", r"cisco certified network associates?"),
    ("CCNP", r"cisco certified network professionals?"),
    ("CCIE", r"cisco certified internetwork experts?"),
    ("CNE", r"certified novell engineers?"),
    ("CERP", r"certified enterprise risk professionals?"),
    ("CRCM", r"certified regulatory compliance managers?"),
    ("CBISO", r"certified banking information security officers?"),
    ("CBSM", r"certified bank(?:ing)? security managers?"),
    ("CBVM", r"certified banking vendor managers?"),
    ("CCFP", r"certified cyber forensics professionals?"),
    ("CERT Certificate in Cybersecurity Oversight", r"cert certificate in cyber-?security oversight"),
    ("NACD Directorship Certification", r"nacd\.dc|(?:nacd )?directorship certification"),
    ("ISO 27001 Lead Auditor", r"iso(?:/iec)? ?27001(?::\d+)?,? (?:certified )?lead auditors?"),
    ("ISO 27001 Lead Implementer", r"iso(?:/iec)? ?27001(?::\d+)?,? (?:certified )?lead implementers?"),
    ("QTE", r"qualified technology experts?"),
    ("ITIL", r"itil(?: v?\d| foundations?)* certifi\w+"),
)
# Letters that stand for something else in these texts unless a certificate is spoken of right there.
_AMBIGUOUS = frozenset(("CISA", "CAP", "CIA", "CPP", "CPA", "CFE", "PMP", "QTE", "ITIL", "CNE", "CERP", "CCFP"))
_LETTERS = "|".join(re.escape(name) for name, _ in _NAMES if " " not in name)
_BY_LETTERS = re.compile(  # the `IT Infrastructure Library (ITIL)` is the framework itself
    rf"(?<![\w-])(?<!Library \()(?:C[|]CISO|{_LETTERS})(?:/[A-Z]{{1,3}}|-[A-Z]{{2}})?(?:[’']?s)?(?![\w&])"
)
_BY_NAME = [(name, re.compile(rf"\b(?:{pattern})(?!\w)", re.IGNORECASE)) for name, pattern in _NAMES]
_SPEAKS_OF = re.compile(
    r"\b(?:certif(?!ied public)\w*|credentials?|designations?|holds?|accredit\w*|qualifications?|qualified"
    r"|licen[cs]ed?)\b",
    re.IGNORECASE,
)
_AN_AGENCY = re.compile(
    r"\bCybersecurity (?:and|&) Infrastructure Security Agency"
    r"|\b(?:alerts?|bulletins?|from|with|by|the) CISA\b(?! [cd]e)"
)
_IN_NAMES = re.compile(  # one of which is in every name that is written out
    r"certif|giac|comptia|practitioner|investigator|professional|expert|directorship|nacd|lead |itil", re.IGNORECASE
)


def certificates_in(sentence: str) -> list[tuple[int, str]]:
    """Where a sentence names which certificate, in order."""
    found = []
    if _IN_NAMES.search(sentence):
        found += [(match.start(), name) for name, pattern in _BY_NAME for match in pattern.finditer(sentence)]
    for match in _BY_LETTERS.finditer(sentence):
        name = "CCISO" if "CISO" in match[0] else re.split(r"[/’'-]|s$", match[0])[0]
        if name not in _AMBIGUOUS or (_SPEAKS_OF.search(sentence) and not _AN_AGENCY.search(sentence)):
            found.append((match.start(), name))
    return sorted(found)
