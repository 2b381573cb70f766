"""Which changes of a comparison a person is told of by themselves."""

from collections.abc import Iterator, Sequence

from monitor.domain.disclosures import SEVERITIES, Change

# What these name is read in their sentences.
_NAMING = frozenset(("standard", "third_party", "role", "body", "control", "expertise", "cadence", "oversight", "flag"))
_GRAVE = ("high", "critical")


def told_by_themselves(changes: Sequence[Change]) -> Iterator[Change]:
    """The changes without passages that say no more than the sentences which named changes as grave quote.

    What is grave by itself is always told: that outside assessors are gone is no more of a firm's name.
    """
    quoted: dict[str, int] = {}
    for change in changes:
        for sentence in _sentences(change) if change.topic in _NAMING else ():
            quoted[sentence] = max(quoted.get(sentence, 0), SEVERITIES.index(change.severity))
    for change in changes:
        sentences = _sentences(change)
        passes = change.topic != "text" or change.severity in _GRAVE or not sentences
        if passes or min(quoted.get(sentence, -1) for sentence in sentences) < SEVERITIES.index(change.severity):
            yield change


def _sentences(change: Change) -> set[str]:
    return {side for side in (change.before, change.after) if side}
