"""Bodies whose names have no head: the board, internal audit, an office of somebody, management itself."""

import re
from collections.abc import Iterator

from monitor.extract.profile.body_names import BOARD, HEAD, Designation

_NEAR = 300  # characters before a name that say what it does
_BOARD = re.compile(
    r"\b(?P<kind>[Ss]upervisory |[Aa]dvisory )?[Bb]oards? of "
    r"(?:[Dd]irectors?|[Tt]rustees|[Mm]anagers|[Cc]ommissioners|[Ss]upervisors)\b"
    r"|\b(?P<supervisory>[Ss]upervisory [Bb]oard)\b"
    r"|\b(?:[Tt]he|[Oo]ur|[Ff]ull|[Ee]ntire|[Ww]hole|[Ii]ts|[A-Z]\w+[’']?s|company[’']?s|bank[’']?s|with|to|by|and|or) "
    r"(?:full |entire |whole )?(?P<short>[Bb]oard)\b(?! of\b| (?:committee|audit|risk|level|member)"
    r"| (?:[A-Z][\w&-]*,? |and |& ){1,6}(?:Sub)?[Cc]ommittee)"
    r"|\b(?:[Tt]he|[Oo]ur|to) B[Oo]D\b"
    r"|\b(?:[Tt]he|[Oo]ur|to) [A-Z]{2,5} Board\b(?! (?:of|[Cc]ommittee|[Mm]ember))"
    r"|(?<![\w-])Board(?= (?:oversight|oversees|receives|has|is|reviews|of|and|as|also|delegat\w+|meet\w*))"
)
_NO_ARTICLE = re.compile(r"(?:with|to|by|and|or) ")
_ITS_WORK = (
    r"(?! (?i:over|risk assess|report(?!s to)|plan|process|procedure|result|finding|program|observation|assessment"
    r"|activit|work|director"
    r"|office|manager|recommendation|leader|partner|head|staff|and control)\w*)"
    r"(?! (?:&|and) [A-Z]\w+ (?:[A-Z]\w+ )?(?:[Tt]eam|[Dd]epartment|[Ff]unction|[Gg]roup)\b)"
)
_INTERNAL_AUDIT = re.compile(
    r"\b(?:[Oo]ur|[Tt]he|[Ii]ts|by|with|and|of|from|independent|outsourced"
    r"|from|[cC]ompany[’']?s|[A-Z]\w+[’']?s) (?P<name>[Ii]nternal [Aa]udit)\b"
    rf"{_ITS_WORK}"
    r"|\b(?:[Oo]ur|[Tt]he|by|(?<!, )and|with|from|outsourced|company[’']?s|bank[’']?s|[A-Z][a-z]+[’']?s)"
    r" (?P<auditors>[Ii]nternal [Aa]uditors?)\b"
    rf"|\b(?P<titled>Internal Audit)\b{_ITS_WORK}"
    r"|(?P<opens>\bInternal audit)\b(?= (?:performs|conducts|reviews|provides|assesses|evaluates|is|also)\b)"
    r"|\b(?:[Ii]ts|[Oo]ur|[Bb]oth|[Tt]he|leverages?|uses?|by|[Cc]ompany[’']?s) "
    r"(?P<both>internal and external (?:auditors|audit functions))\b"
)
# `Internal audit and internal controls teams` are two teams; `internal audit reviews.` are what it does.
_SHARES = re.compile(r"(?: (?:and|&) |, )(?:[\w&-]+,? (?:and )?){1,5}(?:teams|departments|groups)\b| reviews?[.,;)]")
_OF_AN_OFFICE = re.compile(
    r"\b(?:[Pp]resident|VP|[Dd]irector|[Hh]ead|[Mm]anager|process\w*)(?: of|,| -| –)? (?:the |our )?"
    r"(?:[A-Z]\w+,? (?:and|&) )?$"
)
_OFFICES = (
    r"(?:Global|Corporate|Enterprise|Group|Technology|Cyber|Information|Operational|Risk|Compliance|Digital|Data|Security"
    r"|Privacy|Business|Management)"
)
# The people of an office: `our CISO function`, `the Office of the CISO`, `Information Security Office`.
_OFFICE = re.compile(
    r"\b(?:CISO|CIO|CTO|CSO|CPO)(?:[’']?s)? "
    r"(?:[Ff]unction|[Oo]rgani[sz]ation|[Oo]ffice|[Tt]eam|[Dd]epartment|Council)\b"
    r"|\bChief Information Security Organization\b"
    rf"|(?<!Chief )\b(?:{_OFFICES} (?:and |& )?){{1,6}}"
    r"(?:Risk|Security|Privacy|Compliance|Technology|Resilience) Office\b"
    r"(?! (?:Steering|Committee|Group|Council|[Tt]eam))"
    r"|\b[Oo]ffice of (?:the )?(?:CISO|CIO|Chief Information(?: Security)? Officer)\b"
    r"|\bChief (?:Technology |Information )?(?:Security|Risk|Compliance|Privacy) Office\b"
    r"(?! \( ?[A-Z]{2,5} ?\)|, or )"
    r"|\b(?:Office|Department|Directorate|Division) of (?:Information (?:Security|Technology)|Cyber ?[Ss]ecurity"
    r"|(?:Enterprise )?Risk Management)\b"
    r"|(?<!Chief )\b(?:(?:Global|Corporate|Enterprise|Group|Third-Party) ){0,2}"
    r"(?:Information Security|Cyber ?[Ss]ecurity|Data Privacy|Privacy|Project Management|Program Management"
    r"|Data Protection|Vendor Management|Risk Management|Compliance|Internal Audit) Office\b"
    r"|\b(?:(?:enterprise )?risk management|information security|cyber ?security|data protection|privacy) office\b"
)
# Without one of these a sentence names none; looking for them is much quicker than the pattern.
_OF_OFFICES = (
    "ffice", "CISO", "CIO", "CTO", "CSO", "CPO", "Department of", "Directorate of", "Division of",
    "Security Organization",
)  # fmt: skip
# `The CISO and his team are responsible`, `our CIO, whose team leads`
_ONES_TEAM = re.compile(
    r"\b(?P<whose>C(?:IS|I|T|S|P)O|(?i:chief (?P<field>information(?: security)?|technology|security) officer))"
    r"[”\"’)]*(?: and (?:his|her|their)|,? whose) (?P<team>teams?)\b(?! \()"
)
_ONES = re.compile(r"(?<=[A-Z])[’']?s\b")  # `the CISO’s team`
# `SOC 2` and `SOC reports` are of auditors.
_SOC = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Aa]n?|24/7|[Ii]nternal|[Oo]utsourced|[Ee]xternal) (?P<soc>SOC)\b"
    r"(?! ?[123-]| (?:reports?|audits?|compl|attest|certif|exam|type|Type|standards?|framework|[Tt]eams?|\()"
    r"|[”\"’]* ?\))"
)
# Teams by letters that the text does not spell out; `US-CERT` is a state's.
_RESPONSE_TEAM = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Ii]ts|[A-Z][\w’']+s|by|to|and) (?P<letters>C?SIRT|C[IE]RT|CSOC|[ES]LT)\b"
    r"(?! (?:[Tt]eam|[A-Z]|designation|certif|cyber)|[-/])"
)
# A committee or team of letters that nothing spells out: `The SGC is comprised of members of our leadership`.
_LETTERS = (
    r"(?!C[A-Z]{1,3}O\b|[A-Z]*VP\b|(?:[BI]?ISO|DPO|IT|SEC|FBI|SOC|CISA|NIST|ISO|PCI|GC|HR|ERM|CRISC|CISSP|CISM|USA?)\b)"
    r"[A-Z]{3,5}"
)
_BY_LETTERS = re.compile(
    rf"\b[Tt]he (?P<acts>{_LETTERS}) (?:is (?:comprised|composed|chaired)|comprises|consists of|meets)\b"
    rf"|\boverseen by (?:our|the) (?P<over>{_LETTERS})\b"
    rf"|\b(?:supported|assisted|advised)(?: at the (?:management|executive) level)? by (?:our|the) (?P<one>{_LETTERS})"
    rf"(?:, (?:the )?(?P<two>{_LETTERS}))?(?:,? and (?:the )?(?P<three>{_LETTERS}))?(?![\w’'-]| [A-Z])"
    rf"|\b(?:[Ff]ull |[Tt]he )Board(?:,| and) (?:the )?(?P<beside>(?!IT|AI){_LETTERS})\b"
    rf"(?= and|,| oversee)(?:,? and (?:the )?(?P<last>(?!IT|AI){_LETTERS})(?= (?:oversee|review|receive)))?"
)
# A unit called by what it does: `Group Technology, the first line, is responsible`; one word alone is the thing itself.
_WORK = (
    r"(?:Global|Group|Enterprise|Corporate|Information|Cyber|Technology|Technical|IT|Security|Privacy|Operations"
    r"|Digital|Risk)"
)
_UNIT = re.compile(
    rf"(?:\A|[;:] |\b[Ww]ithin [A-Z][\w ]{{3,40}}, )(?P<unit>{_WORK}(?: {_WORK}| Infrastructure| Compliance){{1,3}}"
    r"(?: Management)?)"
    r"(?:, (?:the|our|as the) (?:first|second|third) line\b"
    r"| is (?:primarily |also )?(?:responsible|accountable|tasked)\b"
    r"|(?<! Risk)(?<! Management) (?:is led by|maintains|provides|oversees|monitors|manages|performs|conducts)\b)"
)
# Units that a list names behind a colon: `oversees the following groups: Corporate Security, Privacy and Resilience`.
_ITEM = r"[A-Z][\w&/-]*(?: (?:and |& )?[A-Z][\w/-]*){0,8}"
_LISTED_UNITS = re.compile(
    r"\b(?:oversees?|comprises?|includes?|consists? of|organi[sz]ed into|divided into|has|have|leads?|manages?)"
    r" [^.;:]{0,50}?\b(?:groups|teams|units|functions|departments|divisions|functional areas)\b[^.;:]{0,40}: "
    rf"(?P<items>{_ITEM}(?:[,;] {_ITEM}){{1,9}}[,;]? and {_ITEM})(?=[.;])"
)
_BETWEEN = re.compile(r"([,;] (?:and )?)")
# A board that manages, and reports to the one that supervises.
_MANAGING_BOARD = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|an?) (?P<named>(?:(?:Cyber(?: ?[Ss]ecurity)?|Information|Security|Privacy|Data|Technology|IT"
    r"|AI|Product|Architecture|Change|Group|Global|Enterprise|Corporate) (?:and |& )?){1,5}"
    r"(?:(?:Management|Review|Advisory|Governance|Steering) )?Board)\b(?! of\b| [Cc]ommittee| [Mm]ember)"
    r"|\b(?:(?:Group )?(?:Management|Managing|Executive)|[Mm]anagement|[Ee]xecutive) [Bb]oard(?=[’']?s?\b)"
    r"(?! (?:[Mm]ember|[Cc]ommittee|of [Dd]irectors))"
)
_MANAGEMENT = re.compile(
    r"\b(?:[Ss]enior|[Ee]xecutive) (?:[Ll]eadership|[Mm]anagement)\b"
    r"(?! (?i:team|committee|group|council|position|role|experience|level|function|leader|member|personnel"
    r"|oversight)\w*|-level| of (?:our|the|its|each)\b| from\b|’s|'s)"
    r"|\b(?P<leadership>(?:[Ss]enior )?"
    r"(?:IT|[Tt]echnology|[Ii]nformation [Tt]echnology|Risk Management|(?:IT |[Ii]nformation |[Cc]yber ?)[Ss]ecurity)"
    r" [Ll]eadership)\b(?! [Tt]eam| [Cc]o)"
)

# A team called by who is in it, `a team of cybersecurity professionals`, that is led or acts. `Highly trained` says
# nothing of its work, and what another is comprised of is none.
_A_TEAM_OF = re.compile(r"(?:[Tt]eams?|group) of ")
_WHO = r"(?:(?!highly\b|more than\b)[\w/&-]+,? )"
_TEAM_OF = re.compile(
    r"\b(?P<led>(?:led|supported|overseen|managed|implemented|performed|run|addressed) by|oversees|leads|manages|heads"
    r"|works? closely with"
    r"|utilizes?|conven(?:es?|ing)|escalation to(?: [^.;,]{1,40} (?:and|or|and/or))?)? ?"
    r"(?:(?:[Aa]n?|[Oo]ur|[Tt]he) (?:dedicated |internal (?=ad))?|\A(?=Teams ))"
    r"(?P<name>(?:(?:internal|global|ad[ -]hoc|multidisciplinary) )?(?:[Tt]eams?|group) of "
    rf"(?:{_WHO}{{0,4}}?(?:cyber\w*|[\w-]*security|IT|technology|technical|senior level) {_WHO}{{0,4}}?"
    r"(?:professionals|experts|specialists|personnel|management)"
    r"|subject[- ]matter experts|employees"
    rf"|(?<=global team of )experts|{_WHO}{{1,3}}leaders|{_WHO}{{0,2}}stakeholders|senior (?:employees|executives)))\b"
    r"(?! \()"
    r"(?P<acts>,? (?:who|that|which|led by|reporting to|then|responsible|is|are|oversees?|overseeing|monitors?"
    r"|works?|collaborates?|manages?)\b)?"
)


def headless_names(sentence: str) -> Iterator[Designation]:
    """Every one that the sentence names, the boards first."""
    yield from _boards(sentence)
    yield from _without_a_head(sentence)


def _boards(sentence: str) -> Iterator[Designation]:
    for match in _BOARD.finditer(sentence):
        if _is_the_filers(sentence, match):
            supervisory = match["supervisory"] or (match["kind"] or "").lower() == "supervisory "
            name = "supervisory board" if supervisory else _board_name(match)
            yield Designation(name, "board", match.start(), match.end())


def _board_name(match: re.Match[str]) -> str:
    """`board of directors` also for `the Board`; trustees, managers, commissioners and supervisors make others."""
    written = " ".join(match[0].casefold().split())
    return written if re.search(r"trustees|managers|commissioners|supervisors", written) else BOARD


def _is_the_filers(sentence: str, match: re.Match[str]) -> bool:
    """Not the advisory board, nor one somebody sits on elsewhere, nor `across the board`."""
    before, after = sentence[max(0, match.start() - 40) : match.start()], sentence[match.end() : match.end() + 12]
    if match["short"] == "board" and after.startswith(" oversight") and _NO_ARTICLE.match(match[0]):
        return False
    if (match["kind"] or "").lower() == "advisory " or after.startswith((" of Gov", " Certif")):
        return False
    if (
        match["short"] is None
        and match[0] == "Board"
        and _MANAGING_BOARD.search(sentence[max(0, match.start() - 24) : match.end()])
    ):
        return False
    return not re.search(r"\b(?:across|serv\w+ on|sits? on|member of)(?: the)?(?: [A-Z]{2,5})? ?$", before)


def _without_a_head(sentence: str) -> Iterator[Designation]:
    yield from _audits(sentence)
    for match in _SOC.finditer(sentence) if "SOC" in sentence else ():
        yield Designation("security operations center", "center", match.start("soc"), match.end())
    yield from _by_letters(sentence)
    for match in _TEAM_OF.finditer(sentence) if _A_TEAM_OF.search(sentence) else ():
        if match["led"] or match["acts"]:
            yield Designation(match["name"], "team", match.start("name"), match.end("name"))
    for match in _UNIT.finditer(sentence):
        yield Designation(match["unit"], "unit", match.start("unit"), match.end("unit"))
    yield from _listed(sentence)
    for match in _OFFICE.finditer(sentence) if any(word in sentence for word in _OF_OFFICES) else ():
        yield Designation(_ONES.sub("", match[0]), match[0].split(" ")[-1].lower(), match.start(), match.end())
    for match in _ONES_TEAM.finditer(sentence) if " team" in sentence else ():
        letters = "".join(word[0] for word in match["whose"].split()).upper() if match["field"] else match["whose"]
        yield Designation(f"{letters} team", "team", match.start("team"), match.end("team"))
    for match in _MANAGING_BOARD.finditer(sentence):
        kind = match.lastgroup or 0
        yield Designation(match[kind], "managing board", match.start(kind), match.end())
    for match in _MANAGEMENT.finditer(sentence):
        if _leads(sentence, match) if match["leadership"] else _acts_as_a_body(sentence, match):
            yield Designation(match[0], "management", match.start(), match.end())


def _listed(sentence: str) -> Iterator[Designation]:
    """The members of a list of units, but for those that only people of an office make up."""
    for match in _LISTED_UNITS.finditer(sentence) if ": " in sentence else ():
        start = match.start("items")
        *first, last = _BETWEEN.split(match["items"])
        last, _, very_last = last.partition(" and ")
        for piece in (*first, last, " and ", very_last):
            if piece[:1].isupper() and not piece.endswith("Officers"):
                yield Designation(piece, "unit", start, start + len(piece))
            start += len(piece)


def _audits(sentence: str) -> Iterator[Designation]:
    for match in _INTERNAL_AUDIT.finditer(sentence) if "nternal " in sentence else ():
        kind = match.lastgroup or ""
        if _OF_AN_OFFICE.search(sentence, max(0, match.start() - _NEAR), match.start(kind)) or _SHARES.match(
            sentence, match.end()
        ):
            continue
        following = HEAD.match(sentence, match.end() + 1)
        if following is None or following[0].lower() == "function":
            name = _auditors(kind, match[kind].lower(), function=following is not None)
            yield Designation(name, "audit", match.start(kind), match.end())


def _by_letters(sentence: str) -> Iterator[Designation]:
    for match in _RESPONSE_TEAM.finditer(sentence):
        yield Designation(match["letters"], "team", match.start("letters"), match.end())
    for match in _BY_LETTERS.finditer(sentence):
        for kind, letters in match.groupdict().items():
            head = {"C": "committee", "T": "team"}.get((letters or " ")[-1])
            if head:
                yield Designation(match[kind], head, match.start(kind), match.end(kind))


def _auditors(kind: str, written: str, *, function: bool) -> str:
    if kind == "both":
        return "internal audit function" if written.endswith("functions") else "internal auditors"
    if kind == "auditors":
        return written
    return "internal audit function" if function else "internal audit"


_TOLD = re.compile(
    r"\b(?:report|brief|updat|inform(?!ation)|escalat|elevat|notif|present|communicat|appris|advis|shar)\w*\b[^.;]{0,80}$"
    r"|\b(?:report|provid|escalat|notif|updat|communicat)\w*\b[^.;]{0,200} to (?:our |the |its |[\w’']+s )?$"
    r"|\b(?:notif|inform(?!ation))\w+ (?:[^.;]|\.(?=g)|(?<=\.g)\.){0,160}(?:,| as well as| and) (?:our |the |its )?$"
    r"|\b(?:report|escalat)\w*\b[^.;]{0,120}\bto\b[^.;]{0,160}, (?:and )?$"
    r"|\binformation\b[^.;]{0,80} to (?:our |the |its )?$|\bprepares?\b[^.;]{0,40} for (?:our |the |its )?$"
    r"|\bprovides? (?:our |the |its )?$|\bresides with [\w’' ]{2,20}[’']?s $"
    r"|\bmeets? (?:\w+ ){0,2}with (?:our |the |its |[\w’']+s )*$"
    r"|\bengages? (?:our |the |its )?$"
    r"|\bin (?:consultation|coordination) with (?:our |the |its |[\w’']+s )?$"
    r"|\b(?:review|discuss|consult)\w* with (?:our |the |its )?$|\bworks? closely with (?:our |the |its |\w+s )?$"
    r"|\bresponsibility (?:of|between|among)\b[^.;]{0,60}$"
    r"|\bresponsibility (?:is|are) shared (?:by|between|among)\b[^.;]{0,120}$|\binvolvement (?:from|of)\b[^.;]{0,100}$",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r",? including (?:our|its|the) [^.;]{1,100}, (?:is|are|has|oversees|reviews|meets|receives|conducts|manages)\b"
    # With another who acts or is told, `Senior management and the Audit Committee receive`: no list of who takes part.
    r"|,? and (?:both )?(?:our |the |its )?[\w() ]{1,50}? (?:\w+ly )?(?:are|receive|present|report|meet|have|oversee"
    r"|review|discuss|participate|is|has)s?\b"
    r"|,? (?:in (?:collaboration|coordination|consultation|conjunction|partnership)|along|together) with [^.;,]{1,80},?"
    r" (?:is|are|has|have|oversees?|reviews?|evaluates?|meets?)\b"
    r"|(?:, our [\w ]{1,40})?,? and our [\w ]{1,40} (?:\w+ly )?(?:briefs?|reports?|meets?|reviews?|oversees?) "
    r"|,? (?:is|are|also|regularly|periodically|oversees?|receives?|reviews?|meets?|monitors?"
    r"|evaluates?|assesses|determines?|decides?|provides?|considers?|participates?|will|has|shall|then"
    r"|updates|makes|takes|briefs|works|supports|approves?|ensures?|discuss(?:es)?|establish(?:es)?"
    r"|identif(?:y|ies)|engages?|conducts?|performs?|manages?|coordinates?|analy[sz]es?|may|must|can)\b"
)
_LEADS = re.compile(
    r",? (?:who|which) (?:manage|oversee|lead|assist)s?\b| (?:(?:also|regularly|periodically|continuously) )?"
    r"(?:reviews?|oversees?|meets?|monitors?|reports?|receives?|makes|informs?|will escalate|presents?|provides?"
    r"|evaluates|works|conducts|assesses|manages|is (?:\w+ly )?responsible|maintains|briefs|updates|inventories"
    r"|prioritizes|identifies|determines|develops|implements|coordinates)\b"
)
_TOLD_BY = re.compile(
    r"\b(?:briefed|informed|updated|notified|advised|supported|managed|overseen|reviewed|approved|led|headed|directed|attended"
    r"|supervised|determined|conducted|performed"
    r"|assessed|evaluated|(?:assessment|evaluation|determination|decision|review) (?:of [^.;,]{1,40} )?)"
    r" ?by (?:our |the |its |[A-Z][\w’']*s |members of )*$"
    r"|\b(?:(?!possess|includ|involv)\w+ed|made|set|taken|undertaken|driven|run) by (?:our |the |its )?$"
    r"|\b(?:(?:rests|lies|resides) with|oversight (?:by|from)) (?:both )?(?:our |the |its )?$"
)
_TELLS = re.compile(
    r"\b(?:review|discuss|consult)\w*\b[^.;,]{0,40} with (?:our |the |its )?$|"
    r"\b(?:notif\w+|brief\w+|inform\w+|report\w*|escalat\w+|updat\w+) (?:to |by |from |with )?(?:our |the |its )?$"
    r"|\b(?:presentations?|reports?|updates?|briefings?) on [^.;,]{3,60} (?:from|by) (?:our |the |its )?$"
)
# Who is told by its members hears it: `The board receives updates from members of senior management.`
_ITS_MEMBERS_TELL = re.compile(
    r"\b(?:updates?|reports?|briefings?|presentations?|information) (?:by|from) (?:key )?members of"
    r" (?:our |the |its )?$"
    r"|\b(?:reported|provided|escalated?|presented|communicated)\b(?: \w+ly|(?: [\w-]+){1,4} incidents)? to "
    r"(?:the |certain |additional |relevant |designated |appropriate |key |other )*members of (?:our |the |its )?$"
    r"|\b(?:notif(?:y|ies)|informs?|updates?|briefs?|alerts?) (?:the |certain |relevant |appropriate |key |other )*"
    r"members of (?:our |the |its )?$"
)
_ITS_MEMBERS = re.compile(r"(?:\A|[.;:] )Members of (?:our |the |its |[\w’']+s )?$")
_ITS_MEMBERS_ACT = re.compile(
    r",?(?: including [^.;]{1,140},)? (?:assess|discuss|review|oversee|monitor|receive|meet|report|evaluate|manage"
    r"|will be (?:briefed|informed|notified))\b"
)
# `A process for senior management to review assessments`
_TO_ACT = re.compile(
    r" to (?:\w+ly )?(?:review|assess|evaluate|oversee|monitor|determine|decide|discuss|manage|approve)\b"
)
_MEMBER = re.compile(
    r"\b(?:compris|compos|consist|made up|includ|representativ)\w*\b"
    r"(?:(?!\b(?:report|escalat|notif|inform|advis|brief|updat)\w*)[^.;]){0,34}$"
    r"|\bexercises? (?:with|involving) (?:\w+ )?$|\bincluding members of\b[^.;]{0,60}$"
    r"|\b(?:members? of(?: [\w&]+){0,4}|experience\w* (?:in|of|as)"
    r"|positions?|roles?|by|participation from) ?(?:our|the)? ?$",
    re.IGNORECASE,
)


# `The CIO provides executive leadership on strategy` is what he does.
_GIVES, _IS_GIVEN = re.compile(r"\bprovides? $"), re.compile(r" (?:on|over|across|for|in|to|and)\b")


def _leads(sentence: str, match: re.Match[str]) -> bool:
    return bool(
        _LEADS.match(sentence, match.end()) or _TELLS.search(sentence, max(0, match.start() - _NEAR), match.start())
    )


def _acts_as_a_body(sentence: str, match: re.Match[str]) -> bool:
    """Senior management counts where it is reported to or acts."""
    before = sentence[max(0, match.start() - _NEAR) : match.start()]
    if _IS_GIVEN.match(sentence, match.end()) and _GIVES.search(before):
        return False
    if _TOLD_BY.search(before) or _ITS_MEMBERS_TELL.search(before):
        return True
    if _ITS_MEMBERS.search(before):
        return _ITS_MEMBERS_ACT.match(sentence, match.end()) is not None
    if before.endswith(("for ", "for our ", "for the ")) and _TO_ACT.match(sentence, match.end()):
        return True
    if _MEMBER.search(before[-90:]) or (before.endswith("Directors, ") and match[0][0] == "S"):  # the heading of Item 6
        return False
    return bool(_TOLD.search(before[-140:]) or _ACTS.match(sentence, match.end()))
