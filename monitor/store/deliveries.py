"""Deliveries on their way: held -> pending -> sent or failed; and how each target does.

A delivery is claimed before it is sent and settled afterwards. The count of attempts is the claim's number: whoever
comes back after the claim has run out, and been taken by another, cannot undo what that one wrote.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, RowMapping, func, literal, select, update

from monitor.domain import Alert, Attempt, Notice, NoticeKind, notice_id
from monitor.store.alerts import bundle_of, letter, read_alert
from monitor.store.state import turn
from monitor.store.tables import attempts, deliveries, notices, targets
from monitor.store.transactions import Database, free, insert_into, insert_or_ignore

# How far ahead a claim may be for a target's pace; what is due later waits in the database, not in a worker.
_PATIENCE = timedelta(seconds=5)
# How soon a delivery to a disabled target looks again whether a person has mended it.
_LOOK_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message that is ours to send until the claim runs out: one alert, several as a digest, or a notice.

    `attempts` counts this one. `wait` is what the target's pace asks for first. `since` is when the oldest was made.
    `why` the alerts of a digest come together: storm, digest or quiet.
    """

    id: str
    target: str
    alerts: tuple[Alert, ...]
    notice: Notice | None
    attempts: int
    again: str
    since: datetime
    wait: timedelta
    failures: int
    failing_since: datetime | None
    keys: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """What an attempt leads to. `stage` is sent, failed, or pending until `due_at`; `target_until` is when the target
    may be tried again; `disable` holds the reason and the fingerprint where it takes nothing any more."""

    stage: str
    due_at: datetime | None = None
    target_until: datetime | None = None
    disable: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class TargetReport:
    """How a target does."""

    name: str
    failures: int
    failing_since: datetime | None
    disabled_at: datetime | None
    reason: str | None


