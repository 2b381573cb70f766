"""What an outside firm is there for, in the sentence's own words."""

import re

_MORE_NAMES = r"(?:(?:,? (?:and|or)|,) (?:others|[a-z]*[A-Z][\w.&’-]*(?: [A-Z][\w.&’-]*)*))*"
_ASIDES = r"(?: ?\([^)]{1,60}\))?(?:, (?:an?|our|one of) [^,.;]{1,90},?)?,?(?: among others,?)?"
_FOR = re.compile(rf"{_MORE_NAMES}{_ASIDES}(?: platform| software| solutions?| services)? for (?P<what>[^.;]+)")
_TO = re.compile(
    rf"{_MORE_NAMES}{_ASIDES}(?: platform| software| solutions?| services)?,? (?:in order )?to "
    r"(?:help (?:us )?|assist (?:us )?(?:in |with )?|provide us with )?(?P<what>(?!be\b)[a-z][^.;]+)"
)
_ACTING = re.compile(
    rf"{_ASIDES} (?:(?:conduct|perform|provid|monitor|manag|audit|assess|review|test)(?:e?s|ed|ing)|acts as|serves as) "
    r"(?P<what>[^.;]+)"
)
_ENDS = re.compile(
    r",? and [A-Z][\w.]+ for\b|,? (?:which|who|that|whose|in order|so that|on an?|at least|as well as|as part"
    r"|including|designed|with"
    r"|in accordance|throughout|during|under|while|where|when|and (?:to|we|has|is))\b|[,(]|“"
)
_WORK = re.compile(
    r"\b(?:penetration test(?:s|ing)?|vulnerability (?:assessments?|scan(?:s|ning)?|management)"
    r"|security awareness training|phishing (?:simulations?|tests?|exercises?)|threat intelligence|email encryption"
    r"|cyber\w* (?:training|assessments?|audits?|monitoring)|managed detection and response|incident response"
    r"|endpoint (?:protection|detection and response)|risk assessments?|SOC [12] audit|forensic\w*|certification"
    r"|security operations cent(?:er|re)|multi-?factor authentication|email (?:gateway|security)|data loss prevention"
    r"|tabletop exercises?|audits?)\b",
    re.IGNORECASE,
)
_LONGEST = 120


def purpose_of(sentence: str, start: int, end: int) -> str | None:
    """`for privacy management and penetration testing` gives `privacy management, penetration testing`; None where the
    sentence says nothing of it."""
    for pattern in (_FOR, _TO, _ACTING):
        if (said := pattern.match(sentence, end)) and (what := _tidied(said["what"], lists=pattern is _FOR)):
            return what
    nearest = sorted(_WORK.finditer(sentence), key=lambda work: min(abs(work.start() - end), abs(start - work.end())))
    return (
        nearest[0][0] if nearest and min(abs(nearest[0].start() - end), abs(start - nearest[0].end())) < 120 else None
    )


def _tidied(what: str, *, lists: bool) -> str | None:
    end = _ENDS.search(what)
    cut = (what[: end.start()] if end else what).strip()
    if lists:
        cut = re.sub(r"^(?:our|the|its|an?) ", "", cut).replace(" and ", ", ")
    return cut if 3 < len(cut) <= _LONGEST else None
