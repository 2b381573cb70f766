from datetime import date

import pytest

from monitor.errors import Malformed
from monitor.extract.inline_xbrl import facts
from monitor.extract.instance import read_instance
from tests.unit.extract.corpus import corpus_bytes
from tests.unit.extract.inline import BOARD, ENGAGED, NAMESPACES, context
from tests.unit.extract.second_opinion import squeezed


def instance(body: str, contexts: str | None = None) -> bytes:
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix)
    resources = context() if contexts is None else contexts
    return f'<?xml version="1.0" encoding="utf-8"?>\n<xbrli:xbrl {declared}>{resources}{body}</xbrli:xbrl>'.encode()


def test_escaped_markup_is_its_words() -> None:
    body = f'<cyd:{BOARD} contextRef="y">&lt;p&gt;The board&lt;/p&gt;&lt;p&gt;sees A&amp;amp;B.&lt;/p&gt;</cyd:{BOARD}>'
    (fact,) = read_instance(instance(body)).facts
    assert (fact.value, fact.text, fact.taxonomy) == ("The board\nsees A&B.", None, "cyd/2025")
    assert (fact.start, fact.end) == (date(2025, 1, 1), date(2025, 12, 31))


@pytest.mark.parametrize(("written", "value"), [("true", True), ("0", False), ("perhaps", None)])
def test_a_flag_is_an_xml_boolean_without_words(written: str, value: bool | None) -> None:
    (fact,) = read_instance(instance(f'<cyd:{ENGAGED} contextRef="y">{written}</cyd:{ENGAGED}>')).facts
    assert (fact.value, fact.text) == (value, None)


def test_nil_and_dimensions_are_read() -> None:
    member = '<xbrldi:explicitMember dimension="cyd:MaterialCybersecurityIncidentAxis">nrt:M</xbrldi:explicitMember>'
    body = f'<cyd:{ENGAGED} contextRef="y" xsi:nil="true"/>'
    (fact,) = read_instance(instance(body, context(segment=member))).facts
    assert (fact.value, fact.nil, fact.dimensions) == (None, True, {"cyd:MaterialCybersecurityIncidentAxis": "nrt:M"})


def test_the_cover_is_read() -> None:
    body = "".join(
        f'<dei:{name} contextRef="y">{words}</dei:{name}>'
        for name, words in {
            "DocumentType": "20-F",
            "EntityCentralIndexKey": "0009990005",
            "EntityRegistrantName": "BRAMWELL &amp; SONS LTD",
            "DocumentPeriodEndDate": "2025-12-31",
        }.items()
    )
    cover = read_instance(instance(body)).cover
    assert (cover.form, cover.filers[0].cik, cover.filers[0].name) == ("20-F", 9990005, "BRAMWELL & SONS LTD")
    assert cover.period == date(2025, 12, 31)


def test_what_is_no_markup_is_malformed() -> None:
    with pytest.raises(Malformed):
        read_instance(b"Revenue 100")


@pytest.mark.corpus
def test_the_instance_and_the_inline_document_of_one_filing_say_the_same() -> None:
    extracted = read_instance(corpus_bytes("annual/TSLA/tsla-20251231_htm.xml.gz"))
    tagged, _ = facts(corpus_bytes("annual/TSLA/tsla-20251231.htm.gz"))
    assert len(tagged) == 15
    said = {fact.element: fact.value for fact in extracted.facts}
    for fact in tagged:
        other = said[fact.element]
        assert (squeezed(other) if isinstance(other, str) else other) == (
            squeezed(fact.value) if isinstance(fact.value, str) else fact.value
        )
    assert {(fact.start, fact.end) for fact in extracted.facts} == {(date(2025, 1, 1), date(2025, 12, 31))}
