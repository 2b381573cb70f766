"""Who sits on a body that stayed, and who chairs it."""

from collections.abc import Collection, Iterable

from monitor.detect.statements import Both
from monitor.detect.things import key_of
from monitor.domain import Body, Change


def membership_changes(
    old: Iterable[Body], new: Iterable[Body], both: Both | None, told: Collection[str]
) -> list[Change]:
    """Members who joined or left, and another chair. `told` are the keys of offices that came, went or were renamed:
    a body that only follows is not told of again."""
    before = {key_of(body.name): body for body in reversed([*old])}
    changes = []
    for body in {key_of(body.name): body for body in reversed([*new])}.values():
        was = before.get(key_of(body.name))
        news = _news(was, body, both, told) if was else []
        if was and news:
            what = f"{body.name}: {', '.join(news)}"
            changes.append(Change("body_changed", "medium", what, None, (), was.quote, body.quote))
    return changes


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
