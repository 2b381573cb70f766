"""What an answer of a channel means: sent, try again, refused for good, or only this message rejected."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from monitor.domain import Outcome, OutcomeKind

_ANSWER_LENGTH = 500
# A person has to mend the URL, the token or the channel: another message would fare no better. A redirect too: what
# posts are redirected to is a login page as a rule, and following it would turn the POST into a GET.
_REFUSED = {301, 302, 303, 307, 308, 401, 402, 403, 404, 405, 410, 421, 451}
# The message itself is at fault; sent again it would be no better.
_REJECTED = {400, 406, 411, 413, 414, 415, 422, 431}
_LONGEST_WAIT = 86_400.0


def of_http(status: int, answer: str, headers: Mapping[str, str], now: datetime) -> Outcome:
    """The outcome of an HTTP answer. What is not known to be final may succeed later."""
    said = " ".join(f"{status} {visible(answer)}".split())
    return Outcome(_kind(status), said[:_ANSWER_LENGTH], status, retry_after(headers.get("retry-after"), now))


def of_coarse_status(status: int | None) -> OutcomeKind:
    """For channels that are known only by their log: the message is never blamed, because nobody saw the answer."""
    return "refused" if status in _REFUSED else "retry"


def _kind(status: int) -> OutcomeKind:
    if 200 <= status < 300:
        return "sent"
    if status in _REFUSED:
        return "refused"
    return "rejected" if status in _REJECTED else "retry"


def of_smtp(status: int, answer: str, *, blame: OutcomeKind) -> Outcome:
    """The outcome of a reply of a mail server; `blame` is what a reply for good (5xx) means at this point."""
    said = " ".join(f"{status} {visible(answer)}".split())[:_ANSWER_LENGTH]
    if 200 <= status < 300:
        return Outcome("sent", said, status)
    return Outcome(blame if 500 <= status < 600 else "retry", said, status)


def retry_after(header: str | None, now: datetime) -> float | None:
    """The seconds that `Retry-After` asks for, as a number or as a date; at most a day, None where it says nothing."""
    if not header:
        return None
    if re.fullmatch(r"\d+(\.\d+)?", header.strip()):
        seconds = float(header)
    else:
        try:
            until = parsedate_to_datetime(header)
        except ValueError:
            return None
        seconds = ((until if until.tzinfo else until.replace(tzinfo=UTC)) - now).total_seconds()
    return min(max(seconds, 0.0), _LONGEST_WAIT)


def visible(answer: str) -> str:
    """The words of an answer: an error page without its markup."""
    if "<html" in answer[:500].lower() or "<!doctype" in answer[:500].lower():
        answer = re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>", " ", answer, flags=re.DOTALL | re.IGNORECASE)
    return " ".join(answer.split())
