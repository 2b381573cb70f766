"""Words for whom and what an incident concerned: suppliers, systems, data, regulators. Folded text.

Names are case-sensitive: a supplier and a regulator are written with capitals. Data are a table of what reports name,
from the privacy laws' own lists, each in the words in which it stands.
"""

import re

from monitor.detect.words.patterns import any_of
from monitor.detect.words.registrant import THE_REGISTRANT

# A company's name: capitalised words, "of" and "&" between them, its legal form.
NAME = (
    r"(?:[A-Z][\w&'-]*(?:\.com)?)(?: (?:of |and |& )?[A-Z][\w&'-]*){0,4}(?:,? (?:Inc|LLC|Ltd|Corp|PLC|plc|Co"
    r"|S\.A|GmbH|N\.V)\b\.?)?"
)
_SERVES = (
    r"(?:(?:[\w-]+[ ,]+){0,8}?(?:provider|vendor|supplier|contractor|subcontractor|processor|host|software house"
    r"|administrator)"
    r"|company (?:that|which) (?:provides|runs|operates|hosts|supplies))"
)
SUPPLIER_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<name>{NAME})(?: \([^)]{{1,40}}\))?, (?:a|an|the|its|our|one of (?:our|its)|which is (?:a|an|our"
        rf"|its)) {_SERVES}",
        rf"(?P<name>{NAME})(?: \([^)]{{1,40}}\))?, (?:which|who) (?:runs?|provides?|operates?|hosts?"
        rf"|supplies) (?:our|its|the|us)\b",
        rf"\b(?:provided|supplied|operated|hosted|run|managed)(?: to the \w+)? by (?P<name>{NAME})",
        rf"\b(?:software|system|platform|services?) of (?P<name>{NAME})",
        rf"\b(?:vendor|provider|supplier|contractor),? (?P<name>{NAME})",
        rf"\b(?:incident|attack|breach) (?:experienced by|at|affecting|of) (?P<name>{NAME})",
    )
)
# Names that are no supplier's: the registrant's own nouns, bodies of the state, months.
NO_SUPPLIER = re.compile(
    r"(?:The|This|Our|Its|On|In|As|We|It|Company|Group|Bank|Registrant|Corporation|SEC|FBI|U\.?S\.?|Federal|State"
    r"|National"
    r"|Department|Office|Board|Item|Form|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Exhibit|Current|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_SUPPLIER = (
    r"(?:(?:service|software|cloud|hosting|technology|it|payroll|third[- ]party|outside) )*(?:providers?"
    r"|vendors?|suppliers?)\b"
)
_NEAR = r"(?:[^.;]|\.(?=,| [a-z]))"  # "Inc.," ends no sentence
# The supplier is the one that was hit, or that told of it. Merely being hosted by one is not enough: AT&T's
# 0000732717-24-000046.
SUPPLIER_HIT = any_of(
    rf"\b(?:a|an|our|its|the|third[- ]party|outside) {_SUPPLIER}{_NEAR}{{0,80}}?\b(?:experienced|suffered"
    rf"|fell victim|been hit|was hit|(?:had )?detected|(?:had )?identified"
    r"|notified|informed|taken? (?:its|their)|took (?:its|their)|shut)",
    rf"\b(?:incident|attack|breach|event|outage) (?:experienced by|affecting|at|of|involving|impacting) (?:a|an"
    rf"|our|its|one of (?:our|its)|the)"
    rf" [^.;]{{0,60}}?{_SUPPLIER}",
    rf"\b(?:notified|informed) by {_NEAR}{{0,100}}?\b{_SUPPLIER}",
    rf"\b(?:operated|hosted|run|managed)\b[^.;]{{0,40}}\bby (?:a|an|our|its) {_SUPPLIER}",
    rf"\b(?:incident|attack|breach) (?:experienced by|affecting) (?!{THE_REGISTRANT}\b|us\b|our\b|its\b|some\b"
    rf"|certain\b|the\b|a\b|an\b)",
)
AT_SUPPLIER = any_of(
    r"\b(?:experienced|suffered|fell victim|been hit|was hit|incident|attack|breach|stolen|acquired|ransomware)\b"
)

