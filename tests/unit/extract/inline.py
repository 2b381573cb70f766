"""Inline documents of fictional filers, in the shape that filing software writes."""

NAMESPACES = {
    "": "http://www.w3.org/1999/xhtml",
    "ix": "http://www.xbrl.org/2013/inlineXBRL",
    "ixt": "http://www.xbrl.org/inlineXBRL/transformation/2020-02-12",
    "xbrli": "http://www.xbrl.org/2003/instance",
    "xbrldi": "http://xbrl.org/2006/xbrldi",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "cyd": "http://xbrl.sec.gov/cyd/2025",
    "dei": "http://xbrl.sec.gov/dei/2025",
    "nrt": "http://www.northridge.example/20251231",
}
THREATS = "CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock"
BOARD = "CybersecurityRiskBoardOfDirectorsOversightTextBlock"
ROLE = "CybersecurityRiskRoleOfManagementTextBlock"
ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag"
AFFECTED = "CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag"
NATURE = "MaterialCybersecurityIncidentNatureTextBlock"


def declared(changed: dict[str, str | None] | None = None) -> str:
    """The namespace declarations of the root, with changes; None takes one away."""
    uses = NAMESPACES | (changed or {})
    return " ".join(f'xmlns{":" if prefix else ""}{prefix}="{uri}"' for prefix, uri in uses.items() if uri)


def context(name: str = "y", start: str = "2025-01-01", end: str = "2025-12-31", segment: str = "") -> str:
    inside = f"<xbrli:segment>{segment}</xbrli:segment>" if segment else ""
    return (
        f'<xbrli:context id="{name}"><xbrli:entity>'
        f'<xbrli:identifier scheme="http://www.sec.gov/CIK">0009990001</xbrli:identifier>{inside}</xbrli:entity>'
        f"<xbrli:period><xbrli:startDate>{start}</xbrli:startDate><xbrli:endDate>{end}</xbrli:endDate></xbrli:period>"
        "</xbrli:context>"
    )


def document(
    body: str, contexts: str | None = None, hidden: str = "", changed: dict[str, str | None] | None = None
) -> bytes:
    """A report around `body`, with one calendar-year context `y` unless told otherwise."""
    resources = context() if contexts is None else contexts
    header = f"<ix:header><ix:hidden>{hidden}</ix:hidden><ix:resources>{resources}</ix:resources></ix:header>"
    return (
        f"<?xml version='1.0' encoding='ASCII'?>\n<html {declared(changed)}><head><title>nrt-20251231</title></head>"
        f'<body><div style="display:none">{header}</div>{body}</body></html>'
    ).encode()


def tagged(element: str, words: str, more: str = "", prefix: str = "cyd") -> str:
    """One fact in the context `y`."""
    ref = "" if "contextRef" in more else ' contextRef="y"'
    return f'<ix:nonNumeric name="{prefix}:{element}"{ref} {more}>{words}</ix:nonNumeric>'


def flag(element: str, words: str, format_: str = "ixt:fixed-true") -> str:
    return tagged(element, words, f'format="{format_}"')


def chained(element: str, words: str, link: str) -> str:
    """A fact that goes on in the continuation `link`."""
    return tagged(element, words, f'continuedAt="{link}"')
