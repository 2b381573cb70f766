"""Settings of the service, from the environment only, read once in bootstrap.

Every setting is `MONITOR_` and its name in capitals; secrets and URLs also as `MONITOR_…_FILE`, the path of a file
that holds the value. The table in docs/operations.md is checked against this file by a test.
"""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from monitor.errors import Misconfigured

_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
# The names that other tools of this field read; a user who has one set need not say it again.
_IDENTITY_ALIASES = ("EDGAR_IDENTITY", "SEC_USER_AGENT")
_SECRET = ("database_url", "broker_url", "edgar_identity")


class Settings(BaseModel):
    """One frozen value. URLs are None where the embedded part (Valkey, SQLite in the state folder) is meant."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    database_url: str | None = Field(None, description="PostgreSQL or SQLite, as SQLAlchemy names it")
    broker_url: str | None = Field(None, description="Redis or Valkey; without it `monitor run` starts its own")
    edgar_identity: str | None = Field(None, description="who asks: a name and an e-mail address, sent to EDGAR")
    edgar_url: str = Field("https://www.sec.gov", description="one origin that serves all of EDGAR's paths")
    poll_seconds: Annotated[float, Field(ge=0.1, le=3600)] = Field(1.0, description="between two looks at the feed")
    closed_poll_seconds: Annotated[float, Field(ge=0.1, le=3600)] = Field(
        30.0, description="the same on nights, weekends and holidays, as the SEC's calendar has them"
    )
    requests_per_second: Annotated[int, Field(ge=1, le=10)] = Field(5, description="of all processes together")
    config_dir: Path = Field(Path("config"), description="holds watchlists/ and notify.yaml")
    state_dir: Path = Field(Path("state"), description="database and sockets of the embedded parts")
    workers: Annotated[int, Field(ge=1, le=64)] = Field(2, description="worker processes that `monitor run` starts")
    sweep_seconds: Annotated[float, Field(ge=0.1, le=3600)] = Field(1.0, description="between two sweeps")
    overdue_seconds: Annotated[float, Field(ge=0.1, le=86400)] = Field(
        30.0, description="after which a row that no worker took up is nudged again"
    )
    claim_seconds: Annotated[float, Field(ge=1, le=86400)] = Field(
        180.0, description="how long a worker may hold a row before it counts as dead; longer than any download"
    )
    feed_alert_seconds: Annotated[float, Field(ge=0, le=3600)] = Field(
        10.0, description="how long an Item 1.05 may lack its document before the feed's word is told"
    )
    give_up_seconds: Annotated[float, Field(ge=1, le=604800)] = Field(
        86400.0, description="how long a delivery is tried, and how long a target may fail before it is disabled"
    )
    storm_alerts: Annotated[int, Field(ge=0, le=100000)] = Field(
        20, description="alerts of one rule in a minute; those beyond go out as one digest. 0: never"
    )
    heartbeat_seconds: Annotated[float, Field(ge=1, le=3600)] = Field(
        60.0, description="how old the last message through broker and worker may be for `healthcheck`"
    )
    blind_seconds: Annotated[float, Field(ge=1, le=86400)] = Field(
        900.0, description="without a whole look at the feed while EDGAR is open: an alarm"
    )
    silent_seconds: Annotated[float, Field(ge=1, le=86400)] = Field(
        5400.0, description="without a filing of our forms between 06:00 and 17:30 of a business day: an alarm"
    )
    backlog_seconds: Annotated[float, Field(ge=1, le=604800)] = Field(
        1800.0, description="that the oldest filing on its way may be old: an alarm"
    )
    stalled_seconds: Annotated[float, Field(ge=1, le=86400)] = Field(
        300.0, description="without a message through poller, broker and worker: an alarm"
    )
    gap_seconds: Annotated[float, Field(ge=1, le=604800)] = Field(
        7200.0, description="that a filing which the feed missed may take to be read: an alarm"
    )
    clock_seconds: Annotated[float, Field(ge=1, le=86400)] = Field(
        30.0, description="that this machine's clock may be off EDGAR's: an alarm"
    )
    disk_free_mb: Annotated[int, Field(ge=0)] = Field(
        500, description="megabytes that must be free where the state is kept: an alarm. 0: never"
    )
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR")
    log_json: bool = Field(False, description="logs as JSON lines instead of key=value")

    @field_validator("edgar_identity")
    @classmethod
    def _names_somebody(cls, identity: str | None) -> str | None:
        if identity is not None and not _ADDRESS.search(identity):
            raise ValueError("names no e-mail address; EDGAR wants: Company Name admin@company.com")
        return identity

    @field_validator("edgar_url")
    @classmethod
    def _is_an_origin(cls, url: str) -> str:
        if not re.fullmatch(r"https?://[^/\s]+/?", url):
            raise ValueError("is not an origin; want for example http://127.0.0.1:8080")
        return url.rstrip("/")

    @field_validator("log_level")
    @classmethod
    def _is_a_level(cls, level: str) -> str:
        if level.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("is not one of DEBUG, INFO, WARNING, ERROR")
        return level.upper()

    @property
    def keeps_hours(self) -> bool:
        """Whether EDGAR has nights; one that is simulated or recorded has none."""
        return self.edgar_url == "https://www.sec.gov"

    @property
    def database(self) -> str:
        """The database's URL; SQLite in the state folder where none was given."""
        return self.database_url or f"sqlite:///{self.state_dir.absolute() / 'monitor.sqlite3'}"

    @property
    def identity(self) -> str:
        """The contact for EDGAR; raises where none was set, for there is no default one."""
        if self.edgar_identity is None:
            raise Misconfigured(
                "MONITOR_EDGAR_IDENTITY is not set: EDGAR refuses who does not name a contact. Set it to your name "
                'and address, for example MONITOR_EDGAR_IDENTITY="Example Corp security@example.com"'
            )
        return self.edgar_identity

    @property
    def watchlists_dir(self) -> Path:
        return self.config_dir / "watchlists"

    @property
    def templates_dir(self) -> Path:
        return self.config_dir / "templates"

    @property
    def notify_file(self) -> Path:
        return self.config_dir / "notify.yaml"


