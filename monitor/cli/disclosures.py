"""`disclosures list`: what each filer says now about its cybersecurity."""

from datetime import datetime
from typing import Any

import typer

from monitor import records
from monitor.cli.filters import FILER, FORM, KIND, WATCHLIST, store_and_wish
from monitor.cli.listing import FORMAT, JSON_LINES, LIMIT, SINCE, UNTIL, Format, print_list
from monitor.detect.cross_check import cross_check
from monitor.domain import EASTERN, DisclosureKind, Extraction
from monitor.store.reports import FilingReport

app = typer.Typer(rich_markup_mode=None)
disclosures = typer.Typer(help="What filers say now.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(disclosures, name="disclosures")


@disclosures.command("list")
def list_(
    as_json: bool = JSON_LINES,
    since: datetime | None = SINCE,
    until: datetime | None = UNTIL,
    filer: str | None = FILER,
    watchlist: str | None = WATCHLIST,
    kind: DisclosureKind | None = KIND,
    form: str | None = FORM,
    how: Format = FORMAT,
    limit: int = LIMIT,
) -> None:
    """What each filer says now: its latest annual report that was read, one line a filer.

    Flags as tagged, standards, firms, officers, bodies and the conclusion as read from the words, and where the two
    contradict each other. Reports from before the first start are among them where they were read.

    Example: monitor disclosures list --watchlist suppliers --format csv
    """
    store, asked = store_and_wish(
        since=since, until=until, filer=filer, watchlist=watchlist, form=form, limit=limit, kind=kind
    )  # fmt: skip
    print_list(
        (disclosure_view(*each) for each in store.reports.latest_annual(asked)),
        Format.JSONL if as_json else how,
        columns={
            "accession": lambda view: view["accession"],
            "form": lambda view: view["form"],
            "period": lambda view: view["period"] or "",
            "conclusion": lambda view: view["profile"]["conclusion"]["state"],
            "standards": lambda view: ", ".join(each["name"] for each in view["profile"]["standards"]),
            "filer": lambda view: f"{view['name']} (CIK {view['cik']})",
        },
        folds="filer",
        nothing="The store holds no annual report that was read.",
    )


def disclosure_view(cik: int, name: str, report: FilingReport, extraction: Extraction) -> dict[str, Any]:
    """A line of `disclosures list --json`."""
    filing = report.filing
    return {
        "cik": cik,
        "name": name,
        "accession": filing.accession.dashed,
        "form": filing.form,
        "period": filing.period.isoformat() if filing.period else None,
        "accepted_at": filing.accepted_at.astimezone(EASTERN).isoformat(),
        "baseline": report.baseline,
        "flags": [
            {"element": fact.element, "value": fact.value if isinstance(fact.value, bool) else None}
            for fact in extraction.facts
            if fact.is_flag
        ],
        "profile": records.write(extraction.profile),
        "contradictions": [records.write(check) for check in cross_check(extraction) if not check.agrees],
    }