# A system with a name of its own: at least one word that says which.
SYSTEM = re.compile(
    r"(?:[A-Za-z][\w&'/-]* ){1,5}(?:systems?|servers?|networks?|environments?|platforms?|applications?|websites?"
    r"|portals?"
    r"|databases?|wallets?|repositor(?:y|ies)|terminals?|app|mailbox(?:es)?|e-?mail accounts?|tenant)\b"
)
# What stands before the name and is no part of it: articles, prepositions, verbs, whoever owns it.
_NO_VERB = (
    r"operating|ordering|billing|reporting|accounting|engineering|booking|banking|manufacturing|streaming|trading"
)
_NO_VERB += r"|pricing|processing|training|marketing|hosting|messaging|shipping|purchasing|clearing|planning|ticketing"
BEFORE_SYSTEM = any_of(
    r"an?|the|its|our|their|his|her|this|that|these|those|certain|some|all|any|other|several|many|most|such|no|one|two|three|four|five|six|nine|ten",
    r"of|to|into|in|on|at|from|for|with|by|as|against|across|within|between|through|involving|including|up|while|not",
    r"was|were|is|are|be|been|had|has|have|which|who|it|we|they|company|group|bank|registrant|third|party|parties",
    r"isolate|restore|investigate|test|secure|support|maintain|enhance|reinforce|believes?|assist|access|use|set|restrict",
    rf"(?!(?:{_NO_VERB})$)[a-z]+ing",
    r"[a-z]+ed|[a-z]+ly|[\w-]+'s?|critical|percentage|portions?|parts?|elements?|devices|files|data",
)
# Words that do not tell one system from another.
GENERIC_SYSTEM = frozenset(
    {
        "and", "business", "computer", "corporate", "digital", "entire", "external", "global", "information",
        "internal", "it", "network", "networks", "operating", "or", "own", "primary", "relevant", "security",
        "special", "specific", "system", "systems", "technical", "technology", "temporary", "underlying", "various",
    }
)  # fmt: skip
TOUCHED = any_of(
    r"\b(?:access(?:ed)?|impact(?:ed|ing)?|affect(?:ed|ing)?|disrupt\w*|unavailab\w+|encrypt\w+|compromis\w+|entered"
    r"|limited to|exfiltrat\w+|offline|isolat\w+|restor\w+|shut|attack\w*|unauthori[sz]ed|hack\w+|hit|stolen|copied"
    r"|downloaded|broke|used|ransomware|outage)\b"
)

DATA_TAKEN = any_of(
    r"\b(?:access(?:ed|ing)?|obtain(?:ed|ing)?|acquir(?:ed|ing)|exfiltrat\w+|cop(?:ied|ying)|stolen?|stole"
    r"|tak(?:en|ing)|took|leak\w*"
    r"|download(?:ed|ing)?|captured|removed|disclos(?:ed|ure)|expos(?:ed|ure)|includ(?:e|es|ed|ing)|contain(?:s|ed"
    r"|ing)?"
    r"|compris\w+|hold|compromised|involv(?:e|es|ed|ing)|data|information|related to|affected|breach)\b"
)
DATA_NOT = any_of(
    r"\b(?:not|no|never|nor|without)\b[^.;]{0,80}$",
    r"\bother than\b[^.;]{0,60}$",
)
# `gained access with the credentials of a contractor`: they were the way in, not what was taken.
KEYS = re.compile(r"credentials|(?:hashed |masked )?passwords|usernames|api keys|oauth tokens", re.IGNORECASE)
WAY_IN = re.compile(r"\b(?:us(?:e[sd]?|ing)|with|through|via|by means of) (?:[\w'-]+ ){0,4}$", re.IGNORECASE)
_INFORMATION = r"(?:data|information|details|records)"
DATA = any_of(
    r"\b(?:masked |partial |hashed )?social security(?: numbers?| \([^)]*\))?(?! administration)",
    r"\bdates? of birth\b|\bbirth ?dates?\b",
    r"\b(?:delivery|personal|home|postal|residential|business|mailing|physical)? ?addresses\b|\be-?mail addresses\b",
    r"\b(?:customer |full |first and last |patient |employee )?names?\b(?= *,| and\b| of (?:approximately|about)"
    r"|s?$)|\bnames\b",
    r"\b(?:tele)?phone numbers?\b|\bmobile numbers?\b|\bcontact (?:details|information)\b",
    r"\bdriver'?s? licen[cs]es?(?: numbers?)?\b|\bpassport numbers?\b|\bgovernment[- ]id\w*(?: \w+)?\b"
    r"|\bnational insurance numbers?\b",
    r"\b(?:masked )?(?:bank|payment)[- ](?:account|card)?[- ]?(?:numbers?|details|identifiers|information)\b"
    r"|\bibans?\b|\baccount numbers?\b"
    r"|\bcredit card (?:numbers?|data|information)\b|\bpayment card (?:numbers?|data|information)\b",
    r"\b(?:protected health|health|medical|patient|clinical)(?: insurance)? (?:information|data|records"
    r"|numbers?)\b|\bdiagnos[ei]s\b",
    r"\bpersonally identifiable (?:information|data)\b|\b(?:patient )?personal (?:information|data)\b",
    r"\b(?:hashed |masked )?passwords\b|\bcredentials\b|\bapi keys\b|\boauth tokens\b"
    r"|\bmulti-factor authentication\b|\busernames\b",
    r"\bsource code\b|\bintellectual property\b|\bproprietary (?:data|information)\b|\btechnical drawings\b"
    r"|\bdocumentation\b",
    r"\b(?:order histor(?:y|ies)|transaction history|online order history|account settings|account data|usage data"
    r"|call (?:and text )?records)\b",
    rf"\b(?:customer|client|employee|subscriber|supplier|corporate|company|financial|confidential|business|member"
    rf"|patient|mailbox) {_INFORMATION}\b",
    r"\be-?mails\b(?= and|,)|\battached documents\b|\bcustomer documents\b|\bsharepoint files\b"
    r"|\bcar registration numbers?\b",
)

