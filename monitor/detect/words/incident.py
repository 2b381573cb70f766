"""Words by which a current report tells of a cybersecurity incident, and words that only sound like it.

All patterns are matched against one sentence with straight quotes and plain hyphens, ignoring case.
"""

import re

from monitor.detect.words.patterns import any_of
from monitor.detect.words.registrant import THE_REGISTRANT

_NEAR = r"[^.;]{0,60}"
_MODIFIER = r"[\w-]+ (?:party )?"
# "Incident response plan", "breach notification laws": what is done about events, not an event.
_NOT_OF = (
    r"(?![ -](?:response|recovery|management|reporting|handling|tracking|plans?|teams?|polic(?:y|ies)|procedures?"
    r"|insurance"
    r"|risks?|programs?|preparedness|prevention|detection|notification|laws?|exercises?|simulations?|scenarios?|alerts?"
    r"|disclosure|materiality|escalation|severity|classification|register|log|coverage|threats?))"
)
# What an event does to a business, in the past tense.
_PAST_OF_SYSTEMS = (
    r"(?:encrypted|shut down|taken offline|took (?:\w+ ){0,3}?(?:offline|down)|taken (?:\w+ ){0,3}?(?:offline|down)"
    r"|unavailable|suspended|interrupted|disrupted|halted|stopped|paused|closed|isolated|disconnected|switched off"
    r"|lost|affected|impacted|compromised|down)"
)

# What happened. Each stands for something unauthorized; "outage" and "disruption" alone do not (a faulty update of a
# security product takes systems down without anyone breaking in).
EVENT = any_of(
    rf"cyber[- ]?security (?:\w+ )?(?:incident|attack|event|breach|intrusion|matter)(?:es|s)?\b{_NOT_OF}",
    rf"cyber[- ]?(?:attack|incident|event|intrusion|breach|crime|hack)(?:es|s)?\b{_NOT_OF}",
    r"\bcriminal attacks?\b",
    rf"\b(?:information|it|data) security (?:incident|event|breach)(?:es|s)?\b{_NOT_OF}",
    rf"\bsecurity (?:incident|breach)(?:es|s)?\b{_NOT_OF}",
    rf"\bdata (?:breach|leak|theft|exfiltration|compromise)(?:es|s)?\b{_NOT_OF}",
    r"\b(?:data|information|records)\b[\w\s-]{0,40}\b(?:was|were|been) leaked\b|\bleak(?:age)? of (?:\w+ )?(?:data"
    r"|information)",
    r"ransom ?ware",
    r"\bmalware\b|\bmalicious (?:code|software|program|cyber|actors?|attack|activit)",
    rf"unauthori[sz]ed (?:{_MODIFIER}){{0,2}}(?:access|activit|intrusion|part(?:y|ies)|actor|entry|user)",
    rf"unauthori[sz]ed (?:{_MODIFIER}){{0,2}}(?:disclosure|acquisition|individual|person|transfer|withdrawal)",
    r"unauthori[sz]ed (?:[\w-]+ ){0,4}(?:software|application)\b",  # an employee's own tool, CB Financial
    r"without authori[sz]ation",
    r"threat actors?",
    r"\b(?:nation-state|state-sponsored)\b[\w\s-]{0,40}\bactors?",
    r"\bhack(?:ed|ing|ers?|s)?\b",
    r"\bcyber[- ]?criminals?\b",
    r"\bexfiltrat(?:ed|ion)\b",
    r"\bunlawfully accessed\b",
    r"\bintrusion (?:in|into|on)\b",
    r"\bphishing (?:attack|incident|scheme|campaign)",
    r"\bbusiness e-?mail compromise|\b(?:fraudulent|spoofed|impersonat\w+) (?:\w+ )?e-?mails?\b",
    r"\bdenial[- ]of[- ]services?\b|\bddos\b",
    r"suspicious activity\b[\w\s-]{0,30}(?:information|it|network|system)",
    r"\bdefac(?:ed|ement)\b",
)

