"""Words around the days of an incident, and the ways in which a day is written. All against folded text."""

import re

from monitor.detect.words.patterns import any_of

_NAMES = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
# "May 3, 2026", "3 May 2026" where the filer is British, "late November 2023", "in May".
DAY = re.compile(
    r"(?:\b(?P<day2>\d{1,2})(?:st|nd|rd|th)?(?: of)? |(?P<part>\b(?:early|mid|late)[- ]))?"
    rf"\b(?P<month>{_NAMES})"
    r"(?: (?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d%]))?(?:,? (?:of )?(?P<year>(?:19|20)\d\d)\b)?"
)
# "2025/11/19", as Taiwanese announcements write it.
NUMBERED_DAY = re.compile(r"\b(?P<year>20\d\d)[/-](?P<month>\d{1,2})[/-](?P<day>\d{1,2})\b")
SPAN_TO = re.compile(r",? (?:and|to|through|until) (?:or about )?")
UNTIL = re.compile(r",? (?:to|through|until|-) (?:or (?:about|around) )?|-")
AND = re.compile(r",? and ")
BETWEEN = re.compile(r"\b(?:between|weekend of|nights? of)(?: approximately| about| around)? $", re.IGNORECASE)
BARE_DAY = re.compile(r"\b(?P<day>\d{1,2}) (?:and|to|-) $")

ABOUT = re.compile(r"\b(?:about|approximately|around|roughly)\s*$", re.IGNORECASE)
_PREPOSITION = (
    r"(?:on|in|since|during|by|at|of|between|from|until|about|around|approximately|yesterday,|dawn,"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day,)"
)
ON = re.compile(rf"\b{_PREPOSITION}\s*$", re.IGNORECASE)
# What may stand between a verb and its day: "on", "on or about", "at around 11 p.m. on", "during the weekend of".
_TO_DAY = (
    r" (?:(?:on|in|since|during|from|between|at|as of)\b(?: or)?(?: (?:about|around|approximately))?)"
    r"(?: (?:the )?(?:night|weekend|morning|evening|afternoon|early hours)(?: of| to)?"
    r"| [\w.:-]{1,9} [ap]\.?m\.?(?: on)?)?"
    r"(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,)?\s*$"
)
DETERMINED_ON = re.compile(rf"\b(?:determined|concluded){_TO_DAY}", re.IGNORECASE)
DETECTED_ON = re.compile(
    r"\b(?:identified|detected|confirmed|detection of [^,;.]{3,40}|discovered|discovery of [^,;.]{3,40}|found"
    r"|noticed|observed"
    r"|learned of [^,;.]{3,40}|aware of [^,;.]{3,40}|notified|informed (?:us|it|its customers)|to (?:our"
    r"|its) (?:notice|attention)"
    rf"|saw [^,;.]{{3,40}}){_TO_DAY}",
    re.IGNORECASE,
)
OCCURRED_ON = re.compile(
    r"(?:\b(?:occurred|began|beginning|begun|started|starting|took place|commenced|happened|active [^,;.]{0,40}"
    r"|there|disruptions?|attacked|hit|incident|attack|ransomware"
    rf"|on the night|during the night|early hours){_TO_DAY}|\bdate of (?:the )?occurrence[^:]{{0,30}}: ?$"
    r"|\b(?:during|on|in) the (?:night|early hours|morning|evening)(?: of| to)(?: \w+,)? $)",
    re.IGNORECASE,
)
MATERIAL = any_of(r"\bmaterial\b")

DETERMINED = any_of(r"\b(?:determined|concluded)\b(?=.*\bmaterial)")
DETECTED = any_of(
    r"\b(?:identified|detected|discovered|learned|learnt|received|found|noticed|observed|saw)\b",
    r"\b(?:became|was made) aware\b",
    r"\b(?:was|were) (?:notified|informed|alerted)\b|\bnotified (?:us|the company|the registrant)\b",
    r"\bdetermined that\b(?! [^.;]{0,120}\bmaterial\b)",
)
OCCURRED = any_of(
    r"\b(?:experienced|suffered|occurred|began|started|sustained|gained|accessed|exfiltrated|copied|stole"
    r"|encrypted|drained"
    r"|used|downloaded|entered|compromised|lost)\b",
    r"\b(?:was|were) (?:the )?(?:target|victim|subject|hit|attacked|altered|defaced|encrypted|unavailable"
    r"|under attack)\b",
    r"\b(?:came under|fell victim)\b",
)
# A day of the answer, not of the event: told, filed, announced, restored.
NO_DAY_OF_IT = any_of(
    r"^[^;]{0,300}?\b(?:announced|reported|filed|notified|informed|issued|told|restored|resumed|completed|entered into"
    r"|engaged|published|expired|expects?|will|appointed|released|provided|notices|notes)\b"
)

# A month stands for a day only where its clause begins with it: "In May our site …", "…, in early June we …".
BEGINS = re.compile(r"(?:^|[,;:] |\bthat |\band )(?:in|since|during|beginning in) $", re.IGNORECASE)
TOLD_ON = re.compile(r"\b(?:disclosed|reported|announced|communicated)(?: \w+){0,2} on $", re.IGNORECASE)

# What makes the day after it the day of a filing: the word that files, with nothing told in between.
FILED = any_of(
    r"\b(?:filed|furnished|submitted)\b",
    r"\b(?:form 8-k|form 6-k|report|notice|announcement|press release|statement)(?: \([^)]*\))?,? (?:dated|of)\b",
)
JOINED = re.compile(r"(?:\band|,)\s*$")
TELLING_BETWEEN = any_of(
    r"\b(?:determined|concluded|identified|detected|discovered|learned|experienced|aware|announced)\b"
)
