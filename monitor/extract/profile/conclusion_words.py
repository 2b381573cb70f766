"""Words that what is denied and what is told of incidents are both looked for with."""

import re

INCIDENT = r"(?:incidents?|(?:cyber-?)?attacks?|breach(?:es)?|intrusions?|compromises?|events?|outages?)"
THING = rf"(?:{INCIDENT}|unauthori[sz]ed access|threats?|risks?|challenges?|issues?|matters?|vulnerabilities)"
# How one comes to somebody, or to be known: `experienced`, `became aware of`, `were notified of`.
WITNESSED = (
    r"(?:experienc|encounter|identif|suffer|detect|observ|discover|sustain|incur|fac|record"
    r"|(?<!financial )report(?=ed|ing)|uncover|becom|becam|witness|register(?=ed)|receiv\w+ (?:notic|notif|report)"
    r"|seen\b|found\b|noted\b|t(?:aken|ook) place|fallen victim|notified|informed|made aware|occur(?!rence))\w*"
)
AFFECT = r"(?:affect|impact|harm|disrupt|impair|influenc)\w*"
# Before a verb: not `may have experienced`.
SUPPOSEDLY = "".join(rf"(?<!\b{verb}{comma} )" for verb in ("may", "can", "could", "might") for comma in ("", ","))
# One of these is in every sentence that concludes anything on cybersecurity.
ABOUT = re.compile(
    r"cyber|\bsecurity\b|data breach|information systems?\b|ransomware|hack|material|\battacks?\b|business strategy"
)