# Telling verbs: the registrant came to know of it, or it befell the registrant. Past tense, the perfect, or "is
# investigating": the tenses in which something that happened is told.
TOLD = any_of(
    r"\b(?:identified|detected|discovered|experienced|suffered|uncovered|sustained|confirmed|noticed|faced an?)\b",
    r"\b(?:became|(?:has|have|had) become|been made|was made|were made) aware (?:of|that)\b",
    r"\b(?:learned|learnt) (?:of|that|about)\b",
    r"\b(?:was|were|been) (?:notified|informed|alerted|advised)\b",
    r"\b(?:was|were|been|came under|came) (?:the )?(?:target|victim|subject(?:ed)?|attack)\b",
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
    r"\bthe (?:cause|reason) was (?:a|an|the)\b",
    r"\b(?:was|were|been|had|began|experienc\w+)\b[^.;]{0,80}\b(?:due to|as a result of|because of) (?:a|an)"
    r" (?=cyber|ransom|data|security|unauthori)",
)

# Verbs of TOLD that may only describe: "identified incidents", "an incident is detected". Told they are where somebody
# stands before them.
DESCRIBES = any_of(r"identified|detected|discovered|confirmed|experienced|uncovered|noticed|sustained")
DESCRIBED = frozenset(
    {
        "", "is", "are", "be", "being", "when", "once", "if", "every", "each", "any", "all", "the", "a", "an", "of",
        "or", "for", "to", "on", "with", "other", "such", "newly", "previously", "known",
    }
)  # fmt: skip
SUBJECT = any_of(
    r"\) $",
    rf"\b(?:we|it|they|who|which|that|and|has|have|had|also|recently|first|{THE_REGISTRANT}|inc\.?|corp\.?|plc|ltd\.?"
    r"|limited|group|holdings|bank|(?-i:[A-Z][\w&'-]+))\)?,? $",
)

# Who broke in, doing it, or what was done to systems and data: needs no telling verb. "Third party" and "information
# taken from" alone stand in every contract and every set of accounts, so they need their objects.
_WHO = (
    r"(?:threat actors?|attackers?|hackers?|intruders?|cyber[- ]?criminals?|malicious (?:third[- ]part(?:y|ies)"
    r"|actors?)"
    r"|(?:bad|malicious|criminal|unknown|outside|external) (?:actors?|groups?|persons?|individuals?)"
    r"|perpetrators?|some(?:one|body) outside"
    r"|(?:unauthori[sz]ed|unknown) (?:third[- ])?(?:part(?:y|ies)|actors?|persons?|individuals?|users?))"
)
_TAKES = (
    r"(?:gained|had access|obtained|accessed|viewed|acquired|exfiltrated|copied|stole|(?:had|have|has) stolen"
    r"|encrypted|deployed"
    r"|transferred|drained"
    r"|entered|broke into|broken into|got into|logged (?:in|on|into)|penetrated|infiltrated|compromised|downloaded"
    r"|removed|planted|installed|altered|replaced|hijacked|breached|withdrew|diverted|extracted|took|intercepted"
    r"|published|leaked)"
)
_HIT = (
    r"(?:hacked|breached|compromised|defaced|infected|hijacked|encrypted|infiltrated|vandali[sz]ed"
    r"|(?:altered|accessed|copied|taken|downloaded|stolen|acquired|obtained|entered) by (?:an? |the )?"
    r"(?:unknown|unauthori[sz]ed|criminal|malicious|hackers?|attackers?))"
)
_STRUCK = (
    r"(?:affected|disrupted|impacted|hit|struck|forced|occurred|began|resulted in|led to|took place|targeted"
    r"|interrupted|compromised|detected|discovered|caused)"
)
# "a (criminal) ransomware attack", "the recent cyber incident": one certain event, not a sort of events.
_ONE_EVENT = (
    r"(?:(?:a|an|the|this|that|its|our) (?:[\w-]+ ){0,3}?(?:cyber[- ]?(?:security )?(?:attack|incident|event"
    r"|breach|hack)"
    r"|(?:ransom ?ware|malware|denial[- ]of[- ]service|ddos|phishing|hacking|hacker) (?:attack|incident|event)"
    r"|(?:(?:it|information|data) )?security (?:incident|event|breach)|data (?:breach|leak|theft)|(?:malware|virus)))"
)
DEED = any_of(
    rf"\b{_WHO}\b{_NEAR}?\b{_TAKES}\b",
    rf"third part(?:y|ies)\b{_NEAR}?\b(?:gained (?:\w+ )?access|exfiltrated|stole|encrypted (?:\w+ )?(?:files|data"
    rf"|systems))\b",
    rf"\bemployee\b{_NEAR}?\b(?:had been |was |were )?(?:deceived|tricked|induced|misled)\b",
    rf"former employee\b[^.;]{{0,120}}?\b{_TAKES}\b{_NEAR}\b(?:data|information|accounts?|files|records)\b",
    rf"\b(?:data|files|information|details|records|numbers)\b{_NEAR}\b(?:was|were|been"
    rf"|being) (?:\w+ )?(?:exfiltrated|stolen)\b",
    rf"\b(?:systems?|servers|devices|files|network|website|home page|accounts?|computers|environment)\b{_NEAR}?"
    rf"\b(?:was|were|been) (?:\w+ )?{_HIT}\b",
    rf"\b(?:taken|copied) from (?:{THE_REGISTRANT}'s|our|its) (?:network|systems?|environment|servers?)\b",
    rf"unauthori[sz]ed (?:access|activity)\b{_NEAR}\boccurred\b",
    rf"\b(?:systems?|servers|network|website|app|platform)\b{_NEAR}?\b(?:came|were|was) under (?:\w+ )?attack\b",
    # the event itself as what struck, or as what something followed from
    rf"\b{_ONE_EVENT}\b(?: (?:that|which|has|have|had|was|recently|also)){{0,2}} {_STRUCK}\b",
    rf"\b(?:was|were|been|after|following|since) {_NEAR}?\b{_PAST_OF_SYSTEMS}\b{_NEAR}?\b(?:by|in|due to"
    rf"|after) {_ONE_EVENT}\b",
    rf"\b{_PAST_OF_SYSTEMS}\b{_NEAR}?\b(?:after|following|because of|as (?:a|the) (?:result|consequence) of|due to"
    rf"|in response to) {_ONE_EVENT}\b",
)

