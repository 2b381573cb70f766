"""From facts as tagged to facts as they are: chains joined, formats applied, duplicates settled."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from monitor.domain import Caveat, Fact
from monitor.extract import cyd, transforms
from monitor.extract.plain_text import plain_text
from monitor.extract.tagged import Budget, Context, Continuation, TaggedDocument, TaggedFact

_ENDS_A_SENTENCE = (".", "!", "?", ":", ";", ".”", '."', ".)", "\n")


class FactReader:
    """Works out the facts of a document set: contexts and chains may lie in another document than the fact."""

    def __init__(self, documents: Sequence[TaggedDocument]) -> None:
        self._documents = documents
        self._continuations: dict[str, Continuation] = {}
        self._contexts: dict[str, Context] = {}
        for document in reversed(documents):
            self._continuations |= document.continuations
            self._contexts |= document.contexts
        self._budget = Budget()
        self._said: list[Caveat] = [warning for document in documents for warning in document.warnings]

    def facts(self) -> tuple[Fact, ...]:
        """The CYD facts in document order, complete duplicates dropped, contradicting ones all kept and marked."""
        tagged = [(t, taxonomy) for d in self._documents for t in d.facts if (taxonomy := cyd.taxonomy_of(t.namespace))]
        self._warn_of_unknown(tagged)
        read = [(self.context(t).entity, fact) for t, taxonomy in tagged if (fact := self._fact(t, taxonomy))]
        settled = _settled(read)
        for element in dict.fromkeys(fact.element for fact in settled if fact.conflict):
            self._warn("conflict", f"{element} is tagged with different values for the same period")
        return settled

    def warnings(self) -> tuple[Caveat, ...]:
        """What a reader should know of this reading, each thing once."""
        return tuple(dict.fromkeys((*self._said, *self._budget.warnings())))

    def context(self, tagged: TaggedFact) -> Context:
        known = self._contexts.get(tagged.context)
        if known is None:
            self._warn(
                "no_context", f"{tagged.name} points to the context {tagged.context!r}, which is not there", tagged
            )
        return known or Context()

    def words(self, tagged: TaggedFact) -> str | None:
        """The plain text of a fact with its chain; None where that is more than one may read."""
        pieces = [tagged.content, *self._chain(tagged)]
        if not self._budget.allows(sum(map(len, pieces))):
            return None
        return joined([plain_text(piece) for piece in pieces])

    def flag(self, tagged: TaggedFact, words: str) -> bool | None:
        if tagged.nil:
            return None
        try:
            return transforms.boolean(tagged.format, words)
        except transforms.Unreadable as unreadable:
            self._warn("unreadable_flag", f"{tagged.name}: {unreadable}", tagged)
            return None

    def _fact(self, tagged: TaggedFact, taxonomy: str) -> Fact | None:
        words = self.words(tagged)
        if words is None:
            return None
        context = self.context(tagged)
        is_flag = tagged.name.endswith("Flag")
        return Fact(
            element=tagged.name,
            taxonomy=taxonomy,
            value=self.flag(tagged, words) if is_flag else self._text_block(tagged, words),
            text=words if is_flag else None,
            start=context.start,
            end=context.end,
            dimensions=context.dimensions,
            hidden=tagged.hidden,
            nil=tagged.nil,
        )

    def _text_block(self, tagged: TaggedFact, words: str) -> str | None:
        if tagged.nil:
            return None
        fixed = transforms.constant(tagged.format)
        if fixed is None and tagged.format is not None:
            self._warn("unknown_format", f"{tagged.name}: its format {tagged.format[1]!r} is not applied", tagged)
        return words if fixed is None else str(fixed).lower()

    def _chain(self, tagged: TaggedFact) -> Iterator[str]:
        """The continuations in chain order, each once, wherever they stand in the documents."""
        seen: set[str] = set()
        at = tagged.continued_at
        while at is not None:
            link = self._continuations.get(at)
            if link is None or at in seen:
                what = "comes back to" if at in seen else "points to a missing"
                self._warn("broken_chain", f"{tagged.name}: its chain {what} continuation {at!r}", tagged)
                return
            seen.add(at)
            yield link.content
            at = link.continued_at

    def _warn_of_unknown(self, tagged: Sequence[tuple[TaggedFact, str]]) -> None:
        for taxonomy in dict.fromkeys(taxonomy for _, taxonomy in tagged if not cyd.is_known(taxonomy)):
            self._warn("unknown_taxonomy", f"{taxonomy} is newer than this reader; its facts are read all the same")
        for fact, taxonomy in tagged:
            if fact.name not in cyd.BY_NAME:
                self._warn("unknown_element", f"{taxonomy} is not known to have {fact.name}", fact)

    def _warn(self, kind: str, message: str, tagged: TaggedFact | None = None) -> None:
        self._said.append(Caveat(kind, message, tagged.at if tagged else None))


def joined(pieces: Sequence[str]) -> str:
    """The pieces of a chain as one text: a new line, but a space where a sentence runs on."""
    text = ""
    for piece in filter(None, pieces):
        runs_on = not text.endswith(_ENDS_A_SENTENCE)
        text += (" " if runs_on else "\n") + piece if text else piece
    return text


def _settled(read: Sequence[tuple[str | None, Fact]]) -> tuple[Fact, ...]:
    """Without complete duplicates (the visible one of two stays, it has the words); the others marked as conflicts."""
    kept: dict[tuple[object, object], Fact] = {}
    for entity, fact in read:
        said = "".join(fact.value.split()) if isinstance(fact.value, str) else fact.value
        key = (entity, fact.element, fact.taxonomy, fact.start, fact.end, _sorted(fact.dimensions)), (fact.nil, said)
        if key not in kept or (kept[key].hidden and not fact.hidden):
            kept[key] = fact
    values = Counter(about for (about, _), fact in kept.items() if _says_something(fact))
    return tuple(
        replace(fact, conflict=True) if values[about] > 1 and _says_something(fact) else fact
        for (about, _), fact in kept.items()
    )


def _says_something(fact: Fact) -> bool:
    """An unreadable flag contradicts nothing; being nil contradicts having a value."""
    return fact.nil or fact.value is not None


def _sorted(dimensions: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(dimensions.items()))