def from_environ(environ: Mapping[str, str]) -> Settings:
    """Settings from the environment. Every mistake is named, all at once; values of secrets are not shown."""
    values = {
        key.removeprefix("MONITOR_").lower(): value for key, value in environ.items() if key.startswith("MONITOR_")
    }
    mistakes = _take_files(values)
    for alias in _IDENTITY_ALIASES:
        if environ.get(alias):
            values.setdefault("edgar_identity", environ[alias])
    try:
        settings = Settings.model_validate({key: value for key, value in values.items() if value != ""})
    except ValidationError as error:
        mistakes += [_in_words(each) for each in error.errors()]
    if mistakes:
        raise Misconfigured("\n".join(mistakes))
    return settings


def _take_files(values: dict[str, str]) -> list[str]:
    mistakes = []
    for name in _SECRET:
        path = values.pop(f"{name}_file", None)
        if path is None:
            continue
        try:
            values[name] = Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            mistakes.append(f"MONITOR_{name.upper()}_FILE: {path} cannot be read: {error.strerror}")
    return mistakes


def _in_words(error: Mapping[str, object]) -> str:
    place = error["loc"]
    name = f"MONITOR_{str(place[0]).upper()}" if isinstance(place, tuple) and place else "MONITOR_…"
    if error["type"] == "extra_forbidden":
        near = get_close_matches(name, [f"MONITOR_{each.upper()}" for each in Settings.model_fields], n=1, cutoff=0.8)
        meant = f"did you mean {near[0]}?" if near else "docs/operations.md lists them"
        return f"{name} is not a setting; {meant}"
    message = _wanted(name) or str(error["msg"]).removeprefix("Value error, ")
    shown = "" if name.removeprefix("MONITOR_").lower() in _SECRET else f" (it is {str(error['input'])[:60]!r})"
    return f"{name}: {message}{shown}"


def _wanted(name: str) -> str:
    """What a number or a truth value must be; empty for a setting that says it itself."""
    field = Settings.model_fields[name.removeprefix("MONITOR_").lower()]
    if field.annotation is bool:
        return "want true or false"
    bounds = {key: getattr(each, key) for each in field.metadata for key in ("ge", "le") if hasattr(each, key)}
    if not bounds:
        return ""
    return f"want a {'whole ' if field.annotation is int else ''}number from {bounds['ge']:g} to {bounds['le']:g}"
