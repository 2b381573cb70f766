"""Pages to try templates on: an incident, a change, a digest of both, and what the service has to say. Fictional."""

from datetime import UTC, date, datetime
from typing import Any

from monitor.domain import (
    AccessionNumber,
    Alert,
    Change,
    Comparison,
    Disclosure,
    Edition,
    Filer,
    Filing,
    Incident,
    Item,
    Materiality,
    Notice,
)  # fmt: skip
from monitor.notify.message import digest_page, notice_page
from monitor.notify.page import compose

_AT = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
_FILER = Filer(9_900_000_001, "Fictional Harbor Logistics, Inc.")
_URL = "https://edgar.example/filing"


def samples() -> dict[str, list[Any]]:
    """Pages by the first name of the template that lays them out."""
    alerts = (_incident(), _change())
    notice = Notice("alarm", "sample", "A sample", ("One line.", "And another."), _AT)
    return {
        "alert": [compose(alert, _URL) for alert in alerts],
        "digest": [digest_page("0123456789ab", [(alert, _URL) for alert in alerts], why="digest")],
        "notice": [notice_page(notice)],
    }


def _filing(form: str, *items: Item) -> Filing:
    return Filing(AccessionNumber("9900000001-26-000001"), form, (_FILER,), _AT, items=items)


def _incident() -> Alert:
    told = Incident(
        "incident", "confirmed", ("Item 1.05",), "1.05", wrong_item=False,
        materiality=Materiality("material", "It is material."), deadline=date(2026, 3, 6),
        evidence=("It was attacked.",),
    )  # fmt: skip
    disclosure = Disclosure(
        "incident", "confirmed", "incident/sample", "read", _filing("8-K", Item("1.05", "Incidents")),
        "Item 1.05 discloses a cybersecurity incident.", incident=told,
    )  # fmt: skip
    return Alert(disclosure, "suppliers", "incidents", _AT, updates="0123456789ab")


def _change() -> Alert:
    change = Change(
        "standard_added", "medium", "ISO/IEC 27001", "ISO 27001", ("CybersecurityFlag",), None, "We follow it."
    )
    old = Edition(AccessionNumber("9900000001-25-000001"), date(2024, 12, 31), "10-K")
    new = Edition(AccessionNumber("9900000001-26-000001"), date(2025, 12, 31), "10-K")
    comparison = Comparison(old, new, "medium", (change,))
    disclosure = Disclosure(
        "change", "medium", "annual/sample", "read", _filing("10-K"), "A standard was added.", comparison=comparison,
    )  # fmt: skip
    return Alert(disclosure, "suppliers", "changes", _AT)
