"""Whether a word of rhythm beside an act says how often it is done, or only what for and how well.

`As appropriate` is when somebody is told or asked, or something is reviewed or assessed; of other things it says only
that they are done well.
"""

import re

from monitor.extract.profile.clauses import Act, Clause, behind, is_passive, is_told, subject_of
from monitor.extract.profile.rhythms import Rhythm

OPENING = re.compile(
    r"(?:^|[,(])\W*(?:(?:and|but|or|then|as needed|in addition|additionally|further|moreover|also|[“\"•]+),? ?)*$", re.I
)
_DUTIES = "".join(rf"(?<!{duty} )" for duty in ("required", "expected", "have", "need", "obligated", "instructed"))
PURPOSE = re.compile(
    rf"{_DUTIES}\bto (?:(?:help|better|further) )*(?:\w+(?:,"
    rf"| and) )?$",
    re.IGNORECASE,
)  # `each year, to mitigate risks, we test`
_AIMS = re.compile(
    rf"{PURPOSE.pattern}"
    r"|\b(?:aimed at|(?:aim|goal|objective) of|toward|towards|focused on|efforts on|committed to) $",
    re.IGNORECASE,
)
_ENSURES = re.compile(r"\bensur(?:e|es|ing) (?:the )?$", re.IGNORECASE)  # `ensuring continuous oversight`
WITH_OTHERS = frozenset(
    (
        "reports",
        "escalates",
        "communicates",
        "advises",
        "discusses",
        "meets",
        "consults",
        "engages",
        "works",
        "adjusts",
        "improves",
        "makes changes",
    )
)
# What `can be made in a timely manner` are decisions on disclosure.
_IS_DISCLOSED = re.compile(r"\bdisclosure (?:and|or) reporting\b|\bmade (?:by [\w ]+)?in a timely", re.IGNORECASE)
_DONE_AS_APPROPRIATE = frozenset(("review", "reviews", "risk assessments", "assessment"))
_AND_FURTHER = re.compile(r", and \w+ing\b")  # `reviews, and imposing obligations on a vendor as appropriate`
_AT_ONCE = frozenset(("promptly", "immediately", "prompt", "immediate", "without delay", "without undue delay"))
_COMPLIES = frozenset(("monitoring", "monitors", "certification"))
_ENSURED = re.compile(r"\b(?:ensur|design|intend)\w*\b[^.;]*$", re.IGNORECASE)
_FAR = 160
_SET_OFF = re.compile(r"(?<!and), $", re.IGNORECASE)
_ENDS = re.compile(r"\W*$|[;.]|, to (?!the|our|its)")
_TO_WHOM = re.compile(r", to\b")


def is_meant(clause: Clause, act: Act, rhythm: Rhythm) -> bool:
    """Whether the rhythm is how often the act is done."""
    word = clause.text[rhythm.start : rhythm.end].lower()
    if _is_what_for_only(clause, act, rhythm):
        return False
    if word.startswith("in the event") or (word.startswith("when") and word.endswith("occur")):
        opens = OPENING.search(clause.text, 0, rhythm.start) is not None
        return opens and (act.kind in ("telling", "meeting") or act.name in ("reports", "escalates", "meets"))
    if "timely" in word and not _is_told_in_time(clause, act, rhythm):
        return False
    if (word in _AT_ONCE and _is_nobodys(clause, act)) or (word == "where required" and act.name in _COMPLIES):
        return False
    if act.kind == "telling" and clause.text[act.start : act.end].lower().startswith("alert"):
        return rhythm.every != "as needed"  # a tool gives immediate alerts
    return "appropriate" not in word or _may_be_appropriate(clause, act, rhythm, word)


def _is_nobodys(clause: Clause, act: Act) -> bool:
    """`Controls that ensure that risks are promptly addressed`: what only works well is nobody's deed."""
    if act.kind != "verb" or act.name in WITH_OTHERS or not is_passive(clause, act):
        return False
    ensured = _ENSURED.search(clause.text, max(0, act.start - _FAR), act.start) is not None
    return ensured and behind(clause, act, ("by",)) is None


def _is_disclosed(clause: Clause, rhythm: Rhythm) -> bool:
    return _IS_DISCLOSED.search(clause.text, max(0, rhythm.start - 160), rhythm.end) is not None


def _is_told_in_time(clause: Clause, act: Act, rhythm: Rhythm) -> bool:
    """`Reports them to the Board in a timely manner`: somebody tells somebody; tools and plans only work well."""
    if act.name not in ("reports", "escalates", "communicates") or _is_disclosed(clause, rhythm):
        return False
    told = subject_of(clause, act) is not None and is_told(clause, act)
    return told or behind(clause, act, ("", "to", "with")) is not None


def _may_be_appropriate(clause: Clause, act: Act, rhythm: Rhythm, word: str) -> bool:
    if word == "as appropriate" and _SET_OFF.search(clause.text, max(0, rhythm.start - 6), rhythm.start):
        return _told_as_appropriate(clause, act, rhythm)
    if word.startswith("where") and act.name in ("engages", "works"):
        return False
    further = _AND_FURTHER.search(clause.text, act.end, rhythm.start) is not None
    done = word == "as appropriate" and act.name in _DONE_AS_APPROPRIATE and not further
    return done or act.kind in ("telling", "discussion", "meeting") or act.name in WITH_OTHERS


def _told_as_appropriate(clause: Clause, act: Act, rhythm: Rhythm) -> bool:
    """`Reports findings, as appropriate, to the Board`; at the end of a list it speaks of the list's last."""
    ends = _ENDS.match(clause.text, rhythm.end) is not None
    if act.name not in ("reports", "escalates", "communicates"):
        return ends and act.kind == "verb" and act.name in WITH_OTHERS
    whom = any(actor.start >= act.end and actor.end + 2 == rhythm.start for actor in clause.actors)
    told = ends and behind(clause, act, ("", "to", "with")) is not None
    return whom or told or _TO_WHOM.match(clause.text, rhythm.end) is not None


def _is_what_for_only(clause: Clause, act: Act, rhythm: Rhythm) -> bool:
    """`To continually improve`, `ensuring continuous oversight`, `responds when they occur`: not how often."""
    if rhythm.every == "continuous" and act.name == "improves":
        return _AIMS.search(clause.text, 0, rhythm.start) is not None
    if rhythm.every == "continuous" and act.name == "oversight":
        return _ENSURES.search(clause.text, 0, rhythm.start) is not None
    return act.name == "responds to" and "occur" in clause.text[rhythm.start : rhythm.end].lower()
