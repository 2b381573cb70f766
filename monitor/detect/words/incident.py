"""Words by which a current report tells of a cybersecurity incident, and words that only sound like it.

All patterns are matched against one sentence with straight quotes and plain hyphens, ignoring case.
"""

import re

from monitor.detect.words.patterns import any_of
from monitor.detect.words.registrant import THE_REGISTRANT

_NEAR = r"[^.;]{0,60}"

# What happened. Each stands for something unauthorized; "outage" and "disruption" alone do not (a faulty update of a
# security product takes systems down without anyone breaking in).
EVENT = any_of(
    r"cyber[- ]?security (?:\w+ )?(?:incident|attack|event|breach|intrusion|matter)s?",
    r"cyber[- ]?(?:attack|incident|event|intrusion|breach|crime)s?\b",
    r"\b(?:information|it|data) security (?:incident|event|breach)s?",
    r"\bsecurity (?:incident|breach)(?:es|s)?\b",
    r"\bdata (?:breach|leak|theft|exfiltration)(?:es|s)?\b",
    r"ransom ?ware",
    r"\bmalware\b",
    r"unauthori[sz]ed (?:third[- ](?:party )?|external |outside )?(?:access|activit|intrusion|part(?:y|ies)|actor)",
    r"unauthori[sz]ed (?:third[- ]party |external |outside )?(?:disclosure|acquisition|individual|person)",
    r"unauthori[sz]ed (?:[\w-]+ ){0,4}(?:software|application)\b",  # an employee's own tool, CB Financial
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

# Telling verbs: the registrant came to know of it, or it befell the registrant. Past tense, the perfect, or "is
# investigating": the tenses in which something that happened is told.
TOLD = any_of(
    r"\b(?:identified|detected|discovered|experienced|suffered|uncovered|sustained)\b",
    r"\b(?:became|become|been made|was made|were made) aware (?:of|that)\b",
    r"\b(?:learned|learnt) (?:of|that|about)\b",
    r"\b(?:was|were|been) (?:notified|informed|alerted|advised)\b",
    r"\b(?:was|were|been) (?:the )?(?:target|victim|subject(?:ed)?)\b",
    r"\bdetermined (?:on [^,]{4,25}, )?that\b",
    r"\breceived (?:a|an|communications?|e-?mails?|notice|a ransom)\b",
    r"\b(?:is|are|been|was|were) (?:currently |actively )?"
    r"(?:investigating|responding to|addressing|managing|dealing with)\b",
    r"\b(?:fell victim to|been hit by)\b",
    r"\b(?:was|were|been) (?:recently )?(?:affected|impacted|hit|disrupted) by (?:a|an|the)\b",
    r"\bresponded to\b",
    r"\b(?:launched|began|started|commenced|initiated) an? (?:[\w-]+ ){0,3}investigation (?:into|of)\b",
    r"\bresulted from (?:a|an|the)\b",
    r"\b(?:was|were|been) caused by (?:a|an|the)\b",
    r"\b(?:due to|as a result of|because of) (?:a|an) (?=cyber|ransom|data|security|unauthori)",
)

# Who broke in, doing it, or what was done to systems and data: needs no telling verb. "Third party" and "information
# taken from" alone stand in every contract and every set of accounts, so they need their objects.
_TAKES = r"(?:gained|obtained|accessed|acquired|exfiltrated|copied|stole|encrypted|deployed|transferred)"
DEED = any_of(
    rf"(?:threat actors?|attackers?|hackers?|cyber ?criminals?)\b{_NEAR}?\b{_TAKES}\b",
    rf"unauthori[sz]ed (?:third )?(?:part(?:y|ies)|actors?|persons?|individuals?)\b{_NEAR}?\b{_TAKES}\b",
    rf"third part(?:y|ies)\b{_NEAR}?\b(?:gained (?:\w+ )?access|exfiltrated|encrypted|stole)\b",
    rf"former employee\b{_NEAR}?\b{_TAKES}\b{_NEAR}\b(?:data|information|accounts?|files)\b",
    rf"\b(?:data|files|information)\b{_NEAR}\b(?:was|were|been|being) (?:\w+ )?(?:exfiltrated|stolen)\b",
    r"\b(?:systems|servers|devices|files)\b[\w ]{0,20}\b(?:was|were|been) encrypted\b",
    rf"\b(?:taken|copied) from (?:{THE_REGISTRANT}'s|our|its) (?:network|systems?|environment|servers?)\b",
    rf"unauthori[sz]ed (?:access|activity)\b{_NEAR}\boccurred\b",
)

# One of these stands, in small letters, wherever EVENT or DEED match. Looking for them first makes a contract of 800 kB
# that says nothing of the kind cost 0.04 s instead of 0.7 s.
STEMS = (
    "cyber", "security incident", "security event", "security breach", "data breach", "data leak", "data theft",
    "data exfil", "ransom", "malware", "unauthori", "without authori", "threat actor", "nation-state",
    "state-sponsored", "hack", "exfiltrat", "unlawfully accessed", "intrusion", "phishing", "mail compromise",
    "suspicious activity", "defaced", "attacker", "former employee", "encrypted", "stole", "taken from", "copied from",
    "gained ",
)  # fmt: skip

# Stands before the verb: then nothing is said to have happened. (The month of May is not a doubt, nor is 3 May.)
HYPOTHETICAL = any_of(
    r"(?<!\d )\bmay\b(?! \d)",
    r"\b(?:might|could|would|can|should|if|whether|unless|in case|any(?:one|body)?)\b",
    r"\b(?:potential(?:ly)?|hypothetical)\b",
)
DENIED = any_of(r"\b(?:not|no|never|nor|neither|none|without having)\b", r"n't\b")

# Told as a habit of the world, not as an event: risk-factor wording, wherever it stands.
GENERIC = any_of(
    r"\bfrom time to time\b",
    r"\bin the past\b",
    r"\band (?:may|expect(?:s)? to|could|will|are likely to) (?:in the future |continue to |also )?"
    r"(?:continue|be|experience|face|in the future)",
    r"\bcontinue(?:s)? to (?:experience|be (?:the )?(?:target|subject))",
    r"\b(?:cyber[- ]?attacks|cyber ?security (?:incidents|threats|attacks)|security breaches|data breaches|threats)\b"
    r"[^.;]{0,80}\b(?:are|have become|continue|increas|evolv)",
    r"\bwe (?:regularly|routinely|frequently|continually)\b",
    r"\brisks?,? (?:of|from|relating to|related to|associated with|include)\b",
    r"\bsuch as\b[^.;]{0,200}\b(?:cyber|breach|malware|ransomware)",
)

# What a vendor sells, or what it read about others: the subject is not the registrant.
PRODUCT = any_of(
    r"\b(?:helps?|enables?|allows?|protects?|prevents?|empowers?) (?:\w+ ){0,3}"
    r"(?:customers|organi[sz]ations|businesses|users|companies|teams|to)\b",
    r"\b(?:our|the|new) (?:solutions?|products?|platform|offerings?|services?|portfolio|technolog\w+)\b"
    rf"{_NEAR}\b(?:detect|identif|prevent|protect|defend|secur|stop|mitigat)",
    r"\b(?:customers|organi[sz]ations|enterprises|businesses|companies) (?:that|who|which|have|had|are)\b",
    # Whoever finds an incident launches an investigation of it, not a product.
    r"\b(?:launch(?:ed|es)?\b(?! (?:an?|its|our) (?:[\w-]+ ){0,3}(?:investigation|[ie]nquiry|review|response)\b)"
    r"|announc(?:ed|es)|introduc(?:ed|es)|unveil(?:ed|s)|award(?:ed)?|contract)\b",
    r"\b(?:survey|research|report|study) (?:found|shows?|reveals?)\b",
)

# Told as a figure of a quarter: an earlier incident's cost, not its first telling.
_FIGURES = (
    r"\b(?:quarter|half|revenues?|sales|earnings|margin|ebitda|eps|per share|net income"
    r"|costs?|expenses?|charges?|growth|insurance recover\w+)\b"
)
RESULTS = any_of(
    rf"{_FIGURES}[^.]{{0,160}}\b(?:cyber|ransomware|breach|security incident)",
    rf"\b(?:cyber|ransomware|breach|security incident)[^.]{{0,160}}{_FIGURES}",
)

# An old matter coming to its end in court is not the incident.
LEGAL = any_of(
    r"\b(?:settle(?:d|ment)|lawsuits?|class actions?|plaintiffs?|litigation|complaint|court|consent (?:order|decree))\b"
)

# Response and consequence: alone they prove nothing, beside a telling sentence they make it sure.
SUPPORT = any_of(
    r"\blaw enforcement\b",
    r"\bforensic\b",
    r"\b(?:cyber[- ]?security|external|specialist) (?:experts?|professionals?|firms?|specialists?|advis[eo]rs?)\b",
    r"\bcyber[- ]?security consultants?",
    r"\b(?:the|national|local|metropolitan) police\b|\binformation commissioner\b|\bnational cyber security centre\b",
    r"\bincident response\b|\bresponse (?:protocols?|process|plan|procedures)\b",
    rf"\bcontain(?:ed|ment)?\b{_NEAR}\b(?:remediat|incident|threat|restor|assess)",
    r"\b(?:took|taking|taken|take)\b[^.]{0,30}\boffline\b",
    r"\bisolat(?:ed|ing|e)\b",
    r"\brestor(?:e|ed|ing|ation)\b",
    r"\bexfiltrat",
    r"\binvestigat(?:ion|ing|e)\b",
)

# A heading or opening after which a report only hedges. Everything below it repeats every keyword.
CAUTION_BEGINS = any_of(
    r"^(?:cautionary|safe harbor|special note|note|disclosure|important (?:information|note))\b"
    r"[^.]{0,80}forward[- ]looking",
    r"^(?:cautionary (?:statement|language|note)s?|safe harbor(?: statement)?|risk factors)\b",
    r"^forward[- ]looking (?:statements?|information)\b",
    r"\b(?:contains?|constitutes?|includes?|are|be deemed|considered|make) (?:\S+ ){0,4}\"?forward[- ]looking stat",
    r"\bforward[- ]looking statements?\b"
    rf"{_NEAR}\b(?:safe harbor|private securities litigation|within the meaning)",
    r"\bstatements\b[^.]{0,80}\bnot historical facts?\b",
)
CAUTION_STEMS = ("forward", "caution", "safe harbor", "risk factors", "statement")
# The same, run into the paragraph: where a text came without its line breaks. Headings are capitalised.
CAUTION_INSIDE = re.compile(
    r"RISK FACTORS\b|(?:Cautionary|Safe Harbor|Special Note)[^.]{0,60}Forward[- ]Looking"
    r"|Forward[- ]Looking Statements?\.?\s"
)
# Headings that end it.
CAUTION_ENDS = any_of(
    r"^(?:item\s+\d|about\b|signatures?\b|exhibit|contacts?\b|media\b|investors?\b|conference call|non-gaap|table)",
    r"^(?:schedule|(?:condensed |unaudited |selected )?(?:consolidated|financial)\b)",
)

# An update says so: it speaks of an earlier report of the same thing. "Will amend this Form 8-K" does not.
UPDATE = any_of(
    r"\b(?:previously|originally|initially|earlier|first)[- ](?:disclosed|reported|announced|furnished|filed)\b",
    r"\b(?:original|initial|prior) (?:report|filing|disclosure|form|8-k|current report)\b",
    r"\bfollow[- ]up to\b",
    r"\bdisclosed (?:in|on) (?:the|its|our|a) current report on form 8-k (?:filed|furnished)",
)
REPORT = any_of(
    r"\bform (?:8-k|6-k)\b", r"\b(?:original|initial|prior) (?:report|filing|disclosure|8-k)\b", r"\bpress release\b"
)
