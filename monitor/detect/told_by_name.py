"""What other changes tell of by name already: the sentences that say no more are not told again as text."""

from collections.abc import Collection, Iterable, Sequence

from monitor.detect.rewordings import Rewording, differing
from monitor.detect.runs import Run
from monitor.detect.sentences import bare
from monitor.detect.statements import Statement, Statements, is_one_sentence
from monitor.detect.terms import EVERYBODYS_TERMS, Terms
from monitor.detect.things import NAMED_TOPICS
from monitor.detect.wording import content, substance, words_of
from monitor.domain import SEVERITIES, Change

# Between names in a list: what is left of a reworded sentence when the names told of elsewhere are taken out.
_GLUE = frozenset(
    {"and", "or", "as", "such", "the", "a", "an", "of", "including", "with", "other", "others", "among", "iso", "iec"}
)
_UNNAMED, _UNNAMED_SHARE = 3, 0.35  # words of substance, and their share, that a name may leave unsaid of its sentence
# What is told of these is the whole of the sentence, and so it is at a flag.
_WHO = frozenset({"role", "body", "cadence", "oversight", "flag", "contradiction"})
# What goes with any standard, and says no more than its name: `we achieved certification`, `a recognized framework`
_OF_A_STANDARD = content(
    "achieved attained certification certified framework standards recognized informs aligned guided industry"
)


def told_names(told: Iterable[Change], terms: Terms = EVERYBODYS_TERMS) -> frozenset[str]:
    """The words of every standard, firm, role, body and control that other changes already name, with those of the
    short forms."""
    named = [change for change in told if change.topic in NAMED_TOPICS]
    names = (name for change in named for name in (change.what, change.as_written or ""))
    return frozenset(word for name in names for form in (name, terms.plain(name)) for word in words_of(form))


def with_a_standard(change: Rewording, keys: Collection[str]) -> frozenset[str]:
    """The words that go with a standard, where one that is told of stands in these sentences (`certification`); `keys`
    are those of the sentences that show one."""
    return _OF_A_STANDARD if change.keys.intersection(keys) else frozenset()


def says_no_more(change: Rewording, names: frozenset[str]) -> bool:
    """Whether the words that differ are only names that were told of, and the glue of their list."""
    words = frozenset().union(*differing(change))
    return not words or (bool(words & names) and words <= names | _GLUE)


def is_shown(change: Change, told: Iterable[Change]) -> bool:
    """Whether another change, as severe, shows the same two sentences already."""
    return any(
        all(map(_is_same, (one.before, one.after), (change.before, change.after)))
        and SEVERITIES.index(one.severity) >= SEVERITIES.index(change.severity)
        for one in told
    )


def _is_same(quote: str | None, passage: str | None) -> bool:
    """Wherever the one has a blank before a comma and the other has none."""
    return bare(quote or "") == bare(passage or "")


def told_whole(old: Statements, new: Statements, told: Iterable[Change]) -> set[str]:
    """Sentences that say no more than another change does: of one's experience, or what is concluded."""
    whole = [change for change in told if change.kind.startswith(("expertise", "conclusion"))]
    return keys_of(whole, old, new)


def keys_of(changes: Sequence[Change], old: Statements, new: Statements) -> set[str]:
    """The keys of the sentences that changes show, of both years."""
    before = {old.key_of(change.before) for change in changes if change.before}
    return before | {new.key_of(change.after) for change in changes if change.after}


def told_by_name(
    some: Iterable[Statement], text: Statements, other: Statements, shown: Iterable[tuple[Change, str | None]]
) -> set[str]:
    """Sentences of `text` that bring or drop hardly more than what is told of by name: it is told once. `shown` are the
    changes with the sentence of this text that each shows."""
    told = [(change, text.key_of(quote)) for change, quote in shown if quote and change.severity != "low"]
    whole = {key for change, key in told if change.topic in _WHO}
    named = _named_at(text, told)
    return {
        each.key
        for each in some
        if each.key in whole or (each.key in named and _says_hardly_more(each, other, named[each.key]))
    }


def by_name(some: Iterable[Statement], text: Statements, quotes: Iterable[tuple[str | None, str | None]]) -> list[Run]:
    """Those that a change shows by a name in them, and not beside what stood in their place: `quotes` are the sentences
    that each change shows, of this text and of the other."""
    shown = {text.key_of(quote) for quote, other in quotes if quote and not (other and is_one_sentence(quote, other))}
    return [((each,), "none") for each in some if each.key in shown]


def _named_at(text: Statements, told: Iterable[tuple[Change, str]]) -> dict[str, frozenset[str]]:
    """The words of what is told of by name, by the key of the sentence that shows it."""
    named: dict[str, frozenset[str]] = {}
    for change, key in told:
        if change.topic in NAMED_TOPICS:
            words = content(text.plain_of(change.what)) | content(text.plain_of(change.as_written or ""))
            words |= _OF_A_STANDARD if change.topic == "standard" else frozenset()
            named[key] = named.get(key, frozenset()) | words
    return named


def _says_hardly_more(statement: Statement, other: Statements, named: frozenset[str]) -> bool:
    unsaid = substance(statement.normal, other.lacks(statement.words) - named)
    return len(unsaid) <= max(_UNNAMED, _UNNAMED_SHARE * len(statement.words))
