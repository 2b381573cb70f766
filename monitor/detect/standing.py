"""Whether what one year names stands in the other's text, in these words or others: then it neither came nor went."""

import re

from monitor.detect.safeguards import oversees_suppliers
from monitor.detect.sentences import normal, unspaced
from monitor.detect.statements import Statements
from monitor.detect.things import Named
from monitor.detect.vacancies import is_only_told_of_a_career
from monitor.detect.wording import content, refers_elsewhere
from monitor.detect.words.elements import DESCRIBING
from monitor.detect.words.passing import INTERNAL_AUDIT

_BOARD = re.compile(r"(?<![\w-])boards?(?![\w-])")
_NO_COMMITTEE = re.compile(
    r"\b(?:not|no) (?:(?:have|maintain|established?|a|any|dedicated|separate|specific|formal|standing) )*board[- ]"
    r"(?:level )?(?:[\w-]+ )?committee\b"
)
_ISSUER = 2  # words: what is longer is known without its issuer, as "AI Risk Management Framework" beside the NIST CSF
_PLAIN_ENOUGH = 2  # spaces in the name of a unit that goes without the word which describes it
# What stands before a name and is no part of it.
_NO_NAME = rf"(?:[.,;:()]|\b(?:the|our|an?|its|of|and|or|this|that|such|each|by|to|with|{'|'.join(DESCRIBING)}))"
_UNITS = ("team", "group", "unit", "staff", "department", "function")  # committees differ by a word
_ANY_UNIT = "|".join(_UNITS)
_AND_ON = r",? (?:(?:and|&|of|for|the) )*"  # between the words of a name
# `IT department`, and `technology department`.
_IT = re.compile(r"^(?:(information technology|it)|technology) ", re.IGNORECASE)
_LETTERS = 3  # of the short form of an office: a CTO may be of technology or of transformation
_NUMBER = re.compile(r"\d{3,}(?:-\d+)*")  # of a standard: 27001, 800-53
_ALL_THE_TIME = r"(?:continu\w+|real[- ]time|24|around[- ]the[- ]clock|constant(?:ly)?|ongoing)"
_WATCHED = rf"\b{_ALL_THE_TIME}\b[^.;]{{0,60}}\bmonitor|\bmonitor\w*\b[^.;]{{0,60}}\b{_ALL_THE_TIME}\b"
# A control or a unit by a part of its name, or by other words for it.
_SAID_OTHERWISE = {
    "identity and access management": re.compile(r"\baccess management\b"),
    "access control": re.compile(r"\bcontrol(?:s|led|ling)? (?:[\w-]+ ){0,3}access\b|\baccess (?:\w+ )?controlled\b"),
    "business continuity": re.compile(r"\bbusiness (?:continuity|resilien)|\bbcps?\b"),
    "disaster recovery": re.compile(r"\bdrps?\b"),
    "secure development": re.compile(r"\bs?sdlc\b"),
    "endpoint protection": re.compile(r"\bendpoint and \w+ security\b"),
    "physical security": re.compile(r"\bphysical access\b"),
    "continuous monitoring": re.compile(_WATCHED),
    "real-time monitoring": re.compile(_WATCHED),
    "senior management": re.compile(r"\bsenior (?:members?|leaders?) of (?:\w+ )?management\b"),
}
_FORM_OF_A_COMPANY = re.compile(
    r",? (?:Company|Co\.?|Corporation|Corp\.?|Inc\.?|L\.?L\.?C\.?|Ltd\.?|L\.?P\.?|LLP|plc)$"
)
_WHAT_IT_IS = re.compile(r" (?:program|plan|process)$")  # a control is the same, whatever it is called


def stands(kind: str, thing: Named, other: Statements) -> bool:
    """Whether the other year has the same sentence, or the name in any sentence; a name within the title of a risk
    factor, to which a sentence only points, is no one's."""
    if kind == "role":
        return _office_stands(thing, other)
    if other.holds(thing.quote) or refers_elsewhere(thing.quote):
        return True
    if other.names(thing.what):
        return other.plain_of(thing.what) != "board" or other.once(names_a_board)
    return _stands_in_other_words(kind, thing, other)


def names_a_board(text: Statements) -> bool:
    """Whether it speaks of a board otherwise than to say that it has no committee for this."""
    return any(_BOARD.search(_NO_COMMITTEE.sub("", plain)) for plain in text.plains)


def _stands_in_other_words(kind: str, thing: Named, other: Statements) -> bool:
    if kind == "standard":
        return _standard_stands(thing, other)
    if kind == "control":
        return _control_stands(thing, other) or _as_written(thing, other)
    if kind == "third_party" and _firm_stands(thing.what, other):
        return True
    return (kind == "body" and _unit_stands(thing, other)) or _as_written(thing, other)


def _is_said_otherwise(what: str, other: Statements) -> bool:
    otherwise = _SAID_OTHERWISE.get(what.casefold())
    return otherwise is not None and otherwise.search(other.plain) is not None


# --- offices ------------------------------------------------------------------------------------------------


def _office_stands(office: Named, other: Statements) -> bool:
    if other.means_another(office.what):
        return False
    if other.holds(office.quote) or refers_elsewhere(office.quote):
        return True
    if other.names(office.what) or _is_named_by_initials(office.what, other):
        return not is_only_told_of_a_career(office, other)
    return _as_written(office, other)


def _as_written(thing: Named, other: Statements) -> bool:
    return bool(thing.as_written) and other.names(thing.as_written or "")


