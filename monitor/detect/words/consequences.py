"""Words for what followed an incident: disruption, containment, who was told, insurance, a delay. Folded text."""

import re

from monitor.detect.words.patterns import any_of

# Taking systems offline is a measure, not yet a disruption: what customers or plants noticed is.
DISRUPTED = any_of(
    r"\b(?:disrupted|disruptions?|temporarily impacted|outages?|interrupt(?:ed|ions?))\b",
    r"\bimpact(?:ing|ed) (?:some|certain|portions|parts) of (?:our|its|the company's) (?:[\w-]+ )?"
    r"(?:operations|business|functions|functionality)",
    r"\b(?:unavailab(?:le|ility)|inaccessible|not available|downtime|out of (?:action|service))\b",
    r"\b(?:was|were|been|had been|be) (?:\w+ )?(?:suspended|halted|paused|cancell?ed|diverted|delayed|stopped"
    r"|reduced)\b",
    r"\b(?:remain(?:s|ed)? (?:closed|paused|suspended|offline)|remained closed|are delayed|had difficult(?:y|ies))\b",
    r"\b(?:cancelled|lost|halted|paused|suspended|closed) (?:[\w-]+ ){0,3}(?:flights|days|hours|production|orders"
    r"|operations"
    r"|withdrawals|stores|plants)\b",
    r"\bbusiness stopped\b|\bstood still\b|\breduced capacity\b|\btook longer than usual\b|\bheld back\b",
    r"\b(?:manual(?:ly)?|alternate means|alternative (?:means|arrangements)|paper forms|workarounds?)\b",
    r"\bwere down\b|\bwas down\b|\bshut down (?:its|our|the) (?:[\w-]+ ){0,4}(?:systems?|operations|plants?)\b",
    r"\bchanges to (?:our|its) (?:[\w-]+ )?operations\b",
    r"\bfunctionality and data access\b|\baffected (?:[\w-]+ )?functions\b",
    r"\b(?:now|again) (?:fully )?operational\b|\breturned to normal\b",
)
UNDISRUPTED = any_of(
    r"\b(?:no|not|never|without)\b[^.;]{0,60}\b(?:disrupt|interrupt|stopped|outage)",
    r"\bat no time interrupted\b",
    r"\bdid not (?:impact|affect|involve a disruption)\b[^.;]{0,40}operations",
    r"\b(?:not|no)\b[^.;]{0,80}\bmaterial[^.;]{0,80}\boperation(?:s|al)\b",
    r"\bnot (?:identified|had|experienced|seen) any (?:[\w-]+ )?(?:impact|effect)\b",
    r"\bcontinue[sd]? to (?:be operational|operate|serve)\b|\b(?:remain(?:s|ed)?|is|are) (?:fully )?operational\b",
    r"\boperations (?:have|were|remain) (?:not|unaffected|continued)",
    r"\bcontinue[sd]? (?:[\w-]+ ){0,3}(?:normal(?:ly|ity)?|as usual)\b",
    r"\b(?:worked|works?|operat\w+|be used|running) (?:normally|as (?:usual|normal))\b",
)
# What cannot be done: its "not" denies no disruption.
UNABLE = any_of(
    r"\b(?:not able|unable|cannot) (?:to )?(?:accept|take|process|fulfil\w*|ship|serve|produce|deliver|distribute)\b",
    r"\bimpact(?:ed|ing) (?:the company's|our|its) ability to\b",
)
# "The results of operations" are figures: their denial says nothing of the plants.
RESULTS_OF = re.compile(r"results? of operations?", re.IGNORECASE)

