"""The officers that a text names, by their long titles."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.domain import Role
from monitor.extract.profile.office_letters import as_letters, by_other_titles, expanded, short_forms
from monitor.extract.profile.past_offices import is_of_the_past
from monitor.extract.profile.short_names import short_names
from monitor.extract.profile.title_names import long_form
from monitor.extract.profile.titles import Title, titles

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
_IS_THE = re.compile(r"\bis(?: also)?(?: acting as)? (?:the|our) $|\bis(?: also)? acting as $")
# `Our CEO, CFO and cybersecurity officer (collectively, the Cybersecurity Risk Management Officers)` are these three.
_ALL_OF_THEM = re.compile(
    r"(?:\bcollectively,? (?:the |our )?|, or (?:the |our )|\((?:the|our) )[“\"]*"
    r"(?P<all>(?:[A-Z][\w-]+ ){1,5}Officers)\b"
)
_PLURAL = re.compile(r"(?<=[a-z]{2}[^s])s\b")  # `Head of Resources Management` is the Head of Resource Management
_OF_MANY = frozenset(("CRO",))


class Offices:
    """The offices of a text and what it calls them. Short forms are read as the filing defines them."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._titled = [(sentence, list(titles(sentence))) for sentence in sentences]
        text = " ".join(sentences)
        self._short_forms = short_forms(text, self._titled)
        self._same = by_other_titles(self._titled)
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


def _named(
    sentence: str, in_full: Sequence[Title], letters: Mapping[str, str], committees: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    mentions = [(title.start, title.end, title.name) for title in in_full]
    mentions += [
        (m.start(), m.end(), _seat(m, committees[body]))
        for m in _CHAIRS.finditer(sentence)
        if (body := m["short"] or m["committee"] or m["named"]) in committees
    ]
    mentions += [
        (m.start(), m.end(), expanded(m[0], letters) or (as_letters(m) if m[0] not in letters else ""))
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
