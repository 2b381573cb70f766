"""The words that titles of offices are made of: grades, fields of work, and how a function is joined to a rank."""


def _either_case(words: str) -> str:
    longest_first = sorted(words.split(), key=len, reverse=True)
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in longest_first)


SAME_OFFICE = (
    r"(?:(?:[Ii]nterim|[Aa]cting|[Gg]lobal|[Gg]roup|[Cc]orporate(?! Affairs)|[Vv]irtual|[Ff]ractional|[Oo]utsourced)"
    r"[ -])"
)
OTHER_OFFICE = (
    r"(?:(?:[Ll]ocal|International|Branch|Country|[Dd]eputy|[Rr]egional|[Aa]ssociate|[Aa]ssistant|[Dd]ivisional) )"
)
GRADE = (
    r"(?:(?:[Ll]ocal|[Rr]egional|[Nn]ational|Unit|[Ss]enior|[Ee]xecutive|[Aa]ssistant|[Aa]ssociate|[Mm]anaging"
    r"|[Dd]eputy|[Ff]irst|Sr\.?) )"
)
# What officers, directors and managers are called after; the longer list is only sure behind `head of`.
_OF_OFFICERS = """
    bank business compliance continuity cyber cyber-security cybersecurity data ethics governance information
    integrity legal network privacy protection resilience risk secrecy security systems technology
"""
_OF_MANAGERS = """
    access applications architecture assurance audit digital engineering enterprise finance identity
    infrastructure internal operations product software system technical technologies
"""
_OF_HEADS = """
    accounting accounts administration administrative affairs ai analytics application asset assets automation
    banking benefits brand care chain change claims client clients clinical cloud commerce commercial
    communication communications computer construction content contracts control controls corporate credit
    crisis culture customer cyberdefense defense delivery design development devops disaster e-commerce
    ecommerce education emergency employee enablement environment environmental excellence experience
    exploration external facilities finance financial fleet fraud global government group hardware health
    hosting human incident initiatives innovation insights insurance integrated integration intelligence
    investment investments investor laboratory learning legal lending licensing litigation logistics management
    manufacturing marketing media medical member members merchandising mobile mortgage networks operation
    operational optimization partnerships payments payroll people performance personnel physical planning plant
    platform platforms policies policy portfolio preparedness prevention procurement production program programs
    projects property public purchasing quality records recovery regulation regulatory relations reliability
    reporting reputation research resiliency resources resourcing response retail revenue safety sales science
    sciences service services shared site solutions sourcing strategic strategy success supply support
    sustainability talent tax technical telecommunications threat tools trading transformation transition
    treasury underwriting user vendor vendors vulnerability web workforce workplace worldwide
"""
_ACRONYM = (
    r"IT|IS|ICT|IS&T|R&D|HR|OT|AI|GRC|GMP|GxP|FP&A|SRE|MIS|ERM|EHS|HSE|ESG|SOX|AML|PMO|Dev[Oo][Pp][Ss]|E-[Cc]ommerce"
    r"|InfoSec|DevSecOps"
)
_WORD_ENDS = r"(?=s?\b)(?!s?-\w)"  # `Technologys` is how the SEC's own data writes a possessive
_IT = r"[Ii]nformation [Tt]echnology \([“\"]*IT[”\"]*\)"  # where the filer spells it out
OFFICERS_FIELD = rf"(?:{_IT}|(?:{_ACRONYM}|{_either_case(_OF_OFFICERS)}){_WORD_ENDS})"
MANAGERS_FIELD = rf"(?:{_IT}|(?:{_ACRONYM}|{_either_case(_OF_OFFICERS + _OF_MANAGERS)}){_WORD_ENDS})"
FIELD = (
    rf"(?:{_IT}|[Ll]egal [Cc]ounsel|(?:{_ACRONYM}|{_either_case(_OF_OFFICERS + _OF_MANAGERS + _OF_HEADS)}){_WORD_ENDS})"
)
# Written small, `and management`, `and internal audit` are others, not part of the title.
# `Director of IT and Information Security Officer` is two offices of one person.
_ANOTHERS_TITLE = (
    rf"(?:{FIELD} (?:and )?){{0,2}}{FIELD} "
    r"(?i:officers?|managers?|directors?|lead|analysts?|engineers?|administrators?|architects?|secretary|controller"
    r"|treasurer|counsel)\b"
)
# `Our Vice President of Information Technology and technology professionals`: those who work there.
_ITS_PEOPLE = (
    rf"(?:{FIELD} ){{1,3}}"
    r"(?:professionals|experts|employees|[Ll]eaders?|leadership|managers|providers?|vendors?|stakeholders|partners|consultants|[Gg]roup|[Tt]eam)\b"
)
_AND_FIELD = (
    rf" (?:and|&|\+) (?!management|internal|legal|business|audit|members?\b|{_ITS_PEOPLE}|{_ANOTHERS_TITLE}){FIELD}"
)
_LISTED = rf"(?=[A-Z])(?:New )?{FIELD}(?: (?=[A-Z]){FIELD}){{0,2}}"
_LISTED_FIELDS = (
    rf"(?:, {_LISTED}){{1,2}},? (?:and|&) (?=[A-Z]){FIELD}(?: (?=[A-Z]){FIELD})?"
    r"(?! (?i:officer|team|dep|comm|manager|director|leader))"
)
FUNCTION = rf"(?>{FIELD}(?:[ /]{FIELD}|, Risk,? (?:and|&) Compliance|{_LISTED_FIELDS}|{_AND_FIELD}){{0,7}})"
_TITLE_WORD = (
    r"(?:Chief|Vice|Senior|Executive|Directors?|Head|Manager|Administrators|Engineers|Analysts|President"
    r"|General|Deputy|Secretary|Treasurer|Chair"
    r"|Controller|Interim|Acting|Sr|Mr|Ms|Mrs|Dr|The|Our|Each|Inc|C[A-Z]{1,4}O|[SE]?VP)\b"
)
# What a filer calls by its letters: `Director of SEC Reporting`, `Head of M&A`; no chief, rank or office.
LETTERS = r"(?!(?:C[A-Z]{1,4}O|[SEAFG]?VP|B?ISO|DPO|GC|GM|MD|US|UK|EU)\b)[A-Z]{2,5}(?:[&/][A-Z]{1,3})?\b(?!/| [A-Z]{2})"
# Words of any other function, as names are written: `Vice President, People and Culture`.
OTHER_WORD = rf"(?!{_TITLE_WORD}|\w+/(?:Chief|Vice)\b)(?:(?:{_ACRONYM})\b|{LETTERS}|[A-Z][a-z][\w/&-]*)\b(?![’']s)"
OTHER_FUNCTION = rf"{OTHER_WORD}(?: (?:(?:and|&|of) (?!{_ANOTHERS_TITLE}|{_ITS_PEOPLE}))?{OTHER_WORD}){{1,5}}"
ALSO_OTHER = (
    r"(?=(?:Business|Corporate|Digital|Enterprise|Financial|Global|Group|Internal|Operational|Technical) [A-Z])"
)
SEVERAL_FIELDS = rf"{FIELD}(?: {FIELD}){{0,2}}{_LISTED_FIELDS}(?! [A-Z])"
_A_PERSON = r"[A-Z][a-z]+ [A-Z][a-z]+, our\b"
# One more word of any kind, where no body, officer or person with two names follows: `Commercial Excellence`.
_A_BODY = (
    r"(?:Officer|Counsel|Auditor|Analyst|Engineer|Architect|(?:Sub)?[Cc]ommittee|Board|Team|Department|Council|Group"
    r"|Function|Organi[sz]ation|Office|Unit|Division)s?\b"
)
ONE_MORE = rf" (?!{_A_BODY}){OTHER_WORD}(?= [a-z(]|[,.;)])"
WIDER_FUNCTION = (
    rf"{FUNCTION}(?:{ONE_MORE}"
    rf"| (?:and|&|\+) (?![A-Z]{{3,5}}\b(?! [A-Z])|{_ANOTHERS_TITLE}|{_A_PERSON}|{_ITS_PEOPLE})"
    rf"{OTHER_WORD}(?: {OTHER_WORD}){{0,3}}"
    rf"| for (?=[A-Z]){FIELD}(?: (?=[A-Z]){FIELD})?)?"
)
OF = r"(?: ?,|:| of| for|,? [–—-])"
_REGISTRANT = r"(?:Company|Manager|Advis[eo]r|Group|Bank|Sponsor|Fund|Trust|Partnership|Corporation)"
OURS = rf"(?:(?<!, )(?:the|our|its) )?(?:{_REGISTRANT}[’']?s )?"
NO_OTHER_TITLE = r"(?! (?:[Oo]fficer|Chief|Head|Controller|Treasurer|Secretary|[Mm]anager|[Dd]irector|C[A-Z]{1,3}O)\b)"
ASIDE = r" ?\([“\"]*[A-Z]{2,4}[”\"]*\),?"
