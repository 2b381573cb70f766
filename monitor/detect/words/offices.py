"""Who leads: offices of security as a sentence writes them, and the verbs by which somebody is responsible."""

import re

from monitor.detect.words.patterns import any_of

# One office by two titles; no short form of both, since a sentence that changed its title is worded otherwise.
TECHNICAL = "chief technical officer", "cto"
# What every title may have; the rest of it tells the field.
TITLES = frozenset(("chief", "officer", "vice", "president", "senior", "director", "of", "and"))
# One kind of work by two names: a General Counsel becomes Chief Legal Officer, a Controller Chief Accounting Officer.
SAME_WORK = {
    "counsel": "legal",
    "controller": "accounting",
    "people": "human",
    "finance": "financial",
    "operations": "operating",
}
# How high an office is; a director is as high as an officer, and a head as a vice president.
MANAGER, OFFICER, VICE_PRESIDENT, CHIEF = 1, 2, 3, 4
_VICE_PRESIDENT = r"(?:officer|head|(?:vice )?president|[es]?vps?|chief)"
_OFFICER = rf"(?:{_VICE_PRESIDENT}|director)"
_OFFICE = rf"(?:{_OFFICER}|manager)"
_SECURITY = r"(?:cyber ?security|cyber|security|infosec)"
_TECHNOLOGY = r"(?:it|information(?! security)|technology|technologies|digital|systems|engineering)"
_NO_TEAM = (
    r"(?! (?:team|staff|program|risk|threat|incident|matter|strateg|measure|polic|issue|posture|control|process|event"
    r"|func))"
)


def _office_of(field: str, office: str = _OFFICE) -> tuple[str, str]:
    """`Head of Global Information Security` and `Security Manager`; what stands in between belongs to the title."""
    return (
        rf"\b{office},? (?:of |for |- )?(?:(?!and |team|who|which|that)[\w&]+,? (?:and )?){{0,3}}?{field}\b{_NO_TEAM}",
        rf"\b{field} (?:(?!team|the )[\w&]+ ){{0,2}}?{office}\b",
    )


# In a normal form with everybody's short terms; a team or a function of security is no office.
SECURITY_OFFICE = any_of(r"\b(?:v?ciso|cso|biso)s?\b", *_office_of(_SECURITY))
_CISOS = r"\b(?:ciso|cso|biso)s?\b"


def _security_offices(office: str) -> re.Pattern[str]:
    return any_of(
        _CISOS,
        rf"\b{office},? (?:of |for )?(?:[\w&]+,? ){{0,3}}?{_SECURITY}\b{_NO_TEAM}",
        rf"\b{_SECURITY} (?:(?!team|the )[\w&]+ ){{0,2}}?{office}\b",
    )


# Whoever is at least so high.
SECURITY_OFFICES = {
    MANAGER: SECURITY_OFFICE,
    OFFICER: _security_offices(_OFFICER),
    VICE_PRESIDENT: _security_offices(_VICE_PRESIDENT),
    CHIEF: any_of(r"\b(?:ciso|cso)s?\b", rf"\bchief (?:[\w&]+,? ){{0,4}}?{_SECURITY}\b(?: [\w&]+){{0,3}} officer\b"),
}
# Whose field is information; a chief security officer has guards and buildings too.
INFORMATION_SECURITY_OFFICE = any_of(
    r"\b(?:ciso|biso)s?\b",
    r"\bchief (?:[\w&]+,? ){0,4}?(?:cyber ?security|information security)\b(?: [\w&]+){0,3} officer\b",
)
_CHIEFS = r"\b(?:cio|cto|cito|cdo)s?\b"
TECHNOLOGY_OFFICES = {
    MANAGER: any_of(_CHIEFS, *_office_of(_TECHNOLOGY)),
    OFFICER: any_of(_CHIEFS, *_office_of(_TECHNOLOGY, _OFFICER)),
    VICE_PRESIDENT: any_of(_CHIEFS, *_office_of(_TECHNOLOGY, _VICE_PRESIDENT)),
    CHIEF: any_of(
        r"\b(?:cio|cto|cito|cdo|cdio|cpto)s?\b",
        rf"\bchief (?:[\w&]+,? ){{0,4}}?{_TECHNOLOGY}\b(?: [\w&]+){{0,3}} officer\b",
    ),
}
# Who leads beside others is one of several.
ANOTHER_OFFICE = any_of(
    r"\b(?:officer|president|[es]?vp|director(?! or\b)|head of|counsel|gc|manager|c[a-z]{1,3}o"
    r"|directors of (?!the|our))\b"
)
# Any office that one person holds, and whoever else has the responsibility. "Our executive officers", "senior
# management" and "leaders" are groups: where only these are left, nobody is named.
SOMEBODY = any_of(
    r"\b(?:officer|(?:security|technology|information|compliance|risk|privacy|data) officers)\b|\bchief\b"
    r"|\bv?c[a-z]{1,3}os?\b|\b[bst]isos?\b|\bv?[cs]sos?\b|\bdpos?\b",
    r"\b(?:vice )?presidents?\b|\b[es]?vps?\b|\bheads?\b|\bdirectors? of\b(?! (?:the|our) )"
    r"|\b(?:it|technology|technologies|security|systems|managing|senior|executive|sole|operations) director\b",
    r"\bmanager\b|\b(?:it|security|technology|systems|network|risk|operations) managers\b"
    r"|\bleader\b|\blead\b(?= (?:the|our|of))",
    r"\b(?:general|legal|corporate|chief|our|and|associate) counsel\b|\bcontroller\b|\btreasurer\b"
    r"|\badministrators?\b|\bcoordinator\b|\bprincipals?\b|\bmanaging (?:partner|member)\b|\bsupervisor\b"
    r"|\bfounder\b|\bchairman\b",
    r"\bexecutive\b(?! (?:officers|management|team|leadership|committee|level|staff|group|session|board))",
    r"(?<!all )\b(?:employees?|advis[eo]rs?|engineers?|persons?|individuals?|consultants?|specialists?)\b"
    r"[^.;]{0,80}\bresponsib",
)
# What somebody was elsewhere or before is told of a career; "or their equivalent" is whoever signs a form.
FORMERLY = any_of(
    r"\b(?:previously|formerly|former|historically|prior to|serv(?:ed|ing) as|has held|years (?:of experience )?as"
    r"|or (?:their|its|his|her|an) equivalent|including as an?"
    r"|as an? [\w ]{2,40} (?:at|of|for) (?:other|another|several))\b"
)