class Deliveries:
    """Claims and settlements, one transaction each."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(
        self,
        key: str,
        target: str,
        *,
        now: datetime,
        until: datetime,
        give_up_before: datetime,
        pace: timedelta = timedelta(),
        fingerprint: Callable[[], str] = lambda: "",
    ) -> Parcel | None:
        """The delivery as ours until then, with the others of its digest; None where it is made, given up, held,
        another has it, or the target is not to be sent to now: then all that waits for it is put off."""
        with self._database.write() as connection:
            # The target's row first: on PostgreSQL it is the lock that two claims of one delivery queue up at.
            state = _state(connection, target)
            row = connection.execute(
                select(deliveries).where(_is(key, target), deliveries.c.stage == "pending", free(deliveries, now))
            ).mappings().one_or_none()  # fmt: skip
            if row is None:
                return None
            if state["disabled_at"] is not None:
                if state["fingerprint"] == fingerprint():
                    _give_up(connection, target, now, give_up_before, state["reason"])
                    _put_off(connection, target, now, now + _LOOK_AGAIN)
                    return None
                _enable(connection, target)
            slot = max(now, state["next_at"] or now)
            if slot - now > _PATIENCE:
                _put_off(connection, target, now, slot)
                return None
            connection.execute(update(targets).where(targets.c.name == target).values(next_at=slot + pace))
            keys = _take(connection, row, now, until + (slot - now))
            return _parcel(connection, row, keys, slot - now, state)

    def settle(
        self, parcel: Parcel, attempt: Attempt, settlement: Settlement, *, notice: tuple[Notice, Sequence[str]] | None
    ) -> tuple[tuple[str, str], ...]:
        """Write down what became of it, and of the target. The notice is told to its targets only if this disabled
        the target; gives its deliveries."""
        ended = attempt.at + timedelta(seconds=attempt.seconds)
        with self._database.write() as connection:
            insert_or_ignore(connection, attempts, [_log_row(key, parcel.target, attempt) for key in parcel.keys])
            _settle(connection, parcel, settlement, ended)
            if settlement.disable is None:
                _note_health(connection, parcel.target, settlement, ended)
                return () if notice is None else _tell(connection, *notice, ended)
            return _disable(connection, parcel.target, settlement.disable, notice, ended)

    def hold(self, parcel: Parcel, until: datetime) -> None:
        """Put a claimed parcel back, as if it had not been taken up, until its quiet hours are over."""
        bundle = bundle_of(parcel.alerts[0], parcel.why or "quiet")
        mine = deliveries.c.alert.in_(parcel.keys) & (deliveries.c.target == parcel.target)
        mine &= (deliveries.c.stage == "pending") & (deliveries.c.attempts == parcel.attempts)
        held = {"stage": "held", "bundle": bundle, "claimed_until": None, "due_at": until}
        with self._database.write() as connection:
            connection.execute(update(deliveries).where(mine).values(attempts=parcel.attempts - 1, **held))

    def tell(
        self, notice: Notice, to: Sequence[str], *, now: datetime, turning: tuple[str, str] | None = None
    ) -> tuple[tuple[str, str], ...]:
        """Keep a notice and make its deliveries, once: a key that is known tells nobody again.

        With `turning`, a key and value of the state, only where that was another until now: of several processes that
        see the same, one tells it.
        """
        with self._database.write() as connection:
            if turning is not None and not turn(connection, *turning, now, only_from_another=True):
                return ()
            return _tell(connection, notice, to, now)

    def knows(self, kind: NoticeKind, key: str) -> bool:
        """Whether a notice was told."""
        with self._database.read() as connection:
            query = select(notices.c.id).where(notices.c.id == notice_id(kind, key))
            return connection.execute(query).first() is not None

    def enable(self, target: str, *, now: datetime) -> bool:
        """Send to it again, and what waits for it at once. False where it was not disabled."""
        with self._database.write() as connection:
            if _state(connection, target)["disabled_at"] is None:
                return False
            _enable(connection, target)
            waiting = (deliveries.c.target == target) & (deliveries.c.stage == "pending")
            connection.execute(update(deliveries).where(waiting).values(claimed_until=None, due_at=now))
            return True

    def resend(self, key: str, to: Sequence[str], *, now: datetime) -> tuple[str, ...]:
        """Send an alert once more, as a message of its own; gives the targets, without those that it waits for."""
        again = f"{now:%y%m%d%H%M%S}"
        with self._database.write() as connection:
            made = insert_or_ignore(
                connection, deliveries, [letter(key, target, now, now) | {"again": again} for target in to]
            )
            mine = (deliveries.c.alert == key) & deliveries.c.target.in_(to)
            anew = {"claimed_until": None, "due_at": now, "created_at": now, "sent_at": None, "bundle": None}
            done = connection.execute(
                update(deliveries)
                .where(mine, deliveries.c.stage.in_(("sent", "failed")))
                .values(stage="pending", again=again, **anew)
                .returning(deliveries.c.target)
            )
            return (*(row[1] for row in made), *done.scalars())

    def targets(self) -> tuple[TargetReport, ...]:
        """Every target that was ever sent to."""
        with self._database.read() as connection:
            found = connection.execute(select(targets).order_by(targets.c.name)).mappings()
            return tuple(
                TargetReport(row["name"], row["failures"], row["failing_since"], row["disabled_at"], row["reason"])
                for row in found
            )


def release(connection: Connection, now: datetime, one_by_one: int) -> None:
    """Let go what was held until now: each bundle becomes one digest, which is the same however often it is sent.

    What waited for the quiet hours to end comes one by one, unless it is more than so many; 0 is no limit.
    """
    due = (deliveries.c.stage == "held") & (deliveries.c.due_at <= now)
    found = connection.execute(select(deliveries.c.alert, deliveries.c.target, deliveries.c.bundle).where(due)).all()
    groups: dict[tuple[str, str | None], list[str]] = {}
    for row in found:
        groups.setdefault((row.target, row.bundle), []).append(row.alert)
    for (target, bundle), keys in groups.items():
        why = (bundle or "").partition("/")[0]
        several = len(keys) > 1 and (why != "quiet" or 0 < one_by_one < len(keys))
        digest = f"{why}/{_id_of(keys)}" if bundle and several else None
        mine = due & (deliveries.c.target == target) & deliveries.c.bundle.is_not_distinct_from(bundle)
        connection.execute(update(deliveries).where(mine).values(stage="pending", bundle=digest, created_at=now))


def _id_of(keys: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(sorted(keys)).encode()).hexdigest()[:12]


def _is(key: str, target: str) -> Any:
    return (deliveries.c.alert == key) & (deliveries.c.target == target)


def _state(connection: Connection, target: str) -> RowMapping:
    """The target's row, ours until the transaction ends."""
    insert_or_ignore(connection, targets, [{"name": target, "failures": 0}])
    return connection.execute(select(targets).where(targets.c.name == target).with_for_update()).mappings().one()


def _take(connection: Connection, row: RowMapping, now: datetime, until: datetime) -> tuple[str, ...]:
    """Claim the row, and the rest of its digest; gives the alerts or the notice."""
    together = (deliveries.c.target == row["target"]) & (deliveries.c.bundle == row["bundle"])
    mine = together if row["bundle"] else _is(row["alert"], row["target"])
    taken = connection.execute(
        update(deliveries)
        .where(mine, deliveries.c.stage == "pending", free(deliveries, now))
        .values(claimed_until=until, due_at=until, attempts=row["attempts"] + 1)
        .returning(deliveries.c.alert)
    )
    return tuple(sorted(taken.scalars()))


