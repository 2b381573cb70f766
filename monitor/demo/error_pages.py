"""EDGAR's error pages: their titles, headings and deciding words are the SEC's, the rest is ours.

The two kinds of 403 are easily confused. Both have been seen under the title "Request Rate Threshold Exceeded" and
under the heading "Undeclared Automated Tool"; only the paragraph says which it is: "exceeded the SEC's maximum
allowable requests" asks for ten minutes of quiet, "declare your traffic" for a contact in the User-Agent.
"""

from monitor.demo.reply import Reply

_RATE_TITLE = "SEC.gov | Request Rate Threshold Exceeded"
_TOOL_HEADING = "Your Request Originates from an Undeclared Automated Tool"
_RATE_WORDS = (
    "Your request rate has exceeded the SEC&rsquo;s maximum allowable requests per second. "
    "Your access to SEC.gov will be limited for 10 minutes."
)
_TOOL_WORDS = (
    "To allow for equitable access to all users, SEC reserves the right to limit requests originating from undeclared "
    "automated tools. Please declare your traffic by updating your user agent to include company specific information."
)


def rate_block() -> Reply:
    return _page(403, _RATE_TITLE, "Request Rate Threshold Exceeded", _RATE_WORDS)


def rate_block_headed_as_tool() -> Reply:
    """The rate block under the other block's heading, as several clients of EDGAR have recorded it."""
    return _page(403, _RATE_TITLE, _TOOL_HEADING, _RATE_WORDS)


def undeclared_tool() -> Reply:
    return _page(403, _RATE_TITLE, _TOOL_HEADING, _TOOL_WORDS)


def too_many_requests() -> Reply:
    return _page(429, "SEC.gov | Too Many Requests", "Too Many Requests", _RATE_WORDS)


def unavailable() -> Reply:
    """What EDGAR answers during outages, and always beyond the feed's depth."""
    return _page(
        503, "SEC.gov | File Unavailable", "This page is temporarily unavailable.", "Please check back again soon."
    )


def html_instead() -> Reply:
    """An error page under status 200."""
    return _page(200, "SEC.gov | File Unavailable", "This page is temporarily unavailable.", "Please check back soon.")


def not_found(key: str) -> Reply:
    return _storage_error(404, "NoSuchKey", "The specified key does not exist.", key)


def forbidden() -> Reply:
    """The archive's word for an index that does not exist: weekends, holidays, days not yet written."""
    return _storage_error(403, "AccessDenied", "Access Denied")


def _storage_error(status: int, code: str, message: str, key: str = "") -> Reply:
    named = f"<Key>{key.lstrip('/').replace('&', '').replace('<', '')}</Key>" if key else ""
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message>{named}'
        "<RequestId>DEMO0000DEMO0000</RequestId></Error>"
    )
    return Reply(status, body.encode(), "application/xml")


def _page(status: int, title: str, heading: str, words: str) -> Reply:
    body = (
        "<!DOCTYPE html>\n"
        '<html lang="en">\n<head>\n<meta http-equiv="content-type" content="text/html; charset=utf-8">\n'
        f"<title>{title}</title>\n</head>\n<body>\n<h1>{heading}</h1>\n<p>{words}</p>\n"
        "<p>Reference ID: 0.demo.0000000000.00000000</p>\n</body>\n</html>\n"
    )
    return Reply(status, body.encode(), "text/html")
