"""How much a sentence says that came or went: of substance, or what the other year says too, in other words."""

from collections.abc import Collection, Iterable

from monitor.detect.admissions import admits, admits_some, knows_of_some
from monitor.detect.denying import denies_anew
from monitor.detect.passing import describes_a_standard, is_of_a_career, professes_as
from monitor.detect.people import people
from monitor.detect.statements import Statement, Statements
from monitor.detect.wording import cautions, refers_elsewhere, substance, unpraised
from monitor.detect.words.wording import OUTSIDERS, PARTICULARS
from monitor.domain import Change, ChangeKind, Severity

_NOTHING_NEW = 0.2  # of a sentence's words of substance: with fewer new ones it says in other words what was said
# Words of substance that no one sentence has beside the rest.
_JOINED, _JOINED_TO_SOMEBODY = 4, 2


def severity(statement: Statement, other: Statements, careers: Collection[str] = ()) -> Severity:
    """Low where it only sends elsewhere, only cautions or tells what a standard is, goes on about a career that one of
    the `careers` tells of, or says in other words what the other year says too; not where it denies what that does
    not: in `we do not have any processes` no word is new, and it is all that the report says (0001213900-26-037676)."""
    if _says_nothing_of_the_year(statement) or describes_a_standard(statement.normal):
        return "low"
    if denies_anew(statement.normal, other):
        return "medium"
    if _goes_on_about(statement, careers):
        return "low"
    new = other.lacks(statement.words)
    if professes_as(statement.normal, other, len(new)):
        return "low"
    said = len(substance(statement.normal, new))
    if said > max(1, _NOTHING_NEW * len(statement.words)) or _joins_anew(statement, other):
        return "medium"
    return "low"


def severity_of_new(
    statement: Statement, other: Statements, careers: Collection[str] = (), *, admitted: bool = False
) -> Severity:
    """An incident newly admitted is high, wherever it is told, and so is it that there were any, where the conclusion
    has not `admitted` it."""
    first = not admitted and admits_some(statement.text) and not other.once(_knows_of_incidents)
    return "high" if first or admits(statement.text) else severity(statement, other, careers)


def is_aside(statement: Statement) -> bool:
    return _says_nothing_of_the_year(statement) or is_of_a_career(statement.normal)


def careers_in(told: Iterable[Change], *, but: ChangeKind) -> frozenset[str]:
    """The sentences of the changes that tell of somebody's experience, of one kind none."""
    changes = (one for one in told if one.kind.startswith("expertise") and one.kind != but and one.severity != "low")
    return frozenset(quote for one in changes for quote in (one.before, one.after) if quote)


def _says_nothing_of_the_year(statement: Statement) -> bool:
    """Whether it only sends elsewhere or only cautions."""
    return refers_elsewhere(statement.text) or cautions(statement.text)


def _goes_on_about(statement: Statement, careers: Collection[str]) -> bool:
    """Whether it tells of a career that one of these sentences tells of; of another person by name it does not."""
    if not careers or not is_of_a_career(statement.normal):
        return False
    named, known = people(statement.text), frozenset[str]().union(*map(people, careers))
    return not named or not known or bool(named & known)


def _joins_anew(statement: Statement, other: Statements) -> bool:
    """Whether it tells what no single sentence of the other year does, be its words scattered there. Of somebody or
    something in particular two words are enough: of 38 such sentences in labelled pairs readers held 33 to be of
    substance."""
    plain = statement.normal
    particular = PARTICULARS.search(plain) or OUTSIDERS.search(plain)
    fewest = _JOINED_TO_SOMEBODY if particular else _JOINED
    return len(unpraised(other.scattered(statement.words))) >= fewest


def _knows_of_incidents(text: Statements) -> bool:
    return any(knows_of_some(each.text) for each in text)
