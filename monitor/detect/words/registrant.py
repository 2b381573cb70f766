"""What a registrant calls itself. Read in 8-K, 6-K, 10-K and 20-F: "the Company" in most, the others where it is a
bank, a trust, a partnership or British."""

import re

NOUNS = (
    r"(?:company|group|bank|bancorp|corporation|trust|partnership|issuer|registrant|fund|firm|society|association"
    r"|co-?operative|reit|operating partnership)"
)
THE_REGISTRANT = rf"the {NOUNS}"

# What follows a name where a filing defines how it will call itself: (the “Group”), (“Acme” or the “Company”),
# (NYSE: ACME) (together with its subsidiaries, “we”, “Acme” …). One bracket after another, then the words in quotes.
DEFINED = re.compile(r"\s*,?\s*(?:\([^()\"]{0,80}\)\s*,?\s*)?\((?P<inside>[^()]{0,160}\"[^()]{0,80})\)")
QUOTED = re.compile(r"\"(?:the |our )?([A-Z][\w&' .-]{1,40}?)[,.]?\"")

# Not a part of the name by which prose calls a registrant: what sort of company it is, and EDGAR's "/DE/", "\NEW".
LEGAL_FORM = re.compile(
    r"(?:[\s,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|l\.l\.c|lp|l\.p|plc|p\.l\.c|n\.?v|s\.?a"
    r"|ag|se|asa|ab|s\.?p\.?a|b\.?v|holdings?|group|trust|bancorp|the)\.?|\s*[/\\][A-Z ]{2,10}[/\\]?)$",
    re.IGNORECASE,
)