def _parcel(
    connection: Connection, row: RowMapping, keys: tuple[str, ...], wait: timedelta, state: RowMapping
) -> Parcel:
    found = connection.execute(select(notices).where(notices.c.id == keys[0])).mappings().one_or_none()
    notice = None if found is None else _notice(found)
    alerts = () if notice else tuple(sorted((read_alert(connection, key) for key in keys), key=_by_acceptance))
    return Parcel(
        id=(row["bundle"] or keys[0]).rpartition("/")[2], target=row["target"], alerts=alerts, notice=notice,
        attempts=row["attempts"] + 1, again=row["again"], since=row["created_at"], wait=wait,
        failures=state["failures"], failing_since=state["failing_since"], keys=keys,
        why=(row["bundle"] or "").rpartition("/")[0],
    )  # fmt: skip


def _notice(row: RowMapping) -> Notice:
    return Notice(row["kind"], row["key"], row["subject"], tuple(row["lines"]), row["created_at"])


def _by_acceptance(alert: Alert) -> tuple[datetime, str]:
    return alert.disclosure.filing.accepted_at, alert.id


def _put_off(connection: Connection, target: str, now: datetime, until: datetime) -> None:
    """Everything that waits for the target: one statement, so that a thousand rows cost no more than one."""
    waiting = (deliveries.c.target == target) & (deliveries.c.stage == "pending") & free(deliveries, now)
    connection.execute(update(deliveries).where(waiting).values(claimed_until=until, due_at=until))


def _give_up(connection: Connection, target: str, now: datetime, before: datetime, reason: str | None) -> None:
    """What has waited for a disabled target for too long has failed, and its log says why."""
    late = (deliveries.c.target == target) & (deliveries.c.stage == "pending") & (deliveries.c.created_at < before)
    why = f"given up: the target is disabled ({reason})"
    columns = ["alert", "target", "at", "outcome", "answer", "seconds"]
    rows = select(
        deliveries.c.alert, deliveries.c.target, literal(now, attempts.c.at.type), literal("refused"), literal(why),
        literal(0.0),
    ).where(late)  # fmt: skip
    connection.execute(insert_into(connection, attempts).from_select(columns, rows))
    connection.execute(update(deliveries).where(late).values(stage="failed", claimed_until=None, due_at=None))


def _settle(connection: Connection, parcel: Parcel, settlement: Settlement, ended: datetime) -> None:
    mine = deliveries.c.alert.in_(parcel.keys) & (deliveries.c.target == parcel.target)
    if settlement.stage != "sent":
        # ours still? What was sent is sent, whoever holds the claim by now
        mine &= (deliveries.c.stage == "pending") & (deliveries.c.attempts == parcel.attempts)
    sent_at = ended if settlement.stage == "sent" else None
    until = settlement.due_at
    connection.execute(
        update(deliveries)
        .where(mine)
        .values(stage=settlement.stage, claimed_until=until, due_at=until, sent_at=sent_at)
    )


def _log_row(key: str, target: str, attempt: Attempt) -> dict[str, Any]:
    return {
        "alert": key, "target": target, "at": attempt.at, "outcome": attempt.outcome, "answer": attempt.answer,
        "seconds": attempt.seconds, "status": attempt.status,
    }  # fmt: skip


def _note_health(connection: Connection, target: str, settlement: Settlement, now: datetime) -> None:
    mine = targets.c.name == target
    if settlement.target_until is None:
        connection.execute(update(targets).where(mine).values(failures=0, failing_since=None))
        return
    connection.execute(
        update(targets)
        .where(mine)
        .values(
            failures=targets.c.failures + 1,
            failing_since=func.coalesce(targets.c.failing_since, literal(now, targets.c.failing_since.type)),
            next_at=settlement.target_until,
        )
    )


def _disable(
    connection: Connection,
    target: str,
    why: tuple[str, str],
    notice: tuple[Notice, Sequence[str]] | None,
    now: datetime,
) -> tuple[tuple[str, str], ...]:
    mine = (targets.c.name == target) & targets.c.disabled_at.is_(None)
    done = connection.execute(
        update(targets).where(mine).values(disabled_at=now, reason=why[0], fingerprint=why[1], next_at=None)
    )
    _put_off(connection, target, now, now + _LOOK_AGAIN)
    return _tell(connection, *notice, now) if notice and done.rowcount else ()


def _enable(connection: Connection, target: str) -> None:
    healthy = {"disabled_at": None, "reason": None, "fingerprint": None, "failures": 0, "failing_since": None}
    connection.execute(update(targets).where(targets.c.name == target).values(**healthy, next_at=None))


def _tell(connection: Connection, notice: Notice, to: Sequence[str], now: datetime) -> tuple[tuple[str, str], ...]:
    row = {
        "id": notice.id, "kind": notice.kind, "key": notice.key, "subject": notice.subject,
        "lines": list(notice.lines), "created_at": notice.created_at,
    }  # fmt: skip
    if not insert_or_ignore(connection, notices, [row]):
        return ()
    made = insert_or_ignore(connection, deliveries, [letter(notice.id, target, now, now) for target in to])
    return tuple((key[0], key[1]) for key in made)
