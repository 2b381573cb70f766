"""What a new version of watchlists and targets leads to, good or broken."""

from monitor.domain import Notice
from monitor.pipeline.addressing import operators
from monitor.pipeline.services import Services
from monitor.pipeline.starts import note_starts

_STATE = "configuration"
# Enough to begin with; `monitor check` has them all.
_SHOWN = 20


def configured(services: Services) -> None:
    """A good version is in use: what is new in it begins now, and if the one before was broken, that is over."""
    note_starts(services)
    if not services.store.state.recall(_STATE):
        return
    now = services.now()
    notice = Notice(
        "all_clear", f"configuration/mended/{now.isoformat()}", "Watchlists and targets are in order again",
        ("The mistakes are mended. The new version is in use.",), now,
    )  # fmt: skip
    services.store.deliveries.tell(notice, operators(services), now=now, turning=(_STATE, ""))


def misconfigured(services: Services, mistakes: str) -> None:
    """A version cannot be used: one alarm, however many processes see it, through the targets of the last good one."""
    now = services.now()
    lines = mistakes.splitlines()
    left_out = [f"… and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    notice = Notice(
        "alarm", f"configuration/broken/{now.isoformat()}", "Watchlists or targets cannot be used as they stand",
        ("The last good version of all of them stays in use until this is mended; `monitor check` names every mistake.",
         *lines[:_SHOWN], *left_out),
        now,
    )  # fmt: skip
    services.store.deliveries.tell(notice, operators(services), now=now, turning=(_STATE, mistakes))