# An office that nobody holds: whoever left it, and for whom one looks; not where somebody acts in it meanwhile.
VACANT = any_of(
    r"\b(?:vacan(?:t|cy)|vacated|resigned|departed|departure|separated from|stepped down)\b"
    r"|\b(?:search(?:es|ing)?|recruit(?:ing|ment)?|looking) for an?\b"
)
FILLED = any_of(
    r"\b(?:interim [cs]\w+|acting|serv(?:es|ed|ing)|appointed|hired|named|promoted|joined|succeeded|assum(?:ed|es))\b"
)
# One of a group that is responsible.
MEMBER_OF = any_of(r"\b(?:consisting|comprised|composed|made up) of [^.;]*$")
# Who only helps whoever leads: "our Chief Information Officer, supported by our Director of Information Security".
SUPPORTS = any_of(
    r"\b(?:(?:supported|assisted|aided) by|with (?:the )?(?:support|assistance|help) (?:from|of)) (?:[\w,'’-]+ ){0,3}$"
)
# To whom he reports leads nothing by that.
SUPERIOR = any_of(
    r"\breport(?:s|ing)? (?:directly )?to (?:our|the|its) [^,.;]{3,60}?(?: and (?:[\w ]{3,30}? officer|c[a-z]o))?"
    r"(?=,| and (?!(?:[\w ]{3,30}? officer|c[a-z]o\b)))"
)
# What the text calls him from here on: `our Vice President of Technology, or the VP of IT, leads …`.
OR_IN_SHORT = any_of(r"^,? or (?:the |our )?[\w& ]{2,40},")
# Whoever has the overall responsibility leads those who have one.
OVERALL = any_of(r"^[^.;,]{0,40}?\b(?:has|have|holds|bears) (?:the )?overall (?:\w+ )?responsib")
# What else the same person is: `our Vice President of Information Technology and Chief Information Officer`.
OWN_RANK = any_of(r"\b[es]?vp(?:,? (?:of )?(?:[\w&]+ ){1,4}?|,? )and $")
REPORTS_TO = any_of(r"\breport(?:s|ing)? (?:\w+ )?to (?:[\w,'’-]+ ){0,6}$")

LED_BY = any_of(
    r"\b(?:led|managed|overseen|headed|supervised|directed|run|coordinated|administered|assigned|delegated|undertaken|owned"
    r"|(?:co-)?chaired)"
    r" (?:\w+ )?(?:by|to) (?:[\w,'’-]+ ){0,6}$",
    r"\bmanagement (?:\w+ )?(?:carried out|conducted|performed|handled) by (?:[\w,'’-]+ ){0,6}$",
    r"\breports? (?:\w+ )?(?:by|to) (?:(?!and )[\w,'’-]+ ){0,6}$",
    r"\bresponsib\w+ (?:\w+,? ){0,10}(?:of|to|with|is|lies|rests) (?:\w+ ){0,3}$",
    r"\bunder the (?:direction|leadership|supervision) of (?:\w+ ){0,4}$",
)
# Where nobody else is named: one of those who are responsible, or who tells the board of the program.
AMONG_THOSE_WHO_LEAD = any_of(
    r"\b(?:responsib\w+|led|managed|overseen|supervised|directed)\b[^.;]{0,100}"
    r"\b(?:including|comprising|comprised of|consisting of|such as|namely) (?:[\w,'’-]+ ){0,6}$"
)
TELLS_THE_BOARD = any_of(
    r"^[^.;]{0,60}?\b(?:reports?|briefs?|updates?|presents?|informs?|provides?)\b[^.;]{0,80}?\b(?:boards?|committees?)\b"
)
LEADS = any_of(
    r"^[^.;]{0,140}?\b(?:responsib\w+|leads?|oversees?|manages?|directs?|heads?|in charge|supervises?|accountable"
    r"|charged with|spearheads?|runs|(?:has|have|holds) (?:\w+ ){0,2}?oversight (?:of|over)"
    r"|(?:involved|role) in overseeing"
    r"|owns (?:[\w'’]+ ){1,3}?program)\b"
)
