"""Writes an alert as people read it: plain text, Markdown, HTML and Slack's mrkdwn; and as machines do."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from monitor import records
from monitor.domain import Alert, Message, MessageKind, Notice, NoticeKind
from monitor.notify.changes import Report
from monitor.notify.escape import clean, harmless, markdown, mrkdwn
from monitor.notify.page import compose, when

# What a reader scrolls through; the rest is counted.
DIGEST_LENGTH = 200
# Of more alerts than these a digest gives the headlines alone.
_IN_DETAIL = 20
_TOGETHER = {
    "digest": ("Digest: ", "Collected since the last digest."),
    "quiet": ("", "Held in quiet hours."),
    "storm": ("", "So many alerts in a minute come as one message."),
}
_HEADINGS: dict[NoticeKind, str] = {
    "alarm": "Alarm of the service", "all_clear": "All clear", "weekly": "The week", "test": "Test",
}  # fmt: skip


class Verbatim(str):
    """Markdown that we wrote ourselves and that is not to be escaped."""

    __slots__ = ()


def write(alert: Alert, *, filing_url: str) -> Message:
    """The message of an alert. `filing_url` is where the filing stands on EDGAR."""
    page = compose(alert, filing_url)
    plain, marked, html, mrkdwn = _environments()
    return Message(
        id=page.id,
        subject=page.subject,
        text=_tidy(plain.get_template("alert.txt.j2").render(page=page)),
        markdown=_tidy(marked.get_template("alert.md.j2").render(page=page, verbatim=Verbatim)),
        html=html.get_template("alert.html.j2").render(page=page).strip() + "\n",
        slack=_tidy(mrkdwn.get_template("alert.slack.j2").render(page=page, verbatim=Verbatim)),
        event=alert.disclosure.event,
        updates=alert.updates,
        watchlist=alert.watchlist,
        level=page.level,
        data=alert_data(alert, filing_url=page.filing_url),
    )


def write_comparison(report: Report) -> str:
    """A comparison as a page of its own: it asks for nothing from elsewhere, and can be printed."""
    return _environments()[2].get_template("comparison.html.j2").render(page=report).strip() + "\n"


def write_digest(id_: str, alerts: Sequence[tuple[Alert, str]], *, why: str) -> Message:
    """Several alerts of one rule as one message that lists them; with each, where its filing stands.

    `why` they come together: as a `digest`, after `quiet` hours, or in a `storm`.
    """
    pages = [compose(alert, address) for alert, address in alerts]
    first = alerts[0][0]
    named, reason = _TOGETHER[why]
    subject = f"{named}{len(pages)} alerts of rule {clean(first.rule)}"
    page = {
        "reason": reason, "in_detail": len(pages) <= _IN_DETAIL,
        "subject": subject, "pages": pages[:DIGEST_LENGTH], "left_out": max(0, len(pages) - DIGEST_LENGTH),
        "watchlist": clean(first.watchlist), "rule": clean(first.rule), "id": id_,
    }  # fmt: skip
    told = zip(alerts, pages, strict=True)
    data = {"alerts": [alert_data(alert, filing_url=each.filing_url)["alert"] for (alert, _), each in told]}
    return _message("digest", id_, subject, page, watchlist=first.watchlist, kind="digest", data=data)


def write_notice(notice: Notice) -> Message:
    """What the service itself has to say."""
    subject = clean(notice.subject)
    page = {
        "subject": subject, "lines": [clean(line) for line in notice.lines], "when": when(notice.created_at),
        "id": notice.id, "kind": notice.kind, "heading": _HEADINGS[notice.kind],
    }  # fmt: skip
    data = {"notice": {"id": notice.id, "kind": notice.kind, "created_at": notice.created_at.isoformat(),
                       "lines": list(notice.lines)}}  # fmt: skip
    return _message("notice", notice.id, subject, page, watchlist=None, kind=notice.kind, data=data)


def _message(
    template: str, id_: str, subject: str, page: dict[str, Any], *, watchlist: str | None, kind: MessageKind,
    data: Mapping[str, object],
) -> Message:  # fmt: skip
    plain, marked, html, mrkdwn = _environments()
    return Message(
        id=id_,
        subject=harmless(subject),
        text=_tidy(plain.get_template(f"{template}.txt.j2").render(page=page)),
        markdown=_tidy(marked.get_template(f"{template}.md.j2").render(page=page, verbatim=Verbatim)),
        html=html.get_template(f"{template}.html.j2").render(page=page).strip() + "\n",
        slack=_tidy(mrkdwn.get_template(f"{template}.slack.j2").render(page=page, verbatim=Verbatim)),
        kind=kind,
        watchlist=watchlist,
        data=data,
    )


def alert_data(alert: Alert, *, filing_url: str) -> dict[str, object]:
    """What machines get of an alert; docs/schema/webhook.schema.json says what each key holds."""
    told = alert.disclosure
    registrant = told.filing.registrant
    return {
        "alert": {
            "id": alert.id, "kind": told.kind, "level": told.level, "event": told.event, "revision": told.revision,
            "updates": alert.updates, "watchlist": alert.watchlist, "rule": alert.rule,
            "created_at": alert.created_at.isoformat(), "filer": {"cik": registrant.cik, "name": registrant.name},
            "accession": told.filing.accession.dashed, "form": told.filing.form,
            "accepted_at": told.filing.accepted_at.isoformat(), "filing_url": filing_url, "reason": told.reason,
            "disclosure": records.write(told),
        }
    }  # fmt: skip


@cache
def _environments() -> tuple[Environment, ...]:
    """One environment a markup, each of which escapes what it prints by itself, or has nothing to escape."""
    return (
        _environment(autoescape=False),
        _environment(autoescape=False, finalize=_escape),
        _environment(autoescape=True),
        _environment(autoescape=False, finalize=_escape_mrkdwn),
    )


def _environment(*, autoescape: bool, finalize: Callable[[object], object] | None = None) -> Environment:
    return Environment(
        loader=PackageLoader("monitor.notify"),
        undefined=StrictUndefined,
        autoescape=autoescape,  # noqa: S701  # the others escape in finalize, or are plain text
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _escape(value: object) -> str:
    return value if isinstance(value, Verbatim) else markdown(str(value))


def _escape_mrkdwn(value: object) -> str:
    return value if isinstance(value, Verbatim) else mrkdwn(str(value))


def _tidy(text: str) -> str:
    """At most one empty line at a time, so that a template may leave a part out without counting lines."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip())
    return "\n".join(lines).strip() + "\n"
