"""What a text calls its offices in short: by letters, by initials, by a part of the title."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.extract.profile.title_kinds import ALSO_HELD
from monitor.extract.profile.title_names import long_form
from monitor.extract.profile.titles import Title

# Each sentence with its titles in full.
Titled = Sequence[tuple[str, list[Title]]]

_DEFINED = re.compile(
    r"[”\")’]*,? ?\(? ?(?:the |our |collectively,? |or |together,? )?[“\"(]*(?P<short>v?[A-Z][A-Za-z&]{1,5})[”\"’]* ?\)"
    r"|,? or (?:the )?[“\"]?(?P<or>[A-Z]{2,6})[”\"]?[,.)]"
)
_DEFINED_AT_LENGTH = re.compile(r" ?\((?:the |our |collectively,? )?[“\"]*")
_A_FUNCTION = re.compile(r"IT|IS|ICT|OT|HR")  # `Director of Information Technology (IT)` defines no office
_OR_IN_SHORT = re.compile(r",? \(?(?:or|whom we refer to as|referred to (?:herein )?as) (?:the |our )?[“\"]*")
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
_RANKS = frozenset(("General Manager", "Vice President", "Senior Vice President", "Executive Vice President"))


def short_forms(text: str, named: Titled) -> dict[str, str]:
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


def by_other_titles(titled: Titled) -> dict[str, str]:
    """The titles that are another one of the text, shortened or told at length, with that one."""
    return dict(_definitions_at_length(titled)) | dict(_chiefs_by_another_title(titled)) | dict(_in_short(titled))


def expanded(short: str, short_forms: Mapping[str, str]) -> str:
    """The long form of a short one, empty where it is none; a `vCISO` is a CISO, a deputy is another."""
    letters = re.sub(r"^(?:[vV]-?(?=[A-Z]{3})|\w+ |[Cc]o-)", "", short)
    known = short_forms.get(short) or short_forms.get(letters, "")
    rank, _, _ = short.rpartition(" ")
    if known and short.lower().startswith("co-"):
        return f"Co-{known}"
    return long_form(f"{rank} {known}") if known and rank and short not in short_forms else known


def as_letters(short: re.Match[str]) -> str:
    """`The CAO`, not `CCO Holdings`."""
    if not _UNDEFINED.fullmatch(short[0]):
        return ""
    alone = re.match(r"s?(?! [A-Z]| \(|[”\")])", short.string[short.end() : short.end() + 5]) is not None
    held = re.search(
        r"\b(?:[Tt]he|[Oo]ur|[Ii]ts|Group|and|or|by|to|including)(?: the)? $|, $",
        short.string[max(0, short.start() - 20) : short.start()],
    )
    return short[0] if alone and held else ""


def _by_initials(named: Titled) -> Iterator[tuple[str, str]]:
    """`The CCO` is the Chief Compliance Officer where that is the one office of the text with these initials."""
    names = {title.name for _, in_full in named for title in in_full}
    initials = [("".join(re.findall(r"\b[A-Z]", name)), name) for name in names]
    for letters, name in initials:
        if _UNDEFINED.fullmatch(letters) and [letters for letters, _ in initials].count(letters) == 1:
            yield letters, name


def _definitions(named: Titled) -> Iterator[tuple[str, str]]:
    """`Chief Privacy Officer (“CPO”)` says what CPO means."""
    return ((short, title) for short, title in _shortened(named) if not _is_another(short, title))


def _chiefs_by_another_title(named: Titled) -> Iterator[tuple[str, str]]:
    """`IT security director (CISO)` says who that is; a vice president is an office beside it."""
    chiefs = {title.name for _, in_full in named for title in in_full}
    return (
        (title, _SHORT_FORMS[short])
        for short, title in _shortened(named)
        if _is_no_chief(short, title) and _SHORT_FORMS[short] not in chiefs and "Vice President" not in title
    )


def _in_short(named: Titled) -> Iterator[tuple[str, str]]:
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


def _shortened(named: Titled) -> Iterator[tuple[str, str]]:
    for sentence, in_full in named:
        for end, name in _higher(in_full):
            if (defined := _DEFINED.match(sentence, end)) and not _A_FUNCTION.fullmatch(defined["short"] or ""):
                yield defined["short"] or defined["or"], name


def _definitions_at_length(named: Titled) -> Iterator[tuple[str, str]]:
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
