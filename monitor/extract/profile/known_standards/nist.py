"""What NIST publishes, by name and by title."""

import re

from monitor.extract.profile.known_standards.makers_names import NIST, NIST_ASIDE

_CSF = (
    r"(?:\(?CSF(?![A-Za-z])|(?:[Cc]yber[ -]?[Ss]ecurity|[Cc]yber) (?:[Rr]isk )?(?:[Mm]anagement |[Mm]aturity )?"
    r"[Ff]ramework"
    r"|[Ff]ramework for [Ii]mproving)(?: \(?[“\"(]*(?:NIST[ -])?CSF[”\")]*\)?)?(?:,? ?(?:[Vv]ersion |v)?[12]\.[01])?"
)

PUBLISHED_BY_NIST: dict[str, tuple[str, ...]] = {
    "NIST CSF": (
        rf"{NIST}{NIST_ASIDE}?{_CSF}",
        rf"{NIST}{NIST_ASIDE}?(?:[Cc]yber[ -]?|[Ss]ecurity |[Cc]ore )?[Ff]ramework\b",
        rf"{NIST} \(Cyber[ -]?[Ss]ecurity Framework\)",
        # its functions, one by one; what helps to `identify, protect, detect` is any framework
        rf"{NIST}(?=[^;.]{{0,250}}?[:(] ?(?:[Gg]overn, )?[Ii]dentify, [Pp]rotect, [Dd]etect, [Rr]espond\b)",
        r"\bN\.I\.S\.T\.? (?:[Cc]yber[ -]?[Ss]ecurity )?[Ff]ramework\b",
        r"Framework for Improving Critical Infrastructure Cyber ?[Ss]ecurity",
        rf"{NIST}{NIST_ASIDE}?(?:[\w-]+ ){{1,3}}(?:and|&) (?:the )?[Cc]yber ?[Ss]ecurity [Ff]ramework\b",
        r"[Ii]dentify, [Pp]rotect, [Dd]etect, [Rr]espond,? (?:and )?[Rr]ecover\)? (?:of|in|within) (?:the )?"
        rf"{NIST}(?: [Ss]tandards?)?",
        # `(NIST) in their Cybersecurity Framework`, `a NIST based Cybersecurity Framework`; not the filer's own
        rf"{NIST}(?:(?!\b(?:our|own|Company|program|and CIS)\b)[^.;,]){{0,70}}? Cyber ?[Ss]ecurity Framework\b",
        r"(?:(?:[Cc]yber[ -]?)?[Ss]ecurity )?\b[Ff]ramework (?:\([^()]{3,40}\) )?"
        r"(?:and (?:\w+ )?(?:practices|models) )?"
        r"(?:(?:as )?(?:set forth |\w+ (?:and \w+ )?)?by|of|from) (?:the )?"
        rf"(?:U\.?S\.? (?:[Gg]overnment[’']?s? |Department of Commerce[’']?s? )?)?{NIST}",
        r"(?<!HITRUST )\bCSF\b(?: 2\.0)?",
        rf"{NIST}{NIST_ASIDE}?(?:[Cc]yber[ -]?[Ss]ecurity|CSF)(?= and (?:(?:the )?ISO|Privacy|AI|Artificial)\b)",
        rf"{NIST}{NIST_ASIDE}?[Cc]yber[ -]?[Ss]ecurity(?: [Ss]tandard| [12]\.\d)\b",
    ),
    "NIST RMF": (
        r"(?<=Framework and )Risk Management Framework(?= \(RMF\))|(?<=\(CSF\) and )Risk Management Framework",
        rf"{NIST}{NIST_ASIDE}?[Rr]isk [Mm]anagement [Ff]ramework",
        r"(?:(?<=Cybersecurity Framework and the )|(?<=Standard and the ))Risk Management Framework",
        r"\bNIST RMF\b",
    ),
    "NIST SP 800": (
        rf"{NIST}{NIST_ASIDE}?(?:SP|Special Publications?)[ -](?:\(SP\) )?800(?![ -]*\d)",
        r"\bNIST[ -]800\b(?![ -]*\d)",
        rf"{NIST}{NIST_ASIDE}?800(?:[ -](?:series|Series|Special Publications?))",
    ),
    "NIST SP 800-61": (
        rf"(?:{NIST}{NIST_ASIDE})?Computer Security (?:and )?[Ii]ncident Handling (?:Guide|[Ff]ramework)",
    ),
    "NIST SP 800-171": (r"\bNIST (?:SP )?8\d\d-171\b",),  # the slip in 0001041803-25-000060
    "NIST SP 800-30": (rf"(?:{NIST}{NIST_ASIDE})?Guide for Conducting Risk Assessments",),
    "NIST Privacy Framework": (
        rf"{NIST}{NIST_ASIDE}?[Pp]rivacy [Ff]ramework",
        r"(?<=and )(?:the )?Privacy Framework(?= \(?[“\"(]*(?:NIST|PF|NPF))|(?<=\(CSF\) and )Privacy Framework",
        r"\bNIST PF\b",
        r"(?<=[Ss]ecurity and )Privacy Frameworks\b",
    ),
    "NIST SSDF": (r"Secure Software Development Framework(?: \(SSDF\))?", r"\bSSDF\b"),
    "NICE Framework": (r"\bNICE (?:Cybersecurity Workforce )?Framework",),
    "NIST AI RMF": (
        rf"{NIST}{NIST_ASIDE}?(?:AI|[Aa]rtificial [Ii]ntelligence) (?:[Rr]isk [Mm]anagement [Ff]ramework|RMF)",
        r"\bAI RMF\b",
        r"(?:(?<=[Ss]ecurity and )|(?<=CSF and ))(?:AI|Artificial Intelligence) Risk Management Frameworks?\b",
    ),
}
# Titles of NIST that are no framework of the table above: `NIST Cyber Resiliency Framework`.
NIST_TITLE = re.compile(
    rf"{NIST}{NIST_ASIDE}(?P<title>(?!(?:Cyber[ -]?[Ss]ecurity|Cyber|Risk Management|Privacy) (?:Framework|Risk))"
    r"(?!CSF|AI |Artificial|Standards |Computer Security Incident H|and |Cyber[ -]?[Ss]ecurity Maturity)"
    r"(?:(?:[A-Z][\w-]+|and|of|for) ){2,6}(?:Framework|Guide))\b"
)
