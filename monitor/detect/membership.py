"""Who sits on a body that stayed, and who chairs it."""

import re
from collections.abc import Collection, Iterable

from monitor.detect.statements import Both, Statements
from monitor.detect.things import key_of
from monitor.detect.words.elements import EVERYBODYS_BODIES
from monitor.domain import Body, Change

_SAME_SENTENCE = 60.0
_LEADS = re.compile(r"management|leadership|executive", re.IGNORECASE)


def membership_changes(
    old: Iterable[Body], new: Iterable[Body], both: Both | None, told: Collection[str]
) -> list[Change]:
    """Members who joined or left, and another chair. `told` are the keys of offices that came, went or were renamed:
    a body that only follows is not told of again. Whom a text counts among its management (`our management team,
    including the CTO`) is told of by his office."""
    before = {key_of(body.name): body for body in reversed([*old])}
    changes = []
    for body in {key_of(body.name): body for body in reversed([*new])}.values():
        was = None if _is_management(body) else before.get(key_of(body.name))
        news = _news(was, body, both, told) if was else []
        if was and news:
            what = f"{body.name}: {', '.join(news)}"
            changes.append(Change("body_changed", "medium", what, None, (), *_quotes(was, body, both)))
    return changes


def _is_management(body: Body) -> bool:
    return key_of(body.name) in EVERYBODYS_BODIES and _LEADS.search(body.name) is not None


def _quotes(before: Body, after: Body, both: Both | None) -> tuple[str, str]:
    """The sentences of either year that name the body with those who sit on it in one year alone; where a year has
    none such, the sentence that stands in its place."""
    if both is None:
        return before.quote, after.quote
    held, holds = set(before.members), set(after.members)
    was, now = _naming(before, held - holds, both[0]), _naming(after, holds - held, both[1])
    return (
        was or (now and _like(now, both[0])) or before.quote,
        now or (was and _like(was, both[1])) or after.quote,
    )


def _naming(body: Body, members: Iterable[str], text: Statements) -> str | None:
    names = "|".join(re.escape(text.plain_of(member)) for member in members)
    if not names:
        return None
    plain, named = text.plain_of(body.name), re.compile(rf"(?<![\w-])(?:{names})(?![\w-])")
    naming = (each for each in text if plain in each.normal and not each.heading)
    return next((each.text for each in naming if named.search(each.normal)), None)


def _like(sentence: str, text: Statements) -> str | None:
    found = text.like(sentence, _SAME_SENTENCE)
    return found.text if found else None


def _news(before: Body, after: Body, both: Both | None, told: Collection[str]) -> list[str]:
    held = {key_of(member): member for member in before.members}
    holds = {key_of(member): member for member in after.members}
    joined = [m for k, m in holds.items() if k not in held and k not in told and not _beside(both, 0, before, m)]
    left = [m for k, m in held.items() if k not in holds and k not in told and not _beside(both, 1, after, m)]
    news = [f"+{member}" for member in joined] + [f"−{member}" for member in left]
    if before.chair and after.chair and key_of(before.chair) != key_of(after.chair) and key_of(after.chair) not in told:
        news.append(f"chair {before.chair} → {after.chair}")
    return news


def _beside(both: Both | None, year: int, body: Body, member: str) -> bool:
    """Whether that year names the two in one sentence, whatever was read in it."""
    return both is not None and both[year].joins(body.name, member)