def _is_named_by_initials(office: str, other: Statements) -> bool:
    """`CRRO`, which nobody spells out: with fewer letters it may be another office."""
    words = [word for word in office.casefold().split() if word not in ("and", "of", "&")]
    initials = "".join(word[0] for word in words)
    return words[0] == "chief" and len(initials) > _LETTERS and other.names(initials)


# --- units --------------------------------------------------------------------------------------------------


def _unit_stands(unit: Named, other: Statements) -> bool:
    what = unit.what
    if INTERNAL_AUDIT in normal(what) and other.names(INTERNAL_AUDIT):
        return True
    if _is_said_otherwise(what, other):
        return True
    if what.endswith(_UNITS) and other.names(_IT.sub(lambda it: "technology " if it[1] else "IT ", what)):
        return True
    described = _keeps_its_head(what, other) or _stands_less_described(what, other)
    return described or other.spells(what) or _goes_by_its_letters(unit, other) or _is_spelled_out(what, other)


def _keeps_its_head(unit: str, other: Statements) -> bool:
    """`IT team` where the other year has `our IT and management team`, `cybersecurity team` where it has a `team of
    cybersecurity professionals`, `cross-functional team` where it has a `cross-functional cybersecurity team`."""
    field, _, head = (re.escape(part) for part in other.plain_of(unit).rpartition(" "))
    forms = [
        rf"{field},? (?:and|&|or) (?:\w+ ){{1,3}}{head}s?",
        rf"{head} (?:comprised |composed |consisting |made up )?of (?:\w+ ){{0,2}}{field}\b",
    ]
    forms += (
        [rf"{field} [\w-]+ {head}\b", rf"{field}(?:, \w+){{0,3}},? and \w+ (?:{_ANY_UNIT})s\b"]
        if head in _UNITS
        else []
    )
    return bool(field) and re.search(rf"\b(?:{'|'.join(forms)})", other.plain) is not None


def _goes_by_its_letters(unit: Named, other: Statements) -> bool:
    """`Crisis Management Team (CMT)` where the other year speaks of the CMT and spells it nowhere out; the letters may
    be the initials of the name (`the ARC`)."""
    name = re.escape(unit.written)
    letters = re.search(rf"{name} \([“\"]*(?:the )?(?P<letters>[A-Z]{{3,6}})[”\"]*\)", unit.quote)
    initials = "".join(word[0] for word in unit.what.split() if word[0].isupper() and word[1:].islower())
    short = letters["letters"] if letters else initials
    stood = [each.text for each in other if re.search(rf"\b{short}\b", each.text)] if len(short) >= _LETTERS else []
    return bool(stood) and not any(re.search(rf"\([“\"]*(?:the )?{short}\b", text) for text in stood)


def _is_spelled_out(letters: str, other: Statements) -> bool:
    """`ARC`, where the other year writes `Audit & Risk Committee` and never the letters (0001131399-26-000004)."""
    if not (letters.isupper() and letters.isalpha() and len(letters) >= _LETTERS):
        return False
    name = re.compile(r"\b" + _AND_ON.join(rf"{letter}[\w-]*[a-z]" for letter in letters) + r"\b")
    return any(name.search(each.text) for each in other)


def _stands_less_described(unit: str, other: Statements) -> bool:
    """`Cybersecurity materiality assessment team` where the other year has a `materiality assessment team`, and not one
    described otherwise: a `Technology Risk Executive Steering Committee` is no Cyber one (0001193125-26-059509)."""
    first, _, rest = normal(unit).partition(" ")
    if first not in DESCRIBING or rest.count(" ") < _PLAIN_ENOUGH or not other.names(rest):
        return False
    return re.search(rf"{_NO_NAME} {re.escape(other.plain_of(rest))}(?!\w)", f". {other.plain}") is not None


def _firm_stands(firm: str, other: Statements) -> bool:
    """Whether it stands there as a company of another form: `Fidelity Management & Research Company`, and an LLC
    (0001193125-26-071484)."""
    name = _FORM_OF_A_COMPANY.sub("", firm)
    return name != firm and name.count(" ") >= _ISSUER - 1 and other.names(name)


# --- standards and controls ---------------------------------------------------------------------------------


def _standard_stands(standard: Named, other: Statements) -> bool:
    """Whether it stands there without its issuer, or by its number."""
    if len(standard.what.split()) > _ISSUER and other.names(standard.what.split(" ", 1)[1]):
        return True
    number = _NUMBER.search(standard.what)
    if number is None:
        return _as_written(standard, other)
    return re.search(rf"(?<!\d){number[0]}(?!\d)", other.plain) is not None


def _control_stands(control: Named, other: Statements) -> bool:
    said = _is_named_otherwise(control.what, other) or _stands_in_each_word(control.quote, other)
    return said or _is_overseen(control.what, other)


def _stands_in_each_word(quote: str, other: Statements) -> bool:
    """Whether the likest sentence there has every word of substance of the one that the thing was read from, be it
    torn here or there (`security awarene ss`): what was read in one of them is said in both."""
    nearest = other.like(quote)
    whole = unspaced(nearest.normal) if nearest else ""
    return bool(whole) and all(word in whole for word in content(other.plain_of(quote)))


def _is_named_otherwise(control: str, other: Statements) -> bool:
    """`Data loss prevention` is there where a sentence says what is done "to prevent data loss"."""
    if _is_said_otherwise(control, other):
        return True
    words = content(other.plain_of(control))
    said = len(words) > 1 and any(words <= statement.words for statement in other)
    return said or other.names(_WHAT_IT_IS.sub("", control))


def _is_overseen(control: str, other: Statements) -> bool:
    """Suppliers are overseen in many words; that the program has a name this year is no new control."""
    return control == "third-party risk management" and other.once(oversees_suppliers)
