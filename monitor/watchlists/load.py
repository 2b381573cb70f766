# mypy: disable-error-code="func-returns-value"
# `return value.wrong(…)` notes a mistake and gives nothing, in one line.
"""Files into watchlists. Every mistake of every file is found in one go and raised as one Misconfigured."""

import re
from collections.abc import Collection
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from monitor.domain import Digest, DisclosureKind, Level, Rule, Wanted, Watchlist, Weekly
from monitor.domain.schedule import DAYS
from monitor.errors import Misconfigured
from monitor.watchlists.document import Mistakes, Value, each, nearest, read

KEYS = ("watchlist", "timezone", "quiet", "weekly", "filers", "everyone", "alerts")
FILER_KEYS = ("cik", "ticker", "name", "sic", "label")
RULE_KEYS = ("id", "when", "at_least", "to", "digest")
KINDS: tuple[DisclosureKind, ...] = ("incident", "change", "disclosure", "mismatch")
CONFIDENCE: tuple[Level, ...] = ("confirmed", "likely", "possible")
SEVERITY: tuple[Level, ...] = ("critical", "high", "medium", "low")
AT_LEAST: dict[DisclosureKind, Level] = {
    "incident": "likely", "change": "low", "disclosure": "medium", "mismatch": "medium",
}  # fmt: skip
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def load(folder: Path, *, tags: Collection[str] | None) -> tuple[Watchlist, ...]:
    """The watchlists of all `*.yaml` and `*.yml` files of the folder, in the order of their file names.

    `tags` are those that some notification target carries; None: any tag will do. Raises Misconfigured with one
    mistake a line, `folder/suppliers.yaml:12:5: unknown key 'allerts'; did you mean 'alerts'?`.
    """
    mistakes = Mistakes()
    watchlists: dict[str, Watchlist] = {}
    files: dict[str, Path] = {}
    for path in _files(folder, mistakes):
        value = read(path, mistakes)
        watchlist = _Reader(tags).watchlist(value) if value else None
        if value is None or watchlist is None:
            continue
        name = watchlist.watchlist
        if name in files:
            value.wrong(f"{files[name].name} is called '{name}' already")
        watchlists[name], files[name] = watchlist, path
    if mistakes.found:
        raise Misconfigured(str(mistakes))
    return tuple(watchlists.values())


def load_file(path: Path) -> Watchlist:
    """One file, whatever its tags. Raises `Misconfigured`."""
    mistakes = Mistakes()
    value = read(path, mistakes)
    watchlist = _Reader(None).watchlist(value) if value else None
    if mistakes.found or watchlist is None:
        raise Misconfigured(str(mistakes))
    return watchlist


def _files(folder: Path, mistakes: Mistakes) -> list[Path]:
    if not folder.is_dir():
        mistakes.add(folder, None, "there is no such folder")
        return []
    files = sorted(
        path
        for path in folder.iterdir()
        if path.suffix in (".yaml", ".yml") and not path.name.startswith(".") and path.is_file()
    )
    if not files:
        mistakes.add(folder, None, "holds no watchlist: want a *.yaml file")
    return files


class _Reader:
    def __init__(self, tags: Collection[str] | None) -> None:
        self.tags = None if tags is None else {tag.lower(): tag for tag in tags}

    def watchlist(self, value: Value) -> Watchlist | None:
        found = value.mapping("a watchlist", KEYS, required=("watchlist", "alerts"))
        if found is None:
            return None
        name = _name(found["watchlist"], "the watchlist's name") if "watchlist" in found else None
        everyone = found["everyone"].true("everyone") if "everyone" in found else False
        filers = self._filers(found["filers"]) if "filers" in found else ()
        if everyone and "filers" in found:
            found["everyone"].wrong("'everyone: true' and 'filers' exclude each other")
        if not everyone and "filers" not in found:
            value.wrong("a watchlist lacks 'filers' (or 'everyone: true')")
        return Watchlist(
            watchlist=name or "",
            filers=filers,
            alerts=self._rules(found["alerts"]) if "alerts" in found else (),
            everyone=bool(everyone),
            timezone=_timezone(found["timezone"]) if "timezone" in found else "UTC",
            quiet=_quiet(found["quiet"]) if "quiet" in found else None,
            weekly=self._weekly(found["weekly"]) if "weekly" in found else None,
        )

    def _filers(self, value: Value) -> tuple[Wanted, ...]:
        return each(value.items("filers", else_="nobody would be watched"), _filer)

    def _rules(self, value: Value) -> tuple[Rule, ...]:
        rules: dict[str, Rule] = {}
        for item in value.items("alerts", else_="nothing would ever be told"):
            rule = self._rule(item)
            if rule and rule.id in rules:
                item.wrong(f"rule '{rule.id}' stands on line {rules[rule.id].where.split(':')[-2]} already")
            if rule:
                rules.setdefault(rule.id, rule)
        return tuple(rules.values())

    def _rule(self, value: Value) -> Rule | None:
        found = value.mapping("a rule", RULE_KEYS, required=("id", "when", "to"))
        if found is None:
            return None
        name = _name(found["id"], "a rule's id") if "id" in found else None
        kind = found["when"].one_of("when", KINDS) if "when" in found else None
        level = _level(found["at_least"], kind) if "at_least" in found and kind else None
        to = self._tags(found["to"]) if "to" in found else ()
        digest = _digest(found["digest"]) if "digest" in found else None
        if not name or not kind:
            return None
        return Rule(id=name, when=kind, at_least=level or AT_LEAST[kind], to=to, digest=digest, where=value.where)

    def _tags(self, value: Value) -> tuple[str, ...]:
        tags = each(value.items("to", else_="nobody would be told"), self._tag)
        return tuple(dict.fromkeys(tags))

    def _tag(self, value: Value) -> str | None:
        tag = value.text("a tag")
        if tag is None or self.tags is None:
            return tag
        if tag.lower() not in self.tags:
            near = nearest(tag, self.tags.values())
            return value.wrong(f"no notification target carries the tag '{tag}'{near}")
        return self.tags[tag.lower()]

    def _weekly(self, value: Value) -> Weekly | None:
        found = value.mapping("weekly", ("day", "at", "to"), required=("day", "at", "to"))
        if found is None:
            return None
        day = found["day"].one_of("day", DAYS) if "day" in found else None
        at = _time(found["at"], "at") if "at" in found else None
        to = self._tags(found["to"]) if "to" in found else ()
        return Weekly(day, at, to) if day and at else None


