"""What is gone that a registrant affirmed, told with the sentence that stands in the place of the one that said so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from monitor.detect.rewordings import rewordings
from monitor.detect.runs import removed, text_of
from monitor.detect.safeguards import Loss
from monitor.detect.statements import Statement, Statements, is_one_sentence
from monitor.domain import Change


@dataclass(frozen=True)
class Lost:
    """A loss, and the sentences of the new year that are its own but for what is gone: a list without the suppliers."""

    loss: Loss
    left: tuple[Statement, ...] = ()

    def told(self, old: Statements) -> Change:
        change = removed(old, self.loss.sentences, "high", self.loss.what)
        return replace(change, after=text_of(self.left)) if self.left else change


def lost(losses: Sequence[Loss], came: Iterable[Statement]) -> list[Lost]:
    """Each loss with those of the sentences that `came` which by their letters are its own."""
    found = rewordings([each for loss in losses for each in loss.sentences], [*came])
    same = {each.before[0].key: each.after for each in found if is_one_sentence(each.old, each.new)}
    return [Lost(loss, tuple(s for each in loss.sentences for s in same.get(each.key, ()))) for loss in losses]