# Authorities other than the police, by name or by kind. Being told of it, asking, or being worked with counts.
REGULATOR = re.compile(
    r"(?:Information Commissioner(?:'s Office)?|Financial Conduct Authority|Prudential Regulation Authority"
    r"|Federal Reserve"
    r"|(?:[A-Z]\w+ ){0,2}(?:Data|Personal Information|Privacy) Protection (?:Authority|Commission|Commissioner|Agency)"
    r"|National Cyber ?[Ss]ecurity Cent(?:re|er)|(?:[A-Z]\w+ )?National Cyber Directorate"
    r"|Cybersecurity and Infrastructure Security Agency"
    r"|Korea Internet & Security Agency|Federal Deposit Insurance Corporation|Office of the Comptroller of the Currency"
    r"|Office for Civil Rights|Department of Health and Human Services|Federal Trade Commission"
    r"|Federal Communications Commission"
    r"|(?:[Ss]tate )?[Aa]ttorneys [Gg]eneral(?: in \w+ states)?|(?:[A-Z]\w+ ){1,3}(?:Regulatory|Supervisory"
    r"|Monetary) (?:Authority|Commission)"
    r"|\b(?:FCA|PRA|ICO|CNIL|DPC|PIPC|KISA|CISA|FDIC|OCC|HHS|BaFin|FINMA|MAS|OAIC|SFC|NCSC)\b"
    r"|(?i:\b(?:(?:relevant|appropriate|applicable|other|banking|federal|state|korean|data protection|bank"
    r"|prudential|primary|its)"
    r" (?:and )?)*(?:regulators?\b|regulatory (?:authorit(?:y|ies)|agenc(?:y|ies)|bodies)"
    r"|(?:data protection )?supervisory authorit(?:y|ies)"
    r"|government(?:al)? (?:agenc(?:y|ies)|authorit(?:y|ies))|data protection authorit(?:y|ies)"
    r"|regulatory and law enforcement authorities)))"
)
REGULATOR_DEED = any_of(
    r"\b(?:notif(?:ied|ying)|inform(?:ed|ing)|report(?:ed|ing)|work(?:ed|ing)|co-?operat(?:ed|ing)|contact(?:ed"
    r"|ing)|alert(?:ed|ing)"
    r"|consult(?:ed|ing)|in (?:contact|touch|communication)|opened|initiated|investigat(?:ing|ions?)"
    r"|communicat(?:ed|ing)|engag(?:ed|ing))\b"
)
PLANNED = any_of(
    r"\b(?:will|would|may|might|could|shall|plans?|intends?|expects?|evaluating|assessing|determin\w+ whether|if) "
    r"(?:[\w-]+ ){0,6}?(?:be )?(?:notif|inform|report|contact|make|provid|file|requir|subject|to notif)"
)
