"""The byte scan and the full tree are two readings of one document: they must agree, with each other and with a
third that shares no code with them."""

import gzip
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Fact
from monitor.extract.byte_scan import scan
from monitor.extract.full_tree import read_tree
from monitor.extract.inline_xbrl import facts
from monitor.extract.tagged_facts import FactReader
from tests.unit.extract.corpus import CORPUS, corpus_bytes, corpus_names
from tests.unit.extract.inline import AFFECTED, BOARD, ENGAGED, ROLE, document, flag, tagged
from tests.unit.extract.second_opinion import Seen, second_opinion, squeezed

_ALL = corpus_names("annual/*/*.htm.gz") + corpus_names("incidents/*.htm.gz")
# Continuations in flags (AMZN, KO, NKE), several per fact (IBM's kind: GE), every piece of filing software, no facts
# at all (WFC, INTC's year before), a report without tags (Loncor), dimensions (Stryker) and the older transforms.
_SAMPLE = [
    "annual/AMZN/amzn-20241231.htm.gz",
    "annual/GE/ge-20241231.htm.gz",
    "annual/INTC/intc-20231230.htm.gz",
    "annual/KO/ko-20241231.htm.gz",
    "annual/MBLY/mbly-20251227.htm.gz",
    "annual/NKE/nke-20250531.htm.gz",
    "annual/UNH/unh-20241231.htm.gz",
    "annual/WFC/wfc-20241231.htm.gz",
    "incidents/0001079973-26-000721.htm.gz",
    "incidents/0001193125-26-149607.htm.gz",
    "incidents/0001437749-25-006475.htm.gz",
    "incidents/0001493152-26-013239.htm.gz",
]


def read_by_tree(source: bytes) -> tuple[Fact, ...]:
    return FactReader([read_tree(source)]).facts()


def assert_all_agree(source: bytes) -> None:
    found, warnings = facts(source)
    assert [warning for warning in warnings if warning.kind == "full_parser"] == []
    assert found == read_by_tree(source)
    assert [as_seen(fact) for fact in found] == list(_without_duplicates(second_opinion(source)))


def as_seen(fact: Fact) -> Seen:
    words = fact.text if fact.is_flag else fact.value
    return Seen(
        element=fact.element,
        taxonomy=fact.taxonomy or "",
        value=fact.value if isinstance(fact.value, bool) else None,
        words=squeezed(str(words)),
        start=str(fact.start),
        end=str(fact.end),
        dimensions=tuple(sorted(fact.dimensions.items())),
    )


def _without_duplicates(seen: list[Seen]) -> Iterator[Seen]:
    """The same concept, context and value once: for a flag the value alone, as UNH tags two sentences with one."""
    known = set()
    for fact in seen:
        said = fact.value if fact.element.endswith("Flag") else fact.words
        key = (fact.element, fact.start, fact.end, fact.dimensions, said)
        if key not in known:
            known.add(key)
            yield fact


@pytest.mark.corpus
@pytest.mark.parametrize("name", _SAMPLE)
def test_scan_tree_and_second_opinion_agree_on_real_filings(name: str) -> None:
    assert_all_agree(corpus_bytes(name))


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in _ALL if "_20-F_before" not in name])
def test_scan_tree_and_second_opinion_agree_on_every_filing_of_the_corpus(name: str) -> None:
    assert_all_agree(corpus_bytes(name))


@pytest.mark.corpus
@pytest.mark.slow
def test_every_document_of_the_corpus_is_read_without_the_full_parser() -> None:
    if not CORPUS.is_dir():
        pytest.skip(f"no corpus at {CORPUS}")
    read = [scan(gzip.decompress((CORPUS / name).read_bytes())) for name in _ALL if "_20-F_before" not in name]
    assert len(read) == len(_ALL) - 2


# --- documents that nobody filed ----------------------------------------------------------------------------

_PIECES = [
    "one ",
    " two",
    ".\n",
    "’ü\u00a0",
    "&amp;",
    "<br/>",
    "<!-- a remark -->",
    '<img src="a>b.jpg" alt="it\'s"/>',
]
_AROUND = [
    "<p>{}</p>",
    '<span style="font-weight:700">{}</span>',
    "<div>{}</div>",
    "<ix:exclude>{}</ix:exclude>",
    tagged(ROLE, "{}", 'escape="true"'),
    tagged(BOARD, "{}", 'continuedAt="c0"'),
    tagged(BOARD, "{}", 'continuedAt="c2"'),
    flag(ENGAGED, "{}"),
    flag(AFFECTED, "{}", "ixt:fixed-false"),
    '<ix:continuation id="c0" continuedAt="c1">{}</ix:continuation>',
    '<ix:continuation id="c1">{}</ix:continuation>',
    '<ix:continuation id="c2" continuedAt="c0">{}</ix:continuation>',
    '<ix:continuation id="c1" continuedAt="c2">{}</ix:continuation>',
]


def _around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Markup around markup: blocks, inline elements, excluded parts, facts in facts, in any order."""
    return st.builds(
        lambda frame, parts: frame.format("".join(parts)), st.sampled_from(_AROUND), st.lists(inner, max_size=3)
    )


@given(st.lists(st.recursive(st.sampled_from(_PIECES), _around, max_leaves=20), max_size=4).map("".join))
def test_scan_and_tree_agree_on_any_nesting(body: str) -> None:
    """Whatever is nested in whatever, with chains that break, cross or bite their tail."""
    source = document(body)
    assert FactReader([scan(source)]).facts() == read_by_tree(source)


def test_entities_of_html_are_their_characters_in_both_readings() -> None:
    """XML declares neither: `&nbsp;` in inline XBRL comes from filing software that writes HTML."""
    source = document(tagged(BOARD, "Caf&eacute;&nbsp;&LT;&amp;lt; &nosuch; &lt;b&gt;"))
    by_tree, by_scan = read_by_tree(source), FactReader([scan(source, alone=True, cover=False)]).facts()
    assert [fact.value for fact in by_tree] == [fact.value for fact in by_scan] == ["Café <&lt; &nosuch; <b>"]
