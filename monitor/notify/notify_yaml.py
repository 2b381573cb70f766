# mypy: allow-untyped-calls
"""Reads Apprise's YAML entry by entry, so that every mistake has its line and no mistake shows a URL.

Each entry is handed to Apprise alone, with the root keys around it, and Apprise decides what it means. A target's
name is its scheme and a hash of the entry as it stands in the file, before variables are filled and without its tags:
`slack-3f2a9c01`. So it holds no secret, survives a changed password or tag (a delivery that waits still finds its
target), and tells apart two recipients of one account, which Apprise's own `url_id` does not.
"""

import hashlib
import logging
import re
import threading
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import cast

import yaml
from apprise import AppriseAsset, NotifyBase
from apprise.common import OverflowMode
from apprise.config.base import ConfigBase
from apprise.manager_plugins import NotificationManager
from apprise.tag import AppriseTag

from monitor.errors import Misconfigured
from monitor.notify.channels import one_recipient_each
from monitor.notify.channels.slack import Slack
from monitor.notify.discretion import address_of, hiding, secrets_of, words_of
from monitor.notify.variables import replacer

_ROOT_KEYS = ("version", "asset", "tag", "tags", "groups", "urls")
_NOT_READ = {
    "include": "'include' is not read: put the URLs into this file",
    "template": "'template' is not read: ${VARIABLE} is filled from the environment",
}
_TAG_KEYS = ("tag", "tags")
_SCHEME = re.compile(r"\s*([a-z0-9]+)://", re.IGNORECASE)
_ENTRY_NUMBER = re.compile(r",? *(YAML configuration )?entry #\d+(, item #\d+)?")  # of one: the line says more
_NO_REASON = re.compile(r"Could not load Apprise\b")
# What people write for schemes that go by another name.
_MEANT = {
    "http": "to post JSON to an address of your own, write json://",
    "https": "to post JSON to an address of your own, write jsons://",
    "msteams": "Microsoft has ended these webhooks: write workflows://, with the URL of a Power Automate workflow",
    "teams": "write workflows://, with the URL of a Power Automate workflow",
    "email": "write mailtos://",
    "smtp": "write mailto://",
    "smtps": "write mailtos://",
    "telegram": "write tgram://",
}
_MAIL = "want for example mailtos://user:password@smtp.example.com?from=me@example.com&to=you@example.com"
_LIKE_THIS = {
    "slack": "want slack://TokenA/TokenB/TokenC/#channel, or slack://xoxb-…/#channel",
    "mailto": _MAIL,
    "mailtos": _MAIL,
    "json": "want json://host/path",
    "jsons": "want jsons://host/path",
    "discord": "want discord://WebhookID/WebhookToken",
    "tgram": "want tgram://BotToken/ChatID",
    "workflows": "want workflows://host:443/WorkflowID/Signature",
}
_CONNECT_SECONDS = 10.0
# Apprise's 4 seconds give up on a message that the channel then accepts, and the retry sends it twice.
_READ_SECONDS = 30.0
_LARGEST = 1_000_000
# https://docs.slack.dev/apis/web-api/rate-limits: one message a second and channel, of webhooks too
_SLACK_SECONDS = 1.0
_RATE = re.compile(r"[?&]rate=([^&]*)", re.IGNORECASE)
# Channels that take less refuse what is longer; a mail (32,768 in Apprise) must stay in one piece.
_LONGEST_TEXT = 20_000
_TEXT, _SEQUENCE = "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq"


@dataclass(frozen=True)
class Target:
    """One URL: an Apprise plugin under a name that may be shown, with what must not be."""

    name: str
    service: NotifyBase = field(repr=False)
    tags: frozenset[str]
    address: str
    secrets: frozenset[str] = field(repr=False)
    where: str
    pace: float = 0.0
    """Seconds between two messages."""

    @cached_property
    def fingerprint(self) -> str:
        """Eight hexadecimal digits that change with the configuration, secrets included. Slow to make and short, so
        that whoever reads them in the database cannot guess a password by them."""
        url = self.service.url().encode()
        return hashlib.scrypt(url, salt=self.name.encode(), n=2**14, r=8, p=1, dklen=4).hex()


@dataclass(frozen=True)
class _Entry:
    """One thing to send to: its part of the `urls` list, its line, and how it was written, variables unfilled."""

    node: yaml.Node
    where: str
    written: str


def read(path: Path, env: Mapping[str, str]) -> tuple[Target, ...]:
    """The targets in the order of the file. Raises Misconfigured with every mistake, one a line.

    `quieten` first: what Apprise logs while it reads holds the URLs.
    """
    return _Reader(path, env).targets()


