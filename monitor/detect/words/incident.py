"""Words by which a current report tells of a cybersecurity incident, and words that only sound like it.

All patterns are matched against one sentence with straight quotes and plain hyphens, ignoring case.
"""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


# What happened. Each stands for something unauthorized; "outage" and "disruption" alone do not (a faulty update of a
# security product takes systems down without anyone breaking in).
EVENT = _any(
    r"cyber[- ]?security (?:\w+ )?(?:incident|attack|event|breach|intrusion|matter)s?",
    r"cyber[- ]?(?:attack|incident|event|intrusion|breach|crime)s?\b",
    r"\b(?:information|it|data) security (?:incident|event|breach)s?",
    r"\bsecurity (?:incident|breach)(?:es|s)?\b",
    r"\bdata (?:breach|leak|theft|exfiltration)(?:es|s)?\b",
    r"ransom ?ware",
    r"\bmalware\b",
    r"unauthori[sz]ed (?:third[- ]party |external |outside )?(?:access|activit|intrusion|part(?:y|ies)|actor|disclosure|acquisition|individual|person)",
    r"unauthori[sz]ed third part(?:y|ies)",
    r"without authori[sz]ation",
    r"threat actors?",
    r"\b(?:nation-state|state-sponsored)\b[\w\s-]{0,40}\bactors?",
    r"\bhack(?:ed|ing|ers?)\b",
    r"\bexfiltrat(?:ed|ion)\b",
    r"\bunlawfully accessed\b",
    r"\bintrusion (?:in|into|on)\b",
    r"\bphishing (?:attack|incident|scheme)",
    r"\bbusiness e-?mail compromise",
    r"suspicious activity\b[\w\s-]{0,30}(?:information|it|network|system)",
    r"\bdefaced\b",
)

# Telling verbs: the registrant came to know of it or it befell the registrant. Past tense, or the perfect, or "is
# investigating": the tenses in which something that happened is told.
TOLD = _any(
    r"\b(?:identified|detected|discovered|experienced|suffered|uncovered|sustained)\b",
    r"\b(?:became|become|been made|was made|were made) aware (?:of|that)\b",
    r"\b(?:learned|learnt) (?:of|that|about)\b",
    r"\b(?:was|were|been) (?:notified|informed|alerted|advised)\b",
    r"\b(?:was|were|been) (?:the )?(?:target|victim|subject(?:ed)?)\b",
    r"\bdetermined (?:on [^,]{4,25}, )?that\b",
    r"\breceived (?:a|an|communications?|e-?mails?|notice|a ransom)\b",
    r"\b(?:is|are|been|was|were) (?:currently |actively )?(?:investigating|responding to|addressing)\b",
    r"\bresponded to\b",
    r"\b(?:resulted|resulting|arising|stemming) from (?:a|an|the)\b",
    r"\bcaused by (?:a|an|the)\b",
    r"\b(?:due to|as a result of|because of) (?:a|an) (?=cyber|ransom|data|security|unauthori)",
)

# Who broke in, doing it: needs no telling verb.
DEED = _any(
    r"(?:threat actors?|unauthori[sz]ed (?:third )?(?:part(?:y|ies)|actors?|persons?|individuals?)|attackers?|hackers?"
    r"|cyber ?criminals?|third part(?:y|ies)|former employee)\b[^.;]{0,60}?"
    r"\b(?:gained|obtained|accessed|acquired|exfiltrated|copied|stole|encrypted|deployed|deleted|published|transferred)\b",
    r"\b(?:data|files|information)\b[^.;]{0,60}\b(?:was|were|been|being) "
    r"(?:\w+ )?(?:exfiltrated|stolen|encrypted|taken from|accessed without)",
    r"unauthori[sz]ed (?:access|activity)\b[^.;]{0,40}\boccurred\b",
)

# Stands before the verb: then nothing is said to have happened.
HYPOTHETICAL = _any(
    r"\b(?:may|might|could|would|can|should|if|whether|unless|potential(?:ly)?|hypothetical|in case|any(?:one|body)?)\b"
)
DENIED = _any(r"\b(?:not|no|never|nor|neither|none|without having)\b", r"n't\b")

# Told as a habit of the world, not as an event: risk-factor wording, wherever it stands.
GENERIC = _any(
    r"\bfrom time to time\b",
    r"\bin the past\b",
    r"\band (?:may|expect(?:s)? to|could|will|are likely to) (?:in the future |continue to |also )?(?:continue|be|experience|face|in the future)",
    r"\bcontinue(?:s)? to (?:experience|be (?:the )?(?:target|subject))",
    r"\b(?:cyber[- ]?attacks|cyber ?security (?:incidents|threats|attacks)|security breaches|data breaches|threats)\b"
    r"[^.;]{0,80}\b(?:are|have become|continue|increas|evolv)",
    r"\bwe (?:regularly|routinely|frequently|continually)\b",
    r"\brisks?,? (?:of|from|relating to|related to|associated with|include)\b",
    r"\bsuch as\b[^.;]{0,200}\b(?:cyber|breach|malware|ransomware)",
)