# One of these stands, in small letters, wherever EVENT or DEED match. Looking for them first makes a contract of 800 kB
# that says nothing of the kind cost 0.04 s instead of 0.7 s.
STEMS = (
    "cyber", "virus", "security incident", "security event", "security breach", "data breach", "data leak",
    "data theft",
    "data exfil", "data compromise", "leak", "ransom", "malware", "malicious", "unauthori", "without authori",
    "threat actor", "nation-state", "state-sponsored", "hack", "exfiltrat", "unlawfully accessed", "intrusion",
    "intruder", "phishing", "mail compromise", "fraudulent", "spoofed", "impersonat", "denial of", "denial-of",
    "ddos", "suspicious activity", "defac", "criminal", "perpetrator", "bad actor", "outside actor", "outside part",
    "outside of", "external actor", "external part", "former employee", "deceived", "tricked", "encrypted", "stole",
    "taken from", "copied from", "gained ", "compromised", "hijack", "infected", "breached", "vandal", "attack",
    "one outside", "body outside", "induced", "misled", "infiltrat", "unknown",
    *(f"{who} {whom}" for who in ("bad", "outside", "external") for whom in ("group", "person", "individual")),
)  # fmt: skip

# Told, but not as news: one of many over the years, or an instance of a risk. Such a sentence is a mention at most.
MENTION = any_of(
    r"\bfor (?:example|instance)\b|\bby way of example\b|\bsuch as\b",
    r"\b(?:have|has) (?:\w+ ){0,2}(?:experienced|suffered|faced|detected|identified|been)\b[^.;]{0,120}?"
    r"\b(?:(?:cyber[- ]?)?(?:security )?(?:incidents|attacks|breaches|threats|events|attempts|activity)"
    r"|cyberattacks)\b",
    r"\b(?:experienced|suffered|detected|identified|faced) (?:(?!two|three|both)[\w-]+ ){0,3}?"
    r"(?:cyber[- ]?)?(?:security )?(?:incidents|attacks|breaches|threats|events|cyberattacks)\b",
    r"\b(?:(?:prior|previous)(?! (?:8-k|report|filing|disclosure|current))|past(?! (?:few|several|two|three|week"
    r"|weekend|hours|days))|historical(?:ly)?"
    r"|in prior years|competitors?|peers?|our industry)\b",
)
# A time that is told beside the event: "on 9 March", "over the past few days", "last week".
WHEN = any_of(
    r"\b(?:january|february|march|april|(?-i:May)|june|july|august|september|october|november|december)\b",
    r"\b(?:today|yesterday|overnight|recent(?:ly)?|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    r"\b(?:this|last|past|previous|earlier this) (?:few |several |two |three )?(?:morning|night|hours|days?|weeks?"
    r"|month|year)\b",
)

# Stands before the verb: then nothing is said to have happened. (The month is written May.)
HYPOTHETICAL = any_of(
    r"(?-i:\bmay\b)(?! have (?:been|had|obtained|accessed|acquired|viewed|copied))",
    r"\b(?:might|could|would|can|should|if|whether|unless|in case|any(?:one|body)?)\b",
    r"\b(?:potential(?:ly)?|hypothetical|suspected or confirmed|in the event|whenever|each time)\b",
    r"\b(?:when|once|where|upon) (?:[a-z]+ of )?(?:an|a|any|such)\b",
)
DENIED = any_of(r"\b(?:not(?! all\b)|no|never|nor|neither|none|without having)\b", r"n't\b")

# Told as a habit of the world, not as an event: risk-factor wording, wherever it stands.
GENERIC = any_of(
    r"\bfrom[- ]time[- ]to[- ]time\b|\bon occasion\b",
    r"\bin the past\b(?! (?:few|several|\w+) (?:hours|days|weeks))",
    r"\band (?:may|expect(?:s)? to|could|will|are likely to) (?:in the future |continue to |also )?"
    r"(?:continue|be|experience|face|in the future)",
    r"\bcontinue(?:s)? to (?:experience|be (?:the )?(?:target|subject))",
    r"\b(?:cyber[- ]?attacks|cyber ?security (?:incidents|threats|attacks)|security breaches|data breaches|threats)\b"
    r"[^.;]{0,80}\b(?:are|have become|continue|increas|evolv)",
    r"\bwe (?:regularly|routinely|frequently|continually)\b",
    r"\brisks?,? (?:of|from|relating to|related to|associated with|include)\b",
    r"\bsuch as\b[^.;]{0,200}\b(?:cyber|breach|malware|ransomware)",
)

# Whoever serves the registrant is not somebody else: an incident there is its own concern.
_SUPPLYING = r"(?:third|vendor|supplier|service|software|cloud|hosting|technology)\b"
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
    r"\b(?:survey|research|report|study)\b[^.;]{0,30}\b(?:found|shows?|reveals?)\b|\bin \d+ ?(?:%|per cent) of\b",
    r"\b(?:our|its) (?:(?:threat|security) )?(?:researchers?|research|telemetry|labs?|intelligence|analysts)\b",
    r"\b(?:blocked|stopped|stops|thwarted|prevented) (?:the |an? )?(?:[\w-]+ )?(?:attack|ransomware|intrusion"
    r"|malware)\b",
    # somebody else's misfortune: "the network of a water utility", "a ransomware attack on a healthcare provider"
    r"\b(?:of|at|on|to|against|into|by|from) (?:an?|more than [\w,]+|over [\w,]+|one of (?:our|its)|several|many|other)"
    rf" (?:(?!{_SUPPLYING})[\w'-]+ ){{0,3}}?(?:utilit(?:y|ies)|operators?|banks?|hospitals?|(?:healthcare"
    rf"|health care) providers?"
    r"|retailers?|manufacturers?|customers?|clients?|organi[sz]ations?|agenc(?:y|ies)|governments?|universit(?:y|ies)"
    r"|enterprises?|airlines?|insureds?|competitors?|peers?)\b",
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
    r"\b(?:cyber[- ]?security|external|specialist|outside|third-party) (?:cyber \w+ )?"
    r"(?:experts?|professionals?|firms?|specialists?|advis[eo]rs?|agenc)",
    r"\bspeciali[sz]ed companies\b|\bcyber[- ]?security consultants?",
    r"\bpolice\b|\binformation commissioner\b|\b(?:cyber ?security cent(?:re|er)|data protection authority)\b",
    r"\b(?:cyber directorate|protection commission|security agency|public security|prosecutors?)\b",
    r"\bincident response\b|\bresponse (?:protocols?|process|plan|procedures)\b"
    r"|\b(?:control and )?security protocols\b",
    rf"\bcontain(?:ed|ment)?\b{_NEAR}\b(?:remediat|incident|threat|restor|assess)",
    r"\b(?:took|taking|taken|take|shut|shutting|cut)\b[^.]{0,40}\b(?:offline|down|off)\b",
    r"\bisolat(?:ed|ing|e)\b|\bmitigat(?:ed|ing)\b|\bas a precaution\b|\bdisconnected\b",
    r"\brestor(?:e|ed|ing|ation)\b",
    r"\bexfiltrat",
    r"\binvestigat(?:ion|ing|e)\b",
    r"\b(?:encrypted|stolen|copied|leaked|unavailab\w+|rebuil[dt])\b",
    r"\b(?:lost|halted|stopped|suspended|interrupted|paused)\b[^.;]{0,40}\b(?:production|operations|orders"
    r"|services|sales)\b",
    r"\bresum(?:e|ed|ing|ption)\b|\bback to normal\b|\boperat(?:ing|ions?) (?:as|again)\b",
    r"\b(?:we (?:are|deeply)|are) (?:sorry|apologi[sz]e)|\bsincerely regret",
    r"\bnotif(?:y|ied|ying)\b[^.;]{0,40}\b(?:individuals|customers|patients|employees|clients|authorities"
    r"|regulators?)\b",
    r"\b(?:no|not|without)\b[^.;]{0,60}\b(?:data|information|customers?|passwords?|accounts?)\b[^.;]{0,60}"
    r"\b(?:accessed|taken|affected|involved|compromised|lost|leak\w*|stolen|identified)\b",
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
_REPORT = (
    r"(?:form (?:8-k|6-k)|current report|(?:original|initial|prior|earlier|first|previous) (?:report|filing"
    r"|disclosure|8-k)"
    r"|(?:press|news) release|(?:stock exchange )?(?:notice|announcement))"
)
_REPORTED = r"(?:disclosed|reported|announced|told|informed|described|set out|published|communicated)"
UPDATE = any_of(
    r"\b(?:previously|originally|initially|earlier|first)[- ](?:disclosed|reported|announced|furnished|filed"
    r"|communicated)\b",
    r"\b(?:original|initial|prior) (?:report|filing|disclosure|form|8-k|current report)\b",
    r"\bfollow[- ]up to\b",
    r"\bdisclosed (?:in|on) (?:the|its|our|a) current report on form 8-k (?:filed|furnished)",
    rf"\b(?:in|with reference to|further to|referring to|following|since) (?:the|its|our|a) {_REPORT}"
    r"[^.;]{0,80}\b(?:dated|of|filed|furnished|issued|published|made)\b",
    rf"^as {_REPORTED} (?:in|on|by)\b",
)
REPORT = any_of(rf"\b{_REPORT}\b")
# A report of ours by its form; a press release or notice must speak of the event to be one of it.
FORM = any_of(r"\bform (?:8-k|6-k)\b", r"\b(?:original|initial|prior) (?:report|filing|disclosure|8-k)\b")
# Says so without naming the report: "a further update on the cyber incident", "the attack that it disclosed on …".
UPDATE_OF_EVENT = any_of(
    r"\b(?:further|final|additional|latest|another) (?:[\w-]+ )?(?:update|report|notice|announcement)\b",
    r"\b(?:second|third|fourth) (?:interim )?(?:update|report|notice|announcement)\b",
    r"\b(?:an|this|the following) updates?\b[^.;]{0,40}\b(?:on|regarding|concerning|about|to|in relation to)\b",
    r"^updates? (?:on|regarding|concerning|about|to)\b",
    rf"\b(?:that|which) (?:it|we|the \w+) {_REPORTED}\b",
    r"^on [^,;.]{3,30}, ?(?:we|the \w+|[A-Z]\w+) (?:had )?(?:told|informed|announced to|reported to)\b",
)
# … "will be given": then it is the first telling that promises them.
PROMISED = any_of(r"\b(?:will|shall|would|may|intends? to|expects? to)\b")
# One certain event is spoken of, with or without an article; "updates on incidents" are a committee's.
ONE_EVENT = any_of(
    rf"(?<!\ba )(?<!\ban )(?<!\bany )\b(?:cyber[- ]?(?:security )?(?:attack|incident|event|breach|hack)"
    r"|(?:ransom ?ware|malware|denial[- ]of[- ]service|ddos|phishing|hacking) (?:attack|incident|event)"
    rf"|(?:(?:it|information|data) )?security (?:incident|event|breach)|data (?:breach|leak|theft))\b{_NOT_OF}",
    r"\bunauthori[sz]ed access\b",
    r"\b(?:cyber|ransom|security|data)[^.;]{0,200}\bthe incident\b",
)
