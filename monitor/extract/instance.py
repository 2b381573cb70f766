"""An extracted XBRL instance (`*_htm.xml`): EDGAR has applied the transforms and joined the chains already."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from lxml import etree

from monitor.extract.full_tree import name_of, parsed
from monitor.extract.inline_xbrl import TaggedReading, read_tagged
from monitor.extract.tagged import (
    CONTEXT,
    MOST_CONTEXTS,
    XSI,
    Budget,
    TaggedDocument,
    TaggedFact,
    context_of,
    is_wanted,
)

_TRUE = frozenset({"true", "1"})


def read_instance(data: bytes) -> TaggedReading:
    """The facts and the cover of an instance. A flag has no words here. `Malformed` where there is no markup."""
    root = parsed(data)
    budget = Budget()
    facts = tuple(fact for fact in _facts(root) if budget.allows(len(fact.content)))
    contexts = {element.get("id", ""): context_of(element) for element in islice(root.iter(CONTEXT), MOST_CONTEXTS)}
    reading = read_tagged([TaggedDocument(facts, {}, contexts, budget.warnings())])
    return replace(reading, facts=tuple(replace(fact, text=None) for fact in reading.facts))


def _facts(root: etree._Element) -> Iterator[TaggedFact]:
    for element in root.iterchildren(etree.Element):
        namespace, name = name_of(element)
        if is_wanted(namespace, name):
            yield TaggedFact(
                namespace=namespace,
                name=name,
                context=element.get("contextRef", "").strip(),
                content="".join(str(text) for text in element.itertext()),
                at=f"line {element.sourceline}",
                nil=element.get(f"{{{XSI}}}nil", "").strip() in _TRUE,
            )