# What a vendor sells, or what it read about others: the subject is not the registrant.
PRODUCT = _any(
    r"\b(?:helps?|enables?|allows?|protects?|prevents?|empowers?) (?:\w+ ){0,3}(?:customers|organi[sz]ations|businesses|users|companies|teams|to)\b",
    r"\b(?:our|the|new) (?:solutions?|products?|platform|offerings?|services?|portfolio|technolog\w+)\b[^.;]{0,60}"
    r"\b(?:detect|identif|prevent|protect|defend|secur|stop|mitigat)",
    r"\b(?:customers|organi[sz]ations|enterprises|businesses|companies) (?:that|who|which|have|had|are)\b",
    r"\b(?:launch(?:ed|es)?|announc(?:ed|es)|introduc(?:ed|es)|unveil(?:ed|s)|award(?:ed)?|contract)\b",
    r"\b(?:survey|research|report|study) (?:found|shows?|reveals?)\b",
)

# Told as a figure of a quarter: an earlier incident's cost, not its first telling.
RESULTS = _any(
    r"\b(?:quarter|year|half|period|revenues?|sales|earnings|margin|ebitda|eps|per share|net income|costs?|expenses?|charges?|growth)\b"
    r"[^.]{0,160}\b(?:cyber|ransomware|breach|security incident)",
    r"\b(?:cyber|ransomware|breach|security incident)[^.]{0,160}"
    r"\b(?:revenues?|sales|earnings|margin|ebitda|eps|per share|net income|costs?|expenses?|charges?|growth|insurance recover\w+)\b",
)

# An old matter coming to its end in court is not the incident.
LEGAL = _any(
    r"\b(?:settle(?:d|ment)|lawsuits?|class actions?|plaintiffs?|litigation|complaint|court|consent (?:order|decree))\b"
)

# Response and consequence: alone they prove nothing, beside a telling sentence they make it sure.
SUPPORT = _any(
    r"\blaw enforcement\b",
    r"\bforensic\b",
    r"\bcyber ?security (?:experts?|professionals?|firms?|specialists?|advisors?|consultants?)",
    r"\bincident response\b|\bresponse (?:protocols?|process|plan|procedures)\b",
    r"\bcontain(?:ed|ment)?\b[^.]{0,60}\b(?:remediat|incident|threat|restor|assess)",
    r"\b(?:took|taking|taken|take)\b[^.]{0,30}\boffline\b",
    r"\bisolat(?:ed|ing|e)\b",
    r"\brestor(?:e|ed|ing|ation)\b",
    r"\bexfiltrat",
    r"\binvestigat(?:ion|ing|e)\b",
)

# A heading or opening after which a report only hedges. Everything below it repeats every keyword.
CAUTION_BEGINS = _any(
    r"^(?:cautionary|safe harbor|special note|note|disclosure|important (?:information|note))\b[^.]{0,80}forward[- ]looking",
    r"^(?:cautionary (?:statement|language|note)s?|safe harbor(?: statement)?|risk factors|forward[- ]looking (?:statements?|information))\b",
    r"\b(?:contains?|constitutes?|includes?|are|be deemed|considered|make) (?:\S+ ){0,4}\"?forward[- ]looking statements?",
    r"\bforward[- ]looking statements?\b[^.]{0,60}\b(?:safe harbor|private securities litigation|within the meaning)",
    r"\bstatements\b[^.]{0,80}\bnot historical facts?\b",
)
# The same, run into the paragraph: where a text came without its line breaks.
CAUTION_INSIDE = re.compile(
    r"(?:RISK FACTORS\b|(?:Cautionary|Safe Harbor|Special Note)[^.]{0,60}Forward[- ]Looking|Forward[- ]Looking Statements?\.?\s)"
)
# Headings that end it.
CAUTION_ENDS = re.compile(
    r"^(?:item\s+\d|about\b|signatures?\b|exhibit|contacts?\b|media\b|investors?\b|conference call|non-gaap|table|schedule"
    r"|(?:condensed |unaudited |selected )?(?:consolidated|financial)\b)",
    re.IGNORECASE,
)

# An update says so: it speaks of an earlier report of the same thing.
UPDATE = _any(
    r"\b(?:previously|originally|initially|earlier|first)[- ](?:disclosed|reported|announced|furnished|filed)\b",
    r"\b(?:original|initial|prior) (?:report|filing|disclosure|form|8-k|current report)\b",
    r"\bfollow[- ]up to\b",
    r"\bdisclosed (?:in|on) (?:the|its|our|a) current report on form 8-k (?:filed|furnished)",
    r"\b(?:updates?|supplements?|amends?)\b[^.]{0,120}\b(?:form 8-k|original report|current report)\b",
)
REPORT = _any(
    r"\bform (?:8-k|6-k)\b", r"\b(?:original|initial|prior) (?:report|filing|disclosure|8-k)\b", r"\bpress release\b"
)
