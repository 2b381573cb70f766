"""The kinds of titles, each as a pattern, and all of them together."""

import re
from functools import cache

from monitor.extract.profile.title_words import (
    ALSO_OTHER,
    ASIDE,
    FIELD,
    FUNCTION,
    GRADE,
    LETTERS,
    MANAGERS_FIELD,
    NO_OTHER_TITLE,
    OF,
    OFFICERS_FIELD,
    ONE_MORE,
    OTHER_FUNCTION,
    OTHER_OFFICE,
    OTHER_WORD,
    OURS,
    SAME_OFFICE,
    SEVERAL_FIELDS,
    WIDER_FUNCTION,
)

_CHIEF = (
    rf"(?:[Cc]ertified )?(?:{SAME_OFFICE}|{OTHER_OFFICE}){{0,2}}(?:[Cc]o-)?[Cc]hief "
    r"(?:(?:(?!(?:[Oo]fficers?|(?:[Cc]o-)?[Cc]hief|an?|the|our|is|who|of|with)\b)[A-Za-z&/-]+,? ){1,6}?[Oo]fficers?"
    r"|(?:[Aa]udit|Risk) [Ee]xecutive|[Ll]egal [Cc]ounsel|[Ii]nformation [Mm]anager|Engineer"
    r"|Executive(?! [A-Z])|Technologist|Auditor|[Oo]f [Ss]taff"
    r"|[Aa]rchitect"
    # a slip: `our Chief Information Office and Chief Legal Officer`, `Chief Information Security Office (CISO)`
    r"|(?:Information(?: Security)?|Executive|Technology|Compliance) Office"
    r"(?! ?\([“\"]*[A-Z]+[”\"]*\) (?:which is |that is )?(?:made up|compris|compos|consist))"  # people: a unit
    r"(?= ?\([“\"]*(?:the )?[“\"]*C[A-Z]{1,3}O|,? and Chief|, Chief|, or C[A-Z]{1,3}O\b)"
    r"|Officer (?:for|of) (?=[A-Z])(?!the\b)[A-Z]\w+(?: [A-Z]\w+){0,2}"
    rf"|[Oo]f (?=[A-Z]){FUNCTION}"
    r"|(?:(?!(?:Officers?|Executive)\b)[A-Z][\w&/-]+ ){1,4}?"
    r"(?:Counsel|Manager|Director|Architect|Scientist|Engineer|Auditor))\b"
)
VICE = (
    r"(?:[Vv]ice[ -][Pp]residents?|[SEAFG]?VPs?|Heads"
    r"|heads(?:(?<=egional heads)|(?<=ivisional heads)|(?<=[Ll]ocal heads))"
    r"|(?:[Cc]o-)?[Hh]ead)"
)
LEADS = r"(?:[Dd]irector|(?:Program |[Gg]eneral )?[Mm]anager|[Ss]uperintendent|Lead|Leader|Principal)"
_CENTER = r"(?: [Cc]ent(?:er|re)\b)?"
# `President, Industrial Solutions`; with other words a person follows: `our President, Ada Quill`.
_BUSINESS = (
    r"(?:Solutions|Group|Segment|Division|Brands|Services|Media|Bank|Operations|International|Systems|Platforms?"
    r"|Products|Technologies|Americas|America|Europe|Asia)"
)
_HEAD = (
    rf"(?:{SAME_OFFICE}|{GRADE}){{0,3}}(?:{VICE}(?:{ASIDE})?{OF} {OURS}"
    rf"(?:{SEVERAL_FIELDS}|{ALSO_OTHER}{OTHER_FUNCTION}|{WIDER_FUNCTION}{_CENTER}|{OTHER_FUNCTION})"
    rf"|(?:[Ss]enior|[Ee]xecutive) Director, {OTHER_FUNCTION}|Managing Director(?:,| of) {OTHER_FUNCTION}"
    rf"|(?:(?<=[Oo]ur ){VICE}|[SEAFG]?VP) of {OTHER_WORD}(?! [A-Z])"
    rf"|{VICE}{ASIDE} {FUNCTION}"
    rf"|(?!Manager, [a-z]){LEADS}{OF} {OURS}(?:{FUNCTION}(?:{_CENTER}(?! [A-Z])|{ONE_MORE})"
    rf"|(?=Global |Financial |(?!{FIELD}\b){LETTERS} [A-Z]){OTHER_FUNCTION}|{FUNCTION})"
    rf"|(?:(?<=ur )|(?<=he )|(?<=Senior ))Director of {LETTERS}(?! [A-Z])"
    rf"|{LEADS} [–—-] {OTHER_FUNCTION}|{VICE}/{FUNCTION}(?!/)"
    rf"|(?:[Vv]ice[ -][Pp]resident|[SEAFG]?VP|Director|Manager|Head) (?=[A-Z]){FUNCTION}"
    rf"|(?:(?<=ur )|(?<=he )|(?<=[(“\"]))[SEAFG]?VP(?:,? {LETTERS}(?! [A-Z])| (?:group )?{FUNCTION})"
    rf"|(?<!Vice )President(?:(?:,| of) (?=[A-Z]){FUNCTION}| of {OTHER_WORD}(?: {OTHER_WORD}){{0,2}}(?! [A-Z]))"
    rf"|(?<!Vice )(?<!Vice-)President,? (?:{OTHER_WORD} ){{1,2}}{_BUSINESS}\b(?! [A-Z])"
    r"|(?<!Vice )(?:President|Head) of [A-Z]{1,3}&[A-Z]{1,3}\b"
    r"|[Hh]ead of (?:the |our )?(?!C[A-Z]{1,3}O\b)[A-Z]{3,7}\b(?! [A-Z]{2})"
    # `Vice President—Data and Technology`, and how the SEC's own data leaves it: without the dash.
    rf"|(?:[Vv]ice [Pp]resident|[SEAFG]?VP|Director)(?:[–—-]|(?<=President)(?=[A-Z])){WIDER_FUNCTION}"
    rf"|(?:vice president|(?<=executive )director|(?<=senior )director) {OFFICERS_FIELD}(?: {FIELD})*)"
    rf"{NO_OTHER_TITLE}"
)
_OFFICER = (
    rf"(?:{SAME_OFFICE}|{OTHER_OFFICE}|[Ss]enior |[Pp]rincipal |Executive ){{0,2}}(?:[Pp]ersonal )?{OFFICERS_FIELD}"
    rf"(?: (?:(?:and|&) (?=[A-Z]))?(?:Management|{OFFICERS_FIELD})){{0,4}}"
    r" [Oo]fficers?\b"
    r"|[Pp]roject [Mm]anagement [Oo]fficer\b"
    rf"|(?=[A-Z])(?:Corporate|{FIELD})(?: (?:(?:and|&) )?(?=[A-Z]){FIELD}){{1,3}} Officer\b"
)
LAST = (
    r"[Dd]irectors?|[Mm]anagers?|[Hh]ead|Leads?|Leader|[Vv]ice [Pp]resident|VP|Supervisor"
    r"|Superintendent"
)
_SMALL_FIRST = (
    r"information|cyber|technology|technical|finance|operations|internal audit|infrastructure|network|security|risk"
    r"|compliance|application|regulatory|identity|privacy|enterprise|database|systems?|audit"
)
_THREE_FIELDS = (
    rf"(?:Global )?(?:(?=[A-Z]){FIELD}, ){{1,2}}(?=[A-Z]){FIELD},? (?:and|&) (?=[A-Z]){FIELD} "
    rf"{GRADE}?(?:Director|Manager)\b"
    rf"|(?=[A-Z]){FIELD}, {OTHER_WORD}(?: {OTHER_WORD}){{0,2}} (?:and|&) {OTHER_WORD}(?: {OTHER_WORD}){{0,2}} Manager\b"
)
# As names are written, with words of any other function: `Identity and Access Manager`.
_NAMED_MANAGER = (
    rf"(?=[A-Z]){GRADE}?{MANAGERS_FIELD}(?: (?:(?:and|&) )?{OTHER_WORD}){{1,3}} (?:Manager|Director|Leader|Officer)\b"
    rf"(?: of (?=[A-Z]){FUNCTION})?"
)
_LEAD = rf"(?=[A-Z]){MANAGERS_FIELD}(?: (?:(?:and|&) )?(?=[A-Z]){FIELD}){{0,4}} lead(?= \(|,|\.| and)"
_DIRECTOR = (
    rf"{_THREE_FIELDS}|{_NAMED_MANAGER}|{_LEAD}"
    rf"|(?:[Cc]ertified )?(?:{SAME_OFFICE}|{GRADE}){{0,2}}(?=[A-Z]|{_SMALL_FIRST})"
    rf"(?:(?=[A-Z]){FIELD} (?=[A-Z]))?(?:{MANAGERS_FIELD}|application\b|regulatory\b)(?:/{FIELD})?"
    rf"(?: (?:(?:and|&|\+) (?=[A-Z]))?(?!Incident){FIELD}){{0,4}} "
    rf"(?:(?:[Ss]enior|[Ee]xecutive|[Aa]ssociate|[Aa]ssistant) )?(?:{LAST})\b"
    r"(?! (?:Auditor\b|Implement|Plan\b|[Tt]eam\b))"
)
# `Our IT security leader`, and the privacy lead who is told of as one.
_LEADER = (
    r"(?:(?<=[Oo]ur )|(?<=[Tt]he )|(?<=Companys )|(?<=[’']s ))"
    rf"(?!internal leader)(?:{FIELD} (?:(?:and|&) )?){{1,4}}(?:leader\b|lead(?= (?:is|has|who|and|or)\b|,|\.| \())"
)
# Who answers an incident: `our Incident Response Manager`.
_INCIDENT = (
    r"(?:(?:[Cc]yber[ -]?[Ss]ecurity|[Cc]yber|[Ss]ecurity|[Mm]ajor|[Pp]rimary) )?"
    r"(?:[Ii]ncident|[Cc]risis|[Ee]mergency|[Bb]reach|[Rr]esponse)(?: [Rr]esponse| [Mm]anagement| [Rr]ecovery)?"
    r"(?: [Tt]eam)? (?:[Cc]oordinator|[Mm]anager|Commander|[Ll]eader|Lead)\b"
)
_COORDINATOR = (
    r"(?:CS?IRT|SIRT) [Cc]oordinator\b|"
    rf"(?=[A-Z])(?:(?:[Ll]ocal|[Rr]egional) )?{FIELD}(?: (?:(?:and|&) )?(?=[A-Z]){FIELD}){{0,3}} Coordinator\b"
)
_COUNSEL = (
    r"(?:Privacy|(?:Legal|Compliance|Privacy) (?:and|&) (?:Privacy|Compliance|Legal)) Counsel\b"
    r"|(?:(?:[Dd]eputy|[Aa]ssociate|[Aa]ssistant) )?[Gg]eneral (?:[Cc]ounsel|Auditor)\b"
)
_SEAT = r"[Cc]hair(?:man|woman|person)?"
_COMMITTEE = (
    r"(?!The\b|Our\b|(?:Company|Bank|Board)[’']?s\b|C[A-Z]{1,3}O and\b)"
    r"(?:(?!Chair)[A-Z][\w&-]+,? (?:(?:and|&) )?){1,5}?(?:Sub)?[Cc]ommittee"
)
_SMALL_COMMITTEE = (
    r"(?:(?:(?:cyber|information )?security|audit|risk|compliance|technology|(?:corporate )?governance|nominating"
    r"|steering|(?:risk|crisis|data) management|oversight|finance|operations|information|enterprise|disclosure)"
    r"(?:,? and |, | )){1,5}(?<!and )committee"
)
_CHAIR = (
    rf"(?:[Ee]xecutive )?(?<!Vice ){_SEAT} of (?:(?:the|our|its) )?(?:full )?[Bb]oard\b(?: of [Dd]irectors)?(?![’']s\b)"
    r"(?! [A-Z]| for\b|,? (?:and|&) (?:President|[Cc]hief [Ee]xec|CEO))"
    r"|Executive Chair(?:man|woman|person)?\b(?! (?:of|and (?:President|Chief Exec|CEO)))"
    r"|Board Chair(?:man|woman|person)?\b(?! of|,? (?:and|&) (?:President|Chief Exec|CEO))"
    rf"|(?:[Cc]o-)?{_SEAT} of (?:the |our )?(?:[Bb]oard[’']?s? )?(?:{_COMMITTEE}|{_SMALL_COMMITTEE})"
    rf"|(?:{_COMMITTEE}|{_SMALL_COMMITTEE}) (?:[Cc]o-|(?:and|or) its )?{_SEAT}\b"
    r"(?! (?:of|for) (?:the |an? )?(?!Company|Board)[A-Z])"
)
ALSO_HELD = (
    r"(?:(?:Assistant )?(?:(?:Corporate )?Treasurer|(?:Corporate|Company) Secretary)"
    r"|(?:(?:Corporate |Group )?Controller|(?<=ur )corporate controller))\b"
)
_FILERS_OWN = "|".join(
    f"(?<={before} )"
    for before in ("[Oo]ur", "the", "the Bank", "Banks", "Bank[’']s", "[Cc]ompanys", "[Cc]ompany[’']s")
)
_OF_ALL = r"(?!,? of\b(?! the (?:Company|Bank|Corporation|Registrant)\b)|,? (?:[Cc]hief [Ee]xec|CEO)| [A-Z]|/)"
# `President and CEO` are two offices of one person, whatever the order.
_CHIEF_EXECUTIVE = r"(?:(?:CEO|Chief Executive Officer)\b(?!,? of (?!the (?:Company|Bank)\b|our\b)))"
_ALSO_PRESIDENT = (
    rf"President\b(?:(?<!Vice.President)(?=,? (?:and|&) {_CHIEF_EXECUTIVE}|/{_CHIEF_EXECUTIVE})"
    r"|(?:(?<=Officer and President)|(?<=Officer & President)|(?<=C[EFO]O and President)|(?<=C[EFO]O & President))"
    r"(?! of (?!the (?:Company|Bank)\b)|,? [A-Z])"
    r"|(?:(?<=Officer, President)|(?<=C[EFO]O, President))"
    r"(?=, (?:Chief|C[A-Z]O\b|General Counsel)|,? and (?:Chief|C[A-Z]O\b)))"
    r"|president\b(?:(?<=[Oo]ur president)|(?<=[Tt]he president))(?=,? (?:and|&) chief executive officer\b)"
)
ALONE = (
    rf"(?:{ALSO_HELD}|{_ALSO_PRESIDENT}|(?:{_FILERS_OWN})(?:Co-)?Presidents?\b{_OF_ALL}|[Cc]o-[Pp]residents?\b"
    r"|(?:(?:Senior |Operational )?Managing Director|(?:Lead|Senior) (?:Independent|Non-[Mm]anagement) Director"
    r"|Lead Director|General Manager"
    r"|general manager(?:(?<=[Oo]ur general manager)|(?<=[Tt]he general manager))(?! of\b)"
    r"|(?:Division(?:al)?|[Rr]egional|Business Unit|Group(?= Presidents)) [Pp]residents?\b"
    r"(?! of (?!all|each|the|our|[A-Z]{3})| [A-Z]|,? and Chief)"
    r"|(?:Legal|Corporate|Managing|In-[Hh]ouse) Counsel|[Rr]epresentative [Dd]irector)\b"
    rf"|(?=Secretary)(?:{_FILERS_OWN})Secretary\b(?! [A-Z]|,? and\b|,? of (?!the Company)))"
)
# `The principal officer in charge of cybersecurity matters` is how filers in China name theirs.
_IN_CHARGE = (
    r"(?:(?:[Pp]rincipal|[Ss]enior|[Ee]xecutive) )?"
    r"(?:[Oo]fficer|[Mm]anager|[Dd]irector|[Vv]ice [Pp]resident|[Ee]xecutive)"
    rf" in charge of (?:the |our )?{FUNCTION}(?: (?:matters|affairs|issues|[Dd]epartment))?\b"
)
_PRINCIPAL = (
    r"[Pp]rincipal (?:(?:[Ii]nvestor|[Rr]elations|[Ff]inancial|[Aa]ccounting|[Ee]xecutive) (?:and )?){1,2}[Oo]fficer\b"
)
# Where the rank is all that is told: `our Senior Vice President, Mr. Quill, leads the program`.
_RANK_ALONE = (
    r"(?<=[Oo]ur )(?:(?:[Ss]enior|[Ee]xecutive) )?[Vv]ice [Pp]resident\b"
    r"(?! ?,? (?:and|&|of|for|in|[–—-]|[A-Z](?!r|s)|chief|general|head|corporate|director|controller|treasurer)|/|-)"
)
# Where there is one: `The Vice President oversees cybersecurity`.
_RANK_ACTS = (
    r"(?<=[Tt]he )(?:(?:(?:Senior|Executive) )?Vice President|(?:(?:senior|executive) )?vice president)"
    r"(?= (?:also |regularly )?(?:oversees|provides|leads|reports|supervises|manages|is responsible)\b)"
)
# Those who do the work have a part of their own where the filing speaks of one of them: `our Cybersecurity Analyst`.
_DOES = "Architect|Analyst|Engineer|Administrator|Coordinator|Specialist|Technician"
_ONE_OF_OURS = "|".join(
    rf"(?<={before} )"
    for before in (
        "[Oo]ur",
        "[Cc]ompany[’']s",
        "[Cc]ompanys",
        "Banks",
        "Bank[’']s",
        "[Aa] designated",
        "[Aa] dedicated",
        "[Aa]n internal",
        "[Aa]n in-house",
        "and a",
        r"\b[Aa](?= [Ss]enior)",
    )
)
_BEFORE_ONE = "|".join(
    rf"(?<={before} )"
    for before in (
        "[Oo]ur",
        "[Cc]ompany[’']s",
        "[Cc]ompanys",
        "Banks",
        "Bank[’']s",
        "[Tt]he",
        r"\ban",
        r"\ba",
        ",",
        ", and",
        "O and",
        "Officer and",
        "Director and",
        "Manager and",
        "Specialist and",
        "Administrator and",
        "Analyst and",
        "Engineer and",
        "lead",
        "full-time",
        "dedicated",
        "qualified",
        r"\b\d",
        "two",
        "three",
    )
)
_DOER = (
    rf"(?:{_BEFORE_ONE})(?!C[A-Z]{{1,3}}O |Certified|GIAC|Microsoft|Cisco|Comp|AWS|Independent|External|Banks? "
    r"|Companys? )"
    r"(?:[A-Z][\w/-]+ ){0,3}?(?:(?:Network|Systems?|IT) (?:and|&) )?"
    r"(?:IT|DevOps|Software|Information Technology|Security|Cyber[\w-]*|Network|Systems?|Privacy|GRC) "
    rf"(?:[A-Z]\w+ ){{0,2}}?(?:(?:Analyst|Engineer|Specialist|Administrator|Architect)s?|{_DOES})\b"
    r"|(?<=[Oo]ur |[Tt]he )Enterprise [Aa]rchitect\b"
    r"|(?<=[Oo]ur |nys )(?:SOX|IT|[Ii]nformation [Ss]ecurity|[Cc]yber ?[Ss]ecurity) [Aa]dvisor\b"
    r"|(?:(?<=[Aa]nd )|(?<=[Tt]he ))(?:network|systems?|security|IT) administrator\b"
    # `our Network Administrator/Security Analyst`
    rf"|(?:(?<=Administrator/)|(?<=Manager/)|(?<=Director/)|(?<=Engineer/))(?:[A-Z]\w+ ){{1,2}}?(?:{_DOES})\b"
    r"|(?<=[Oo]ur |[Tt]he |and )(?:IT [Aa]ssistant|(?:Cyber ?[Ss]ecurity|Technology) [Ll]iaison)\b"
    rf"|(?:{_ONE_OF_OURS})(?:(?:senior|lead|Senior|Lead) )?"
    r"(?:IT|DevOps|information technology|(?:(?:information|cyber|network|systems?) )?security|cyber-?security|network"
    r"|cyber[ -]risk"
    rf"|systems?)(?: (?:security|systems?|network))? (?i:{_DOES})\b"
)
_KINDS = (
    _CHIEF,
    _IN_CHARGE,
    _HEAD,
    _RANK_ALONE,
    _RANK_ACTS,
    _OFFICER,
    _INCIDENT,
    _DIRECTOR,
    _LEADER,
    _COORDINATOR,
    _COUNSEL,
    _CHAIR,
    _PRINCIPAL,
    ALONE,
    _DOER,
)


@cache
def title() -> re.Pattern[str]:
    """Any of them. Compiled when the first text is read: that takes a second, which no other command should wait."""
    return re.compile(rf"\b(?:{'|'.join(_KINDS)})")