class _Reader:
    def __init__(self, path: Path, env: Mapping[str, str]) -> None:
        self.path = path
        self.values: set[str] = set()
        self.fill = replacer(env, self.values)
        self.mistakes: list[str] = []
        # Channels see who sends; pictures from Apprise's own site would tell it who was told and when. Without a
        # service timeout a message is sent in this thread, and never after we have said that it was not.
        self.asset = AppriseAsset(
            allow_templates=False, service_timeout=0, app_id="monitor", app_desc="cybersecurity disclosures on EDGAR",
            image_url_mask="", image_url_logo="",
        )  # fmt: skip

    def targets(self) -> tuple[Target, ...]:
        found: dict[str, Target] = {}
        root = self._root()
        entries = [] if self.mistakes else list(self._entries(root))
        self._fill(root, set())
        for entry in [] if self.mistakes else entries:
            for target in self._understood(root, entry):
                if target.name in found:
                    self._mistake(entry.where, f"the same target as at {found[target.name].where}: give one all tags")
                found[target.name] = target
        if self.mistakes:
            raise Misconfigured("\n".join(self.mistakes))
        return tuple(found.values())

    def _root(self) -> yaml.MappingNode:
        try:
            if self.path.stat().st_size > _LARGEST:
                raise Misconfigured(f"{self.path}: larger than {_LARGEST:,} bytes; this is no list of targets")
            root = yaml.compose(self.path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        except OSError as error:
            raise Misconfigured(f"{self.path}: cannot be read: {error.strerror}") from None
        except UnicodeDecodeError:
            raise Misconfigured(f"{self.path}: is not UTF-8 text") from None
        except yaml.MarkedYAMLError as error:
            raise Misconfigured(f"{self._place(error.problem_mark)}: not valid YAML: {error.problem}") from None
        except (yaml.YAMLError, RecursionError) as error:
            raise Misconfigured(f"{self.path}: not valid YAML: {type(error).__name__}") from None
        if not isinstance(root, yaml.MappingNode):
            raise Misconfigured(f"{self.path}:1:1: want a mapping with the key 'urls'")
        return root

    def _entries(self, root: yaml.MappingNode) -> Iterator[_Entry]:
        urls = self._keys(root).get("urls")
        if not isinstance(urls, yaml.SequenceNode) or not urls.value:
            self._mistake(self._place((urls or root).start_mark), "want 'urls', a list of Apprise URLs with their tags")
            return
        for node in urls.value:
            for part in _parts(node):
                yield _Entry(part, self._place(_mark(part)), "\n".join(_scalars(part, _TAG_KEYS)))

    def _keys(self, root: yaml.MappingNode) -> dict[str, yaml.Node]:
        found: dict[str, yaml.Node] = {}
        for key, value in root.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "a list or mapping"
            if name in found:
                self._mistake(self._place(key.start_mark), f"key '{name}' stands here twice")
            elif name not in _ROOT_KEYS:
                self._mistake(self._place(key.start_mark), _NOT_READ.get(name) or _unknown(name))
            found[name] = value
        return found

    def _fill(self, node: yaml.Node, done: set[int]) -> None:
        if id(node) in done:
            return
        done.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            try:
                node.value = self.fill(node.value)
            except Misconfigured as error:
                self._mistake(self._place(node.start_mark), str(error))
        elif isinstance(node, yaml.SequenceNode):
            for child in node.value:
                self._fill(child, done)
        else:
            for key, value in node.value:
                self._fill(key, done)
                self._fill(value, done)

    def _understood(self, root: yaml.MappingNode, entry: _Entry) -> Iterator[Target]:
        around = [(key, value) for key, value in root.value if key.value != "urls"]
        urls = (yaml.ScalarNode(_TEXT, "urls"), yaml.SequenceNode(_SEQUENCE, [entry.node]))
        alone = yaml.serialize(yaml.MappingNode(root.tag, [*around, urls]), Dumper=yaml.SafeDumper)
        words = frozenset(word for text in _scalars(entry.node) for word in words_of(text))
        with hiding(words - {_scheme(entry), *_TAG_KEYS}), _Listener() as listener:
            services, _ = ConfigBase.config_parse_yaml(alone, asset=self.asset)
        if not services or listener.said:
            self._mistake(entry.where, self._why(entry, listener.said))
            return
        alone_each = [one for service in services for one in one_recipient_each(cast(NotifyBase, service))]
        for number, service in enumerate(alone_each, start=1):
            yield self._target(entry, service, number)

    def _target(self, entry: _Entry, service: NotifyBase, number: int) -> Target:
        pace = self._pace(entry, service)
        _prepare(service)
        tags = frozenset(str(AppriseTag.parse(tag)) for tag in service.tags)
        if not tags:
            self._mistake(entry.where, "no tag: no watchlist could name this target; add 'tag: …' below the URL")
        scheme = service.url(privacy=True).partition("://")[0]
        digest = hashlib.sha256(entry.written.encode()).hexdigest()[:8]
        name = f"{scheme}-{digest}" if number == 1 else f"{scheme}-{digest}-{number}"
        secrets = secrets_of(service, self.values)
        return Target(name, service, tags, address_of(service, secrets), secrets, entry.where, pace)

    def _pace(self, entry: _Entry, service: NotifyBase) -> float:
        """Seconds between two messages: by the URL's `rate`, messages a second, or as the channel is known to want."""
        asked = next((match[1] for text in _scalars(entry.node) if (match := _RATE.search(text))), None)
        if asked is None:
            return _known_pace(service)
        try:
            rate = float(asked)
        except ValueError:
            rate = 0.0
        if not 0.001 <= rate <= 1000:
            self._mistake(entry.where, f"rate={asked[:20]}: want messages a second, between 0.001 and 1000")
            return 0.0
        return 1 / rate

    def _why(self, entry: _Entry, said: list[str]) -> str:
        scheme, known = _scheme(entry), NotificationManager().schemas()
        if not scheme:
            return "not an Apprise URL: want scheme://…"
        if scheme.lower() not in known:
            near = get_close_matches(scheme.lower(), known, n=1)
            meant = _MEANT.get(scheme.lower()) or (f"did you mean '{near[0]}://'?" if near else "")
            return f"unknown scheme '{scheme}://'" + (f"; {meant}" if meant else "")
        reason = "; ".join(_ENTRY_NUMBER.sub("", line) for line in said if not _NO_REASON.match(line))
        # what is wrong with the file around it is not mended by another URL
        example = "" if "Apprise YAML" in reason else _LIKE_THIS.get(scheme.lower(), "")
        if any(key.value == "url" for key in _keys_of(entry.node)):
            example = f"write the URL itself as the key: '- {scheme}://…:', and '- tag: …' below it"
        return f"Apprise cannot use this {scheme}:// URL" + "".join(
            [f": {reason.rstrip('. ') if example else reason}" if reason else "", f"; {example}" if example else ""]
        )

    def _mistake(self, where: str, what: str) -> None:
        self.mistakes.append(f"{where}: {what}")

    def _place(self, mark: yaml.Mark | None) -> str:
        return f"{self.path}:{mark.line + 1}:{mark.column + 1}" if mark else str(self.path)


def _known_pace(service: NotifyBase) -> float:
    """What the channel is known to want; Apprise's guess for those that name nothing (5.5 s) is none."""
    if isinstance(service, Slack):
        return _SLACK_SECONDS
    seconds = float(service.request_rate_per_sec)
    return 0.0 if seconds == NotifyBase.request_rate_per_sec else seconds


def _prepare(service: NotifyBase) -> None:
    """Retries and waits are the database's business; an optional target that failed has failed; one message stays
    one, for of several only some might arrive."""
    service.retry = 0
    service.optional = False
    service.request_rate_per_sec = 0
    # Some plugins sleep as long as a header of the channel tells them to, for years if it says so.
    service.throttle = _no_wait  # type: ignore[method-assign]
    if service.socket_connect_timeout == type(service).socket_connect_timeout:
        service.socket_connect_timeout = _CONNECT_SECONDS
    if service.socket_read_timeout == type(service).socket_read_timeout:
        service.socket_read_timeout = _READ_SECONDS
    if getattr(service, "use_blocks", False):  # Slack's own limits, which Apprise does not know
        service.body_maxlen, service.title_maxlen = 3000, 150
    if service.overflow_mode == OverflowMode.UPSTREAM and service.body_maxlen < _LONGEST_TEXT:
        service.overflow_mode = OverflowMode.TRUNCATE


def _no_wait(*_args: object, **_options: object) -> None:
    """In the place of Apprise's throttle."""


def _unknown(key: str) -> str:
    near = get_close_matches(key, _ROOT_KEYS, n=1)
    return f"unknown key '{key}'" + (f"; did you mean '{near[0]}'?" if near else "")


def _parts(node: yaml.Node) -> Iterator[yaml.Node]:
    """An entry of `urls` as Apprise counts: `url: [a, b]` stands for two."""
    if isinstance(node, yaml.MappingNode) and len(node.value) == 1 and isinstance(node.value[0][1], yaml.SequenceNode):
        key, items = node.value[0]
        for item in items.value:
            alone = yaml.SequenceNode(items.tag, [item], item.start_mark, item.end_mark)
            yield yaml.MappingNode(node.tag, [(key, alone)], key.start_mark, key.end_mark)
        return
    yield node


def _keys_of(node: yaml.Node) -> list[yaml.Node]:
    return [key for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []


def _mark(node: yaml.Node) -> yaml.Mark | None:
    mark: yaml.Mark | None = node.start_mark
    return mark


def _scalars(node: yaml.Node, without: Collection[str] = (), seen: set[int] | None = None) -> Iterator[str]:
    """The texts below a node, but for what stands under the keys `without`; what is aliased, once: no bomb goes off."""
    seen = set() if seen is None else seen
    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        yield node.value
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _scalars(child, without, seen)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value not in without:
                yield from _scalars(key, without, seen)
                yield from _scalars(value, without, seen)


def _scheme(entry: _Entry) -> str:
    """The scheme of an entry's URL as written; empty where there is none."""
    return next((match[1] for text in _scalars(entry.node) if (match := _SCHEME.match(text))), "")


class _Listener(logging.Handler):
    """What Apprise complains of while one entry is read, in this thread: others may be sending."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []
        self._thread = threading.get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread == self._thread:
            self.said.append(record.getMessage())

    def __enter__(self) -> "_Listener":
        logging.getLogger("apprise").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("apprise").removeHandler(self)
