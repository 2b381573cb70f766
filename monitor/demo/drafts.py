"""Fictional filings from templates, written for the moment of their acceptance."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import jinja2

from monitor.demo import attachments
from monitor.demo.sgml import compose
from monitor.demo.world import Document, Party, Submission
from monitor.domain import ANNUAL_FORMS, EASTERN, AccessionNumber

# The submitter of them all; filing agents, not filers, give accession numbers their first ten digits.
_AGENT = 9_900_000_001
_TEMPLATES = Path(__file__).parent / "filings"
# Names of the transformation registry's namespaces, oldest first: the flags' formats differ with them.
OLDER, OLD, NEW = "2015-02-26", "2020-02-12", "2022-02-16"


@dataclass(frozen=True, slots=True)
class Draft:
    """A filing before it is filed. `documents` pairs EDGAR's document type with the template it is written from.

    `number` makes the accession number, `registry` is the year of the transformation registry, `variables` goes to the
    templates. An annual report is for the calendar year before its acceptance; a current report's earliest event is
    the day before it, and what it tells of happened three days earlier.
    """

    number: int
    form: str
    filers: tuple[Party, ...]
    documents: tuple[tuple[str, str], ...]
    items: tuple[str, ...] = ()
    registry: str = OLD
    taxonomy: str = "2025"
    ixt: str = "ixt"
    tagged: bool = True
    variables: Mapping[str, object] = field(default_factory=dict)

    def accession(self, accepted_at: datetime) -> AccessionNumber:
        year = accepted_at.astimezone(EASTERN).year % 100
        return AccessionNumber(f"{_AGENT:010d}-{year:02d}-{self.number:06d}")

    def write(self, accepted_at: datetime) -> Submission:
        """The filing as if accepted then."""
        day = accepted_at.astimezone(EASTERN).date()
        period = self._period(day)
        stem = f"{self._prefix}-{period:%Y%m%d}"
        written = self._written(day, period, stem)
        return compose(
            self.accession(accepted_at),
            self.form,
            self.filers,
            accepted_at,
            [*written, *self._attached(written, period, stem, self.accession(accepted_at))],
            items=self.items,
            period=period,
        )

    @property
    def _prefix(self) -> str:
        return (self.filers[0].ticker or "zznone").lower()

    def _period(self, day: date) -> date:
        return date(day.year - 1, 12, 31) if self.form in ANNUAL_FORMS else day - timedelta(days=1)

    def _written(self, day: date, period: date, stem: str) -> list[Document]:
        known = {
            "form": self.form, "filer": self.filers[0], "filers": self.filers, "filed": day, "period": period,
            "start": date(period.year, 1, 1) if self.form in ANNUAL_FORMS else period,
            "event": period - timedelta(days=3), "stem": stem, "prefix": self._prefix, "registry": self.registry,
            "taxonomy": self.taxonomy, "ixt": self.ixt, "tagged": self.tagged, **self.variables,
        }  # fmt: skip
        return [
            Document(type_, f"{stem}.htm" if type_ == self.form else f"{stem}_{type_.lower()}.htm",
                     _rendered(template, known), type_)
            for type_, template in self.documents
        ]  # fmt: skip

    def _attached(self, written: list[Document], period: date, stem: str, accession: AccessionNumber) -> list[Document]:
        inline = [document for document in written if "<ix:header" in document.text]
        if not inline:
            return [attachments.graphic(stem)]
        packed = {document.filename: document.text for document in inline}
        return [
            *attachments.xbrl_exhibits(stem, self._prefix, period),
            attachments.graphic(stem),
            attachments.rendered_page("Cover"),
            attachments.archive(f"{accession}-xbrl.zip", packed),
        ]


def _rendered(template: str, known: Mapping[str, object]) -> str:
    text = _environment().get_template(template).render(known)
    # filing software writes ASCII; everything else goes out as numeric references
    return text.strip().encode("ascii", "xmlcharrefreplace").decode("ascii") + "\n"


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES), autoescape=True, undefined=jinja2.StrictUndefined
    )
    environment.filters |= {
        "cik": "{:010d}".format,
        "digits": "{:%Y%m%d}".format,
        "long": _american,
        "long_british": _british,
        "month": "{:%B %Y}".format,
        "nbsp": _with_hard_space,
    }
    return environment


def _american(day: date) -> str:
    return f"{day:%B}\u00a0{day.day}, {day.year}"


def _british(day: date) -> str:
    return f"{day.day}\u00a0{day:%B} {day.year}"


def _with_hard_space(heading: str) -> str:
    """`Item 1C.` as most filers write it: a hard space before the number."""
    return heading.replace("Item ", "Item\u00a0").replace("ITEM ", "ITEM\u00a0")
