"""The officers that a text names, by their long titles."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.domain import Role
from monitor.extract.profile.short_names import short_names
from monitor.extract.profile.title_kinds import ALSO_HELD
from monitor.extract.profile.title_names import long_form
from monitor.extract.profile.titles import Title, titles

_DEFINED = re.compile(
    r"[”\")’]*,? ?\(? ?(?:the |our |collectively,? |or |together,? )?[“\"(]*(?P<short>v?[A-Z][A-Za-z&]{1,5})[”\"’]* ?\)"
    r"|,? or (?:the )?[“\"]?(?P<or>[A-Z]{2,6})[”\"]?[,.)]"
)
_DEFINED_AT_LENGTH = re.compile(r" ?\((?:the |our |collectively,? )?[“\"]*")
_A_FUNCTION = re.compile(r"IT|IS|ICT|OT|HR")  # `Director of Information Technology (IT)` defines no office
_OR_IN_SHORT = re.compile(r",? \(?(?:or|whom we refer to as|referred to (?:herein )?as) (?:the |our )?[“\"]*")
_CHAIRS = re.compile(
    r"\b(?P<seat>(?:[Cc]o-)?[Cc]hair)\w* of (?:the |our )?"
    r"(?P<whole>(?:[A-Z][a-z]+ ){0,2})(?P<short>[A-Z]{2,6})\b(?! [A-Z])"
    r"|\b(?<!-)(?P<of>[Cc]hair)\w* of (?:the|our) (?P<committee>Committee)\b(?! of\b)"
    r"|\b(?:[Tt]he|[Oo]ur) (?P<named>[A-Z]{3,6}|Committee) (?P<whose>[Cc]hair|[Ll]eader|[Ll]ead)(?:man|woman|person)?\b"
)
_SHORT = re.compile(
    r"\b(?:[vV]-?|[Dd]eputy |[Vv]irtual |[Ff]ractional |[Rr]egional |[Cc]o-)?[A-Z]{2,5}(?=s?\b)"
    r"(?! (?:[Cc]ommunity|[Ff]orum|[Rr]oundtable|[Nn]etwork|[Cc]ouncil|committee)s?\b)"
)
# Short forms that mean one thing in these texts, where the filing does not say otherwise. CSO, CPO, CCO, CDO and CAO
# mean several things: without the filing's own definition they are not guessed, but for the CSO of security.
_SHORT_FORMS = {
    "CISO": "Chief Information Security Officer",
    "CIO": "Chief Information Officer",
    "CEO": "Chief Executive Officer",
    "CFO": "Chief Financial Officer",
    "COO": "Chief Operating Officer",
    "CTO": "Chief Technology Officer",
    "CRO": "Chief Risk Officer",
    "CLO": "Chief Legal Officer",
    "CHRO": "Chief Human Resources Officer",
    "DPO": "Data Protection Officer",
    "BISO": "Business Information Security Officer",
}

# All six recorded filers whose CSO nobody spells out say so of an officer of security (0001783879-25-000049 does too).
_CSO_OF_SECURITY = re.compile(
    r"\bCSO\b[^.;]{0,160}\b(?:cyber\w*|security)|\b(?:cyber\w*|security)\b[^.;]{0,80}\bCSO\b", re.IGNORECASE
)
# Standards and their makers have the same letters, but hold no degree and attend no meeting.
_ISO_ACTS = re.compile(
    r"\b(?:[Oo]ur|[Tt]he|Director and|Officer and|Companys|Banks|[Cc]ompany[’']s|Bank[’']s) ISO,? "
    r"(?:(?:also|regularly|periodically) )?(?:is (?:responsible|accountable|a member|tasked)|holds|attends|reports"
    r"|leads|manages|oversees|meets|monitors|presents|would|will|(?:engage|are) "
    r"|has (?:primary|served|over|relevant))\b"
)
_CHIEF_OF_S = re.compile(r"\bChief S\w+ (?:\w+ )?Officer", re.IGNORECASE)
# Offices all the same, told by these letters where the filing does not say what they stand for.
_UNDEFINED = re.compile(r"C(?!MO|RO)[A-Z]O|C(?!ISO|IIO|OSO|USO|DMO|MDO|PMO)[A-Z]{2}O")

# --- what somebody was, elsewhere or before -----------------------------------------------------------------

_EARLIER = re.compile(
    r"\b(?:previous(?:ly)?|former(?:ly)?"
    r"|prior to(?! (?!(?:join|becom|be|serv|work|com|tak|assum|hold|found|start)ing)\w+ing\b)"
    r"|before (?:joining|that|then|this|becoming|being|taking)|earlier"
    r"|before assuming(?! (?:his|her|their) current \w+ as)"
    r"|most recently|including (?:serving |working )?as(?! (?:an? )?(?:part|result|well|needed|necessary|appropriate))"
    r"|experience in (?:[\w-]+ ){0,4}roles\b[^.;]{0,160}?,? (?:including|such as)(?! our\b)"
    r"|including service as|after (?:serving|working) as|spen(?:t|ding) [^.;,]{1,20} years at [^.;]{1,40} as(?: the)?"
    r"|(?:served|serving|worked|held)[^.;]{0,60}? (?:roles?|positions?),? (?:including|such as)(?! our\b)"
    r"|(?:experience|roles?|positions?|served|worked)\b[^.;]*? other companies|(?:prior|past) (?:roles?|positions?)"
    r"|(?:various|several|multiple|different|numerous) (?:\w+ ){0,2}(?:roles|positions|capacities)|went on to become"
    r"|served in the roles? of|held positions as|(?:his|her|their) (?:[\w-]+ ){0,4}roles (?:have )?includ(?:e|ed)"
    r"|(?:his|her) (?:prior )?service as|years as(?! (?:our|the)\b)"
    r"|held (?:\w+ ){0,2}(?:various|several|multiple|senior|numerous))"
    r"\b[^.;]*$"
    r"|\bcertifications?(?: in [^.;,]{1,30}| held by [^.;,]{1,50})?,? (?:includes?|of|as|including|such as) "
    r"(?:(?!\b(?:our|the|who|is|has)\b)[^.;])*$"
    r"|\bexperience as an? (?:(?!\b(?:our|who)\b)[^.;])*$"
    r"|\bfrom (?:\w+ )?(?:19|20)\d\d,? (?:to|until|through) (?:\w+ )?(?:19|20)\d\d\b[^.;]*$"
    r"|\b(?:served|worked|serving|working) as an? (?!(?:virtual|fractional|outsourced|member)\b)"
    r"(?:(?!\b(?:who|our|the|to|with|is)\b)[^.;])*$",
    re.IGNORECASE,
)
# Whoever somebody reports to holds the office now, whatever the sentence told of before.
_IS_TOLD = re.compile(
    r"\breport(?:s|ing) (?:\w+ly )?(?:in)?to (?:the|our|its) (?:Companys |Bank[’']?s )?$"
    r"|\bas well as an? (?:dedicated|designated) $"
)
# `Before joining Quill in 2022, our Head of IT had …` tells of the career of who holds it now.
_BEFORE_JOINING = re.compile(
    r"(?:Before|Prior to) (?:joining|becoming|assuming|being|taking|that|this)\b[^.;,]*, our $"
)
# `Including our Head of IT, who has worked in various roles on networks, the Chief Executive Officer, and the …`
_GOES_ON = re.compile(
    r"\bincluding (?:the|our) [^.;,]{3,60}, who (?:has|have) (?:worked|served) in "
    r"(?:(?!\b(?:including|as|at)\b)[^.;,])*, (?:(?:the|our) [^.;,]{3,60}, (?:and )?)*(?:the|our) $"
)
_NEAR = 60  # characters before an office, in which it says who is told
_IS_THE = re.compile(r"\bis(?: also)?(?: acting as)? (?:the|our) $|\bis(?: also)? acting as $")
# `20 years of Chief Information Security Officer (CISO) experience`
_YEARS_OF = re.compile(r"\byears of (?:[\w-]+ ){0,2}(?:[A-Z][\w ]{5,60}\()?$")
_EXPERIENCE = re.compile(r"\)?(?: \([^)]{1,12}\))?(?: \w+)? experience\b")
_A_CERTIFICATE = re.compile(
    r"[”\")]*(?: \([^)]{1,20}\))? (?:[Cc]ertificat|[Cc]redential|[Dd]esignation|[Qq]ualification)"
)
_AND_ROLES = re.compile(
    r"(?:/\w+(?: \w+){0,4})?,? and (?:in )?(?:various|several|other|numerous|multiple) (?:\w+ ){0,3}?"
    r"(?:roles|positions)\b"
)
_PERSON = re.compile(r"\b(Mr|Ms|Mrs|Dr)\.")  # whose dot ends no sentence
_KINDS_OF_JOBS = re.compile(
    r"(?:(?!\b(?:has|have|had|serves?|held|holds|is|was|also|plays?)\b)[^.;,()]){0,25} (?:roles|positions)\b(?! are\b)"
    r"| responsibilities,| experience at\b|-level\b"
)
# `An experienced security professional and information security manager` tells what somebody is good at.
_PEERS = re.compile(
    r"\b(?:peer|other|fellow|industry|(?<!full-)time|certified|equivalent (?:of|to) an?) $"
    r"|\b[Cc]ertified (?:[\w-]+ ){2,6}\([“\"]*$"  # `a certified information security officer (CISO)`
    r"|\ban? (?:\w+ )?experienced (?:(?!\b(?:our|including|and a)\b)[^.;,])*$",
    re.IGNORECASE,
)
# `We do not have a Chief Information Officer.`
_DENIED = re.compile(
    r"\b(?:do|does|did|has|have) not (?:currently |yet )?(?:employ|have|had|hired?|appoint\w*|designat\w*|maintain)"
    r"(?: (?!but\b|because\b|who\b|our\b|that\b)[\w-]+){0,6} $"
    r"|\b(?:absorbed|eliminated|abolished|replaced) (?:the|our) $"
    r"|\b(?:search(?:es|ing)? for|recruit(?:ing|ment of)?|to (?:hire|recruit)|seeking)"  # `a search for a new CFO`
    r" (?:an?|our next)(?: (?:new|permanent|full-time|dedicated|suitable|qualified))* $"
)
_CAREER = re.compile(
    r"\b(?:experience|serving|served|worked|working|roles?|positions?|career|tenure|was|were|been|as|concurrently|background|capacit\w+)\b"
    r"[^.;]*$",
    re.IGNORECASE,
)
_SOME_FIRM = (
    r"(?:one of(?! our)|an?|another|other|several|various|multiple|numerous|two|three|four|many|both|large"
    r"|leading(?! our)|different|(?:their|his|her)(?: respective)? (?:former|previous|prior))"
    r"(?! (?:\w+ )?(?:years|team|times))"
)
_ELSEWHERE = re.compile(
    r"[”\")]*(?: \([^)]{1,10}\))?(?:/\w+)?(?:(?:, (?:(?!\b(?:who|which|has|is|our|the)\b)[^.;,]){3,60}){0,4}"
    r"[”\")]*\)?,? ?(?:and/or|and|or|/) [^.;,]{0,60}?)?[”\")]* (?:of|at|for|with|in) " + _SOME_FIRM + r"\b"
)
# A career as a list, `CIO (2011–2016)`, or told: `served as General Manager of a firm from July 2006 to June 2016`.
_IN_YEARS = re.compile(
    r"[”\")]* \((?:from |in )?(?:19|20)\d\d\b"
    r"|[^;]{0,120}?\bfrom (?:\w+ )?(?:19|20)\d\d,? (?:to|until|through) (?:\w+ )?(?:19|20)\d\d\b"
    r"|[^;,]{0,20} in (?:19|20)\d\d (?:at\b|and (?:then |later |subsequently )?became\b)"
    r"|[^;]{0,60} (?:prior to (?:joining|becoming|that)|before becoming)\b"
)
_FIRM = r"(?:at|for) (?:the )?(?!Company|Bank|Adviser|Advisor|Group|Fund|Trust|Manager)[A-Z]"
_AT_A_FIRM = re.compile(rf"[”\")]*(?: (?:department|team|division))? {_FIRM}")
_ALSO_AT_A_FIRM = re.compile(rf"[”\")]*,? and [^.;,]{{0,80}}? {_FIRM}")
# `CROs` are contract research organisations, to whoever does not define them otherwise.
_ORGANIZATIONS = re.compile(r"[Oo]rgani[sz]ations?,? \([“\"]*(?P<short>[A-Z]{3})s?[”\"]*\)")
# The Chief Security Office (CSO) is a unit, and so are its letters (0000732717-25-000013).
_A_UNIT = re.compile(r"\b(?:Office|Center|Centre|Council|Department) ?\([“\"]*(?:the )?(?P<short>[A-Z]{1,4}O)[”\"]*\)")
# `Office (CISO)` is a slip, unless people make it up (0001437749-25-038836) or it was set up (0001628280-26-008322).
_OF_PEOPLE = re.compile(
    r",? (?:(?:which|that) (?:is|was) )?(?:made up|compris\w+|compos\w+|consist\w+|established|created|formed)\b"
)
_MANY_OF_THEM = re.compile(r"\A(?!.*[Cc]hief [Rr]isk [Oo]fficer).*\bCROs\b", re.DOTALL)
# A fund has a chief compliance officer by rule 38a-1, and no commercial or credit officer.
_OF_A_FUND = re.compile(r"\bCCO (?:of|to|for) the (?:Fund|Trust)s?\b|\bFunds?[’']?s? CCO\b|\b[Tt]he Advis[eo]r\b")
# `Our CEO, CFO and cybersecurity officer (collectively, the Cybersecurity Risk Management Officers)` are these three.
_ALL_OF_THEM = re.compile(
    r"(?:\bcollectively,? (?:the |our )?|, or (?:the |our )|\((?:the|our) )[“\"]*"
    r"(?P<all>(?:[A-Z][\w-]+ ){1,5}Officers)\b"
)
_PLURAL = re.compile(r"(?<=[a-z]{2}[^s])s\b")  # `Head of Resources Management` is the Head of Resource Management
_RANKS = frozenset(("General Manager", "Vice President", "Senior Vice President", "Executive Vice President"))
_OF_MANY = frozenset(("CRO",))


class Offices:
    """The offices of a text and what it calls them. Short forms are read as the filing defines them."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._titled = [(sentence, list(titles(sentence))) for sentence in sentences]
        text = " ".join(sentences)
        self._short_forms = _short_forms(text, self._titled)
        self._same = (
            dict(_definitions_at_length(self._titled))
            | dict(_chiefs_by_another_title(self._titled))
            | dict(_in_short(self._titled))
        )
        self._committees = _committees(sentences) if any(_CHAIRS.search(sentence) for sentence in sentences) else {}
        self._several = {long_form(m["all"]) for m in _ALL_OF_THEM.finditer(text)} if "Officers" in text else set()

    def roles(self) -> tuple[Role, ...]:
        """Each role once, in the order of first mention, with the words and the sentence that name it first.

        What somebody was elsewhere, before, is no role here.
        """
        return self._named_in(self._titled)

    def named_in(self, words: str) -> tuple[Role, ...]:
        """The roles that a part of a sentence of this text names."""
        return self._named_in([(words, list(titles(words)))])

    def _named_in(self, titled: Iterable[tuple[str, list[Title]]]) -> tuple[Role, ...]:
        found: dict[str, Role] = {}
        for sentence, in_full in titled:
            for as_written, name in _named(sentence, in_full, self._short_forms, self._committees):
                meant = self._same.get(name, name)
                if meant not in self._several:
                    found.setdefault(_PLURAL.sub("", meant), Role(meant, as_written, sentence))
        return tuple(found.values())


