"""The demo's own configuration folder: a watchlist of the fictional filers, and two targets."""

import json
from collections.abc import Mapping
from pathlib import Path

from monitor.demo.filers import WATCHED

_RULES = (
    ("incidents", "incident", "likely"),
    ("changes", "change", "low"),
    ("first-reports", "disclosure", "medium"),
    ("contradictions", "mismatch", "high"),
)


def write_configuration(folder: Path, mail_url: str) -> None:
    """Write `watchlists/demo.yaml` and `notify.yaml` into the folder."""
    (folder / "watchlists").mkdir(parents=True)
    (folder / "watchlists" / "demo.yaml").write_text(watchlist(), encoding="utf-8")
    (folder / "notify.yaml").write_text(notify(mail_url), encoding="utf-8")


def watchlist() -> str:
    """Every rule goes to both targets; changes are wanted however small, so that one too many would be seen."""
    # a JSON string is a YAML string, whatever the name holds
    filers = [f"  - cik: {party.cik}\n    label: {json.dumps(party.name)}\n" for party in WATCHED]
    rules = [
        f"  - id: {name}\n    when: {kind}\n    at_least: {level}\n    to: [mail, terminal]\n"
        for name, kind, level in _RULES
    ]
    return "".join(["watchlist: demo\n", "timezone: America/New_York\n", "filers:\n", *filers, "alerts:\n", *rules])


def notify(mail_url: str) -> str:
    """Apprise's YAML: the mail sink, and the terminal."""
    return (
        "version: 1\nurls:\n"
        f'  - "{mail_url}":\n      - tag: mail\n'
        '  - "terminal://":\n      - tag: terminal\n'
    )  # fmt: skip


def environment(inherited: Mapping[str, str], config: Path, state: Path, edgar_url: str) -> dict[str, str]:
    """The service's environment. Nothing of the user's own service gets in: not their database, not their EDGAR."""
    foreign = ("MONITOR_", "EDGAR_IDENTITY", "SEC_USER_AGENT", "APPRISE_")
    return {name: value for name, value in inherited.items() if not name.startswith(foreign)} | {
        "MONITOR_CONFIG_DIR": str(config),
        "MONITOR_STATE_DIR": str(state),
        "MONITOR_EDGAR_URL": edgar_url,
        "MONITOR_EDGAR_IDENTITY": "Monitor Demo demo@example.invalid",
        "MONITOR_POLL_SECONDS": "1",
        "MONITOR_REQUESTS_PER_SECOND": "5",
        "MONITOR_LOG_LEVEL": "WARNING",
        "PYTHONUNBUFFERED": "1",
    }