def _filer(value: Value) -> Wanted | None:
    found = value.mapping("a filer", FILER_KEYS)
    if found is None:
        return None
    if not set(found) & {"cik", "ticker", "name", "sic"}:
        return value.wrong("a filer needs one of cik, ticker, name or sic")
    if "sic" in found and set(found) & {"cik", "ticker", "name"}:
        return found["sic"].wrong("sic stands alone: a line is one filer or one industry")
    return Wanted(
        cik=_cik(found["cik"]) if "cik" in found else None,
        ticker=_ticker(found["ticker"]) if "ticker" in found else None,
        name=found["name"].text("name") if "name" in found else None,
        sic=_sic(found["sic"]) if "sic" in found else None,
        label=found["label"].text("label") if "label" in found else None,
        where=value.where,
    )


def _cik(value: Value) -> int | None:
    """A CIK as a number, or as EDGAR pads it in text: YAML reads a bare 0000320193 as octal where it can."""
    written = value.node.value if isinstance(value.node.value, str) else ""
    if re.fullmatch(r"\d{1,10}", written, re.ASCII) and int(written) > 0:
        return int(written)
    return value.wrong(f"cik must be a number of 1 to 10 digits, not {value.kind}")


def _ticker(value: Value) -> str | None:
    """YAML reads the tickers ON, NO, Y and TRUE as truth values: as written they are what was meant."""
    written = value.node.value if isinstance(value.node.value, str) else ""
    if re.fullmatch(r"(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9.\-]{0,9}", written):
        return str(written).upper()
    return value.wrong(f"ticker must be letters, at most 10, not {value.kind}")


def _sic(value: Value) -> str | None:
    written = value.node.value if isinstance(value.node.value, str) else ""
    if re.fullmatch(r"\d{3,4}", written, re.ASCII):
        return written.zfill(4)
    return value.wrong(f"sic must be four digits, not {value.kind}")


def _name(value: Value, what: str) -> str | None:
    text = value.text(what)
    if text is None or NAME.fullmatch(text):
        return text
    return value.wrong(f"{what} '{text}' may hold letters, digits, '.', '_' and '-' only, 64 at most")


def _level(value: Value, kind: DisclosureKind) -> Level | None:
    levels = CONFIDENCE if kind == "incident" else SEVERITY
    plain = value.plain
    if plain in (*CONFIDENCE, *SEVERITY) and plain not in levels:
        return value.wrong(f"at_least '{plain}' does not fit 'when: {kind}'; want one of {', '.join(levels)}")
    return value.one_of("at_least", levels)


def _timezone(value: Value) -> str:
    name = value.text("timezone")
    if name is None:
        return "UTC"
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        value.wrong(f"unknown time zone '{name}'{nearest(name, available_timezones())}")
    return name


def _time(value: Value, what: str) -> str | None:
    """`"08:00"`. Unquoted, YAML 1.1 reads 20:00 as the number 1200, so the written text is looked at."""
    written = value.node.value if isinstance(value.node.value, str) else ""
    if _TIME.fullmatch(written):
        return str(written)
    return value.wrong(f'{what} must be a time of day such as "08:00", not {value.kind}')


def _quiet(value: Value) -> dict[str, str] | None:
    found = value.mapping("quiet", ("from", "to", "except"), required=("from", "to"))
    if found is None:
        return None
    times: dict[str, str | None] = {key: _time(found[key], key) for key in ("from", "to") if key in found}
    if "except" in found:
        times["except"] = found["except"].one_of("except", (*SEVERITY, *CONFIDENCE))
    if len(times) > 1 and times.get("from") and times.get("from") == times.get("to"):
        value.wrong("quiet from and to are the same time")
    return {key: time for key, time in times.items() if time}


def _digest(value: Value) -> Digest | None:
    found = value.mapping("digest", ("every", "at", "day"), required=("every", "at"))
    if found is None:
        return None
    every = found["every"].one_of("every", ("day", "week")) if "every" in found else None
    at = _time(found["at"], "at") if "at" in found else None
    day = found["day"].one_of("day", DAYS) if "day" in found else None
    if every == "day" and day:
        return found["day"].wrong("day goes with 'every: week'")
    if every == "week" and "day" not in found:
        return value.wrong("a digest every week lacks 'day'")
    if every not in ("day", "week") or at is None:
        return None
    return Digest(every="week" if every == "week" else "day", at=at, day=day)
