"""Where alerts go: `config/notify.yaml`, Apprise's own YAML, with `${VARIABLE}` for secrets.

Every URL becomes a target, known by a name that may be shown (notify_yaml says how it is made).
"""

from collections.abc import Mapping
from pathlib import Path

from monitor.domain import Alert, Message, Notice, Outcome
from monitor.notify import channels
from monitor.notify.deliver import deliver
from monitor.notify.discretion import quieten
from monitor.notify.message import SHIPPED, write, write_digest, write_notice
from monitor.notify.notify_yaml import Target, read
from monitor.notify.rendering import Templates
from monitor.notify.samples import samples


class Targets:
    """All targets of the service, and the one way to reach them."""

    def __init__(self, targets: Mapping[str, Target], templates: Templates = SHIPPED) -> None:
        self._targets = dict(targets)
        self._templates = templates

    @classmethod
    def load(cls, path: Path, env: Mapping[str, str], *, templates: Path | None = None) -> "Targets":
        """Read the file, and the folder of templates. Raises Misconfigured with every mistake in them, one a line,
        and no URL in any of them."""
        quieten()
        channels.register()
        targets = {target.name: target for target in read(path, env)}
        return cls(targets, SHIPPED if templates is None else Templates.load(templates, samples()))

    def names(self) -> tuple[str, ...]:
        """Every target, in the order of the file."""
        return tuple(self._targets)

    def tags(self) -> frozenset[str]:
        """Every tag that some target carries: what a watchlist may name."""
        return frozenset(tag for target in self._targets.values() for tag in target.tags)

    def with_tag(self, tag: str) -> tuple[str, ...]:
        """The names of the targets that carry this tag; case does not matter, as in Apprise."""
        return tuple(name for name, target in self._targets.items() if tag.lower() in target.tags)

    def describe(self, name: str) -> str:
        """Address and tags for people, without secrets."""
        if name not in self._targets:
            return f"{name} (no longer configured)"
        target = self._targets[name]
        return f"{target.address} ({', '.join(sorted(target.tags))})"

    def pace(self, name: str) -> float:
        """Seconds between two messages to the target; 0 where there is no such target."""
        return self._targets[name].pace if name in self._targets else 0.0

    def fingerprint(self, name: str) -> str:
        """What changes with the target's configuration; empty where there is no such target."""
        return self._targets[name].fingerprint if name in self._targets else ""

    def write(self, alert: Alert, *, filing_url: str) -> Message:
        """The alert in words. It stands here because whoever sends alerts also wants them written."""
        return write(alert, filing_url=filing_url, templates=self._templates)

    def write_digest(self, id_: str, alerts: tuple[tuple[Alert, str], ...], *, why: str) -> Message:
        """Several alerts of one rule in one message, each with where its filing stands."""
        return write_digest(id_, alerts, why=why, templates=self._templates)

    def write_notice(self, notice: Notice) -> Message:
        """What the service itself has to say."""
        return write_notice(notice, templates=self._templates)

    def deliver(self, target: str, message: Message) -> Outcome:
        """Send the message to the target of that name, once. What failed comes back as an outcome, not an error."""
        if target not in self._targets:
            return Outcome("no_match", f"no target is called {target!r}")
        known = self._targets[target]
        return deliver(known.service, message, known.secrets)
