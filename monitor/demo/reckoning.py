"""What came of the script, held against what had to come of it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import Any

from monitor.demo.script import Expected, Scene
from monitor.domain import OUR_FORMS

Row = Mapping[str, Any]

_READ = ("extracted", "detected")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one scene: its filing, the alerts that came of it, and what is wrong with that."""

    scene: Scene
    filing: Row
    stage: str | None
    alerts: tuple[Row, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    seconds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Reckoning:
    outcomes: tuple[Outcome, ...]
    mails: int

    @property
    def seen(self) -> int:
        return sum(outcome.stage is not None for outcome in self.outcomes)

    @property
    def extracted(self) -> int:
        return sum(outcome.stage in _READ for outcome in self.outcomes)

    @property
    def kinds(self) -> Counter[str]:
        return Counter(alert["kind"] for outcome in self.outcomes for alert in outcome.alerts)

    @property
    def alerts(self) -> int:
        return sum(len(outcome.alerts) for outcome in self.outcomes)

    @property
    def delivered(self) -> int:
        return sum(_is_delivered(alert) for outcome in self.outcomes for alert in outcome.alerts)

    @property
    def seconds(self) -> list[float]:
        """From publication to delivery, one an alert."""
        return sorted(second for outcome in self.outcomes for second in outcome.seconds)

    @property
    def typical(self) -> float | None:
        return median(self.seconds) if self.seconds else None

    @property
    def worst(self) -> float | None:
        return self.seconds[-1] if self.seconds else None

    @property
    def missing(self) -> list[str]:
        wrong = [f"{outcome.scene.key}: {each}" for outcome in self.outcomes for each in outcome.missing]
        if self.mails < self.alerts:
            wrong.append(f"{self.alerts - self.mails} e-mail(s) of {self.alerts}")
        return wrong

    @property
    def extra(self) -> list[str]:
        wrong = [f"{outcome.scene.key}: {each}" for outcome in self.outcomes for each in outcome.extra]
        if self.mails > self.alerts:
            wrong.append(f"{self.mails - self.alerts} e-mail(s) more than alerts")
        return wrong


def reckon(
    scenes: Sequence[Scene], published: Sequence[Row], filings: Sequence[Row], alerts: Sequence[Row], mails: int
) -> Reckoning:
    """Hold everything against the script.

    `published` is EDGAR's own state; `filings` and `alerts` are the service's lists, as their `--json` gives them.
    """
    by_key = {filing["key"]: filing for filing in published}
    stages = {filing["accession"]: filing["stage"] for filing in filings}
    outcomes = [
        _outcome(scene, by_key[scene.key], stages, alerts)
        for scene in scenes
        if scene.key in by_key and by_key[scene.key]["form"] in OUR_FORMS
    ]
    return Reckoning(tuple(outcomes), mails)


def busiest_second(moments: Sequence[datetime]) -> int:
    """The most requests within any one second."""
    ordered = sorted(moments)
    return max(
        (bisect_left(ordered, moment + timedelta(seconds=1)) - place for place, moment in enumerate(ordered)), default=0
    )


def _outcome(scene: Scene, filing: Row, stages: Mapping[str, str], alerts: Sequence[Row]) -> Outcome:
    stage = stages.get(filing["accession"])
    own = sorted(
        (alert for alert in alerts if alert["accession"] == filing["accession"]), key=lambda alert: alert["created_at"]
    )
    unmatched, absent = _matched(scene.expected, own)
    missing = [_in_words(expected) for expected in absent]
    if stage is None:
        missing.append("not seen")
    elif scene.watched and stage != "detected":
        missing.append(f"left in stage {stage}")
    missing += [f"alert {alert['id']} not delivered" for alert in own if not _is_delivered(alert)]
    extra = [f"{alert['kind']} alert, {alert['level']}" for alert in unmatched if not _is_early_word(alert, filing)]
    seconds = [_seconds(alert, filing) for alert in own if _is_delivered(alert)]
    return Outcome(scene, filing, stage, tuple(own), tuple(missing), tuple(extra), tuple(seconds))


def _matched(expected: Sequence[Expected], alerts: Sequence[Row]) -> tuple[list[Row], list[Expected]]:
    """The alerts that nothing asked for, and what no alert answers."""
    left, absent = list(alerts), []
    for each in expected:
        answer = next((alert for alert in left if _answers(alert, each)), None)
        if answer is None:
            absent.append(each)
        else:
            left.remove(answer)
    return left, absent


def _answers(alert: Row, expected: Expected) -> bool:
    return (
        alert["kind"] == expected.kind
        and alert["level"] in expected.levels
        and _told_from(alert) == expected.told_from
        and (alert["updates"] is not None or not expected.updates)
    )


def _told_from(alert: Row) -> str:
    return "feed" if str(alert["revision"]).endswith("feed") else "read"


def _is_early_word(alert: Row, filing: Row) -> bool:
    """On a slow machine an Item 1.05 may be told from the feed before its document is read: early, not wrong."""
    return _told_from(alert) == "feed" and alert["kind"] == "incident" and "1.05" in filing["items"]


def _is_delivered(alert: Row) -> bool:
    return bool(alert["deliveries"]) and all(delivery["stage"] == "sent" for delivery in alert["deliveries"])


def _seconds(alert: Row, filing: Row) -> float:
    """From the moment it could be known, by feed or by document, to the last of its deliveries."""
    moments = [filing["feed_at"]] + ([filing["document_at"]] if _told_from(alert) == "read" else [])
    known = max(datetime.fromisoformat(moment) for moment in moments)
    sent = max(datetime.fromisoformat(delivery["sent_at"]) for delivery in alert["deliveries"])
    return (sent - known).total_seconds()


def _in_words(expected: Expected) -> str:
    update = ", as an update" if expected.updates else ""
    return f"no {expected.kind} alert, {' or '.join(expected.levels)}, told from the {expected.told_from}{update}"
