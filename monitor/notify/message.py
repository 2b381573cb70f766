"""Writes an alert as people read it: plain text, Markdown, HTML and Slack's mrkdwn; and as machines do."""

from collections.abc import Mapping, Sequence
from typing import Any

from monitor import records
from monitor.domain import Alert, Message, MessageKind, Notice, NoticeKind
from monitor.notify.changes import Report
from monitor.notify.escape import clean, harmless, url
from monitor.notify.page import compose, when
from monitor.notify.rendering import Markups, Templates

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


SHIPPED = Templates()


def write(alert: Alert, *, filing_url: str, templates: Templates = SHIPPED) -> Message:
    """The message of an alert. `filing_url` is where the filing stands on EDGAR."""
    page = compose(alert, filing_url)
    markups = templates.render("alert", page)
    return Message(
        id=page.id,
        subject=page.subject,
        text=markups.text,
        markdown=markups.markdown,
        html=markups.html,
        slack=markups.slack,
        event=alert.disclosure.event,
        updates=alert.updates,
        watchlist=alert.watchlist,
        level=page.level,
        data=alert_data(alert, filing_url=page.filing_url),
    )


def write_comparison(report: Report) -> str:
    """A comparison as a page of its own: it asks for nothing from elsewhere, and can be printed."""
    return SHIPPED.page("comparison", report)


def write_digest(
    id_: str, alerts: Sequence[tuple[Alert, str]], *, why: str, templates: Templates = SHIPPED
) -> Message:  # fmt: skip
    """Several alerts of one rule as one message that lists them; with each, where its filing stands.

    `why` they come together: as a `digest`, after `quiet` hours, or in a `storm`.
    """
    page = digest_page(id_, alerts, why=why)
    data = {"alerts": [alert_data(alert, filing_url=url(address))["alert"] for alert, address in alerts]}
    markups = templates.render("digest", page)
    return _message(id_, page["subject"], markups, watchlist=alerts[0][0].watchlist, kind="digest", data=data)


def digest_page(id_: str, alerts: Sequence[tuple[Alert, str]], *, why: str) -> dict[str, Any]:
    """What the template of a digest lays out."""
    pages = [compose(alert, address) for alert, address in alerts]
    first = alerts[0][0]
    named, reason = _TOGETHER[why]
    return {
        "subject": f"{named}{len(pages)} alerts of rule {clean(first.rule)}", "reason": reason,
        "pages": pages[:DIGEST_LENGTH], "left_out": max(0, len(pages) - DIGEST_LENGTH),
        "in_detail": len(pages) <= _IN_DETAIL, "watchlist": clean(first.watchlist), "rule": clean(first.rule),
        "id": id_,
    }  # fmt: skip


def write_notice(notice: Notice, *, templates: Templates = SHIPPED) -> Message:
    """What the service itself has to say."""
    page = notice_page(notice)
    data = {"notice": {"id": notice.id, "kind": notice.kind, "created_at": notice.created_at.isoformat(),
                       "lines": list(notice.lines)}}  # fmt: skip
    markups = templates.render("notice", page)
    return _message(notice.id, page["subject"], markups, watchlist=None, kind=notice.kind, data=data)


def notice_page(notice: Notice) -> dict[str, Any]:
    """What the template of a notice lays out."""
    return {
        "subject": clean(notice.subject), "lines": [clean(line) for line in notice.lines],
        "when": when(notice.created_at), "id": notice.id, "kind": notice.kind, "heading": _HEADINGS[notice.kind],
    }  # fmt: skip


def _message(
    id_: str, subject: str, markups: Markups, *, watchlist: str | None, kind: MessageKind,
    data: Mapping[str, object],
) -> Message:  # fmt: skip
    return Message(
        id=id_,
        subject=harmless(subject),
        text=markups.text,
        markdown=markups.markdown,
        html=markups.html,
        slack=markups.slack,
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
