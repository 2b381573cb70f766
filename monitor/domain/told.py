"""Which changes a person is told of by themselves, and in which words a thing came or went."""

from collections.abc import Iterator, Sequence

from monitor.domain.disclosures import GRAVE, SEVERITIES, Change

# What a person calls a thing of each sort.
THINGS = {
    "standard": "standard",
    "third_party": "outside firm",
    "role": "office",
    "body": "body",
    "control": "control",
    "expertise": "experience",
}
# What these name is read in their sentences.
_NAMING = frozenset((*THINGS, "cadence", "oversight", "flag"))
_NEWLY = {"added": "newly", "removed": "no longer"}


def naming(change: Change) -> str:
    """What became of a thing, `newly named` or `no longer named`. What is read is that the text names it: whether the
    registrant has it nobody knows, and the other year may have spoken of it in other words."""
    newly = _NEWLY.get(change.deed)
    return f"{newly} {'told' if change.topic == 'expertise' else 'named'}" if newly else change.deed


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
        passes = change.topic != "text" or change.severity in GRAVE or not sentences
        if passes or min(quoted.get(sentence, -1) for sentence in sentences) < SEVERITIES.index(change.severity):
            yield change


def _sentences(change: Change) -> set[str]:
    return {side for side in (change.before, change.after) if side}