def roles_of(sentences: Sequence[str]) -> tuple[Role, ...]:
    """The roles of a text, see `Offices`."""
    return Offices(sentences).roles()


def _committees(sentences: Sequence[str]) -> dict[str, str]:
    """What the letters of a committee stand for, `the Quill ERC` also without its group's name."""
    named = short_names(sentences)
    with_a_name = {short.split()[-1]: name for short, name in named.items() if " " in short}
    return with_a_name | dict(named)


def _short_forms(text: str, named: Sequence[tuple[str, list[Title]]]) -> dict[str, str]:
    """What each short form means here; empty where it is no office, though it has the letters of one."""
    meant = dict(_by_initials(named)) | _SHORT_FORMS | dict(_definitions(named))
    for organizations in _ORGANIZATIONS.finditer(text):
        meant.pop(organizations["short"], None)
    if "CCO" not in meant and _OF_A_FUND.search(text):
        meant["CCO"] = "Chief Compliance Officer"
    if "CSO" not in meant and not _CHIEF_OF_S.search(text) and _CSO_OF_SECURITY.search(text):
        meant["CSO"] = "Chief Security Officer"
    if "ISO" in text and "ISO" not in meant and _ISO_ACTS.search(text):
        meant["ISO"] = "Information Security Officer"
    if _MANY_OF_THEM.search(text):
        meant.pop("CRO", None)
    units = [(unit["short"], _OF_PEOPLE.match(text, unit.end())) for unit in _A_UNIT.finditer(text)]
    return meant | {letters: "" for letters, people in units if people or letters not in _SHORT_FORMS}


