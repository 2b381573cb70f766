"""Small honest stand-ins for the two outside worlds of the pipeline: EDGAR and the channels."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from monitor.domain import EASTERN, AccessionNumber, Alert, Filing, Message, Notice, Outcome, Watchlist
from monitor.edgar.feed import Page
from monitor.edgar.indexes import Index
from monitor.errors import MonitorError, NotThere
from monitor.pipeline import Services
from monitor.store.store import Store
from tests.unit.makers import NOON, watchlist


class Clock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass
class FakeEdgar:
    """Pages as prepared, submissions by accession number; what was not prepared is not there."""

    pages: list[Page | MonitorError] = field(default_factory=list)
    submissions: dict[AccessionNumber, bytes | MonitorError] = field(default_factory=dict)
    lists: dict[int, list[Filing] | MonitorError] = field(default_factory=dict)
    indexes: dict[date, Index | MonitorError] = field(default_factory=dict)
    searched: list[Filing] | MonitorError = field(default_factory=list)
    off: timedelta | None = None
    witnesses: list[object] = field(default_factory=list)
    walked_back_to: list[datetime | None] = field(default_factory=list)
    asked: list[AccessionNumber] = field(default_factory=list)

    def walk(self, back_to: datetime | None) -> Iterator[Page]:
        self.walked_back_to.append(back_to)
        for page in self.pages:
            if isinstance(page, MonitorError):
                raise page
            yield page

    @contextmanager
    def submission(self, filing: Filing) -> Iterator[Iterator[bytes]]:
        self.asked.append(filing.accession)
        answer = self.submissions.get(filing.accession, NotThere(f"{filing.accession}: not there (yet)"))
        if isinstance(answer, MonitorError):
            raise answer
        yield iter([answer])

    def filings_of(self, cik: int) -> Iterator[Filing]:
        self.witnesses.append(cik)
        answer = self.lists.get(cik, [])
        if isinstance(answer, MonitorError):
            raise answer
        yield from answer

    def index_of(self, day: date) -> Index:
        self.witnesses.append(day)
        answer = self.indexes.get(day, NotThere(f"no index of {day}"))
        if isinstance(answer, MonitorError):
            raise answer
        return answer

    def told_of_incidents(self, since: date, until: date) -> tuple[Filing, ...]:
        self.witnesses.append("search")
        if isinstance(self.searched, MonitorError):
            raise self.searched
        return tuple(self.searched)

    def clock_off(self) -> timedelta | None:
        return self.off

    def page_of(self, filing: Filing) -> str:
        return f"http://edgar/{filing.accession}"


@dataclass
class FakeNotifier:
    """Keeps what it was given; answers with the prepared outcomes, then with `sent`."""

    outcomes: list[Outcome] = field(default_factory=list)
    delivered: list[tuple[str, str]] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    paces: dict[str, float] = field(default_factory=dict)
    fingerprints: dict[str, str] = field(default_factory=dict)

    def with_tag(self, tag: str) -> tuple[str, ...]:
        return {"mail": ("mail-1",), "soc": ("slack-1", "mail-1")}.get(tag, ())

    def write(self, alert: Alert, *, filing_url: str) -> Message:
        return Message(alert.id, alert.disclosure.reason, filing_url, "", "")

    def names(self) -> tuple[str, ...]:
        return ("mail-1", "slack-1")

    def pace(self, name: str) -> float:
        return self.paces.get(name, 0.0)

    def fingerprint(self, name: str) -> str:
        return self.fingerprints.get(name, "f1")

    def describe(self, name: str) -> str:
        return f"{name} (tags)"

    def write_digest(self, id_: str, alerts: tuple[tuple[Alert, str], ...], *, why: str) -> Message:
        return Message(id_, f"{len(alerts)} alerts", " ".join(alert.id for alert, _ in alerts), "", "", kind="digest")

    def write_notice(self, notice: Notice) -> Message:
        return Message(notice.id, notice.subject, " ".join(notice.lines), "", "", kind=notice.kind)

    def deliver(self, target: str, message: Message) -> Outcome:
        self.delivered.append((target, message.key))
        self.messages.append(message)
        return self.outcomes.pop(0) if self.outcomes else Outcome("sent", "250 OK")


@dataclass
class World:
    """Services over the stand-ins, with a clock to move."""

    store: Store
    edgar: FakeEdgar = field(default_factory=FakeEdgar)
    notifier: FakeNotifier = field(default_factory=FakeNotifier)
    clock: Clock = field(default_factory=Clock)
    watchlists: tuple[Watchlist, ...] = field(default_factory=lambda: (watchlist(),))

    @property
    def services(self) -> Services:
        return Services(
            store=self.store,
            edgar=self.edgar,
            notifier=self.notifier,
            watchlists=self.watchlists,
            now=self.clock,
            overdue=timedelta(seconds=30),
            claim=timedelta(seconds=180),
            feed_alert_after=timedelta(seconds=10),
        )


def submission(filing: Filing, body: str, *, type_: str | None = None) -> bytes:
    """A full submission of one document, as EDGAR serves it."""
    stamp = f"{filing.accepted_at.astimezone(EASTERN):%Y%m%d%H%M%S}"
    day = f"{filing.accepted_at.astimezone(EASTERN):%Y%m%d}"
    period = f"CONFORMED PERIOD OF REPORT:\t{filing.period:%Y%m%d}\n" if filing.period else ""
    items = "".join(f"ITEM INFORMATION:\t\t{item.title}\n" for item in filing.items)
    filers = "".join(
        f"\nFILER:\n\n\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\t{filer.name}\n"
        f"\t\tCENTRAL INDEX KEY:\t\t\t{filer.cik:010d}\n"
        f"\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tWATER TRANSPORTATION [4400]\n"
        for filer in filing.filers
    )
    return (
        f"<SEC-DOCUMENT>{filing.accession}.txt : {day}\n<SEC-HEADER>{filing.accession}.hdr.sgml : {day}\n"
        f"<ACCEPTANCE-DATETIME>{stamp}\nACCESSION NUMBER:\t\t{filing.accession}\n"
        f"CONFORMED SUBMISSION TYPE:\t{filing.form}\nPUBLIC DOCUMENT COUNT:\t\t1\n{period}{items}"
        f"FILED AS OF DATE:\t\t{day}\n{filers}</SEC-HEADER>\n<DOCUMENT>\n<TYPE>{type_ or filing.form}\n<SEQUENCE>1\n"
        f"<FILENAME>doc.htm\n<TEXT>\n<html><body>{body}</body></html>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    ).encode()