CONTAINED = any_of(
    r"\b(?:(?:is|was|been|believes?|now|fully|successfully|largely) |incident |attack |activity (?:has been |was )?)"
    r"(?:\w+ )?contained\b(?! in\b)",
    r"\bhas contained\b|\bwe (?:have )?contained\b|\bcontained (?:the|this) (?:\w+ )?(?:incident|attack|event|breach)",
    r"\bfully mitigated\b|\b(?:incident|attack) (?:is|was|has been) (?:over|ended|stopped|neutrali[sz]ed)\b",
    r"\b(?:evicted|expelled|shut out|locked out)\b",
    r"\b(?:cut(?:ting)? off|clos(?:ed|ing) off|terminat(?:ed|ing)|revok(?:ed|ing)|disabl(?:ed|ing)|block(?:ed|ing)"
    r"|end(?:ed|ing)"
    r"|remov(?:ed|ing)|eliminat(?:ed|ing))\b[^.;]{0,40}\b(?:access|entry|foothold|presence)\b",
    r"\baccess (?:was|has been|had been|is) (?:\w+ )?(?:closed|ended|terminated|revoked|removed|blocked|disabled)\b",
    r"\b(?:no longer|not) (?:has|have|had|having|with) (?:\w+ )?(?:access|presence)\b|\bno (?:longer"
    r"|further) (?:unauthori[sz]ed )?"
    r"(?:access|activity)\b",
    r"\b(?:malware|malicious code|ransomware|threat actor|intruder)\b[^.;]{0,30}\b(?:was|has been|been|were) "
    r"(?:\w+ )?(?:removed|deleted|eradicated|evicted)\b|\b(?:deleted|removed) the (?:malicious|malware)",
    r"\bno evidence of (?:any )?(?:ongoing|continued|continuing|further) (?:unauthori[sz]ed|access|activity|presence)",
    r"\bremoved the (?:threat actor|attacker)|\bremove the (?:threat actor|attacker)'s access\b|\beradicat(?:ed"
    r"|ing) the\b",
    r"\bresponsible for (?:this|the) [^.;]{0,40}\bhas been removed\b",
    r"\bno (?:unauthori[sz]ed|malicious|further) [^.;]{0,30}\b(?:is ongoing|has been (?:observed|detected))",
)

# British reports name them: the police, the National Crime Agency.
POLICE = any_of(
    r"\blaw enforcement\b",
    r"\bpolice\b",
    r"\bnational crime agency\b",
    r"\bfederal bureau of investigation\b|\bthe fbi\b",
    r"\b(?:secret service|public security (?:authority|authorities|bureau)|prosecutors?|department of justice)\b",
)
POLICE_DEED = any_of(
    r"\b(?:notif(?:ied|ying)|inform(?:ed|ing)|report(?:ed|ing)|work(?:ed|ing)|co-?operat(?:ed|ing)|contact(?:ed|ing)"
    r"|alert(?:ed|ing)|consult(?:ed|ing))\b",
    r"\b(?:assistance|engag(?:ed|ing)|support(?:ed|ing)|coordinat\w+|(?:are|is) investigating|in touch|in contact)\b",
)

# The registrant's own policy; "health insurance numbers" and "insurance billing" are data.
INSURANCE = any_of(
    r"\b(?:cyber(?:[- ]?security)?|its|our|their|the company's) (?:[\w-]+ )?(?:insurance|insurers?)\b",
    r"\binsurance (?:polic(?:y|ies)|coverage|carriers?|providers?|recover\w+|proceeds|limits)\b",
    r"\b(?:covered|reimbursed) (?:in part )?by (?:\w+ )?(?:insurance|insurers?)\b|\b(?:costs?|management), insurance\b",
    r"\bcybersecurity carrier\b|\binsurers?\b",
)
NOT_ITS_INSURANCE = any_of(
    r"\b(?:health|medical|national|life|social) insurance\b", r"\binsurance (?:billing|numbers?|claims data)\b"
)

DELAYED = any_of(
    r"\bitem 1\.05\s?\(c\)",
    r"\b(?:attorney general|department of justice)\b[^.;]{0,160}\bdelay",
    r"\bdelay(?:ed|ing)?\b[^.;]{0,160}\b(?:attorney general|department of justice|national security|public safety)\b",
)

# "Continues to assess whether, and the extent to which, data was accessed": open to the end of the sentence.
WHETHER = any_of(r"\b(?:whether|extent to which)\b")