def _by_initials(named: Sequence[tuple[str, list[Title]]]) -> Iterator[tuple[str, str]]:
    """`The CCO` is the Chief Compliance Officer where that is the one office of the text with these initials."""
    names = {title.name for _, in_full in named for title in in_full}
    initials = [("".join(re.findall(r"\b[A-Z]", name)), name) for name in names]
    for letters, name in initials:
        if _UNDEFINED.fullmatch(letters) and [letters for letters, _ in initials].count(letters) == 1:
            yield letters, name


def _definitions(named: Sequence[tuple[str, list[Title]]]) -> Iterator[tuple[str, str]]:
    """`Chief Privacy Officer (“CPO”)` says what CPO means."""
    return ((short, title) for short, title in _shortened(named) if not _is_another(short, title))


def _chiefs_by_another_title(named: Sequence[tuple[str, list[Title]]]) -> Iterator[tuple[str, str]]:
    """`IT security director (CISO)` says who that is; a vice president is an office beside it."""
    chiefs = {title.name for _, in_full in named for title in in_full}
    return (
        (title, _SHORT_FORMS[short])
        for short, title in _shortened(named)
        if _is_no_chief(short, title) and _SHORT_FORMS[short] not in chiefs and "Vice President" not in title
    )


def _in_short(named: Sequence[tuple[str, list[Title]]]) -> Iterator[tuple[str, str]]:
    """`The General Manager` is the General Manager of Information Technology, `the Head of IT` the Head of IT and
    Security, where that is the one of the text and no sentence tells of both."""
    together = [{title.name for title in in_full} for _, in_full in named if in_full]
    names = set().union(*together)
    for short in (name for name in names if " of " in name or name in _RANKS):
        longer = [name for name in names if name.startswith(f"{short} of " if short in _RANKS else f"{short} and ")]
        if len(longer) == 1 and not any({short, *longer} <= told for told in together):
            yield short, longer[0]
    yield from _by_their_initials(names)


