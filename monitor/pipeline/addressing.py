"""Who wants what: the watchlists that may want a filing, the alerts and letters that a disclosure becomes."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime

from monitor.domain import Alert, Disclosure, Filer, Hold, Notice, Rule, Watchlist
from monitor.pipeline.services import Nudge, Services
from monitor.pipeline.starts import begun


def watching(services: Services, filers: Iterable[Filer]) -> list[Watchlist]:
    """The watchlists that may want a filing of these filers. Where a SIC code is not known yet, it may."""
    found = tuple(filers)
    return [
        watchlist
        for watchlist in services.watchlists
        if any(watchlist.watches(filer) or (filer.sic is None and _by_industry(watchlist)) for filer in found)
    ]


def named_filers(services: Services) -> list[int]:
    """The filers that watchlists name, by CIK; not those that are watched by industry, nor everyone."""
    return sorted({each.cik for watchlist in services.watchlists for each in watchlist.filers if each.cik is not None})


def _by_industry(watchlist: Watchlist) -> bool:
    return any(wanted.sic for wanted in watchlist.filers)


def addressed(
    services: Services, concluded: Sequence[Disclosure], now: datetime, *, found_at: datetime
) -> list[tuple[Alert, tuple[str, ...]]]:
    """Each disclosure under each rule that asks for it, with the targets that it goes to.

    A rule that told of an incident is told how it goes on, however sure or unsure that is.
    """
    found = []
    for disclosure in concluded:
        telling = services.store.alerts.telling(disclosure.event) if disclosure.kind == "incident" else frozenset()
        for watchlist in services.watchlists:
            for rule in _asking(services, watchlist, disclosure, found_at, telling):
                alert = Alert(disclosure, watchlist.watchlist, rule.id, now)
                found.append((alert, targets_of(services, rule.to)))
    return found


def _asking(
    services: Services, watchlist: Watchlist, told: Disclosure, found_at: datetime, telling: Collection[tuple[str, str]]
) -> tuple[Rule, ...]:
    if not any(watchlist.watches(filer) for filer in told.filing.filers):
        return ()
    rules = [
        rule
        for rule in watchlist.alerts
        if rule.wants(told.kind, told.level) or (rule.when == told.kind and (watchlist.watchlist, rule.id) in telling)
    ]
    return begun(services.store, watchlist, rules, told.filing, found_at) if rules else ()


def targets_of(services: Services, tags: Iterable[str]) -> tuple[str, ...]:
    """The targets that carry one of the tags, each once."""
    return tuple(dict.fromkeys(target for tag in tags for target in services.notifier.with_tag(tag)))


def rule_targets(services: Services, alert: Alert) -> tuple[str, ...]:
    """The targets that the alert's rule names now; none where the rule is gone."""
    asked = asked_by(services, alert)
    return () if asked is None else targets_of(services, asked[1].to)


def asked_by(services: Services, alert: Alert) -> tuple[Watchlist, Rule] | None:
    """The watchlist and rule of an alert as they are now; None where they are gone."""
    for watchlist in services.watchlists:
        for rule in watchlist.alerts:
            if (watchlist.watchlist, rule.id) == (alert.watchlist, alert.rule):
                return watchlist, rule
    return None


def hold_of(services: Services) -> Callable[[Alert], Hold | None]:
    """How long an alert that is made now waits, by the digest and the quiet hours of who asked for it."""

    def hold(alert: Alert) -> Hold | None:
        asked = asked_by(services, alert)
        return None if asked is None else asked[0].hold(asked[1], alert.disclosure.level, services.now())

    return hold


def operators(services: Services, *, without: str = "") -> tuple[str, ...]:
    """Who hears the service's own alarms: the tag `operations`; where nobody else carries it, every other target."""
    named = [name for name in services.notifier.with_tag("operations") if name != without]
    return tuple(named) or tuple(name for name in services.notifier.names() if name != without)


def tell_operations(services: Services, notice: Notice) -> tuple[Nudge, ...]:
    """Raise an alarm, once a key."""
    return letters(services.store.deliveries.tell(notice, operators(services), now=services.now()))


def letters(made: Iterable[tuple[str, str]]) -> tuple[Nudge, ...]:
    return tuple(Nudge("notify", f"{alert}/{target}") for alert, target in made)
