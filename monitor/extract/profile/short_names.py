"""The short names that a filing gives its bodies, put back: `Information Security Steering Committee (“ISSC”)`.

What is said of `the ISSC` or `the Committee` further down is then read as said of the body by its full name.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from monitor.extract.profile.body_names import Designation, name_key
from monitor.extract.profile.designations import designations

_MOST = 24  # short names of one text: 250 filings have at most nine
_DEFINED = re.compile(
    r"(?:,? (?:\([^()]{1,20}\) )?of (?:(?:the|our|its) )?(?:[\w’'-]+ ){0,2}?[Bb]oard(?: of [Dd]irectors)?)??,? ?"
    r"\((?:or |the |our |also known as |(?:which we )?refer(?:red)? to as |collectively,? )*[“”\"'‘’ ]*"
    r"(?P<short>[A-Z][\w&’/-]*(?: [A-Z&][\w&-]*){0,4}(?: team| (?:audit|risk) committee)?)"
    r"[“”\"'‘’,. ]*\)"
)
# `A cybersecurity crisis response team consisting of our CEO and CFO (the “Crisis Response Team”)`
_DEFINED_LATER = re.compile(
    r"(?:[^.;()]|\([^()]{1,40}\)|(?<=\b[SD]r)\.){1,260}\((?:the |our |collectively,? (?:the )?)[“”\"'‘’ ]+"
    r"(?P<short>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,4})"
    r"[“”\"'‘’. ]+\)"
)
# `A cybersecurity steering committee (cybersecurity committee)`
_DEFINED_SMALL = re.compile(
    r" \((?:the |our )?[“”\"'‘’ ]*"
    r"(?P<short>[a-z]+(?: [a-z]+)? (?:committee|team|council|group|department))[“”\"'‘’ ]*\)"
)
# `We refer to the Cyber Risk Oversight Committee as the Cyber Committee`
_CALLED = re.compile(r"\brefer(?:red)? to (?:the |our )?$")
_AS_CALLED = re.compile(r" as (?:the |our )[“\"]*(?P<short>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,4})")
_INSIDE = re.compile(r"\([“”\"'‘’ ]*(?P<short>(?:IT )?[A-Z][A-Z&]{1,7})[“”\"'‘’ ]*\)")  # `Quill Mill (“QM”) Committee`
_NO_SHORT_NAMES = frozenset(("IT", "Board", "Company", "Trust", "Fund", "Bank", "Partnership", "Group", "Management"))
_CALLED_TEAMS = frozenset(("department", "group", "function", "organization"))
_SHARED = frozenset(("Committee", "Council", "Team", "Board Committee"))  # nothing by themselves: `the Committee`
_HEADS = (
    r"(?:[Ss]ub)?[Cc]ommittee|[Cc]ouncil|[Tt]eam|[Dd]epartment|[Gg]roup|[Ff]unction|[Tt]ask [Ff]orce"
    r"|[Ww]orking [Gg]roup|[Oo]rgani[sz]ation"
)
# `The team members` and `The committee of the bank` are somebody else.
_THE_SAME = re.compile(
    rf"(?:The|This|That) (?P<head>{_HEADS})(?=,? (?:is|are|was|has|may|will|also|then|which|who|in turn|regularly"
    r"|periodically|quarterly|continuously|comprised|composed|meets|reports|receives|reviews|monitors|oversees|consists"
    r"|comprises|includes|provides|conducts|performs|works|assesses|manages|evaluates|updates|briefs|informs|coordinates"
    r"|leads|supports)\b)"
)
_OF_IT = re.compile(r" of (?:the |our |its )?")
_ARTICLE = re.compile(r"(?:\b(?:the|our|its|an?|this|each|their|such)|[’']s) $", re.IGNORECASE)


def spelled_out(sentences: Sequence[str]) -> tuple[str, ...]:
    """The sentences, one for one, with the full name of a body wherever its own short name stands."""
    meant = short_names(sentences)
    pattern = _pattern(meant) if meant else None
    spelled: list[str] = []
    for sentence in sentences:
        full = pattern.sub(lambda found: _in_full(found, meant), sentence) if pattern else sentence
        spelled.append(_with_its_subject(full, spelled[-1] if spelled else ""))
    return tuple(spelled)


def _with_its_subject(sentence: str, before: str) -> str:
    """`The committee meets` is the committee that the sentence before is about, where that has no other."""
    opens = _THE_SAME.match(sentence)
    if opens is None or opens["head"].lower() not in before.lower():
        return sentence
    meant = {body.key: body.name for body in designations(before) if body.head == opens["head"].lower()}
    return f"The {meant.popitem()[1]}{sentence[opens.end() :]}" if len(meant) == 1 else sentence


def short_names(sentences: Sequence[str]) -> dict[str, str]:
    """What each short name stands for; a short name of two bodies stands for none."""
    meant: dict[str, str] = {}
    twice: set[str] = set()
    for short, name in _defined(sentences):
        if meant.setdefault(short, name).casefold() != name.casefold():
            twice.add(short)
        if len(meant) >= _MOST:
            break
    return {short: name for short, name in meant.items() if short not in twice}


def _defined(sentences: Sequence[str]) -> Iterator[tuple[str, str]]:
    for sentence in sentences:
        for body in _first_named(sentence) if "(" in sentence or " refer" in sentence else ():
            defined = _DEFINED.match(sentence, body.end) if body.head != "board" and body.joined is None else None
            if defined and _is_short_for(defined["short"], body.name):
                yield defined["short"], body.name
            yield from _without_its_first_words(sentence, body)
            yield from _as_called(sentence, body)
            inside = _INSIDE.search(sentence, body.start, body.end) if body.head != "board" else None
            if inside and not (inside["short"] == "IT" and inside.end() + 1 != body.end - len(body.head)):
                head = sentence[body.start : body.end].removesuffix("s")[-len(body.head) :]
                for called in {head, "team"} if head in _CALLED_TEAMS and inside["short"] != "IT" else {head}:
                    yield f"{inside['short']} {called}", body.name


def _without_its_first_words(sentence: str, body: Designation) -> Iterator[tuple[str, str]]:
    """A short name that is the end of the full one, or shares its head, however far behind it stands."""
    later, small = _DEFINED_LATER.match(sentence, body.end), _DEFINED_SMALL.match(sentence, body.end)
    if later and body.key.endswith(f" {name_key(later['short'])}") and later["short"] not in _SHARED:
        yield later["short"], body.name
    if small and body.joined is None and small["short"].endswith(body.head) and name_key(small["short"]) != body.key:
        yield small["short"], body.name


def _as_called(sentence: str, body: Designation) -> Iterator[tuple[str, str]]:
    if _CALLED.search(sentence, 0, body.start) and (called := _AS_CALLED.match(sentence, body.end)):
        yield called["short"], body.name


def _first_named(sentence: str) -> Iterator[Designation]:
    """The bodies of a sentence; the one that `Subcommittee of the Audit Committee` ends with is the subcommittee."""
    before: Designation | None = None
    for body in designations(sentence):
        of_it = before is not None and _OF_IT.fullmatch(sentence, before.end, body.start)
        yield replace(body, name=before.name, head=before.head) if before and of_it else body
        before = body


def _is_short_for(short: str, name: str) -> bool:
    """Not the name itself, nor a word of it that other names hold too."""
    own = (name.casefold(), *name.casefold().split())
    return len(short) > 1 and short not in _NO_SHORT_NAMES and (short in _SHARED or short.casefold() not in own)


def _pattern(meant: Mapping[str, str]) -> re.Pattern[str]:
    """`SOC 2` is no operations center, and what stands in the parenthesis is the definition itself."""
    longest_first = sorted(meant, key=len, reverse=True)
    spelled = "|".join(
        rf"(?<=[Tt]he ){re.escape(short)}" if short in _SHARED else re.escape(short) for short in longest_first
    )
    return re.compile(rf"(?<![\w(“\"'‘&-])(?:{spelled})(?=s?\b)(?! ?[123]\b| of the\b|[”\"’']? ?\))")


def _in_full(found: re.Match[str], meant: Mapping[str, str]) -> str:
    before = found.string[max(0, found.start() - 8) : found.start()]
    return meant[found[0]] if _ARTICLE.search(before) else f"the {meant[found[0]]}"