def _by_their_initials(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """`SVP, ITSS` is the Senior Vice President of Information Technology Systems & Security (0001628280-26-011226)."""
    for rank, _, field in (name.partition(" of ") for name in names):
        initials = "".join(re.findall(r"\b[A-Z]", field))
        if len(initials) > 2 and initials != field:
            yield f"{rank} of {initials}", f"{rank} of {field}"


def _is_another(short: str, title: str) -> bool:
    """Whether the letters stand for another office that its holder has: `General Counsel and Head of M&A (GC)`."""
    return _is_no_chief(short, title) or (short == "GC" and "ounsel" not in title)


def _is_no_chief(short: str, title: str) -> bool:
    return _SHORT_FORMS.get(short, "").startswith("Chief") and "Chief" not in title


def _shortened(named: Sequence[tuple[str, list[Title]]]) -> Iterator[tuple[str, str]]:
    for sentence, in_full in named:
        for end, name in _higher(in_full):
            if (defined := _DEFINED.match(sentence, end)) and not _A_FUNCTION.fullmatch(defined["short"] or ""):
                yield defined["short"] or defined["or"], name


def _definitions_at_length(named: Sequence[tuple[str, list[Title]]]) -> Iterator[tuple[str, str]]:
    """`Director of Global IT (the “IT Director”)` says that the second title is the first, or the chief is the head."""
    for sentence, in_full in named:
        for place, ((end, name), following) in enumerate(zip(_higher(in_full), in_full[1:], strict=False)):
            if any(title.name == following.name for title in in_full[: place + 1]):
                continue
            if _calls_in_short(sentence, end, name, following):
                yield following.name, name
            opened = _DEFINED_AT_LENGTH.match(sentence, end)
            if opened and opened.end() == following.start and re.match(r"[”\"]*\)", sentence[following.end :]):
                ranks = "Vice President" in following.name and "Vice President" not in name
                besides = following.name.startswith("Principal ") or re.fullmatch(ALSO_HELD, following.name)
                if (ranks or besides) and not re.search('[“"]', opened[0]):
                    continue  # `Chief Information Officer (Senior Vice President Technology)` holds both
                chief = following.name.startswith("Chief ") and "Chief " not in name
                if not chief or "Vice President" not in name:
                    yield (name, following.name) if chief else (following.name, name)


def _calls_in_short(sentence: str, end: int, name: str, following: Title) -> bool:
    """`The Director of IT Operations and Security, or the IT Director`."""
    said = _OR_IN_SHORT.fullmatch(sentence, end, following.start) is not None
    shorter = " of " in following.name and set(following.name.split()) < set(name.split())
    return said and shorter


def _higher(in_full: Sequence[Title]) -> Iterator[tuple[int, str]]:
    """Where each title ends, and its name; of `Chief Legal Officer and Corporate Secretary` the first."""
    before = ""
    for title in in_full:
        before = before if before and re.fullmatch(ALSO_HELD, title.name) else title.name
        yield title.end, before


def _named(
    sentence: str, in_full: Sequence[Title], short_forms: Mapping[str, str], committees: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    mentions = [(title.start, title.end, title.name) for title in in_full]
    mentions += [
        (m.start(), m.end(), _seat(m, committees[letters]))
        for m in _CHAIRS.finditer(sentence)
        if (letters := m["short"] or m["committee"] or m["named"]) in committees
    ]
    mentions += [
        (m.start(), m.end(), _expanded(m[0], short_forms) or (_as_letters(m) if m[0] not in short_forms else ""))
        for m in _SHORT.finditer(sentence)
        if not (m[0] in _OF_MANY and sentence[m.end() : m.end() + 1] == "s")
    ]
    others = False
    for start, end, name in sorted(mentions):
        if name and not is_of_the_past(sentence, start, end) and not (others and _only_describes(sentence, start)):
            others = True
            yield sentence[start:end], name


def _only_describes(sentence: str, start: int) -> bool:
    """Whether it says no more than what an officer named before does: `the CISO is the head of our security team`."""
    return sentence[start].islower() and _IS_THE.search(sentence[max(0, start - 30) : start]) is not None


def _seat(chair: re.Match[str], body: str) -> str:
    """`The CSIRT Leader` by the name of the team."""
    seat = chair["seat"] or chair["of"] or chair["whose"]
    body = f"{chair['whole'] or ''}{body}"
    return long_form(f"{seat} of the {body}") if "hair" in seat else f"{body} {seat.capitalize()}"


def _as_letters(short: re.Match[str]) -> str:
    """`The CAO`, not `CCO Holdings`."""
    if not _UNDEFINED.fullmatch(short[0]):
        return ""
    alone = re.match(r"s?(?! [A-Z]| \(|[”\")])", short.string[short.end() : short.end() + 5]) is not None
    held = re.search(
        r"\b(?:[Tt]he|[Oo]ur|[Ii]ts|Group|and|or|by|to|including)(?: the)? $|, $",
        short.string[max(0, short.start() - 20) : short.start()],
    )
    return short[0] if alone and held else ""


def is_of_the_past(sentence: str, start: int, end: int) -> bool:
    """Whether it is an office that somebody held elsewhere, or that others hold."""
    before = sentence[max(0, start - 250) : start]
    if _IS_TOLD.search(before[-_NEAR:]) or _BEFORE_JOINING.match(before) or _GOES_ON.search(before):
        return False
    if _EARLIER.search(_PERSON.sub(r"\1", before)) or _PEERS.search(before) or _DENIED.search(before):
        return True
    if any(after.match(sentence, end) for after in (_IN_YEARS, _KINDS_OF_JOBS, _A_CERTIFICATE, _AND_ROLES)):
        return True
    if _YEARS_OF.search(before) and _EXPERIENCE.match(sentence, end):
        return True
    elsewhere = any(after.match(sentence, end) for after in (_ELSEWHERE, _AT_A_FIRM, _ALSO_AT_A_FIRM))
    return elsewhere and _CAREER.search(before) is not None


def _expanded(short: str, short_forms: Mapping[str, str]) -> str:
    """The long form of a short one, empty where it is none; a `vCISO` is a CISO, a deputy is another."""
    letters = re.sub(r"^(?:[vV]-?(?=[A-Z]{3})|\w+ |[Cc]o-)", "", short)
    known = short_forms.get(short) or short_forms.get(letters, "")
    rank, _, _ = short.rpartition(" ")
    if known and short.lower().startswith("co-"):
        return f"Co-{known}"
    return long_form(f"{rank} {known}") if known and rank and short not in short_forms else known
