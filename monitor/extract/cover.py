"""What the tags of a cover page say: which form, whose, for which period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from monitor.domain import Filer
from monitor.extract import cyd
from monitor.extract.tagged import TaggedFact
from monitor.extract.tagged_facts import FactReader

_DATE_FORMATS = ("%Y-%m-%d", "%B %d, %Y", "%b %d, %Y", "%b. %d, %Y", "%d %B %Y", "%d %b %Y", "%m/%d/%Y", "%B %d %Y")


@dataclass(frozen=True, slots=True)
class Cover:
    """`form` carries its `/A`; the period is the end of the one reported on, for an 8-K the day of the event."""

    form: str | None = None
    filers: tuple[Filer, ...] = ()
    period: date | None = None


def cover_of(tagged: Sequence[TaggedFact], reader: FactReader) -> Cover:
    """The cover, from its tags. Where co-registrants have their own, those without a dimension come first."""
    about = [fact for fact in tagged if cyd.is_cover(fact.namespace)]
    about.sort(key=lambda fact: bool(reader.context(fact).dimensions))
    first = {fact.name: fact for fact in reversed(about)}
    words = {name: (reader.words(fact) or "").strip() for name, fact in first.items()}
    return Cover(_form(words, first, reader), _filers(about, reader), _period(words, first, reader))


def _form(words: Mapping[str, str], first: Mapping[str, TaggedFact], reader: FactReader) -> str | None:
    form = words.get("DocumentType", "").upper() or None
    flag = first.get("AmendmentFlag")
    amends = flag is not None and reader.flag(flag, words["AmendmentFlag"]) is True
    return f"{form}/A" if form and amends and not form.endswith("/A") else form


def _filers(about: Sequence[TaggedFact], reader: FactReader) -> tuple[Filer, ...]:
    names = {fact.context: reader.words(fact) for fact in about if fact.name == "EntityRegistrantName"}
    found: dict[int, Filer] = {}
    for fact in about:
        cik = (reader.words(fact) or "").strip() if fact.name == "EntityCentralIndexKey" else ""
        if cik.isdecimal() and 0 < int(cik) < 10**10:
            found.setdefault(int(cik), Filer(int(cik), names.get(fact.context) or ""))
    return tuple(found.values())


def _period(words: Mapping[str, str], first: Mapping[str, TaggedFact], reader: FactReader) -> date | None:
    """The period's end as the cover writes it; as its context has it where the writing is unusual."""
    written = " ".join(words.get("DocumentPeriodEndDate", "").split())
    for pattern in _DATE_FORMATS:
        try:
            return datetime.strptime(written, pattern).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    fact = first.get("DocumentPeriodEndDate")
    return reader.context(fact).end if fact else None
