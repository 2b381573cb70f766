"""Why was I told, or why not: a filing walked through every watchlist and rule, by what the store knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from monitor.detect.incidents import judge
from monitor.domain import EASTERN, AccessionNumber, Disclosure, Dismissal, Rule, Wanted, Watchlist
from monitor.errors import NotThere
from monitor.pipeline.starts import begun
from monitor.store.reports import AlertReport, FilingReport
from monitor.store.store import Store

Verdict = Literal[
    "alerted", "not_watched", "baseline", "not_read", "on_its_way", "failed", "nothing_found", "below_level", "past",
    "not_asked",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match:
    """A filer of the filing, and the line of the watchlist by which it is watched."""

    cik: int
    name: str
    by: str


@dataclass(frozen=True, slots=True)
class RuleWalk:
    """What became of the filing under one rule, and why."""

    rule: Rule
    verdict: Verdict
    why: str
    alerts: tuple[AlertReport, ...] = ()


@dataclass(frozen=True, slots=True)
class WatchlistWalk:
    watchlist: str
    matched: tuple[Match, ...]
    rules: tuple[RuleWalk, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """The walk. `dismissed` are the cyber words of a current report that are no incident; `gone` are alerts of
    watchlists or rules that are no more."""

    report: FilingReport
    disclosures: tuple[Disclosure, ...]
    dismissed: tuple[Dismissal, ...]
    watchlists: tuple[WatchlistWalk, ...]
    gone: tuple[AlertReport, ...]


def explain(store: Store, watchlists: Sequence[Watchlist], accession: AccessionNumber) -> Explanation:
    """Walk a filing through the watchlists as they are now. Raises `NotThere` where the filing was never seen."""
    report = store.reports.filing(accession.dashed)
    if report is None:
        raise NotThere(
            f"filing {accession} is not in the store: the feed has not given it, or it is of another form; "
            "`monitor ledger` tells whether anything was missed"
        )
    walker = _Walker(store, report)
    walks = tuple(walker.walk(each) for each in watchlists)
    shown = {alert.id for walk in walks for rule in walk.rules for alert in rule.alerts}
    gone = tuple(alert for alert in walker.alerts if alert.id not in shown)
    return Explanation(report, walker.concluded, _dismissed(store, report), walks, gone)


def _dismissed(store: Store, report: FilingReport) -> tuple[Dismissal, ...]:
    extraction = None if report.filing.is_annual else store.filings.extraction(report.filing.accession)
    return () if extraction is None else judge(extraction).dismissed


class _Walker:
    def __init__(self, store: Store, report: FilingReport) -> None:
        self._store = store
        self._report = report
        self.alerts = store.reports.alerts_of(report.filing.accession.dashed)
        self.concluded = store.reports.disclosures_of(report.filing.accession.dashed)

    def walk(self, watchlist: Watchlist) -> WatchlistWalk:
        matched = tuple(_matches(watchlist, self._report))
        return WatchlistWalk(
            watchlist.watchlist, matched, tuple(self._rule(watchlist, rule, matched) for rule in watchlist.alerts)
        )

    def _rule(self, watchlist: Watchlist, rule: Rule, matched: tuple[Match, ...]) -> RuleWalk:
        mine = tuple(each for each in self.alerts if (each.watchlist, each.rule) == (watchlist.watchlist, rule.id))
        if mine:
            return RuleWalk(rule, "alerted", self._alerted(rule), mine)
        if not matched:
            return RuleWalk(rule, "not_watched", "none of its filers is on this watchlist")
        verdict, why = self._unread() or self._concluded(watchlist, rule)
        return RuleWalk(rule, verdict, why)

    def _alerted(self, rule: Rule) -> str:
        if any(rule.wants(told.kind, told.level) for told in self.concluded):
            return f"{_asks(rule)}, and it tells of that"
        return f"{_asks(rule)}; this one is less, but goes on with what the rule told before"

    def _unread(self) -> tuple[Verdict, str] | None:
        """Why nothing could be concluded yet, or nobody be told."""
        report = self._report
        if report.baseline:
            return "baseline", "it is from before the watch began, or was read only to be compared with"
        if report.stage == "failed":
            return "failed", f"it could not be read: {report.reason}"
        if report.open:
            return "on_its_way", report.reason or "it is being read"
        if report.stage == "found":
            return "not_read", "when it came, no watchlist wanted it, so it was recorded and not read"
        return None

    def _concluded(self, watchlist: Watchlist, rule: Rule) -> tuple[Verdict, str]:
        ours = [told for told in self.concluded if told.kind == rule.when]
        if not ours:
            return "nothing_found", f"no {rule.when} was found in it{self._found_instead()}"
        grave = [told for told in ours if rule.wants(told.kind, told.level)]
        if not grave:
            return "below_level", f"{_asks(rule)}; this one is {ours[0].level}"
        if not begun(self._store, watchlist, [rule], self._report.filing, self._report.found_at):
            found = f"{self._report.found_at.astimezone(EASTERN):%Y-%m-%d %H:%M:%S} Eastern"
            return "past", f"the rule, or the filer on this watchlist, was added after the filing was found ({found})"
        return "not_asked", "when it was read, the rule did not ask for it: it was another one, or had another level"

    def _found_instead(self) -> str:
        found = ", ".join(f"{told.kind} ({told.level})" for told in self.concluded)
        return f"; found: {found}" if found else ""


def _asks(rule: Rule) -> str:
    return f"the rule asks for {rule.when}, {rule.at_least} or more"


def _matches(watchlist: Watchlist, report: FilingReport) -> list[Match]:
    once = {filer.cik: filer for filer in report.filing.filers}
    if watchlist.everyone:
        return [Match(filer.cik, filer.name, "everyone") for filer in once.values()]
    return [
        Match(filer.cik, filer.name, line_of(wanted))
        for filer in once.values()
        for wanted in watchlist.filers
        if wanted.watches(filer)
    ]


def line_of(wanted: Wanted) -> str:
    """A line of filers as people wrote it."""
    written = {"cik": wanted.cik, "ticker": wanted.ticker, "name": wanted.name, "sic": wanted.sic}
    return ", ".join(f"{key} {value}" for key, value in written.items() if value is not None)
